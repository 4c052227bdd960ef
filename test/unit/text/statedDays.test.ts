import assert from 'node:assert/strict';
import { findStatedDays, formatDay } from '../../../src/core/text/statedDays';

function days(text: string): string[] {
  return findStatedDays(text, { start: 0, end: text.length }).map(
    ({ day, month, year, start, end }) => `${year ?? '?'}-${month}-${day} ${text.slice(start, end)}`,
  );
}

describe('findStatedDays', () => {
  const cases: readonly [string, readonly string[]][] = [
    ['Published: 28 June 2023, 09:12', ['2023-6-28 28 June 2023']],
    ['June 28, 2023', ['2023-6-28 June 28, 2023']],
    ['Oct. 3, 2024', ['2024-10-3 Oct. 3, 2024']],
    ['12th August 2021', ['2021-8-12 12th August 2021']],
    ['date 2025-07-22 OSTREL', ['2025-7-22 2025-07-22']],
    ['ABC/xy/26.06.2023', ['2023-6-26 26.06.2023']],
    ['28/06/2023', ['2023-6-28 28/06/2023']],
    ['06/28/2023', ['2023-6-28 06/28/2023']],
    ['2023/06/28', ['2023-6-28 2023/06/28']],
    ['27 de junho de 2023', ['2023-6-27 27 de junho de 2023']],
    ['MINDEN, June 24 (ABC)', ['?-6-24 June 24']],
    ['Praia, 26 June (ABC)', ['?-6-26 26 June']],
    ['June 2023', []],
    ['31 February 2023', []],
    ['29 February 2023', []],
    ['29 February 2024', ['2024-2-29 29 February 2024']],
    ['version 2.10.2023.4', []],
    ['may 5 people', ['?-5-5 may 5']],
  ];
  for (const [text, expected] of cases) {
    it(`reads ${JSON.stringify(text)}`, () => {
      assert.deepEqual(days(text), expected);
    });
  }

  it('leaves out a day that could be read in two orders', () => {
    assert.deepEqual(days('06/07/2023'), []);
  });

  it('gives offsets into the whole text', () => {
    const text = 'ABC\nPosted 3 May 2020';
    assert.deepEqual(findStatedDays(text, { start: 4, end: text.length }), [
      { start: 11, end: 21, day: 3, month: 5, year: 2020 },
    ]);
  });
});

describe('formatDay', () => {
  it('writes ISO days', () => {
    assert.equal(formatDay(2023, 6, 2), '2023-06-02');
  });
});
