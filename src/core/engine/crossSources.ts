import { authorOfListed } from '../annotations/entityList';
import { createCorpus } from '../corpus/corpus';
import { identifyEntities, type Identity } from '../corpus/identity';
import type { IdentityDecisions } from '../corpus/identityDecisions';
import type {
  ClaimReference,
  Comparison,
  Entity,
  EntityId,
  OverlaidSource,
  PlacedClaim,
  PlacedMention,
  Relation,
  SourceId,
  SourceView,
} from '../model';
import { applyOverrulings, findOverrulings, type Overruling } from './overruling';
import type { ReadSource } from './sourceReading';

/** What is known across the sources read so far: who is who, and which claims answer each other. */
export interface CrossSources {
  /** Takes in the sources as they are now; everything below then speaks of exactly these. */
  integrate(sources: readonly ReadSource[]): void;
  /** By file. */
  views(): readonly SourceView[];
  view(source: SourceId): SourceView | undefined;
  entities(): readonly Entity[];
  entity(id: EntityId): Entity | undefined;
  claim(reference: ClaimReference): PlacedClaim | undefined;
  compare(claim: ClaimReference): Comparison | undefined;
  /** Looks for the relations of one more source. False when all are found. */
  relateNext(): boolean;
  related(): { readonly done: number; readonly total: number };
  /** Relations found so far, each pair of claims once. */
  relations(): readonly Relation[];
}

export function createCrossSources(): CrossSources {
  const corpus = createCorpus();
  let views = new Map<SourceId, SourceView>();
  let entities = new Map<EntityId, Entity>();
  let indexed = new Map<SourceId, { readonly overlaid: object; readonly entityIds: string }>();
  let overrulings: readonly Overruling[] = [];
  let unrelated: SourceId[] = [];
  let relations = new Map<string, Relation>();
  /** Relations as asked for, until something changes: surfaces ask for them at every redraw. */
  let sorted: readonly Relation[] | undefined;
  let claims = new Map<SourceId, ReadonlyMap<string, PlacedClaim>>();

  function integrate(sources: readonly ReadSource[]): void {
    const inOrder = sources.toSorted((a, b) =>
      a.reference.file < b.reference.file ? -1 : a.reference.file > b.reference.file ? 1 : 0,
    );
    const identity = identifyEntities(
      inOrder.map(({ reference, overlaid }) => ({
        source: reference.id,
        ...(overlaid.metadata.published ? { published: overlaid.metadata.published.value } : {}),
        mentions: overlaid.mentions,
        entities: overlaid.entities,
      })),
      decisionsOf(inOrder),
    );
    entities = new Map(identity.entities.map(entity => [entity.id, entity]));
    const identified = inOrder.map(source => identify(source, identity, entities));
    views = new Map(identified.map(source => [source.reference.id, viewOf(source)]));
    updateCorpus(identified);
    overrulings = findOverrulings([...views.values()], inOrder);
    unrelated = inOrder.map(source => source.reference.id);
    relations = new Map();
    sorted = undefined;
    claims = new Map(
      [...views].map(([id, view]) => [id, new Map(view.claims.map(claim => [claim.id, claim]))]),
    );
  }

  function updateCorpus(sources: readonly IdentifiedSource[]): void {
    const next = new Map<SourceId, { readonly overlaid: object; readonly entityIds: string }>();
    for (const { reference, overlaid, typed, entityIds } of sources) {
      // Ids hold types: where they are the same, so are the types of what they name.
      const key = { overlaid, entityIds: entityIds.join('\n') };
      const known = indexed.get(reference.id);
      if (known?.overlaid !== key.overlaid || known.entityIds !== key.entityIds) {
        corpus.update({ id: reference.id, file: reference.file, overlaid: typed, entityIds });
      }
      next.set(reference.id, key);
    }
    for (const id of indexed.keys()) if (!next.has(id)) corpus.remove(id);
    indexed = next;
  }

  function claim({ source, claim: id }: ClaimReference): PlacedClaim | undefined {
    return claims.get(source)?.get(id);
  }

  return {
    integrate,
    views: () => [...views.values()],
    view: source => views.get(source),
    entities: () => [...entities.values()],
    entity: id => entities.get(id),
    claim,
    compare: reference => {
      const comparison = claim(reference) && corpus.compare(reference);
      return comparison && applyOverrulings(comparison, overrulings);
    },
    relateNext: () => {
      const source = unrelated.shift();
      if (source === undefined) return false;
      sorted = undefined;
      for (const relation of corpus.relationsOf(source)) {
        const [a, b] = inFileOrder(relation, views) ? [relation.a, relation.b] : [relation.b, relation.a];
        relations.set(
          `${a.source}\n${a.claim}\n${b.source}\n${b.claim}`,
          inFileOrder(relation, views) ? relation : turn(relation),
        );
      }
      return unrelated.length > 0;
    },
    related: () => ({ done: views.size - unrelated.length, total: views.size }),
    relations: () =>
      (sorted ??= sortRelations(overruleRelations([...relations.values()], overrulings), views, claim)),
  };
}

