import { yearAt } from './bareYears';
import { dayParts, monthNamed, seasonNamed, weekdayNamed } from './calendar';
import { readMonth } from './calendarDates';
import { periodUnits, readAgo } from './countedDates';
import type { DateExpression, PeriodPart, PeriodUnit } from './dateExpression';
import { readFiscalYear } from './fiscalYears';
import { readHoliday } from './holidays';
import { isDash } from './ranges';
import { isCapitals, lowerAt, type Found, type SentenceWords, type Word } from './sentenceWords';
import { centuryFound, readSpelledDecade, readSpelledPeriod, readYears } from './years';

type FoundDate = Found<DateExpression>;

/**
 * The date that starts at a word and says where it is from now or from another date: weekdays, "yesterday", "last
 * week", "this morning", "two days ago", "the same day", "a year earlier", seasons, and parts of periods ("early 2024").
 */
export function readRelativeDate(sentence: SentenceWords, at: number): FoundDate | undefined {
  const { words } = sentence;
  return (
    readPart(sentence, at) ??
    readNamedDay(sentence, at) ??
    readWeekday(sentence, at) ??
    readDetermined(sentence, at) ??
    readAgo(words, at) ??
    readSeason(sentence, at) ??
    readWeekend(words, at) ??
    readSpelledDecade(words, at)
  );
}

const partWords: ReadonlyMap<string, PeriodPart> = new Map([
  ['early', 'early'],
  ['late', 'late'],
  ['mid', 'mid'],
  ['earlier', 'early'],
  ['later', 'late'],
]);

const partNouns: ReadonlyMap<string, PeriodPart> = new Map([
  ['end', 'end'],
  ['close', 'end'],
  ['beginning', 'start'],
  ['start', 'start'],
  ['middle', 'mid'],
]);

/** "early 2024", "mid-June", "late last year", "earlier this week", "the end of the year", "early Thursday" */
function readPart(sentence: SentenceWords, at: number): FoundDate | undefined {
  const { words } = sentence;
  const lower = lowerAt(words, at);
  if (lower.startsWith('mid-')) return readMidCompound(sentence, at, lower.slice(4));
  const part = partWords.get(lower);
  if (part !== undefined) {
    if (lower === 'earlier' || lower === 'later')
      return reach(at, readDetermined(sentence, at + 1, part)) ?? readInThePeriod(words, at, part);
    const the = lowerAt(words, at + 1) === 'the' ? 1 : 0;
    return reach(at, readPeriod(sentence, at + 1 + the, part) ?? readWeekday(sentence, at + 1));
  }
  const noun = partNouns.get(lower);
  if (noun === undefined || lowerAt(words, at + 1) !== 'of') return undefined;
  const fiscal = readFiscalYear(words, at + 2);
  if (fiscal) return reach(at, fiscal);
  const the = lowerAt(words, at + 2) === 'the' ? 1 : 0;
  const unit = the === 1 ? periodUnits.get(lowerAt(words, at + 3)) : undefined;
  if (unit === 'day' || unit === 'weekend') return undefined;
  if (unit !== undefined)
    return { first: at, next: at + 4, what: { form: 'shifted', unit, shift: 0, part: noun } };
  // "the start of the 2014 season": the year belongs to what follows
  if (the === 1 && words[at + 3]?.kind === 'number' && words[at + 4]?.glued !== true) return undefined;
  return reach(at, readPeriod(sentence, at + 2 + the, noun));
}

/** "later in the year", "earlier in the week" */
function readInThePeriod(words: readonly Word[], at: number, part: PeriodPart): FoundDate | undefined {
  const unit = periodUnits.get(lowerAt(words, at + 3));
  if (lowerAt(words, at + 1) !== 'in' || lowerAt(words, at + 2) !== 'the' || unit === undefined)
    return undefined;
  if (unit === 'day' || unit === 'weekend')
    return { first: at, next: at + 4, what: { form: 'contextual', unit, shift: 0 } };
  return { first: at, next: at + 4, what: { form: 'shifted', unit, shift: 0, part } };
}

function reach(first: number, found: FoundDate | undefined): FoundDate | undefined {
  return found && { ...found, first };
}

