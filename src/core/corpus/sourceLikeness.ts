import type { SourceId } from '../model';

/** What of two sources is alike, as a whole. */
export interface Likeness {
  /** Cosine of their words and names, 0 to 1. */
  readonly all: number;
  /** Cosine of their names alone; 0 when either names nothing. */
  readonly names: number;
  /** Whether they tell one story, as far as their words and names show. */
  readonly sameStory: boolean;
}

/** The likenesses within one set of sources. */
export interface Likenesses {
  /** Alike in nothing when one of the sources is not in the set. */
  between(a: SourceId, b: SourceId): Likeness;
}

/** A source as its terms: lemmas, and names as "@…", with how often each occurs. */
export interface WordedSource {
  readonly id: SourceId;
  readonly wording: ReadonlyMap<string, number>;
}

/**
 * Two floods share half their words; only sources of one story share names. Of 40 pairs of sources of one story 37 are above the
 * first two numbers, of 112 pairs of sources of different stories 2.
 */
const namesNeeded = 0.03;
const wordsNeeded = 0.04;
/** With too few names to go by, so much of the words must be shared. */
const fewNames = 3;
const namelessNeeded = 0.15;
/** Copies and rewritings of one text. */
const nearCopy = 0.4;

/** One source against all others, by number. */
interface Row {
  readonly all: Float64Array;
  readonly names: Float64Array;
}

/** Likenesses that are kept, in numbers: rows for a few hundred sources of a large collection, all of a small one. */
const keptLikenesses = 1_000_000;

const alikeInNothing: Likeness = { all: 0, names: 0, sameStory: false };

/** TF-IDF cosines of whole sources, worked out for one source against all others when first asked. */
export function createLikenesses(sources: readonly WordedSource[]): Likenesses {
  const numbers = new Map(sources.map((source, number) => [source.id, number]));
  const holders = holdersOf(sources);
  const rarity = (count: number) => Math.log(1 + (sources.length + 1) / (count + 0.5));
  const norms = { all: new Float64Array(sources.length), names: new Float64Array(sources.length) };
  sources.forEach(({ wording }, source) => {
    for (const [term, count] of wording) {
      const square = (dampen(count) * rarity(holders.get(term)?.length ?? 1)) ** 2;
      norms.all[source] = (norms.all[source] ?? 0) + square;
      if (isName(term)) norms.names[source] = (norms.names[source] ?? 0) + square;
    }
  });
  const nameCounts = sources.map(({ wording }) => [...wording.keys()].filter(isName).length);
  const rows = new Map<number, Row>();

  function rowOf(number: number): Row {
    const known = rows.get(number);
    if (known) return known;
    const row = { all: new Float64Array(sources.length), names: new Float64Array(sources.length) };
    for (const [term, count] of sources[number]?.wording ?? []) {
      const list = holders.get(term) ?? [];
      const gain = dampen(count) * rarity(list.length) ** 2;
      for (const { source, weight } of list) {
        row.all[source] = (row.all[source] ?? 0) + gain * weight;
        if (isName(term)) row.names[source] = (row.names[source] ?? 0) + gain * weight;
      }
    }
    if ((rows.size + 1) * sources.length > keptLikenesses) rows.clear();
    rows.set(number, row);
    return row;
  }

  function cosine(kind: 'all' | 'names', first: number, second: number): number {
    const both = rowOf(first)[kind][second] ?? 0;
    const norm = (norms[kind][first] ?? 0) * (norms[kind][second] ?? 0);
    // Rounded, so that the order of summation cannot tell the two directions apart.
    return norm === 0 ? 0 : Math.round((both / Math.sqrt(norm)) * 1e6) / 1e6;
  }

  return {
    between: (a, b) => {
      const [first, second] = [numbers.get(a), numbers.get(b)];
      if (first === undefined || second === undefined) return alikeInNothing;
      const [all, names] = [cosine('all', first, second), cosine('names', first, second)];
      const named = Math.min(nameCounts[first] ?? 0, nameCounts[second] ?? 0) >= fewNames;
      const sameStory =
        all >= nearCopy || (names >= namesNeeded && all >= wordsNeeded) || (!named && all >= namelessNeeded);
      return { all, names, sameStory };
    },
  };
}

interface Holder {
  readonly source: number;
  readonly weight: number;
}

function holdersOf(sources: readonly WordedSource[]): Map<string, Holder[]> {
  const holders = new Map<string, Holder[]>();
  sources.forEach(({ wording }, source) => {
    for (const [term, count] of wording) {
      const holder = { source, weight: dampen(count) };
      const list = holders.get(term);
      if (list) list.push(holder);
      else holders.set(term, [holder]);
    }
  });
  return holders;
}

function dampen(count: number): number {
  return 1 + Math.log(count);
}

function isName(term: string): boolean {
  return term.startsWith('@');
}
