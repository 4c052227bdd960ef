/** The one door into the core: the host builds an engine on its ports, every surface asks it and redraws on `onDidChange`. */
import { BrokenSidecar } from './annotations/writeSidecar';
import {
  buildClaimCard,
  buildMentionCard,
  sentenceAt,
  speakersOf,
  type ClaimCard,
  type MentionCard,
} from './engine/cards';
import { createCrossSources } from './engine/crossSources';
import { planDecision, type Signature } from './engine/decisions';
import { createEmitter } from './engine/emitter';
import { planEntityDecision } from './engine/entityDecisions';
import type { EntityListView } from './engine/entityLists';
import { createEntityListWriter } from './engine/entityListWriting';
import { DecisionRefused } from './decisionRefused';
import { innermost } from './engine/innermost';
import { createReadingRoom } from './engine/readingRoom';
import { createRefinements, type Refinement, type RefineOutcome } from './engine/refinements';
import type {
  ClaimKind,
  ClaimReference,
  Comparison,
  Entity,
  EntityId,
  EntityType,
  PlacedClaim,
  PlacedMention,
  Relation,
  Sentence,
  SourceDetails,
  SourceId,
  SourceView,
  Span,
  Verdict,
} from './model';
import type { Cancellation, EntityListId, EntityProvider, Event, Ports } from './ports';

export { createAnalyst } from './engine/analyst';
export { DecisionRefused } from './decisionRefused';
export type { Refinement, RefineOutcome } from './engine/refinements';

export type EngineStatus =
  /** Nothing was read yet. */
  | { readonly state: 'idle' }
  | { readonly state: 'reading'; readonly done: number; readonly total: number }
  /** Every source is read; conflicts are still being looked for. */
  | { readonly state: 'comparing'; readonly done: number; readonly total: number }
  | { readonly state: 'ready' };

export interface EngineChange {
  /** Sources whose own view changed (text, analysis or decisions). Entities and comparisons may have changed with any of them. */
  readonly sources: readonly SourceId[];
  readonly status: EngineStatus;
}

/** A source that could not be read, for people. */
export interface UnreadableSource {
  readonly id: SourceId;
  readonly file: string;
  readonly message: string;
}

/** What a person decides. Spans are of the source's normalised text as it is now. */
export type Decision =
  | {
      readonly kind: 'confirm' | 'reject';
      readonly source: SourceId;
      readonly target: 'mention' | 'claim';
      readonly span: Span;
    }
  | {
      readonly kind: 'add-mention';
      readonly source: SourceId;
      readonly span: Span;
      readonly type: EntityType;
      readonly entity: string;
    }
  | {
      readonly kind: 'add-claim';
      readonly source: SourceId;
      readonly span: Span;
      readonly claimKind: ClaimKind;
      readonly speaker?: string;
    }
  | { readonly kind: 'add-note'; readonly source: SourceId; readonly span: Span; readonly comment: string }
  | {
      readonly kind: 'relate';
      readonly a: ClaimReference;
      readonly b: ClaimReference;
      readonly verdict: Verdict;
    }
  | { readonly kind: 'set-details'; readonly source: SourceId; readonly details: SourceDetails }
  | { readonly kind: 'withdraw'; readonly source: SourceId; readonly annotation: string };

/** What a person decides about an entity as a whole. It goes into the entity list of the folder. */
export type EntityDecision =
  | { readonly kind: 'rename'; readonly entity: EntityId; readonly name: string }
  | { readonly kind: 'change-type'; readonly entity: EntityId; readonly type: EntityType }
  | { readonly kind: 'merge'; readonly into: EntityId; readonly entities: readonly EntityId[] }
  /** Some of the entity's words are another entity, which gets a name of its own. */
  | {
      readonly kind: 'split-forms';
      readonly entity: EntityId;
      readonly name: string;
      readonly forms: readonly string[];
    }
  /** Some sources mean another entity, which gets a name of its own. */
  | {
      readonly kind: 'split-sources';
      readonly entity: EntityId;
      readonly name: string;
      readonly sources: readonly SourceId[];
    }
  /** Words that are never a name, of this entity or any other. */
  | { readonly kind: 'never-a-name'; readonly entity: EntityId; readonly forms: readonly string[] };

export interface Engine {
  readonly onDidChange: Event<EngineChange>;
  status(): EngineStatus;

  /** Reads all sources and sidecars, in slices. Idempotent; resolves when everything is read (not: compared). */
  start(): Promise<void>;
  /** Reads one source now, ahead of the rest. Resolves to undefined when it is no source or cannot be read. */
  open(source: SourceId): Promise<SourceView | undefined>;
  /** Resolves when nothing is left to read or compare. For the command line and tests. */
  settled(): Promise<void>;

