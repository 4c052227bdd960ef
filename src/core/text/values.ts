import type { DateReading, Sentence, Span, Value } from '../model';
import { tokenise, type Token } from './tokens';
import type { DateExpression } from './values/dateExpression';
import { clockOnDay, resolveDate } from './values/dateReading';
import { readDate } from './values/dates';
import { decimalMarkOf, withDecimalPoints } from './values/decimalMark';
import { partGluedCurrencies } from './values/gluedCurrencies';
import { hedgeBefore } from './values/hedges';
import { isIsoDay, monthsAndWeekdays } from './values/calendar';
import { partNumbers } from './values/partedNumbers';
import { readMoney } from './values/money';
import { readQuantity } from './values/quantities';
import { readWords, spanOfWords, type Found, type SentenceWords } from './values/sentenceWords';
import { tenseAround } from './values/tense';
import type { NumberFound } from './values/valueFound';
import { mayOpenValue } from './values/openers';

/**
 * Reads dates, quantities and amounts of money.
 *
 * Spans follow one convention: articles of dates and all hedges stay outside ("about 40", "the same day"), a counted noun
 * or unit is inside ("three patrol vessels", "38 per cent"), a weekday and a clock time are two values.
 * @param text the source's normalised text
 * @param sentences its sentences, in order; values never cross their borders
 * @param options `published`: ISO day that relative dates are counted from; without it they stay unanchored
 * @returns values sorted by position, not overlapping; empty when there are none
 */
export function readValues(
  text: string,
  sentences: readonly (Span & { readonly role?: Sentence['role'] })[],
  options: { published?: string } = {},
): Value[] {
  const published =
    options.published !== undefined && isIsoDay(options.published) ? options.published : undefined;
  const values: Value[] = [];
  let end = 0;
  let memory: DayMemory | undefined;
  const comma = decimalMarkOf(text) === ',';
  for (const sentence of sentences) {
    if (sentence.start < end || sentence.end > text.length || sentence.end <= sentence.start) continue;
    end = sentence.end;
    const parted = partGluedCurrencies(text, partNumbers(text, tokenise(text, sentence)));
    const tokens = comma ? withDecimalPoints(parted) : parted;
    const openings = findOpenings(tokens, sentence.role === 'boilerplate');
    if (openings.length === 0) continue;
    const words = readWords(tokens);
    const drafts = readDrafts(words, openings);
    const found = resolveDrafts(text, words, drafts, published, memory);
    for (const value of found.values) values.push(value);
    memory = found.memory ?? memory;
  }
  return values;
}

type DateDraft = Found<DateExpression>;
type Draft = DateDraft | NumberFound;

function isDate(draft: Draft | undefined): draft is DateDraft {
  return draft !== undefined && 'form' in draft.what;
}

/** A day that was read, and where, so that "the same day" of the same paragraph can refer to it. */
interface DayMemory {
  readonly day: string;
  readonly end: number;
}

/** Indices of the tokens at which a value may start. */
function findOpenings(tokens: readonly Token[], inFurniture: boolean): number[] {
  const openings: number[] = [];
  for (let at = inFurniture && isRank(tokens) ? 1 : 0; at < tokens.length; at += 1)
    if (mayOpenValue(tokens, at)) openings.push(at);
  return openings;
}

/** "2 Power cuts in Varn": in lists of links the number says how often a piece was read. */
function isRank(tokens: readonly Token[]): boolean {
  const [number, next] = tokens;
  if (number?.kind !== 'number' || !/^[1-9][0-9]?$/.test(number.text) || next?.kind !== 'word') return false;
  return (
    /^\p{Lu}/u.test(next.text) && !monthsAndWeekdays.includes(next.text.toLowerCase()) && tokens.length > 2
  );
}

function readDrafts(sentence: SentenceWords, openings: readonly number[]): Draft[] {
  const drafts: Draft[] = [];
  let free = 0;
  let skipped = 0;
  for (const at of openings) {
    if (at < free || at < skipped) continue;
    const draft = readDraft(sentence, at);
    if (draft === undefined) continue;
    if ('skipTo' in draft) {
      skipped = draft.skipTo;
    } else if (draft.first >= free) {
      drafts.push(draft);
      free = draft.next;
    }
  }
  return drafts;
}

function readDraft(sentence: SentenceWords, at: number): Draft | { readonly skipTo: number } | undefined {
  const money = readMoney(sentence, at);
  if (money) return money;
  return readDate(sentence, at) ?? readQuantity(sentence, at);
}

