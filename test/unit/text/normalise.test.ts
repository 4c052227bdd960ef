import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countDamagedCharacters, normaliseText } from '../../../src/core/text/normalise';

describe('normaliseText', () => {
  it('drops one byte order mark at the start and no other', () => {
    assert.equal(normaliseText('\uFEFFa\uFEFFb'), 'a\uFEFFb');
    assert.equal(normaliseText('\uFEFF\uFEFFa'), '\uFEFFa');
  });

  it('turns CRLF into LF', () => {
    assert.equal(normaliseText('a\r\nb\r\n'), 'a\nb\n');
  });

  it('turns lone CR into LF', () => {
    assert.equal(normaliseText('a\rb\r\rc\r'), 'a\nb\n\nc\n');
  });

  it('turns mixed line ends into LF', () => {
    assert.equal(normaliseText('a\r\nb\nc\rd\n\re'), 'a\nb\nc\nd\n\ne');
  });

  for (const [name, character] of [
    ['no-break spaces', '\u00A0'],
    ['narrow no-break spaces', '\u202F'],
    ['soft hyphens', '\u00AD'],
    ['astral characters', '🚢'],
    ['lone surrogates', '\uD800'],
    ['damaged characters', '\uFFFD'],
    ['line separators', '\u2028'],
  ] as const) {
    it(`keeps ${name}`, () => {
      assert.equal(normaliseText(`a${character}b`), `a${character}b`);
    });
  }

  it('keeps an empty text and white space', () => {
    assert.equal(normaliseText(''), '');
    assert.equal(normaliseText(' \t\u00A0'), ' \t\u00A0');
  });

  it('changes nothing in a text that it made, unless that opens with a byte order mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), raw => {
        const once = normaliseText(raw);
        fc.pre(!once.startsWith('\uFEFF'));
        assert.equal(normaliseText(once), once);
        assert.ok(!once.includes('\r'));
      }),
    );
  });
});

describe('countDamagedCharacters', () => {
  it('counts the characters that could not be decoded', () => {
    const decoded = new TextDecoder().decode(new Uint8Array([0x61, 0xff, 0x62, 0xc3, 0x28, 0x63]));
    assert.equal(countDamagedCharacters(decoded), 2);
    assert.equal(countDamagedCharacters('whole'), 0);
  });
});
