/**
 * Features are numbers of this many bits from the start: no strings in the inner loops (feature hashing; Weinberger et
 * al. 2009). A trained model holds hashes, so a change here makes every model worthless: the tests hold samples.
 */
export const featureBits = 24;

/** FNV-1a over UTF-16 code units. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}

/** One more code unit to a hash of `hashText`. */
export function hashOneMore(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** The hash of text of no length. */
export const emptyHash = 0x811c9dc5 | 0;

/** Two hashes in one, order kept (the finalizer of MurmurHash3 over both). */
export function joinHashes(first: number, second: number): number {
  let hash = Math.imul(first ^ (first >>> 15), 0x85ebca6b) ^ second;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** A feature: what was seen, and which template asks for it. */
export function featureOf(template: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> (32 - featureBits);
}
