import assert from 'node:assert/strict';
import { scoreMentions } from '../../evaluation/mentionScores';
import { analysisOf, files, foundMention, goldMention, goldOf } from './storyForScores';

describe('scores of names and values', () => {
  const gold = goldOf({
    mentions: [
      goldMention(files[0], 0, 'Ana Reis', 'person', 'reis'),
      goldMention(files[0], 20, 'Mill', 'facility', 'mill'),
      goldMention(files[0], 30, 'two', 'quantity', '2'),
      goldMention(files[0], 40, 'Monday', 'date', 'mon'),
    ],
  });

  it('counts exact spans, and apart those with the right type', () => {
    const { names, typedNames } = scoreMentions(
      analysisOf([
        {
          mentions: [
            foundMention(0, 'Ana Reis', 'person', 'e1'),
            foundMention(20, 'Mill', 'place', 'e2'),
            foundMention(60, 'Other', 'person', 'e3'),
          ],
        },
      ]),
      gold,
    );
    assert.equal(names.precision, 2 / 3);
    assert.equal(names.recall, 1);
    assert.equal(typedNames.precision, 1 / 3);
    assert.equal(typedNames.recall, 1 / 2);
  });

  it('gives no credit for a span that is one character longer', () => {
    const { names } = scoreMentions(
      analysisOf([{ mentions: [foundMention(0, 'Ana Reis ', 'person', 'e1')] }]),
      gold,
    );
    assert.equal(names.value, 0);
  });

  it('leaves nationalities aside that the gold does not mark', () => {
    const found = [foundMention(0, 'Ana Reis', 'person', 'e1'), foundMention(70, 'Austrian', 'group', 'e2')];
    assert.equal(scoreMentions(analysisOf([{ mentions: found }]), gold).names.precision, 1);
  });

  it('counts a group that lies on a marked name', () => {
    const found = [foundMention(0, 'Ana', 'group', 'e1')];
    assert.equal(scoreMentions(analysisOf([{ mentions: found }]), gold).names.precision, 0);
  });

  it('scores dates, quantities and money each on their own', () => {
    const found = [foundMention(30, 'two', 'quantity', 'v1'), foundMention(40, 'Monday', 'quantity', 'v2')];
    const scores = scoreMentions(analysisOf([{ mentions: found }]), gold);
    assert.equal(scores.quantities.precision, 1 / 2);
    assert.equal(scores.dates.value, 0);
    assert.equal(scores.values.recall, 1 / 2);
    assert.equal(scores.money.value, undefined);
  });
});
