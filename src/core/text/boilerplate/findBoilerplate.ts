import type { Boilerplate, BoilerplateKind } from '../../model';
import type { Passage } from '../paragraphs';
import type { SpeechOpening } from '../speakers';
import { markLabels } from './announcements';
import { findCaption, markCaptions } from './captions';
import { findAgencyCredit } from './agencyCredits';
import { markClosingSections } from './closingSections';
import { markConsent } from './consent';
import { markLineMenus } from './menus';
import { markSmallPrint } from './smallPrint';
import { findBody, isProse, type Body, type Marks, type Page } from './page';
import { readAlone } from './readAlone';
import { findRepeatedLeads } from './repeatedLeads';
import { markCreditsAround, markKickers, markOutside, rescueTitle } from './surroundings';
import { findTranscriptFurniture } from './transcripts';

/**
 * Finds page furniture: what stands around a text on a page or in a transcript and is no part of it. Works from how
 * furniture looks and is worded in many houses; where a paragraph may be running text, it is.
 * @param text a normalised text
 * @param passages its paragraphs
 * @param speeches by passage: the speaker's label or clock stamp it opens with
 * @returns sorted, not overlapping, each inside one block of lines; neighbours of one kind are one
 */
export function findBoilerplate(
  text: string,
  passages: readonly Passage[],
  speeches: readonly (SpeechOpening | undefined)[],
): Boilerplate[] {
  const page: Page = { text, passages, speeches, prose: passages.map(passage => isProse(passage.text)) };
  const kinds: Marks = passages.map((_, index) => readAlone(page, index, false));
  markConsent(page, kinds);
  markSmallPrint(page, kinds);
  markClosingSections(page, kinds);
  spread(kinds, findTranscriptFurniture(page, kinds));
  markCaptions(page, kinds);
  markLabels(page, kinds, findBody(page, kinds));
  for (const index of findRepeatedLeads(page, kinds)) kinds[index] = 'repeated-lead';
  markCreditsAround(page, kinds, findBody(page, kinds));
  const body = findBody(page, kinds);
  markLineMenus(page, kinds, body);
  markOutside(page, kinds, body);
  markKickers(page, kinds, body);
  rescueTitle(page, kinds, body);
  return mergeNeighbours(page, kinds, findPartial(page, kinds, body));
}

/** Takes over what has no kind yet. */
function spread(kinds: Marks, found: readonly (BoilerplateKind | undefined)[]): void {
  for (const [index, kind] of found.entries()) kinds[index] ??= kind;
}

/** Furniture that takes part of a paragraph only: clock stamps, credits behind running text, images inside it. */
function findPartial(page: Page, kinds: Marks, body: Body): Boilerplate[] {
  const partial: Boilerplate[] = [];
  for (const [index, { start, end, text }] of page.passages.entries()) {
    if (kinds[index] !== undefined) continue;
    const stamp = page.speeches[index]?.stamp ?? 0;
    if (stamp > 0) partial.push({ start, end: start + stamp, kind: 'timestamp' });
    let stop = end;
    const credit = index >= body.end - 1 ? findAgencyCredit(text, true) : undefined;
    const caption = page.speeches[index]?.label ? undefined : findCaption(text);
    if (credit !== undefined && credit > stamp) {
      stop = start + credit;
      partial.push({ start: stop, end, kind: 'agency-credit' });
    } else if (caption !== undefined && caption > stamp) {
      stop = start + caption;
      partial.push({ start: stop, end, kind: 'caption' });
    }
    if (text.includes('![')) partial.push(...findImages(text, start, stop));
  }
  return partial;
}

function findImages(text: string, offset: number, stop: number): Boilerplate[] {
  const images: Boilerplate[] = [];
  for (const match of text.matchAll(/!\[[^[\]\n]{0,300}\]\([^()\s]{0,400}\)/g)) {
    const start = offset + match.index;
    const end = start + match[0].length;
    if (end <= stop) images.push({ start, end, kind: 'image' });
  }
  return images;
}

function mergeNeighbours(page: Page, kinds: Marks, partial: readonly Boilerplate[]): Boilerplate[] {
  const merged: Boilerplate[] = [];
  let previous = -2;
  for (const [index, passage] of page.passages.entries()) {
    const kind = kinds[index];
    if (kind === undefined) continue;
    const last = merged.at(-1);
    const joins =
      last?.kind === kind && previous === index - 1 && page.passages[previous]?.block === passage.block;
    if (last && joins) merged[merged.length - 1] = { ...last, end: passage.end };
    else merged.push({ start: passage.start, end: passage.end, kind });
    previous = index;
  }
  return [...merged, ...partial].sort((a, b) => a.start - b.start);
}
