import { placeAnchor } from '../annotations/anchor';
import { resolveFile } from './relativeFiles';
import type {
  ClaimReference,
  Comparison,
  ComparisonRow,
  PlacedClaim,
  Reason,
  SourceView,
  Span,
  Verdict,
} from '../model';
import type { ReadSource } from './sourceReading';

/** A person's verdict between two claims that are both still there. */
export interface Overruling {
  readonly a: ClaimReference;
  readonly b: ClaimReference;
  readonly verdict: Verdict;
  readonly by?: string;
  readonly annotation: string;
  readonly reason: Reason;
}

/** Resolves the relations in the sidecars to claims. One whose words or claims are gone on either side is left out. */
export function findOverrulings(views: readonly SourceView[], sources: readonly ReadSource[]): Overruling[] {
  const viewByFile = new Map(views.map(view => [view.file, view]));
  return sources.flatMap(({ reference, overlaid }) =>
    overlaid.relations.flatMap(({ annotation, span }): Overruling[] => {
      if (annotation.status === 'rejected') return [];
      const own = viewByFile.get(reference.file);
      const other = viewByFile.get(resolveFile(reference.file, annotation.to.file));
      if (!own || !other) return [];
      const placement = placeAnchor(annotation.to, other.text.text, other.text.id);
      if (placement.state === 'orphan') return [];
      const a = claimOver(own, span);
      const b = claimOver(other, placement.span);
      if (!a || !b) return [];
      const by = annotation.by;
      const text = `${by ?? 'A person'} decided this${annotation.comment ? `: ${annotation.comment}` : '.'}`;
      return [
        {
          a: { source: own.id, claim: a.id },
          b: { source: other.id, claim: b.id },
          verdict: annotation.verdict,
          ...(by === undefined ? {} : { by }),
          annotation: annotation.id,
          reason: { rule: 'decided by a person', text },
        },
      ];
    }),
  );
}

/** Puts people's verdicts in the place of the machine's. */
export function applyOverrulings(comparison: Comparison, overrulings: readonly Overruling[]): Comparison {
  const mine = overrulings.flatMap(overruling =>
    same(overruling.a, comparison.claim)
      ? [{ ...overruling, other: overruling.b }]
      : same(overruling.b, comparison.claim)
        ? [{ ...overruling, other: overruling.a }]
        : [],
  );
  if (mine.length === 0) return comparison;
  const rows = comparison.rows.map((row): ComparisonRow => {
    // Several decisions on one source: the one on the counterpart that is shown, else the last.
    const forSource = mine.filter(({ other }) => other.source === row.source);
    const decided =
      forSource.find(({ other }) => row.counterpart && same(other, row.counterpart)) ?? forSource.at(-1);
    if (!decided) return row;
    const keepsCounterpart = row.counterpart !== undefined && same(decided.other, row.counterpart);
    return {
      ...row,
      verdict: decided.verdict,
      counterpart: decided.other,
      differences: keepsCounterpart ? row.differences : [],
      reasons: [decided.reason, ...(keepsCounterpart ? row.reasons : [])],
      overruled: {
        ...(decided.by === undefined ? {} : { by: decided.by }),
        machineVerdict: row.verdict,
        annotation: decided.annotation,
        source: decided.a.source,
      },
    };
  });
  return { ...comparison, rows };
}

function same(a: ClaimReference, b: ClaimReference): boolean {
  return a.source === b.source && a.claim === b.claim;
}

/** The claim that the span was taken from: the one with the same span, else the one that shares most of it. */
function claimOver(view: SourceView, span: Span): PlacedClaim | undefined {
  let best: PlacedClaim | undefined;
  let most = 0;
  for (const claim of view.claims) {
    if (claim.start === span.start && claim.end === span.end) return claim;
    const shared = Math.min(claim.end, span.end) - Math.max(claim.start, span.start);
    const share = shared / Math.max(claim.end - claim.start, span.end - span.start);
    if (share > Math.max(most, 0.5)) [best, most] = [claim, share];
  }
  return best;
}
