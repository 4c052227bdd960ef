import { featureOf, joinHashes } from './hashing';
import { columns, rowWidth } from './words';

/**
 * Where a word stands to the token that is labelled. `documentBefore` and `documentAfter`: beside another occurrence of
 * the token's word in the same text.
 */
export const places = {
  here: 0,
  before: 1,
  after: 2,
  twoBefore: 3,
  twoAfter: 4,
  documentBefore: 5,
  documentAfter: 6,
} as const;

export const placeCount = 7;

/** Templates of a place begin at its number times this. */
const templatesPerPlace = 64;

/** Templates from here on are those of the context (contextFeatures.ts). */
export const firstContextTemplate = templatesPerPlace * placeCount;

/**
 * The features that a word alone gives to a token at a place: they depend on nothing else, so their weights are summed once
 * a word.
 * @param row where the word's row begins in `rows`
 * @param out filled from `at` on
 * @returns the index behind the last feature
 */
export function addWordFeatures(
  rows: Int32Array,
  row: number,
  place: number,
  out: Int32Array,
  at: number,
): number {
  const base = place * templatesPerPlace;
  const get = (column: number) => rows[row + column] ?? 0;
  let next = at;
  const add = (template: number, value: number) => {
    out[next] = featureOf(base + template, value);
    next += 1;
  };
  const look = get(columns.look);
  const bits = get(columns.bits);
  add(0, get(columns.word));
  add(1, look);
  const cluster2048 = get(columns.cluster2048);
  const cluster512 = get(columns.cluster512);
  const cluster128 = get(columns.cluster128);
  const cluster32 = get(columns.cluster32);
  const known = cluster2048 >= 0;
  const withinTwo = place !== places.twoBefore && place !== places.twoAfter;
  if (known) {
    if (withinTwo) add(2, cluster2048);
    add(3, cluster512);
    add(4, cluster128);
    if (place <= places.after) add(5, cluster32);
  } else add(6, look);
  add(7, bits);
  if (place > places.after) return next;

  add(8, get(columns.cased));
  add(9, get(columns.shape));
  add(10, get(columns.suffix3));
  for (let rest = bits; rest !== 0; rest &= rest - 1) add(11, rest & -rest);
  if (known) add(12, joinHashes(cluster128, look));
  if (place !== places.here) return next;

  add(13, get(columns.prefix2));
  add(14, get(columns.prefix3));
  add(15, get(columns.prefix4));
  add(16, get(columns.suffix2));
  add(17, get(columns.suffix4));
  add(18, joinHashes(bits, look));
  if (known) {
    add(19, joinHashes(cluster512, look));
    add(20, joinHashes(cluster2048, look));
    add(21, joinHashes(cluster128, bits));
  } else {
    add(22, joinHashes(get(columns.shape), bits));
    add(23, joinHashes(get(columns.suffix3), look));
  }
  if (get(columns.firstPart) !== 0) {
    add(24, get(columns.firstPart));
    add(25, get(columns.lastPart));
  }
  add(26, 0);
  return next;
}

/** More features than any word gives to one place. */
export const mostWordFeatures = 64;

/** Where the row of a word begins. */
export function rowOf(word: number): number {
  return word * rowWidth;
}
