// The frame of Crossread's binary data files (models/README.md); src/core/dataFile.ts reads it.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';

const headerLength = 32;
const contentsAt = 40;
const nameLength = 24;

/**
 * Writes a data file and says on the console how large it is.
 * @param kind what the header line names
 * @param version of the kind's form
 * @param parts name to Buffer, Uint8Array or another typed array of unsigned numbers, in the order they are written in
 */
export function writeDataFile(file, kind, version, parts) {
  const bytes = frame(kind, version, parts);
  writeFileSync(file, bytes);
  const sha = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  const sizes = Object.entries(parts).map(([name, part]) => `${name} ${toBytes(part).length}`);
  console.log(`${file}: ${bytes.length} bytes, sha256 ${sha} (${sizes.join(', ')})`);
}

/** The bytes of a data file. */
export function frame(kind, version, parts) {
  const contents = Object.entries(parts).map(([name, part]) => ({ name, bytes: toBytes(part) }));
  let start = aligned(contentsAt + 4 + contents.length * (nameLength + 8));
  const size = contents.reduce((end, { bytes }) => aligned(end) + bytes.length, start);
  const file = Buffer.alloc(size);
  writeName(file, `crossread ${kind} ${version}`, 0, headerLength);
  file.writeUInt32LE(size, headerLength);
  file.writeUInt32LE(contents.length, contentsAt);
  contents.forEach(({ name, bytes }, index) => {
    start = aligned(start);
    const entry = contentsAt + 4 + index * (nameLength + 8);
    writeName(file, name, entry, nameLength);
    file.writeUInt32LE(start, entry + nameLength);
    file.writeUInt32LE(bytes.length, entry + nameLength + 4);
    bytes.copy(file, start);
    start += bytes.length;
  });
  file.writeUInt32LE(checkSum(file.subarray(contentsAt)), headerLength + 4);
  return file;
}

/** Whole numbers, seven bits a byte, the lowest first; the highest bit says that another byte follows. */
export function packNumbers(numbers) {
  const bytes = [];
  for (let number of numbers) {
    if (!Number.isInteger(number) || number < 0 || number > 0xfffffff) throw new Error(`cannot pack ${number}`);
    for (; number > 0x7f; number >>>= 7) bytes.push((number & 0x7f) | 0x80);
    bytes.push(number);
  }
  return Buffer.from(bytes);
}

/** Rising numbers as packed steps from one to the next. */
export function packSteps(numbers) {
  return packNumbers(numbers.map((number, index) => number - (numbers[index - 1] ?? 0)));
}

/** Sorted words, each as one byte (one more than the code units it shares with the word before) and the rest in UTF-8. */
export function packWords(words) {
  let previous = '';
  const pieces = words.map(word => {
    if (!/^[^\0-\x20\ud800-\udfff]{1,255}$/.test(word)) throw new Error(`cannot pack the word ${JSON.stringify(word)}`);
    let shared = 0;
    while (shared < 30 && shared < word.length && word[shared] === previous[shared]) shared += 1;
    previous = word;
    return String.fromCharCode(shared + 1) + word.slice(shared);
  });
  return Buffer.from(pieces.join(''));
}

function toBytes(part) {
  if (part instanceof Uint8Array) return Buffer.from(part.buffer, part.byteOffset, part.length);
  const bytes = Buffer.alloc(part.byteLength);
  if (part instanceof Uint16Array) part.forEach((number, index) => bytes.writeUInt16LE(number, 2 * index));
  else if (part instanceof Uint32Array) part.forEach((number, index) => bytes.writeUInt32LE(number, 4 * index));
  else throw new Error('a part is bytes, Uint16Array or Uint32Array');
  return bytes;
}

function aligned(place) {
  return (place + 3) & ~3;
}

function writeName(file, name, start, room) {
  if (!/^[\x21-\x7e][\x20-\x7e]*$/.test(name) || name.length >= room) throw new Error(`“${name}” is no name for a header`);
  file.write(name, start, 'ascii');
}

/** FNV-1a over bytes. */
function checkSum(bytes) {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}
