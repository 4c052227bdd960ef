import { readLabel } from './labels';
import type { Marks, Page } from './page';

/**
 * Cookie banners and consent walls: heading, paragraphs and buttons go together. A paragraph counts when it speaks to
 * the reader about cookies or personal data in several of the terms that the law has put into every banner.
 */
export function markConsent(page: Page, kinds: Marks): void {
  if (!topic.test(page.text)) return;
  for (const [index, passage] of page.passages.entries()) {
    if (kinds[index] !== undefined && kinds[index] !== 'footer') continue;
    if (page.speeches[index]?.label || !asksConsent(page, index)) continue;
    const isBanner = kinds[index] === 'footer' || passage.text.length > 40 || isButton(page, index + 1);
    if (!isBanner) continue;
    kinds[index] = 'footer';
    markHeading(page, kinds, index);
    markButtons(page, kinds, index);
  }
}

/** How many of the terms must be there: fewer where a button or a heading of a banner stands beside. */
function asksConsent(page: Page, index: number): boolean {
  const passage = page.passages[index]?.text ?? '';
  if (passage.length > 1200 || !topic.test(passage)) return false;
  if (/^[“"„«‘]/.test(passage) || reports.test(passage) || !address.test(passage)) return false;
  let found = 0;
  for (const term of terms) if (term.test(passage)) found += 1;
  const near = isHeading(page, index - 1) || isHeading(page, index - 2) || followedByButton(page, index);
  return found >= (near ? 2 : 4);
}

const topic = /\b(?:cookies?|personal (?:data|information)|privacy|consent)\b/i;
const address = /\b(?:we|our|you|your|(?:this|the|our) (?:web ?)?site|by (?:clicking|continuing|using))\b/i;
const reports =
  /\b(?:said|says|told|according to|reported|wrote|asked|announced|fined|ruled|court|regulator|minister)\b/i;

const terms: readonly RegExp[] = [
  /\bcookies?\b/i,
  /\b(?:we|our (?:web)?site|this (?:web)?site)(?: and (?:our|its|selected|the)[^.,]{0,40})? (?:also )?(?:uses?|stores?|collects?|process(?:es)?|places?|sets?|shares?|values?)\b/i,
  /\b(?:our|\p{Nd}+|third[- ]party|trusted|selected) (?:advertising )?(?:partners|vendors|third parties)\b|\bthird parties\b/iu,
  /\b(?:consent|opt[- ]out|legitimate interests?|withdraw|object)\b/i,
  /\b(?:personal data|personal information|privacy (?:policy|notice|statement|settings|cent(?:er|re))|cookie (?:policy|notice|settings|preferences))\b/i,
  /\b(?:on (?:a|your) device|your browser|browsing|ip address|unique identifiers?|similar technolog(?:y|ies)|traffic|analytics|this (?:web)?site|our (?:web)?site)\b/i,
  /\b(?:personali[sz]ed?|tailored|relevant|targeted|measure(?:ment)?|audience research|improve|enhance) ?(?:ads?|adverts?|advertis\w+|content|your|the (?:site|service|user)|our|services?|experience)?\b/i,
  /\b(?:by (?:clicking|continuing|using|selecting|choosing|pressing)|click(?:ing)? [“"‘']?(?:accept|agree|ok|reject|manage|settings|allow)|change your (?:mind|choices?|settings|preferences)|your (?:choices?|preferences|settings)|at any time|you (?:agree|accept|consent|can))\b/i,
];

const heading =
  /^(?:(?:we (?:value|respect|care about|take) )?(?:you and )?(?:your )?privacy(?: (?:matters|choices|is important|preferences|settings|first|comes first|seriously|notice|and cookies|& cookies))?(?: to us)?|(?:about|accept|allow|manage|use of|our use of|this (?:web)?site uses|we use|we and our partners use|let us use|your|before you continue)? ?cookies?(?: (?:on (?:this|our) (?:web)?site|consent|settings|preferences|notice|policy|and (?:your )?privacy|& privacy|choices))?|(?:your )?(?:consent|data)(?: and)? (?:choices|preferences|settings|privacy)|before you continue(?: to .{1,40})?|(?:.{1,40} )?asks for your consent(?: .{1,60})?|welcome to .{1,30}|your (?:data|choice|consent|cookies?)(?:,? your (?:choice|choices|way))?)[.!:?]?$/i;

function isHeading(page: Page, index: number): boolean {
  const passage = page.passages[index];
  return passage !== undefined && passage.text.length <= 70 && heading.test(passage.text);
}

function markHeading(page: Page, kinds: Marks, index: number): void {
  for (let above = index - 1; above >= Math.max(0, index - 2); above -= 1) {
    if (!isHeading(page, above)) continue;
    for (let at = above; at < index; at += 1) kinds[at] = 'footer';
    return;
  }
}

const buttons: ReadonlySet<string> = new Set(
  `ok|okay|yes|no|accept|agree|i agree|i accept|allow|allow all|deny|refuse|reject|decline|disagree|accept all|reject all|accept cookies|accept & continue|accept and continue|accept all cookies|accept and close|allow cookies|allow all cookies|reject all cookies|reject cookies|reject non-essential|reject non-essential cookies|reject additional cookies|accept additional cookies|accept only necessary|necessary only|only necessary|only necessary cookies|essential only|essential cookies only|use necessary cookies only|strictly necessary|strictly necessary cookies|necessary|necessary cookies|functional|functional cookies|performance|performance cookies|preferences|statistics|marketing|targeting|targeting cookies|analytics|analytics cookies|advertising|social media|unclassified|always active|always on|settings|options|more options|more choices|show details|details|show purposes|purposes|vendors|view vendors|our partners|list of partners|list of partners (vendors)|partners|manage|manage settings|manage preferences|manage options|manage cookies|manage my choices|manage choices|customise|customize|customise settings|customize settings|cookie settings|cookie preferences|cookie policy|cookies policy|cookie notice|privacy policy|privacy notice|privacy settings|learn more|find out more|read more|more information|save|save choices|save and close|save and exit|save settings|save preferences|confirm|confirm choices|confirm my choices|continue|continue without accepting|continue to site|continue with ads|consent|do not consent|i do not accept|i understand|got it|got it!|understood|close|dismiss|×|✕|x|back|powered by|let me choose|no thanks|no, thanks|yes, i agree|i'm ok with that|that's ok|sure|submit preferences`.split(
    '|',
  ),
);

function isButton(page: Page, index: number): boolean {
  const passage = page.passages[index];
  if (!passage || passage.text.length > 48) return false;
  const words = passage.text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^[[(▸›»☐☑✓✔\s]+|[\])▾▼›»→>.…\s]+$/g, '');
  return buttons.has(words) || words.split(/\s*[|·•/]\s*|\s{2,}/).every(word => buttons.has(word));
}

function followedByButton(page: Page, index: number): boolean {
  // A second paragraph or a list of purposes may stand between.
  for (let next = index + 1; next <= index + 3; next += 1) {
    if (isButton(page, next)) return true;
    if (!topic.test(page.passages[next]?.text.slice(0, 400) ?? '')) return false;
  }
  return false;
}

/** What can be pressed under a banner, up to the first line that is nothing of the kind. */
function markButtons(page: Page, kinds: Marks, index: number): void {
  for (let next = index + 1; next <= index + 14; next += 1) {
    const known = kinds[next];
    if (!isButton(page, next)) {
      if (known === 'footer' && readLabel(page.passages[next]?.text ?? '')) continue;
      return;
    }
    if (known === undefined || known === 'menu' || known === 'form') kinds[next] = 'footer';
  }
}
