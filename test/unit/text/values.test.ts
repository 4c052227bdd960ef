import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DateReading, Value } from '../../../src/core/model';
import { readValues } from '../../../src/core/text/values';
import { describeReading, readMarked } from './values/annotated';
import { sentencesBlind } from './values/sentencesBlind';
import { sentencesSeen } from './values/sentencesSeen';

const published = '2024-09-12';

function read(text: string, options: { published?: string } = { published }): Value[] {
  return readValues(text, [{ start: 0, end: text.length }], options);
}

function shown(text: string, options?: { published?: string }): string[] {
  return read(text, options).map(value => `${value.text} = ${describeReading(value.reading)}`);
}

function date(text: string, options?: { published?: string }): DateReading {
  const reading = read(text, options)[0]?.reading;
  assert.ok(reading?.kind === 'date', text);
  return reading;
}

describe('readValues', () => {
  for (const marked of [...sentencesSeen, ...sentencesBlind]) {
    const { text, expected } = readMarked(marked);
    it(`reads: ${text}`, () => {
      const values = read(text);
      assert.deepEqual(
        values.map(({ type, start, end }) => ({ type, start, end })),
        expected.map(({ type, start, end }) => ({ type, start, end })),
        values.map(value => value.text).join(' | '),
      );
      for (const [index, { reading, text: words }] of expected.entries()) {
        if (reading !== undefined) assert.equal(describeReading(values[index]!.reading), reading, words);
      }
    });
  }

  describe('anchors dates', () => {
    it('counts weekdays back from the publication day, or ahead where the clause does', () => {
      assert.equal(date('He was arrested on Saturday.').from, '2024-09-07');
      assert.equal(date('He plans to march on Saturday.').from, '2024-09-14');
      assert.equal(date('Searches would go on until Saturday.').from, '2024-09-14');
      assert.equal(date('On Saturday the minister will visit the port.').from, '2024-09-14');
      assert.equal(date('He was arrested on Thursday.').from, published);
      assert.equal(date('It happened last Thursday.').from, '2024-09-05');
      assert.equal(date('It opens next Thursday.').from, '2024-09-19');
      assert.equal(date('He will resign, he said on Monday.').from, '2024-09-09');
    });

    it('counts ahead where something is awaited or will be done', () => {
      for (const text of [
        'The report is awaited on Saturday.',
        'The wall will be inspected on Saturday.',
        'A ballot is to be held on Saturday.',
        'The bridge would then be closed on Saturday.',
      ])
        assert.equal(date(text).from, '2024-09-14', text);
      assert.equal(date('The wall was inspected on Saturday.').from, '2024-09-07');
      assert.equal(date('The wall has been closed since it was hit on Saturday.').from, '2024-09-07');
    });

    it('takes no rank in a list of links for a quantity', () => {
      const text = '2 Power cuts in Aldport';
      const values = (role: 'body' | 'boilerplate') =>
        readValues(text, [{ start: 0, end: text.length, role }]).length;
      assert.equal(values('boilerplate'), 0);
    });

    it('explains what a date rests on', () => {
      assert.equal(
        date('He was arrested on Saturday.').explanation,
        'Saturday → 2024-09-07, from the publication day 2024-09-12',
      );
      assert.equal(date('He was arrested on Saturday.').anchor, 'published');
      assert.equal(date('He was born on 3 May 1961.').anchor, 'stated');
    });

    it('leaves dates unanchored without a publication day, and keeps the weekday', () => {
      const friday = date('He was arrested on Friday.', {});
      assert.deepEqual([friday.from, friday.anchor, friday.weekday], [undefined, 'none', 5]);
      assert.equal(date('He was arrested yesterday.', {}).anchor, 'none');
      assert.equal(date('He was arrested on 4 June.', {}).anchor, 'none');
      assert.equal(date('He was arrested yesterday.', { published: 'last Friday' }).anchor, 'none');
    });

    it('takes the year of a fuller date beside it', () => {
      const values = read('He was held between 3 March and 12 April 2011.', {});
      assert.deepEqual(
        values.map(value => describeReading(value.reading)),
        ['2011-03-03', '2011-04-12'],
      );
      assert.equal((values[0]?.reading as DateReading).anchor, 'context');
    });

    it('takes the day that "the same day" refers to from the same paragraph only', () => {
      const same = read('The divers stop on Thursday; two experts arrived the same day.').at(-1);
      assert.equal((same?.reading as DateReading).from, published);
      assert.equal((same?.reading as DateReading).anchor, 'context');
      const text = 'The divers stopped on Thursday.\nExperts arrived the same day.';
      const values = readValues(
        text,
        [
          { start: 0, end: 31 },
          { start: 32, end: text.length },
        ],
        { published },
      );
      assert.equal((values[1]?.reading as DateReading).anchor, 'none');
    });

    it('gives a clock time the day beside it, with the zone as stated', () => {
      const [time] = read('It capsized at 20:40 GMT on Friday.');
      const reading = time?.reading as DateReading;
      assert.deepEqual([reading.from, reading.time, reading.zone], ['2024-09-06T20:40', '20:40', 'GMT']);
      assert.equal(date('A call came at 7:31 p.m., the firm said.').from, undefined);
      assert.equal(date('A call came at 7:31 p.m., the firm said.').time, '19:31');
    });

    it('spans both orders of an ambiguous numeric date', () => {
      const reading = date('Signed on 06/07/2023.');
      assert.deepEqual([reading.from, reading.to], ['2023-06-07', '2023-07-06']);
      assert.match(reading.explanation, /either/);
      assert.equal(date('Signed on 06/26/2023.').from, '2023-06-26');
      assert.equal(date('Signed on 26/06/2023.').to, '2023-06-26');
    });

    it('places periods counted from the publication day', () => {
      const cases: Record<string, string> = {
        'It closed last month.': '2024-08',
        'It closed last year.': '2023',
        'It will close next year.': '2025',
        'It was built 35 years ago.': '1989',
        'It closed two days ago.': '2024-09-10',
        'It closed last week.': '2024-09-02/2024-09-08',
        'It closed last summer.': '2024-06/2024-08',
        'It closed in December.': '2023-12',
        'It will close in December.': '2024-12',
        'It closed at the end of the year.': '2024-10/2024-12',
        'It closed the day before yesterday.': '2024-09-10',
        'It closed in Q3 2023.': '2023-07/2023-09',
        'It closed in the first half of 2023.': '2023-01/2023-06',
        'It closed in late 2023.': '2023-09/2023-12',
        'It stood here in 2019–2022.': '2019/2022',
        'It will close on New Year’s Eve.': '2024-12-31',
      };
      for (const [text, expected] of Object.entries(cases))
        assert.equal(describeReading(date(text)), expected, text);
      assert.equal(
        describeReading(date('It closed last week.', { published: '2023-07-02' })),
        '2023-06-26/2023-07-02',
      );
    });
  });

  describe('keeps apart', () => {
    it('ordinary words from months and days', () => {
      for (const text of [
        'You may march if the sun shines for a second.',
        'Theresa May and April Jones met August Stone.',
        'May the best team win.',
        'March on!',
        'They sat in the sun.',
        'The Sunday Times and USA Today reported it.',
        'The Good Friday Agreement held.',
        'He may 3D-print it.',
      ]) {
        assert.deepEqual(shown(text), [], text);
      }
    });

    it('designators, scores, phone numbers and versions from amounts', () => {
      for (const text of [
        'Flight 370 and Article 5 and Room 101.',
        'Su-35, MiG-29, S-400, G3, COVID-19 and World War II.',
        'They won 2-1 and then 3–0.',
        'Call +44 20 7946 0958 or 555-0199.',
        'It runs version 2.0.1 of the software on 4G.',
        'The G20 and the Group of Seven met.',
        'Boeing 737-800 and Airbus A320.',
        'See notes [2, 3] and [14].',
        '1. Why your bill is rising',
        'No one knew; it was one of the worst.',
        'It was his third visit and the 19th meeting.',
      ]) {
        assert.deepEqual(shown(text), [], text);
      }
    });

    it('years from counts', () => {
      assert.deepEqual(
        shown('In 1991 the yard sold 1991 tickets to 2000 people over 1500 metres.'),
        [
          '1991 = 1991',
          '1991 tickets = exact 1991 ticket',
          '2000 people = exact 2000 people',
          '1500 metres = more-than 1500 m',
        ].map(line => line.replace('more-than 1500 m', 'more-than 1500.. m')),
      );
      assert.deepEqual(shown('A crowd of 2000 people watched the 2019 elections.'), [
        '2000 people = exact 2000 people',
        '2019 = 2019',
      ]);
    });
  });

  it('reads hedges into bounds and leaves them outside', () => {
    const cases: Record<string, string> = {
      'at least 20 homes': 'at-least 20.. home',
      'more than 20 homes': 'more-than 20.. home',
      'over 20 homes': 'more-than 20.. home',
      'up to 20 homes': 'at-most 0..20 home',
      'no more than 20 homes': 'at-most 0..20 home',
      'as many as 20 homes': 'at-most 0..20 home',
      'fewer than 20 homes': 'less-than 0..20 home',
      'no fewer than 20 homes': 'at-least 20.. home',
      'about 100 homes': 'about 88..112 home',
      'some 100 homes': 'about 88..112 home',
      'nearly 100 homes': 'nearly 88..100 home',
      'just under 100 homes': 'nearly 88..100 home',
      'only 100 homes': 'exact 100 home',
      '100 homes': 'exact 100 home',
      '10 to 12 homes': 'range 10..12 home',
      '10–12 homes': 'range 10..12 home',
      'between 10 and 12 homes': 'range 10..12 home',
      'two or three homes': 'range 2..3 home',
      'several people': 'vague 3..9 people',
      'dozens of homes': 'vague 24..99 home',
      'tens of thousands of homes': 'vague 20000..99999 home',
      'a dozen homes': 'exact 12 home',
      '20-odd homes': 'about 17.6..22.4 home',
      '20+ homes': 'at-least 20.. home',
    };
    for (const [words, expected] of Object.entries(cases)) {
      const values = read(`The wave took ${words} away.`);
      assert.deepEqual(
        values.map(value => describeReading(value.reading)),
        [expected],
        words,
      );
    }
    const [value] = read('The wave took at least 20 homes away.');
    assert.equal(value?.text, '20 homes');
    assert.deepEqual(value?.hedge, { start: 14, end: 22 });
  });

  it('carries units to a common base', () => {
    const base = (text: string): unknown => {
      const reading = read(text)[0]?.reading;
      return reading?.kind === 'quantity' ? reading.base : undefined;
    };
    assert.deepEqual(base('It sank four nautical miles out.'), {
      dimension: 'length',
      low: 7408,
      high: 7408,
    });
    assert.deepEqual(base('It sank 7.4 km out.'), { dimension: 'length', low: 7400, high: 7400 });
    assert.deepEqual(base('It sank 7,4 km out.'), { dimension: 'length', low: 7400, high: 7400 });
    assert.deepEqual(base('It was 50°F outside.'), { dimension: 'temperature', low: 10, high: 10 });
    assert.deepEqual(base('It was -5°C outside.'), { dimension: 'temperature', low: -5, high: -5 });
    assert.deepEqual(base('A rise of 50 basis points.'), {
      dimension: 'percentage point',
      low: 0.5,
      high: 0.5,
    });
    assert.deepEqual(base('Half of the crew left.'), { dimension: 'ratio', low: 0.5, high: 0.5 });
    assert.deepEqual(base('Some 50 per cent left.')?.constructor, Object);
    assert.deepEqual(base('It took two hours and 30 minutes.'), { dimension: 'time', low: 9000, high: 9000 });
    assert.deepEqual(base('A ton of grain weighs 2 tons here.'), {
      dimension: 'mass',
      low: 1814.36948,
      high: 2032.0938,
    });
    assert.deepEqual(base('Ms Ellery, 44, left.'), base('The 44-year-old left.'));
  });

  it('reads money with its currency', () => {
    const cases: Record<string, string> = {
      '€18,000': 'exact 18000 EUR',
      US$5m: 'exact 5000000 USD',
      'A$1.2bn': 'exact 1200000000 AUD',
      '$5-million': 'exact 5000000 USD',
      '$5–7 million': 'range 5000000..7000000 USD',
      '£40m–£45m': 'range 40000000..45000000 GBP',
      'Rs. 500': 'exact 500 rupee',
      'CHF 20': 'exact 20 CHF',
      '20 Swiss francs': 'exact 20 CHF',
      '2m escudos': 'exact 2000000 escudo',
      'a million escudos': 'exact 1000000 escudo',
      'half a million euros': 'exact 500000 EUR',
      'millions of dollars': 'vague 2000000..99000000 dollar',
      '300 dollars': 'exact 300 dollar',
      '¥300': 'exact 300 yen',
    };
    for (const [words, expected] of Object.entries(cases)) {
      const values = read(`They paid ${words} for it.`);
      assert.deepEqual(
        values.map(value => [value.type, value.text, describeReading(value.reading)]),
        [['money', words, expected]],
        words,
      );
    }
    assert.equal(read('He weighs 300 pounds.')[0]?.type, 'quantity');
    assert.equal(read('It cost 300 pounds.')[0]?.type, 'money');
  });

  describe('whatever the text', () => {
    const pieces = fc.constantFrom(
      ...'at least,over,about,two,hundred,and,a,half,million,people,12,-,–,7:40,p.m.,on,Friday,May,3,2024,the,same,day,$,€,m,bn,%,of,to,between,or,more,(,),[,],.,’s,\n, ,year,old,ago,last,next,week,1990,s,st,October,noon,past,six,quarter,in,every,US,£,1.2.3,06/07/2023,0,٣,½,°,C,km,per,hour,dozens,tens,thousands,mid-June,early,2-1'.split(
        ',',
      ),
    );
    const text = fc.oneof(
      fc.array(pieces, { maxLength: 60 }).map(words => words.join(' ')),
      fc.array(pieces, { maxLength: 60 }).map(words => words.join('')),
      fc.string({ unit: 'binary', maxLength: 200 }),
    );

    it('gives sorted, separate values whose text is the text, with low ≤ high and from ≤ to', () => {
      fc.assert(
        fc.property(text, fc.option(fc.constant(published), { nil: undefined }), (source, day) => {
          let end = 0;
          for (const value of read(source, day === undefined ? {} : { published: day })) {
            assert.ok(value.start >= end && value.end > value.start && value.end <= source.length);
            assert.equal(value.text, source.slice(value.start, value.end));
            end = value.end;
            checkReading(value);
          }
        }),
        { numRuns: 2000 },
      );
    });

    it('takes any spans for sentences', () => {
      const span = fc.record({
        start: fc.integer({ min: -5, max: 60 }),
        end: fc.integer({ min: -5, max: 80 }),
      });
      fc.assert(
        fc.property(text, fc.array(span, { maxLength: 5 }), (source, spans) => {
          let end = 0;
          for (const value of readValues(source, spans, {})) {
            assert.ok(value.start >= end);
            end = value.end;
          }
        }),
      );
    });
  });

  for (const unit of [
    '1',
    '1,',
    '1-',
    '12 ',
    'word ',
    'two ',
    'and a half ',
    '$1 ',
    'May 3 ',
    'dozens of ',
    'US$',
  ]) {
    // What takes quadratic time does not end within the limit.
    it(`reads a line of a megabyte of ${JSON.stringify(unit)}`, function () {
      this.timeout(60_000);
      const text = unit.repeat(Math.ceil(1e6 / unit.length));
      assert.ok(read(text).every(({ start, end }) => text.slice(start, end).length === end - start));
    });
  }
});

function checkReading(value: Value): void {
  const { reading } = value;
  assert.equal(reading.kind, value.type);
  if (reading.kind === 'date') {
    assert.equal(reading.from === undefined, reading.to === undefined);
    assert.ok(reading.explanation.length > 0);
    if (reading.from === undefined || reading.to === undefined) return;
    assert.equal(reading.from.length, reading.to.length, `${reading.from} ${reading.to}`);
    if (!reading.from.startsWith('-')) assert.ok(reading.from <= reading.to, value.text);
    return;
  }
  for (const side of [reading, reading.kind === 'quantity' ? reading.base : undefined]) {
    if (!side) continue;
    for (const number of [side.low, side.high])
      assert.ok(number === null || Number.isFinite(number), value.text);
    if (side.low !== null && side.high !== null) assert.ok(side.low <= side.high, value.text);
  }
}