  /** Sources read so far, by file. */
  sources(): readonly SourceView[];
  source(id: SourceId): SourceView | undefined;
  unreadable(): readonly UnreadableSource[];
  /** What keeps the analysis from its full strength (a damaged model file), for people. */
  faults(): readonly string[];

  /** By type, then name. Entities mentioned only in boilerplate are included. */
  entities(): readonly Entity[];
  entity(id: EntityId): Entity | undefined;
  /** The innermost mention that covers the offset, end included. */
  mentionAt(source: SourceId, offset: number): PlacedMention | undefined;
  /** The innermost claim that covers the offset, end included. */
  claimAt(source: SourceId, offset: number): PlacedClaim | undefined;
  claim(reference: ClaimReference): PlacedClaim | undefined;

  /** The sentence that covers the offset; undefined between sentences. */
  sentenceAt(source: SourceId, offset: number): Sentence | undefined;
  /** Who says a claim, outermost first, as names where they are known. Empty: the text itself. */
  speakers(claim: PlacedClaim): readonly string[];

  /** What the hover card on a name says. Undefined where there is no mention. */
  mentionCard(source: SourceId, offset: number): MentionCard | undefined;
  /** What the hover card on a claim says. Undefined where there is no claim. */
  claimCard(source: SourceId, offset: number): ClaimCard | undefined;

  /** One claim against every other source. Undefined when the claim is not there (any more). */
  compare(claim: ClaimReference): Comparison | undefined;
  /** All verdicts but `silent` between claims of different sources found so far, each pair once, by file and position. */
  relations(): readonly Relation[];

  /**
   * Writes a person's decision into the sidecar (or, for a relation, that of its first claim) and applies it.
   * @throws DecisionRefused when the sidecar is broken, the place is gone, or the file cannot be written
   */
  decide(decision: Decision): Promise<void>;

  /**
   * Writes a person's decision about an entity into the entity list of its folder and applies it to all sources.
   * @throws DecisionRefused when the list is broken, the entity is gone, the name is taken, or the file cannot be written
   */
  decideEntity(decision: EntityDecision): Promise<void>;
  /**
   * Takes the last decision about an entity back.
   * @returns what was undone, for people: "renaming of X to Y"
   * @throws DecisionRefused when there is none, or the list was changed since
   */
  undoEntityDecision(): Promise<string>;
  /** The entity lists that were read, with what is wrong in them. */
  entityLists(): readonly EntityListView[];
  /** The entity list that holds for a source, whether it exists or not; undefined for a source outside of all folders. */
  entityListFor(source: SourceId): EntityListId | undefined;

  /**
   * Has a provider find names in a source, and puts them in the place of those that the analysis found there. They are
   * suggestions, kept in memory while the source's text stays the same. Never rejects: says what came of it.
   * @param passages what is to be read, sorted and disjoint; all but page furniture when not given
   */
  refine(
    source: SourceId,
    provider: EntityProvider,
    cancellation: Cancellation,
    passages?: readonly Span[],
  ): Promise<RefineOutcome>;
  /** What providers have found in a source so far; undefined when none was asked. */
  refinement(source: SourceId): Refinement | undefined;

  dispose(): void;
}

/** How long a slice of work may hold the thread, in milliseconds (research: stalls under 16 ms go unnoticed). */
const sliceMilliseconds = 8;

