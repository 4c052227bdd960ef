import type { UnreadableSource } from '../engine';
import type { SourceId } from '../model';
import type { EntityListId, Event, Ports, SourceReference } from '../ports';
import { createEmitter } from './emitter';
import { createEntityLists, type EntityListView } from './entityLists';
import type { Refinements } from './refinements';
import { createSourceReader, type ReadSource } from './sourceReading';

export interface RoomChange {
  /** Sources read, re-read or gone since the last event. */
  readonly sources: readonly SourceId[];
  /** Set while a longer reading is under way; the sources read so far are not to be built on yet. */
  readonly reading?: { readonly done: number; readonly total: number };
}

/** Where the sources are read: all once, then whatever changes, in slices that leave the thread to others. */
export interface ReadingRoom {
  readonly onDidChange: Event<RoomChange>;
  readAll(): Promise<void>;
  /** Reads one source before all others. Resolves when it is read, or found not to be a source, or unreadable. */
  readFirst(source: SourceId): Promise<void>;
  /** Reads one source again because its sidecar was written. Resolves when that is done. */
  reread(source: SourceId): Promise<void>;
  /** Reads an entity list again because it was written, and applies it to the sources that it holds for. */
  relist(list: EntityListId): Promise<void>;
  entityLists(): readonly EntityListView[];
  /** Resolves when nothing is waiting to be read. */
  settled(): Promise<void>;
  sources(): readonly ReadSource[];
  /** One source as read; undefined when it is not read (yet). */
  source(id: SourceId): ReadSource | undefined;
  unreadable(): readonly UnreadableSource[];
  faults(): readonly string[];
  dispose(): void;
}

/** One reading of one source. It counts until a later one of the same source begins or the source is deleted. */
interface Reading {
  readonly reference: SourceReference;
  /** Resolves when it has counted, failed, or been overtaken. */
  readonly ended: Promise<void>;
  readonly end: () => void;
}

type Fetched =
  { readonly raw: string; readonly sidecarContent: string | undefined } | { readonly fault: string };

/** How many files are asked for side by side. */
const batchSize = 32;

/** How many of them are with the analyst: one in work, the others so that it need not wait for the next. */
const maximumInAnalysis = 3;

