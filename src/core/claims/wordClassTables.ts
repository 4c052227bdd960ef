import { readSections } from '../dataFile';
import { wordClasses } from './wordClasses';

/** Weights of one value of a feature: class (place in `wordClasses`) and twice the weight, in turns. */
export type Weights = readonly number[];

/** By slot: see `classSlots` and `formSlots`. */
type Slots = readonly (Weights | undefined)[];
type Values = ReadonlyMap<string, Weights>;

/** What decides word classes. */
export interface WordClassTables {
  /** Words that are nearly always of one class. */
  readonly fixed: ReadonlyMap<string, number>;
  readonly bias: Weights;
  readonly forms: Slots;
  readonly formsAfterTag: Slots;
  readonly formsAfterTwoTags: Slots;
  readonly formsBeforeForms: Slots;
  readonly word: Values;
  readonly lastThree: Values;
  readonly lastTwo: Values;
  readonly previousTag: Slots;
  readonly previousTwoTags: Slots;
  readonly previousWord: Values;
  readonly nextWord: Values;
  readonly nextLastTwo: Values;
  readonly shape: Values;
}

/** Room for every class and for "before the first word". */
export const classSlots = 32;
export const noClass = classSlots - 1;
/** Room for every combination of verb forms, and one for unknown words in -ed. */
export const formSlots = 64;
export const unknownPast = 63;

const header = 'crossread word classes 1';

/**
 * Reads the content of models/word-classes.txt.
 * @throws Error that says what is wrong when it is another file, damaged, or made for other classes
 */
export function readWordClassTables(content: string): WordClassTables {
  const sections = new Map(readSections(content, header).map(({ name, lines }) => [name, lines]));
  const linesOf = (name: string): readonly string[] => {
    const lines = sections.get(name);
    if (!lines) throw new Error(`it lacks the list “${name}”`);
    return lines;
  };
  if (linesOf('classes').join() !== wordClasses.join()) throw new Error('it is made for other word classes');
  const values = (name: string): Values => new Map(linesOf(name).map(readEntry));
  const slots = (name: string, ...sizes: readonly number[]): Slots => readSlots(linesOf(name), sizes);
  return {
    fixed: readFixed(linesOf('fixed')),
    bias: readEntry(linesOf('bias')[0] ?? '')[1],
    forms: slots('forms', formSlots),
    formsAfterTag: slots('formsAfterTag', formSlots, classSlots),
    formsAfterTwoTags: slots('formsAfterTwoTags', formSlots, classSlots, classSlots),
    formsBeforeForms: slots('formsBeforeForms', formSlots, formSlots),
    word: values('word'),
    lastThree: values('lastThree'),
    lastTwo: values('lastTwo'),
    previousTag: slots('previousTag', classSlots),
    previousTwoTags: slots('previousTwoTags', classSlots, classSlots),
    previousWord: values('previousWord'),
    nextWord: values('nextWord'),
    nextLastTwo: values('nextLastTwo'),
    shape: values('shape'),
  };
}

/** "DT the" */
function readFixed(lines: readonly string[]): Map<string, number> {
  return new Map(
    lines.map(line => {
      const blank = line.indexOf(' ');
      return [line.slice(blank + 1), classIndex.get(line.slice(0, blank)) ?? 0];
    }),
  );
}

/** "a12c-3 value": class a 12, class c -3. */
function readEntry(line: string): [string, Weights] {
  const weights: number[] = [];
  const blank = line.indexOf(' ');
  let at = 0;
  while (at < blank) {
    weights.push(line.charCodeAt(at) - 0x61);
    at++;
    const negative = line.charCodeAt(at) === 0x2d;
    if (negative) at++;
    let weight = 0;
    for (; at < blank && line.charCodeAt(at) < 0x3a; at++) weight = weight * 10 + line.charCodeAt(at) - 0x30;
    weights.push(negative ? -weight : weight);
  }
  return [line.slice(blank + 1), weights];
}

function readSlots(lines: readonly string[], sizes: readonly number[]): Slots {
  const table = new Array<Weights | undefined>(sizes.reduce((product, size) => product * size, 1));
  for (const line of lines) {
    const [value, weights] = readEntry(line);
    table[slotOf(value, sizes)] = weights;
  }
  return table;
}

/** Position in a table of values made of verb forms and classes: "12_NN_DT". */
function slotOf(value: string, sizes: readonly number[]): number {
  return value
    .split('_')
    .reduce((slot, part, index) => slot * (sizes[index] ?? 1) + partOf(part, sizes[index]), 0);
}

function partOf(part: string, size: number | undefined): number {
  if (size === classSlots) return classIndex.get(part) ?? noClass;
  return part === 'E' ? unknownPast : Number(part);
}

const classIndex: ReadonlyMap<string, number> = new Map(wordClasses.map((name, index) => [name, index]));
