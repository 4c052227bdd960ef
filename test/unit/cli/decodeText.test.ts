import assert from 'node:assert/strict';
import { decodeText } from '../../../src/cli/decodeText';

describe('bytes of a source', () => {
  it('are UTF-8, and keep their byte order mark', () => {
    const bytes = new TextEncoder().encode('\uFEFFCafé 🚢\r\n');
    assert.deepEqual(decodeText(bytes), { text: '\uFEFFCafé 🚢\r\n' });
  });

  it('are replaced and counted where they are no UTF-8', () => {
    const { text, problem } = decodeText(Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x20, 0xff, 0x21));
    assert.equal(text, 'caf\uFFFD \uFFFD!');
    assert.match(problem ?? '', /not valid UTF-8: 2 characters were replaced/);
  });

  it('are UTF-16 where a byte order mark says so', () => {
    assert.equal(decodeText(Uint8Array.of(0xff, 0xfe, 0x41, 0x00)).text, 'A');
    assert.equal(decodeText(Uint8Array.of(0xfe, 0xff, 0x00, 0x41)).text, 'A');
  });

  it('may be none', () => {
    assert.deepEqual(decodeText(new Uint8Array()), { text: '' });
  });
});
