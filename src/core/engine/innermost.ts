import type { Span } from '../model';

/** The shortest span that covers the offset, its end included; undefined when none does. */
export function innermost<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let best: T | undefined;
  for (const span of spans) {
    if (span.start > offset || span.end < offset) continue;
    // Two that touch at the offset: the one that starts there is meant ("Paris|London" never happens, "a|b" does).
    if (
      !best ||
      span.end - span.start < best.end - best.start ||
      (best.end === offset && span.start === offset)
    )
      best = span;
  }
  return best;
}
