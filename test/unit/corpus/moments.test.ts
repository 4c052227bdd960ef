import assert from 'node:assert/strict';
import { dayNumber, stretchOf } from '../../../src/core/corpus/moments';
import { frameOf } from './markedPair';

function stretch(from: string, to = from) {
  return stretchOf({ kind: 'date', from, to, anchor: 'stated', explanation: '' });
}

describe('reading moments', () => {
  it('counts days from a fixed day, minutes as parts of a day', () => {
    assert.equal(dayNumber('1970-01-02'), 1);
    assert.deepEqual(stretch('1970-01-01T12:00'), { from: 0.5, to: 0.5 });
  });

  it('stretches months and years over all their days', () => {
    assert.deepEqual(stretch('1970-02'), { from: 31, to: 58 });
    assert.deepEqual(stretch('1970'), { from: 0, to: 364 });
    assert.deepEqual(stretch('1970-01', '1970-03'), { from: 0, to: 89 });
  });

  it('has no stretch for what is not anchored or no date', () => {
    assert.equal(stretchOf({ kind: 'date', anchor: 'none', explanation: '' }), undefined);
    assert.equal(dayNumber('soon'), undefined);
  });

  it('places years of antiquity in antiquity', () => {
    assert.equal(dayNumber('0079'), -690_673);
    assert.ok((dayNumber('-0043') ?? 0) < (dayNumber('0079') ?? 0));
  });

  it('reads how a date bears on what happens', () => {
    const relations = frameOf(
      '«Open since {May|@ 2031-05..2031-05} until {June|@ 2031-06..2031-06}».',
    ).moments;
    assert.deepEqual(
      relations.map(({ relation }) => relation),
      ['since', 'until'],
    );
  });
});
