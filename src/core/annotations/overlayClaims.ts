import { guessClassesByRule } from '../claims/guessClassesByRule';
import { readPolarity } from '../claims/polarity';
import { readWords } from '../claims/words';
import type {
  Attribution,
  AttributionSource,
  Claim,
  ClaimAnnotation,
  Decided,
  Mention,
  SourceAnalysis,
  Span,
} from '../model';
import { settleDecisions, spanKey, type Decision } from './decision';
import { foldName } from './foldName';
import type { OverlaidMentions } from './overlayMentions';

/**
 * Lays decisions on claims over the suggested claims. Ids are given anew: "c1", "c2" … in order of position.
 * @param names the source's names after people's decisions; indices in the result refer to them
 */
export function overlayClaims(
  analysis: SourceAnalysis,
  names: OverlaidMentions,
  decisions: readonly Decision<ClaimAnnotation>[],
): (Claim & Decided)[] {
  const decided = settleDecisions(decisions);
  const movedSpeakers = findMovedSpeakers(analysis, names);
  const suggestions = analysis.claims.map(claim => adjustToNames(claim, names, movedSpeakers));
  const claims: (Claim & Decided)[] = [];
  const met = new Set<string>();
  for (const suggestion of suggestions) {
    const key = spanKey(suggestion);
    const decision = decided.get(key);
    if (!decision) claims.push({ ...suggestion, standing: 'suggested' });
    else if (!met.has(key)) {
      met.add(key);
      claims.push(...applyDecision(suggestion, decision, analysis, names));
    }
  }
  for (const [key, decision] of decided) {
    if (met.has(key)) continue;
    claims.push(
      ...applyDecision(buildClaim(decision, suggestions, analysis, names), decision, analysis, names),
    );
  }
  return claims
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((claim, index) => ({ ...claim, id: `c${index + 1}` }));
}

/** The claim as decided; none when it was rejected. */
function applyDecision(
  claim: Claim,
  { annotation }: Decision<ClaimAnnotation>,
  analysis: SourceAnalysis,
  names: OverlaidMentions,
): (Claim & Decided)[] {
  const { id, status, claimKind, modality, speaker } = annotation;
  if (status === 'rejected') return [];
  const { modalityCue, ...rest } = claim;
  const keepsModality = modality === undefined || modality === claim.modality;
  const decided = {
    ...rest,
    ...(keepsModality && modalityCue ? { modalityCue } : {}),
    kind: claimKind ?? claim.kind,
    modality: modality ?? claim.modality,
    attribution: speaker === undefined ? claim.attribution : attributeTo(speaker, claim, analysis, names),
    standing: status,
    annotation: id,
  };
  return [decided];
}

// ---------------------------------------------------------------------------------------------------------------
// A claim that analysis does not suggest

/** From this share of common words on, a person's claim and a suggested one are about the same sentence. */
const sameSentenceShare = 0.5;

/** A claim over a person's span. What the person left open comes from the suggested claim that covers most of it, if one does. */
function buildClaim(
  { annotation, span }: Decision<ClaimAnnotation>,
  suggestions: readonly Claim[],
  { text }: SourceAnalysis,
  names: OverlaidMentions,
): Claim {
  const model = findLikest(span, suggestions);
  const sentenceAfter = text.sentences.findIndex(({ end }) => end > span.start);
  return {
    id: '',
    start: span.start,
    end: span.end,
    text: text.text.slice(span.start, span.end),
    sentence: sentenceAfter < 0 ? Math.max(0, text.sentences.length - 1) : sentenceAfter,
    kind: model?.kind ?? 'statement',
    modality: model?.modality ?? (annotation.speaker === undefined ? 'asserted' : 'reported'),
    ...(model?.modalityCue && contains(span, model.modalityCue) ? { modalityCue: model.modalityCue } : {}),
    polarity: model?.polarity ?? readOwnPolarity(span, text.text, names.mentions),
    attribution: model?.attribution ?? [],
    mentions: indicesInside(span, names.mentions),
    values: indicesInside(span, text.values),
  };
}

function findLikest(span: Span, claims: readonly Claim[]): Claim | undefined {
  let likest: Claim | undefined;
  let most = sameSentenceShare;
  for (const claim of claims) {
    const common = Math.min(claim.end, span.end) - Math.max(claim.start, span.start);
    const share = common / (Math.max(claim.end, span.end) - Math.min(claim.start, span.start));
    if (share > most) [likest, most] = [claim, share];
  }
  return likest;
}

/** A negation is a matter of a few words: rules are enough to find the verb that it stands with. */
function readOwnPolarity(span: Span, text: string, mentions: readonly Mention[]): Claim['polarity'] {
  const first = mentions.findIndex(({ end }) => end > span.start);
  const words = readWords(text, span, mentions, first < 0 ? mentions.length : first, guessClassesByRule);
  return readPolarity(words, { from: 0, to: words.length });
}

// ---------------------------------------------------------------------------------------------------------------
// Who says it

