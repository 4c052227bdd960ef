import assert from 'node:assert/strict';
import { guessClassesByRule } from '../../../src/core/claims/guessClassesByRule';
import { readPolarity } from '../../../src/core/claims/polarity';
import { projectWordClasses, wordsOf } from './readings';

// Claims that people add are read by rules alone.
const classifiers = { weights: projectWordClasses, rules: guessClassesByRule };

const negative = [
  'No warning was in force',
  'Nobody was hurt',
  'The report has never been published',
  'The company did not answer',
  'He failed to appear in court',
  'They were no longer prepared to wait',
  'Neither side accepted the offer',
  'I have no record of that',
  'The talks have yet to begin',
];
const positive = [
  'The blast destroyed not only the hangar but also two trucks',
  'No fewer than nine people were hurt',
  'The permit was extended without anyone going aboard',
  'There is no doubt that the ship sank',
  'The harbour was closed',
  'Nobody did not know',
];

describe('readPolarity', () => {
  for (const [name, classifier] of Object.entries(classifiers)) {
    for (const text of negative) {
      it(`takes “${text}” for negated, by ${name}`, () => {
        const { words, run } = wordsOf(text, classifier);
        assert.equal(readPolarity(words, run), 'negative');
      });
    }
    for (const text of positive) {
      it(`does not take “${text}” for negated, by ${name}`, () => {
        const { words, run } = wordsOf(text, classifier);
        assert.equal(readPolarity(words, run), 'positive');
      });
    }
  }
});
