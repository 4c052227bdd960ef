import assert from 'node:assert/strict';
import { readValues } from '../../../../src/core/text/values';
import { describeReading } from './annotated';

/** What is read in a text published on Thursday 2024-09-12: `words = reading`, one after the other. */
function shown(text: string): string {
  return readValues(text, [{ start: 0, end: text.length }], { published: '2024-09-12' })
    .map(value => `${value.text} = ${describeReading(value.reading)}`)
    .join(' | ');
}

const grammar: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  eras: [
    ['It fell in 44 BC.', '44 BC = -0043'],
    ['It was built in 44-31 BC.', '44-31 BC = -0043/-0030'],
    ['It was built by 10,000 BC.', '10,000 BC = -9999'],
    ['It fell in AD 79.', 'AD 79 = 0079'],
    ['It is from the 3rd century BC.', '3rd century BC = -0299/-0200'],
    ['It is from the late 1800s.', 'late 1800s = 1870/1899'],
    ['Songs of the late ’60s.', 'late ’60s = 1967/1969'],
    ['Songs of the 80s.', '80s = 1980/1989'],
    ['Highs in the 90s are forecast.', ''],
  ],
  'ranges of dates': [
    ['The fair runs 10-12 March 2024.', '10-12 March 2024 = 2024-03-10/2024-03-12'],
    ['It ran in May–June 2024.', 'May–June 2024 = 2024-05/2024-06'],
    ['In the January-March period.', 'January-March = 2024-01/2024-03'],
    ['It ran in December–February 2020.', 'December–February 2020 = 2019-12/2020-02'],
    ['It ran from 2019 to 2021.', '2019 = 2019 | 2021 = 2021'],
    ['In the winter of 1962-63.', 'winter of 1962-63 = 1962-12/1963-02'],
    ['It ran 28 February–3 March 2024.', '28 February = 2024-02-28 | 3 March 2024 = 2024-03-03'],
  ],
  'days and feasts': [
    ['It fell on March the 3rd.', 'March the 3rd = 2024-03-03'],
    ['On the Fourth of July it rained.', 'Fourth of July = 2024-07-04'],
    ['It fell on Easter Monday.', 'Easter Monday = 2024-04-01'],
    ['It fell during Ramadan.', 'Ramadan = unanchored'],
    ['It fell on Eid al-Fitr 2023.', 'Eid al-Fitr 2023 = 2023'],
    ['The Good Friday Agreement was once signed near Easter Island.', ''],
    ['It fell on Black Friday.', ''],
  ],
  'counted from now': [
    ['It opens two weeks from now.', 'two weeks from now = 2024-09-23/2024-09-29'],
    ['It opens in three days’ time.', 'three days’ time = 2024-09-15'],
    ['It fell many years ago.', 'many years ago = unanchored'],
    ['It opens later in the year.', 'later in the year = 2024-09/2024-12'],
    ['It opens by year-end.', 'year-end = 2024-10/2024-12'],
    ['It fell the year before last.', 'year before last = 2022'],
    ['In the last quarter of 2020.', 'last quarter of 2020 = 2020-10/2020-12'],
    ['It met from April 30-May 2.', 'April 30 = 2024-04-30 | May 2 = 2024-05-02'],
  ],
  'clock times': [
    ['Open 9am-5pm.', '9am = T09:00 | 5pm = T17:00'],
    ['It began at 7 p.m. Eastern.', '7 p.m. Eastern = T19:00'],
    ['She ran it in 2:03:38.', ''],
    ['A ratio of 3:10.', ''],
  ],
  numbers: [
    ['Two and a half million people.', 'Two and a half million people = exact 2500000 people'],
    ['Hundreds of thousands of people.', 'Hundreds of thousands of people = vague 200000..999999 people'],
    ['A half-dozen men.', 'half-dozen men = exact 6 man'],
    ['It took 3 1/2 years.', '3 1/2 years = exact 3.5 year'],
    ['Some 1.5 million-plus homes.', '1.5 million-plus homes = at-least 1500000.. home'],
    ['Son 2,4 milliards.', '2,4 milliards = exact 2400000000'],
  ],
  units: [
    ['It pumps 2 million barrels a day.', '2 million barrels a day = exact 2000000 barrel/day'],
    ['It pumps 500,000 b/d.', '500,000 b/d = exact 500000 barrel/day'],
    ['A Category 4 storm.', 'Category 4 = exact 4 category'],
    ['A Category 4 prison.', ''],
    ['A magnitude 6.4 quake.', '6.4 = exact 6.4 magnitude'],
    ['A 155mm gun and .50-calibre rounds.', '155mm = exact 155 mm | .50-calibre = exact 0.5 calibre'],
    ['A 5,000-square-foot hall.', '5,000-square-foot = exact 5000 foot2'],
    ['A 70-mile-an-hour wind.', '70-mile-an-hour = exact 70 mph'],
    ['He is 6-foot-2.', '6-foot-2 = exact 6.16667 foot'],
    ['He is 6\'2" tall.', '6\'2" = exact 6.16667 foot'],
    ['A 10- to 15-minute wait.', '10- to 15-minute = range 10..15 minute'],
    ['It grew 2% to 3%.', '2% to 3% = range 2..3 percent'],
    ['It rose from 2% to 3%.', '2% = exact 2 percent | 3% = exact 3 percent'],
    ['She won the 100m.', '100m = exact 100 m'],
    ['It ran 40km, 5 feet down.', '40km = exact 40 km | 5 feet = exact 5 foot'],
  ],
  ages: [
    ['A woman of 27 left.', '27 = exact 27 year'],
    ['He is in his mid-fifties.', 'mid-fifties = range 53..56 year'],
    ['The pilot, 52, left.', '52 = exact 52 year'],
    ['A father of 4 left.', '4 = exact 4'],
  ],
  money: [
    ['It lost $5 million to $7 million.', '$5 million to $7 million = range 5000000..7000000 USD'],
    ['It fell from $5 to $7.', '$5 = exact 5 USD | $7 = exact 7 USD'],
    ['It cost $3m-5m.', '$3m-5m = range 3000000..5000000 USD'],
    ['A loan of dlrs 5 million.', 'dlrs 5 million = exact 5000000 USD'],
  ],
};

describe('the grammar of values', () => {
  for (const [part, cases] of Object.entries(grammar)) {
    describe(part, () => {
      for (const [text, expected] of cases) {
        it(`reads: ${text}`, () => {
          assert.equal(shown(text), expected);
        });
      }
    });
  }
});
