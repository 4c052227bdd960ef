import { isPluralForm } from '../lemmas';
import type { PlainNumber } from './numberWords';
import { isPersonNoun } from './personNouns';
import { lowerAt, type Found, type Word } from './sentenceWords';
import { unitWord, type Unit } from './units';
import { boundAmount, quantityReading, type NumberFound } from './valueFound';

/** Years of life: the unit of an age and what tells it from other spans of time. */
export interface Age {
  readonly next: number;
  readonly unit: Unit;
  readonly dimension: 'age';
}

/** ", 29," after a name, "aged 29", "(29)" after a name: an age, read as years. */
export function readAge(words: readonly Word[], number: Found<PlainNumber>): Age | undefined {
  const { value } = number.what;
  if (value > 120 || !Number.isInteger(value)) return undefined;
  const unit = unitWord('year');
  if (!unit) return undefined;
  const before = lowerAt(words, number.first - 1);
  const after = words[number.next];
  const ageOf = before === 'of' && lowerAt(words, number.first - 2) === 'age';
  // "a woman of 35" has years, "a father of 4" children
  const personOf =
    before === 'of' &&
    number.what.digits !== undefined &&
    /^(?:man|woman|boy|girl|youth|teenager|lad|student|soldier|pensioner)$/.test(
      lowerAt(words, number.first - 2),
    );
  const aged =
    ageOf || personOf || before === 'aged' || before === 'age' || (before === 'turned' && value > 10);
  const name = words[number.first - 2];
  const afterName =
    name?.kind === 'word' &&
    (name.capitalised || (value >= 10 && isPersonNoun(name.lower) && !isPluralForm(name.lower)));
  const closed = after === undefined || /^[,.;)]$/.test(after.text) || after.lower === 'and';
  const apposition =
    afterName && value > 0 && closed && ((before === ',' && after?.lower !== 'and') || before === '(');
  return aged || apposition ? { next: number.next, unit, dimension: 'age' } : undefined;
}

/** "in his 30s", "in their mid-40s": an age within ten years */
export function readDecadeOfAge(words: readonly Word[], at: number): NumberFound | undefined {
  const word = words[at];
  const unit = unitWord('year');
  if (!word || !unit) return undefined;
  const decade = readTens(words, at, word);
  if (!decade) return undefined;
  const part = decade.mid ?? /^(?:early|mid|late)$/.exec(lowerAt(words, at - 1))?.[0];
  const back = part !== undefined && decade.mid === undefined ? 2 : 1;
  if (!/^(?:his|her|their|my|our|your)$/.test(lowerAt(words, at - back))) return undefined;
  const low = decade.low + (part === 'mid' ? 3 : part === 'late' ? 6 : 0);
  const high = decade.low + (part === 'early' ? 3 : part === 'mid' ? 6 : 9);
  const number = boundAmount({ low, high, bound: 'range' }, undefined);
  return { first: at, next: decade.next, what: quantityReading(number, { unit, dimension: 'age' }) };
}

const agesInTens: ReadonlyMap<string, number> = new Map(
  'teens twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, index) => [word, (index + 1) * 10]),
);

/** "30s", "mid-40s", "twenties", "mid-fifties" */
function readTens(
  words: readonly Word[],
  at: number,
  word: Word,
): { low: number; next: number; mid?: 'mid' } | undefined {
  if (word.kind === 'number') {
    const s = words[at + 1];
    return /^[1-9]0$/.test(word.text) && s?.glued === true && s.lower === 's'
      ? { low: Number(word.text), next: at + 2 }
      : undefined;
  }
  if (word.kind !== 'word') return undefined;
  const mid = word.lower.startsWith('mid-');
  const name = mid ? word.lower.slice(4) : word.lower;
  const low = agesInTens.get(name) ?? (mid && /^[2-9]0s$/.test(name) ? Number(name.slice(0, 2)) : undefined);
  return low === undefined ? undefined : { low, next: at + 1, ...(mid ? { mid: 'mid' as const } : {}) };
}