/** Builds an engine. Nothing is read before `start` or `open` is called. */
export function createEngine(ports: Ports): Engine {
  const changes = createEmitter<EngineChange>(fault =>
    ports.log.error(`A listener failed: ${describeFault(fault)}`),
  );
  const across = createCrossSources();
  const refinements = createRefinements();
  const room = createReadingRoom(ports, sliceMilliseconds, refinements);
  const listWriter = createEntityListWriter(ports.entityLists);
  let status: EngineStatus = { state: 'idle' };
  let comparing: Promise<void> = Promise.resolve();
  let round = 0;
  let disposed = false;

  const unsubscribe = room.onDidChange(({ sources, reading }) => {
    if (reading) {
      announce(sources, { state: 'reading', ...reading });
      return;
    }
    across.integrate(room.sources());
    round += 1;
    announce(sources, { state: 'comparing', ...across.related() });
    comparing = relateAll(round);
  });

  function announce(sources: readonly SourceId[], next: EngineStatus): void {
    if (disposed) return;
    status = next;
    changes.fire({ sources, status });
  }

  /** Looks for relations source by source. A later round, started by a change, takes over from this one. */
  async function relateAll(mine: number): Promise<void> {
    let sliceStart = ports.clock.now().getTime();
    while (!disposed && mine === round && across.relateNext()) {
      if (ports.clock.now().getTime() - sliceStart < sliceMilliseconds) continue;
      await ports.clock.yield();
      sliceStart = ports.clock.now().getTime();
    }
    if (mine === round) announce([], { state: 'ready' });
  }

  function sign(): Signature {
    const on = ports.clock.now().toISOString();
    return { by: ports.author.name(), on: on.replace(/\.\d+Z$/, 'Z') };
  }

  async function decide(decision: Decision): Promise<void> {
    const ground = {
      view: (source: SourceId) => across.view(source),
      claim: (reference: ClaimReference) => across.claim(reference),
      entityName: (mention: PlacedMention) => across.entity(mention.entity)?.name ?? mention.text,
    };
    try {
      const edit = planDecision(decision, ground, sign());
      await writeSidecar(edit.source, edit.apply);
    } catch (fault) {
      const hint =
        fault instanceof BrokenSidecar ? ' Mend the file, then decide again: nothing was written.' : '';
      throw new DecisionRefused(`${describeFault(fault)}${hint}`, { cause: fault });
    }
  }

  async function decideEntity(decision: EntityDecision): Promise<void> {
    const ground = {
      entity: (id: EntityId) => across.entity(id),
      entities: () => across.entities(),
      listFor: (source: SourceId) => ports.entityLists.listFor(source),
      entriesOf: (id: EntityId) => findEntries(id),
    };
    await refuseFaults(async () => {
      const lists = await listWriter.write(planEntityDecision(decision, ground, sign()));
      for (const list of lists) await room.relist(list);
    });
  }

  async function undoEntityDecision(): Promise<string> {
    return refuseFaults(async () => {
      const { title, lists } = await listWriter.undo();
      for (const list of lists) await room.relist(list);
      return title;
    });
  }

  /** The entries that say what an entity is: its own, in each list that has one. */
  function findEntries(id: EntityId): ReadonlyMap<EntityListId, string> {
    const entries = new Map<EntityListId, string>();
    for (const { reference, listed, overlaid } of room.sources()) {
      const ids = listed ? (across.view(reference.id)?.entities ?? []) : [];
      for (const [index, entity] of ids.entries()) {
        const key = entity === id ? overlaid.entities[index]?.listed?.key : undefined;
        if (listed && key !== undefined && !entries.has(listed.list)) entries.set(listed.list, key);
      }
    }
    return entries;
  }

  async function refuseFaults<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (fault) {
      throw new DecisionRefused(describeFault(fault), { cause: fault });
    }
  }

  /** Reads, edits and replaces; when someone else wrote in between, starts again from what they wrote. */
  async function writeSidecar(
    source: SourceId,
    apply: (content: string | undefined) => string,
  ): Promise<void> {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const content = await ports.sidecars.read(source);
      const next = apply(content);
      if (next === (content ?? '') || (await ports.sidecars.replace(source, content, next))) {
        await room.reread(source);
        return;
      }
    }
    throw new Error(
      'The sidecar keeps changing while it is written. Save or close it in other programs, then decide again.',
    );
  }

  return {
    onDidChange: changes.event,
    status: () => status,
    start: () => room.readAll(),
    open: async source => {
      await room.readFirst(source);
      return across.view(source);
    },
    settled: async () => {
      await room.settled();
      await comparing;
    },
    sources: () => across.views(),
    source: id => across.view(id),
    unreadable: () => room.unreadable(),
    faults: () => room.faults(),
    entities: () => across.entities(),
    entity: id => across.entity(id),
    mentionAt: (source, offset) => innermost(across.view(source)?.mentions ?? [], offset),
    claimAt: (source, offset) => innermost(across.view(source)?.claims ?? [], offset),
    claim: reference => across.claim(reference),
    sentenceAt: (source, offset) => sentenceAt(across.view(source)?.text.sentences ?? [], offset),
    speakers: claim => speakersOf(claim, across),
    mentionCard: (source, offset) => {
      const mention = innermost(across.view(source)?.mentions ?? [], offset);
      return mention && buildMentionCard(mention, across);
    },
    claimCard: (source, offset) => {
      const claim = innermost(across.view(source)?.claims ?? [], offset);
      return claim && buildClaimCard(claim, across);
    },
    compare: claim => across.compare(claim),
    relations: () => across.relations(),
    decide,
    decideEntity,
    undoEntityDecision,
    entityLists: () => room.entityLists(),
    entityListFor: source => ports.entityLists.listFor(source)?.list,
    refine: async (source, provider, cancellation, passages) => {
      await room.readFirst(source);
      const analysis = () => room.source(source)?.analysis;
      const outcome = await refinements.ask({ source, provider, passages, cancellation, analysis });
      if (outcome.kind === 'refined') await room.reread(source);
      return outcome;
    },
    refinement: source => refinements.of(source, room.source(source)?.analysis.text.id),
    dispose: () => {
      disposed = true;
      unsubscribe();
      room.dispose();
      changes.dispose();
    },
  };
}

function describeFault(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
