import type { Span, Stated } from '../model';
import type { Passage } from './paragraphs';
import { findStatedDays, monthAlternatives } from './statedDays';

export interface Dateline {
  /** As written, without the dash that parts it from the text. */
  readonly value: string;
  /** With the dash: what to skip to get to the first sentence. */
  readonly span: Span;
  readonly agency?: Stated;
}

/**
 * Reads the dateline that a news text opens with: "TEHRAN –", "MINDELO, Cape Verde, June 24 (MNA) —", "Praia, 26 June
 * (ANIC) –", "date 2025-07-22 TEHRAN –", "(Agency) –". A place alone must be in capitals.
 * @param text the source's normalised text
 * @param passage the paragraph that may open with one
 */
export function readDateline(text: string, passage: Passage): Dateline | undefined {
  if (isPlaceAndDay(passage.text))
    return { value: passage.text, span: { start: passage.start, end: passage.end } };
  const head = passage.text.slice(0, 160);
  // Most paragraphs hold no dash before a space, and the patterns try many months.
  if (!/[—–―:/-]\s/.test(head)) return undefined;
  const match = datelinePattern.exec(head) ?? agencyPattern.exec(head);
  const body = match?.groups?.body;
  if (!match || body === undefined) return undefined;
  const { agency, place, day } = match.groups ?? {};
  // "Neves – who …": without agency or day only capitals make a dateline.
  if (agency === undefined && day === undefined && !(place !== undefined && isInCapitals(place)))
    return undefined;
  if (match[0].length >= passage.text.length) return undefined;
  const value = body.trim();
  const start = passage.start + head.indexOf(value);
  const span = { start, end: passage.start + match[0].trimEnd().length };
  return { value, span, ...(agency !== undefined && { agency: locate(text, span, agency) }) };
}

const word = "[\\p{L}\\p{M}][\\p{L}\\p{M}.’'-]{0,24}";
const place = `\\p{Lu}[\\p{L}\\p{M}.’'-]{0,24}(?:[ /]${word}){0,3}`;
const dayWords = `(?:(?:\\p{L}{3,9}day|\\p{Lu}\\p{L}{2}\\.?),? )?(?:(?:${monthAlternatives})\\.? \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? (?:de |of )?(?:${monthAlternatives})\\.?)(?:,? (?:de )?\\d{4})?|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}`;
const days = inBothCases(dayWords);
const agencyName = "[\\p{Lu}][\\p{L}\\p{Nd}.’'&/ -]{1,40}";
const dash = '(?:[—–]{1,2}|-{1,2}|―|\\/\\/|:)';

/** [date] place[, region][, day] [(agency)] dash */
const datelinePattern = new RegExp(
  `^(?<body>(?:(?:[Dd]ate:? )?(?:${days})[,.]? )?(?<place>${place})(?:, ${place}){0,2}(?:,? (?<day>${days}))?(?:[.,]? ?[(/\\[](?<agency>${agencyName})[)/\\]])?(?:,? (?:${days}))?)[.,]? ?${dash}(?=\\s)\\s*`,
  'u',
);

/** (agency) dash, AGENCY – PLACE – */
const agencyPattern = new RegExp(
  `^(?<body>\\((?<agency>${agencyName})\\)(?: ?${dash} ?(?<place>${place})(?:,? (?<day>${days}))?)?) ?${dash}(?=\\s)\\s*`,
  'u',
);

/** Month names with a capital or in capitals; small letters make no dateline. */
function inBothCases(pattern: string): string {
  const months = monthAlternatives.split('|');
  const written = months.flatMap(month => [
    month.charAt(0).toUpperCase() + month.slice(1),
    month.toUpperCase(),
    month,
  ]);
  return pattern.replaceAll(monthAlternatives, [...new Set(written)].join('|'));
}

function isInCapitals(name: string): boolean {
  return (
    /^[^\p{Ll}]{2,}$/u.test(name) &&
    !/^(?:BREAKING|LIVE|UPDATE|EXCLUSIVE|URGENT|FLASH|NOTE|WATCH|VIDEO|ANALYSIS|OPINION|A|I)\b/.test(name)
  );
}

/** "Port Hessel, 13 November 2025": place and day on a line of their own, over a press release or a letter. */
export function isPlaceAndDay(line: string): boolean {
  if (line.length > 90) return false;
  const day = findStatedDays(line, { start: 0, end: line.length }).find(({ year }) => year !== undefined);
  if (!day || day.end < line.length) return false;
  return /^\p{Lu}[\p{L}\p{M}’'.-]*(?: [\p{L}\p{M}’'.-]+){0,3}(?:,? on|,| [–—-])(?: \p{L}+day,?)? (?:the )?$/u.test(
    line.slice(0, day.start),
  );
}

function locate(text: string, span: Span, words: string): Stated {
  const start = text.indexOf(words, span.start);
  const value = words.trim();
  return { value, span: { start, end: start + value.length } };
}
