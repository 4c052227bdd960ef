import type { Annotation, Span } from '../model';

/** An annotation whose words were found. */
export interface Decision<A extends Annotation = Annotation> {
  readonly annotation: A;
  readonly span: Span;
}

/** Tells spans apart in maps. */
export function spanKey({ start, end }: Span): string {
  return `${start}-${end}`;
}

/** One decision for each span: the later one by `on`, or the later in the file where times are missing or the same. */
export function settleDecisions<A extends Annotation>(
  decisions: readonly Decision<A>[],
): Map<string, Decision<A>> {
  const settled = new Map<string, Decision<A>>();
  for (const decision of decisions) {
    const earlier = settled.get(spanKey(decision.span));
    if (earlier && isLater(earlier.annotation, decision.annotation)) continue;
    settled.set(spanKey(decision.span), decision);
  }
  return settled;
}

/** Who decided, in words: "ana", or "a person" where the record does not say. */
export function authorOf(annotation: Annotation): string {
  return annotation.by === undefined || annotation.by === '' ? 'a person' : annotation.by;
}

function isLater(a: Annotation, b: Annotation): boolean {
  return Date.parse(a.on ?? '') > Date.parse(b.on ?? '');
}
