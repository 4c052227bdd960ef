import type { Marks, Page } from './page';

/** Captions by their credit; the description above a credit on a line of its own; copies of captions. */
export function markCaptions(page: Page, kinds: Marks): void {
  const captions: string[] = [];
  for (const [index, passage] of page.passages.entries()) {
    if (kinds[index] !== undefined || page.speeches[index]?.label) continue;
    if (findCaption(passage.text) !== 0) continue;
    kinds[index] = 'caption';
    captions.push(foldSpace(passage.text));
    const above = page.passages[index - 1];
    if (!isCreditOnly(passage.text) || above?.block !== passage.block || above.text.length > 420) continue;
    const opensBlock = page.passages[index - 2]?.block !== passage.block || kinds[index - 2] !== undefined;
    if (kinds[index - 1] === undefined && opensBlock) {
      kinds[index - 1] = 'caption';
      captions.push(foldSpace(above.text));
    }
  }
  if (captions.length === 0) return;
  const originals = captions.slice(0, 50);
  for (const [index, passage] of page.passages.entries()) {
    if (kinds[index] !== undefined || passage.text.length < 40 || passage.text.length > 420) continue;
    const folded = foldSpace(passage.text);
    if (originals.some(caption => caption.startsWith(folded))) kinds[index] = 'caption';
  }
}

function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/**
 * What of a paragraph is a picture's caption or credit: the offset from which on it is, 0 when the whole paragraph is;
 * undefined when nothing is. Credits close a caption ("… Photo: X/Y", "(credit: …)"); a credit behind a long
 * paragraph of running text takes the credit only.
 * @param passage a paragraph's text
 */
export function findCaption(passage: string): number | undefined {
  if (opensAsCaption(passage)) return 0;
  const credit = findCredit(passage);
  if (credit === undefined) return undefined;
  return credit <= longestCaption ? 0 : credit;
}

/** Whether a paragraph is a credit and nothing else, so that what stands over it is the caption. */
export function isCreditOnly(passage: string): boolean {
  return passage.length <= 200 && findCredit(passage) === 0;
}

/** Code units of description before a credit; more is a paragraph of its own. Agencies' captions run to 60 words. */
const longestCaption = 420;

function opensAsCaption(passage: string): boolean {
  if (passage.length > 700 || /\b(?:said|says|told)\b/.test(passage)) return false;
  return captionOpenings.some(opening => opening.test(passage.slice(0, 200)));
}