/** A period that can have an early, a middle and a late part. */
function readPeriod(sentence: SentenceWords, at: number, part: PeriodPart): FoundDate | undefined {
  const { words } = sentence;
  return (
    readMonth(sentence, at, part) ??
    readYears(sentence, at, part) ??
    readSpelledPeriod(words, at, part) ??
    readDetermined(sentence, at, part)
  );
}

/** "mid-June", "mid-June 2024", "mid-2024", "mid-1990s": one word for the tokeniser */
function readMidCompound(sentence: SentenceWords, at: number, rest: string): FoundDate | undefined {
  const { words } = sentence;
  const month = monthNamed(rest);
  if (month !== undefined) {
    const year = yearAt(words, at + 1);
    const what: DateExpression = {
      form: 'month',
      month,
      part: 'mid',
      ...(year === undefined ? {} : { year }),
    };
    return { first: at, next: year === undefined ? at + 1 : at + 2, what };
  }
  const century = /^([1-9][0-9]?)(?:st|nd|rd|th)$/.exec(rest);
  if (century && lowerAt(words, at + 1) === 'century')
    return centuryFound(words, at, at + 2, Number(century[1]), 'mid');
  const years = /^((?:1[0-9]|2[01])[0-9]{2})(s?)$/.exec(rest);
  if (!years) return undefined;
  const from = Number(years[1]);
  const what: DateExpression = { form: 'years', from, to: years[2] === 's' ? from + 9 : from, part: 'mid' };
  return { first: at, next: at + 1, what };
}

/** "yesterday afternoon", "today", "tonight", "day before yesterday", "overnight", named holidays */
function readNamedDay(sentence: SentenceWords, at: number): FoundDate | undefined {
  const { words } = sentence;
  const word = words[at];
  if (word?.kind !== 'word') return undefined;
  const shift = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }[word.lower];
  if (shift !== undefined) {
    if (isNamePart(sentence, at)) return undefined;
    const part = dayParts.has(lowerAt(words, at + 1)) ? 1 : 0;
    return { first: at, next: at + 1 + part, what: { form: 'shifted', unit: 'day', shift } };
  }
  if (word.lower === 'day') return readDayBeside(words, at);
  if (word.lower === 'overnight') return readOvernight(words, at);
  if (word.lower === 'year-end') return readYearEnd(words, at);
  return readHoliday(sentence, at);
}

/** "by year-end", "at year-end 2023", not "year-end bonuses" */
function readYearEnd(words: readonly Word[], at: number): FoundDate | undefined {
  const year = yearAt(words, at + 1);
  if (year !== undefined)
    return { first: at, next: at + 2, what: { form: 'years', from: year, to: year, part: 'end' } };
  return /^(?:by|at|until|before|since|from|of)$/.test(lowerAt(words, at - 1))
    ? { first: at, next: at + 1, what: { form: 'shifted', unit: 'year', shift: 0, part: 'end' } }
    : undefined;
}

/** "USA Today", "Barlavento Today": a newspaper. */
function isNamePart(sentence: SentenceWords, at: number): boolean {
  const { words } = sentence;
  const word = words[at];
  const before = words[at - 1];
  return (
    word?.capitalised === true &&
    sentence.style !== 'capitals' &&
    at > 0 &&
    before?.kind === 'word' &&
    before.capitalised &&
    !isCapitals(word)
  );
}

/** "day before yesterday", "day after tomorrow", "the day before", "the day after" */
function readDayBeside(words: readonly Word[], at: number): FoundDate | undefined {
  const side = lowerAt(words, at + 1);
  if (side !== 'before' && side !== 'after') return undefined;
  const anchor = lowerAt(words, at + 2);
  const sign = side === 'before' ? -1 : 1;
  if (anchor === 'yesterday' || anchor === 'tomorrow') {
    return { first: at, next: at + 3, what: { form: 'shifted', unit: 'day', shift: sign * 2 } };
  }
  const closed = words[at + 2]?.kind !== 'word' || /^(?:and|but|that|when|in|at|on|with|by)$/.test(anchor);
  if (lowerAt(words, at - 1) !== 'the' || !closed) return undefined;
  return { first: at, next: at + 2, what: { form: 'contextual', unit: 'day', shift: sign } };
}

