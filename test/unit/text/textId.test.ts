import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { computeTextId, encodeUtf8 } from '../../../src/core/text/textId';

function hashByGit(text: string): string {
  return execFileSync('git', ['hash-object', '--stdin', '--no-filters'], {
    input: text,
    encoding: 'utf8',
  }).trim();
}

describe('computeTextId', () => {
  for (const text of ['', 'a\n', 'Évora – “São João” 🚢\n', '\uFFFD\u00AD\u00A0', 'x'.repeat(100_000)]) {
    it(`names ${JSON.stringify(text.slice(0, 24))} as git does`, () => {
      assert.equal(computeTextId(text), hashByGit(text));
    });
  }

  it('differs when one character differs', () => {
    assert.notEqual(computeTextId('120 men'), computeTextId('12 men'));
  });
});

describe('encodeUtf8', () => {
  it('encodes as TextEncoder does, lone surrogates included', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), units => {
        const text = String.fromCharCode(...units);
        assert.deepEqual([...encodeUtf8(text)], [...new TextEncoder().encode(text)]);
      }),
    );
    for (const text of [
      '\uD83D\uDEA2',
      '\uD83D',
      '\uDEA2',
      '\uDEA2\uD83D',
      'a\uD83Da',
      '\uD83D\uD83D\uDEA2',
    ]) {
      assert.deepEqual([...encodeUtf8(text)], [...new TextEncoder().encode(text)]);
    }
  });
});
