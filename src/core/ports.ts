/** What the core asks of its host. The host implements these on VS Code, the command line on Node. */
import type { EntityType, SourceAnalysis, SourceId, Span } from './model';

/** A running subscription; calling it ends it. */
export type Unsubscribe = () => void;

/** Calls the listener on every event until unsubscribed. */
export type Event<T> = (listener: (event: T) => void) => Unsubscribe;

export interface SourceReference {
  readonly id: SourceId;
  /** Path relative to the folder that is read, with forward slashes: shown to people, used in sidecar relations. */
  readonly file: string;
}

export type SourceChange =
  | { readonly kind: 'changed' | 'added'; readonly source: SourceReference }
  | { readonly kind: 'deleted'; readonly source: SourceReference };

/** The texts. An open document wins over the file on disk. */
export interface SourceStore {
  /** All sources, sorted by file. Rejects only if the folder itself cannot be listed. */
  list(): Promise<readonly SourceReference[]>;
  /** Undefined when the id names no source: another kind of file, or one that the settings leave out. */
  describe(source: SourceId): SourceReference | undefined;
  /** The text as it is now, not normalised. Rejects with a message for people when it cannot be read. */
  read(source: SourceId): Promise<string>;
  /** A rename is `deleted` and then `added`. */
  readonly onDidChange: Event<readonly SourceChange[]>;
}

/** The sidecar files. `undefined` is "there is none". */
export interface SidecarStore {
  read(source: SourceId): Promise<string | undefined>;
  /**
   * Replaces the sidecar's content if it still reads `expected` (`undefined`: if there still is none), by a temporary
   * file and a rename where the file system can. Resolves to false, writing nothing, when the file changed meanwhile.
   */
  replace(source: SourceId, expected: string | undefined, content: string): Promise<boolean>;
  /** Sources whose sidecar changed on disk or in an editor. */
  readonly onDidChange: Event<readonly SourceId[]>;
}

/** Names an entity list to the host (a URI) or to the command line (a path). Opaque here. */
export type EntityListId = string;

/** Which entity list holds for a source, and what the list calls the source. */
export interface ListedSource {
  readonly list: EntityListId;
  /** The source's path from the folder of the list, with forward slashes. */
  readonly file: string;
}

/** The entity lists (`entities.yaml`): one in the root of each folder that is read. `undefined` is "there is none". */
export interface EntityListStore {
  /** Undefined for a source outside of all folders. */
  listFor(source: SourceId): ListedSource | undefined;
  read(list: EntityListId): Promise<string | undefined>;
  /** As `SidecarStore.replace`; without content the file is deleted. */
  replace(list: EntityListId, expected: string | undefined, content: string | undefined): Promise<boolean>;
  /** Lists that changed on disk or in an editor. */
  readonly onDidChange: Event<readonly EntityListId[]>;
}

/** Trained data and gazetteers, by file name under `models/`. */
export interface Models {
  read(name: string): Promise<Uint8Array>;
}

export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

/** Time and turns. */
export interface Clock {
  now(): Date;
  /** Lets other work run: long jobs call it every few milliseconds. */
  yield(): Promise<void>;
}

/** Where decisions come from: the name that is written beside them, if any. */
export interface Author {
  name(): string | undefined;
}

/**
 * Reads single sources. `createAnalyst` (engine/analyst.ts) does it where it is called, which holds the thread: seconds
 * for a text of megabytes. A host whose thread others need lets a worker do it.
 */
export interface Analyst {
  /**
   * What one text says, without regard to other sources or to annotations. Answers may come in another order than they
   * were asked for. Rejects with a message for people when this text cannot be analysed; never stays open.
   * @param raw the text as its store gave it
   * @param published a publication day (ISO) that a person stated; wins over what the text says
   */
  analyse(raw: string, published: string | undefined): Promise<SourceAnalysis>;
  /** What has kept the analysis from its full strength so far (a damaged model file), for people. */
  faults(): readonly string[];
}

/** Tells whoever works on something that nobody waits for it any more. */
export interface Cancellation {
  isRequested(): boolean;
  /** Fires when it is requested; not again for what was requested before. */
  readonly onRequested: Event<void>;
}

/** A name that somebody other than the analyst found. Untrusted until `checkProvidedSpans` has let it pass. */
export interface ProvidedSpan extends Span {
  /** The words at the span: they show when a provider has miscounted. */
  readonly text: string;
  readonly type: EntityType;
  /** From 0 to 1. Of two overlapping spans of one provider the surer one counts. */
  readonly confidence: number;
}

/** Finds names better than the analyst does, or others: a language model, a service, a person's own program. */
export interface EntityProvider {
  /** Tells providers apart. */
  readonly id: string;
  /** For people, as it follows "found by": "the language model X". */
  readonly name: string;
  /**
   * Finds names. Rejects with a message for people when it cannot; the analyst's own reading stays then.
   * @param text a source's normalised text; spans of the answer are offsets into it
   * @param passages what is to be read of it, sorted and disjoint; names elsewhere are not taken
   */
  extract(
    text: string,
    passages: readonly Span[],
    cancellation: Cancellation,
  ): Promise<readonly ProvidedSpan[]>;
}

export interface Ports {
  readonly sources: SourceStore;
  readonly sidecars: SidecarStore;
  readonly entityLists: EntityListStore;
  readonly analyst: Analyst;
  /** What an analyst is built on. */
  readonly models: Models;
  readonly log: Log;
  readonly clock: Clock;
  readonly author: Author;
}
