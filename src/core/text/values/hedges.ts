import type { NumberReading } from '../../model';
import { round } from './numberWords';
import { lowerAt, type Word } from './sentenceWords';

export type Bound = NumberReading['bound'];

export interface Hedge {
  readonly bound: Exclude<Bound, 'exact' | 'range' | 'vague'>;
  /** The words of the hedge: from `first` up to, not including, `next`. */
  readonly first: number;
  readonly next: number;
}

/** Hedges by their last word, each as the words before it (longest first), with the bound that they set. */
const before: ReadonlyMap<string, readonly (readonly [readonly string[], Hedge['bound']])[]> =
  groupByLastWord([
    ['no more than', 'at-most'],
    ['not more than', 'at-most'],
    ['no fewer than', 'at-least'],
    ['no less than', 'at-least'],
    ['not fewer than', 'at-least'],
    ['not less than', 'at-least'],
    ['rather more than', 'more-than'],
    ['slightly more than', 'more-than'],
    ['little more than', 'more-than'],
    ['far more than', 'more-than'],
    ['more than', 'more-than'],
    ['greater than', 'more-than'],
    ['higher than', 'more-than'],
    ['longer than', 'more-than'],
    ['larger than', 'more-than'],
    ['fewer than', 'less-than'],
    ['less than', 'less-than'],
    ['lower than', 'less-than'],
    ['at least', 'at-least'],
    ['at the least', 'at-least'],
    ['minimum of', 'at-least'],
    ['at most', 'at-most'],
    ['at the most', 'at-most'],
    ['maximum of', 'at-most'],
    ['as many as', 'at-most'],
    ['as much as', 'at-most'],
    ['up to', 'at-most'],
    ['just over', 'more-than'],
    ['well over', 'more-than'],
    ['slightly over', 'more-than'],
    ['a little over', 'more-than'],
    ['over', 'more-than'],
    ['well above', 'more-than'],
    ['above', 'more-than'],
    ['exceeding', 'more-than'],
    ['upwards of', 'more-than'],
    ['upward of', 'more-than'],
    ['in excess of', 'more-than'],
    ['just under', 'nearly'],
    ['a little under', 'nearly'],
    ['slightly under', 'nearly'],
    ['well under', 'less-than'],
    ['well below', 'less-than'],
    ['under', 'less-than'],
    ['below', 'less-than'],
    ['very nearly', 'nearly'],
    ['nearly', 'nearly'],
    ['almost', 'nearly'],
    ['approaching', 'nearly'],
    ['close to', 'about'],
    ['about', 'about'],
    ['at around', 'about'],
    ['at about', 'about'],
    ['around', 'about'],
    ['roughly', 'about'],
    ['approximately', 'about'],
    ['approx', 'about'],
    ['some', 'about'],
    ['an estimated', 'about'],
    ['estimated', 'about'],
    ['barely', 'about'],
    ['circa', 'about'],
    ['in the region of', 'about'],
    ['in the order of', 'about'],
    ['~', 'about'],
    ['≈', 'about'],
    ['>', 'more-than'],
    ['<', 'less-than'],
    ['≥', 'at-least'],
    ['≤', 'at-most'],
  ]);

/** The hedge whose last word stands right before the word at an index ("more than", "at least", "about"). */
export function hedgeBefore(words: readonly Word[], at: number): Hedge | undefined {
  for (const [earlier, bound] of before.get(lowerAt(words, at - 1)) ?? []) {
    const first = at - 1 - earlier.length;
    if (first >= 0 && earlier.every((word, index) => words[first + index]?.lower === word)) {
      return { bound, first, next: at };
    }
  }
  return undefined;
}

/** The hedge that follows an amount: "or more", "or so", "or fewer". */
export function hedgeAfter(words: readonly Word[], at: number): Hedge | undefined {
  if (lowerAt(words, at) !== 'or') return undefined;
  const word = lowerAt(words, at + 1);
  const span = { first: at, next: at + 2 };
  if (word === 'more' || word === 'over' || word === 'above') return { bound: 'at-least', ...span };
  if (word === 'fewer' || word === 'less' || word === 'under' || word === 'below')
    return { bound: 'at-most', ...span };
  return word === 'so' ? { bound: 'about', ...span } : undefined;
}

/**
 * Which numbers a hedged number allows. "About" is ±12 % and "nearly" the last 12 % below the number: the tolerances
 * that told compatible from conflicting figures apart on paired news claims. Open ends are null; counts below a bound
 * start at zero.
 */
export function hedgedReading(low: number, high: number, bound: Hedge['bound']): NumberReading {
  switch (bound) {
    case 'more-than':
    case 'at-least':
      return { low, high: null, bound };
    case 'less-than':
    case 'at-most':
      return { low: Math.min(0, high), high, bound };
    case 'about':
      return { low: round(low - Math.abs(low) * 0.12), high: round(high + Math.abs(high) * 0.12), bound };
    case 'nearly':
      return { low: round(low - Math.abs(low) * 0.12), high, bound };
  }
}

function groupByLastWord(
  phrases: readonly (readonly [string, Hedge['bound']])[],
): ReadonlyMap<string, readonly (readonly [readonly string[], Hedge['bound']])[]> {
  const groups = new Map<string, (readonly [readonly string[], Hedge['bound']])[]>();
  for (const [phrase, bound] of phrases) {
    const words = phrase.split(' ');
    const last = words.pop() ?? '';
    groups.set(last, [...(groups.get(last) ?? []), [words, bound]]);
  }
  for (const group of groups.values()) group.sort((a, b) => b[0].length - a[0].length);
  return groups;
}