/** What the entity lists say about who is who; undefined when there is none that says anything. */
function decisionsOf(sources: readonly ReadSource[]): IdentityDecisions | undefined {
  const bySource = new Map(
    sources.flatMap(({ reference, listed }) =>
      listed && listed.entities.list.entities.length > 0 ? [[reference.id, listed] as const] : [],
    ),
  );
  if (bySource.size === 0) return undefined;
  return {
    decidedFor: (source, { name, listed }) => {
      const held = bySource.get(source);
      // A name that comes from the sidecar alone is looked up, too.
      const identity = listed ? held?.entities.byKey(listed.key) : held?.entities.identityOf(name, held.file);
      if (!held || !identity) return undefined;
      const { entity, type, isNot, sources: scope } = identity;
      return {
        // Lists of several folders mean one entity by one name.
        key: entity.sources.length === 0 ? entity.name : `${held.list}\n${identity.key}`,
        name: entity.name,
        type,
        isNot,
        holdsIn: other => scope === undefined || scope.has(bySource.get(other)?.file ?? ''),
        by: authorOfListed(entity),
      };
    },
  };
}

interface IdentifiedSource extends ReadSource {
  /** The entity across sources of each entity of the source. */
  readonly entityIds: readonly EntityId[];
  /** `overlaid` with the types that all sources together give; a type that a person set stands. */
  readonly typed: OverlaidSource;
}

function identify(
  source: ReadSource,
  identity: Identity,
  entities: ReadonlyMap<EntityId, Entity>,
): IdentifiedSource {
  const { reference, overlaid } = source;
  const entityIds = overlaid.entities.map((_, entity) => identity.entityOf(reference.id, entity));
  const typeOf = (entity: number) => entities.get(entityIds[entity] ?? '')?.type;
  const typed: OverlaidSource = {
    ...overlaid,
    mentions: overlaid.mentions.map(mention => {
      const type = mention.standing === 'suggested' ? typeOf(mention.entity) : undefined;
      return type === undefined || type === mention.type ? mention : { ...mention, type };
    }),
    entities: overlaid.entities.map((data, entity) => ({ ...data, type: typeOf(entity) ?? data.type })),
  };
  return { ...source, entityIds, typed };
}

function viewOf({ reference, typed: overlaid, entityIds, sidecar }: IdentifiedSource): SourceView {
  const mentions: PlacedMention[] = overlaid.mentions.map(mention => ({
    ...mention,
    source: reference.id,
    entity: entityIds[mention.entity] ?? '',
  }));
  return {
    id: reference.id,
    file: reference.file,
    text: overlaid.text,
    metadata: overlaid.metadata,
    mentions,
    entities: entityIds,
    claims: overlaid.claims.map(claim => ({ ...claim, source: reference.id })),
    notes: overlaid.notes,
    orphans: overlaid.orphans,
    sidecar,
  };
}

function pairKey(a: ClaimReference, b: ClaimReference): string {
  return `${a.source}\n${a.claim}\n${b.source}\n${b.claim}`;
}

function inFileOrder({ a, b }: Relation, views: ReadonlyMap<SourceId, SourceView>): boolean {
  return (views.get(a.source)?.file ?? '') <= (views.get(b.source)?.file ?? '');
}

function turn(relation: Relation): Relation {
  return {
    ...relation,
    a: relation.b,
    b: relation.a,
    differences: relation.differences.map(({ a, b, aSpan, bSpan, ...rest }) => ({
      ...rest,
      a: b,
      b: a,
      ...(bSpan ? { aSpan: bSpan } : {}),
      ...(aSpan ? { bSpan: aSpan } : {}),
    })),
  };
}

function overruleRelations(found: readonly Relation[], overrulings: readonly Overruling[]): Relation[] {
  const all = new Map(found.map(relation => [pairKey(relation.a, relation.b), relation]));
  for (const { a, b, verdict, reason } of overrulings) {
    const existing = all.get(pairKey(a, b)) ?? all.get(pairKey(b, a));
    const place = existing ?? { a, b, differences: [], reasons: [] };
    all.set(pairKey(place.a, place.b), { ...place, verdict, reasons: [reason, ...place.reasons] });
  }
  return [...all.values()].filter(relation => relation.verdict !== 'silent');
}

function sortRelations(
  relations: readonly Relation[],
  views: ReadonlyMap<SourceId, SourceView>,
  claim: (reference: ClaimReference) => PlacedClaim | undefined,
): Relation[] {
  const position = (reference: ClaimReference): string => {
    const start = claim(reference)?.start ?? 0;
    return `${views.get(reference.source)?.file ?? ''}\n${String(start).padStart(9, '0')}`;
  };
  const keyed = relations.map(relation => ({
    relation,
    key: `${position(relation.a)}\n${position(relation.b)}`,
  }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ relation }) => relation);
}
