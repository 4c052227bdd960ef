import type { Span } from '../model';

/** A paragraph before its role is known. */
export interface Passage extends Span {
  /** Its words: `text.slice(start, end)`. */
  readonly text: string;
  /** Number of the run of lines it stands in; blank lines part the runs. */
  readonly block: number;
}

/**
 * Cuts a text into paragraphs without surrounding white space, sorted. Every line is one, whether blank lines stand
 * between or not, except where lines are hard-wrapped: lines that go on with a sentence are joined. Speaker labels,
 * clock stamps and list marks always begin a paragraph.
 * @param text a normalised text
 * @returns empty when there is nothing but white space
 */
export function cutPassages(text: string): Passage[] {
  const lines = cutLines(text);
  const width = findWrapWidth(text, lines);
  const passages: Passage[] = [];
  for (let index = 0; index < lines.length;) {
    let last = index;
    while (last + 1 < lines.length && goesOn(text, lines, last, width)) last += 1;
    const start = lines[index]?.start ?? 0;
    const end = lines[last]?.end ?? start;
    passages.push({ start, end, text: text.slice(start, end), block: lines[index]?.block ?? 0 });
    index = last + 1;
  }
  return passages;
}

/** A line that is not blank, without surrounding white space. */
interface Line extends Span {
  readonly block: number;
}

function cutLines(text: string): Line[] {
  const lines: Line[] = [];
  let block = 0;
  let blank = true;
  for (let at = 0; at < text.length;) {
    const feed = text.indexOf('\n', at);
    const stop = feed < 0 ? text.length : feed;
    const end = trimEnd(text, at, stop);
    if (end === at) {
      blank = true;
    } else {
      if (blank) block += 1;
      blank = false;
      lines.push({ start: trimStart(text, at, end), end, block });
    }
    at = stop + 1;
  }
  return lines;
}

function trimStart(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isWhiteSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isWhiteSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** White space as `String.prototype.trim` has it. */
export function isWhiteSpace(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 9 && unit <= 13);
  if (unit < 0xa0) return false;
  return (
    unit === 0xa0 ||
    unit === 0xfeff ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  );
}

/** Longest line that counts as wrapped by a program, in code units; mail and terminals wrap at 60 to 100. */
const widestWrap = 130;

/** Shortest line that is taken for a wrapped one. */
const narrowestWrap = 32;

/**
 * The width at which a program wrapped the text, or undefined when it did not: several lines break inside a sentence, and
 * hardly any line is wider than those by more than a word.
 */
function findWrapWidth(text: string, lines: readonly Line[]): number | undefined {
  let broken = 0;
  let widestBroken = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next?.block !== line.block || !breaksSentence(text, line, next)) continue;
    broken += 1;
    widestBroken = Math.max(widestBroken, line.end - line.start);
  }
  if (broken < 2) return undefined;
  const limit = widestBroken + longestWrappedWord;
  let width = widestBroken;
  let wider = 0;
  for (const [index, { start, end, block }] of lines.entries()) {
    const together = lines[index + 1]?.block === block || lines[index - 1]?.block === block;
    if (end - start > limit) wider += 1;
    else if (together) width = Math.max(width, end - start);
  }
  return wider * 10 <= lines.length ? width : undefined;
}

/** A line that ends with its sentence may be longer than those that break by what a wrapped word would have taken. */
const longestWrappedWord = 14;

/** The line stops in mid sentence and the next goes on with a small letter. */
function breaksSentence(text: string, line: Line, next: Line): boolean {
  const length = line.end - line.start;
  if (length < narrowestWrap || length > widestWrap) return false;
  return (
    /[\p{L}\p{Nd},;’'”"-]/u.test(text.charAt(line.end - 1)) &&
    /\p{Ll}/u.test(text.charAt(next.start)) &&
    !listMark.test(text.slice(next.start, next.start + 8))
  );
}

/** Whether line `index` and the next are one paragraph. */
function goesOn(text: string, lines: readonly Line[], index: number, width: number | undefined): boolean {
  const line = lines[index];
  const next = lines[index + 1];
  if (!line || next?.block !== line.block) return false;
  if (beginsAnew(text, next)) return false;
  if (breaksSentence(text, line, next)) return true;
  if (width === undefined) return false;
  // Greedy filling: a line is full when the next word would not have fitted.
  const length = line.end - line.start;
  return length <= width && length + 1 + firstWordLength(text, next) > width;
}

function firstWordLength(text: string, line: Line): number {
  let at = line.start;
  while (at < line.end && !isWhiteSpace(text.charCodeAt(at))) at += 1;
  return at - line.start;
}

const listMark = /^(?:[-*•‣◦▪–—·]|\p{Nd}{1,3}[.)]|\p{L}[.)])\s/u;
const lineOpening =
  /^(?:[[(]?\p{Nd}{1,2}:\p{Nd}{2}|\p{Lu}[\p{Lu}\p{M}\p{Nd} .’'-]{1,38}(?:\([^()]{1,20}\))?:\s|#{1,6}\s|!\[|>{1,3}\s)/u;

function beginsAnew(text: string, line: Line): boolean {
  const opening = text.slice(line.start, Math.min(line.end, line.start + 64));
  return listMark.test(opening) || lineOpening.test(opening);
}

/** A list item's mark at the start of a paragraph, with the white space after it; empty when it is none. */
export function readListMark(passage: string): string {
  return listMark.exec(passage.slice(0, 8))?.[0] ?? '';
}
