import { textTable } from '../../src/cli/textTable';
import { measures, type Measure, type Score, type Scores } from './scores';

/** The least that own fixtures must score, in percent, by folder name; for traps the most. */
export type Floors = Readonly<Record<string, Partial<Readonly<Record<Measure, number>>>>>;

export const measureNames = Object.keys(measures) as readonly Measure[];

/** One row per measure, one column per folder: percent, and precision/recall behind an F1. */
export function scoreTable(
  evaluations: readonly { readonly name: string; readonly scores: Scores }[],
): string {
  return textTable(
    ['measure', ...evaluations.map(({ name }) => name)],
    measureNames.map(measure => [
      measures[measure],
      ...evaluations.map(({ scores }) => cell(scores[measure])),
    ]),
  );
}

function cell({ value, precision, recall, counts }: Score): string {
  if (value === undefined) return '-';
  const detail =
    precision === undefined || recall === undefined ? counts : `P ${percent(precision)} R ${percent(recall)}`;
  return `${percent(value).padStart(5)}  (${detail})`;
}

/** A score against its floor. */
export interface FloorResult {
  readonly line: string;
  readonly passed: boolean;
}

/** One result per floor; a folder or measure without a floor is itself a failure, or a dropped floor would go unnoticed. */
export function compareWithFloors(name: string, scores: Scores, floors: Floors): FloorResult[] {
  const own = floors[name];
  if (!own) return [{ line: `FAIL  ${name}: floors.json has no floors for it`, passed: false }];
  return measureNames.flatMap(measure => {
    const { value } = scores[measure];
    const floor = own[measure];
    if (value === undefined && floor === undefined) return [];
    if (value === undefined || floor === undefined)
      return [
        {
          line: `FAIL  ${name}: ${measures[measure].trim()} has no ${floor === undefined ? 'floor (node test/evaluate.mjs --set-floors)' : 'score'}`,
          passed: false,
        },
      ];
    const passed = measure === 'traps' ? value * 100 <= floor : value * 100 >= floor;
    const against = `${percent(value)}, ${measure === 'traps' ? 'at most' : 'at least'} ${floor}`;
    return [{ line: `${passed ? 'pass' : 'FAIL'}  ${name}: ${measures[measure].trim()} ${against}`, passed }];
  });
}

/** How far below a score its floor is set, in points: room for a change that helps elsewhere. */
const room = 3;

/** Floors a little under what was measured. */
export function floorsUnder(
  evaluations: readonly { readonly name: string; readonly scores: Scores }[],
): Floors {
  return Object.fromEntries(
    evaluations.map(({ name, scores }) => [
      name,
      Object.fromEntries(
        measureNames.flatMap(measure => {
          const { value } = scores[measure];
          if (value === undefined) return [];
          const points = value * 100;
          return [
            [
              measure,
              measure === 'traps' ? Math.ceil(points + room) : Math.max(0, Math.floor(points - room)),
            ],
          ];
        }),
      ),
    ]),
  );
}

function percent(value: number): string {
  return (value * 100).toFixed(1);
}