/** The claim's attribution with the given speaker as the outermost one. Unchanged when that is who says it already. */
function attributeTo(
  speaker: string,
  claim: Claim,
  analysis: SourceAnalysis,
  names: OverlaidMentions,
): readonly Attribution[] {
  const [outermost, ...inner] = claim.attribution;
  if (outermost?.source && isCalled(speaker, outermost.source, names)) return claim.attribution;
  const content = outermost?.content ?? { start: claim.start, end: claim.end };
  const source = findSpeaker(speaker, claim, analysis, names);
  return [{ source, ...(outermost?.cue ? { cue: outermost.cue } : {}), content }, ...inner];
}

function isCalled(speaker: string, { text, entity }: AttributionSource, names: OverlaidMentions): boolean {
  const known = entity === undefined ? undefined : names.entities[entity];
  const forms = known ? [known.name, ...known.aliases] : [text];
  return forms.some(form => foldName(form) === foldName(speaker));
}

/**
 * Where the text names the speaker: inside the claim, else in its sentence, else last before it, else anywhere.
 * A speaker that the text does not name gets an empty span at the start of the claim.
 */
function findSpeaker(
  speaker: string,
  claim: Claim,
  { text }: SourceAnalysis,
  names: OverlaidMentions,
): AttributionSource {
  const entity = findEntity(speaker, names);
  const sentence = text.sentences[claim.sentence] ?? claim;
  const spans =
    entity === undefined
      ? findWords(speaker, text.text, sentence)
      : names.mentions.filter(mention => mention.entity === entity);
  const span = spans.find(candidate => contains(claim, candidate)) ??
    spans.find(candidate => contains(sentence, candidate)) ??
    spans.findLast(({ start }) => start < claim.start) ??
    spans[0] ?? { start: claim.start, end: claim.start };
  return {
    start: span.start,
    end: span.end,
    text: span.end > span.start ? text.text.slice(span.start, span.end) : speaker,
    ...(entity === undefined ? {} : { entity }),
  };
}

/** The entity of that name; else the only one that has it among its other forms. */
function findEntity(name: string, { entities }: OverlaidMentions): number | undefined {
  const folded = foldName(name);
  const byName = entities.findIndex(entity => foldName(entity.name) === folded);
  if (byName >= 0) return byName;
  const byAlias = entities.flatMap(({ aliases }, index) =>
    aliases.some(alias => foldName(alias) === folded) ? [index] : [],
  );
  return byAlias.length === 1 ? byAlias[0] : undefined;
}

/** A speaker without a name ("two survivors"), as the sentence has it, or the text before. */
function findWords(words: string, text: string, sentence: Span): Span[] {
  if (words === '') return [];
  const inside = text.indexOf(words, sentence.start);
  const start = inside >= 0 && inside < sentence.end ? inside : text.lastIndexOf(words, sentence.start);
  return start < 0 ? [] : [{ start, end: start + words.length }];
}

// ---------------------------------------------------------------------------------------------------------------
// Decisions on names, seen from claims

/** A suggested mention that went to another entity, or (undefined) was rejected. */
interface MovedSpeaker extends Span {
  readonly from: number;
  readonly to: number | undefined;
}

function findMovedSpeakers({ mentions }: SourceAnalysis, names: OverlaidMentions): MovedSpeaker[] {
  return mentions.flatMap((mention, index): MovedSpeaker[] => {
    const after = names.mentionAfter[index];
    const to = after === undefined ? undefined : names.mentions[after]?.entity;
    if (to !== undefined && to === names.entityAfter[mention.entity]) return [];
    return [{ start: mention.start, end: mention.end, from: mention.entity, to }];
  });
}

/** A suggested claim with its indices brought up to date: rejected names are out, a person's own are in. */
function adjustToNames(claim: Claim, names: OverlaidMentions, movedSpeakers: readonly MovedSpeaker[]): Claim {
  const pieces = claim.parts ?? [claim];
  const own = names.ownMentions.filter(index => {
    const mention = names.mentions[index];
    return mention && pieces.some(piece => contains(piece, mention));
  });
  const kept = claim.mentions.flatMap(index => names.mentionAfter[index] ?? []);
  return {
    ...claim,
    mentions: [...kept, ...own].sort((a, b) => a - b),
    attribution: claim.attribution.map(attribution =>
      attribution.source
        ? { ...attribution, source: adjustSpeaker(attribution.source, names, movedSpeakers) }
        : attribution,
    ),
  };
}

function adjustSpeaker(
  { entity: before, ...source }: AttributionSource,
  names: OverlaidMentions,
  movedSpeakers: readonly MovedSpeaker[],
): AttributionSource {
  if (before === undefined) return source;
  const moved = movedSpeakers.find(({ from, ...span }) => from === before && contains(source, span));
  const entity = moved ? moved.to : names.entityAfter[before];
  return entity === undefined ? source : { ...source, entity };
}

function indicesInside(span: Span, candidates: readonly Span[]): number[] {
  return candidates.flatMap((candidate, index) => (contains(span, candidate) ? [index] : []));
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
