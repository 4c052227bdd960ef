import { readVerbForms } from './verbForms';
import {
  classSlots,
  formSlots,
  noClass,
  readWordClassTables,
  unknownPast,
  type Weights,
} from './wordClassTables';
import { classOfShape, wordClasses, type WordClass, type WordClassifier } from './wordClasses';

/**
 * A classifier that goes from left to right with a small averaged perceptron (Collins 2002) over the word, its endings,
 * its neighbours and the classes before it. Linear in the number of words.
 * @param content of models/word-classes.txt
 * @throws Error that says what is wrong with the content
 */
export function createWordClassifier(content: string): WordClassifier {
  const tables = readWordClassTables(content);
  const bias = new Int32Array(wordClasses.length);
  addWeights(bias, tables.bias);

  return (lower, written) => {
    const forms = lower.map(formsOf);
    const scores = new Int32Array(wordClasses.length);
    const guessed: WordClass[] = [];
    let previous = noClass;
    let beforePrevious = noClass;
    for (let index = 0; index < lower.length; index++) {
      const word = lower[index] ?? '';
      let guess = tables.fixed.get(word) ?? indexOfShape(word);
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
  };
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

function addWeights(scores: Int32Array, weights: Weights | undefined): void {
  if (!weights) return;
  for (let at = 0; at < weights.length; at += 2) {
    const which = weights[at] ?? 0;
    scores[which] = (scores[which] ?? 0) + (weights[at + 1] ?? 0);
  }
}
