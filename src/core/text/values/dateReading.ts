import type { DateReading } from '../../model';
import {
  addDays,
  addMonths,
  daysInMonth,
  isoDay,
  isoMonth,
  nameOfMonth,
  nameOfWeekday,
  partsOfDay,
  weekdayOf,
} from './calendar';
import type { DateExpression } from './dateExpression';
import { dayOfHoliday } from './holidays';
import { partOfMonth, partOfYears, same, shiftPeriod, type Interval } from './periods';
import type { Tense } from './tense';

/** What can anchor a date that does not stand on its own. */
export interface DateContext {
  /** Publication day, ISO. */
  readonly published?: string;
  /** What the clause around the date looks at. */
  readonly tense?: Tense | undefined;
  /** The last day that was read before this date in the same paragraph. */
  readonly earlierDay?: string | undefined;
  /** Year of a fuller date that goes on from this one ("3 March and 12 April 2011"). */
  readonly laterYear?: number | undefined;
}

/**
 * What an expression says in days: an interval and what it rests on.
 * @param words the expression as written, for the explanation
 */
export function resolveDate(expression: DateExpression, words: string, context: DateContext): DateReading {
  switch (expression.form) {
    case 'stated':
      return stated(words, expression, expression.note);
    case 'years':
      return stated(words, partOfYears(expression.from, expression.to, expression.part), expression.note);
    case 'holiday':
      return resolveHoliday(expression, words, context);
    case 'days':
      return resolveDays(expression, words, context);
    case 'month':
      return resolveMonth(expression, words, context);
    case 'months':
      return resolveMonths(expression, words, context);
    case 'season':
      return resolveSeason(expression, words, context);
    case 'weekday':
      return resolveWeekday(expression, words, context);
    case 'shifted':
      return resolveShifted(expression, words, context);
    case 'contextual':
      return resolveContextual(expression, words, context);
    case 'clock':
      return {
        kind: 'date',
        anchor: 'none',
        time: expression.time,
        ...(expression.zone === undefined ? {} : { zone: expression.zone }),
        explanation: `${words} → ${expression.time}, on a day that is not stated`,
      };
    case 'unplaced':
      return unanchored(words, expression.note);
  }
}

/** A clock time on the day of a date beside it. */
export function clockOnDay(clock: DateReading, date: DateReading, words: string): DateReading {
  if (clock.time === undefined) return clock;
  const weekday = date.weekday === undefined ? {} : { weekday: date.weekday };
  const day = date.from?.slice(0, 10);
  if (day?.length !== 10 || date.from !== date.to) return { ...clock, ...weekday };
  const minute = `${day}T${clock.time}`;
  return {
    ...clock,
    ...weekday,
    from: minute,
    to: minute,
    anchor: date.anchor,
    explanation: `${words} → ${minute}, on the day of the date beside it`,
  };
}

function stated(words: string, interval: Interval, note?: string): DateReading {
  return {
    kind: 'date',
    from: interval.from,
    to: interval.to,
    anchor: 'stated',
    explanation: `${words} → ${show(interval)}, ${note ?? 'as written'}`,
  };
}

function anchored(words: string, interval: Interval, published: string, note?: string): DateReading {
  return {
    kind: 'date',
    ...interval,
    anchor: 'published',
    explanation: `${words} → ${show(interval)}, from the publication day ${published}${note === undefined ? '' : ` (${note})`}`,
  };
}

function fromContext(words: string, interval: Interval, source: string): DateReading {
  return {
    kind: 'date',
    ...interval,
    anchor: 'context',
    explanation: `${words} → ${show(interval)}, from ${source} in the text`,
  };
}

function unanchored(words: string, note: string): DateReading {
  return { kind: 'date', anchor: 'none', explanation: `${words}: not anchored (${note})` };
}

function show(interval: Interval): string {
  return interval.from === interval.to ? interval.from : `${interval.from} to ${interval.to}`;
}

const noPublicationDay = 'the publication day is not known';

