/**
 * Sentences whose names are marked by hand, `[[type|text]]`, each read as a source of its own: what the types of names are
 * scored on. The open set may be looked at while rules are written; of the closed one only totals are ever told.
 * Format and measures: ../../docs/evaluation.md.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { textTable } from '../../src/cli/textTable';
import type { EntityType, Span } from '../../src/core/model';
import type { Analyst } from '../../src/core/ports';
import { isName } from './mentionScores';
import type { FloorResult } from './report';
import { f1, type Score } from './scores';

/** The types of names, in the order of the table. */
export const nameTypes = [
  'person',
  'organization',
  'place',
  'facility',
  'group',
  'event',
  'agreement',
  'weapon',
  'product',
  'media',
] as const satisfies readonly EntityType[];

/** A name in one sentence. */
export interface TypedSpan extends Span {
  readonly type: EntityType;
  readonly text: string;
}

/** A sentence of the set, without its marks. */
export interface MarkedSentence {
  /** In the file, from 1. */
  readonly line: number;
  readonly text: string;
  readonly names: readonly TypedSpan[];
}

export interface TypeSet {
  readonly name: string;
  readonly sentences: readonly MarkedSentence[];
}

/** What the engine found in each sentence, in the order of the sentences. */
export type FoundNames = readonly (readonly TypedSpan[])[];

export interface TypeScores {
  readonly spans: Score;
  readonly typed: Score;
  /** Mean F1 of the types that occur. */
  readonly mean: Score;
  readonly byType: Readonly<Record<(typeof nameTypes)[number], Score>>;
}

/** A type set with what was found in it. */
export interface TypeEvaluation {
  readonly set: TypeSet;
  readonly found: FoundNames;
  readonly scores: TypeScores;
}

const closedSet = 'closed';

/**
 * Reads and scores every set of a folder (`*.txt`); none when the folder is not there.
 * @param only the one set to score
 */
export async function evaluateTypeSets(
  folder: string,
  analyst: Analyst,
  only?: string,
): Promise<TypeEvaluation[]> {
  const files = existsSync(folder)
    ? readdirSync(folder).filter(file =>
        only === undefined ? file.endsWith('.txt') : file === `${only}.txt`,
      )
    : [];
  const evaluations: TypeEvaluation[] = [];
  for (const file of files.sort().reverse()) {
    const path = join(folder, file);
    const set = { name: basename(file, '.txt'), sentences: readTypeSet(readFileSync(path, 'utf8'), path) };
    const found = await findNames(set, analyst);
    evaluations.push({ set, found, scores: scoreTypes(set, found) });
  }
  const faults = analyst.faults();
  if (faults.length > 0)
    throw new Error(`Nothing is scored at less than full strength: ${faults.join('; ')}`);
  return evaluations;
}

/**
 * The sentences of a set. Empty lines and lines that begin with # are left out.
 * @param file for messages
 * @throws Error naming file, line and column where a mark is malformed; it quotes nothing of the sentence
 */
export function readTypeSet(content: string, file: string): MarkedSentence[] {
  return content.split(/\r?\n/).flatMap((raw, index) => {
    const marked = raw.trim();
    if (marked === '' || marked.startsWith('#')) return [];
    return [readMarks(marked, index + 1, `${file}:${index + 1}`)];
  });
}

function readMarks(marked: string, line: number, place: string): MarkedSentence {
  const names: TypedSpan[] = [];
  let text = '';
  let at = 0;
  while (at < marked.length) {
    const open = marked.indexOf('[[', at);
    const plain = marked.slice(at, open < 0 ? marked.length : open);
    const stray = plain.indexOf(']]');
    if (stray >= 0)
      throw new Error(`${place}:${at + stray + 1}: “]]” closes nothing; a name is marked [[type|text]]`);
    text += plain;
    if (open < 0) break;
    const here = `${place}:${open + 1}`;
    const close = marked.indexOf(']]', open);
    if (close < 0) throw new Error(`${here}: “[[” is never closed; a name is marked [[type|text]]`);
    const inside = marked.slice(open + 2, close);
    if (inside.includes('[['))
      throw new Error(`${here}: a mark inside a mark or one that is not closed; names do not overlap`);
    const bar = inside.indexOf('|');
    if (bar < 0) throw new Error(`${here}: no “|” between type and text; a name is marked [[type|text]]`);
    const type = nameTypes.find(one => one === inside.slice(0, bar));
    if (type === undefined)
      throw new Error(
        `${here}: “${inside.slice(0, bar)}” is no type of names; use one of ${nameTypes.join(', ')}`,
      );
    const name = inside.slice(bar + 1);
    if (name === '' || name.trim() !== name)
      throw new Error(`${here}: the marked name is empty or has white space around it`);
    names.push({ type, text: name, start: text.length, end: text.length + name.length });
    text += name;
    at = close + 2;
  }
  return { line, text, names };
}

async function findNames({ sentences }: TypeSet, analyst: Analyst): Promise<FoundNames> {
  const found: TypedSpan[][] = [];
  for (const { text } of sentences) {
    const { mentions } = await analyst.analyse(text, undefined);
    found.push(
      mentions.flatMap(({ start, end, type }) => {
        const name = nameTypes.find(one => one === type);
        return isName({ type }) && name ? [{ start, end, type: name, text: text.slice(start, end) }] : [];
      }),
    );
  }
  return found;
}

