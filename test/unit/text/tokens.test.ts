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

  it('cuts as the pattern of a token says, whatever the characters', () => {
    const pattern =
      /(?<number>\p{Nd}+(?:[.,:]\p{Nd}+)*)|(?<word>(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{Nd}\u00AD]*(?:[’'‐‑-][\p{L}\p{M}\p{Nd}\u00AD]+)*)|[^\s\p{L}\p{M}\p{Nd}\u00AD]/gu;
    const pieces = fc.constantFrom(
      ...[
        'a',
        'B',
        'é',
        'ß',
        '\u0301',
        '\u00AD',
        '’',
        "'",
        '-',
        '‑',
        '–',
        '…',
        '.',
        ',',
        ':',
        '1',
        '23',
        '٣',
        ' ',
        '\u00A0',
        '\n',
        '\u0000',
        '€',
        '£',
        '№',
        '😀',
        '中',
        'U.',
        'ab',
        '”',
        '\u2028',
        '\ud800',
      ],
    );
    const text = fc.oneof(
      fc.array(pieces, { maxLength: 30 }).map(list => list.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, fc.nat(10), fc.nat(40), (source, from, length) => {
        const span = { start: from, end: from + length };
        const expected = [...source.slice(span.start, span.end).matchAll(pattern)].map(match => ({
          start: from + match.index,
          end: from + match.index + match[0].length,
          text: match[0],
          kind: match.groups?.number ? 'number' : match.groups?.word ? 'word' : 'punctuation',
        }));
        assert.deepEqual(tokenise(source, span), expected);
      }),
      { numRuns: 20_000 },
    );
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
