import {
  addDays,
  addMonths,
  daysInMonth,
  isoDay,
  isoMonth,
  isoYear,
  partsOfDay,
  weekdayOf,
} from './calendar';
import type { PeriodPart, PeriodUnit } from './dateExpression';
import type { Tense } from './tense';

/** Two ISO dates of equal precision, both included. */
export interface Interval {
  readonly from: string;
  readonly to: string;
}

/** The period that lies `shift` units from the one a day is in; undefined when it is too far away to write. */
export function shiftPeriod(
  day: string,
  unit: PeriodUnit,
  shift: number,
  tense: Tense | undefined,
  part: PeriodPart | undefined,
): Interval | undefined {
  const { year, month } = partsOfDay(day);
  switch (unit) {
    case 'day':
      return same(addDays(day, shift));
    case 'week':
    case 'fortnight':
      return weeksFrom(day, shift * (unit === 'week' ? 1 : 2));
    case 'weekend':
      return weekendFrom(day, shift, tense);
    case 'month': {
      const meant = addMonths(year, month, shift);
      return meant.year < 1000 ? undefined : partOfMonth(meant.year, meant.month, part);
    }
    case 'quarter': {
      const meant = addMonths(year, month - ((month - 1) % 3), shift * 3);
      const end = addMonths(meant.year, meant.month, 2);
      return { from: isoMonth(meant.year, meant.month), to: isoMonth(end.year, end.month) };
    }
    case 'year':
      return year + shift < 1000 || year + shift > 9000
        ? undefined
        : partOfYears(year + shift, year + shift, part);
    case 'decade':
    case 'century':
      return decadesFrom(year, shift * (unit === 'decade' ? 10 : 100), part);
  }
}

/** "Last week" and "next week" run from Monday to Sunday; a Sunday paper's last week ends with its own day. */
function weeksFrom(day: string, shift: number): Interval {
  const weekday = weekdayOf(day);
  if (Math.abs(shift) > 1) return { from: addDays(day, shift * 7 - 3), to: addDays(day, shift * 7 + 3) };
  const monday = addDays(day, 1 - weekday);
  const start = weekday === 7 && shift < 0 ? monday : addDays(monday, shift * 7);
  return { from: start, to: addDays(start, 6) };
}

function weekendFrom(day: string, shift: number, tense: Tense | undefined): Interval {
  const weekday = weekdayOf(day);
  const coming = addDays(day, weekday === 7 ? -1 : 6 - weekday);
  const past = weekday >= 6 ? coming : addDays(coming, -7);
  const start =
    shift < 0
      ? addDays(coming, -7)
      : shift > 0
        ? addDays(coming, 7)
        : tense === 'ahead' || tense === 'present'
          ? coming
          : past;
  return { from: start, to: addDays(start, 1) };
}

/** The running decade for "this decade", the ten years before for "last decade", and about a decade's width further back. */
function decadesFrom(year: number, shift: number, part: PeriodPart | undefined): Interval | undefined {
  const from = Math.floor((year + shift) / 10) * 10;
  return from < 1000 || from > 9000 ? undefined : partOfYears(from, from + 9, part);
}

/** A day, month or year as an interval of its own. */
export function same(date: string): Interval {
  return { from: date, to: date };
}

/** Early, mid and late: days 1–10, 11–20 and 21 to the end. */
export function partOfMonth(year: number, month: number, part: PeriodPart | undefined): Interval {
  const last = daysInMonth(year, month);
  switch (part) {
    case undefined:
      return same(isoMonth(year, month));
    case 'early':
    case 'start':
      return { from: isoDay(year, month, 1), to: isoDay(year, month, 10) };
    case 'mid':
      return { from: isoDay(year, month, 11), to: isoDay(year, month, 20) };
    case 'late':
    case 'end':
      return { from: isoDay(year, month, 21), to: isoDay(year, month, last) };
  }
}

/** A third of a year is four months; of a decade the years 0–3, 4–6 and 7–9. */
export function partOfYears(from: number, to: number, part: PeriodPart | undefined): Interval {
  if (part === undefined) return { from: isoYear(from), to: isoYear(to) };
  if (from === to) {
    const first = part === 'early' || part === 'start' ? 1 : part === 'mid' ? 5 : part === 'late' ? 9 : 10;
    const last = part === 'early' || part === 'start' ? 4 : part === 'mid' ? 8 : 12;
    return { from: isoMonth(from, first), to: isoMonth(from, last) };
  }
  const span = to - from + 1;
  const third = (share: number): number => from + Math.round(span * share);
  if (part === 'early' || part === 'start') return { from: isoYear(from), to: isoYear(third(0.4) - 1) };
  if (part === 'mid') return { from: isoYear(third(0.4)), to: isoYear(third(0.7) - 1) };
  return { from: isoYear(third(0.7)), to: isoYear(to) };
}
