import type { Kinds, Page } from './page';

/** Shorter paragraphs repeat for other reasons: refrains, answers, list items. In code units. */
const shortestLead = 60;

/**
 * Finds the redundant copies of paragraphs that stand twice: teasers cut off with "[…]", a lead above the picture that
 * the text opens with again, pull quotes. Of two equal copies around the start of the text the first goes, for the
 * second runs on into the text; further down the second goes.
 * @param taken paragraphs that are furniture already; they are neither copies nor originals
 * @returns indices of passages, sorted
 */
export function findRepeatedLeads(page: Page, taken: Kinds): number[] {
  const repeated = new Set<number>();
  const firsts = new Map<string, number>();
  let proseBefore = 0;
  const proseCounts: number[] = [];
  for (const [index, passage] of page.passages.entries()) {
    proseCounts.push(proseBefore);
    if (taken[index] !== undefined || page.speeches[index]?.label || passage.text.length < shortestLead)
      continue;
    if (page.prose[index]) proseBefore += 1;
    const key = foldWords(passage.text.slice(0, 2 * shortestLead)).slice(0, 48);
    if (key.length < 24) continue;
    const earlier = firsts.get(key);
    if (earlier === undefined) {
      firsts.set(key, index);
      continue;
    }
    const copy = redundantCopy(page, earlier, index, proseCounts);
    if (copy === undefined) continue;
    repeated.add(copy);
    if (copy === earlier) firsts.set(key, index);
  }
  return [...repeated].sort((a, b) => a - b);
}

function redundantCopy(
  page: Page,
  earlier: number,
  later: number,
  proseCounts: readonly number[],
): number | undefined {
  const first = page.passages[earlier]?.text ?? '';
  const second = page.passages[later]?.text ?? '';
  const a = readTeaser(first);
  const b = readTeaser(second);
  if (a.words === b.words && a.cut === b.cut) {
    const proseBetween = (proseCounts[later] ?? 0) - (proseCounts[earlier] ?? 0) - 1;
    const opensText = (proseCounts[earlier] ?? 0) === 0 && proseBetween <= 0;
    return opensText ? earlier : later;
  }
  // A teaser keeps the opening of the paragraph that it is cut from, to the last full word.
  if (b.words.startsWith(a.words) && (a.cut || isWhole(first))) return earlier;
  if (a.words.startsWith(b.words) && (b.cut || isWhole(second))) return later;
  return undefined;
}

/** A paragraph's letters and digits, and whether it is cut off. */
function readTeaser(passage: string): { readonly words: string; readonly cut: boolean } {
  const tail =
    /\s*(?:[[(]\s?(?:…|\.{3,4})\s?[\])]|…|\.{3,4}|[[(]?(?:read more|continue reading|more)[\])]?\s?[»›→>]*)\s*$/i.exec(
      passage.slice(-40),
    );
  const text = tail ? passage.slice(0, passage.length - tail[0].length) : passage;
  return { words: foldWords(text), cut: tail !== null };
}

/** Ends with a final mark, so that it is a paragraph of its own and not the opening of another by chance. */
function isWhole(passage: string): boolean {
  return /[.!?…][”’"')\]]{0,2}$/.test(passage.slice(-4));
}

/** Letters and digits in lower case, one blank for anything between them. */
function foldWords(text: string): string {
  // Nearly every paragraph is looked at, and a pattern over classes of Unicode takes six times as long.
  return foldPlainWords(text) ?? foldAnyWords(text);
}

/** The same for text of ASCII, no-break spaces and typographic marks; undefined where there is anything else. */
function foldPlainWords(text: string): string | undefined {
  let folded = '';
  let from = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at < text.length ? text.charCodeAt(at) : 0x20;
    const isWord =
      (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
    if (!isWord && unit > 0x7f && unit !== 0xa0 && !(unit >= 0x2000 && unit <= 0x206f)) return undefined;
    if (isWord && from < 0) from = at;
    if (isWord || from < 0) continue;
    folded += folded === '' ? text.slice(from, at) : ` ${text.slice(from, at)}`;
    from = -1;
  }
  return folded.toLowerCase();
}

function foldAnyWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]+/gu, ' ')
    .trim();
}
