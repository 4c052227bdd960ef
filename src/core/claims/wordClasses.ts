import { readVerbForms } from './verbForms';
import { fixedWords, wordClasses, wordClassWeights } from './wordClassWeights';

/**
 * Penn Treebank classes, folded: NN and NNP stand for singular and plural, JJ and RB for all degrees, DT for
 * predeterminers too, W for every wh-word. PU is punctuation, OTH foreign words and interjections, and PV a pronoun with
 * a contracted finite verb ("he's", "there'll").
 */
export type WordClass = (typeof wordClasses)[number];

/**
 * Guesses the class of every word of a sentence, left to right, by a small averaged perceptron (Collins 2002) over the
 * word, its endings, its neighbours and the classes before it. Linear in the number of words.
 * @param lower the words in lower case, apostrophes straight
 * @param written the same words as they stand in the text
 */
export function guessWordClasses(lower: readonly string[], written: readonly string[]): WordClass[] {
  const forms = lower.map(formsOf);
  const scores = new Int32Array(wordClasses.length);
  const guessed: WordClass[] = [];
  let previous = noClass;
  let beforePrevious = noClass;
  for (let index = 0; index < lower.length; index++) {
    const word = lower[index] ?? '';
    let guess = fixed.get(word) ?? classOfShape(word);
    if (guess === undefined) {
      scores.set(bias);
      const form = forms[index] ?? 0;
      const next = lower[index + 1] ?? '$';
      addWeights(scores, tables.forms[form]);
      addWeights(scores, tables.formsAfterTag[form * classSlots + previous]);
      addWeights(
        scores,
        tables.formsAfterTwoTags[(form * classSlots + previous) * classSlots + beforePrevious],
      );
      addWeights(scores, tables.formsBeforeForms[form * formSlots + (forms[index + 1] ?? 0)]);
      addWeights(scores, tables.word.get(word));
      addWeights(scores, tables.lastThree.get(word.slice(-3)));
      addWeights(scores, tables.lastTwo.get(word.slice(-2)));
      addWeights(scores, tables.previousTag[previous]);
      addWeights(scores, tables.previousTwoTags[previous * classSlots + beforePrevious]);
      addWeights(scores, tables.previousWord.get(lower[index - 1] ?? '^'));
      addWeights(scores, tables.nextWord.get(next));
      addWeights(scores, tables.nextLastTwo.get(next.slice(-2)));
      addWeights(scores, tables.shape.get(shapeOf(written[index] ?? '', opensSentence(written, index))));
      guess = indexOfHighest(scores);
    }
    guessed.push(wordClasses[guess] ?? 'OTH');
    beforePrevious = previous;
    previous = guess;
  }
  return guessed;
}

/** Room for every class and for "before the first word". */
const classSlots = 32;
const noClass = classSlots - 1;
/** Room for every combination of verb forms, and one for unknown words in -ed. */
const formSlots = 64;
const unknownPast = 63;

function formsOf(word: string): number {
  const reading = readVerbForms(word);
  if (reading) return reading.forms;
  return word.endsWith('ed') ? unknownPast : 0;
}

/** Marks and numbers need no guess. */
function classOfShape(word: string): number | undefined {
  const first = word.charCodeAt(0);
  if (first >= 0x61 && first <= 0x7a) return undefined;
  if (/^\p{Nd}/u.test(word)) return /[\p{Nd}.,:]$/u.test(word) ? numberClass : undefined;
  return /^[^\p{L}\p{Nd}]+$/u.test(word) ? punctuationClass : undefined;
}

const numberClass = wordClasses.indexOf('CD');
const punctuationClass = wordClasses.indexOf('PU');

function shapeOf(word: string, first: boolean): string {
  const letter = word.charAt(0);
  if (letter !== letter.toLowerCase()) {
    const allCapitals = word.length > 1 && word === word.toUpperCase();
    return allCapitals ? (first ? 'U1' : 'U') : first ? 'C1' : 'C';
  }
  if (/\d/.test(word)) return first ? 'd1' : 'd';
  if (word.includes('-')) return first ? 'h1' : 'h';
  return first ? 'l1' : 'l';
}

