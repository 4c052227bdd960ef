/**
 * Sentences whose dates, quantities and amounts are marked by hand with their readings, `{q:17 people=exact 17 people}`,
 * each read alone as published on one day: what the grammar of values is scored on. Format and conventions:
 * ../../docs/values.md.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { textTable } from '../../src/cli/textTable';
import type { Value } from '../../src/core/model';
import { splitSentences } from '../../src/core/text/sentences';
import { readValues } from '../../src/core/text/values';
import { describeReading, readMarked, type ExpectedValue } from '../unit/text/values/annotated';
import type { FloorResult } from './report';
import { f1, share, type Score } from './scores';

/** The day on which all sentences are published. */
const published = '2024-09-12';

const measures = {
  all: 'values, exact F1',
  date: '  dates',
  quantity: '  quantities',
  money: '  money',
  reading: 'reading right on exact spans',
} as const;
type ValueMeasure = keyof typeof measures;

/** One sentence with what was to be found and what was found. */
export interface ReadSentence {
  readonly text: string;
  readonly expected: readonly ExpectedValue[];
  readonly found: readonly Value[];
}

/** A set of sentences with its scores. */
export interface ValueEvaluation {
  readonly name: string;
  readonly sentences: readonly ReadSentence[];
  readonly scores: Readonly<Record<ValueMeasure, Score>>;
}

/** The least that a set must score, in percent, by the set's name. */
export type ValueFloors = Readonly<Record<string, Partial<Readonly<Record<ValueMeasure, number>>>>>;

const measureNames = Object.keys(measures) as readonly ValueMeasure[];

/** Reads and scores every set of a folder (`*.txt`); none when the folder is not there. */
export function evaluateValueSets(folder: string): ValueEvaluation[] {
  const files = existsSync(folder) ? readdirSync(folder).filter(file => file.endsWith('.txt')) : [];
  return files.sort().map(file => {
    const sentences = readValueSet(readFileSync(join(folder, file), 'utf8'));
    return { name: basename(file, '.txt'), sentences, scores: scoreValues(sentences) };
  });
}

/** The sentences of a set, read. Empty lines and lines that begin with # are left out. */
export function readValueSet(content: string): ReadSentence[] {
  return content
    .split(/\r?\n/)
    .filter(line => line.trim() !== '' && !line.startsWith('#'))
    .map(line => {
      const { text, expected } = readMarked(line);
      const sentences = splitSentences(text, { start: 0, end: text.length });
      return { text, expected, found: readValues(text, sentences, { published }) };
    });
}

/** Exact spans with their type, and how many of those are read as marked. */
export function scoreValues(sentences: readonly ReadSentence[]): Record<ValueMeasure, Score> {
  const ofType = (type: Value['type'] | undefined): Score => {
    let [right, found, wanted] = [0, 0, 0];
    for (const sentence of sentences) {
      const expected = sentence.expected.filter(one => type === undefined || one.type === type);
      wanted += expected.length;
      found += sentence.found.filter(one => type === undefined || one.type === type).length;
      right += expected.filter(one => matchOf(one, sentence)).length;
    }
    return f1(right, found, wanted);
  };
  const read = sentences.flatMap(sentence =>
    sentence.expected.flatMap(one => {
      const match = one.reading === undefined ? undefined : matchOf(one, sentence);
      return match ? [describeReading(match.reading) === one.reading] : [];
    }),
  );
  return {
    all: ofType(undefined),
    date: ofType('date'),
    quantity: ofType('quantity'),
    money: ofType('money'),
    reading: share(read.filter(Boolean).length, read.length),
  };
}

function matchOf(wanted: ExpectedValue, { found }: ReadSentence): Value | undefined {
  return found.find(one => one.start === wanted.start && one.end === wanted.end && one.type === wanted.type);
}

/** One row per measure, one column per set. */
export function valueTable(evaluations: readonly ValueEvaluation[]): string {
  return textTable(
    [
      'values in marked sentences',
      ...evaluations.map(({ name, sentences }) => `${name} (${sentences.length})`),
    ],
    measureNames.map(measure => [
      measures[measure],
      ...evaluations.map(({ scores }) => cell(scores[measure])),
    ]),
  );
}

function cell({ value, counts }: Score): string {
  return value === undefined ? '-' : `${percent(value).padStart(5)}  (${counts})`;
}

/** What was missed, invented or misread, one a line under its sentence. */
export function listValueMisses({ sentences }: ValueEvaluation): string[] {
  return sentences.flatMap(sentence => {
    const misses = [
      ...sentence.expected.flatMap(one => {
        const match = matchOf(one, sentence);
        if (!match) return [`missed   ${one.type} "${one.text}"`];
        const reading = describeReading(match.reading);
        return one.reading === undefined || one.reading === reading
          ? []
          : [`misread  ${one.type} "${one.text}": ${reading}, not ${one.reading}`];
      }),
      ...sentence.found
        .filter(
          ({ start, end, type }) =>
            !sentence.expected.some(one => one.start === start && one.end === end && one.type === type),
        )
        .map(({ text, type }) => `invented ${type} "${text}"`),
    ];
    return misses.length === 0 ? [] : [sentence.text, ...misses.map(miss => `    ${miss}`)];
  });
}

/** One result per floor; a set without floors, and floors without a set, are failures. */
export function compareWithValueFloors(
  evaluations: readonly ValueEvaluation[],
  floors: ValueFloors,
): FloorResult[] {
  const gone = Object.keys(floors).filter(name => evaluations.every(set => set.name !== name));
  return [
    ...gone.map(name => ({ line: `FAIL  values ${name}: the set is gone`, passed: false })),
    ...evaluations.flatMap(({ name, scores }) =>
      measureNames.map(measure => {
        const floor = floors[name]?.[measure];
        const { value } = scores[measure];
        const what = `values ${name}: ${measures[measure].trim()}`;
        if (floor === undefined)
          return { line: `FAIL  ${what} has no floor (node test/evaluate.mjs --set-floors)`, passed: false };
        if (value === undefined) return { line: `FAIL  ${what} has no score`, passed: false };
        const passed = value * 100 >= floor;
        return {
          line: `${passed ? 'pass' : 'FAIL'}  ${what} ${percent(value)}, at least ${floor}`,
          passed,
        };
      }),
    ),
  ];
}

/** How far below a score its floor is set, in points: room for a change that helps elsewhere. */
const room = 3;

/** Floors a little under what was measured. */
export function valueFloorsUnder(evaluations: readonly ValueEvaluation[]): ValueFloors {
  return Object.fromEntries(
    evaluations.map(({ name, scores }) => [
      name,
      Object.fromEntries(
        measureNames.flatMap(measure => {
          const { value } = scores[measure];
          return value === undefined ? [] : [[measure, Math.max(0, Math.floor(value * 100 - room))]];
        }),
      ),
    ]),
  );
}

function percent(value: number): string {
  return (value * 100).toFixed(1);
}
