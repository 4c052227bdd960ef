import { countries } from '../entities/countries';
import type { Claim, EntityId, EntityType, OverlaidSource, SourceId, Span, Value } from '../model';
import { readTokens, tokensOfClaim, tokensWithin, type LemmaToken } from './claimTokens';
import { readFigures } from './figures';
import type { ClaimFrame, FrameTerm, NameUse, Nearness, Speaker, TitleUse } from './frame';
import { stopWords } from './functionWords';
import { dayNumber, readMoments, stretchOf, type Stretch } from './moments';
import { classNamesOf, readPredicates, type Predicate } from './predicates';

/** A source with the ids that its entities have across sources. */
export interface FramedSource {
  readonly id: SourceId;
  readonly file: string;
  readonly overlaid: OverlaidSource;
  readonly entityIds: readonly EntityId[];
}

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

function wordingOf({ source: { overlaid, entityIds }, tokens }: Reading): Map<string, number> {
  const wording = new Map<string, number>();
  const count = (term: string) => wording.set(term, (wording.get(term) ?? 0) + 1);
  for (const token of tokens) if (token.kind === 'word' && !stopWords.has(token.lemma)) count(token.lemma);
  for (const mention of overlaid.mentions) {
    const entity = entityIds[mention.entity];
    if (entity !== undefined && !mention.inBoilerplate) count(`@${entity}`);
  }
  return wording;
}

/** What is the same for all claims of a source. */
interface Reading {
  readonly source: FramedSource;
  readonly tokens: readonly LemmaToken[];
  readonly published?: number;
  /** Tokens by sentence. */
  readonly sentences: readonly (readonly LemmaToken[])[];
  readonly mentionsOfSentence: readonly (readonly number[])[];
  readonly valuesOfSentence: readonly (readonly Value[])[];
  /** Most named ship, treaty, event … of the source. */
  readonly mainCarriers: ReadonlyMap<EntityId, EntityType>;
  /** Where persons are given titles. */
  readonly titles: readonly Span[];
  /** Ids of all names of the source. */
  readonly known: ReadonlySet<EntityId>;
}

function openReading(source: FramedSource): Reading {
  const { text, mentions, metadata } = source.overlaid;
  const tokens = readTokens(text);
  const sentences: LemmaToken[][] = text.sentences.map(() => []);
  for (const token of tokens) sentences[token.sentence]?.push(token);
  const published = metadata.published && dayNumber(metadata.published.value);
  return {
    source,
    tokens,
    ...(published === undefined ? {} : { published }),
    sentences,
    mentionsOfSentence: groupBySentence(text.sentences, mentions).map(group =>
      group.map(({ index }) => index),
    ),
    valuesOfSentence: groupBySentence(text.sentences, text.values).map(group =>
      group.map(({ item }) => item),
    ),
    mainCarriers: mainCarriersOf(source),
    titles: source.overlaid.entities.flatMap(entity => entity.roles.map(role => role.span)),
    known: new Set(mentions.flatMap(mention => source.entityIds[mention.entity] ?? [])),
  };
}

