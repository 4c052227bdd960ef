import type { Claim, Span } from '../model';
import { carriersOf, contextClassesOf, nearbyNames, timeOf, wordsAround } from './claimContext';
import { nameUse, titlesOf } from './claimNames';
import { tokensOfClaim, type LemmaToken } from './claimTokens';
import { readFigures } from './figures';
import type { ClaimFrame, FrameTerm, Speaker } from './frame';
import { stopWords } from './functionWords';
import { readMoments } from './moments';
import { readPredicates, type Predicate } from './predicates';
import { openReading, type FramedSource, type SourceReading } from './sourceReading';

/** What the index keeps of a source. */
export interface SourceFrames {
  /** In order of the claims. */
  readonly frames: readonly ClaimFrame[];
  /** How often each lemma and name ("@…") occurs in the source. */
  readonly wording: ReadonlyMap<string, number>;
}

/** Reads every claim of a source into a frame, and counts the words of the whole. Pure in the source. */
export function readFrames(source: FramedSource): SourceFrames {
  const reading = openReading(source);
  return {
    frames: source.overlaid.claims.map(claim => readFrame(reading, claim)),
    wording: wordingOf(reading),
  };
}

function wordingOf({ source: { overlaid, entityIds }, tokens }: SourceReading): Map<string, number> {
  const wording = new Map<string, number>();
  const count = (term: string) => wording.set(term, (wording.get(term) ?? 0) + 1);
  for (const token of tokens) if (token.kind === 'word' && !stopWords.has(token.lemma)) count(token.lemma);
  for (const mention of overlaid.mentions) {
    const entity = entityIds[mention.entity];
    if (entity !== undefined && !mention.inBoilerplate) count(`@${entity}`);
  }
  return wording;
}

function readFrame(reading: SourceReading, claim: Claim): ClaimFrame {
  const { source, published } = reading;
  const { text } = source.overlaid;
  const tokens = tokensOfClaim(reading.tokens, claim);
  const planned = claim.modality === 'expected';
  const last = tokens.at(-1)?.end ?? claim.start;
  const names = claim.mentions
    .flatMap(index => nameUse(reading, index, tokens))
    .filter(name => name.end <= last);
  const values = claim.values
    .flatMap(index => text.values[index] ?? [])
    .filter(
      value => value.end <= last && !names.some(name => name.start <= value.start && value.end <= name.end),
    );
  const dates = values.filter(value => value.type === 'date');
  const predicates = readPredicates(tokens, planned, dates);
  const classes = new Set(predicates.flatMap(predicate => predicate.classes.map(entry => entry.name)));
  // Numbers mean what was just spoken of ("Thirty-three confirmed"); other words without a predicate may mean anything.
  const contextClasses =
    values.length === 0 || hasOwnPredicate(predicates)
      ? new Set<string>()
      : contextClassesOf(reading, claim, tokens);
  const nearby = nearbyNames(reading, claim, names);
  const carriers = carriersOf(reading, claim, names);
  const moments = readMoments(values, tokens);
  const time = timeOf(reading, claim, moments);
  const speakers = claim.attribution.flatMap(({ source: speaker }): Speaker[] => {
    if (!speaker) return [];
    const entity = speaker.entity === undefined ? undefined : source.entityIds[speaker.entity];
    return [{ text: speaker.text, ...(entity === undefined ? {} : { entity }) }];
  });
  const content = contentOf(tokens, names);
  const frame = {
    source: source.id,
    file: source.file,
    claim: claim.id,
    start: claim.start,
    end: claim.end,
    text: claim.text,
    kind: claim.kind,
    modality: claim.modality,
    polarity: claim.polarity,
    ...(published === undefined ? {} : { published }),
    tokens,
    predicates,
    classes,
    contextClasses,
    figures: readFigures(values, tokens, predicates, contextClasses, planned),
    moments,
    ...(time ? { time } : {}),
    names,
    own: new Set(names.map(name => name.entity)),
    nearby,
    storyNames: new Set([...nearby].filter(entity => !reading.lands.has(entity))),
    ...carriers,
    known: reading.known,
    designators: designatorsOf(tokens),
    speakers,
    titles: titlesOf(reading, claim, names),
    content,
  };
  return { ...frame, terms: termsOf(reading, claim, frame) };
}

function hasOwnPredicate(predicates: readonly Predicate[]): boolean {
  return predicates.some(predicate => predicate.classes.some(entry => !entry.mode));
}

/** Letters, then digits, with or without a hyphen: "S-300", "Su-35", "G3". */
const designatorPattern = /^\p{Lu}\p{L}{0,5}-?\d{1,5}[A-Za-z]{0,3}$/u;

function designatorsOf(tokens: readonly LemmaToken[]): Set<string> {
  const words = tokens.filter(token => token.kind === 'word' && designatorPattern.test(token.text));
  return new Set(words.map(token => token.text.toLowerCase().replace('-', '')));
}

function contentOf(tokens: readonly LemmaToken[], names: readonly Span[]): Map<string, string> {
  const content = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== 'word' || stopWords.has(token.lemma) || stopWords.has(token.text.toLowerCase()))
      continue;
    if (names.some(name => name.start <= token.start && token.end <= name.end)) continue;
    if (!content.has(token.lemma)) content.set(token.lemma, token.text);
  }
  return content;
}

type TermGround = Pick<
  ClaimFrame,
  'content' | 'names' | 'figures' | 'moments' | 'classes' | 'contextClasses' | 'nearby'
>;

/** Own words, names, values and classes in full; words and names around the claim at a discount. */
function termsOf(reading: SourceReading, claim: Claim, frame: TermGround): FrameTerm[] {
  const terms = new Map<string, FrameTerm>();
  const add = (key: string, weight: number, display: string, own: boolean) => {
    const known = terms.get(key);
    if (!known || known.weight < weight) terms.set(key, { key, weight, display, own });
  };
  for (const [lemma, display] of frame.content) add(lemma, 1, display, true);
  for (const name of frame.names) {
    add(`@${name.entity}`, 1, name.text, true);
    if (name.country !== undefined) add(`@country ${name.country}`, 0.8, name.text, true);
  }
  for (const figure of frame.figures)
    add(`#${figure.dimension} ${figure.low ?? ''}..${figure.high ?? ''}`, 1, figure.text, true);
  for (const figure of frame.figures) {
    if (figure.dimension !== 'count') add(`#${figure.dimension}`, 0.7, figure.text, true);
  }
  for (const moment of frame.moments) {
    if (moment.stretch)
      add(
        `#day ${Math.floor(moment.stretch.from)}..${Math.floor(moment.stretch.to)}`,
        0.7,
        moment.text,
        true,
      );
  }
  for (const name of frame.classes) add(`~${name}`, 1, name, true);
  for (const name of frame.contextClasses) add(`~${name}`, 0.5, name, false);
  for (const entity of frame.nearby) add(`@${entity}`, 0.4, entity, false);
  const inClaim = { start: claim.start, end: claim.end };
  for (const token of wordsAround(reading, claim)) {
    if (token.kind !== 'word' || (token.start >= inClaim.start && token.end <= inClaim.end)) continue;
    if (!stopWords.has(token.lemma)) add(token.lemma, 0.3, token.text, false);
  }
  return [...terms.values()];
}
