import type { AttributionSource, Span } from '../model';
import type { SpeakerNames } from './speakers';
import type { Run } from './words';

/** A report found in a run of words: who says it, by which words, and what. */
export interface Report {
  readonly source?: AttributionSource;
  readonly cue?: Span;
  /** What is said: one run, or two when the attribution stands in the middle. */
  readonly content: readonly Run[];
  /** The words that name the speaker, with what hangs on them ("…, a teacher who clung to a box"). */
  readonly speakerRun?: Run;
  /** Who is quoted by the source: "Tasnim quoted an official as saying …". */
  readonly quoted?: { readonly source: AttributionSource; readonly cue: Span };
  /** What stands before what is said and does not belong to it. */
  readonly before?: Run;
  /** What follows the report and does not belong to it. */
  readonly rest?: Run;
  readonly denied: boolean;
  /** The speaker is a news outlet and the verb is "report": the outlet passes it on. */
  readonly passedOn: boolean;
}

/** What the report readers need besides the words. */
export interface ReportContext {
  readonly text: string;
  readonly names: SpeakerNames;
}
