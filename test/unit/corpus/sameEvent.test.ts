import assert from 'node:assert/strict';
import { matchEvents } from '../../../src/core/corpus/sameEvent';
import { pairOf, rowOf } from './markedPair';

type Text = Parameters<typeof pairOf>[0];

function match(a: Text, b: Text): string {
  const event = matchEvents(pairOf(a, b));
  return event.kind === 'unrelated' ? 'unrelated' : event.reason.rule;
}

describe('the gate before a verdict', () => {
  it('takes synonyms, nouns and converses for the same happening', () => {
    assert.equal(
      match('«The blast killed six in {Sarn|l}».', '«The death toll of the blast in {Sarn|l} is six».'),
      'same event',
    );
    assert.equal(
      match(
        '«{Astrel|o} delivered two rockets to {Halmere|o}».',
        '«{Halmere|o} received two rockets of {Astrel|o}».',
      ),
      'same event',
    );
  });

  it('keeps models apart by their designators', () => {
    assert.equal(
      match(
        '«{Halmere|l} has bought X-300 missile systems».',
        '«{Halmere|l} is in talks to buy X-400 missile systems».',
      ),
      'other event: designator',
    );
  });

  it('keeps two ships of one company apart', () => {
    assert.equal(
      match(
        '«The {Vesta|x} of {Norlines|o} was carrying 61 people».',
        '«The {Aurora|x} of {Norlines|o} was carrying 200 people».',
      ),
      'other event: named thing',
    );
  });

  it('keeps meetings with other people apart', () => {
    assert.equal(
      match(
        '«{Mara Eklund|p} met {Tomas Reyk|p} in {Sarn|l}».',
        '«{Mara Eklund|p} met {Oskar Venn|p} in {Sarn|l}».',
      ),
      'other event: participants',
    );
  });

  it('keeps meetings of the same people on other resolved days apart, not on bare weekdays', () => {
    const meeting = (day: string) => `«{Mara Eklund|p} met {Tomas Reyk|p} on ${day}».`;
    assert.equal(
      match(meeting('{Sunday|@ 2029-05-13}'), meeting('{Thursday|@ 2029-05-17}')),
      'other event: date',
    );
    assert.equal(match(meeting('{Sunday|@ ? wd=7}'), meeting('{Thursday|@ ? wd=4}')), 'same event');
  });

  it('keeps protests in two towns apart', () => {
    assert.equal(
      match(
        '«Students marched against the bill in {Sarn|l}».',
        '«Students marched against the bill in {Brenn|l}».',
      ),
      'other event: place',
    );
  });

  it('keeps sentences against two people apart', () => {
    assert.equal(
      match(
        '«{Ivo Santel|p} was sentenced for fraud in {Brenn|l}».',
        '«{Petra Lohm|p} was sentenced for fraud in {Brenn|l}».',
      ),
      'other event: person',
    );
  });

  it('takes the ship and the day from the sentences before', () => {
    assert.equal(
      match(
        {
          on: '2031-05-02',
          text: 'In {March 2029|@ 2029-03..2029-03} the {Vesta|x} ran aground off {Sarn|l}. «{Nobody|# 0 people} was hurt».',
        },
        {
          on: '2031-05-02',
          text: 'The {Aurora|x} capsized off {Sarn|l}. «{Twelve people|# 12 people} were hurt».',
        },
      ),
      'other event: named thing',
    );
  });

  it('opens for nothing on similar words alone', () => {
    assert.equal(
      match('«The old harbour of {Sarn|l} is deep».', '«The new harbour office of {Sarn|l} hires clerks».'),
      'unrelated',
    );
  });

  it('never lets opinion conflict', () => {
    const row = rowOf(
      { kind: 'analysis', text: '«The union accepted the offer of {Corvia Rail|o} too soon».' },
      { text: '«The union rejected the offer of {Corvia Rail|o}».' },
    );
    assert.notEqual(row.verdict, 'conflicts');
  });
});
