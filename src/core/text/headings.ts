import type { Span } from '../model';
import { isPlaceAndDay } from './datelines';
import { readListMark, type Passage } from './paragraphs';
import { splitSentences } from './sentences';
import type { SpeechOpening } from './speakers';

/** What is known of the paragraphs when headings are looked for. */
export interface Outline {
  readonly passages: readonly Passage[];
  readonly speeches: readonly (SpeechOpening | undefined)[];
  /** By passage: it is page furniture as a whole. */
  readonly furniture: readonly boolean[];
}

/**
 * Finds headings: short lines of their own without a final mark. Over the text that is the title and what stands with
 * it; inside, a subhead needs a paragraph to head.
 * @returns by passage
 */
export function findHeadings({ passages, speeches, furniture }: Outline): boolean[] {
  const lines = passages.map(
    (passage, index) => speeches[index] === undefined && isHeadingLine(passage.text),
  );
  const headings: boolean[] = [];
  let onTop = true;
  let first = true;
  for (const [index, passage] of passages.entries()) {
    const isLine = !furniture[index] && lines[index] === true;
    headings.push(isLine && (isMarkedUp(passage.text) || first || heads(index)));
    if (furniture[index]) continue;
    first = false;
    onTop &&= isLine;
  }
  return headings;

  /** Whether text follows that the line can head: no second line like it, unless both stand over the whole text. */
  function heads(index: number): boolean {
    for (let next = index + 1; next < Math.min(passages.length, index + 12); next += 1) {
      if (!furniture[next]) return onTop || lines[next] !== true;
    }
    return false;
  }
}

/** Code units; headlines of newspapers run to 20 words. */
const longestHeading = 180;

function isHeadingLine(line: string): boolean {
  if (line.length > longestHeading || line.includes('\n') || readListMark(line) !== '') return false;
  if (isMarkedUp(line)) return true;
  if (isPlaceAndDay(line)) return false;
  if (
    /[!?][”’"')\]]{0,2}$/.test(line.slice(-4)) &&
    line.split(/\s+/, 14).length > 12 &&
    line !== line.toUpperCase()
  )
    return false;
  if (
    /(?:[^.]\.|[,;:…])[”’"')\]]{0,2}$/.test(line.slice(-5)) &&
    !/\b(?:\p{Lu}\.){1,4}$/u.test(line.slice(-8))
  )
    return false;
  if (line.split(/\s+/, 25).length > 24) return false;
  if (line.includes('. ') && splitSentences(line, { start: 0, end: line.length }).length > 1) return false;
  return /^[“"‘'„«(¿¡[]{0,2}[\p{Lu}\p{Lo}\p{Nd}€$£]/u.test(line) || /^[\p{Ll}]{1,2}\p{Lu}/u.test(line);
}

/** "# Title" in Markdown. */
function isMarkedUp(line: string): boolean {
  return /^#{1,6}\s+\S/.test(line);
}

/** A heading without its Markdown marks. */
export function trimHeading(passage: Passage): Span {
  const marks = /^#{1,6}\s+/.exec(passage.text)?.[0].length ?? 0;
  return { start: passage.start + marks, end: passage.end };
}
