import type { Span } from '../../src/core/model';

/** How many code units two spans share. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Whether two spans are of the same place. */
export function isSameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** "file:start-end", for looking spans up. */
export function spanKey(file: string, { start, end }: Span): string {
  return `${file}:${start}-${end}`;
}
