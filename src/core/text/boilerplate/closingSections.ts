import type { BoilerplateKind } from '../../model';
import { readListMark } from '../paragraphs';
import type { Marks, Page } from './page';

/**
 * The standing sections that press releases and company news close with: forward-looking statements, "About …", contacts,
 * notes to editors. Each reaches from its heading to the next one, to other furniture or to the end.
 */
export function markClosingSections(page: Page, kinds: Marks): void {
  const disclaims = /forward[- ]looking/i.test(page.text);
  let running = 0;
  for (let index = 0; index < page.passages.length; index += 1) {
    const passage = page.passages[index];
    if (!passage || page.speeches[index]?.label) continue;
    const section = running >= 1 ? readSection(page, index) : undefined;
    if (section === undefined) {
      if (disclaims && running >= 1 && kinds[index] === undefined && isDisclaimer(passage.text))
        kinds[index] = 'footer';
      else if (page.prose[index] && kinds[index] === undefined) running += 1;
      continue;
    }
    const end = endOfSection(page, kinds, index, section);
    if (end === undefined) continue;
    for (let at = index; at < end; at += 1) kinds[at] ??= kindOf[section];
    index = end - 1;
  }
}

type Section = 'outlook' | 'about' | 'contact' | 'notes';

const kindOf: Readonly<Record<Section, BoilerplateKind>> = {
  outlook: 'footer',
  about: 'promo',
  contact: 'footer',
  notes: 'footer',
};

const outlookHeading =
  /^\P{L}{0,4}(?:(?:cautionary|important|special|legal) (?:notes?|notices?|statements?|information|language|advice)(?: (?:regarding|concerning|on|about|relating to|for) .{3,80})?|(?:notes?|statements?|disclaimer|caution|advisory|information)? ?(?:regarding|concerning|on|about)? ?forward[- ]looking (?:statements?|information)(?: (?:disclaimer|disclosure|statement|and .{3,40}))?|safe harbou?r(?: (?:statement|provisions?|notice|language|act))?(?: (?:under|regarding) .{3,80})?)\P{L}{0,3}$/iu;
const contactHeading =
  /^\P{L}{0,4}(?:for )?(?:(?:the )?(?:media|press|news|investors?|analysts?|public relations|pr|corporate|company|editorial|further|more|general|international|local|media and investor|media & investor|press and media|ir) )*(?:contacts?|enquiries|inquiries|queries|contact (?:information|details|persons?|points?)|relations(?: contacts?)?|press office|further information|more information)(?: (?:for (?:the )?(?:media|press|journalists|investors)|only))?\P{L}{0,3}$/iu;
const contactOpening =
  /^(?:for (?:further|more|additional|any further|press|media) (?:information|details|enquiries|inquiries|queries|images|interviews?|comment)\b[^.!?]{0,80}?(?:please )?(?:contact|call|email|e-mail|visit|write to|reach|see|:)|(?:media|press|investor) (?:contacts?|enquiries|inquiries|relations)\s?[:–—-]\s?\S)/i;
const notesHeading =
  /^\P{L}{0,4}(?:(?:background )?notes? (?:to|for) (?:the )?(?:editors?|journalists?|newsdesks?|news desks?|media|press|correspondents)|editor(?:s|'s|s'|’s|s’) notes|editorial notes|notes to news ?rooms?)\P{L}{0,3}$/iu;