/** @param sliceMilliseconds how long to hold the thread before yielding */
export function createReadingRoom(
  ports: Ports,
  sliceMilliseconds: number,
  refinements: Pick<Refinements, 'apply' | 'forget'>,
): ReadingRoom {
  const changes = createEmitter<RoomChange>(fault => ports.log.error(describeFault(fault)));
  const lists = createEntityLists(ports.entityLists);
  const reader = createSourceReader(ports.analyst, refinements, lists);
  const read = new Map<SourceId, ReadSource>();
  const unreadable = new Map<SourceId, UnreadableSource>();
  const waiting = new Map<SourceId, SourceReference>();
  const underWay = new Map<SourceId, Reading>();
  const changed = new Set<SourceId>();
  let listing: Promise<void> | undefined;
  let working: Promise<void> | undefined;
  let listingAnew: Promise<void> = Promise.resolve();
  let announced = false;
  let disposed = false;

  const subscriptions = [
    ports.sources.onDidChange(events => {
      for (const { kind, source } of events) {
        if (kind === 'deleted') forget(source.id);
        // Before the first reading nothing is read on the side: `start` lists everything itself.
        else if (listing || read.has(source.id) || underWay.has(source.id)) waiting.set(source.id, source);
      }
      // What is gone is gone at once, even while a long text is being read.
      if (events.some(({ kind }) => kind === 'deleted')) publish();
      void work();
    }),
    ports.sidecars.onDidChange(sources => {
      for (const id of sources) {
        const known = read.get(id) ?? underWay.get(id);
        if (known) waiting.set(id, known.reference);
      }
      void work();
    }),
    ports.entityLists.onDidChange(changedLists => {
      for (const list of changedLists) void relist(list);
    }),
  ];

  function forget(id: SourceId): void {
    waiting.delete(id);
    underWay.delete(id);
    unreadable.delete(id);
    read.delete(id);
    refinements.forget(id);
    changed.add(id);
  }

  function readAll(): Promise<void> {
    listing ??= listAll();
    return listing;
  }

  async function listAll(): Promise<void> {
    for (const source of await ports.sources.list()) if (!read.has(source.id)) waiting.set(source.id, source);
    await work();
    // An empty folder is read, too: whoever waits for the first reading hears of it.
    if (read.size === 0) changes.fire({ sources: [] });
  }

  async function readFirst(id: SourceId): Promise<void> {
    const reference = ports.sources.describe(id);
    if (!reference || read.has(id)) return;
    await readNow(reference);
  }

  async function reread(id: SourceId): Promise<void> {
    const known = read.get(id);
    if (known) await readNow(known.reference);
  }

  /** One list after the other: each is applied to all its sources before anyone hears of it. */
  function relist(list: EntityListId): Promise<void> {
    listingAnew = listingAnew
      .then(() => applyAnew(list))
      .catch((fault: unknown) => ports.log.error(`${list}: ${describeFault(fault)}`));
    return listingAnew;
  }

  async function applyAnew(list: EntityListId): Promise<void> {
    // Before the first reading nothing is read on the side: lists come with their sources.
    if (read.size === 0 && underWay.size === 0) return;
    if (disposed || !(await lists.reload(list))) return;
    let sliceStart = ports.clock.now().getTime();
    for (const [id, before] of [...read]) {
      if (ports.entityLists.listFor(id)?.list !== list) continue;
      const { reference, raw, sidecarContent } = before;
      const next = await reader.read(reference, raw, sidecarContent, before);
      // Read anew or deleted meanwhile: that was with the list as it is now.
      if (disposed || read.get(id) !== before) continue;
      absorb(next);
      if (ports.clock.now().getTime() - sliceStart < sliceMilliseconds) continue;
      await ports.clock.yield();
      sliceStart = ports.clock.now().getTime();
    }
    // Even where no source changed: who is who across sources may have, and what is wrong with the list.
    changes.fire({ sources: [...changed] });
    changed.clear();
  }

  /** Reads past the queue. Where a later reading of the source has begun meanwhile, that one is waited for. */
  async function readNow(reference: SourceReference): Promise<void> {
    const reading = begin(reference);
    await conclude(reading, await fetchSource(reference));
    for (;;) {
      const later = underWay.get(reference.id);
      if (!later) break;
      await later.ended;
    }
    if (changed.size > 0) publish();
  }

  /** Reads what waits until nothing waits. One run at a time; a call during a run joins it. */
  function work(): Promise<void> {
    working ??= runWork().finally(() => (working = undefined));
    return working;
  }

  async function runWork(): Promise<void> {
    let done = 0;
    let sliceStart = ports.clock.now().getTime();
    while (waiting.size > 0 && !disposed) {
      // Files come through the window, 7 ms each one by one and 0.1 ms each side by side: fetch many, then analyse.
      const batch = await Promise.all(
        [...waiting.values()].slice(0, batchSize).map(async reference => {
          const reading = begin(reference);
          return { reading, fetched: await fetchSource(reference) };
        }),
      );
      await inLanes(batch, maximumInAnalysis, async ({ reading, fetched }) => {
        await conclude(reading, fetched);
        done += 1;
        if (ports.clock.now().getTime() - sliceStart < sliceMilliseconds) return;
        announceReading(done, done + underWay.size + waiting.size);
        await ports.clock.yield();
        sliceStart = ports.clock.now().getTime();
      });
    }
    publish();
  }

  function begin(reference: SourceReference): Reading {
    let end = (): void => undefined;
    const ended = new Promise<void>(resolve => (end = resolve));
    const reading: Reading = { reference, ended, end };
    waiting.delete(reference.id);
    underWay.set(reference.id, reading);
    return reading;
  }

  function counts(reading: Reading): boolean {
    return !disposed && underWay.get(reading.reference.id) === reading;
  }

  async function fetchSource({ id }: SourceReference): Promise<Fetched> {
    try {
      const [raw, sidecarContent] = await Promise.all([
        ports.sources.read(id),
        ports.sidecars.read(id),
        lists.load(id),
      ]);
      return { raw, sidecarContent };
    } catch (fault) {
      return { fault: describeFault(fault) };
    }
  }

  /** Has a fetched source analysed and takes it in, unless it was deleted or read anew while it was on its way. */
  async function conclude(reading: Reading, fetched: Fetched): Promise<void> {
    const { reference } = reading;
    try {
      if (!counts(reading)) return;
      const outcome = 'fault' in fetched ? fetched : await analyse(reference, fetched);
      if (!counts(reading)) return;
      if ('fault' in outcome) giveUp(reference, outcome.fault);
      else absorb(outcome);
    } finally {
      if (underWay.get(reference.id) === reading) underWay.delete(reference.id);
      reading.end();
    }
  }

  async function analyse(
    reference: SourceReference,
    { raw, sidecarContent }: Exclude<Fetched, { fault: string }>,
  ): Promise<ReadSource | { readonly fault: string }> {
    try {
      return await reader.read(reference, raw, sidecarContent, read.get(reference.id));
    } catch (fault) {
      return { fault: `It could not be analysed: ${describeFault(fault)}` };
    }
  }

  function giveUp({ id, file }: SourceReference, message: string): void {
    ports.log.warn(`${file}: ${message}`);
    read.delete(id);
    unreadable.set(id, { id, file, message });
    changed.add(id);
  }

  function absorb(next: ReadSource): void {
    const { id } = next.reference;
    const previous = read.get(id);
    unreadable.delete(id);
    read.set(id, next);
    if (previous?.overlaid === next.overlaid && previous.sidecar === next.sidecar) return;
    changed.add(id);
  }

  function announceReading(done: number, total: number): void {
    if (done === total) return;
    announced = true;
    changes.fire({ sources: [], reading: { done, total } });
  }

  /** Tells what changed; and, where a reading was announced, that it is over even if it changed nothing. */
  function publish(): void {
    if (disposed || (changed.size === 0 && !announced)) return;
    announced = false;
    const sources = [...changed];
    changed.clear();
    changes.fire({ sources });
  }

  return {
    onDidChange: changes.event,
    readAll,
    readFirst,
    reread,
    relist,
    entityLists: () => lists.views(),
    settled: async () => {
      await listing;
      await listingAnew;
      for (;;) {
        const [reading] = underWay.values();
        if (!working && !reading) return;
        await (working ?? reading?.ended);
      }
    },
    sources: () => [...read.values()],
    source: id => read.get(id),
    unreadable: () => [...unreadable.values()],
    faults: () => ports.analyst.faults(),
    dispose: () => {
      disposed = true;
      for (const unsubscribe of subscriptions) unsubscribe();
      changes.dispose();
    },
  };
}

/** Works through the items in their order, at most `width` at a time. */
async function inLanes<T>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const next = items.values(); // one iterator for all lanes: each takes what no other has taken
  const lane = async () => {
    for (const item of next) await work(item);
  };
  await Promise.all(Array.from({ length: width }, lane));
}

function describeFault(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
