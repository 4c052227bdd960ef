/** What the core asks of its host. The host implements these on VS Code, the command line on Node. */
import type { SourceAnalysis, SourceId } from './model';

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

export interface Ports {
  readonly sources: SourceStore;
  readonly sidecars: SidecarStore;
  readonly analyst: Analyst;
  /** What an analyst is built on. */
  readonly models: Models;
  readonly log: Log;
  readonly clock: Clock;
  readonly author: Author;
}
