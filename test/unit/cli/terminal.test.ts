import assert from 'node:assert/strict';
import fc from 'fast-check';
import { printable } from '../../../src/cli/terminal';

describe('text of a source on a terminal', () => {
  it('loses control and direction characters and line breaks', () => {
    assert.equal(printable('a\u001b[31mred\u001b[0m\r\nb\u202Ec\u00ADd\u0007'), 'a[31mred[0m bcd');
  });

  it('is shortened by characters, never inside one', () => {
    assert.equal(printable('🚢🚢🚢🚢', 3), '🚢🚢…');
    assert.equal(printable('🚢🚢🚢', 3), '🚢🚢🚢');
  });

  it('never holds a control character, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        assert.doesNotMatch(printable(text), /[\p{Cc}\p{Cf}\n\r]/u);
      }),
    );
  });
});
