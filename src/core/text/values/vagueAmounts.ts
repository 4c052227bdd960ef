import { scaleNamed } from './numberWords';
import { lowerAt, type Found, type Word } from './sentenceWords';
import type { Amount } from './valueFound';

/** Plurals of scales: from two of them up to where the next larger word would be used. */
const plurals: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dozens', [24, 99]],
  ['scores', [40, 99]],
  ['hundreds', [200, 999]],
  ['thousands', [2000, 99_999]],
  ['millions', [2e6, 99e6]],
  ['billions', [2e9, 99e9]],
  ['trillions', [2e12, 99e12]],
]);

export interface VagueAmount {
  readonly amount: Amount;
  /** "Dozens" takes its noun after "of", "several" right away. */
  readonly takesOf: boolean;
  /** Words so common that only people and units are worth reporting ("several", "a few"). */
  readonly weak: boolean;
}

/**
 * The vague amount that starts at a word: "dozens", "hundreds", "tens of thousands", "several hundred", "a few", "a
 * couple", "a handful". The intervals are the ones that told compatible from conflicting counts apart on paired news
 * claims: dozens 24–99, several 3–9.
 */
export function readVagueAmount(words: readonly Word[], at: number): Found<VagueAmount> | undefined {
  const lower = lowerAt(words, at);
  if (lower === 'tens' || lower === 'hundreds' || lower === 'dozens') {
    const tens = readTensOf(words, at, lower === 'hundreds' ? 200 : 20);
    if (tens) return tens;
  }
  const plural = plurals.get(lower);
  if (plural) return vague(at, at + 1, plural, true, false);
  const few = readFew(words, at);
  if (!few) return undefined;
  const scale = scaleNamed(lowerAt(words, few.next));
  if (scale !== undefined)
    return vague(at, few.next + 1, [few.low * scale, few.high * scale + scale - 1], false, false);
  const takesOf = lowerAt(words, few.next) === 'of' && few.takesOf;
  return vague(at, few.next, [few.low, few.high], takesOf, true);
}

function readTensOf(words: readonly Word[], at: number, low: number): Found<VagueAmount> | undefined {
  if (lowerAt(words, at + 1) !== 'of') return undefined;
  const unit = { thousands: 1e3, millions: 1e6, billions: 1e9 }[lowerAt(words, at + 2)];
  return unit === undefined ? undefined : vague(at, at + 3, [low * unit, low * 5 * unit - 1], true, false);
}

function readFew(
  words: readonly Word[],
  at: number,
): { low: number; high: number; next: number; takesOf: boolean } | undefined {
  const lower = lowerAt(words, at);
  if (lower === 'several') return { low: 3, high: 9, next: at + 1, takesOf: false };
  if (lower !== 'a') return undefined;
  const second = lowerAt(words, at + 1);
  if (second === 'few') return { low: 2, high: 6, next: at + 2, takesOf: false };
  if (second === 'couple') return { low: 2, high: 3, next: at + 2, takesOf: true };
  return second === 'handful' ? { low: 2, high: 6, next: at + 2, takesOf: true } : undefined;
}

function vague(
  first: number,
  next: number,
  [low, high]: readonly [number, number],
  takesOf: boolean,
  weak: boolean,
): Found<VagueAmount> {
  return { first, next, what: { amount: { low, high, bound: 'vague' }, takesOf, weak } };
}
