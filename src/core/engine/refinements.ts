import {
  checkProvidedSpans,
  mergeReadings,
  type MergedSpan,
  type ProviderReading,
} from '../entities/providers';
import { countRefinements, refineAnalysis, type RefinementCounts } from '../entities/refineAnalysis';
import type { SourceAnalysis, SourceId, SourceText, Span, TextId } from '../model';
import type { Cancellation, EntityProvider, ProvidedSpan } from '../ports';

/** What came of asking a provider for the names of a source. */
export type RefineOutcome =
  /** `refused` counts what the provider said that is not in the text, or no name. */
  | ({ readonly kind: 'refined'; readonly refused: number } & RefinementCounts)
  /** Nothing was changed in these cases. */
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string }
  /** Somebody edited the source meanwhile: what was found belongs to a text that is no more. */
  | { readonly kind: 'text-changed' }
  /** It is no source, was deleted, or cannot be read. */
  | { readonly kind: 'no-source' };

/** What providers found in a source, for people. */
export interface Refinement {
  /** Names of the providers, the one that counts most first. */
  readonly providers: readonly string[];
  /** Whether it applies. It does not while the text is another one than it was made on. */
  readonly isCurrent: boolean;
}

/** Providers' readings of sources: kept in memory only, for a suggestion is no decision. */
export interface Refinements {
  /** The analysis with what was found in this very text; the analysis itself when nothing was. */
  apply(source: SourceId, analysis: SourceAnalysis): SourceAnalysis;
  /** Asks a provider, and keeps what it found if the text is still the same. Does not read the source anew. */
  ask(request: RefineRequest): Promise<RefineOutcome>;
  of(source: SourceId, text: TextId | undefined): Refinement | undefined;
  forget(source: SourceId): void;
}

export interface RefineRequest {
  readonly source: SourceId;
  readonly provider: EntityProvider;
  /** What is to be read; every paragraph that is no page furniture when not given. */
  readonly passages: readonly Span[] | undefined;
  readonly cancellation: Cancellation;
  /** The source's own analysis as it is now; undefined when it is not read. */
  readonly analysis: () => SourceAnalysis | undefined;
}

interface Kept {
  readonly text: TextId;
  /** The latest first. */
  readonly readings: readonly ProviderReading[];
  readonly merged: readonly MergedSpan[];
  /** The last analysis refined, and what became of it. */
  last?: { readonly analysis: SourceAnalysis; readonly refined: SourceAnalysis };
}

export function createRefinements(): Refinements {
  const kept = new Map<SourceId, Kept>();

  /** What was found in a text stays while the text is away: an edit that is undone brings it back. */
  function current(source: SourceId, text: TextId): Kept | undefined {
    const known = kept.get(source);
    return known?.text === text ? known : undefined;
  }

  function apply(source: SourceId, analysis: SourceAnalysis): SourceAnalysis {
    const known = current(source, analysis.text.id);
    if (!known) return analysis;
    if (known.last?.analysis !== analysis) {
      known.last = { analysis, refined: refineAnalysis(analysis, known.merged) };
    }
    return known.last.refined;
  }

  async function ask(request: RefineRequest): Promise<RefineOutcome> {
    const { source, provider, cancellation } = request;
    const asked = request.analysis();
    if (!asked) return { kind: 'no-source' };
    const passages = request.passages ?? passagesOf(asked.text);
    const answer = await extractUnlessCancelled(provider, asked.text.text, passages, cancellation);
    if ('kind' in answer) return answer;
    const now = request.analysis();
    if (!now) return { kind: 'no-source' };
    if (now.text.id !== asked.text.id) return { kind: 'text-changed' };
    const { spans, refused } = checkProvidedSpans(now.text, passages, answer);
    const reading = { provider: { id: provider.id, name: provider.name }, passages, spans };
    const counts = countRefinements(apply(source, now), mergeReadings([reading]));
    const earlier = current(source, now.text.id)?.readings ?? [];
    const readings = [
      reading,
      ...earlier.map(other => withoutPassages(other, reading)).filter(({ spans: left }) => left.length > 0),
    ];
    kept.set(source, { text: now.text.id, readings, merged: mergeReadings(readings) });
    return { kind: 'refined', ...counts, refused: refused.length };
  }

  return {
    apply,
    ask,
    of: (source, text) => {
      const known = kept.get(source);
      if (!known) return undefined;
      const names = known.readings.map(({ provider }) => provider.name);
      return { providers: [...new Set(names)], isCurrent: known.text === text };
    },
    forget: source => void kept.delete(source),
  };
}

/** Paragraphs that are running text or headings. */
function passagesOf({ paragraphs }: SourceText): Span[] {
  return paragraphs
    .filter(({ role }) => role !== 'boilerplate')
    .map(({ start, end }): Span => ({ start, end }));
}

/** Asked again about the same passages, a provider's later word counts alone. */
function withoutPassages(earlier: ProviderReading, later: ProviderReading): ProviderReading {
  if (earlier.provider.id !== later.provider.id) return earlier;
  const isReadAgain = ({ start, end }: Span) =>
    later.passages.some(passage => passage.start <= start && end <= passage.end);
  return { ...earlier, spans: earlier.spans.filter(span => !isReadAgain(span)) };
}

/** A provider that does not heed the cancellation is left alone with its work. */
async function extractUnlessCancelled(
  provider: EntityProvider,
  text: string,
  passages: readonly Span[],
  cancellation: Cancellation,
): Promise<readonly ProvidedSpan[] | Extract<RefineOutcome, { kind: 'cancelled' | 'failed' }>> {
  if (cancellation.isRequested()) return { kind: 'cancelled' };
  let stopListening: () => void = () => undefined;
  const cancelled = new Promise<{ kind: 'cancelled' }>(resolve => {
    stopListening = cancellation.onRequested(() => resolve({ kind: 'cancelled' }));
  });
  try {
    const spans = await Promise.race([provider.extract(text, passages, cancellation), cancelled]);
    return cancellation.isRequested() ? { kind: 'cancelled' } : spans;
  } catch (fault) {
    if (cancellation.isRequested()) return { kind: 'cancelled' };
    return { kind: 'failed', message: fault instanceof Error ? fault.message : String(fault) };
  } finally {
    stopListening();
  }
}