function resolveDays(
  expression: Extract<DateExpression, { form: 'days' }>,
  words: string,
  context: DateContext,
): DateReading {
  const weekday = expression.weekday === undefined ? {} : { weekday: expression.weekday };
  const inYear = (year: number): Interval => ({
    from: isoDay(year, expression.month, Math.min(expression.day, daysInMonth(year, expression.month))),
    to: isoDay(
      year,
      expression.month,
      Math.min(expression.endDay ?? expression.day, daysInMonth(year, expression.month)),
    ),
  });
  if (expression.year !== undefined) return { ...stated(words, inYear(expression.year)), ...weekday };
  if (context.laterYear !== undefined) {
    return { ...fromContext(words, inYear(context.laterYear), 'the year of the date after it'), ...weekday };
  }
  const { published } = context;
  if (published === undefined) {
    if (context.earlierDay === undefined) return { ...unanchored(words, 'no year is known'), ...weekday };
    const earlier = partsOfDay(context.earlierDay);
    return { ...fromContext(words, inYear(earlier.year), context.earlierDay), ...weekday };
  }
  const year = partsOfDay(published).year;
  const candidates = [year - 1, year, year + 1].map(inYear);
  return { ...anchored(words, nearest(candidates, published, context.tense, 45), published), ...weekday };
}

function resolveHoliday(
  expression: Extract<DateExpression, { form: 'holiday' }>,
  words: string,
  context: DateContext,
): DateReading {
  const inYear = (year: number): Interval => same(dayOfHoliday(expression.day, year));
  if (expression.year !== undefined) return stated(words, inYear(expression.year), 'by the calendar');
  const { published } = context;
  if (published === undefined) return unanchored(words, 'no year is known');
  const year = partsOfDay(published).year;
  const candidates = [year - 1, year, year + 1].map(inYear);
  return anchored(words, nearest(candidates, published, context.tense, 45), published);
}

/**
 * The occurrence that is meant: the next one when the clause looks ahead, the last one when it looks back, and where it
 * does neither the last one unless the next is within `soon` days.
 */
function nearest(
  candidates: readonly Interval[],
  published: string,
  tense: DateContext['tense'],
  soon: number,
): Interval {
  const past = candidates.filter(candidate => candidate.from <= published).at(-1);
  const future = candidates.find(candidate => candidate.to >= published);
  if (tense === 'ahead' && future) return future;
  if (tense !== 'behind' && future && future.from <= addDays(published, soon)) return future;
  return past ?? future ?? { from: published, to: published };
}

function resolveMonth(
  expression: Extract<DateExpression, { form: 'month' }>,
  words: string,
  context: DateContext,
): DateReading {
  const { endMonth } = expression;
  const inYear = (year: number): Interval =>
    endMonth === undefined
      ? partOfMonth(year, expression.month, expression.part)
      : {
          from: isoMonth(endMonth < expression.month ? year - 1 : year, expression.month),
          to: isoMonth(year, endMonth),
        };
  if (expression.year !== undefined) return stated(words, inYear(expression.year));
  if (context.laterYear !== undefined) {
    return fromContext(words, inYear(context.laterYear), 'the year of the date after it');
  }
  const { published } = context;
  if (published === undefined) {
    return unanchored(words, `${nameOfMonth(expression.month)} of a year that is not known`);
  }
  const { year, month } = partsOfDay(published);
  if (expression.shift === undefined) {
    const candidates = [year - 1, year, year + 1].map(candidate => ({
      year: candidate,
      from: isoDay(candidate, expression.month, 1),
      to: isoDay(candidate, expression.month, daysInMonth(candidate, expression.month)),
    }));
    const meant = nearest(candidates, published, context.tense, 0);
    return anchored(words, inYear(partsOfDay(meant.from).year), published);
  }
  const last = expression.month < month ? year : year - 1;
  const meant = expression.shift < 0 ? last : expression.shift === 0 ? year : last + 1;
  return anchored(words, inYear(meant), published);
}

