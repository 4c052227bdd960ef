import type { Boilerplate, BoilerplateKind, SourceMetadata, Span, Stated } from '../model';
import { isPlaceAndDay, readDateline, type Dateline } from './datelines';
import { trimHeading } from './headings';
import type { Passage } from './paragraphs';
import type { SpeechOpening } from './speakers';
import { readIssuer, readMasthead, readOwner, readProgramme, readTrailingAgency } from './publishers';
import { findStatedDays, formatDay, type StatedDay } from './statedDays';

/** The cut-up text that facts about the source are read from. */
export interface ReadPage {
  readonly text: string;
  readonly passages: readonly Passage[];
  /** By passage. */
  readonly headings: readonly boolean[];
  /** By passage: the furniture it is as a whole. */
  readonly furniture: readonly (BoilerplateKind | undefined)[];
  readonly boilerplate: readonly Boilerplate[];
  /** By passage. */
  readonly speeches: readonly (SpeechOpening | undefined)[];
}

/**
 * Reads what a text states about itself: title, dateline, publication day, publisher, each with the span that says so.
 * Nothing is guessed: a day without a year anywhere in the furniture or the dateline is no publication day.
 */
export function readMetadata(page: ReadPage): SourceMetadata {
  const title = readTitle(page);
  const dateline = findDateline(page);
  const published = readPublished(page, dateline);
  const publisher = readPublisher(page, dateline);
  return {
    ...(title && { title }),
    ...(dateline && { dateline: { value: dateline.value, span: dateline.span } }),
    ...(published && { published }),
    ...(publisher && { publisher }),
  };
}

/** The first heading over the text. A subhead further down is none. */
function readTitle({ text, passages, headings, furniture }: ReadPage): Stated | undefined {
  for (const [index, passage] of passages.entries()) {
    if (furniture[index] !== undefined || isPlaceAndDay(passage.text)) continue;
    if (!headings[index]) return undefined;
    const span = trimHeading(passage);
    return { value: text.slice(span.start, span.end).replace(/\s+/g, ' '), span };
  }
  return undefined;
}

/** Datelines open the running text; a lead of one sentence may come before. */
function findDateline({ text, passages, headings, furniture, speeches }: ReadPage): Dateline | undefined {
  let tried = 0;
  for (const [index, passage] of passages.entries()) {
    if (furniture[index] !== undefined || headings[index]) continue;
    if (speeches[index]) return undefined;
    const dateline = readDateline(text, passage);
    if (dateline) return dateline;
    tried += 1;
    if (tried === 3) return undefined;
  }
  return undefined;
}

/** Furniture that dates a text, most telling first. */
const datingKinds: readonly BoilerplateKind[] = [
  'byline',
  'timestamp',
  'transcript-header',
  'section-label',
  'agency-credit',
  'transcript-footer',
];

function readPublished(page: ReadPage, dateline: Dateline | undefined): Stated | undefined {
  const { text, boilerplate } = page;
  const lines = datingKinds.flatMap(kind => boilerplate.filter(span => span.kind === kind));
  const labelled = readLabelledDay(text, lines);
  if (labelled) return labelled;

  const stated = lines.flatMap(line => findStatedDays(text, line));
  const inDateline = dateline && findStatedDays(text, dateline.span)[0];
  if (inDateline) {
    const full = [inDateline, ...stated, ...findOpeningDays(page)].find(
      ({ day, month, year }) => year !== undefined && day === inDateline.day && month === inDateline.month,
    );
    if (full) return toStated(full);
    if (inDateline.year !== undefined) return toStated(inDateline);
    const stamped = findAddressDays(page).find(near => isNear(inDateline, near));
    const year =
      stated.find(day => day.year !== undefined && isNear(inDateline, day))?.year ??
      stamped?.year ??
      readCopyrightYear(page) ??
      readYearOfWeek(page, inDateline);
    return year === undefined ? undefined : toStated({ ...inDateline, year });
  }
  const full = stated.find(day => day.year !== undefined);
  if (full) return toStated(full);
  const first = stated[0];
  const stamped = findAddressDays(page).find(day => first === undefined || isNear(first, day));
  if (stamped) return toStated(first ? { ...first, year: stamped.year } : stamped);
  const year = readCopyrightYear(page);
  if (first && year !== undefined) return toStated({ ...first, year });
  return undefined;
}

/** Days in the first paragraphs: "on Saturday, 24 June 2023" gives the dateline "June 24" its year. */
function findOpeningDays({ text, passages, furniture }: ReadPage): StatedDay[] {
  return passages
    .slice(0, 12)
    .filter((_, index) => furniture[index] === undefined)
    .flatMap(passage => findStatedDays(text, passage));
}

