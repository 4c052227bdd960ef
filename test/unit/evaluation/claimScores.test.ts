import assert from 'node:assert/strict';
import { matchClaims, scoreClaims, type FoundClaim } from '../../evaluation/claimScores';
import {
  analysisOf,
  files,
  foundClaim,
  foundMention,
  goldClaim,
  goldMention,
  goldOf,
} from './storyForScores';

function filed(claim: ReturnType<typeof foundClaim>): FoundClaim {
  return { ...claim, file: files[0] };
}

describe('matching of claims', () => {
  it('takes a claim that shares half of the longer', () => {
    const gold = [goldClaim('g', files[0], { start: 0, end: 10 })];
    assert.equal(matchClaims([filed(foundClaim('c1', { start: 0, end: 20 }))], gold).length, 1);
    assert.equal(matchClaims([filed(foundClaim('c1', { start: 0, end: 21 }))], gold).length, 0);
  });

  it('gives each claim to one partner only, the closest first', () => {
    const gold = [
      goldClaim('g1', files[0], { start: 0, end: 10 }),
      goldClaim('g2', files[0], { start: 2, end: 12 }),
    ];
    const found = [filed(foundClaim('c1', { start: 2, end: 12 }))];
    assert.deepEqual(
      matchClaims(found, gold).map(match => match.gold.id),
      ['g2'],
    );
  });

  it('never matches across files', () => {
    const gold = [goldClaim('g', files[1], { start: 0, end: 10 })];
    assert.equal(matchClaims([filed(foundClaim('c1', { start: 0, end: 10 }))], gold).length, 0);
  });
});

describe('scores of claims', () => {
  const source = { start: 0, end: 4, text: 'Reis' };
  const cue = { start: 5, end: 9, text: 'said' };
  const gold = goldOf({
    mentions: [goldMention(files[0], 0, 'Reis', 'person', 'reis')],
    claims: [
      goldClaim(
        'g1',
        files[0],
        { start: 10, end: 30 },
        { kind: 'indirect-quote', source: { ...source, cluster: 'reis' }, cue },
      ),
      goldClaim('g2', files[0], { start: 40, end: 60 }),
    ],
  });
  const content = { start: 10, end: 30 };
  const attributed = (attribution: Parameters<typeof foundClaim>[2]) =>
    analysisOf([
      {
        mentions: [foundMention(0, 'Reis', 'person', 'e1')],
        claims: [
          foundClaim('c1', content, { kind: 'indirect-quote', ...attribution }),
          foundClaim('c2', { start: 40, end: 60 }),
        ],
      },
    ]);

  it('counts kind and modality on matched claims', () => {
    const scores = scoreClaims(attributed({ modality: 'reported' }), gold);
    assert.equal(scores.claims.value, 1);
    assert.equal(scores.kind.value, 1);
    assert.equal(scores.modality.value, 1 / 2);
  });

  it('takes a source by overlap or by entity, and asks for the cue as well', () => {
    const right = scoreClaims(
      attributed({ attribution: [{ source: { ...source, entity: null }, cue, content }] }),
      gold,
    );
    assert.equal(right.attribution.value, 1);
    const byEntity = scoreClaims(
      attributed({
        attribution: [{ source: { start: 70, end: 72, text: 'he', entity: 'e1' }, cue, content }],
      }),
      gold,
    );
    assert.equal(byEntity.attribution.value, 1);
    const otherCue = scoreClaims(
      attributed({
        attribution: [
          { source: { ...source, entity: 'e1' }, cue: { start: 80, end: 84, text: 'says' }, content },
        ],
      }),
      gold,
    );
    assert.equal(otherCue.attribution.value, 0);
  });

  it('finds the source anywhere in a chain', () => {
    const outer = { source: { start: 90, end: 95, text: 'Radio', entity: null }, cue: null, content };
    const chain = scoreClaims(
      attributed({ attribution: [outer, { source: { ...source, entity: null }, cue, content }] }),
      gold,
    );
    assert.equal(chain.attribution.value, 1);
  });
});
