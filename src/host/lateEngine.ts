import { createEmitter } from '../core/engine/emitter';
import type { Engine, EngineChange } from '../core/engine';
import type { Log } from '../core/ports';

/**
 * An engine whose code is loaded when something is asked of it that takes time: with the first source. Until then it
 * answers as an engine that has read nothing, which is all that activation needs, and activation stays quick.
 * @param load loads the code and builds the engine; called once
 */
export function createLateEngine(load: () => Promise<Engine>, log: Pick<Log, 'error'>): Engine {
  const changes = createEmitter<EngineChange>(fault => log.error(`A listener failed: ${String(fault)}`));
  let engine: Engine | undefined;
  let loading: Promise<Engine> | undefined;
  let disposed = false;

  function loaded(): Promise<Engine> {
    loading ??= load().then(built => {
      engine = built;
      built.onDidChange(change => changes.fire(change));
      if (disposed) built.dispose();
      return built;
    });
    return loading;
  }

  return {
    onDidChange: changes.event,
    status: () => engine?.status() ?? { state: 'idle' },
    start: async () => (await loaded()).start(),
    open: async source => (await loaded()).open(source),
    settled: async () => engine?.settled(),
    sources: () => engine?.sources() ?? [],
    source: id => engine?.source(id),
    unreadable: () => engine?.unreadable() ?? [],
    faults: () => engine?.faults() ?? [],
    entities: () => engine?.entities() ?? [],
    entity: id => engine?.entity(id),
    mentionAt: (source, offset) => engine?.mentionAt(source, offset),
    claimAt: (source, offset) => engine?.claimAt(source, offset),
    claim: reference => engine?.claim(reference),
    sentenceAt: (source, offset) => engine?.sentenceAt(source, offset),
    speakers: claim => engine?.speakers(claim) ?? [],
    mentionCard: (source, offset) => engine?.mentionCard(source, offset),
    claimCard: (source, offset) => engine?.claimCard(source, offset),
    compare: claim => engine?.compare(claim),
    relations: () => engine?.relations() ?? [],
    decide: async decision => (await loaded()).decide(decision),
    decideEntity: async decision => (await loaded()).decideEntity(decision),
    undoEntityDecision: async () => (await loaded()).undoEntityDecision(),
    entityLists: () => engine?.entityLists() ?? [],
    entityListFor: source => engine?.entityListFor(source),
    refine: async (source, provider, cancellation, passages) =>
      (await loaded()).refine(source, provider, cancellation, passages),
    refinement: source => engine?.refinement(source),
    dispose: () => {
      disposed = true;
      engine?.dispose();
      changes.dispose();
    },
  };
}
