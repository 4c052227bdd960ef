import { honorifics, shortTitles, titleHeads, titleModifiers } from '../entities/titles';
import { foldWord } from '../entities/foldWord';
import type { Mention, SourceAnalysis, Span } from '../model';
import type { FoundForm } from './entityForms';
import { overlap, type ListedEntities, type ListedIdentity } from './listedEntities';

/** What an entity list does to the mentions of one source. Numbers are indices of its mentions. */
export interface PlacedNames {
  /** Mentions that are of a listed entity by their words. */
  readonly claimed: ReadonlyMap<number, ListedIdentity>;
  /** Mentions that are none: never a name, or in the way of a listed one. */
  readonly removed: ReadonlySet<number>;
  /** Listed names where the analysis has no mention with this span. */
  readonly added: readonly FoundForm<ListedIdentity>[];
  readonly changes: boolean;
}

/**
 * Says which listed names stand and which mentions give way. A listed name inside a longer name does not cut it ("Moroz" in
 * "Moroz Shipping"), but it does cut off what is no name ("Mayor Moroz", "Moroz said"). Otherwise, where they overlap, the
 * list wins. Names that a person decided on stay in any case.
 */
export function placeListedNames(
  { text: { text }, mentions }: SourceAnalysis,
  found: readonly FoundForm<ListedIdentity>[],
  listed: ListedEntities,
  decided: readonly Span[],
): PlacedNames {
  const byPerson = decided.toSorted((a, b) => a.start - b.start);
  const allowed = found.filter(one => !overlapping(byPerson, one).some(span => !isSame(span, one)));
  const longer = new Set<FoundForm<ListedIdentity>>();
  for (const mention of mentions) {
    const inside = overlapping(allowed, mention);
    if (
      inside.length > 0 &&
      inside.every(one => isInside(one, mention)) &&
      isLongerName(mention, inside, text)
    )
      for (const one of inside) longer.add(one);
  }
  const standing = allowed.filter(one => !longer.has(one));
  const claimed = new Map<number, ListedIdentity>();
  const removed = new Set<number>();
  const met = new Set<FoundForm<ListedIdentity>>();
  const isNever = rememberAnswers(words => listed.isNeverName(words));
  for (const [index, mention] of mentions.entries()) {
    const rivals = overlapping(standing, mention);
    const same = rivals.find(one => isSame(one, mention));
    if (same && !met.has(same)) {
      claimed.set(index, same.owner);
      met.add(same);
    } else if (rivals.length > 0 && !byPerson.some(span => isSame(span, mention))) removed.add(index);
    else if (isNever(mention.text)) removed.add(index);
  }
  const added = standing.filter(one => !met.has(one));
  return { claimed, removed, added, changes: claimed.size > 0 || removed.size > 0 || added.length > 0 };
}

/** A text names the same people again and again. */
function rememberAnswers(ask: (words: string) => boolean): (words: string) => boolean {
  const answers = new Map<string, boolean>();
  return words => {
    const known = answers.get(words) ?? ask(words);
    answers.set(words, known);
    return known;
  };
}

/** Whether a mention that a listed name lies in has more of a name than that. */
function isLongerName(mention: Mention, inside: readonly Span[], text: string): boolean {
  let rest = '';
  let at = mention.start;
  for (const { start, end } of inside) {
    rest += `${text.slice(at, start)} `;
    at = end;
  }
  rest += text.slice(at, mention.end);
  return (rest.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).some(word => /\p{Lu}/u.test(word) && !isOfTitle(word));
}

function isOfTitle(word: string): boolean {
  const folded = foldWord(word);
  return [honorifics, shortTitles, titleHeads, titleModifiers].some(list => list.has(folded));
}

/** Of spans that are sorted and do not overlap each other, those that overlap the given one. */
function overlapping<T extends Span>(sorted: readonly T[], span: Span): T[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const result: T[] = [];
  for (let index = low; index < sorted.length; index += 1) {
    const one = sorted[index];
    if (!one || !overlap(one, span)) break;
    result.push(one);
  }
  return result;
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && !isSame(inner, outer);
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
