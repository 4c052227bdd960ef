/** A share, with what it is a share of. No value: there was nothing to score. */
export interface Score {
  readonly value?: number;
  /** Precision and recall, where the value is their F1. */
  readonly precision?: number;
  readonly recall?: number;
  /** What was counted, for people: "31 of 40". */
  readonly counts: string;
}

/** Everything scored on one folder, by measure. */
export type Scores = Readonly<Record<Measure, Score>>;

/** The measures, in the order of the table. Definitions: docs/evaluation.md. */
export const measures = {
  names: 'names, span F1',
  typedNames: 'names, span + type F1',
  values: 'values, exact F1',
  dates: '  dates',
  quantities: '  quantities',
  money: '  money',
  identityWithin: 'who is who within a source, pairwise F1',
  identityAcross: 'who is who across sources, pairwise F1',
  boilerplate: 'boilerplate characters F1',
  optionalBoilerplate: '  optional furniture found',
  claims: 'claims found F1',
  kind: '  kind right on matched claims',
  modality: '  modality right on matched claims',
  attribution: 'claims with right source and cue F1',
  linked: 'related pairs linked',
  verdicts: 'verdict right, pairs with both claims found',
  allVerdicts: 'verdict right, all pairs',
  conflictsFound: 'conflicts found',
  conflictsRight: 'conflicts called on listed pairs that are conflicts',
  traps: 'traps called conflicts (lower is better)',
} as const;

export type Measure = keyof typeof measures;

/** F1 of what was found against what was to be found. */
export function f1(right: number, found: number, wanted: number): Score {
  const counts = `${right} right, ${found} found, ${wanted} wanted`;
  if (wanted === 0 && found === 0) return { counts };
  const precision = found === 0 ? 0 : right / found;
  const recall = wanted === 0 ? 0 : right / wanted;
  const value = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { value, precision, recall, counts };
}

/** A plain share. */
export function share(part: number, whole: number): Score {
  const counts = `${part} of ${whole}`;
  return whole === 0 ? { counts } : { value: part / whole, counts };
}
