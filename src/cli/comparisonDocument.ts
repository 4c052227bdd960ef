/** What `crossread compare --json` prints (docs/comparison.schema.json). Every key is always there; null is "none". */
import type { Engine } from '../core/engine';
import type { ClaimReference, Comparison, ComparisonRow, SourceView, Verdict } from '../core/model';
import {
  describeClaim,
  describeDifference,
  type ClaimDocument,
  type DifferenceDocument,
} from './analysisDocument';

export interface ComparisonDocument {
  readonly version: 1;
  readonly claim: FiledClaim;
  readonly rows: readonly RowDocument[];
}

export interface FiledClaim {
  readonly file: string;
  readonly claim: ClaimDocument;
}

export interface RowDocument {
  readonly file: string;
  readonly verdict: Verdict;
  readonly counterpart: ClaimDocument | null;
  readonly differences: readonly DifferenceDocument[];
  readonly reasons: readonly { readonly rule: string; readonly text: string }[];
  readonly matched: readonly string[];
  readonly nearMisses: readonly ClaimDocument[];
  readonly overruled: { readonly by: string | null; readonly machineVerdict: Verdict } | null;
}

/** One comparison as JSON, with the claims it speaks of spelled out. */
export function describeComparison(
  { claim, rows }: Comparison,
  view: SourceView,
  engine: Engine,
): ComparisonDocument {
  const subject = claimDocument(claim, engine);
  if (!subject) throw new Error(`The compared claim ${claim.claim} is not in ${view.file}`);
  return {
    version: 1,
    claim: { file: view.file, claim: subject },
    rows: rows.map(row => describeRow(row, engine)),
  };
}

function describeRow(row: ComparisonRow, engine: Engine): RowDocument {
  return {
    file: engine.source(row.source)?.file ?? row.source,
    verdict: row.verdict,
    counterpart: (row.counterpart && claimDocument(row.counterpart, engine)) ?? null,
    differences: row.differences.map(describeDifference),
    reasons: row.reasons.map(({ rule, text }) => ({ rule, text })),
    matched: row.matched,
    nearMisses: row.nearMisses.flatMap(reference => claimDocument(reference, engine) ?? []),
    overruled: row.overruled
      ? { by: row.overruled.by ?? null, machineVerdict: row.overruled.machineVerdict }
      : null,
  };
}

function claimDocument(reference: ClaimReference, engine: Engine): ClaimDocument | undefined {
  const view = engine.source(reference.source);
  const claim = engine.claim(reference);
  return view && claim && describeClaim(claim, view);
}
