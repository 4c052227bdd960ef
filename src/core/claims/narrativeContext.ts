import type { Span } from '../model';
import type { Quotation } from './quotations';
import type { ReportContext } from './report';
import type { Run, Word } from './words';

/** What reading one stretch of sentences needs to know. */
export interface NarrativeContext extends ReportContext {
  readonly quotations: readonly Quotation[];
  /** Reads the words of a part of the text, for judging what stands inside quotation marks. */
  readonly wordsOf: (span: Span) => readonly Word[];
  readonly hasFact: (words: readonly Word[], run: Run) => boolean;
  /** The source calls itself analysis, opinion or comment. */
  readonly opinionPiece: boolean;
}
