import assert from 'node:assert/strict';
import { compareDates, gapBetween } from '../../../../src/core/corpus/rules/dateRule';
import { pairOf } from '../markedPair';

function found(a: Parameters<typeof pairOf>[0], b: Parameters<typeof pairOf>[0]) {
  return compareDates(pairOf(a, b)).map(({ rule, weight }) => `${rule} → ${weight}`);
}

describe('the rule for dates', () => {
  it('finds nothing where one date lies in the other', () => {
    assert.deepEqual(
      found('«He was arrested in {June|@ 2031-06..2031-06}».', '«He was arrested on {6 June|@ 2031-06-06}».'),
      [],
    );
  });

  it('calls two days for one arrest a conflict', () => {
    assert.deepEqual(
      found('«He was arrested on {Friday|@ 2031-06-06}».', '«He was detained on {Sunday|@ 2031-06-08}».'),
      ['date: disjoint → conflict'],
    );
  });

  it('never calls a weekday that nothing anchors a conflict', () => {
    assert.deepEqual(
      found('«He was arrested on {Friday|@ ? wd=5}».', '«He was arrested on {Sunday|@ 2031-06-08 wd=7}».'),
      ['date: not anchored → differs'],
    );
  });

  it('takes another day of what was only planned for an update', () => {
    assert.deepEqual(
      found(
        { modality: 'expected', text: '«The convoy will leave on {Tuesday|@ 2032-07-06}».' },
        '«The convoy left on {Wednesday|@ 2032-07-07}».',
      ),
      ['date: plan and outcome → differs'],
    );
  });

  it('calls two clock times of one moment a conflict, with some room for "around"', () => {
    assert.deepEqual(
      found(
        '«The train left at {7:05 p.m.|@ ? time=19:05}».',
        '«The train left at {6:30 p.m.|@ ? time=18:30}».',
      ),
      ['date: clock time → conflict'],
    );
    assert.deepEqual(
      found(
        '«The train left around {7:05 p.m.|@ ? time=19:05}».',
        '«The train left at {7 p.m.|@ ? time=19:00}».',
      ),
      [],
    );
  });

  it('takes whole hours between a local and a stated time zone for the same moment', () => {
    const local = '«The ship sank at {7:40 p.m.|@ ? time=19:40}».';
    const [same] = compareDates(pairOf(local, '«The ship sank at {20:40 GMT|@ ? time=20:40 zone=GMT}».'));
    assert.equal(same?.weight, 'note');
    assert.match(same.difference.reading, /one hour/);
    assert.deepEqual(found(local, '«The ship sank at {20:55 GMT|@ ? time=20:55 zone=GMT}».'), [
      'date: time zones → note',
    ]);
  });

  it('compares the dates of what both tell, not of what else they tell', () => {
    assert.deepEqual(
      found(
        '«He was arrested on {Friday|@ 2031-06-06}, and the factory burned down on {Monday|@ 2031-06-02}».',
        '«He was arrested on {Friday|@ 2031-06-06}».',
      ),
      [],
    );
  });

  it('measures the days between two dates', () => {
    assert.equal(gapBetween({ stretch: { from: 10, to: 12 } }, { stretch: { from: 12, to: 20 } }), 0);
    assert.equal(gapBetween({ stretch: { from: 30, to: 30 } }, { stretch: { from: 12, to: 20 } }), 10);
    assert.equal(gapBetween({}, { stretch: { from: 12, to: 20 } }), 0);
  });
});
