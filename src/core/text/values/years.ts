import { isYear, yearAt } from './bareYears';
import { monthNamed } from './calendar';
import type { DateExpression, PeriodPart } from './dateExpression';
import { readFiscalYear } from './fiscalYears';
import { smallNumber } from './numberWords';
import { isDash } from './ranges';
import { lowerAt, type Found, type SentenceWords, type Word } from './sentenceWords';

/**
 * A bare year, a range of years, a decade, a year of an era or a century: "1991", "2019-22", "the 1990s", "500 BC",
 * "the 14th century". A number counts as a year when its neighbours make it one ("in 1830", "the 2015 deal") and not
 * when it counts ("2000 people", "about 1900", "1500 metres").
 */
export function readYears(
  sentence: SentenceWords,
  at: number,
  part?: PeriodPart,
): Found<DateExpression> | undefined {
  const { words } = sentence;
  const word = words[at];
  if (word && isApostrophe(word) && words[at + 1]?.kind === 'number')
    return readShortDecade(words, at + 1, part);
  if (word?.kind !== 'number') return undefined;
  return (
    readEra(words, at) ??
    readDecade(words, at, part) ??
    readCentury(words, at, part) ??
    readYearRange(words, at) ??
    readYear(sentence, at, part)
  );
}

/** "500 BC", "44-31 BC", "10,000 BCE", "1200 CE"; "AD 79" and "AD 69–96" are read at their number too. */
function readEra(words: readonly Word[], at: number): Found<DateExpression> | undefined {
  const year = yearOfEra(words[at]);
  if (year === undefined) return undefined;
  const last = yearSpanEnd(words, at);
  const next = last === undefined ? at + 1 : at + 3;
  const end = last ?? year;
  const era = words[next]?.glued ? undefined : eraNamed(words[next]);
  // Astronomical years: 1 BC is year 0
  if (era === 'before' && end <= year)
    return { first: at, next: next + 1, what: { form: 'years', from: 1 - year, to: 1 - end } };
  if (era === 'after' && end >= year)
    return { first: at, next: next + 1, what: { form: 'years', from: year, to: end } };
  return eraNamed(words[at - 1]) === 'after' && end >= year
    ? { first: at - 1, next, what: { form: 'years', from: year, to: end } }
    : undefined;
}

function yearOfEra(word: Word | undefined): number | undefined {
  return word && /^(?:[1-9][0-9]{0,4}|[1-9][0-9]?,[0-9]{3})$/.test(word.text)
    ? Number(word.text.replace(',', ''))
    : undefined;
}

/** The year behind a dash: "31" of "44-31 BC". */
function yearSpanEnd(words: readonly Word[], at: number): number | undefined {
  const joint = words[at + 1];
  return joint?.glued && isDash(joint.text) && words[at + 2]?.glued ? yearOfEra(words[at + 2]) : undefined;
}

function eraNamed(word: Word | undefined): 'before' | 'after' | undefined {
  if (word?.kind !== 'word') return undefined;
  if (/^(?:BCE?|B\.C\.(?:E\.)?)$/.test(word.text)) return 'before';
  return /^(?:AD|CE|A\.D\.|C\.E\.)$/.test(word.text) ? 'after' : undefined;
}

