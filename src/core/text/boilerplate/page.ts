import type { BoilerplateKind } from '../../model';
import type { Passage } from '../paragraphs';
import type { SpeechOpening } from '../speakers';
import { isByline, isPublicationLine } from './bylines';

/** What the rules about page furniture look at. */
export interface Page {
  readonly text: string;
  readonly passages: readonly Passage[];
  /** By passage. */
  readonly speeches: readonly (SpeechOpening | undefined)[];
  /** By passage: reads like running text, see `isProse`. */
  readonly prose: readonly boolean[];
}

/** By passage: the kind of furniture it is, undefined for the text itself. */
export type Kinds = readonly (BoilerplateKind | undefined)[];

/** The same while rules fill it in. */
export type Marks = (BoilerplateKind | undefined)[];

/** Where the running text begins and ends, as indices of passages: `[start, end)`. */
export interface Body {
  readonly start: number;
  readonly end: number;
  /** Blank lines part the paragraphs of the running text, so that lines without one between belong together. */
  readonly spaced: boolean;
}

/** Whether a paragraph reads like running text: a sentence of some length with its final mark, or several sentences. */
export function isProse(passage: string): boolean {
  if (passage.length < 40) return false;
  if (passage.length >= 400) return true;
  if (countWords(passage, 7) < 7) return false;
  if (/[.!?…][”’"'»)\]*_]{0,3}$/.test(passage.slice(-5))) return true;
  if (/[,:;—–][”’"'»]{0,2}$/.test(passage.slice(-3)) && passage.length >= 80) return true;
  return passage.length >= 100 && /\p{Ll}{2}[.!?][”’"')]?\s+[“‘"'(]?\p{Lu}/u.test(passage);
}

/** Words between white space, counted up to a limit. */
export function countWords(passage: string, limit: number): number {
  let words = 0;
  let inside = false;
  for (let at = 0; at < passage.length && words < limit; at += 1) {
    const space = passage.charCodeAt(at) <= 0x20 || passage.charCodeAt(at) === 0xa0;
    if (!space && !inside) words += 1;
    inside = !space;
  }
  return words;
}

/**
 * Finds the running text: from the first paragraph of prose that more prose follows (a standfirst over the byline does
 * not begin it) to the last paragraph of prose that is no furniture.
 */
export function findBody(page: Page, kinds: Kinds): Body {
  const prose: number[] = [];
  for (const [index, isRunning] of page.prose.entries()) {
    if ((isRunning || page.speeches[index]) && kinds[index] === undefined) prose.push(index);
  }
  const first = prose[0];
  const last = prose.at(-1);
  if (first === undefined || last === undefined) {
    return { start: page.passages.length, end: page.passages.length, spaced: false };
  }
  let parted = 0;
  for (let at = 1; at < prose.length; at += 1) {
    const before = page.passages[prose[at - 1] ?? 0];
    const here = page.passages[prose[at] ?? 0];
    if (before?.block !== here?.block) parted += 1;
  }
  const next = prose[1];
  const isStandfirst =
    next !== undefined &&
    first < 12 &&
    next > first + 1 &&
    next <= first + 8 &&
    hasByline(page, kinds, first, next);
  return {
    start: isStandfirst ? next : first,
    end: last + 1,
    spaced: prose.length > 1 ? parted * 10 >= (prose.length - 1) * 7 : true,
  };
}

function hasByline(page: Page, kinds: Kinds, from: number, to: number): boolean {
  return page.passages
    .slice(from, to)
    .some(({ text }, index) => kinds[from + index] === 'share' || isByline(text) || isPublicationLine(text));
}
