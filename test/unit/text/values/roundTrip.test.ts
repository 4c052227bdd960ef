import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DateReading, Value } from '../../../../src/core/model';
import { nameOfMonth, nameOfWeekday, weekdayOf } from '../../../../src/core/text/values/calendar';
import { readValues } from '../../../../src/core/text/values';

const published = '2024-09-12';

function read(text: string): Value[] {
  return readValues(text, [{ start: 0, end: text.length }], { published });
}

/** The one value of a sentence that says nothing else. */
function only(written: string, frame = (words: string) => `They gave ${words} there.`): Value {
  const values = read(frame(written));
  assert.equal(values.length, 1, `${written}: ${values.map(value => value.text).join(' | ')}`);
  return values[0]!;
}

/** What a number says, however it is written. */
function numberOf(value: Value): { low: number | null; high: number | null; bound: string } {
  assert.ok(value.reading.kind !== 'date');
  const { low, high, bound } = value.reading;
  return { low, high, bound };
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** English number words, up to 999,999,999. */
function spell(number: number): string {
  if (number < 20) return small[number]!;
  if (number < 100)
    return `${tens[Math.floor(number / 10)]!}${number % 10 === 0 ? '' : `-${small[number % 10]!}`}`;
  if (number < 1000)
    return `${small[Math.floor(number / 100)]!} hundred${number % 100 === 0 ? '' : ` and ${spell(number % 100)}`}`;
  const [scale, name] = number < 1e6 ? [1e3, 'thousand'] : [1e6, 'million'];
  const rest = number % scale;
  return `${spell(Math.floor(number / scale))} ${name}${rest === 0 ? '' : rest < 100 ? ` and ${spell(rest)}` : ` ${spell(rest)}`}`;
}

function grouped(number: number, mark: string): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, mark);
}

/** A whole number that no style can mistake for a year, and the ways to write it. */
const number = fc
  .oneof(
    fc.integer({ min: 2, max: 99 }),
    fc.integer({ min: 2200, max: 999_999 }),
    fc.integer({ min: 1e6, max: 999_999_999 }),
  )
  .chain(value =>
    fc.constantFrom(
      ...[
        { value, written: String(value) },
        { value, written: grouped(value, ',') },
        ...(value >= 10_000 ? [{ value, written: grouped(value, ' ') }] : []),
        { value, written: spell(value) },
      ],
    ),
  );

const units = fc.constantFrom(
  ...Object.entries({
    km: ['km', 'kilometres', 'kilometers'],
    kg: ['kg', 'kilograms', 'kilos'],
    percent: ['%', 'per cent', 'percent', 'pct'],
    'percentage point': ['percentage points'],
    tonne: ['tonnes', 'metric tons'],
    hectare: ['hectares', 'ha'],
    day: ['days'],
    year: ['years'],
    knot: ['knots'],
    'nautical mile': ['nautical miles'],
    mph: ['mph', 'miles per hour', 'miles an hour'],
    'km/h': ['km/h', 'kph', 'kilometres an hour'],
    MW: ['MW', 'megawatts'],
    'barrel/day': ['barrels per day', 'barrels a day', 'bpd', 'b/d'],
    m3: ['cubic metres', 'm³'],
    km2: ['square kilometres', 'km²', 'sq km'],
    '°C': ['degrees Celsius', '°C'],
  }).flatMap(([unit, names]) => names.map(name => ({ unit, name }))),
);

const currencies = fc.constantFrom(
  ...(
    [
      ['USD', '$#'],
      ['USD', 'US$#'],
      ['USD', 'USD #'],
      ['USD', '# US dollars'],
      ['EUR', '€#'],
      ['EUR', '# euros'],
      ['EUR', 'EUR #'],
      ['EUR', '#€'],
      ['GBP', '£#'],
      ['GBP', '# pounds sterling'],
      ['JPY', '# yen'],
      ['CHF', 'CHF #'],
      ['CHF', '# Swiss francs'],
      ['TWD', 'NT$#'],
      ['INR', '₹#'],
    ] as const
  ).map(([currency, style]) => ({ currency, style })),
);

const scales = fc.constantFrom(
  ...(
    [
      [1e6, ' million'],
      [1e6, 'm'],
      [1e6, ' mn'],
      [1e9, ' billion'],
      [1e9, 'bn'],
      [1e12, ' trillion'],
      [1e7, ' crore'],
      [1e5, ' lakh'],
    ] as const
  ).map(([factor, written]) => ({ factor, written })),
);