function opensSentence(written: readonly string[], index: number): boolean {
  return index === 0 || (index === 1 && /^[“"‘'(—-]/.test(written[0] ?? ''));
}

function indexOfHighest(scores: Int32Array): number {
  let best = 0;
  for (let index = 1; index < scores.length; index++) {
    if ((scores[index] ?? 0) > (scores[best] ?? 0)) best = index;
  }
  return best;
}

/** Weights of one value of a feature: class index and weight in turns. */
type Weights = readonly number[];

function addWeights(scores: Int32Array, weights: Weights | undefined): void {
  if (!weights) return;
  for (let at = 0; at < weights.length; at += 2) {
    const which = weights[at] ?? 0;
    scores[which] = (scores[which] ?? 0) + (weights[at + 1] ?? 0);
  }
}

/** Value and weights in turns. */
function readItems(lines: string): [string, Weights][] {
  const items = lines.trim().split(/\s+/);
  const read: [string, Weights][] = [];
  for (let at = 0; at + 1 < items.length; at += 2)
    read.push([items[at] ?? '', readWeights(items[at + 1] ?? '')]);
  return read;
}

/** "a12c-3": class a 12, class c -3. */
function readWeights(code: string): Weights {
  const weights: number[] = [];
  let at = 0;
  while (at < code.length) {
    weights.push(code.charCodeAt(at) - 97);
    at++;
    const negative = code.charCodeAt(at) === 0x2d;
    if (negative) at++;
    let weight = 0;
    for (; at < code.length && code.charCodeAt(at) < 0x3a; at++)
      weight = weight * 10 + code.charCodeAt(at) - 0x30;
    weights.push(negative ? -weight : weight);
  }
  return weights;
}

const classIndex: ReadonlyMap<string, number> = new Map(
  wordClasses.map((name, index) => [name as string, index]),
);

/** Position in a table of values made of verb forms and classes: "12_NN_DT". */
function readSlot(value: string, slots: readonly number[]): number {
  return value
    .split('_')
    .reduce((slot, part, index) => slot * (slots[index] ?? 1) + readPart(part, slots[index]), 0);
}

function readPart(part: string, slots: number | undefined): number {
  if (slots === classSlots) return classIndex.get(part) ?? noClass;
  return part === 'E' ? unknownPast : Number(part);
}

function readArray(lines: string, slots: readonly number[]): readonly (Weights | undefined)[] {
  const size = slots.reduce((product, slot) => product * slot, 1);
  const table = new Array<Weights | undefined>(size);
  for (const [value, weights] of readItems(lines)) table[readSlot(value, slots)] = weights;
  return table;
}

const tables = {
  forms: readArray(wordClassWeights.forms, [formSlots]),
  formsAfterTag: readArray(wordClassWeights.formsAfterTag, [formSlots, classSlots]),
  formsAfterTwoTags: readArray(wordClassWeights.formsAfterTwoTags, [formSlots, classSlots, classSlots]),
  formsBeforeForms: readArray(wordClassWeights.formsBeforeForms, [formSlots, formSlots]),
  word: new Map(readItems(wordClassWeights.word)),
  lastThree: new Map(readItems(wordClassWeights.lastThree)),
  lastTwo: new Map(readItems(wordClassWeights.lastTwo)),
  previousTag: readArray(wordClassWeights.previousTag, [classSlots]),
  previousTwoTags: readArray(wordClassWeights.previousTwoTags, [classSlots, classSlots]),
  previousWord: new Map(readItems(wordClassWeights.previousWord)),
  nextWord: new Map(readItems(wordClassWeights.nextWord)),
  nextLastTwo: new Map(readItems(wordClassWeights.nextLastTwo)),
  shape: new Map(readItems(wordClassWeights.shape)),
} as const;

const bias: Int32Array = (() => {
  const scores = new Int32Array(wordClasses.length);
  for (const [, weights] of readItems(wordClassWeights.bias)) addWeights(scores, weights);
  return scores;
})();

const fixed: ReadonlyMap<string, number> = (() => {
  const items = fixedWords.trim().split(/\s+/);
  const words = new Map<string, number>();
  for (let at = 0; at + 1 < items.length; at += 2)
    words.set(items[at] ?? '', classIndex.get(items[at + 1] ?? '') ?? 0);
  return words;
})();
