import type { DateExpression, PeriodUnit } from './dateExpression';
import { readNumber } from './numberWords';
import { lowerAt, type Found, type Word } from './sentenceWords';

type FoundDate = Found<DateExpression>;

/** The words for one period of the calendar. */
export const periodUnits: ReadonlyMap<string, PeriodUnit> = new Map([
  ['day', 'day'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['fortnight', 'fortnight'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
]);

const counts: ReadonlyMap<string, PeriodUnit> = new Map(
  [...periodUnits].map(([word, unit]): [string, PeriodUnit] => [
    word === 'century' ? 'centuries' : `${word}s`,
    unit,
  ]),
);

/** "two days ago", "a year ago", "several weeks ago"; "a year earlier", "a day later" with an article */
export function readAgo(words: readonly Word[], at: number): FoundDate | undefined {
  const lower = lowerAt(words, at);
  const article = lower === 'a' || lower === 'an';
  const unit = article ? periodUnits.get(lowerAt(words, at + 1)) : undefined;
  if (unit !== undefined) {
    const link = lowerAt(words, at + 2);
    if (link === 'ago') return { first: at, next: at + 3, what: { form: 'shifted', unit, shift: -1 } };
    if (link === 'from') {
      const next = endOfFromNow(words, at + 2);
      return next === undefined ? undefined : { first: at, next, what: { form: 'shifted', unit, shift: 1 } };
    }
    if (link !== 'earlier' && link !== 'later') return undefined;
    return {
      first: at,
      next: at + 3,
      what: { form: 'contextual', unit, shift: link === 'earlier' ? -1 : 1 },
    };
  }
  if (
    /^(?:year|month|week)$/.test(lower) &&
    /^(?:before|after)$/.test(lowerAt(words, at + 1)) &&
    /^(?:last|next)$/.test(lowerAt(words, at + 2))
  ) {
    const sign = lowerAt(words, at + 2) === 'last' ? -2 : 2;
    return {
      first: at,
      next: at + 3,
      what: { form: 'shifted', unit: periodUnits.get(lower) ?? 'year', shift: sign },
    };
  }
  if (
    /^(?:year|month|week|quarter)$/.test(lower) &&
    lowerAt(words, at - 1) === 'the' &&
    lowerAt(words, at + 1) === 'before' &&
    words[at + 2]?.kind !== 'word'
  ) {
    const what: DateExpression = { form: 'contextual', unit: periodUnits.get(lower) ?? 'day', shift: -1 };
    return { first: at, next: at + 2, what };
  }
  return readNumberAgo(words, at);
}

function readNumberAgo(words: readonly Word[], at: number): FoundDate | undefined {
  const lower = lowerAt(words, at);
  if (counts.has(lower) && lowerAt(words, at + 1) === 'ago') {
    const many = /^(?:many|some|few)$/.test(lowerAt(words, at - 1)) ? 1 : 0;
    return {
      first: at - many,
      next: at + 2,
      what: { form: 'unplaced', note: 'counted back, but not exactly' },
    };
  }
  const few =
    lower === 'several' ? 1 : lower === 'a' && /^(?:few|couple)$/.test(lowerAt(words, at + 1)) ? 2 : 0;
  const of = few === 2 && lowerAt(words, at + 2) === 'of' ? 1 : 0;
  if (few > 0) {
    const noun = at + few + of;
    if (lowerAt(words, noun + 1) !== 'ago' || !isPeriodPlural(lowerAt(words, noun))) return undefined;
    return { first: at, next: noun + 2, what: { form: 'unplaced', note: 'counted back, but not exactly' } };
  }
  const number = readNumber(words, at);
  if (!number || !isPeriodPlural(lowerAt(words, number.next).replace(/^(day|week|month|year)$/, '$1s')))
    return undefined;
  const forward = endOfFromNow(words, number.next + 1) ?? endOfTime(words, number.next + 1);
  const next = forward ?? number.next + 2;
  if (forward === undefined && lowerAt(words, number.next + 1) !== 'ago') return undefined;
  const noun = lowerAt(words, number.next);
  const unit = counts.get(noun) ?? periodUnits.get(noun);
  if (unit === undefined || !Number.isInteger(number.what.value) || number.what.value > 5000) {
    return { first: at, next, what: { form: 'unplaced', note: 'counted in hours or in parts' } };
  }
  const shift = forward === undefined ? -number.what.value : number.what.value;
  return { first: at, next, what: { form: 'shifted', unit, shift } };
}

/** The index after "from now" or "from today"; undefined when they do not stand there. */
function endOfFromNow(words: readonly Word[], at: number): number | undefined {
  return lowerAt(words, at) === 'from' && /^(?:now|today)$/.test(lowerAt(words, at + 1)) ? at + 2 : undefined;
}

/** "in two weeks’ time": the index after "time" behind a possessive mark. */
function endOfTime(words: readonly Word[], at: number): number | undefined {
  return words[at]?.glued === true && /^['’]$/.test(words[at].text) && lowerAt(words, at + 1) === 'time'
    ? at + 2
    : undefined;
}

function isPeriodPlural(lower: string): boolean {
  return counts.has(lower) || /^(?:hours?|minutes?)$/.test(lower);
}
