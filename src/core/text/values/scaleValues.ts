import type { NumberReading } from '../../model';
import { readNumber, round, smallNumber } from './numberWords';
import { lowerAt, type Word } from './sentenceWords';
import { unitWord, type Unit } from './units';
import { quantityReading, type NumberFound } from './valueFound';

/** "of magnitude 6.4", "a Category 4 storm", "6'2\"": numbers on a scale that stands before them, feet and inches. */
export function readScaleValue(words: readonly Word[], at: number): NumberFound | undefined {
  const word = words[at];
  if (word?.kind === 'word') return readCategory(words, at);
  if (word?.kind !== 'number') return undefined;
  if (lowerAt(words, at - 1) === 'magnitude') return readMagnitude(words, at);
  return readFeetAndInches(words, at, word);
}

function readMagnitude(words: readonly Word[], at: number): NumberFound | undefined {
  const number = readNumber(words, at);
  const unit = unitWord('magnitude');
  if (!number || !unit || number.what.value >= 12) return undefined;
  return { first: at, next: number.next, what: quantityReading(exactly(number.what.value), { unit }) };
}

/** Tropical storms are ranked from 1 to 5; "Category 3" of anything else is a name. */
function readCategory(words: readonly Word[], at: number): NumberFound | undefined {
  if (lowerAt(words, at) !== 'category') return undefined;
  const rank = /^[1-5]$/.test(lowerAt(words, at + 1))
    ? Number(lowerAt(words, at + 1))
    : smallNumber(lowerAt(words, at + 1));
  if (rank === undefined || rank < 1 || rank > 5) return undefined;
  for (let index = Math.max(0, at - 8); index < Math.min(words.length, at + 6); index += 1) {
    if (!/^(?:hurricane|storm|typhoon|cyclone|saffir-simpson|landfall)$/.test(lowerAt(words, index)))
      continue;
    const unit: Unit = { name: 'category', dimension: 'category', factor: 1 };
    return { first: at, next: at + 2, what: quantityReading(exactly(rank), { unit }) };
  }
  return undefined;
}

function readFeetAndInches(words: readonly Word[], at: number, feet: Word): NumberFound | undefined {
  const [mark, inches, end] = [words[at + 1], words[at + 2], words[at + 3]];
  const foot = unitWord('foot');
  if (!foot || !mark?.glued || !/^['’′]$/.test(mark.text) || !inches?.glued || !end?.glued) return undefined;
  if (!/^[1-9]$/.test(feet.text) || !/^(?:[0-9]|1[01])$/.test(inches.text) || !/^["”″]$/.test(end.text))
    return undefined;
  const value = round(Number(feet.text) + Number(inches.text) / 12);
  return { first: at, next: at + 4, what: quantityReading(exactly(value), { unit: foot }) };
}

function exactly(value: number): NumberReading {
  return { low: value, high: value, bound: 'exact' };
}
