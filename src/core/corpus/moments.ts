import type { DateReading, Span, Value } from '../model';
import type { LemmaToken } from './claimTokens';

/** A stretch of days, counted from 1970-01-01; fractions are minutes of a day. Both ends belong to it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A date or time that a claim states. */
export interface Moment extends Span {
  readonly text: string;
  /** Absent when nothing anchors it. */
  readonly stretch?: Stretch;
  readonly weekday?: number;
  /** Clock time in minutes since midnight, as written. */
  readonly minutes?: number;
  readonly zone?: string;
  /** How it bears on what is told. */
  readonly relation: 'at' | 'since' | 'until' | 'before' | 'after' | 'about';
  readonly clause: number;
  /** Index of its first token among the claim's tokens. */
  readonly at: number;
  readonly explanation: string;
}

/**
 * Reads the dates among a claim's values.
 * @param tokens the tokens of the claim
 */
export function readMoments(values: readonly Value[], tokens: readonly LemmaToken[]): Moment[] {
  return values.flatMap(value => {
    if (value.reading.kind !== 'date') return [];
    const at = Math.max(
      0,
      tokens.findIndex(token => token.end > value.start),
    );
    const before = tokens.slice(Math.max(0, at - 2), at).map(token => token.text.toLowerCase());
    return [momentOf(value, value.reading, before, at, tokens[at]?.clause ?? 0)];
  });
}

function momentOf(
  value: Value,
  reading: DateReading,
  before: readonly string[],
  at: number,
  clause: number,
): Moment {
  const stretch = stretchOf(reading);
  const minutes = reading.time === undefined ? undefined : minutesOf(reading.time);
  return {
    start: value.start,
    end: value.end,
    text: value.text,
    ...(stretch ? { stretch } : {}),
    ...(reading.weekday === undefined ? {} : { weekday: reading.weekday }),
    ...(minutes === undefined ? {} : { minutes }),
    ...(reading.zone === undefined ? {} : { zone: reading.zone }),
    relation: relationOf(before),
    clause,
    at,
    explanation: reading.explanation,
  };
}

function relationOf(before: readonly string[]): Moment['relation'] {
  for (const word of before.toReversed()) {
    if (word === 'since' || word === 'from') return 'since';
    if (word === 'until' || word === 'till') return 'until';
    if (word === 'before' || word === 'by') return 'before';
    if (word === 'after') return 'after';
    if (word === 'around' || word === 'about') return 'about';
  }
  return 'at';
}

/** The days or minutes that a date reading covers; undefined when it is not anchored. */
export function stretchOf(reading: DateReading): Stretch | undefined {
  const from = reading.from === undefined ? undefined : firstMoment(reading.from);
  const to = reading.to === undefined ? from : lastMoment(reading.to);
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** The first day of an ISO year, month or day, as a day number; undefined when it is none. */
export function dayNumber(iso: string): number | undefined {
  return firstMoment(iso);
}

function firstMoment(iso: string): number | undefined {
  const parts = partsOf(iso);
  return parts && dayOf(parts.year, (parts.month ?? 1) - 1, parts.day ?? 1) + (parts.minutes ?? 0) / 1440;
}

function lastMoment(iso: string): number | undefined {
  const parts = partsOf(iso);
  if (!parts) return undefined;
  const { year, month, day, minutes } = parts;
  if (day !== undefined) return dayOf(year, (month ?? 1) - 1, day) + (minutes ?? 0) / 1440;
  return dayOf(month === undefined ? year + 1 : year, month ?? 0, 0);
}

/** The day number of a date whose month counts from 0. `Date.UTC` would take the year 79 for 1979. */
function dayOf(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day) / dayLength;
}

const dayLength = 86_400_000;
/** Years before our era are negative and astronomical (ISO 8601). */
const isoPattern = /^(-?\d{4,6})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?/;

function partsOf(iso: string): { year: number; month?: number; day?: number; minutes?: number } | undefined {
  const match = isoPattern.exec(iso);
  if (!match) return undefined;
  const [, year = '', month, day, hour, minute] = match;
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
    ...(hour === undefined || minute === undefined ? {} : { minutes: Number(hour) * 60 + Number(minute) }),
  };
}

function minutesOf(time: string): number | undefined {
  const match = /^(\d{1,2}):(\d{2})/.exec(time);
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}
