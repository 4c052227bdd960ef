import { yearAt } from './bareYears';
import {
  dayParts,
  isDay,
  isFullMonthName,
  isoDay,
  monthNamed,
  weekdayAbbreviated,
  weekdayNamed,
} from './calendar';
import type { DateExpression, PeriodPart } from './dateExpression';
import { isDash } from './ranges';
import { lowerAt, type Found, type SentenceWords, type Word } from './sentenceWords';
import { isOrdinalSuffix, ordinalNamed } from './years';

type DaysExpression = Extract<DateExpression, { form: 'days' }>;

/**
 * A day on the calendar that starts at a word: "22 July 2025", "July 22", "3–5 May", "Sunday 2 July 2023",
 * "26.06.2023", "2025-07-22", "06/26/2023".
 */
export function readCalendarDay(sentence: SentenceWords, at: number): Found<DateExpression> | undefined {
  const { words } = sentence;
  const word = words[at];
  if (word?.kind === 'number') return readNumericDate(words, at) ?? readDayMonth(words, at, at);
  if (!word?.capitalised) return readOrdinalDay(words, at);
  return readWithWeekday(words, at) ?? readMonthDay(words, at, at) ?? readOrdinalDay(words, at);
}

/**
 * A month that starts at a word, with its year if it has one. Months that are ordinary words or names too ("May",
 * "March", "April", "June", "August") need a word before them that makes them a month.
 */
export function readMonth(
  sentence: SentenceWords,
  at: number,
  part?: PeriodPart,
): Found<DateExpression> | undefined {
  const { words } = sentence;
  const word = words[at];
  if (!word?.capitalised) return undefined;
  const range = readMonthRange(words, at);
  if (range) return range;
  const month = monthNamed(word.lower);
  if (month === undefined) return undefined;
  const dot = words[at + 1]?.text === '.' && !isFullMonthName(word.lower) ? 1 : 0;
  const link = /^(?:of|,)$/.test(lowerAt(words, at + 1 + dot)) ? 1 : 0;
  const details = part ? { part } : {};
  const year = yearAt(words, at + 1 + dot + link);
  if (
    year !== undefined &&
    (link === 0 || lowerAt(words, at + 1 + dot) === 'of' || lowerAt(words, at + 3 + dot) !== 'people')
  ) {
    return { first: at, next: at + 2 + dot + link, what: { form: 'month', year, month, ...details } };
  }
  if (!isFullMonthName(word.lower)) return undefined;
  if (part === undefined && !isMonthHere(sentence, at)) return undefined;
  return { first: at, next: at + 1, what: { form: 'month', month, ...details } };
}

/** "May–June 2024", "the January-March period" (one word with a hyphen), "Dec-Feb"; the year belongs to the last month. */
function readMonthRange(words: readonly Word[], at: number): Found<DateExpression> | undefined {
  const word = words[at];
  if (!word) return undefined;
  const hyphen = word.lower.indexOf('-');
  const dashed =
    hyphen < 0 && words[at + 1]?.glued === true && isDash(lowerAt(words, at + 1)) && words[at + 2]?.glued;
  if (hyphen < 0 && dashed !== true) return undefined;
  const month = monthNamed(hyphen < 0 ? word.lower : word.lower.slice(0, hyphen));
  const endMonth = monthNamed(hyphen < 0 ? lowerAt(words, at + 2) : word.lower.slice(hyphen + 1));
  if (month === undefined || endMonth === undefined || month === endMonth) return undefined;
  const next = hyphen < 0 ? at + 3 : at + 1;
  // "May–June 3": a day goes on from it
  const year = yearAt(words, next);
  if (year === undefined && words[next]?.kind === 'number') return undefined;
  const what: DateExpression = { form: 'month', month, endMonth, ...(year === undefined ? {} : { year }) };
  return { first: at, next: year === undefined ? next : next + 1, what };
}

function isMonthHere(sentence: SentenceWords, at: number): boolean {
  const { words } = sentence;
  const word = words[at];
  const before = lowerAt(words, at - 1);
  const after = words[at + 1];
  if (!word || (after?.glued === true && isDash(after.text))) return false;
  const opened = /^(?:in|since|until|till|during|throughout|last|next|this|early|late|mid|every|each)$/.test(
    before,
  );
  // "April Jones": a given name
  const named = after?.kind === 'word' && after.capitalised && sentence.style !== 'capitals';
  switch (word.lower) {
    case 'may':
      // "THIS MAY HURT": in a headline it may be the verb
      return (opened && (sentence.style === 'plain' || before !== 'this')) || isPairedMonth(words, at);
    case 'march':
    case 'april':
    case 'june':
    case 'august':
      if (opened) return true;
      if (named) return false;
      if (isPairedMonth(words, at)) return true;
      if (word.lower === 'march') return false;
      return (
        /^(?:by|of|from|to|the|before|after|between|and|for|through|until)$/.test(before) || word.possessive
      );
    default:
      // "the October Revolution", "Radio January": part of a name
      return !(named && sentence.style === 'plain' && !isCapitalMonth(after) && isInName(words, at));
  }
}