function resolveDrafts(
  text: string,
  sentence: SentenceWords,
  drafts: readonly Draft[],
  published: string | undefined,
  memory: DayMemory | undefined,
): { values: Value[]; memory: DayMemory | undefined } {
  const { words } = sentence;
  const values: Value[] = [];
  const readings: (DateReading | undefined)[] = [];
  let latest = memory;
  for (const [index, draft] of drafts.entries()) {
    if (!isDate(draft)) {
      values.push(numberValue(text, sentence, draft));
      readings.push(undefined);
      continue;
    }
    const span = spanOfWords(words, draft.first, draft.next);
    const earlierDay = latest && isSameParagraph(text, latest.end, span.start) ? latest.day : undefined;
    const reading = resolveDate(draft.what, text.slice(span.start, span.end), {
      ...(published === undefined ? {} : { published }),
      earlierDay,
      laterYear: yearAfter(sentence, draft, drafts[index + 1]),
      tense: tenseAround(words, draft.first, draft.next),
    });
    readings.push(reading);
    if (reading.from?.length === 10 && reading.from === reading.to)
      latest = { day: reading.from, end: span.end };
    values.push({
      ...span,
      type: 'date',
      text: text.slice(span.start, span.end),
      reading,
      ...dateHedge(sentence, draft),
    });
  }
  const placed = readings.some(reading => reading?.time !== undefined)
    ? values.map((value, index) => withDay(sentence, drafts, readings, value, index))
    : values;
  return { values: placed, memory: latest };
}

function numberValue(text: string, sentence: SentenceWords, draft: NumberFound): Value {
  const { words } = sentence;
  const { start, end } = spanOfWords(words, draft.first, draft.next);
  const value = { start, end, type: draft.what.kind, text: text.slice(start, end), reading: draft.what };
  return draft.hedge ? { ...value, hedge: spanOfWords(words, draft.hedge.first, draft.hedge.next) } : value;
}

/** "at around 7:40 p.m.": dates have no bound, but the word is kept. */
function dateHedge(sentence: SentenceWords, draft: DateDraft): { hedge?: Span } {
  const hedge = hedgeBefore(sentence.words, draft.first);
  if (hedge?.bound !== 'about' || draft.what.form === 'contextual') return {};
  return { hedge: spanOfWords(sentence.words, hedge.first, hedge.next) };
}

/** How far back "the same day" can reach. */
const farthestContext = 400;

function isSameParagraph(text: string, from: number, to: number): boolean {
  return to - from <= farthestContext && !text.slice(from, to).includes('\n');
}

/** "3 March and 12 April 2011", "March and June 2022": the year stands behind the last of them. */
function yearAfter(
  sentence: SentenceWords,
  draft: DateDraft,
  following: Draft | undefined,
): number | undefined {
  if (!isDate(following) || following.first - draft.next !== 1) return undefined;
  const link = sentence.words[draft.next]?.lower ?? '';
  if (!/^(?:and|to|or|until|through|–|-|,)$/.test(link)) return undefined;
  const { what } = following;
  return what.form === 'days' || what.form === 'month' ? what.year : undefined;
}

/** Gives a clock time the day of the date that it stands beside. */
function withDay(
  sentence: SentenceWords,
  drafts: readonly Draft[],
  readings: readonly (DateReading | undefined)[],
  value: Value,
  index: number,
): Value {
  const draft = drafts[index];
  const reading = readings[index];
  if (!isDate(draft) || draft.what.form !== 'clock' || !reading) return value;
  for (const neighbour of [index + 1, index - 1, index + 2, index - 2]) {
    const date = readings[neighbour];
    const other = drafts[neighbour];
    if (!date || !isDate(other) || other.what.form === 'clock') continue;
    const [left, right] = neighbour > index ? [draft, other] : [other, draft];
    if (!isTimeLink(sentence, left.next, right.first)) continue;
    return { ...value, reading: clockOnDay(reading, date, value.text) };
  }
  return value;
}

/** Only words that join a time to its day may stand between them. */
function isTimeLink(sentence: SentenceWords, from: number, to: number): boolean {
  if (to - from > 4) return false;
  for (let index = from; index < to; index += 1) {
    const word = sentence.words[index];
    if (
      !word ||
      !/^(?:on|of|at|the|from|to|until|by|and|about|around|shortly|just|before|after|in|early|late|,|\(|–|-)$|^[0-9:.]+$|^[ap]\.?m\.?$/.test(
        word.lower,
      )
    )
      return false;
  }
  return true;
}
