import assert from 'node:assert/strict';
import { tokenise } from '../../../../src/core/text/tokens';
import { partNumbers } from '../../../../src/core/text/values/partedNumbers';

function parted(text: string): string[] {
  return partNumbers(text, tokenise(text, { start: 0, end: text.length })).map(token => token.text);
}

describe('partNumbers', () => {
  it('parts ranges whose first unit is glued to the hyphen', () => {
    assert.deepEqual(parted('5m-7m'), ['5', 'm', '-', '7', 'm']);
    assert.deepEqual(parted('9am-5.30pm'), ['9', 'am', '-', '5.30', 'pm']);
    assert.deepEqual(parted('30km-40km'), ['30', 'km', '-', '40', 'km']);
  });

  it('parts a scale from what hangs on it', () => {
    assert.deepEqual(parted('1.5 million-plus'), ['1.5', 'million', '-', 'plus']);
    assert.deepEqual(parted('10-million-strong'), ['10', '-', 'million', '-', 'strong']);
    assert.deepEqual(parted('a million-dollar idea'), ['a', 'million-dollar', 'idea']);
  });

  it('joins a decimal to its bare point and turns fractions into decimals', () => {
    assert.deepEqual(parted('a .50-calibre gun'), ['a', '0.50', '-', 'calibre', 'gun']);
    assert.deepEqual(parted('3 1/2 years'), ['3.5', 'years']);
    assert.deepEqual(parted('2/3 of them'), ['0.666666666667', 'of', 'them']);
  });

  it('leaves dates, odds, model numbers and sentence ends alone', () => {
    for (const text of [
      '1/4/2024',
      '24/7',
      '9/11',
      '50/50',
      '737-800',
      'Su-35',
      'in 1991.50',
      'v2.0',
      '4x4-5',
    ]) {
      assert.deepEqual(
        parted(text),
        tokenise(text, { start: 0, end: text.length }).map(token => token.text),
        text,
      );
    }
  });
});
