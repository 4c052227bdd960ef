import assert from 'node:assert/strict';
import { scoreIdentity } from '../../evaluation/identityScores';
import { analysisOf, files, foundMention, goldMention, goldOf } from './storyForScores';

describe('scores of who is who', () => {
  const gold = goldOf({
    mentions: [
      goldMention(files[0], 0, 'Ana Reis', 'person', 'ana'),
      goldMention(files[0], 20, 'Reis', 'person', 'ana'),
      goldMention(files[0], 40, 'Tom Reis', 'person', 'tom'),
      goldMention(files[1], 0, 'Reis', 'person', 'ana'),
    ],
  });
  const found = (entities: readonly [string, string, string, string]) =>
    analysisOf([
      {
        mentions: [
          foundMention(0, 'Ana Reis', 'person', entities[0]),
          foundMention(20, 'Reis', 'person', entities[1]),
          foundMention(40, 'Tom Reis', 'person', entities[2]),
        ],
      },
      { mentions: [foundMention(0, 'Reis', 'person', entities[3])] },
    ]);

  it('is whole when entities are exactly the clusters', () => {
    const scores = scoreIdentity(found(['a', 'a', 't', 'a']), gold);
    assert.equal(scores.identityWithin.value, 1);
    assert.equal(scores.identityAcross.value, 1);
  });

  it('loses precision when two people become one', () => {
    const { identityWithin, identityAcross } = scoreIdentity(found(['a', 'a', 'a', 'a']), gold);
    assert.equal(identityWithin.precision, 1 / 3);
    assert.equal(identityWithin.recall, 1);
    assert.equal(identityAcross.precision, 2 / 3);
  });

  it('loses recall when one person becomes two', () => {
    const { identityWithin } = scoreIdentity(found(['a', 'b', 't', 'a']), gold);
    assert.equal(identityWithin.recall, 0);
  });

  it('does not count names that were not found exactly', () => {
    const analysis = analysisOf([{ mentions: [foundMention(0, 'Ana', 'person', 'a')] }]);
    assert.equal(scoreIdentity(analysis, gold).identityWithin.value, undefined);
  });
});
