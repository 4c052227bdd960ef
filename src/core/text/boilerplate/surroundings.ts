import type { BoilerplateKind } from '../../model';
import { readListMark } from '../paragraphs';
import { findOwnerName } from '../publishers';
import { findAgencyCredit } from './agencyCredits';
import { isAuthorNote, isByline, isPublicationLine } from './bylines';
import { markNameLines } from './nameLines';
import { navigationWords, foldLabel, readLabel } from './labels';
import { countWords, type Body, type Marks, type Page } from './page';
import { readAlone } from './readAlone';

/** Bylines, publication lines and agency credits around the running text. */
export function markCreditsAround(page: Page, kinds: Marks, body: Body): void {
  for (const [index, passage] of page.passages.entries()) {
    if (kinds[index] !== undefined || page.speeches[index]?.label) continue;
    const before = index <= body.start;
    const closing = index >= body.end - 1;
    if (findAgencyCredit(passage.text, closing) === 0) kinds[index] = 'agency-credit';
    else if (closing && index > body.start + 1 && isAuthorNote(passage.text)) kinds[index] = 'byline';
    else if (page.prose[index]) continue;
    else if ((before || index >= body.end) && isByline(passage.text)) kinds[index] = 'byline';
    else if ((before || index >= body.end) && isPublicationLine(passage.text)) kinds[index] = 'timestamp';
  }
  markNameLines(page, kinds, body);
  for (const [index, passage] of page.passages.entries()) {
    if (index > body.start || kinds[index] !== 'timestamp' || !isPublicationLine(passage.text)) continue;
    const above = page.passages[index - 1];
    const byAuthor = kinds[index - 1] === 'byline';
    // "Ana Lund, Graz" over a day: a byline by its neighbour.
    const overDay =
      kinds[index - 1] === undefined &&
      above?.block === passage.block &&
      isNameLine(above.text) &&
      !isSectionLabel(above.text) &&
      index >= 2;
    if (overDay) kinds[index - 1] = 'byline';
    if (byAuthor || overDay) kinds[index] = 'byline';
  }
}

function isNameLine(line: string): boolean {
  return (
    line.length <= 80 &&
    /^(?:\p{Lu}[\p{L}\p{M}.’'-]*|d[aeo]s?|v[ao]n|der|al|bin|and|in)(?:,? (?:\p{Lu}[\p{L}\p{M}.’'-]*|d[aeo]s?|v[ao]n|der|al|bin|and|in)){1,7}$/u.test(
      line,
    )
  );
}

/** Before and after the running text less evidence is enough; between furniture at the end, loose lines are furniture. */
export function markOutside(page: Page, kinds: Marks, body: Body): void {
  const lastFurniture = kinds.findLastIndex(kind => kind !== undefined && trailing.has(kind));
  for (const [index, passage] of page.passages.entries()) {
    if (index >= body.start && index < body.end) continue;
    if (kinds[index] !== undefined || page.prose[index]) continue;
    kinds[index] = readAlone(page, index, true) ?? readMenuItem(page, kinds, index);
    if (kinds[index] !== undefined || passage.text.length > 200) continue;
    // An unlabelled headline under furniture at the end of a page leads elsewhere.
    const above = kinds[index - 1];
    if (index > body.end && above !== undefined && trailing.has(above) && !endsAsSentence(passage.text)) {
      kinds[index] = above === 'most-read' || above === 'related-links' ? above : 'footer';
    } else if (index >= body.end && index < lastFurniture && isLooseLine(passage.text)) {
      kinds[index] = 'footer';
    }
  }
}

/** A section's name on a line of its own under a menu, or over one. */
function readMenuItem(page: Page, kinds: Marks, index: number): BoilerplateKind | undefined {
  const passage = page.passages[index];
  if (!passage || passage.text.length > 32 || !navigationWords.has(foldLabel(passage.text))) return undefined;
  const beside = [index - 1, index + 1].some(
    near => kinds[near] === 'menu' && page.passages[near]?.block === passage.block,
  );
  return beside ? 'menu' : undefined;
}

const trailing: ReadonlySet<BoilerplateKind> = new Set<BoilerplateKind>([
  'most-read',
  'related-links',
  'footer',
  'promo',
  'newsletter',
  'share',
  'comment-prompt',
  'form',
  'menu',
  'advert',
]);

/** A short line between the end of the text and more furniture: no list item, no sentence. */
function isLooseLine(line: string): boolean {
  return line.length <= 100 && readListMark(line) === '' && !endsAsSentence(line);
}