const hedges = fc.constantFrom(
  ...Object.entries({
    'more-than': ['more than', 'over', 'in excess of'],
    'at-least': ['at least', 'no fewer than', 'not less than'],
    'less-than': ['fewer than', 'less than', 'under'],
    'at-most': ['up to', 'at most', 'no more than', 'as many as'],
    about: ['about', 'around', 'roughly', 'some', 'approximately'],
    nearly: ['nearly', 'almost', 'just under'],
  }).flatMap(([bound, words]) => words.map(written => ({ bound, written }))),
);

const day = fc
  .date({ min: new Date('1800-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10));

describe('readValues, reading back what was written', () => {
  it('reads a number with a unit the same in every style', () => {
    fc.assert(
      fc.property(number, units, ({ value, written }, { unit, name }) => {
        const found = only(`${written}${/^[%°]/.test(name) ? '' : ' '}${name}`);
        assert.ok(found.reading.kind === 'quantity');
        assert.deepEqual(
          [found.reading.unit, ...Object.values(numberOf(found))],
          [unit, value, value, 'exact'],
        );
      }),
    );
  });

  it('reads money the same in every style, with and without a scale', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 999 }),
        fc.nat(9),
        fc.option(scales, { nil: undefined }),
        currencies,
        (whole, tenth, scale, { currency, style }) => {
          const amount = tenth === 0 ? String(whole) : `${whole}.${tenth}`;
          const found = only(style.replace('#', `${amount}${scale?.written ?? ''}`));
          assert.ok(found.reading.kind === 'money', found.text);
          const value = Number((Number(amount) * (scale?.factor ?? 1)).toPrecision(12));
          assert.deepEqual(
            [found.reading.currency, found.reading.low, found.reading.high],
            [currency, value, value],
          );
        },
      ),
    );
  });

  it('reads a hedge into its bound and leaves it outside', () => {
    fc.assert(
      fc.property(number, hedges, ({ value, written }, hedge) => {
        const found = only(`${hedge.written} ${written} homes`);
        assert.equal(found.text, `${written} homes`);
        assert.equal(numberOf(found).bound, hedge.bound);
        const { low, high } = numberOf(found);
        assert.ok((low ?? value) <= value && (high ?? value) >= value);
      }),
    );
  });

  it('reads a range the same in every style', () => {
    const style = fc.constantFrom(
      '# to ## km',
      '#-## km',
      '#–## km',
      '# km to ## km',
      '#km-##km',
      'between # and ## km',
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 999 }),
        fc.integer({ min: 1, max: 999 }),
        style,
        (low, more, pattern) => {
          const found = only(pattern.replace('##', String(low + more)).replace('#', String(low)));
          assert.deepEqual(numberOf(found), { low, high: low + more, bound: 'range' });
        },
      ),
    );
  });

  it('reads a day the same in every style', () => {
    const style = fc.constantFrom<(year: number, month: number, date: number, iso: string) => string>(
      (y, m, d) => `${d} ${nameOfMonth(m)} ${y}`,
      (y, m, d) => `${nameOfMonth(m)} ${d}, ${y}`,
      (y, m, d) => `${ordinal(d)} of ${nameOfMonth(m)} ${y}`,
      (y, m, d) => `${nameOfMonth(m)} the ${ordinal(d)}, ${y}`,
      (y, m, d, iso) => `${nameOfWeekday(weekdayOf(iso))} ${d} ${nameOfMonth(m)} ${y}`,
      (y, m, d) => `${d}-${nameOfMonth(m).slice(0, 3)}-${y}`,
      (y, m, d) => `${d}.${m}.${y}`,
      (_y, _m, _d, iso) => iso,
      (_y, _m, _d, iso) => iso.replaceAll('-', '/'),
    );
    fc.assert(
      fc.property(day, style, (iso, write) => {
        const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
        const reading = dateOf(only(write(year, month, date, iso), words => `It fell on ${words}.`));
        assert.deepEqual([reading.from, reading.to, reading.anchor], [iso, iso, 'stated']);
      }),
    );
  });

  it('reads years of both eras, decades and centuries into astronomical years', () => {
    const year = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(year, fc.constantFrom('BC', 'BCE', 'B.C.'), (count, era) => {
        const before = 1 - count;
        const iso = before < 0 ? `-${String(-before).padStart(4, '0')}` : '0000';
        assert.equal(dateOf(only(`${count} ${era}`, words => `It fell in ${words}, they say.`)).from, iso);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 21 }), century => {
        const reading = dateOf(only(`${ordinal(century)} century`, words => `It fell in the ${words}.`));
        assert.deepEqual([Number(reading.from), Number(reading.to)], [century * 100 - 99, century * 100]);
      }),
    );
  });

  it('places the days that hang on Easter and the nth weekdays of a month', () => {
    const cases: Record<string, string> = {
      'Easter Sunday 2000': '2000-04-23',
      'Easter Sunday 2024': '2024-03-31',
      'Easter Sunday 2038': '2038-04-25',
      'Good Friday 2025': '2025-04-18',
      'Ash Wednesday 2023': '2023-02-22',
      'Thanksgiving 2024': '2024-11-28',
      'Labor Day 2023': '2023-09-04',
      'Memorial Day 2024': '2024-05-27',
      'New Year’s Eve 1999': '1999-12-31',
    };
    for (const [written, iso] of Object.entries(cases))
      assert.equal(dateOf(only(written, words => `It fell on ${words}.`)).from, iso, written);
  });
});

