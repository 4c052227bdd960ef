import assert from 'node:assert/strict';
import { readValues } from '../../../../src/core/text/values';

function money(text: string): string[] {
  return readValues(text, [{ start: 0, end: text.length }]).flatMap(({ text: words, reading }) =>
    reading.kind === 'money' ? [`${words} = ${reading.low} ${reading.currency}`] : [],
  );
}

describe('partGluedCurrencies', () => {
  const cases: readonly [string, string[]][] = [
    ['The fine was Rs500.', ['Rs500 = 500 rupee']],
    ['They paid Sh200,000 for it.', ['Sh200,000 = 200000 shilling']],
    ['It cost KSh5m and EUR1.2bn more.', ['KSh5m = 5000000 KES', 'EUR1.2bn = 1200000000 EUR']],
    ['A loan of R500m, not N1.5bn.', ['R500m = 500000000 ZAR', 'N1.5bn = 1500000000 NGN']],
    ['He wore an N95 mask on the R2 road near RM4b7.', []],
    ['The G3 rifle, the Su-35 and the AMD64 chip.', []],
  ];
  for (const [text, expected] of cases) {
    it(`reads: ${text}`, () => {
      assert.deepEqual(money(text), expected);
    });
  }
});

describe('readMoney in currencies of the world', () => {
  const cases: readonly [string, string[]][] = [
    ['It cost 900m ariary.', ['900m ariary = 900000000 MGA']],
    ['It cost 1,4 billion ariary.', ['1,4 billion ariary = 1400000000 MGA']],
    [
      'A fine of 40,000 baht or 3,000 Bulgarian leva.',
      ['40,000 baht = 40000 THB', '3,000 Bulgarian leva = 3000 BGN'],
    ],
    ['It owes 20m dinars and 5m pesos.', ['20m dinars = 20000000 dinar', '5m pesos = 5000000 peso']],
    ['It owes 2m Uzbek som and KSh 5m.', ['2m Uzbek som = 2000000 UZS', 'KSh 5m = 5000000 KES']],
    ['He saw 20 quetzals, 200 Afghanis and 30 marks.', []],
    ['COP 29 named the TOP 10.', []],
    [
      'They paid 6,000 dong, 70 pula and 12,000 kwacha.',
      ['6,000 dong = 6000 VND', '70 pula = 70 BWP', '12,000 kwacha = 12000 kwacha'],
    ],
  ];
  for (const [text, expected] of cases) {
    it(`reads: ${text}`, () => {
      assert.deepEqual(money(text), expected);
    });
  }
});
