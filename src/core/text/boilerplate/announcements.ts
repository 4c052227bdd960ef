import type { BoilerplateKind } from '../../model';
import { readListMark } from '../paragraphs';
import { readAppeal } from './appeals';
import { readLabel, type LabelMeaning } from './labels';
import type { Body, Marks, Page } from './page';

/** Lines that are labels, with what they announce. */
export function markLabels(page: Page, kinds: Marks, body: Body): void {
  for (const [index, passage] of page.passages.entries()) {
    if (page.speeches[index]?.label) continue;
    const label = readLabel(passage.text);
    const outside = index < body.start || index >= body.end;
    if (label && isFurniture(label, index, body)) {
      kinds[index] = label.kind;
      if (label.announces === 'links') markLinks(page, kinds, index, label.kind, outside);
      if (label.announces === 'appeal') markAppeals(page, kinds, index, label.kind, body);
    } else if (
      kinds[index] === 'most-read' ||
      (kinds[index] === 'related-links' && endsAsHeader(passage.text))
    ) {
      markLinks(page, kinds, index, kinds[index], outside);
    }
  }
}

/** Section names are looked at later; "Comment" over a text names its section too. */
function isFurniture(label: LabelMeaning, index: number, body: Body): boolean {
  if (label.kind === 'section-label') return false;
  if (label.kind === 'comment-prompt' && index < body.start) return false;
  return !(label.ambiguous && index >= body.start && index < body.end);
}

function endsAsHeader(line: string): boolean {
  return line.endsWith(':');
}

/** How many paragraphs a label announces at most. */
const longestAnnouncement = 15;

/** Titles and list items under "MOST READ" or "Related". */
function markLinks(page: Page, kinds: Marks, label: number, kind: BoilerplateKind, outside: boolean): void {
  const links: number[] = [];
  for (let index = label + 1; index <= label + longestAnnouncement; index += 1) {
    const passage = page.passages[index];
    if (!passage || kinds[index] !== undefined || page.speeches[index]?.label || readLabel(passage.text))
      break;
    const isItem = readListMark(passage.text) !== '';
    if (page.prose[index] && !(isItem && passage.text.length < 140)) break;
    if (!isItem && !isLinkTitle(passage.text)) break;
    links.push(index);
  }
  // Inside the running text, a single title after a blank line may be the next subhead.
  const first = page.passages[links[0] ?? -1];
  const parted = first !== undefined && first.block !== page.passages[label]?.block;
  const isList = links.length > 1 || (first !== undefined && readListMark(first.text) !== '');
  if (!outside && parted && !isList) return;
  for (const index of links) kinds[index] = kind;
}

function isLinkTitle(line: string): boolean {
  return line.length <= 160 && !/[^.]\.["”’]?$/.test(line);
}

/** What follows "ADVERTISEMENT" or "Newsletter": lines of the same block that are no running text, and what appeals. */
function markAppeals(page: Page, kinds: Marks, label: number, kind: BoilerplateKind, body: Body): void {
  const block = page.passages[label]?.block;
  for (let index = label + 1; index <= label + 6; index += 1) {
    const passage = page.passages[index];
    if (!passage || page.speeches[index]?.label || readLabel(passage.text)) break;
    const known = kinds[index];
    if (
      known !== undefined &&
      known !== 'advert' &&
      known !== 'promo' &&
      known !== 'newsletter' &&
      known !== 'form'
    )
      break;
    const together = passage.block === block && (body.spaced || index < body.start);
    const appeals = readAppeal(passage.text, together ? 1 : 2) !== undefined || known !== undefined;
    const isLine =
      together &&
      !page.prose[index] &&
      passage.text.length <= 160 &&
      (index >= body.start || isOverMenu(page, kinds, index));
    const closes =
      together &&
      index >= body.start &&
      passage.text.length <= 240 &&
      page.passages[index + 1]?.block !== block;
    if (!appeals && !isLine && !closes) break;
    kinds[index] = kind === 'comment-prompt' ? (known ?? kind) : kind;
  }
}

/** Over the text, a line under "ADVERTISEMENT" is an advert and not the title when a menu or the like follows in the block. */
function isOverMenu(page: Page, kinds: Marks, index: number): boolean {
  const block = page.passages[index]?.block;
  for (let below = index + 1; below <= index + 6 && page.passages[below]?.block === block; below += 1) {
    const kind = kinds[below];
    if (kind === 'menu' || kind === 'breadcrumb' || kind === 'ticker' || kind === 'share') return true;
  }
  return false;
}
