import type { Span } from '../model';

/** A calendar day as furniture and datelines state it. Without a year it is not anchored. */
export interface StatedDay extends Span {
  readonly day: number;
  /** 1 to 12. */
  readonly month: number;
  readonly year?: number;
}

/**
 * Finds calendar days in a short stretch: "28 June 2023", "June 28, 2023", "2025-07-22", "26.06.2023", "28/06/2023",
 * "June 24". Days and months with slashes are left out when both orders are possible. Reads only the first 400 code units.
 * @param text the source's normalised text
 * @returns sorted; days that do not exist are left out
 */
export function findStatedDays(text: string, span: Span): StatedDay[] {
  const days: StatedDay[] = [];
  const stretch = text.slice(span.start, Math.min(span.end, span.start + 400));
  // Most lines hold no digit, and the pattern tries every month at every letter.
  if (!/[0-9]/.test(stretch)) return days;
  for (const match of stretch.matchAll(dayPattern)) {
    const day = readDay(match.groups ?? {});
    if (!day) continue;
    const start = span.start + match.index;
    days.push({ ...day, start, end: start + match[0].length });
  }
  return days;
}

/** ISO `YYYY-MM-DD`. */
export function formatDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const monthNames = [
  'january|jan|janeiro|enero|janvier|januar',
  'february|feb|fevereiro|febrero|février|februar',
  'march|mar|março|marzo|mars|märz',
  'april|apr|abril|avril',
  'may|maio|mayo|mai',
  'june|jun|junho|junio|juin|juni',
  'july|jul|julho|julio|juillet|juli',
  'august|aug|agosto|août',
  'september|sept|sep|setembro|septiembre|septembre',
  'october|oct|outubro|octubre|octobre|oktober',
  'november|nov|novembro|noviembre|novembre',
  'december|dec|dezembro|diciembre|décembre|dezember',
];

const monthNumbers: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, index) => names.split('|').map(name => [name, index + 1] as const)),
);

/** The month names as the alternatives of a regular expression, longest first. */
export const monthAlternatives = [...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|');

const dayPattern = new RegExp(
  [
    `(?<![\\p{Nd}.,/-])(?<isoYear>(?:19|20)\\d\\d)-(?<isoMonth>\\d\\d)-(?<isoDay>\\d\\d)(?!\\d)`,
    `(?<![\\p{L}\\p{Nd}.,/-])(?<firstDay>\\d{1,2})(?:st|nd|rd|th|\\.|º)?(?:\\s+(?:of|de))?\\s+(?<firstMonth>${monthAlternatives})(?![\\p{L}])\\.?(?:,?(?:\\s+(?:de|of))?\\s+(?<firstYear>(?:19|20)\\d\\d)(?!\\d))?`,
    `(?<![\\p{L}])(?<thenMonth>${monthAlternatives})\\.?\\s+(?<thenDay>\\d{1,2})(?:st|nd|rd|th)?(?![\\p{Nd}:]|[.,]\\d)(?:,?\\s+(?<thenYear>(?:19|20)\\d\\d)(?!\\d))?`,
    `(?<![\\p{Nd}.,])(?<dotDay>\\d{1,2})\\.(?<dotMonth>\\d{1,2})\\.(?<dotYear>(?:19|20)\\d\\d)(?!\\.?\\d)`,
    `(?<![\\p{Nd}.,/-])(?<slashFirst>\\d{1,2})/(?<slashSecond>\\d{1,2})/(?<slashYear>(?:19|20)\\d\\d)(?!\\d)`,
    `(?<![\\p{Nd}.,/-])(?<leadYear>(?:19|20)\\d\\d)[/.](?<leadMonth>\\d{1,2})[/.](?<leadDay>\\d{1,2})(?!\\d)`,
  ].join('|'),
  'giu',
);

type Groups = Readonly<Record<string, string | undefined>>;

function readDay(groups: Groups): { day: number; month: number; year?: number } | undefined {
  const month = groups.firstMonth ?? groups.thenMonth;
  const slash = readSlashes(groups);
  const read = {
    day: Number(
      groups.isoDay ?? groups.firstDay ?? groups.thenDay ?? groups.dotDay ?? groups.leadDay ?? slash?.day,
    ),
    month:
      month === undefined
        ? Number(groups.isoMonth ?? groups.dotMonth ?? groups.leadMonth ?? slash?.month)
        : (monthNumbers.get(month.toLowerCase()) ?? NaN),
  };
  const year =
    groups.isoYear ??
    groups.firstYear ??
    groups.thenYear ??
    groups.dotYear ??
    groups.slashYear ??
    groups.leadYear;
  if (!exists(read.day, read.month, year === undefined ? 2000 : Number(year))) return undefined;
  return year === undefined ? read : { ...read, year: Number(year) };
}

/** 28/06/2023 can only be a day first; 06/07/2023 could be either, and is not guessed. */
function readSlashes(groups: Groups): { day: number; month: number } | undefined {
  const first = Number(groups.slashFirst);
  const second = Number(groups.slashSecond);
  if (first > 12 || first === second) return { day: first, month: second };
  return second > 12 ? { day: second, month: first } : undefined;
}

function exists(day: number, month: number, year: number): boolean {
  if (!(month >= 1 && month <= 12 && day >= 1)) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
