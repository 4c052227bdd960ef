import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnalyst } from '../../src/core/engine/analyst';
import type { SourceId } from '../../src/core/model';
import type {
  EntityListId,
  EntityListStore,
  Event,
  Models,
  Ports,
  SidecarStore,
  SourceChange,
  SourceReference,
  SourceStore,
} from '../../src/core/ports';

declare const PROJECT_ROOT: string;

/** A folder in memory: real stores, without a disk. */
export class MemoryFolder {
  readonly texts = new Map<string, string>();
  readonly sidecars = new Map<string, string>();
  /** The content of entities.yaml. */
  entityList: string | undefined;
  /** Files whose reading fails, with the message. */
  readonly broken = new Map<string, string>();
  readonly messages: string[] = [];
  readonly #sourceListeners = new Set<(changes: readonly SourceChange[]) => void>();
  readonly #listListeners = new Set<(lists: readonly EntityListId[]) => void>();
  readonly #sidecarListeners = new Set<(sources: readonly SourceId[]) => void>();
  /** What the next `replace` finds to have happened in between. */
  interloper: (() => void) | undefined;
  reads = 0;

  constructor(texts: Readonly<Record<string, string>> = {}) {
    for (const [file, text] of Object.entries(texts)) this.texts.set(file, text);
  }

  write(file: string, text: string): void {
    const kind = this.texts.has(file) ? 'changed' : 'added';
    this.texts.set(file, text);
    for (const listener of this.#sourceListeners) listener([{ kind, source: { id: file, file } }]);
  }

  delete(file: string): void {
    this.texts.delete(file);
    for (const listener of this.#sourceListeners) listener([{ kind: 'deleted', source: { id: file, file } }]);
  }

  writeSidecar(file: string, content: string): void {
    this.sidecars.set(file, content);
    for (const listener of this.#sidecarListeners) listener([file]);
  }

  writeEntityList(content: string | undefined): void {
    this.entityList = content;
    for (const listener of this.#listListeners) listener(['entities.yaml']);
  }

  readonly sourceStore: SourceStore = {
    list: () =>
      Promise.resolve([...this.texts.keys()].sort().map((file): SourceReference => ({ id: file, file }))),
    describe: id => (this.texts.has(id) ? { id, file: id } : undefined),
    read: id => {
      this.reads += 1;
      const fault = this.broken.get(id);
      const text = this.texts.get(id);
      if (fault !== undefined || text === undefined)
        return Promise.reject(new Error(fault ?? `${id} does not exist`));
      return Promise.resolve(text);
    },
    onDidChange: subscribe(this.#sourceListeners),
  };

  readonly sidecarStore: SidecarStore = {
    read: id => Promise.resolve(this.sidecars.get(id)),
    replace: (id, expected, content) => {
      this.interloper?.();
      this.interloper = undefined;
      if (this.sidecars.get(id) !== expected) return Promise.resolve(false);
      this.sidecars.set(id, content);
      return Promise.resolve(true);
    },
    onDidChange: subscribe(this.#sidecarListeners),
  };

  readonly entityListStore: EntityListStore = {
    listFor: source => ({ list: 'entities.yaml', file: source }),
    read: () => Promise.resolve(this.entityList),
    replace: (_, expected, content) => {
      this.interloper?.();
      this.interloper = undefined;
      if (this.entityList !== expected) return Promise.resolve(false);
      this.entityList = content;
      return Promise.resolve(true);
    },
    onDidChange: subscribe(this.#listListeners),
  };

  ports(changes: Partial<Ports> = {}): Ports {
    const say = (message: string) => void this.messages.push(message);
    const log = { info: say, warn: say, error: say };
    const models = changes.models ?? shippedModels;
    return {
      sources: this.sourceStore,
      sidecars: this.sidecarStore,
      entityLists: this.entityListStore,
      analyst: createAnalyst(models, log),
      models,
      log,
      clock: {
        now: () => new Date('2025-07-23T10:12:00.123Z'),
        yield: () => new Promise(resolve => setImmediate(resolve)),
      },
      author: { name: () => 'ana' },
      ...changes,
    };
  }
}

/** The data as it lies in the project. */
export const shippedModels: Models = {
  read: name => Promise.resolve(new Uint8Array(readFileSync(join(PROJECT_ROOT, 'models', name)))),
};

function subscribe<T>(listeners: Set<(event: T) => void>): Event<T> {
  return listener => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
}
