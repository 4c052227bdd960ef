import type { EntityId, EntityType, OverlaidSource, SourceId, Span, Value } from '../model';
import { countryOf } from './countryNames';
import { firstFrom, readTokens, type LemmaToken } from './claimTokens';
import { dayNumber } from './moments';

/** A source with the ids that its entities have across sources. */
export interface FramedSource {
  readonly id: SourceId;
  readonly file: string;
  readonly overlaid: OverlaidSource;
  readonly entityIds: readonly EntityId[];
}

/** What is the same for all claims of a source. */
export interface SourceReading {
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
  readonly titles: readonly TitlePlace[];
  /** Ids of countries, peoples and capitals. */
  readonly lands: ReadonlySet<EntityId>;
  /** Ids of all names of the source. */
  readonly known: ReadonlySet<EntityId>;
}

/** Where a source gives a person a title. */
export interface TitlePlace extends Span {
  readonly person: EntityId;
  readonly title: string;
}

function titlePlaces({ overlaid, entityIds }: FramedSource): TitlePlace[] {
  return overlaid.entities
    .flatMap(({ type, roles }, index) => {
      const person = entityIds[index];
      if (type !== 'person' || person === undefined) return [];
      return roles.map(({ title, span }) => ({ person, title, start: span.start, end: span.end }));
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Reads what the frames of all claims of a source share. */
export function openReading(source: FramedSource): SourceReading {
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
    titles: titlePlaces(source),
    lands: new Set(
      source.overlaid.entities.flatMap(({ name, type }, index) =>
        type === 'group' || countryOf(name) !== undefined ? (source.entityIds[index] ?? []) : [],
      ),
    ),
    known: new Set(mentions.flatMap(mention => source.entityIds[mention.entity] ?? [])),
  };
}

/** Titles that start in a span, by binary search. */
export function titlesWithin({ titles }: SourceReading, span: Span): readonly TitlePlace[] {
  return titles.slice(firstFrom(titles, span.start), firstFrom(titles, span.end));
}

/** What carries an event by name: ship, aircraft, treaty, named event. */
export const carrierTypes: ReadonlySet<EntityType> = new Set<EntityType>(['product', 'event', 'agreement']);

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
