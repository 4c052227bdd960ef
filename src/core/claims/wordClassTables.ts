import { readPackedNumbers, readParts, type DataParts } from '../dataFile';
import { readWordList } from '../wordList';
import { WordTable } from '../wordTable';
import { wordClasses } from './wordClasses';

/** By entry of `words`, or by slot: where the weights of a value begin in `weights`, 0 when it has none. */
export type WeightPlaces = Int32Array;

/** What decides word classes. */
export interface WordClassTables {
  /** Words and endings of words. */
  readonly words: WordTable;
  /** How many weights belong to a value, then class (place in `wordClasses`) and twice the weight, in turns. */
  readonly weights: Int8Array;
  /** By entry of `words`: the class of words that are nearly always of one, -1 for all others. */
  readonly fixed: Int8Array;
  readonly bias: WeightPlaces;
  readonly forms: WeightPlaces;
  readonly formsAfterTag: WeightPlaces;
  readonly formsAfterTwoTags: WeightPlaces;
  readonly formsBeforeForms: WeightPlaces;
  readonly word: WeightPlaces;
  readonly lastThree: WeightPlaces;
  readonly lastTwo: WeightPlaces;
  readonly previousTag: WeightPlaces;
  readonly previousTwoTags: WeightPlaces;
  readonly previousWord: WeightPlaces;
  readonly nextWord: WeightPlaces;
  readonly nextLastTwo: WeightPlaces;
  readonly shape: WeightPlaces;
}

/** Room for every class and for "before the first word". */
export const classSlots = 32;
export const noClass = classSlots - 1;
/** Room for every combination of verb forms, and one for unknown words in -ed. */
export const formSlots = 64;
export const unknownPast = 63;

/**
 * Reads the content of models/word-classes.bin.
 * @throws Error that says what is wrong when it is another file, damaged, or made for other classes
 */
export function readWordClassTables(bytes: Uint8Array): WordClassTables {
  const parts = readParts(bytes, 'word classes', 2);
  if (parts.lines('classes').join() !== wordClasses.join())
    throw new Error('it is made for other word classes');
  const words = readWords(parts);
  const weights = new Int8Array(parts.bytes('weights').buffer);
  // The weights of all features lie behind one another, in the order that the file lists the features in.
  let next = 1;
  const features = new Map(
    parts.lines('features').map(name => {
      const values = readPackedNumbers(parts.bytes(name));
      const places = new Int32Array(slotsOf(name) ?? words.entryLimit);
      let value = 0;
      for (const step of values) {
        value += step;
        places[value] = next;
        next += 1 + 2 * (weights[next] ?? 0);
      }
      return [name, places];
    }),
  );
  if (next !== weights.length) throw new Error('its weights are not complete');
  const placesOf = (name: string): WeightPlaces => {
    const places = features.get(name);
    if (!places) throw new Error(`it lacks the weights of “${name}”`);
    return places;
  };
  return {
    words,
    weights,
    fixed: readFixed(parts, words.entryLimit),
    bias: placesOf('bias'),
    forms: placesOf('forms'),
    formsAfterTag: placesOf('formsAfterTag'),
    formsAfterTwoTags: placesOf('formsAfterTwoTags'),
    formsBeforeForms: placesOf('formsBeforeForms'),
    word: placesOf('word'),
    lastThree: placesOf('lastThree'),
    lastTwo: placesOf('lastTwo'),
    previousTag: placesOf('previousTag'),
    previousTwoTags: placesOf('previousTwoTags'),
    previousWord: placesOf('previousWord'),
    nextWord: placesOf('nextWord'),
    nextLastTwo: placesOf('nextLastTwo'),
    shape: placesOf('shape'),
  };
}

/** The words of the file, each with the number of its place in it. */
function readWords(parts: DataParts): WordTable {
  const [count = 0, letters = 0] = parts.numbers32('size');
  const words = new WordTable({ words: count, phrases: 0, letters });
  readWordList(parts.bytes('words'), count, words);
  if (words.words !== count) throw new Error('it has a word twice');
  return words;
}

function readFixed(parts: DataParts, entries: number): Int8Array {
  const fixed = new Int8Array(entries).fill(-1);
  const classes = parts.bytes('fixedClasses');
  let entry = 0;
  readPackedNumbers(parts.bytes('fixed')).forEach((step, index) => {
    entry += step;
    fixed[entry] = classes[index] ?? -1;
  });
  return fixed;
}

/** How many slots the values of a feature made of verb forms and classes take; undefined for one made of words. */
function slotsOf(feature: string): number | undefined {
  return slots[feature];
}

const slots: Readonly<Record<string, number | undefined>> = {
  bias: 1,
  forms: formSlots,
  formsAfterTag: formSlots * classSlots,
  formsAfterTwoTags: formSlots * classSlots * classSlots,
  formsBeforeForms: formSlots * formSlots,
  previousTag: classSlots,
  previousTwoTags: classSlots * classSlots,
};
