import type { Engine } from '../core/engine';
import type { ClaimReference, ComparisonRow, PlacedClaim, Span } from '../core/model';
import { passageOf } from '../host/passages';
import { describeVerdict, modalityWords } from '../host/words';
import type { PanelComparison, PanelPiece, PanelRow } from '../webview/protocol';

/** What the panel shows of a comparison; undefined when the claim is not there. */
export function describeComparison(engine: Engine, reference: ClaimReference): PanelComparison | undefined {
  const claim = engine.claim(reference);
  const comparison = engine.compare(reference);
  const view = engine.source(reference.source);
  if (!claim || !comparison || !view) return undefined;
  const marks = comparison.rows.flatMap(row => row.differences.flatMap(({ aSpan }) => aSpan ?? []));
  return {
    claim: {
      file: view.file,
      ...titleAndDay(engine, claim.source),
      pieces: pieces(claim, marks),
      speakers: engine.speakers(claim),
      modality: modalityWords[claim.modality],
      passage: passageOf(claim.source, claim),
    },
    rows: comparison.rows.map(row => describeRow(engine, row)),
    reading: engine.status().state === 'reading',
  };
}

function describeRow(engine: Engine, row: ComparisonRow): PanelRow {
  const counterpart = row.counterpart && engine.claim(row.counterpart);
  return {
    source: row.source,
    file: engine.source(row.source)?.file ?? row.source,
    ...titleAndDay(engine, row.source),
    verdict: row.verdict,
    verdictText: describeVerdict(row),
    decided: row.overruled !== undefined,
    ...(counterpart
      ? {
          quote: pieces(
            counterpart,
            row.differences.flatMap(({ bSpan }) => bSpan ?? []),
          ),
          passage: passageOf(counterpart.source, counterpart),
        }
      : {}),
    speakers: counterpart ? engine.speakers(counterpart) : [],
    differences: row.differences.map(({ kind, a, b, reading }) => ({ kind, a, b, reading })),
    reasons: row.reasons.map(reason => reason.text),
    matched: row.matched,
    nearMisses: row.nearMisses.flatMap(near => {
      const claim = engine.claim(near);
      return claim ? [{ text: claim.text, passage: passageOf(claim.source, claim) }] : [];
    }),
  };
}

function titleAndDay(engine: Engine, source: string): { title?: string; published?: string } {
  const { title, published } = engine.source(source)?.metadata ?? {};
  return { ...(title ? { title: title.value } : {}), ...(published ? { published: published.value } : {}) };
}

/** Cuts a claim's text at its marks (spans of the source; they may overlap or lie outside). */
function pieces(claim: PlacedClaim, marks: readonly Span[]): PanelPiece[] {
  const cut: PanelPiece[] = [];
  let at = claim.start;
  const slice = (start: number, end: number) => claim.text.slice(start - claim.start, end - claim.start);
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, claim.end);
    if (start >= end) continue;
    if (start > at) cut.push({ text: slice(at, start), marked: false });
    cut.push({ text: slice(start, end), marked: true });
    at = end;
  }
  if (at < claim.end) cut.push({ text: slice(at, claim.end), marked: false });
  return cut;
}
