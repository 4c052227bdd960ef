import assert from 'node:assert/strict';
import { readValues } from '../../../../src/core/text/values';
import { describeReading } from './annotated';

function shown(text: string): string[] {
  return readValues(text, [{ start: 0, end: text.length }]).map(
    value => `${value.text} = ${describeReading(value.reading)}`,
  );
}

describe('readFiscalYear', () => {
  const cases: readonly [string, string[]][] = [
    ['Sales fell in FY2023.', ['FY2023 = 2022/2023']],
    ['Sales fell in FY 23 and FY24.', ['FY 23 = 2022/2023', 'FY24 = 2023/2024']],
    ['It grew in FY2023-24.', ['FY2023-24 = 2023/2024']],
    ['Since fiscal 2022 and fiscal year 2021.', ['fiscal 2022 = 2021/2022', 'fiscal year 2021 = 2020/2021']],
    ['In the financial year 2022-23 it grew.', ['financial year 2022-23 = 2022/2023']],
    ['In the second quarter of fiscal 2024 it fell.', ['second quarter of fiscal 2024 = 2023/2024']],
    ['Fiscal policy and financial aid.', []],
  ];
  for (const [text, expected] of cases) {
    it(`reads: ${text}`, () => {
      assert.deepEqual(shown(text), expected);
    });
  }
});