/** The adverb, not "overnight raids": something ends the phrase after it. */
function readOvernight(words: readonly Word[], at: number): FoundDate | undefined {
  const following = words[at + 1];
  const closed =
    following?.kind !== 'word' ||
    /^(?:to|on|in|into|at|and|but|by|from|after|as|when|while|with|without|between|because|before|near|over|for|or|until|between|that|local)$/.test(
      following.lower,
    ) ||
    weekdayNamed(following.lower) !== undefined;
  if (!closed || /^(?:an|the)$/.test(lowerAt(words, at - 1))) return undefined;
  return { first: at, next: at + 1, what: { form: 'unplaced', note: 'the night before or of the report' } };
}

const newspapers =
  /^(?:times|telegraph|mirror|mail|express|post|herald|independent|agreement|tribune|star|sun|people|mass|night|league|club|school|market)$/;
const namedDays =
  /^(?:black|good|bloody|palm|ash|holy|maundy|easter|super|cyber|man|red|throwback|casual|giving|shrove|fat|ruby|st|saint)$/;

/** "Friday", "Friday evening", "Fridays"; "Sunday Times" and "Black Friday" are names. */
function readWeekday(sentence: SentenceWords, at: number): FoundDate | undefined {
  const { words } = sentence;
  const word = words[at];
  if (!word?.capitalised) return undefined;
  const plain = weekdayNamed(word.lower);
  const weekday = plain ?? (word.lower.endsWith('s') ? weekdayNamed(word.lower.slice(0, -1)) : undefined);
  if (weekday === undefined) return undefined;
  const following = words[at + 1];
  const before = words[at - 1];
  const named = sentence.style !== 'capitals' && before?.capitalised === true && namedDays.test(before.lower);
  if (
    named ||
    (following?.capitalised === true && newspapers.test(following.lower) && sentence.style === 'plain')
  )
    return undefined;
  if (following?.glued === true && isDash(following.text)) return undefined;
  if (plain === undefined)
    return { first: at, next: at + 1, what: { form: 'weekday', weekday, which: 'every' } };
  const part = word.possessive ? '' : lowerAt(words, at + 1);
  if (part.endsWith('s') && dayParts.has(part.slice(0, -1)) && words[at + 1]?.possessive === false) {
    return { first: at, next: at + 2, what: { form: 'weekday', weekday, which: 'every' } };
  }
  return {
    first: at,
    next: at + (dayParts.has(part) ? 2 : 1),
    what: { form: 'weekday', weekday, which: 'plain' },
  };
}

const determiners: ReadonlyMap<string, 'last' | 'this' | 'next' | 'same' | 'before' | 'after'> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['this', 'this'],
  ['current', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
  ['same', 'same'],
  ['that', 'same'],
  ['previous', 'before'],
  ['preceding', 'before'],
  ['following', 'after'],
]);

/** A determiner and a period: "last week", "this morning", "next Monday", "last summer", "same day", "following year". */
function readDetermined(sentence: SentenceWords, at: number, part?: PeriodPart): FoundDate | undefined {
  const { words } = sentence;
  const which = determiners.get(lowerAt(words, at));
  const word = words[at + 1];
  if (which === undefined || word?.kind !== 'word' || word.glued) return undefined;
  const partOfDay = dayParts.has(word.lower) && !(word.lower === 'night' && which === 'next');
  if (partOfDay) return readPartOfDay(words, at, which);
  const unit = periodUnits.get(word.lower);
  if (unit !== undefined) return readUnitAfter(words, at, which, unit, part);
  const weekday = readWeekday(sentence, at + 1);
  if (weekday?.what.form === 'weekday') {
    const reading = which === 'same' || which === 'before' || which === 'after' ? 'other' : which;
    return { first: at, next: weekday.next, what: { ...weekday.what, which: reading } };
  }
  if (which !== 'last' && which !== 'this' && which !== 'next') return undefined;
  const shift = which === 'last' ? -1 : which === 'this' ? 0 : 1;
  const season = seasonNamed(word.lower);
  if (season !== undefined && lowerAt(words, at) !== 'past')
    return { first: at, next: at + 2, what: { form: 'season', month: season, shift } };
  const month = readMonth(sentence, at + 1, part ?? undefined);
  if (month?.what.form !== 'month' || month.what.year !== undefined || !word.capitalised) return undefined;
  return { first: at, next: month.next, what: { ...month.what, shift } };
}