function readFrame(reading: Reading, claim: Claim): ClaimFrame {
  const { source, published } = reading;
  const { text } = source.overlaid;
  const tokens = tokensOfClaim(reading.tokens, claim);
  const planned = claim.modality === 'expected';
  const names = claim.mentions.flatMap(index => nameUse(reading, index, tokens));
  const values = claim.values
    .flatMap(index => text.values[index] ?? [])
    .filter(value => !names.some(name => name.start <= value.start && value.end <= name.end));
  const dates = values.filter(value => value.type === 'date');
  const predicates = readPredicates(tokens, planned, dates);
  const classes = new Set(predicates.flatMap(predicate => predicate.classes.map(entry => entry.name)));
  // Numbers mean what was just spoken of ("Thirty-three confirmed"); other words without a predicate may mean anything.
  const contextClasses =
    values.length === 0 || hasOwnPredicate(predicates) ? noClasses : contextClassesOf(reading, claim, tokens);
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
    countries: new Set(names.flatMap(name => name.country ?? [])),
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

const noClasses: ReadonlySet<string> = new Set();

/** For "Thirty-three confirmed": what its sentence, or else the nearest of the three sentences before it, is about. */
function contextClassesOf(
  reading: Reading,
  claim: Claim,
  tokens: readonly LemmaToken[],
): ReadonlySet<string> {
  const inClaim = new Set(tokens);
  const around = (reading.sentences[claim.sentence] ?? []).filter(token => !inClaim.has(token));
  const own = classNamesOf(around.filter(token => Math.abs(token.clause - (tokens[0]?.clause ?? 0)) <= 2));
  if (own.size > 0) return own;
  for (let sentence = claim.sentence - 1; sentence >= Math.max(0, claim.sentence - 3); sentence -= 1) {
    const classes = classNamesOf(reading.sentences[sentence] ?? []);
    if (classes.size > 0) return classes;
  }
  return noClasses;
}

function nameUse(reading: Reading, index: number, tokens: readonly LemmaToken[]): NameUse[] {
  const { overlaid, entityIds } = reading.source;
  const mention = overlaid.mentions[index];
  const entity = mention && entityIds[mention.entity];
  if (!mention || entity === undefined) return [];
  const known = overlaid.entities[mention.entity];
  const country = countryOf(known?.country ?? known?.refersTo ?? known?.name ?? mention.text);
  const at = Math.max(
    0,
    tokens.findIndex(token => token.end > mention.start),
  );
  const before = tokens.slice(Math.max(0, at - 2), at).map(token => token.text.toLowerCase());
  const preposition = (before.at(-1) === 'the' ? before.at(-2) : before.at(-1)) ?? '';
  return [
    {
      start: mention.start,
      end: mention.end,
      entity,
      type: mention.type,
      text: mention.text,
      preposition,
      at,
      ...(country === undefined ? {} : { country }),
    },
  ];
}

/** The country that a name is, or is the capital of, lower case. */
export function countryOf(name: string): string | undefined {
  return countriesByName.get(name.toLowerCase());
}

const countriesByName: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ name, otherNames, demonyms, capital }) =>
    [name, ...otherNames, ...demonyms, ...(capital ? [capital] : [])].map(
      form => [form.toLowerCase(), name.toLowerCase()] as const,
    ),
  ),
);

/** How many sentences of the paragraph before the claim's own are its context. */
const sentencesBefore = 2;

