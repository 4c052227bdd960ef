import assert from 'node:assert/strict';
import { continuesAfter, continuesBefore } from '../../../src/core/annotations/wordEdges';

describe('continuesAfter', () => {
  it('sees words, numbers and names that go on', () => {
    for (const [quote, after] of [
      ['12', '0 p'],
      ['1', ',060'],
      ['12', '.5 m'],
      ['12', ' 000'],
      ['Iran', 'ians'],
      ['Smith', '-Jon'],
      ['O', '’Nei'],
      ['a', '\u0301 b'],
    ] as const) {
      assert.equal(continuesAfter(quote, after), true, quote + after);
    }
  });

  it('sees where they end', () => {
    for (const [quote, after] of [
      ['12', ' peo'],
      ['12', '.'],
      ['12', ', th'],
      ['Smith', '’s b'],
      ['Smith', "'s"],
      ['Smith', ' – a'],
      ['Smith', '- an'],
      ['gone.', 'The '],
      ['Smith', ''],
    ] as const) {
      assert.equal(continuesAfter(quote, after), false, quote + after);
    }
  });
});

describe('continuesBefore', () => {
  it('sees words, numbers and names that began before', () => {
    for (const [before, quote] of [
      ['pre', 'war'],
      ['n 1,', '512'],
      ['s -', '12'],
      ['of $', '12'],
      ['ith-', 'Jones'],
      ['e d’', 'Arco'],
    ] as const) {
      assert.equal(continuesBefore(before, quote), true, before + quote);
    }
  });

  it('sees where they begin', () => {
    for (const [before, quote] of [
      ['the ', 'war'],
      [' in ', '512'],
      ['y, ', '12'],
      [' “', 'Jones'],
      [' - ', 'Jones'],
      ['', '12'],
      ['x', '“Jones'],
    ] as const) {
      assert.equal(continuesBefore(before, quote), false, before + quote);
    }
  });
});