function isInName(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before?.lower === 'the' || (at > 1 && before?.capitalised === true);
}

/** "between March and June", "from April to May": the other one is a month too. */
function isPairedMonth(words: readonly Word[], at: number): boolean {
  const link = lowerAt(words, at + 1);
  const back = lowerAt(words, at - 1);
  const forward =
    (link === 'and' || link === 'to' || link === 'or') &&
    isCapitalMonth(words[at + 2]) &&
    /^(?:between|from|in|of|for|during)$/.test(back);
  const backward = (back === 'and' || back === 'to' || back === 'or') && isCapitalMonth(words[at - 2]);
  return forward || backward;
}

function isCapitalMonth(word: Word | undefined): boolean {
  return word?.capitalised === true && monthNamed(word.lower) !== undefined;
}

/** The day number at a word, with its ordinal ending: 1 to 31. */
function readDay(words: readonly Word[], at: number): { day: number; next: number } | undefined {
  const word = words[at];
  if (word?.kind !== 'number' || !/^[0-3]?[0-9]$/.test(word.text)) return undefined;
  const day = Number(word.text);
  if (day < 1 || day > 31) return undefined;
  return { day, next: isOrdinalSuffix(words[at + 1]) ? at + 2 : at + 1 };
}

function readMonthName(words: readonly Word[], at: number): { month: number; next: number } | undefined {
  const word = words[at];
  const month = word?.kind === 'word' && word.capitalised ? monthNamed(word.lower) : undefined;
  if (!word || month === undefined) return undefined;
  const dot = words[at + 1]?.text === '.' && words[at + 1]?.glued === true && !isFullMonthName(word.lower);
  return { month, next: dot ? at + 2 : at + 1 };
}

/** "22 July 2025", "22nd of July", "3–5 May", "3 to 5 May" */
function readDayMonth(words: readonly Word[], at: number, first: number): Found<DateExpression> | undefined {
  const start = readDay(words, at);
  if (!start) return undefined;
  const end = readSecondDay(words, start);
  const last = end ?? start;
  const of = lowerAt(words, last.next) === 'of' ? 1 : 0;
  if (words[last.next]?.glued && !/^[-–]$/.test(lowerAt(words, last.next))) return undefined;
  const hyphen = isDash(lowerAt(words, last.next)) ? 1 : 0;
  const month = readMonthName(words, last.next + of + hyphen);
  if (!month) return undefined;
  return finishDay(words, first, month.next, {
    form: 'days',
    month: month.month,
    day: start.day,
    ...(end ? { endDay: end.day } : {}),
  });
}

function readSecondDay(
  words: readonly Word[],
  start: { day: number; next: number },
): { day: number; next: number } | undefined {
  const joint = words[start.next];
  if (!joint) return undefined;
  const joined =
    (isDash(joint.text) && joint.glued) ||
    joint.lower === 'to' ||
    joint.lower === 'and' ||
    isDash(joint.text);
  const end = joined ? readDay(words, start.next + 1) : undefined;
  return end && end.day > start.day ? end : undefined;
}

/** "July 22, 2025", "Sept. 3", "July 22-25" */
function readMonthDay(words: readonly Word[], at: number, first: number): Found<DateExpression> | undefined {
  const month = readMonthName(words, at);
  if (!month) return undefined;
  // "March the 3rd", "July Fourth"
  const the = lowerAt(words, month.next) === 'the' ? 1 : 0;
  const spelled =
    words[month.next + the]?.capitalised === true || the === 1
      ? ordinalNamed(lowerAt(words, month.next + the))
      : undefined;
  if (spelled !== undefined)
    return finishDay(words, first, month.next + the + 1, { form: 'days', month: month.month, day: spelled });
  const start = readDay(words, month.next + the);
  if (!start || words[month.next + the]?.glued) return undefined;
  if (the === 1 && start.next === month.next + 2) return undefined;
  const after = words[start.next];
  if (after?.glued && (after.kind === 'word' || after.text === ':' || after.text === '%')) return undefined;
  const joint = words[start.next];
  const end =
    joint?.lower === 'and' && words[start.next + 2]?.kind === 'word'
      ? undefined
      : readSecondDay(words, start);
  return finishDay(words, first, (end ?? start).next, {
    form: 'days',
    month: month.month,
    day: start.day,
    ...(end ? { endDay: end.day } : {}),
  });
}

/** Adds the year that follows and checks that the calendar has such a day. */
function finishDay(
  words: readonly Word[],
  first: number,
  next: number,
  days: DaysExpression,
): Found<DateExpression> | undefined {
  const comma = lowerAt(words, next) === ',' ? 1 : 0;
  const year = yearAt(words, next + comma);
  const after = words[next + comma + 1];
  const isYear = year !== undefined && !(comma === 1 && isPeople(after));
  if (!isDay(isYear ? year : 2000, days.month, days.endDay ?? days.day)) return undefined;
  if (!isYear) return { first, next, what: days };
  return { first, next: next + comma + 1, what: { ...days, year } };
}