/** "1990s", "1990's", "the ’90s"; "the 1800s" and "the 1900s" are centuries, "the 2000s" a decade. */
function readDecade(
  words: readonly Word[],
  at: number,
  part: PeriodPart | undefined,
): Found<DateExpression> | undefined {
  const short = readShortDecade(words, at, part);
  if (short) return short;
  const year = yearAt(words, at);
  if (year === undefined || year % 10 !== 0) return undefined;
  const apostrophe = words[at + 1]?.glued === true && /^[’']$/.test(words[at + 1]?.text ?? '') ? 1 : 0;
  const s = words[at + 1 + apostrophe];
  if (!s?.glued || s.lower !== 's' || (apostrophe === 1 && lowerAt(words, at - 1) !== 'the'))
    return undefined;
  const length = year % 100 === 0 && year < 2000 ? 100 : 10;
  const what: DateExpression = {
    form: 'years',
    from: year,
    to: year + length - 1,
    ...(part ? { part } : {}),
  };
  return { first: at, next: at + 2 + apostrophe, what };
}

/** "the ’90s", "the late '60s": the mark stands before the number, the article or a part of it before that. */
function readShortDecade(
  words: readonly Word[],
  at: number,
  part: PeriodPart | undefined,
): Found<DateExpression> | undefined {
  const number = words[at];
  const s = words[at + 1];
  const mark = words[at - 1];
  if (!number || !/^[1-9]0$/.test(number.text) || !s?.glued || s.lower !== 's') return undefined;
  const marked = number.glued && mark !== undefined && isApostrophe(mark) && !mark.glued;
  const named = mark?.lower === 'the' && Number(number.text) >= 50 && !speaksOfTemperature(words, at);
  if (!marked && !named) return undefined;
  const from = 1900 + Number(number.text);
  const what: DateExpression = { form: 'years', from, to: from + 9, ...(part ? { part } : {}) };
  return { first: marked ? at - 1 : at, next: at + 2, what };
}

function isApostrophe(word: Word): boolean {
  return word.text === "'" || word.text === '’' || word.text === '‘';
}

/** "highs in the 90s": degrees are told in tens too. */
function speaksOfTemperature(words: readonly Word[], at: number): boolean {
  for (let index = Math.max(0, at - 8); index < Math.min(words.length, at + 6); index += 1)
    if (/^(?:temperatures?|highs?|lows?|degrees?|fahrenheit|weather|warm|hot)$/.test(lowerAt(words, index)))
      return true;
  return false;
}

/** "14th century", "14th century BC" */
function readCentury(
  words: readonly Word[],
  at: number,
  part: PeriodPart | undefined,
): Found<DateExpression> | undefined {
  const number = words[at];
  if (!number || !/^[1-9][0-9]?$/.test(number.text) || !isOrdinalSuffix(words[at + 1])) return undefined;
  if (lowerAt(words, at + 2) !== 'century') return undefined;
  return centuryFound(words, at, at + 3, Number(number.text), part);
}

/** The century behind a spelled ordinal is read by `readSpelledCentury`; both end here. */
export function centuryFound(
  words: readonly Word[],
  first: number,
  next: number,
  century: number,
  part?: PeriodPart,
): Found<DateExpression> {
  const era = eraNamed(words[next]);
  const to = century * 100;
  const after = era === undefined ? next : next + 1;
  const details = part ? { part } : {};
  // The 3rd century BC runs from 300 to 201 BC: astronomically -299 to -200.
  if (era === 'before')
    return { first, next: after, what: { form: 'years', from: 1 - to, to: 100 - to, ...details } };
  return { first, next: after, what: { form: 'years', from: to - 99, to, ...details } };
}

/** "2019-2022", "2019–22" */
function readYearRange(words: readonly Word[], at: number): Found<DateExpression> | undefined {
  const from = yearAt(words, at);
  const joint = words[at + 1];
  const last = words[at + 2];
  if (
    from === undefined ||
    !joint?.glued ||
    !(isDash(joint.text) || joint.text === '/') ||
    !last?.glued ||
    (words[at + 3]?.glued === true && isDash(lowerAt(words, at + 3)))
  ) {
    return undefined;
  }
  const full = yearAt(words, at + 2);
  const to = full ?? endOfShortRange(from, last.text);
  if (to === undefined || to <= from || to - from > 300) return undefined;
  // "1920–21 March": the second number is a day
  if (full === undefined && words[at + 3]?.capitalised && monthNamed(lowerAt(words, at + 3)) !== undefined)
    return undefined;
  return { first: at, next: at + 3, what: { form: 'years', from, to } };
}

/** "2019–22", "1997-8": the digits that change. */
function endOfShortRange(from: number, digits: string): number | undefined {
  if (!/^[0-9]{1,2}$/.test(digits)) return undefined;
  const factor = 10 ** digits.length;
  return Math.floor(from / factor) * factor + Number(digits);
}

function readYear(
  sentence: SentenceWords,
  at: number,
  part: PeriodPart | undefined,
): Found<DateExpression> | undefined {
  const year = yearAt(sentence.words, at);
  if (year === undefined || !(part ?? isYear(sentence, at, year))) return undefined;
  return {
    first: at,
    next: at + 1,
    what: { form: 'years', from: year, to: year, ...(part ? { part } : {}) },
  };
}

/** Whether the word is the ending of an ordinal in digits ("3rd"), glued to its number. */
export function isOrdinalSuffix(word: Word | undefined): boolean {
  return word?.kind === 'word' && word.glued && /^(?:st|nd|rd|th)$/.test(word.lower);
}

const ordinals: ReadonlyMap<string, number> = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'
  )
    .split(' ')
    .map((word, index) => [word, index + 1]),
);