function resolveMonths(
  expression: Extract<DateExpression, { form: 'months' }>,
  words: string,
  context: DateContext,
): DateReading {
  const inYear = (year: number): Interval => ({
    from: isoMonth(year, expression.from),
    to: isoMonth(year, expression.to),
  });
  if (expression.year !== undefined) return stated(words, inYear(expression.year));
  const { published } = context;
  if (published === undefined) return unanchored(words, `${expression.label} of a year that is not known`);
  const { year, month } = partsOfDay(published);
  // Results are reported after a period: one that has not begun is last year's, unless the clause looks ahead.
  const meant = expression.from > month && context.tense !== 'ahead' ? year - 1 : year;
  return anchored(words, inYear(meant), published);
}

function resolveSeason(
  expression: Extract<DateExpression, { form: 'season' }>,
  words: string,
  context: DateContext,
): DateReading {
  const note = 'northern seasons';
  const inYear = (year: number): Interval => {
    const end = addMonths(year, expression.month, 2);
    return { from: isoMonth(year, expression.month), to: isoMonth(end.year, end.month) };
  };
  if (expression.year !== undefined) return stated(words, inYear(expression.year), note);
  const { published } = context;
  if (published === undefined) return unanchored(words, 'a season of a year that is not known');
  const { year, month } = partsOfDay(published);
  const running = expression.month === 12 && month <= 2 ? year - 1 : year;
  const begun = isoMonth(running, expression.month) <= published.slice(0, 7);
  const over = inYear(running).to < published.slice(0, 7);
  if (expression.shift === -1) return anchored(words, inYear(over ? running : running - 1), published, note);
  if (expression.shift === 1) return anchored(words, inYear(begun ? running + 1 : running), published, note);
  if (expression.shift === 0) return anchored(words, inYear(running), published, note);
  const past = begun ? running : running - 1;
  return anchored(words, inYear(context.tense === 'ahead' && over ? past + 1 : past), published, note);
}

function resolveWeekday(
  expression: Extract<DateExpression, { form: 'weekday' }>,
  words: string,
  context: DateContext,
): DateReading {
  const { weekday, which } = expression;
  const { published } = context;
  const name = nameOfWeekday(weekday);
  if (which === 'every') return { ...unanchored(words, `every ${name}`), weekday };
  if (published === undefined) return { ...unanchored(words, noPublicationDay), weekday };
  if (which === 'other') return { ...unanchored(words, `a ${name} counted from another date`), weekday };
  const today = weekdayOf(published);
  const back = (today - weekday + 7) % 7;
  const forward = (weekday - today + 7) % 7;
  const shift =
    which === 'last'
      ? -(back === 0 ? 7 : back)
      : which === 'next'
        ? forward === 0
          ? 7
          : forward
        : which === 'this'
          ? context.tense === 'behind'
            ? -back
            : forward
          : context.tense === 'ahead' || context.tense === 'present'
            ? forward
            : -back;
  return { ...anchored(words, same(addDays(published, shift)), published), weekday };
}

function resolveShifted(
  expression: Extract<DateExpression, { form: 'shifted' }>,
  words: string,
  context: DateContext,
): DateReading {
  const { published } = context;
  if (published === undefined) return unanchored(words, noPublicationDay);
  const interval = shiftPeriod(published, expression.unit, expression.shift, context.tense, expression.part);
  return interval ? anchored(words, interval, published) : unanchored(words, 'too far back to place');
}

function resolveContextual(
  expression: Extract<DateExpression, { form: 'contextual' }>,
  words: string,
  context: DateContext,
): DateReading {
  const { earlierDay } = context;
  if (earlierDay === undefined) return unanchored(words, 'counted from a date that is not stated beside it');
  const interval = shiftPeriod(earlierDay, expression.unit, expression.shift, undefined, undefined);
  return interval ? fromContext(words, interval, earlierDay) : unanchored(words, 'too far back to place');
}
