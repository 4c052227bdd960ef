/** What the extension host and its analysis worker tell each other. Both run code of one build. */
import type { AnalysisPart } from './analysisParts';

export type ToWorker =
  | {
      readonly kind: 'analyse';
      readonly order: number;
      readonly raw: string;
      readonly published: string | undefined;
    }
  /** The part was taken in: the next one may come. */
  | { readonly kind: 'taken' }
  | { readonly kind: 'model'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'no-model'; readonly name: string; readonly fault: string };

export type FromWorker =
  /** The script is loaded. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'read-model'; readonly name: string }
  | { readonly kind: 'error'; readonly message: string }
  /** One part of an analysis, in order. The last one closes the order; every other waits for `taken`. */
  | { readonly kind: 'part'; readonly order: number; readonly part: AnalysisPart }
  /** What weakens the analysis from now on (`Analyst.faults`). */
  | { readonly kind: 'faults'; readonly faults: readonly string[] }
  /** This text cannot be analysed; others can. */
  | { readonly kind: 'failed'; readonly order: number; readonly fault: string };
