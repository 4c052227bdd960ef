import assert from 'node:assert/strict';
import { claimsOf } from './claimItems';

function kindOf(text: string): string | undefined {
  return claimsOf(text)[0]?.kind;
}

describe('judgement', () => {
  it('is told by weighing words, the first person and what should be', () => {
    for (const text of [
      'It is hard to see that closing the matter.',
      'The minister should resign over this affair.',
      'This illustrates how little the board had learned.',
      'I suspect that the letters were burned.',
      'The accounts had become as murky as the river.',
    ]) {
      assert.equal(kindOf(text), 'analysis', text);
    }
  });

  it('is not seen in plain reports', () => {
    for (const text of [
      'The minister resigned over the affair.',
      'The video shows a man in a red coat.',
      'As many as 40 people were on board.',
      'The company employs 900 people in the town.',
    ]) {
      assert.notEqual(kindOf(text), 'analysis', text);
    }
  });

  it('takes sentences without facts for analysis in a piece that calls itself so', () => {
    const text =
      'Opinion\n\nWhy the dam failed us\n\nThe politics moved faster than the water. The dam broke on 3 May 2021.';
    const claims = claimsOf(text);
    assert.equal(claims.find(claim => claim.text.startsWith('The politics'))?.kind, 'analysis');
    assert.equal(claims.find(claim => claim.text.startsWith('The dam broke'))?.kind, 'statement');
  });
});
