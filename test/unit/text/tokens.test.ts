import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenise } from '../../../src/core/text/tokens';

function words(text: string): string[] {
  return tokenise(text, { start: 0, end: text.length }).map(token => token.text);
}

describe('tokenise', () => {
  it('keeps numbers with their separators whole', () => {
    assert.deepEqual(words('1,060 men, 7.4 km at 20:40.'), [
      '1,060',
      'men',
      ',',
      '7.4',
      'km',
      'at',
      '20:40',
      '.',
    ]);
  });

  it('keeps apostrophes, hyphens, initialisms and designators inside words', () => {
    assert.deepEqual(words('d’Arco Smith-Jones G3 Su-35 U.S.-backed'), [
      'd’Arco',
      'Smith-Jones',
      'G3',
      'Su-35',
      'U.S.',
      '-',
      'backed',
    ]);
  });

  it('keeps a soft hyphen inside its word', () => {
    assert.deepEqual(words('Atlân\u00ADtida'), ['Atlân\u00ADtida']);
  });

  it('gives offsets into the whole text', () => {
    assert.deepEqual(tokenise('ab cd', { start: 3, end: 5 }), [
      { start: 3, end: 5, text: 'cd', kind: 'word' },
    ]);
  });

  it('covers every visible character once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        let end = 0;
        for (const token of tokenise(text, { start: 0, end: text.length })) {
          assert.ok(token.start >= end && token.end > token.start);
          assert.equal(text.slice(token.start, token.end), token.text);
          end = token.end;
        }
      }),
    );
  });
});
