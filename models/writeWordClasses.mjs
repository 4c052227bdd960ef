// Writes weights of word classes as src/core/claims/wordClassTables.ts reads them.
import { packSteps, packWords, writeDataFile } from './dataFile.mjs';

const classSlots = 32;
const noClass = classSlots - 1;
const formSlots = 64;
const unknownPast = 63;

/** The features, with what their values are made of: verb forms and classes, which count as numbers, or a word. */
const features = {
  forms: [formSlots],
  formsAfterTag: [formSlots, classSlots],
  formsAfterTwoTags: [formSlots, classSlots, classSlots],
  formsBeforeForms: [formSlots, formSlots],
  bias: [],
  word: 'word',
  lastThree: 'word',
  lastTwo: 'word',
  previousTag: [classSlots],
  previousTwoTags: [classSlots, classSlots],
  previousWord: 'word',
  nextWord: 'word',
  nextLastTwo: 'word',
  shape: 'word',
};

/**
 * @param model `classes`: their names; `fixed`: word to class name; `weights`: "feature value" to doubled whole weights, one per class
 */
export function writeWordClasses(file, { classes, fixed, weights }) {
  const byFeature = new Map(Object.keys(features).map(feature => [feature, []]));
  for (const [key, ofClasses] of weights) {
    const blank = key.indexOf(' ');
    byFeature.get(key.slice(0, blank)).push({ value: key.slice(blank + 1), ofClasses });
  }
  const words = new Set(fixed.keys());
  for (const [feature, values] of byFeature) if (features[feature] === 'word') for (const { value } of values) words.add(value);
  const wordList = [...words].sort(byCodeUnit);
  const places = new Map(wordList.map((word, index) => [word, index]));
  const placeOf = (feature, value) => (features[feature] === 'word' ? places.get(value) : slotOf(value, features[feature], classes));

  // A place of 0 says that a value has no weights.
  const bytes = [0];
  const values = {};
  for (const [feature, ofFeature] of byFeature) {
    const placed = ofFeature.map(({ value, ofClasses }) => ({ place: placeOf(feature, value), ofClasses }));
    placed.sort((a, b) => a.place - b.place);
    values[feature] = packSteps(placed.map(({ place }) => place));
    for (const { ofClasses } of placed) {
      const own = ofClasses.flatMap((weight, index) => (weight === 0 ? [] : [index, weight]));
      bytes.push(own.length / 2, ...own);
    }
  }
  const fixedWords = [...fixed.keys()].sort(byCodeUnit);
  writeDataFile(file, 'word classes', 2, {
    classes: Buffer.from(classes.join('\n')),
    features: Buffer.from(Object.keys(features).join('\n')),
    size: Uint32Array.of(wordList.length, wordList.join('').length),
    words: packWords(wordList),
    fixed: packSteps(fixedWords.map(word => places.get(word))),
    fixedClasses: Buffer.from(fixedWords.map(word => classes.indexOf(fixed.get(word)))),
    ...values,
    weights: Buffer.from(Int8Array.from(bytes).buffer),
  });
}

/** The number of a value made of verb forms and classes: "12_NN_DT". */
function slotOf(value, sizes, classes) {
  if (sizes.length === 0) return 0;
  const parts = value.split('_');
  return sizes.reduce((slot, size, index) => slot * size + partOf(parts[index], size, classes), 0);
}

function partOf(part, size, classes) {
  if (size === formSlots) return part === 'E' ? unknownPast : Number(part);
  const index = classes.indexOf(part);
  return index < 0 ? noClass : index;
}

function byCodeUnit(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
