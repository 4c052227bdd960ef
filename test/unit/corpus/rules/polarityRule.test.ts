import assert from 'node:assert/strict';
import { comparePolarity } from '../../../../src/core/corpus/rules/polarityRule';
import { pairOf } from '../markedPair';

function found(a: Parameters<typeof pairOf>[0], b: Parameters<typeof pairOf>[0]) {
  return comparePolarity(pairOf(a, b)).map(({ rule, weight }) => `${rule} → ${weight}`);
}

const contrary = ['polarity: contrary → conflict'];

describe('the rule for polarity', () => {
  it('holds a negation against the same statement', () => {
    assert.deepEqual(
      found('«The army stopped the convoy at the gate».', '«The army did not stop the convoy at the gate».'),
      contrary,
    );
    assert.deepEqual(found('«A storm warning was in force».', '«No storm warning was in force».'), contrary);
    assert.deepEqual(
      found('«The dam was damaged in the quake».', '«The dam wasn’t damaged in the quake».'),
      contrary,
    );
  });

  it('holds a word for the contrary against the statement', () => {
    assert.deepEqual(
      found('«The council accepted the plan of the mayor».', '«The council rejected the plan of the mayor».'),
      contrary,
    );
  });

  it('calls what is denied against what is asserted contested', () => {
    const [finding] = comparePolarity(
      pairOf('«The ferry was overloaded».', {
        modality: 'denied',
        text: 'The owner denied «the ferry was overloaded».',
      }),
    );
    assert.equal(finding?.weight, 'conflict');
    assert.match(finding.difference.reading, /contested/);
  });

  it('finds nothing where both deny', () => {
    assert.deepEqual(
      found('«The dam was not damaged».', { modality: 'denied', text: 'They denied «the dam was damaged».' }),
      [],
    );
  });

  it('does not take "not only" for a negation', () => {
    assert.deepEqual(found('«The quake not only damaged the dam».', '«The quake damaged the dam».'), []);
  });

  it('takes "not yet" in the earlier report for overtaken', () => {
    assert.deepEqual(
      found(
        { on: '2031-06-10', text: '«{Ivo Santel|p} has not been charged with fraud».' },
        { on: '2031-06-14', text: '«{Ivo Santel|p} was charged with fraud on {Friday|@ 2031-06-13}».' },
      ),
      ['polarity: update → differs'],
    );
  });

  it('does not hold a negation against a statement about something else', () => {
    assert.deepEqual(
      found('«The army stopped the convoy at the gate».', '«Doctors did not stop the bleeding».'),
      ['polarity: not compared → note'],
    );
  });
});