const captionOpenings: readonly RegExp[] = [
  /^(?:[([]\s?)?(?:FILE(?: PHOTO| PICTURE| IMAGE| PIC)?|File (?:photo|picture|image|pic)|PHOTO|PICTURED|CAPTION|Pictured|Caption|Image caption|Photo caption|Image source|Image credit|Photo credit|Picture credit|Photo illustration|Video caption|Media caption|Undated (?:file )?(?:photo|picture))(?:\s?[:–—|,]|\s-)\s?\S/,
  /^(?:Photo|Photos|Photograph|Picture|Image|Images|Pic|Pics|Foto|Illustration|Graphic|Video)(?: by|:| ©|\/)\s?\p{Lu}[^.!?]{1,80}\.?$/u,
  /^In this (?:\p{L}+,? ){0,2}(?:\p{L}+\.? \p{Nd}{1,2},? ?(?:\p{Nd}{4},? )?)?(?:file |handout |undated |provided |image )*(?:photo|picture|image|photograph|frame grab|satellite image)\b/u,
  /^(?:A|An|This) (?:file|handout|undated|combination|general view|still image|frame grab|screengrab|satellite image|aerial view) (?:photo|picture|image|of|from|taken|shows|provided)\b(?=.{0,180}(?:photo|handout|credit|REUTERS|AFP|\/))/iu,
];

/** What a credit calls itself, in lower case, with a capital and in capitals. */
const creditWord = `(?:${[
  'photo',
  'photos',
  'photograph',
  'photographs',
  'picture',
  'pictures',
  'pic',
  'pics',
  'image',
  'images',
  'illustration',
  'graphic',
  'graphics',
  'video',
  'foto',
  'credit',
  'credits',
  'file photo',
  'photo credit',
  'image credit',
  'picture credit',
  'photo courtesy',
  'image courtesy',
  'image source',
  'photo source',
  'courtesy',
  'courtesy of',
  'handout',
  'screengrab',
  'screenshot',
]
  .flatMap(word => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
  .sort((a, b) => b.length - a.length)
  .join('|')})`;
const agency =
  '(?:REUTERS|Reuters|AP|AP Photo|AP Images|AFP|EPA|EPA-EFE|EFE|Getty(?:\\sImages)?|Xinhua|ANSA|dpa|DPA|TASS|Tass|RIA|Sputnik|IRNA|Anadolu(?:\\sAgency)?|AA|ANI|PTI|Bloomberg|Shutterstock|iStock|Alamy(?:\\sStock\\sPhoto)?|Unsplash|Pixabay|Wikimedia(?:\\sCommons)?|PA(?:\\sWire|\\sMedia|\\sImages)?|Press\\sAssociation|Lusa|LUSA|NTB|TT|Scanpix|Keystone|Belga|ANP|APA|Yonhap|Kyodo|VCG|NurPhoto|Zuma(?:\\sPress)?|Maxar(?:\\sTechnologies)?|Planet\\sLabs|NASA|Handout|Pool|File|Files)';

/** Looked for in the last code units only, so that time does not grow with the paragraph. */
const tailLength = 200;

const creditTails: readonly RegExp[] = [
  // "(photo credit: X/Y)", "[Photo/Z]", "(Picture by X)", one pair of brackets inside allowed
  new RegExp(
    `[([]\\s?${creditWord}\\s?(?:[:/©]|by\\s|via\\s)[^()[\\]]{1,120}(?:\\([^()]{1,60}\\)[^()[\\]]{0,60})?[)\\]]?\\.?$`,
    'u',
  ),
  // "… night. Photo: X/Y", "… | Credit: X", "Photo by X"
  new RegExp(
    `(?:^|[.!?…”’"')\\]|–—•]\\s*)${creditWord}(?:\\s?[:/©]\\s?|\\s+by\\s+)(?=[©\\p{Lu}@])[^.!?:]{2,110}\\.?$`,
    'u',
  ),
  new RegExp(
    `(?:^|[.!?…”’"')\\]|–—•]\\s*)(?:Photograph|Photo|Picture|Image|Courtesy)(?:\\sof|\\scourtesy\\sof|\\scourtesy)\\s(?=\\p{Lu})[^.!?:]{2,90}\\.?$`,
    'u',
  ),
  // "REUTERS/X", "AP Photo/X", "X/AFP via Getty Images", "(X/Y Today)"
  new RegExp(
    `(?:^|[.!?…”’"')\\]|–—•([]\\s*)(?:${agency})(?:\\s?/\\s?[^.!?:()/]{2,60}){1,3}[)\\]]?\\.?$`,
    'u',
  ),
  new RegExp(
    `(?:^|[.!?…”’"')\\]|–—•([]\\s*)(?:\\p{Lu}[\\p{L}.’'-]{0,20}\\s){0,4}\\p{Lu}[\\p{L}.’'-]{0,24}\\s?/\\s?(?:[^.!?:()/]{2,40}\\s?/\\s?)?(?:${agency})(?:\\svia\\s[\\p{L} ]{2,30})?[)\\]]?\\.?$`,
    'u',
  ),
  /[([]\p{Lu}[\p{L}.’'-]{0,24}(?:\s\p{Lu}[\p{L}.’'-]{0,24}){0,4}\s?\/\s?\p{Lu}[\p{L}\p{Nd}.’' -]{1,50}[)\]]\.?$/u,
  // "© X", "© X/Y" behind a description
  /(?:[.!?…”’"')\]|–—•]\s*)©\s?[^.!?]{2,80}\.?$/u,
  // "(AFP)", "(File photo)", "(supplied)", "(stock image)"
  /[([](?:file (?:photo|picture|image|pic)|file|stock (?:photo|image)|representative image|representational image|supplied|handout(?: photo)?|archive(?: photo)?|illustrative(?: image)?|library image|photo illustration)[)\]]\.?$/iu,
];

/** Offset of the credit that closes the paragraph. */
function findCredit(passage: string): number | undefined {
  if (passage.length > 2_000) return undefined;
  const from = Math.max(0, passage.length - tailLength);
  const tail = passage.slice(from);
  if (!/[:/©)\]]|\b(?:by|BY) |ourtesy|(?:hoto|hotograph|icture|mage) of /.test(tail)) return undefined;
  let found: number | undefined;
  for (const pattern of creditTails) {
    const match = pattern.exec(tail);
    if (!match) continue;
    // A cut-off tail has no start of its own.
    if (match.index === 0 && from > 0) continue;
    const start = from + match.index + (/^[.!?…”’"')\]|–—•]*\s*/u.exec(match[0])?.[0].length ?? 0);
    found = Math.min(found ?? start, start);
  }
  return found;
}