/** A dated day, with its year. */
type DatedDay = StatedDay & { readonly year: number };

/** Within four weeks of the same year: the pages that put both were made together. */
function isNear(day: StatedDay, other: StatedDay): boolean {
  return Math.abs((day.month - other.month) * 30 + day.day - other.day) <= 28;
}

/**
 * Days in the page's own address: "https://…/2024/09/24/dam-closes", "…-20240924". Only a line that is nothing but an
 * address, before the text or after it: links inside it lead to other pages.
 */
function findAddressDays({ passages }: ReadPage): DatedDay[] {
  const days: DatedDay[] = [];
  for (const [index, { text, start }] of passages.entries()) {
    if (index > 12 && index < passages.length - 8) continue;
    const head = text.slice(0, 300);
    if (
      !/^(?:(?:url|link|source|permalink|address|canonical|original|web)\s?:\s*)?(?:https?:\/\/|www\.)\S+$/i.test(
        head,
      )
    )
      continue;
    const stamp =
      /(?<=[/_-])(?<year>(?:19|20)\d\d)[/-]?(?<month>0[1-9]|1[0-2])[/-]?(?<day>0[1-9]|[12]\d|3[01])(?!\d)/.exec(
        head,
      );
    const { year, month, day } = stamp?.groups ?? {};
    if (!stamp || year === undefined) continue;
    days.push({
      start: start + stamp.index,
      end: start + stamp.index + stamp[0].length,
      year: Number(year),
      month: Number(month),
      day: Number(day),
    });
  }
  return days;
}

/**
 * The year of a full day in the opening that names its weekday and lies within a month of the dateline: "on Friday, 20
 * September 2024". Days of other years ("on 20 September 1999") are told without weekday, and the weekday must be right.
 */
function readYearOfWeek(page: ReadPage, dateline: StatedDay): number | undefined {
  const { text } = page;
  for (const { day, month, year, start } of findOpeningDays(page)) {
    if (year === undefined || !isNear(dateline, { ...dateline, day, month })) continue;
    const named = /\b(sun|mon|tues|wednes|thurs|fri|satur)day,?\s+(?:the\s+)?$/i.exec(
      text.slice(Math.max(0, start - 20), start),
    )?.[1];
    const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
    if (named !== undefined && weekdayStems[weekday] === named.toLowerCase()) return year;
  }
  return undefined;
}

const weekdayStems = ['sun', 'mon', 'tues', 'wednes', 'thurs', 'fri', 'satur'];

/** "Published: 28 June 2023 | Updated: …": the first publication wins over later versions. */
function readLabelledDay(text: string, lines: readonly Span[]): Stated | undefined {
  let updated: Stated | undefined;
  for (const line of lines) {
    for (const day of findStatedDays(text, line)) {
      const label = text.slice(Math.max(line.start, day.start - 48), day.start).toLowerCase();
      const words = label.match(
        /published|posted|issued|created|uploaded|date\b|updated|modified|amended|revised/g,
      );
      const nearest = words?.at(-1);
      const stated = toStated(day);
      if (nearest === undefined || !stated) continue;
      if (!/^(?:updated|modified|amended|revised)$/.test(nearest)) return stated;
      updated ??= stated;
    }
  }
  // An update is the version at hand, but a plain day elsewhere in the furniture says when the text came out.
  const plain = lines
    .flatMap(line => findStatedDays(text, line))
    .find(day => day.year !== undefined && toStated(day)?.value !== updated?.value);
  return updated && !plain ? updated : undefined;
}

function readCopyrightYear({ text, boilerplate }: ReadPage): number | undefined {
  for (const { start, end, kind } of boilerplate) {
    if (kind !== 'footer') continue;
    const years = /(?:©|\(c\)|copyright)\D{0,40}((?:19|20)\d\d)(?:\s?[–-]\s?((?:19|20)\d\d))?/i.exec(
      text.slice(start, Math.min(end, start + 400)),
    );
    if (years) return Number(years[2] ?? years[1]);
  }
  return undefined;
}

function toStated({ day, month, year, start, end }: StatedDay): Stated | undefined {
  return year === undefined ? undefined : { value: formatDay(year, month, day), span: { start, end } };
}

/** Who the page says it belongs to; else who its dateline, programme line or end mark names. */
function readPublisher(page: ReadPage, dateline: Dateline | undefined): Stated | undefined {
  return (
    readOwner(page) ??
    readMasthead(page) ??
    readIssuer(page) ??
    dateline?.agency ??
    readProgramme(page) ??
    readTrailingAgency(page)
  );
}
