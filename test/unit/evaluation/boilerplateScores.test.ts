import assert from 'node:assert/strict';
import { scoreBoilerplate } from '../../evaluation/boilerplateScores';
import { analysisOf, files, goldOf } from './storyForScores';

describe('scores of boilerplate', () => {
  const text = 'MENU\nBy Ana\nThe mill burned.';
  const texts = new Map<string, string>([[files[0], text]]);
  const gold = goldOf({
    boilerplate: [
      { file: files[0], kind: 'menu', strip: 'yes', start: 0, end: 4, text: 'MENU' },
      { file: files[0], kind: 'byline', strip: 'optional', start: 5, end: 11, text: 'By Ana' },
    ],
  });

  it('does not count optional furniture as wrong', () => {
    const found = analysisOf([
      {
        boilerplate: [
          { start: 0, end: 4, kind: 'menu' },
          { start: 5, end: 11, kind: 'byline' },
        ],
      },
    ]);
    const scores = scoreBoilerplate(found, gold, texts);
    assert.equal(scores.boilerplate.value, 1);
    assert.equal(scores.optionalBoilerplate.value, 1);
  });

  it('counts body text that was taken for furniture, by characters', () => {
    const scores = scoreBoilerplate(
      analysisOf([{ boilerplate: [{ start: 0, end: 15, kind: 'menu' }] }]),
      gold,
      texts,
    );
    assert.equal(scores.boilerplate.precision, 4 / 7);
    assert.equal(scores.boilerplate.recall, 1);
  });

  it('leaves white space aside', () => {
    const scores = scoreBoilerplate(
      analysisOf([{ boilerplate: [{ start: 0, end: 5, kind: 'menu' }] }]),
      gold,
      texts,
    );
    assert.equal(scores.boilerplate.value, 1);
  });
});
