import { readVerbForms } from './verbForms';
import { noEntry } from '../wordTable';
import {
  classSlots,
  formSlots,
  noClass,
  readWordClassTables,
  unknownPast,
  type WeightPlaces,
} from './wordClassTables';
import { classOfShape, wordClasses, type WordClass, type WordClassifier } from './wordClasses';

/**
 * A classifier that goes from left to right with a small averaged perceptron (Collins 2002) over the word, its endings,
 * its neighbours and the classes before it. Linear in the number of words.
 * @param bytes of models/word-classes.bin
 * @throws Error that says what is wrong with the content
 */
export function createWordClassifier(bytes: Uint8Array): WordClassifier {
  const tables = readWordClassTables(bytes);
  const { words, weights } = tables;
  const opening = words.find('^');
  const ending = words.find('$');

  return (lower, written) => {
    const forms = lower.map(formsOf);
    const entries = lower.map(word => words.find(word));
    const scores = new Int32Array(wordClasses.length);
    const add = (places: WeightPlaces, value: number): void => {
      // What is in no table (`noEntry`) reads as undefined here.
      const at = places[value] ?? 0;
      if (at !== 0) addWeights(scores, weights, at);
    };
    const guessed: WordClass[] = [];
    let previous = noClass;
    let beforePrevious = noClass;
    for (let index = 0; index < lower.length; index++) {
      const word = lower[index] ?? '';
      const entry = entries[index] ?? noEntry;
      let guess = indexFixed(tables.fixed, entry) ?? indexOfShape(word);
      if (guess === undefined) {
        scores.fill(0);
        const form = forms[index] ?? 0;
        const next = lower[index + 1] ?? '$';
        add(tables.bias, 0);
        add(tables.forms, form);
        add(tables.formsAfterTag, form * classSlots + previous);
        add(tables.formsAfterTwoTags, (form * classSlots + previous) * classSlots + beforePrevious);
        add(tables.formsBeforeForms, form * formSlots + (forms[index + 1] ?? 0));
        add(tables.word, entry);
        add(tables.lastThree, words.find(word.slice(-3)));
        add(tables.lastTwo, words.find(word.slice(-2)));
        add(tables.previousTag, previous);
        add(tables.previousTwoTags, previous * classSlots + beforePrevious);
        add(tables.previousWord, index === 0 ? opening : (entries[index - 1] ?? noEntry));
        add(tables.nextWord, index + 1 < lower.length ? (entries[index + 1] ?? noEntry) : ending);
        add(tables.nextLastTwo, words.find(next.slice(-2)));
        add(tables.shape, words.find(shapeOf(written[index] ?? '', opensSentence(written, index))));
        guess = indexOfHighest(scores);
      }
      guessed.push(wordClasses[guess] ?? 'OTH');
      beforePrevious = previous;
      previous = guess;
    }
    return guessed;
  };
}

function indexFixed(fixed: Int8Array, entry: number): number | undefined {
  const index = fixed[entry] ?? -1;
  return index < 0 ? undefined : index;
}

function formsOf(word: string): number {
  const reading = readVerbForms(word);
  if (reading) return reading.forms;
  return word.endsWith('ed') ? unknownPast : 0;
}

function indexOfShape(word: string): number | undefined {
  const shape = classOfShape(word);
  if (shape === undefined) return undefined;
  return shape === 'CD' ? numberIndex : punctuationIndex;
}

const numberIndex = wordClasses.indexOf('CD');
const punctuationIndex = wordClasses.indexOf('PU');

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

function addWeights(scores: Int32Array, weights: Int8Array, at: number): void {
  const end = at + 1 + 2 * (weights[at] ?? 0);
  for (let next = at + 1; next < end; next += 2) {
    const which = weights[next] ?? 0;
    scores[which] = (scores[which] ?? 0) + (weights[next + 1] ?? 0);
  }
}