function sentencesAround(
  reading: Reading,
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

function nearbyNames(reading: Reading, claim: Claim, names: readonly NameUse[]): Set<EntityId> {
  const { overlaid, entityIds } = reading.source;
  const ids = new Set(names.map(name => name.entity));
  for (const { index } of sentencesAround(reading, claim)) {
    for (const mention of reading.mentionsOfSentence[index] ?? []) {
      const entity = entityIds[overlaid.mentions[mention]?.entity ?? -1];
      if (entity !== undefined) ids.add(entity);
    }
  }
  return ids;
}

const carrierTypes: ReadonlySet<EntityType> = new Set<EntityType>(['product', 'event', 'agreement']);

function carriersOf(
  reading: Reading,
  claim: Claim,
  names: readonly NameUse[],
): Pick<ClaimFrame, 'carriers' | 'carrierNearness'> {
  const own = names.filter(name => carrierTypes.has(name.type) && !inTitle(reading, name));
  if (own.length > 0)
    return { carriers: new Map(own.map(name => [name.entity, name.type])), carrierNearness: 'claim' };
  const { overlaid, entityIds } = reading.source;
  for (const { index, nearness } of sentencesAround(reading, claim)) {
    const carriers = new Map<EntityId, EntityType>();
    for (const number of reading.mentionsOfSentence[index] ?? []) {
      const mention = overlaid.mentions[number];
      const entity = mention && carrierTypes.has(mention.type) ? entityIds[mention.entity] : undefined;
      if (mention && entity !== undefined && !inTitle(reading, mention)) carriers.set(entity, mention.type);
    }
    if (carriers.size > 0) return { carriers, carrierNearness: nearness };
  }
  return { carriers: reading.mainCarriers, carrierNearness: 'source' };
}

/** "Leader of the Islamic Revolution" is about a man. */
function inTitle({ titles }: Reading, span: Span): boolean {
  return titles.some(title => title.start <= span.start && span.end <= title.end);
}

/** The most named carrier of each type; earlier in the text wins a tie. */
function mainCarriersOf({ overlaid, entityIds }: FramedSource): Map<EntityId, EntityType> {
  const counts = new Map<EntityId, { type: EntityType; count: number }>();
  for (const mention of overlaid.mentions) {
    const entity = entityIds[mention.entity];
    if (entity === undefined || mention.inBoilerplate || !carrierTypes.has(mention.type)) continue;
    const known = counts.get(entity);
    counts.set(entity, { type: mention.type, count: (known?.count ?? 0) + 1 });
  }
  const best = new Map<EntityType, { entity: EntityId; count: number }>();
  for (const [entity, { type, count }] of counts) {
    if (count > (best.get(type)?.count ?? 0)) best.set(type, { entity, count });
  }
  return new Map([...best].map(([type, { entity }]) => [entity, type]));
}

/** The claim's own date, else that of its sentence, else of the sentence before. */
function timeOf(
  reading: Reading,
  claim: Claim,
  moments: readonly { readonly stretch?: Stretch; readonly relation: string }[],
): ClaimFrame['time'] {
  const own = moments.find(
    moment => moment.stretch && moment.relation !== 'until' && moment.relation !== 'before',
  );
  if (own?.stretch) return { stretch: own.stretch, nearness: 'claim' };
  for (const { index, nearness } of sentencesAround(reading, claim)) {
    const values = reading.valuesOfSentence[index] ?? [];
    for (const value of values.toReversed()) {
      const stretch = value.reading.kind === 'date' ? stretchOf(value.reading) : undefined;
      if (stretch) return { stretch, nearness };
    }
  }
  return undefined;
}

/** Letters, then digits, with or without a hyphen: "S-300", "Su-35", "G3". */
const designatorPattern = /^\p{Lu}\p{L}{0,5}-?\d{1,5}[A-Za-z]{0,3}$/u;

function designatorsOf(tokens: readonly LemmaToken[]): Set<string> {
  const words = tokens.filter(token => token.kind === 'word' && designatorPattern.test(token.text));
  return new Set(words.map(token => token.text.toLowerCase().replace('-', '')));
}

function titlesOf(reading: Reading, claim: Claim, names: readonly NameUse[]): TitleUse[] {
  const { overlaid, entityIds } = reading.source;
  const titles: TitleUse[] = [];
  const persons = new Set(names.filter(name => name.type === 'person').map(name => name.entity));
  overlaid.entities.forEach((entity, index) => {
    const person = entityIds[index];
    if (entity.type !== 'person' || person === undefined) return;
    for (const role of entity.roles) {
      const inside = role.span.start >= claim.start && role.span.end <= claim.end;
      const beside =
        persons.has(person) && role.span.end >= claim.start - 60 && role.span.start <= claim.end + 60;
      if (!inside && !beside) continue;
      const words = tokensWithin(reading.tokens, role.span).filter(
        token => token.kind === 'word' && !stopWords.has(token.lemma),
      );
      titles.push({
        person,
        text: role.title,
        span: role.span,
        words: new Set(words.map(token => countryOf(token.text) ?? token.lemma)),
      });
    }
  });
  return titles;
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
function termsOf(reading: Reading, claim: Claim, frame: TermGround): FrameTerm[] {
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
  for (const token of reading.sentences[claim.sentence] ?? []) {
    if (token.kind !== 'word' || (token.start >= inClaim.start && token.end <= inClaim.end)) continue;
    if (!stopWords.has(token.lemma)) add(token.lemma, 0.3, token.text, false);
  }
  return [...terms.values()];
}

function groupBySentence<T extends Span>(
  sentences: readonly Span[],
  items: readonly T[],
): { readonly item: T; readonly index: number }[][] {
  const groups: { item: T; index: number }[][] = sentences.map(() => []);
  let sentence = 0;
  items.forEach((item, index) => {
    while (sentence < sentences.length && (sentences[sentence]?.end ?? 0) <= item.start) sentence += 1;
    if ((sentences[sentence]?.start ?? Infinity) <= item.start) groups[sentence]?.push({ item, index });
  });
  return groups;
}