const aboutHeading =
  /^\P{L}{0,4}(?:[Aa]bout|ABOUT) (?:the )?(?<name>\p{Lu}[\p{L}\p{M}\p{Nd}.,’'&() -]{1,70})[:.]?$/u;

function readSection(page: Page, index: number): Section | undefined {
  const passage = page.passages[index];
  if (!passage || passage.text.length > 260) return undefined;
  const { text } = passage;
  if (page.prose[index]) return contactOpening.test(text) ? 'contact' : undefined;
  if (text.length <= 120 && outlookHeading.test(text)) return 'outlook';
  if (text.length <= 60 && notesHeading.test(text)) return 'notes';
  if (text.length <= 60 && contactHeading.test(text)) return 'contact';
  if (contactOpening.test(text)) return 'contact';
  return aboutHeading.test(text) ? 'about' : undefined;
}

/** Index after the section's last paragraph; undefined when what stands there makes it no such section. */
function endOfSection(page: Page, kinds: Marks, index: number, section: Section): number | undefined {
  switch (section) {
    case 'outlook':
      return endOfOutlook(page, kinds, index);
    case 'about':
      return endOfAbout(page, kinds, index);
    case 'contact':
      return endOfContact(page, kinds, index);
    case 'notes':
      return endOfNotes(page, kinds, index);
  }
}

/** How many paragraphs a section has at most. */
const longestSection = 24;

/** All that follows, as long as its first paragraph speaks of statements, expectations or risks. */
function endOfOutlook(page: Page, kinds: Marks, index: number): number | undefined {
  const first = page.passages[index + 1]?.text ?? '';
  if (!/forward[- ]looking|\b(?:statements?|expectations|risks|uncertainties|projections)\b/i.test(first))
    return undefined;
  return endBefore(page, kinds, index, longestSection);
}

/**
 * A company's or body's own description: it opens with the name in the heading, or says "we", and is short.
 * An article's subhead "About Norda" over its own text is followed by more text than that.
 */
function endOfAbout(page: Page, kinds: Marks, index: number): number | undefined {
  const name = aboutHeading.exec(page.passages[index]?.text ?? '')?.groups?.name ?? '';
  const first = page.passages[index + 1]?.text.slice(0, 140) ?? '';
  const key = /[\p{L}\p{M}\p{Nd}’'&-]{2,}/u.exec(name.replace(/^the /i, ''))?.[0].toLowerCase() ?? '';
  const opening = first.slice(0, key.length + 40).toLowerCase();
  if (key === '' || !opening.includes(key)) return undefined;
  if (
    !/\b(?:is|are|was|were|operates?|provides?|has|have|employs?|develops?|offers?|runs|serves?|represents?|produces?|manages?|supplies|works|owns|brings|helps|makes|builds|designs|delivers|supports|specialises|specializes|\(.{2,20}\))\b/i.test(
      page.passages[index + 1]?.text.slice(0, 300) ?? '',
    )
  )
    return undefined;
  const end = endBefore(page, kinds, index, 5);
  // Running text after it: a subhead of an article.
  return end - index <= 4 ? end : undefined;
}

/** Names, offices, numbers and addresses; a paragraph of prose ends them. */
function endOfContact(page: Page, kinds: Marks, index: number): number | undefined {
  let end = index + 1;
  let reached =
    contactOpening.test(page.passages[index]?.text ?? '') || reachable.test(page.passages[index]?.text ?? '');
  while (end < page.passages.length && end <= index + 14) {
    const passage = page.passages[end];
    if (!passage || page.speeches[end]?.label || readSection(page, end) !== undefined) break;
    const isReach = reachable.test(passage.text);
    if ((page.prose[end] && !isReach) || passage.text.length > 200) break;
    if (kinds[end] !== undefined && kinds[end] !== 'footer' && kinds[end] !== 'byline') break;
    reached ||= isReach || kinds[end] === 'footer';
    end += 1;
  }
  return reached ? end : undefined;
}

const reachable =
  /[\w.-]@[\w-]|\bwww\.|https?:|\+\p{Nd}[\p{Nd} ()-]{5}|\(?0\p{Nd}{1,4}\)?[ -]?\p{Nd}{3}|\p{Nd}{3}[ .-]\p{Nd}{3,4}|\b(?:tel|phone|telephone|mobile|e-?mail|fax)\b/iu;

/** To the end of the page or the next section. Notes are often numbered, and contain whole paragraphs. */
function endOfNotes(page: Page, kinds: Marks, index: number): number {
  return endBefore(page, kinds, index, longestSection);
}

function endBefore(page: Page, kinds: Marks, index: number, most: number): number {
  let end = index + 1;
  while (end < page.passages.length && end - index <= most) {
    if (page.speeches[end]?.label || readSection(page, end) !== undefined) break;
    const kind = kinds[end];
    const text = page.passages[end]?.text ?? '';
    if (kind !== undefined && kind !== 'footer' && readListMark(text) === '') break;
    end += 1;
  }
  return end;
}

/** "This press release contains forward-looking statements …" and what goes on about them. */
function isDisclaimer(passage: string): boolean {
  if (passage.length < 60 || !/forward[- ]looking|obligation to/i.test(passage)) return false;
  if (/^[“"„«]|\b(?:said|says|told|according to)\b/.test(passage.slice(0, 300))) return false;
  let found = 0;
  for (const sign of disclaimerSigns) if (sign.test(passage)) found += 1;
  return found >= 2;
}

const disclaimerSigns: readonly RegExp[] = [
  /\bforward[- ]looking (?:statements?|information)\b/i,
  /\b(?:this|these|such|certain) (?:press |news |media )?(?:releases?|announcements?|statements?|communications?|documents?|matters?)\b/i,
  /\b(?:undertakes? no|(?:does|do) not (?:undertake|assume|intend)|disclaims? any|no) (?:any )?(?:duty|obligation|responsibility|intention|to update)/i,
  /\b(?:risks and uncertainties|risks, uncertainties|actual results|differ materially|undue reliance|Private Securities Litigation|within the meaning of)\b/i,
];