function endsAsSentence(line: string): boolean {
  return /[.!…][”’"')\]]{0,2}$/.test(line.slice(-4));
}

/** A title that opens like a link ("ANALYSIS: Why the dam failed") is the title when there is no other. */
export function rescueTitle(page: Page, kinds: Marks, body: Body): void {
  let title: number | undefined;
  for (let index = 0; index < Math.min(body.start, page.passages.length); index += 1) {
    if (kinds[index] === undefined) return;
    const opensAlike = kinds[index] === 'related-links' || kinds[index] === 'ticker';
    if (opensAlike && readLabel(page.passages[index]?.text ?? '') === undefined) title ??= index;
  }
  if (title !== undefined) kinds[title] = undefined;
}

/** Section names and the site's name over the title: known labels, short lines beside menus, the footer's name. */
export function markKickers(page: Page, kinds: Marks, body: Body): void {
  const owner = findOwner(page, kinds);
  const title = findLastTitle(page, kinds, body);
  let opening = true;
  for (let index = 0; index < Math.min(body.start, page.passages.length); index += 1) {
    const passage = page.passages[index];
    if (!passage || kinds[index] !== undefined) continue;
    if (!page.prose[index]) {
      kinds[index] = readKicker(page, kinds, index, { opening, titleBelow: title > index, owner });
    }
    opening &&= kinds[index] !== undefined;
  }
}

/** What stands around a line over the text. */
interface KickerPlace {
  /** Only furniture stands above. */
  readonly opening: boolean;
  /** Below stands another line that can be the title. */
  readonly titleBelow: boolean;
  /** Who owns the page by its small print, in lower case. */
  readonly owner: string | undefined;
}

function readKicker(
  page: Page,
  kinds: Marks,
  index: number,
  { opening, titleBelow, owner }: KickerPlace,
): BoilerplateKind | undefined {
  const text = page.passages[index]?.text ?? '';
  if (isSectionLabel(text) && (titleBelow || !opening)) return 'section-label';
  if (!opening || !titleBelow) return undefined;
  if (text.toLowerCase() === owner) return 'section-label';
  if (countWords(text, 5) <= 4 && isNameLike(text) && standsBeside(page, kinds, index))
    return 'section-label';
  const announces = /^\P{L}{0,4}(?:live|breaking(?: news)?|latest|just in|developing)\s?[:|–—-]/iu.test(text);
  return announces && (kinds[index - 1] !== undefined || furnishes(kinds[index + 1])) ? 'ticker' : undefined;
}

/** Every word with a capital, as in the name of a site or a section. */
function isNameLike(line: string): boolean {
  return /^[^\p{L}]*\p{Lu}/u.test(line) && !/\s(?!(?:of|the|and|for|de|du|la)\s)\p{Ll}/u.test(line);
}

/** A menu, advert or the like in the same block, just above or below. */
function standsBeside(page: Page, kinds: Marks, index: number): boolean {
  const block = page.passages[index]?.block;
  return [index - 1, index + 1].some(near => page.passages[near]?.block === block && furnishes(kinds[near]));
}

function furnishes(kind: BoilerplateKind | undefined): boolean {
  return (
    kind === 'menu' || kind === 'breadcrumb' || kind === 'ticker' || kind === 'advert' || kind === 'share'
  );
}

/** Index of the last line that can be the title, before the running text begins; -1 when there is none. */
function findLastTitle(page: Page, kinds: Marks, body: Body): number {
  for (let index = Math.min(body.start, page.passages.length - 1); index >= 0; index -= 1) {
    if (kinds[index] === undefined && (!page.prose[index] || index < body.start)) return index;
  }
  return -1;
}

/** "Analysis", "PRESS RELEASE – CIVIC UNION". */
function isSectionLabel(line: string): boolean {
  if (readLabel(line)?.kind === 'section-label') return true;
  return (
    line.length <= 90 &&
    /^(?:(?:press|news|media) (?:release|statement|advisory)|for immediate release|statement by)\b\s?[–—:|-]/i.test(
      line,
    )
  );
}

/** Who owns the page by its own small print, in lower case. */
function findOwner(page: Page, kinds: Marks): string | undefined {
  for (const [index, { text }] of page.passages.entries()) {
    const name = kinds[index] === 'footer' ? findOwnerName(text) : undefined;
    if (name) return text.slice(name.start, name.end).toLowerCase();
  }
  return undefined;
}
