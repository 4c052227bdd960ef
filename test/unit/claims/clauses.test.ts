import assert from 'node:assert/strict';
import { splitClauses } from '../../../src/core/claims/clauses';
import { hasFact } from '../../../src/core/claims/facts';
import { spanOf } from '../../../src/core/claims/words';
import { wordsOf } from './readings';

function pieces(text: string): string[] {
  const { words, run } = wordsOf(text);
  return splitClauses(words, run, part => hasFact(words, part, [])).map(piece => {
    const span = spanOf(words, piece);
    return `${piece.kind}: ${text.slice(span.start, span.end)}`;
  });
}

describe('splitClauses', () => {
  it('keeps a simple sentence whole', () => {
    assert.deepEqual(pieces('The ferry sank off the coast on Friday.'), [
      'main: The ferry sank off the coast on Friday',
    ]);
  });

  it('cuts at joining words with a verb behind them, not at those between nouns', () => {
    assert.deepEqual(
      pieces('Police and soldiers closed the road, and the mayor asked people to stay at home.'),
      ['main: Police and soldiers closed the road', 'coordinate: the mayor asked people to stay at home'],
    );
    assert.deepEqual(pieces('The council approved the plan and named a new director.'), [
      'main: The council approved the plan',
      'predicate: named a new director',
    ]);
  });

  it('does not cut infinitives that share one verb', () => {
    assert.equal(pieces('The two sides agreed to reduce tariffs and increase quotas.').length, 1);
  });

  it('takes relative clauses and participles between commas out, and keeps the statement around them', () => {
    assert.deepEqual(pieces('The tower, which was finished in 1931, is empty.'), [
      'main: The tower, which was finished in 1931, is empty',
      'relative: was finished in 1931',
    ]);
    assert.deepEqual(pieces('The trawler, built in Norway in 1991, is for sale.'), [
      'main: The trawler, built in Norway in 1991, is for sale',
      'participle: built in Norway in 1991',
    ]);
  });

  it('cuts subordinate clauses that report something of their own', () => {
    assert.deepEqual(pieces('After the storm had passed, volunteers searched the beaches.'), [
      'subordinate: the storm had passed',
      'main: volunteers searched the beaches',
    ]);
    assert.equal(pieces('The divers may stop on Thursday, if the swell does not go down.').length, 1);
  });

  it('cuts contrasting numbers', () => {
    assert.deepEqual(
      pieces('Eighty houses burned down, nine of them in the old town; four people are missing.'),
      [
        'main: Eighty houses burned down',
        'part: nine of them in the old town',
        'coordinate: four people are missing',
      ],
    );
  });

  it('waits for the verb of an open clause', () => {
    assert.equal(
      pieces('The plan rests on the fact that the port, as the biggest employer, wants a road.').length,
      1,
    );
  });
});
