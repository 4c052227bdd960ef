import assert from 'node:assert/strict';
import { readValues } from '../../../../src/core/text/values';
import { decimalMarkOf } from '../../../../src/core/text/values/decimalMark';

describe('decimalMarkOf', () => {
  it('is a comma where numbers that can be read one way have one, and none has a point', () => {
    for (const text of ['Son 3,5 millones.', '1.234,5 km', 'It is 7,4 km off; 1.200 people live there.'])
      assert.equal(decimalMarkOf(text), ',', text);
  });

  it('is a point otherwise, and where the text is of two minds', () => {
    for (const text of [
      '',
      'No numbers.',
      '1,234 and 1.234',
      '3.5 million',
      '1,234.5',
      '3,5 or 3.5',
      '2,4 km in 3.5 hours',
    ])
      assert.equal(decimalMarkOf(text), '.', text);
  });

  it('takes times, dates and versions for no evidence', () => {
    assert.equal(decimalMarkOf('At 5.30pm on 12.3.2024 it was 7,4 km away.'), ',');
    assert.equal(decimalMarkOf('1.2.3 and 17.30 GMT and 4,6 tons'), ',');
  });

  it('decides what a point groups', () => {
    const first = (text: string): unknown => {
      const reading = readValues(text, [{ start: 0, end: text.length }])[0]?.reading;
      return reading?.kind === 'quantity' ? reading.low : undefined;
    };
    assert.equal(first('Hay 1.234 personas y 3,5 millones de casas.'), 1234);
    assert.equal(first('There are 1.234 litres and 3.5 million homes.'), 1.234);
  });
});
