import type { WordTable } from './wordTable';

/**
 * Adds the words of a front-coded list to a table: sorted by code unit, each begins with one byte below 32 that says how many
 * code units it shares with the word before (plus one, so that no byte is zero), and goes on in UTF-8.
 * @param count how many words the list holds
 * @returns the entry of each word, in the order of the list
 * @throws Error when the list holds fewer or more, or more than the table has room for
 */
export function readWordList(bytes: Uint8Array, count: number, table: WordTable): Int32Array {
  const entries = new Int32Array(count);
  // The word before, in a place of its own: its copy in the table may be an older one elsewhere.
  const word = new Uint16Array(longestWord);
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    let length = (bytes[at] ?? 1) - 1;
    at += 1;
    for (let byte = bytes[at] ?? 0; byte >= firstLetter; byte = bytes[at] ?? 0, length += 1) {
      if (byte < 0x80) {
        word[length] = byte;
        at += 1;
      } else {
        const second = (bytes[at + 1] ?? 0) & 0x3f;
        const long = byte >= 0xe0;
        word[length] = long
          ? ((byte & 0x0f) << 12) | (second << 6) | ((bytes[at + 2] ?? 0) & 0x3f)
          : ((byte & 0x1f) << 6) | second;
        at += long ? 3 : 2;
      }
    }
    entries[index] = table.addLetters(word, length);
  }
  if (at !== bytes.length) throw new Error('it has not as many words as it says');
  return entries;
}

const firstLetter = 0x20;
const longestWord = 256;