describe('readValues, whatever the words', () => {
  const pieces = fc.constantFrom(
    ...(
      "FY2023|FY|fiscal|'90s|’|'|BC|AD|44|3rd|century|May|–|-|June|2024|May-June|Good|Friday|Easter|Sunday|New|Year’s|Eve|" +
      'from|now|weeks’|time|year-end|later|in|the|year|1/2|3|cup|of|5|-|to|10-year|6|"|foot|2|million-plus|m-7m|am-5pm|' +
      '.|50|-calibre|Category|4|storm|magnitude|barrels|a|day|b|/|d|1.234,5|3,5|millones|mid-fifties|his|in|woman|27|' +
      'half-dozen|hundreds|of|thousands|dlrs|$|€|between|and|last|quarter|winter|1962|63|10,000|men|minus|12|°|C'
    ).split('|'),
  );

  it('gives sorted, separate values that are slices of the text, with low ≤ high and an interval in order', () => {
    const text = fc
      .array(fc.tuple(pieces, fc.constantFrom(' ', '', ' ', '\n')), { maxLength: 40 })
      .map(list => list.map(([word, gap]) => word + gap).join(''));
    fc.assert(
      fc.property(text, source => {
        let end = 0;
        for (const value of read(source)) {
          assert.ok(value.start >= end && value.end > value.start && value.end <= source.length);
          assert.equal(value.text, source.slice(value.start, value.end));
          if (value.hedge) assert.ok(value.hedge.start >= 0 && value.hedge.end <= source.length);
          end = value.end;
          checkOrder(value);
        }
      }),
      { numRuns: 5000 },
    );
  });

  for (const unit of [
    "'90s ",
    '1/2 ',
    'm-5',
    '5m-',
    'FY23-',
    'May-June ',
    '5- to ',
    'category 4 ',
    "6'",
    'dlrs ',
    '1,2 ',
    '.5',
    'Easter ',
    'million-',
  ]) {
    it(`ends on a long line of ${JSON.stringify(unit)}`, function () {
      this.timeout(60_000);
      const text = unit.repeat(Math.ceil(2e5 / unit.length));
      assert.ok(read(text).every(({ start, end }) => end > start));
    });
  }
});

function ordinal(number: number): string {
  const last = number % 10;
  const teen = number % 100 > 10 && number % 100 < 14;
  return `${number}${teen ? 'th' : last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th'}`;
}

function dateOf(value: Value): DateReading {
  assert.ok(value.reading.kind === 'date', value.text);
  return value.reading;
}

/** Numbers rise; dates of equal precision run forwards, before our era too; the anchor says whether there are any. */
function checkOrder({ reading, text }: Value): void {
  if (reading.kind === 'date') {
    assert.equal(reading.from === undefined, reading.to === undefined, text);
    if (reading.from === undefined || reading.to === undefined) {
      assert.equal(reading.anchor, 'none', text);
      return;
    }
    assert.equal(precision(reading.from), precision(reading.to), text);
    assert.ok(place(reading.from) <= place(reading.to), `${text}: ${reading.from} to ${reading.to}`);
    return;
  }
  for (const side of [reading, reading.kind === 'quantity' ? reading.base : undefined]) {
    const { low = null, high = null } = side ?? {};
    if (low === null || high === null) continue;
    assert.ok(low <= high, `${text}: ${low} to ${high}`);
  }
}

function precision(iso: string): number {
  return iso.replace(/^-/, '').split(/[-T]/).length;
}

/** A number that rises with time. */
function place(iso: string): number {
  const [, sign = '', year = '', month = '01', date = '01', time = '00:00'] =
    /^(-?)(\d+)(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d))?)?)?$/.exec(iso) ?? [];
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return (
    (sign === '-' ? -1 : 1) * Number(year) * 1e6 + Number(month) * 31e3 + Number(date) * 1e3 + minutes / 2
  );
}
