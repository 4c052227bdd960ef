export interface TrainingName {
  readonly start: number;
  readonly end: number;
  /** Bits: 1 PER, 2 ORG, 4 LOC, 8 MISC. */
  readonly labels: number;
  /** May as well be no name. */
  readonly optional: boolean;
}

export function allowStates(
  document: { readonly names: readonly TrainingName[]; readonly hidden: number },
  lines: readonly { readonly tokens: readonly { readonly start: number; readonly end: number }[] }[],
): { readonly allowed: Int32Array[]; readonly lost: number };
