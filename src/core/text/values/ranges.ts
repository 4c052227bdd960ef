import { readNumber, round, type PlainNumber } from './numberWords';
import { lowerAt, type Found, type Word } from './sentenceWords';
import type { Amount } from './valueFound';

export interface Range extends Found<Amount> {
  /** How the two numbers are joined: a dash and "to" may join scores and dates too, so the caller wants a noun then. */
  readonly join: 'dash' | 'to' | 'or' | 'between';
  readonly upper: PlainNumber;
}

/**
 * The range that a number opens: "10-12", "10 to 12", "two or three", and "10 and 12" after "between".
 * The lower number shares the scale of the upper one ("2–3 million"). "From 10 to 12" is a change, not a range.
 */
export function readRange(words: readonly Word[], number: Found<PlainNumber>): Range | undefined {
  const join = readJoin(words, number);
  if (!join) return undefined;
  const upper = readNumber(words, number.next + 1);
  if (!upper) return undefined;
  const amount = joinNumbers(number.what, upper.what);
  if (!amount || (join === 'or' && amount.high > amount.low * 2)) return undefined;
  return { first: number.first, next: upper.next, what: amount, join, upper: upper.what };
}

/** Low and high of two numbers, the lower one under the scale of the upper; undefined when they do not rise. */
export function joinNumbers(lower: PlainNumber, upper: PlainNumber): Amount | undefined {
  const scaled = round(lower.value * upper.scale);
  const low = lower.scale === 1 && upper.scale > 1 && scaled < upper.value ? scaled : lower.value;
  return low < upper.value ? { low, high: upper.value, bound: 'range' } : undefined;
}

/** The dash characters that join two numbers. */
export function isDash(text: string): boolean {
  return text === '-' || text === '–' || text === '—' || text === '‑' || text === '‐' || text === '−';
}

function readJoin(words: readonly Word[], number: Found<PlainNumber>): Range['join'] | undefined {
  const joint = words[number.next];
  if (!joint) return undefined;
  if (isDash(joint.text)) return joint.glued && words[number.next + 1]?.glued ? 'dash' : undefined;
  if (joint.lower === 'or') return 'or';
  const before = lowerAt(words, number.first - 1);
  if (joint.lower === 'to') return isChange(words, number.first) ? undefined : 'to';
  return joint.lower === 'and' && before === 'between' ? 'between' : undefined;
}

/** "From 10 to 12" is a change, not a range; "from" may stand further left ("from about 10 to 12"). */
export function isChange(words: readonly Word[], first: number): boolean {
  if (lowerAt(words, first - 1) === 'from') return true;
  return lowerAt(words, first - 2) === 'from' || lowerAt(words, first - 3) === 'from';
}
