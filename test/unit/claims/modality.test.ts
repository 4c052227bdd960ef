import assert from 'node:assert/strict';
import { readModality } from '../../../src/core/claims/modality';
import { wordsOf } from './readings';

const cases: readonly (readonly [string, string, string | undefined])[] = [
  ['The ferry sank on Friday', 'asserted', undefined],
  ['The ferry will sail on Friday', 'expected', 'will'],
  ['The minister is expected to resign', 'expected', 'expected to'],
  ['The line is due to open in April', 'expected', 'due'],
  ['Flights are to resume on Monday', 'expected', 'to'],
  ['The group plans to march on Saturday', 'expected', 'plans to'],
  ['The fire may have started in the kitchen', 'possible', 'may'],
  ['The reform could cost £3m', 'possible', 'could'],
  ['The crew could not reach the boat', 'asserted', undefined],
  ['The police would not comment', 'asserted', undefined],
  ['A lorry apparently hit the gate', 'possible', 'apparently'],
  ['The suspect reportedly left the country', 'reported', 'reportedly'],
  ['He is believed to be in Geneva', 'reported', 'believed'],
  ['Forty people are known to have died', 'asserted', undefined],
  ['MINISTER TO RESIGN OVER LEAK', 'expected', 'TO'],
  ['The video appeared on a website', 'asserted', undefined],
  ['In May the road was closed', 'asserted', undefined],
];

describe('readModality', () => {
  for (const [text, modality, cue] of cases) {
    it(`reads “${text}” as ${modality}`, () => {
      const { words, run } = wordsOf(text);
      const read = readModality(words, run);
      assert.equal(read.modality, modality);
      assert.equal(read.cue && text.slice(read.cue.start, read.cue.end), cue);
    });
  }
});
