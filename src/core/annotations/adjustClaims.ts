import type { AttributionSource, Claim, Mention, SourceAnalysis, Span } from '../model';

/** What became of the names of a source: indices of before to indices of after. */
export interface NameChanges {
  /** Sorted by position. */
  readonly mentions: readonly Mention[];
  /** For each mention of before its new index; undefined when it is gone. */
  readonly mentionAfter: readonly (number | undefined)[];
  readonly entityAfter: readonly (number | undefined)[];
  /** New indices of mentions that were not there before, ascending. */
  readonly ownMentions: readonly number[];
}

/** The claims of an analysis with their names brought up to date: who is gone is out, who is new is in, who speaks is whom the text names there. */
export function adjustClaims(
  { claims }: Pick<SourceAnalysis, 'claims'>,
  changes: NameChanges,
): readonly Claim[] {
  const { mentions, mentionAfter, ownMentions, entityAfter } = changes;
  const own = ownMentions.flatMap(index => {
    const mention = mentions[index];
    return mention ? [{ index, start: mention.start, end: mention.end }] : [];
  });
  const named = mentions.map(({ start, end, entity }) => ({ start, end, entity }));
  return claims.map(claim => {
    const kept = claim.mentions.flatMap(index => mentionAfter[index] ?? []);
    const added = (claim.parts ?? [claim]).flatMap(piece => inside(own, piece).map(({ index }) => index));
    return {
      ...claim,
      mentions: added.length === 0 ? kept : [...new Set([...kept, ...added])].sort((a, b) => a - b),
      attribution: claim.attribution.map(attribution =>
        attribution.source
          ? { ...attribution, source: adjustSpeaker(attribution.source, named, entityAfter) }
          : attribution,
      ),
    };
  });
}

/** The speaker's entity: that of the name in the speaker's own words, if there is just one; else where the old one went. */
function adjustSpeaker(
  { entity: before, ...source }: AttributionSource,
  mentions: readonly (Span & { readonly entity: number })[],
  entityAfter: readonly (number | undefined)[],
): AttributionSource {
  const named = new Set(inside(mentions, source).map(({ entity }) => entity));
  const after = before === undefined ? undefined : entityAfter[before];
  if (after !== undefined && (named.has(after) || named.size === 0)) return { ...source, entity: after };
  const [only] = named;
  // Where nobody was known to speak, a name must be all that the words are: "Moroz", not "a friend of Moroz".
  const isName = before !== undefined || inside(mentions, source).some(span => isSame(span, source));
  if (only !== undefined && named.size === 1 && isName) return { ...source, entity: only };
  return after === undefined ? source : { ...source, entity: after };
}

/** Of spans sorted by start, those that lie in the given one. */
function inside<T extends Span>(sorted: readonly T[], outer: Span): T[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < outer.start) low = middle + 1;
    else high = middle;
  }
  const result: T[] = [];
  for (let index = low; index < sorted.length; index += 1) {
    const span = sorted[index];
    if (!span || span.start >= outer.end) break;
    if (span.end <= outer.end) result.push(span);
  }
  return result;
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