/** Exact spans, exact spans with their type, and F1 of each type. */
export function scoreTypes({ sentences }: TypeSet, found: FoundNames): TypeScores {
  const wanted = sentences.map(({ names }) => names);
  const byType = Object.fromEntries(
    nameTypes.map(type => {
      const only = (names: FoundNames) => names.map(list => list.filter(name => name.type === type));
      return [type, exact(only(found), only(wanted), typedKey)];
    }),
  ) as Record<(typeof nameTypes)[number], Score>;
  const values = Object.values(byType).flatMap(({ value }) => (value === undefined ? [] : [value]));
  const counts = `mean of ${values.length} types`;
  return {
    spans: exact(found, wanted, ({ start, end }) => `${start}-${end}`),
    typed: exact(found, wanted, typedKey),
    mean:
      values.length === 0
        ? { counts }
        : { counts, value: values.reduce((sum, value) => sum + value, 0) / values.length },
    byType,
  };
}

function typedKey({ start, end, type }: TypedSpan): string {
  return `${start}-${end} ${type}`;
}

function exact(found: FoundNames, wanted: FoundNames, key: (name: TypedSpan) => string): Score {
  const keysOf = (names: FoundNames) =>
    new Set(names.flatMap((list, at) => list.map(one => `${at} ${key(one)}`)));
  const [foundKeys, wantedKeys] = [keysOf(found), keysOf(wanted)];
  const right = [...foundKeys].filter(one => wantedKeys.has(one)).length;
  return f1(right, foundKeys.size, wantedKeys.size);
}

/** One row per type and for all of them, one column per set. */
export function typeTable(evaluations: readonly TypeEvaluation[]): string {
  const row = (name: string, pick: (scores: TypeScores) => Score) => [
    name,
    ...evaluations.map(({ scores }) => cell(pick(scores))),
  ];
  return textTable(
    ['names in marked sentences', ...evaluations.map(({ set }) => `${set.name} (${set.sentences.length})`)],
    [
      row('span F1', ({ spans }) => spans),
      row('span + type F1', ({ typed }) => typed),
      row('mean F1 of the types', ({ mean }) => mean),
      ...nameTypes.map(type => row(`  ${type}`, ({ byType }) => byType[type])),
    ],
  );
}

function cell({ value, precision, recall, counts }: Score): string {
  if (value === undefined) return '-';
  const detail =
    precision === undefined || recall === undefined
      ? counts
      : `P ${percent(precision)} R ${percent(recall)}, ${counts}`;
  return `${percent(value).padStart(5)}  (${detail})`;
}

/** What was missed, invented or mistyped, one a line; of the closed set only that its misses are not listed. */
export function listTypeMisses({ set, found }: TypeEvaluation): string[] {
  if (set.name === closedSet)
    return [`The misses of “${set.name}” are not listed: nobody looks at it while rules are written.`];
  return set.sentences.flatMap(({ line, text, names }, at) => {
    const here = found[at] ?? [];
    const same = (a: Span) => (b: Span) => a.start === b.start && a.end === b.end;
    const misses = [
      ...names.flatMap(name => {
        const match = here.find(same(name));
        if (!match) return [`missed   ${name.type} "${name.text}"`];
        return match.type === name.type ? [] : [`mistyped ${name.type} as ${match.type} "${name.text}"`];
      }),
      ...here.filter(name => !names.some(same(name))).map(name => `invented ${name.type} "${name.text}"`),
    ];
    return misses.length === 0 ? [] : [`${line}: ${text}`, ...misses.map(miss => `    ${miss}`)];
  });
}

const floorMeasures = { spans: 'span F1', typed: 'span + type F1', mean: 'mean F1 of the types' } as const;
type FloorMeasure = keyof typeof floorMeasures;

/** The least that a set must score, in percent, by the set's name. */
export type TypeFloors = Readonly<Record<string, Partial<Readonly<Record<FloorMeasure, number>>>>>;

const measured = Object.keys(floorMeasures) as readonly FloorMeasure[];

/** One result per floor; a set without floors, and floors without a set, are failures. */
export function compareWithTypeFloors(
  evaluations: readonly TypeEvaluation[],
  floors: TypeFloors,
): FloorResult[] {
  const gone = Object.keys(floors).filter(name => evaluations.every(({ set }) => set.name !== name));
  return [
    ...gone.map(name => ({ line: `FAIL  types ${name}: the set is gone`, passed: false })),
    ...evaluations.flatMap(({ set: { name }, scores }) =>
      measured.map(measure => {
        const floor = floors[name]?.[measure];
        const { value } = scores[measure];
        const what = `types ${name}: ${floorMeasures[measure]}`;
        if (floor === undefined)
          return { line: `FAIL  ${what} has no floor (node test/evaluate.mjs --set-floors)`, passed: false };
        if (value === undefined) return { line: `FAIL  ${what} has no score`, passed: false };
        const passed = value * 100 >= floor;
        const verdict = passed ? 'pass' : 'FAIL';
        return { line: `${verdict}  ${what} ${percent(value)}, at least ${floor}`, passed };
      }),
    ),
  ];
}

/** How far below a score its floor is set, in points: room for a change that helps elsewhere. */
const room = 3;

/** Floors a little under what was measured. */
export function typeFloorsUnder(evaluations: readonly TypeEvaluation[]): TypeFloors {
  return Object.fromEntries(
    evaluations.map(({ set, scores }) => [
      set.name,
      Object.fromEntries(
        measured.flatMap(measure => {
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
