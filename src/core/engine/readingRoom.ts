import type { UnreadableSource } from '../engine';
import { emptyLexicons, loadLexicons, type Lexicons } from '../entities/lexicons';
import type { SourceId } from '../model';
import type { Event, Ports, SourceReference } from '../ports';
import { createEmitter } from './emitter';
import { readSource, type ReadSource } from './sourceReading';

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
  /** Resolves when nothing is waiting to be read. */
  settled(): Promise<void>;
  sources(): readonly ReadSource[];
  unreadable(): readonly UnreadableSource[];
  faults(): readonly string[];
  dispose(): void;
}

type Fetched =
  | { readonly reference: SourceReference; readonly raw: string; readonly sidecarContent: string | undefined }
  | { readonly reference: SourceReference; readonly fault: string };

/** How many files are asked for side by side. */
const batchSize = 32;

/** @param sliceMilliseconds how long to hold the thread before yielding */
export function createReadingRoom(ports: Ports, sliceMilliseconds: number): ReadingRoom {
  const changes = createEmitter<RoomChange>(fault => ports.log.error(describeFault(fault)));
  const read = new Map<SourceId, ReadSource>();
  const unreadable = new Map<SourceId, UnreadableSource>();
  const waiting = new Map<SourceId, SourceReference>();
  const fetching = new Set<SourceId>();
  const changed = new Set<SourceId>();
  const faults: string[] = [];
  let lexicons: Promise<Lexicons> | undefined;
  let listing: Promise<void> | undefined;
  let working: Promise<void> | undefined;
  let announced = false;
  let disposed = false;

  const subscriptions = [
    ports.sources.onDidChange(events => {
      for (const { kind, source } of events) {
        if (kind === 'deleted') forget(source.id);
        // Before the first reading nothing is read on the side: `start` lists everything itself.
        else if (listing || read.has(source.id)) waiting.set(source.id, source);
      }
      void work();
    }),
    ports.sidecars.onDidChange(sources => {
      for (const id of sources) {
        const known = read.get(id);
        if (known) waiting.set(id, known.reference);
      }
      void work();
    }),
  ];

  function forget(id: SourceId): void {
    waiting.delete(id);
    fetching.delete(id);
    unreadable.delete(id);
    read.delete(id);
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
    waiting.delete(id);
    await readNow(reference);
  }

  async function reread(id: SourceId): Promise<void> {
    const known = read.get(id);
    if (known) await readNow(known.reference);
  }

  async function readNow(reference: SourceReference): Promise<void> {
    absorb(await fetchSource(reference), await useLexicons());
    publish();
  }

  /** Reads what waits until nothing waits. One run at a time; a call during a run joins it. */
  function work(): Promise<void> {
    working ??= runWork().finally(() => (working = undefined));
    return working;
  }

  async function runWork(): Promise<void> {
    const words = await useLexicons();
    let done = 0;
    let sliceStart = ports.clock.now().getTime();
    while (waiting.size > 0 && !disposed) {
      // Files come through the window, 7 ms each one by one and 0.1 ms each side by side: fetch many, then analyse.
      const batch = [...waiting.values()].slice(0, batchSize);
      for (const { id } of batch) waiting.delete(id);
      for (const fetched of await Promise.all(batch.map(fetchSource))) {
        absorb(fetched, words);
        done += 1;
        if (ports.clock.now().getTime() - sliceStart < sliceMilliseconds) continue;
        announceReading(done, done + fetching.size + waiting.size);
        await ports.clock.yield();
        sliceStart = ports.clock.now().getTime();
      }
    }
    publish();
  }

  async function fetchSource(reference: SourceReference): Promise<Fetched> {
    const { id } = reference;
    fetching.add(id);
    try {
      const [raw, sidecarContent] = await Promise.all([ports.sources.read(id), ports.sidecars.read(id)]);
      return { reference, raw, sidecarContent };
    } catch (fault) {
      return { reference, fault: describeFault(fault) };
    }
  }

  function absorb(fetched: Fetched, words: Lexicons): void {
    const { id, file } = fetched.reference;
    // Deleted while it was on its way.
    if (!fetching.delete(id)) return;
    if ('fault' in fetched) {
      ports.log.warn(`${file}: ${fetched.fault}`);
      read.delete(id);
      unreadable.set(id, { id, file, message: fetched.fault });
      changed.add(id);
      return;
    }
    const previous = read.get(id);
    const next = readSource(fetched.reference, fetched.raw, fetched.sidecarContent, words, previous);
    unreadable.delete(id);
    if (previous?.overlaid === next.overlaid && previous.sidecar === next.sidecar) return;
    read.set(id, next);
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

  /** A damaged lexicon costs names, not the work: analysis goes on with patterns, and says so. */
  function useLexicons(): Promise<Lexicons> {
    lexicons ??= loadLexicons(ports.models).catch((fault: unknown) => {
      const message = `Names are found with less certainty: ${describeFault(fault)}`;
      faults.push(message);
      ports.log.error(message);
      return emptyLexicons;
    });
    return lexicons;
  }

  return {
    onDidChange: changes.event,
    readAll,
    readFirst,
    reread,
    settled: async () => {
      await listing;
      while (working) await working;
    },
    sources: () => [...read.values()],
    unreadable: () => [...unreadable.values()],
    faults: () => [...faults],
    dispose: () => {
      disposed = true;
      for (const unsubscribe of subscriptions) unsubscribe();
      changes.dispose();
    },
  };
}

function describeFault(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
