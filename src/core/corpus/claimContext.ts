import type { Claim, EntityId, EntityType, Span } from '../model';
import { tokensWithin, type LemmaToken } from './claimTokens';
import type { ClaimFrame, NameUse, Nearness } from './frame';
import { stretchOf, type Stretch } from './moments';
import { classNamesOf } from './predicates';
import { carrierTypes, titlesWithin, type SourceReading } from './sourceReading';

/** How far from a claim its sentence is context, in characters, and how many tokens of a sentence before it. */
const contextReach = 400;
const contextTokens = 100;
/** How many names of a sentence are context. */
const contextNames = 60;

/** The tokens of the claim's sentence, the far ends of an endless one left out. */
export function wordsAround(reading: SourceReading, claim: Claim): readonly LemmaToken[] {
  const sentence = reading.source.overlaid.text.sentences[claim.sentence];
  if (!sentence) return [];
  return tokensWithin(reading.tokens, {
    start: Math.max(sentence.start, claim.start - contextReach),
    end: Math.min(sentence.end, claim.end + contextReach),
  });
}

/** For "Thirty-three confirmed": what its sentence, or else the nearest of the three sentences before it, is about. */
export function contextClassesOf(
  reading: SourceReading,
  claim: Claim,
  tokens: readonly LemmaToken[],
): ReadonlySet<string> {
  const inClaim = new Set(tokens);
  const around = wordsAround(reading, claim).filter(token => !inClaim.has(token));
  const own = classNamesOf(around.filter(token => Math.abs(token.clause - (tokens[0]?.clause ?? 0)) <= 2));
  if (own.size > 0) return own;
  for (let sentence = claim.sentence - 1; sentence >= Math.max(0, claim.sentence - 3); sentence -= 1) {
    const classes = classNamesOf((reading.sentences[sentence] ?? []).slice(-contextTokens));
    if (classes.size > 0) return classes;
  }
  return new Set<string>();
}

/** How many sentences of the paragraph before the claim's own are its context. */
const sentencesBefore = 2;

function sentencesAround(
  reading: SourceReading,
  claim: Claim,
): { readonly index: number; readonly nearness: Nearness }[] {
  const { sentences } = reading.source.overlaid.text;
  const paragraph = sentences[claim.sentence]?.paragraph;
  const around: { index: number; nearness: Nearness }[] = [{ index: claim.sentence, nearness: 'sentence' }];
  for (let index = claim.sentence - 1; index >= claim.sentence - sentencesBefore; index -= 1) {
    if (index < 0 || sentences[index]?.paragraph !== paragraph) break;
    around.push({ index, nearness: 'paragraph' });
  }
  return around;
}

/** Ids of the names in the claim, its sentence and the sentences of the paragraph before it. */
export function nearbyNames(reading: SourceReading, claim: Claim, names: readonly NameUse[]): Set<EntityId> {
  const { overlaid, entityIds } = reading.source;
  const ids = new Set(names.map(name => name.entity));
  for (const { index } of sentencesAround(reading, claim)) {
    for (const mention of (reading.mentionsOfSentence[index] ?? []).slice(0, contextNames)) {
      const entity = entityIds[overlaid.mentions[mention]?.entity ?? -1];
      if (entity !== undefined) ids.add(entity);
    }
  }
  return ids;
}

/** What the event hangs on by name, from the nearest place that names any; empty when the source names none. */
export function carriersOf(
  reading: SourceReading,
  claim: Claim,
  names: readonly NameUse[],
): Pick<ClaimFrame, 'carriers' | 'carrierNearness'> {
  const own = names.filter(name => carrierTypes.has(name.type) && !inTitle(reading, name));
  if (own.length > 0)
    return { carriers: new Map(own.map(name => [name.entity, name.type])), carrierNearness: 'claim' };
  const { overlaid, entityIds } = reading.source;
  for (const { index, nearness } of sentencesAround(reading, claim)) {
    const carriers = new Map<EntityId, EntityType>();
    for (const number of (reading.mentionsOfSentence[index] ?? []).slice(0, contextNames)) {
      const mention = overlaid.mentions[number];
      const entity = mention && carrierTypes.has(mention.type) ? entityIds[mention.entity] : undefined;
      if (mention && entity !== undefined && !inTitle(reading, mention)) carriers.set(entity, mention.type);
    }
    if (carriers.size > 0) return { carriers, carrierNearness: nearness };
  }
  return { carriers: reading.mainCarriers, carrierNearness: 'source' };
}

/** "Leader of the Revolution" is about a man. */
function inTitle(reading: SourceReading, span: Span): boolean {
  return titlesWithin(reading, { start: span.start - longestTitle, end: span.end }).some(
    title => span.end <= title.end,
  );
}

const longestTitle = 200;

/** The claim's own date, else that of its sentence, else of the sentence before. */
export function timeOf(
  reading: SourceReading,
  claim: Claim,
  moments: readonly { readonly stretch?: Stretch; readonly relation: string }[],
): ClaimFrame['time'] {
  const own = moments.find(
    moment => moment.stretch && moment.relation !== 'until' && moment.relation !== 'before',
  );
  if (own?.stretch) return { stretch: own.stretch, nearness: 'claim' };
  for (const { index, nearness } of sentencesAround(reading, claim)) {
    const values = reading.valuesOfSentence[index] ?? [];
    for (const value of values.slice(-contextNames).toReversed()) {
      const stretch = value.reading.kind === 'date' ? stretchOf(value.reading) : undefined;
      if (stretch) return { stretch, nearness };
    }
  }
  return undefined;
}