function readPartOfDay(words: readonly Word[], at: number, which: string): FoundDate | undefined {
  if (which === 'before' || which === 'after' || which === 'same') {
    const shift = which === 'before' ? -1 : which === 'after' ? 1 : 0;
    return { first: at, next: at + 2, what: { form: 'contextual', unit: 'day', shift } };
  }
  if (which === 'next' || lowerAt(words, at) === 'past') return undefined;
  return {
    first: at,
    next: at + 2,
    what: { form: 'shifted', unit: 'day', shift: which === 'last' ? -1 : 0 },
  };
}

function readUnitAfter(
  words: readonly Word[],
  at: number,
  which: 'last' | 'this' | 'next' | 'same' | 'before' | 'after',
  unit: PeriodUnit,
  part: PeriodPart | undefined,
): FoundDate | undefined {
  const place = { first: at, next: at + 2 };
  const shift = which === 'last' || which === 'before' ? -1 : which === 'next' || which === 'after' ? 1 : 0;
  if (words[at + 1]?.possessive !== true && lowerAt(words, at + 2) === '-' && words[at + 2]?.glued)
    return undefined;
  const year =
    unit === 'quarter' && shift === -1 && lowerAt(words, at + 2) === 'of' ? yearAt(words, at + 3) : undefined;
  if (year !== undefined)
    return { first: at, next: at + 4, what: { form: 'months', from: 10, to: 12, year, label: 'quarter 4' } };
  // "the last day of", "at last week" read alike; only the next day is counted from the day of the story
  if (unit === 'day') {
    if (which === 'last' || which === 'this') return undefined;
    return { ...place, what: { form: 'contextual', unit, shift } };
  }
  const fromStory = which === 'same' || which === 'before' || which === 'after';
  const theNext = which === 'next' && lowerAt(words, at - 1) === 'the';
  if (fromStory || theNext) return { ...place, what: { form: 'contextual', unit, shift } };
  return { ...place, what: { form: 'shifted', unit, shift, ...(part ? { part } : {}) } };
}

/** "in the summer", "since the summer", "summer 2023", "the winter of 1942" */
function readSeason(sentence: SentenceWords, at: number): FoundDate | undefined {
  const { words } = sentence;
  const word = words[at];
  const month = word?.kind === 'word' ? seasonNamed(word.lower) : undefined;
  if (!word || month === undefined || (word.lower === 'fall' && yearAt(words, at + 1) === undefined))
    return undefined;
  const of = lowerAt(words, at + 1) === 'of' ? 1 : 0;
  const year = yearAt(words, at + 1 + of);
  if (year !== undefined) {
    // "the winter of 1962-63"
    const range = month === 12 ? readYears(sentence, at + 1 + of) : undefined;
    const next = range?.what.form === 'years' && range.what.to === year + 1 ? range.next : at + 2 + of;
    return { first: at, next, what: { form: 'season', month, year } };
  }
  const the = lowerAt(words, at - 1) === 'the';
  const opener = lowerAt(words, the ? at - 2 : at - 1);
  const opened = the
    ? /^(?:in|since|during|until|over|by|throughout|before|after)$/.test(opener)
    : /^(?:in|by|since|until)$/.test(opener);
  const following = words[at + 1];
  const closed = following?.kind !== 'word' || !following.lower.endsWith('s') || following.lower === 'as';
  return opened && closed && word.lower !== 'spring' && word.lower !== 'fall'
    ? { first: at, next: at + 1, what: { form: 'season', month } }
    : opened && word.lower === 'spring' && following?.kind !== 'word'
      ? { first: at, next: at + 1, what: { form: 'season', month } }
      : undefined;
}

/** "over the weekend", "at the weekend" */
function readWeekend(words: readonly Word[], at: number): FoundDate | undefined {
  if (lowerAt(words, at) !== 'weekend' || lowerAt(words, at - 1) !== 'the') return undefined;
  if (!/^(?:over|at|on|during|before|after|since|until|by|for)$/.test(lowerAt(words, at - 2)))
    return undefined;
  return { first: at, next: at + 1, what: { form: 'shifted', unit: 'weekend', shift: 0 } };
}
