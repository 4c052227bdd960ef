/** What a name is of, as the tagger tells it. The typer makes finer types of these. */
export const nameLabels = ['PER', 'ORG', 'LOC', 'MISC'] as const;

export type NameLabel = (typeof nameLabels)[number];

/**
 * A token's state: outside names, or beginning, inside, end of a name of one label, or a name alone (BIOES; Ratinov and
 * Roth 2009). State 0 is outside; label k has begin 1 + 4k, inside 2 + 4k, end 3 + 4k, single 4 + 4k.
 */
export const stateCount = 1 + 4 * nameLabels.length;

export const outside = 0;

export function beginOf(label: number): number {
  return 1 + 4 * label;
}

export function insideOf(label: number): number {
  return 2 + 4 * label;
}

export function endOf(label: number): number {
  return 3 + 4 * label;
}

export function singleOf(label: number): number {
  return 4 + 4 * label;
}

/** The label of a state that is not outside. */
export function labelOf(state: number): number {
  return (state - 1) >> 2;
}

/** A name goes on after this state: begin or inside. */
export function isOpen(state: number): boolean {
  return state !== outside && (state - 1) % 4 < 2;
}

/** Whether one state may follow another: names end before something else begins. */
export function mayFollow(before: number, after: number): boolean {
  const continues = after !== outside && (after - 1) % 4 !== 0 && (after - 1) % 4 !== 3;
  if (isOpen(before)) return continues && labelOf(before) === labelOf(after);
  return !continues;
}

/** The pairs of states that may follow each other, ordered by the second: flat arrays for the inner loops. */
export interface Transitions {
  readonly before: Uint8Array;
  /** For every state where its pairs begin in `before`; one entry more than there are states. */
  readonly first: Uint8Array;
}

export function listTransitions(): Transitions {
  const before: number[] = [];
  const first: number[] = [];
  for (let after = 0; after < stateCount; after += 1) {
    first.push(before.length);
    for (let state = 0; state < stateCount; state += 1) if (mayFollow(state, after)) before.push(state);
  }
  first.push(before.length);
  return { before: Uint8Array.from(before), first: Uint8Array.from(first) };
}