function isPeople(word: Word | undefined): boolean {
  return word?.lower === 'people' || word?.lower === 'persons';
}

/** "Sunday 2 July 2023", "Friday, June 24", "Wed 5 Mar": the weekday belongs to the date. */
function readWithWeekday(words: readonly Word[], at: number): Found<DateExpression> | undefined {
  const lower = lowerAt(words, at);
  const full = weekdayNamed(lower);
  const weekday = full ?? weekdayAbbreviated(lower);
  if (weekday === undefined) return undefined;
  let next = at + 1;
  if (dayParts.has(lowerAt(words, next))) next += 1;
  if (full === undefined && words[next]?.text === '.') next += 1;
  if (words[next]?.text === ',') next += 1;
  if (lowerAt(words, next) === 'the') next += 1;
  const date = readDayMonth(words, next, at) ?? readMonthDay(words, next, at);
  if (date?.what.form !== 'days') return undefined;
  return { ...date, what: { ...date.what, weekday } };
}

/** "the fourth of July" */
function readOrdinalDay(words: readonly Word[], at: number): Found<DateExpression> | undefined {
  const day = ordinalNamed(lowerAt(words, at));
  if (day === undefined || lowerAt(words, at + 1) !== 'of') return undefined;
  const month = readMonthName(words, at + 2);
  return month && finishDay(words, at, month.next, { form: 'days', month: month.month, day });
}

function readNumericDate(words: readonly Word[], at: number): Found<DateExpression> | undefined {
  const word = words[at];
  if (!word) return undefined;
  const dotted = /^([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4}|[0-9]{2})$/.exec(word.text);
  if (dotted) return dayFound(at, at + 1, fullYear(dotted[3] ?? ''), Number(dotted[2]), Number(dotted[1]));
  const named = readNamedMonthDate(words, at);
  if (named) return named;
  const [a, b, c] = [words[at], words[at + 2], words[at + 4]];
  const joint = words[at + 1]?.text;
  if (
    !a ||
    !b?.glued ||
    !c?.glued ||
    words[at + 3]?.text !== joint ||
    !words[at + 1]?.glued ||
    !words[at + 3]?.glued
  )
    return undefined;
  if (!/^[0-9]{1,4}$/.test(a.text) || !/^[0-9]{1,2}$/.test(b.text) || !/^[0-9]{1,4}$/.test(c.text))
    return undefined;
  if (words[at + 5]?.glued && isDash(lowerAt(words, at + 5))) return undefined;
  if (a.text.length === 4 && (joint === '-' || joint === '/') && c.text.length <= 2) {
    return dayFound(at, at + 5, Number(a.text), Number(b.text), Number(c.text));
  }
  if (c.text.length !== 4 || a.text.length > 2 || (joint !== '/' && joint !== '-')) return undefined;
  return readSlashed(at, Number(a.text), Number(b.text), Number(c.text));
}

/** "12-Mar-2024": month and year are one word for the tokeniser. */
function readNamedMonthDate(words: readonly Word[], at: number): Found<DateExpression> | undefined {
  const joint = words[at + 1];
  const parts =
    joint?.glued && isDash(joint.text)
      ? /^([A-Z][a-z]{2,8})-([0-9]{4}|[0-9]{2})$/.exec(words[at + 2]?.text ?? '')
      : null;
  const month = parts ? monthNamed(parts[1]?.toLowerCase() ?? '') : undefined;
  const day = Number(words[at]?.text);
  return month === undefined || !Number.isInteger(day)
    ? undefined
    : dayFound(at, at + 3, fullYear(parts?.[2] ?? ''), month, day);
}

/** 06/26/2023 and 26/06/2023 are clear; 06/07/2023 may be either order and spans both. */
function readSlashed(at: number, a: number, b: number, year: number): Found<DateExpression> | undefined {
  const monthFirst = isDay(year, a, b) ? isoDay(year, a, b) : undefined;
  const dayFirst = isDay(year, b, a) ? isoDay(year, b, a) : undefined;
  const [from, to] = [monthFirst ?? dayFirst, dayFirst ?? monthFirst];
  if (from === undefined || to === undefined) return undefined;
  const next = at + 5;
  if (from === to) return { first: at, next, what: { form: 'stated', from, to } };
  const note = `either ${from} (month first) or ${to} (day first)`;
  return {
    first: at,
    next,
    what: { form: 'stated', from: from < to ? from : to, to: from < to ? to : from, note },
  };
}

function dayFound(
  first: number,
  next: number,
  year: number,
  month: number,
  day: number,
): Found<DateExpression> | undefined {
  if (year < 1000 || year > 2199 || !isDay(year, month, day)) return undefined;
  const iso = isoDay(year, month, day);
  return { first, next, what: { form: 'stated', from: iso, to: iso } };
}

/** Two-digit years lie between 1950 and 2049. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year + (year < 50 ? 2000 : 1900);
}
