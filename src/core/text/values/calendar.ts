/** The calendar as tables and day arithmetic. Days are ISO strings; months and weekdays count from 1 (Monday). */

const months: ReadonlyMap<string, number> = new Map(
  [
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sept sep',
    'october oct',
    'november nov',
    'december dec',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const weekdays: ReadonlyMap<string, number> = new Map(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((name, index) => [
    name,
    index + 1,
  ]),
);

const weekdayAbbreviations: ReadonlyMap<string, number> = new Map(
  ['mon', 'tue tues', 'wed weds', 'thu thur thurs', 'fri', 'sat', 'sun'].flatMap((names, index) =>
    names.split(' ').map((name): [string, number] => [name, index + 1]),
  ),
);

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** Meteorological seasons of the northern hemisphere: first month; winter runs into the next year. */
const seasons: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);

/** Lower-case names and abbreviations of months and weekdays. */
export const monthsAndWeekdays: readonly string[] = [
  ...months.keys(),
  ...weekdays.keys(),
  ...weekdayAbbreviations.keys(),
];

/** Lower-case names of the seasons. */
export const seasonNames: readonly string[] = [...seasons.keys()];

export const dayParts: ReadonlySet<string> = new Set([
  'morning',
  'afternoon',
  'evening',
  'night',
  'lunchtime',
  'midday',
]);

/** Month number of a lower-case month name or abbreviation; undefined for anything else. */
export function monthNamed(lower: string): number | undefined {
  return months.get(lower);
}

/** Whether the lower-case word is a month's full name rather than an abbreviation of it. */
export function isFullMonthName(lower: string): boolean {
  return lower === 'may' || (lower.length > 3 && lower !== 'sept' && months.has(lower));
}

export function nameOfMonth(month: number): string {
  return monthNames[month - 1] ?? '';
}

/** Weekday number of a lower-case full name, singular; undefined for anything else. */
export function weekdayNamed(lower: string): number | undefined {
  return weekdays.get(lower);
}

/** Weekday number of a lower-case abbreviation ("mon"). They are ordinary words too ("sun"): ask for a date beside them. */
export function weekdayAbbreviated(lower: string): number | undefined {
  return weekdayAbbreviations.get(lower);
}

export function nameOfWeekday(weekday: number): string {
  return weekdayNames[weekday - 1] ?? '';
}

/** First month of a season named in lower case. */
export function seasonNamed(lower: string): number | undefined {
  return seasons.get(lower);
}

const isoDayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is an ISO day that exists. */
export function isIsoDay(text: string): boolean {
  if (!isoDayPattern.test(text)) return false;
  const { year, month, day } = partsOfDay(text);
  return isDay(year, month, day);
}

/** Whether the calendar has such a day. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function partsOfDay(day: string): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** ISO year. Years before 1 are astronomical: 500 BC is -0499 (ISO 8601). */
export function isoYear(year: number): string {
  return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
}

export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${twoDigits(month)}`;
}

export function isoDay(year: number, month: number, day: number): string {
  return `${isoMonth(year, month)}-${twoDigits(day)}`;
}

export function addDays(day: string, count: number): string {
  const parts = partsOfDay(day);
  const date = new Date(0);
  date.setUTCFullYear(parts.year, parts.month - 1, parts.day + count);
  return isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The month that lies `count` months after the month of a day. */
export function addMonths(year: number, month: number, count: number): { year: number; month: number } {
  const index = year * 12 + (month - 1) + count;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** 1 = Monday … 7 = Sunday */
export function weekdayOf(day: string): number {
  const parts = partsOfDay(day);
  const date = new Date(0);
  date.setUTCFullYear(parts.year, parts.month - 1, parts.day);
  return ((date.getUTCDay() + 6) % 7) + 1;
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
