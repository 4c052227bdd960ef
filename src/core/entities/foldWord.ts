/**
 * A word without what does not tell names apart: lower case, no diacritics, no soft hyphens, plain apostrophes and hyphens.
 * The lists under models/ are folded the same way.
 */
export function foldWord(word: string): string {
  if (isPlainAscii(word)) return word.toLowerCase();
  return word
    .replace(/\u00AD/g, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/[ßđðøłıæœ]/g, letter => plainLetters[letter] ?? letter);
}

const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
};

function isPlainAscii(word: string): boolean {
  for (let index = 0; index < word.length; index += 1) if (word.charCodeAt(index) > 0x7f) return false;
  return true;
}