/** Rank of a spelled ordinal up to the twenty-first; undefined for anything else. */
export function ordinalNamed(lower: string): number | undefined {
  return ordinals.get(lower);
}

/** "the twentieth century", "the nineteen-nineties", "third quarter", "first half of 2024", "Q3 2024", "H1" */
export function readSpelledPeriod(
  words: readonly Word[],
  at: number,
  part?: PeriodPart,
): Found<DateExpression> | undefined {
  const lower = lowerAt(words, at);
  const fiscal = readFiscalYear(words, at);
  if (fiscal) return fiscal;
  const compound = /^(first|second|third|fourth)-quarter$/.exec(lower);
  if (compound) return withYear(words, at, at + 1, quarter(ordinals.get(compound[1] ?? '') ?? 1));
  const ordinal = ordinals.get(lower) ?? ordinalInDigits(words, at);
  if (ordinal !== undefined) {
    const noun = at + (ordinals.has(lower) ? 1 : 2);
    if (lowerAt(words, noun) === 'century' && ordinals.has(lower))
      return centuryFound(words, at, noun + 1, ordinal, part);
    if (part !== undefined) return undefined;
    if (ordinal > 4) return undefined;
    if (lowerAt(words, noun) === 'quarter' && lowerAt(words, noun + 1) !== 'final')
      return withYear(words, at, noun + 1, quarter(ordinal));
    if (lowerAt(words, noun) === 'half' && ordinal <= 2) return halfOfYear(words, at, noun + 1, ordinal);
    return undefined;
  }
  const code = /^([QH])([1-4])$/.exec(words[at]?.text ?? '');
  const count = Number(code?.[2]);
  if (!code) return undefined;
  if (code[1] === 'Q') return withYear(words, at, at + 1, quarter(count));
  const found = count <= 2 ? withYear(words, at, at + 1, half(count)) : undefined;
  return found && found.next > at + 1 ? found : undefined;
}

function ordinalInDigits(words: readonly Word[], at: number): number | undefined {
  const number = words[at];
  return number && /^[1-4]$/.test(number.text) && isOrdinalSuffix(words[at + 1])
    ? Number(number.text)
    : undefined;
}

type Months = Extract<DateExpression, { form: 'months' }>;

function quarter(ordinal: number): Months {
  return { form: 'months', from: ordinal * 3 - 2, to: ordinal * 3, label: `quarter ${ordinal}` };
}

function half(ordinal: number): Months {
  return { form: 'months', from: ordinal * 6 - 5, to: ordinal * 6, label: `half ${ordinal}` };
}

/** "the first half of 2024", "of the year"; a half of a match has no year behind it. */
function halfOfYear(
  words: readonly Word[],
  first: number,
  next: number,
  ordinal: number,
): Found<DateExpression> | undefined {
  if (lowerAt(words, next) !== 'of') return undefined;
  const found = withYear(words, first, next, half(ordinal));
  return found.next > next ? found : undefined;
}

function withYear(words: readonly Word[], first: number, next: number, what: Months): Found<DateExpression> {
  const of = lowerAt(words, next) === 'of' ? 1 : 0;
  // A quarter of a fiscal year may lie anywhere in it.
  const fiscal = readFiscalYear(words, next + of);
  if (fiscal) return { ...fiscal, first };
  const year = yearAt(words, next + of);
  if (year !== undefined) return { first, next: next + of + 1, what: { ...what, year } };
  const ofTheYear =
    of === 1 && /^(?:the|this)$/.test(lowerAt(words, next + 1)) && lowerAt(words, next + 2) === 'year';
  return { first, next: ofTheYear ? next + 3 : next, what };
}

const spelledDecades: ReadonlyMap<string, number> = new Map([
  ['twenties', 1920],
  ['thirties', 1930],
  ['forties', 1940],
  ['fifties', 1950],
  ['sixties', 1960],
  ['seventies', 1970],
  ['eighties', 1980],
  ['nineties', 1990],
]);

/** "the sixties" but not "in her sixties" */
export function readSpelledDecade(words: readonly Word[], at: number): Found<DateExpression> | undefined {
  const from = spelledDecades.get(lowerAt(words, at));
  const before = lowerAt(words, at - 1);
  if (from === undefined || (before !== 'the' && smallNumber(before) !== 19)) return undefined;
  return { first: at, next: at + 1, what: { form: 'years', from, to: from + 9 } };
}
