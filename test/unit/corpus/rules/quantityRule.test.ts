import assert from 'node:assert/strict';
import {
  compareQuantities,
  describe as describeNumber,
} from '../../../../src/core/corpus/rules/quantityRule';
import { pairOf } from '../markedPair';

function found(a: Parameters<typeof pairOf>[0], b: Parameters<typeof pairOf>[0]) {
  return compareQuantities(pairOf(a, b)).map(({ rule, weight }) => `${rule} → ${weight}`);
}

describe('the rule for quantities', () => {
  it('reads overlapping bounds as compatible and prints both readings', () => {
    const [finding] = compareQuantities(
      pairOf(
        '«The flood in {Orvale|l} killed over {1,060 people|# >1060 people}».',
        '«Over {1062 people|# >1062 people} died in the {Orvale|l} flood».',
      ),
    );
    assert.equal(finding?.weight, 'differs');
    assert.equal(finding.difference.compatible, true);
    assert.match(finding.difference.reading, /≥ 1,060.*≥ 1,062.*overlap/);
  });

  it('finds nothing where the numbers are equal', () => {
    assert.deepEqual(
      found('«{Six people|# 6 people} died».', '«The fire killed {6 people|# 6 people}».'),
      [],
    );
  });

  it('calls two counts of one day that exclude each other a conflict', () => {
    assert.deepEqual(
      found(
        { on: '2030-11-03', text: '«{Six workers|# 6 worker} died in the fire».' },
        { on: '2030-11-03', text: '«The fire killed {four workers|# 4 worker}».' },
      ),
      ['quantity: disjoint → conflict'],
    );
  });

  it('lets a count grow from one day to the next, but not shrink', () => {
    const first = { on: '2030-11-03', text: '«{Six people|# 6 people} died».' };
    assert.deepEqual(found(first, { on: '2030-11-05', text: '«{Nine people|# 9 people} died».' }), [
      'quantity: later figure → differs',
    ]);
    assert.deepEqual(found(first, { on: '2030-11-05', text: '«{Two people|# 2 people} died».' }), [
      'quantity: disjoint → conflict',
    ]);
  });

  it('lets the number of missing fall, but not rise again from nobody', () => {
    const none = { on: '2030-11-03', text: '«Nobody is missing».' };
    const some = { text: '«{Eighteen people|# 18 people} are missing».' };
    assert.deepEqual(
      found(
        { ...some, on: '2030-11-03' },
        { on: '2030-11-04', text: '«{Ten people|# 10 people} are missing».' },
      ),
      ['quantity: later figure → differs'],
    );
    assert.deepEqual(found(none, { ...some, on: '2030-11-04' }), ['quantity: disjoint → conflict']);
  });

  it('says so when a report is not dated, and calls no conflict', () => {
    assert.deepEqual(found('«{Six people|# 6 people} died».', '«{Nine people|# 9 people} died».'), [
      'quantity: later figure → differs',
    ]);
  });

  it('takes the count of an event long past as final', () => {
    assert.deepEqual(
      found(
        { on: '2031-06-01', text: '«{Two people|# 2 people} died in the fire in {2030|@ 2030..2030}».' },
        { on: '2031-06-09', text: '«In {2030|@ 2030..2030} {three people|# 3 people} died in the fire».' },
      ),
      ['quantity: disjoint → conflict'],
    );
  });

  it('does not compare the injured with the dead, or a part with the whole', () => {
    assert.deepEqual(
      found('«{Six people|# 6 people} died».', '«{Twenty people|# 20 people} were injured».'),
      ['quantity: other count → differs'],
    );
    assert.deepEqual(
      found(
        { on: '2030-11-03', text: '«{40 people|# 40 people} were killed».' },
        { on: '2030-11-03', text: '«{Eleven|# 11} of them were killed at home».' },
      ),
      [],
    );
  });

  it('sets the sum of passengers and crew against those on board', () => {
    const list = {
      on: '2031-05-02',
      text: '«The ship was carrying {138 passengers|# 138 passenger} and {nine crew|# 9 crew}».',
    };
    assert.deepEqual(
      found(list, { on: '2031-05-02', text: '«{147 people|# 147 people} were on board».' }),
      [],
    );
    assert.deepEqual(found(list, { on: '2031-05-02', text: '«{169 people|# 169 people} were on board».' }), [
      'quantity: disjoint → conflict',
    ]);
  });

  it('does not hold what is allowed, asked or offered against what is', () => {
    const aboard = '«The bus was carrying {61 passengers|# 61 passenger}».';
    assert.deepEqual(found('«The bus is licensed to carry {50 passengers|# 50 passenger}».', aboard), [
      'quantity: other meaning → differs',
    ]);
    assert.deepEqual(
      found(
        '«Teachers demand a rise of {8 per cent|# 8 percent}».',
        '«The ministry offered a rise of {3 per cent|# 3 percent}».',
      ),
      ['quantity: other meaning → differs'],
    );
  });

  it('takes a converted unit for the same value and notes it', () => {
    assert.deepEqual(
      found(
        '«The boat sank {four nautical miles|# ~4 nautical-mile base=length:7408} off {Sarn|l}».',
        '«The boat sank {7.4 km|# 7.4 km base=length:7400} off {Sarn|l}».',
      ),
      ['quantity: same value → note'],
    );
  });

  it('takes a rounded number for the exact one', () => {
    assert.deepEqual(
      found('«About {1,000 people|# ~1000 people} marched».', '«{1,012 people|# 1012 people} marched».'),
      ['quantity: same value → note'],
    );
  });

  it('holds "nobody was hurt" against deaths', () => {
    assert.deepEqual(
      found(
        { on: '2031-05-02', text: '«Nobody was hurt when the bridge fell».' },
        { on: '2031-05-02', text: '«{Two people|# 2 people} died when the bridge fell».' },
      ),
      ['quantity: disjoint → conflict'],
    );
  });

  it('keeps currencies apart and sums per head together', () => {
    assert.deepEqual(
      found(
        '«Each family got {2 million euros|$ 2000000 EUR}».',
        '«Each family got {2.2 million dollars|$ 2200000 USD}».',
      ),
      [],
    );
    assert.deepEqual(
      found(
        '«The state paid {1,000 euros|$ 1000 EUR} to each household».',
        '«Households were each paid {1,500 euros|$ 1500 EUR}».',
      ),
      ['quantity: disjoint → conflict'],
    );
  });

  it('does not compare a change with a level', () => {
    assert.deepEqual(
      found(
        '«The bank cut its rate by {2 per cent|# 2 percent}».',
        '«The bank cut its rate to {4 per cent|# 4 percent}».',
      ),
      ['quantity: other count → differs'],
    );
  });
});

describe('how a number is printed', () => {
  it('shows bounds, thousands and units', () => {
    assert.equal(describeNumber({ low: 1060, high: null, dimension: 'count' }), '≥ 1,060');
    assert.equal(describeNumber({ low: null, high: 20, dimension: 'percent' }), '≤ 20 %');
    assert.equal(describeNumber({ low: 1500000, high: 1500000, dimension: 'money EUR' }), '= 1,500,000 EUR');
    assert.equal(describeNumber({ low: 35.2, high: 44.8, dimension: 'count' }), '35.2 to 44.8');
    assert.equal(describeNumber({ low: null, high: null, dimension: 'count' }), 'any number');
  });
});
