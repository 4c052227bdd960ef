/** What the two kinds of worker have in common: Node's worker threads and the web's workers. */
import type { FromWorker, ToWorker } from './messages';

/** A worker that runs. */
export interface Thread {
  post(message: ToWorker): void;
  /** Ends it at once, whatever it is doing. */
  end(): void;
}

/** What a worker does to whoever started it. */
export interface ThreadListener {
  heard(message: FromWorker): void;
  /** It will answer nothing any more: its script did not load, it crashed, its memory did not suffice. Maybe called twice. */
  died(reason: string): void;
}

/** The folder that holds the bundled scripts. */
export interface ScriptFolder {
  /** As a path of the file system; used in Node only. */
  pathOf(file: string): string;
  read(file: string): Promise<Uint8Array>;
}

/** Starts the analysis worker. Rejects, or calls `died`, when it cannot be started. */
export type StartThread = (scripts: ScriptFolder, listener: ThreadListener) => Promise<Thread>;
