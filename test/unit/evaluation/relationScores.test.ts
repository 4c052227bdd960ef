import assert from 'node:assert/strict';
import type { RelationDocument } from '../../../src/cli/analysisDocument';
import type { Verdict } from '../../../src/core/model';
import type { GoldRelation } from '../../evaluation/gold';
import { scoreRelations } from '../../evaluation/relationScores';
import { analysisOf, files, foundClaim, goldClaim, goldOf } from './storyForScores';

function pair(a: string, b: string, verdict: Verdict, more: Partial<GoldRelation> = {}): GoldRelation {
  return {
    id: `${a}${b}`,
    a,
    b,
    verdict,
    differences: [],
    trap: false,
    reason: '',
    a_text: '',
    b_text: '',
    ...more,
  };
}

function relation(a: string, b: string, verdict: Verdict): RelationDocument {
  return {
    a: { file: files[0], claim: a },
    b: { file: files[1], claim: b },
    verdict,
    differences: [],
    reason: 'r',
  };
}

describe('scores of relations', () => {
  const spans = [0, 1, 2].map(index => ({ start: index * 100, end: index * 100 + 40 }));
  const gold = goldOf({
    claims: spans.flatMap((span, index) => [
      goldClaim(`a${index}`, files[0], span),
      goldClaim(`b${index}`, files[1], span),
    ]),
    relations: [
      pair('a0', 'b0', 'conflicts'),
      pair('a1', 'b1', 'differs', { trap: true }),
      pair('a2', 'b2', 'conflicts', { doubtful: true }),
    ],
  });
  const claims = spans.map((span, index) => foundClaim(`c${index + 1}`, span));
  const analysis = (relations: readonly RelationDocument[]) =>
    analysisOf([{ claims }, { claims }], relations);

  it('counts what is linked, right, a conflict and a trap', () => {
    const scores = scoreRelations(
      analysis([relation('c1', 'c1', 'conflicts'), relation('c2', 'c2', 'conflicts')]),
      gold,
    );
    assert.equal(scores.linked.value, 2 / 3);
    assert.equal(scores.verdicts.value, 1 / 2);
    assert.equal(scores.conflictsFound.value, 1);
    assert.equal(scores.conflictsRight.value, 1 / 2);
    assert.equal(scores.traps.value, 1);
  });

  it('leaves doubtful pairs out of strict scores', () => {
    const scores = scoreRelations(analysis([]), gold);
    assert.equal(scores.conflictsFound.counts, '0 of 1');
    assert.equal(scores.linked.counts, '0 of 3');
    assert.equal(scores.allVerdicts.value, 0);
  });

  it('reads a pair in either direction', () => {
    const turned = goldOf({ ...gold, relations: [pair('b0', 'a0', 'conflicts')] });
    assert.equal(
      scoreRelations(analysis([relation('c1', 'c1', 'conflicts')]), turned).conflictsFound.value,
      1,
    );
  });

  it('lets a piece of a long quote carry its relation', () => {
    const pieces = [foundClaim('c1', { start: 0, end: 12 }), foundClaim('c2', { start: 14, end: 40 })];
    const split = analysisOf([{ claims: pieces }, { claims }], [relation('c1', 'c1', 'conflicts')]);
    assert.equal(scoreRelations(split, gold).linked.counts, '1 of 3');
  });

  it('takes the relation whose claims cover the pair best', () => {
    const pieces = [foundClaim('c1', { start: 0, end: 12 }), foundClaim('c2', { start: 14, end: 40 })];
    const relations = [relation('c1', 'c1', 'conflicts'), relation('c2', 'c1', 'agrees')];
    const scores = scoreRelations(analysisOf([{ claims: pieces }, { claims }], relations), gold);
    assert.equal(scores.conflictsFound.value, 0);
  });
});
