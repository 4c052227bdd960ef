import { yearAt } from './bareYears';
import { addDays, daysInMonth, isoDay, weekdayOf } from './calendar';
import type { DateExpression, HolidayDay } from './dateExpression';
import { lowerAt, type Found, type SentenceWords, type Word } from './sentenceWords';

const fixed = (month: number, day: number): HolidayDay => ({ rule: 'fixed', month, day });
const fromEaster = (offset: number): HolidayDay => ({ rule: 'easter', offset });
const nth = (count: number, weekday: number, month: number): HolidayDay => ({
  rule: 'weekday',
  month,
  weekday,
  nth: count,
});

/** Days with a name that nothing else has, by their words. Movable ones follow Easter of the western churches. */
const namedDays: ReadonlyMap<string, HolidayDay> = new Map([
  ['christmas day', fixed(12, 25)],
  ['christmas eve', fixed(12, 24)],
  ['boxing day', fixed(12, 26)],
  ["new year's day", fixed(1, 1)],
  ["new year's eve", fixed(12, 31)],
  ["valentine's day", fixed(2, 14)],
  ["st patrick's day", fixed(3, 17)],
  ['april fools day', fixed(4, 1)],
  ['anzac day', fixed(4, 25)],
  ['may day', fixed(5, 1)],
  ['juneteenth', fixed(6, 19)],
  ['canada day', fixed(7, 1)],
  ['bastille day', fixed(7, 14)],
  ['halloween', fixed(10, 31)],
  ['bonfire night', fixed(11, 5)],
  ['armistice day', fixed(11, 11)],
  ['veterans day', fixed(11, 11)],
  ['shrove tuesday', fromEaster(-47)],
  ['ash wednesday', fromEaster(-46)],
  ['palm sunday', fromEaster(-7)],
  ['maundy thursday', fromEaster(-3)],
  ['good friday', fromEaster(-2)],
  ['easter saturday', fromEaster(-1)],
  ['easter sunday', fromEaster(0)],
  ['easter monday', fromEaster(1)],
  ['ascension day', fromEaster(39)],
  ['whit sunday', fromEaster(49)],
  ['whit monday', fromEaster(50)],
  ['memorial day', nth(-1, 1, 5)],
  ['labor day', nth(1, 1, 9)],
  ['columbus day', nth(2, 1, 10)],
  ['thanksgiving day', nth(4, 4, 11)],
  ['thanksgiving', nth(4, 4, 11)],
]);

/** Feasts that last, move with the moon, or are kept on different days: they have no day here. */
const feasts: ReadonlySet<string> = new Set([
  'christmas',
  'easter',
  'ramadan',
  'passover',
  'diwali',
  'hanukkah',
  'nowruz',
  'eid',
  'eid al-fitr',
  'eid al-adha',
  'yom kippur',
  'rosh hashanah',
  'lent',
  'pentecost',
  'ashura',
  'purim',
  'lunar new year',
  'chinese new year',
  'holy week',
  'orthodox easter',
]);

/** How many words the longest name has. */
const longestName = 3;

/** First words of holidays as they are written, for a first look at a token. */
export const holidayOpeners: readonly string[] = [
  ...new Set([...namedDays.keys(), ...feasts].map(name => name.replace(/[ '].*$/, ''))),
].map(first => first.charAt(0).toUpperCase() + first.slice(1));

/**
 * A holiday by name: "Christmas Eve", "Good Friday", "Thanksgiving 2023" are placed on the calendar, feasts that last
 * or move with the moon are not ("at Easter", "during Ramadan"). "The Good Friday Agreement" and "the Easter Rising"
 * are names of other things. Undefined when none starts there.
 */
export function readHoliday(sentence: SentenceWords, at: number): Found<DateExpression> | undefined {
  const { words } = sentence;
  if (words[at]?.capitalised !== true) return undefined;
  for (let length = longestName; length > 0; length -= 1) {
    const name = nameOf(words, at, length);
    const day = name === undefined ? undefined : namedDays.get(name);
    const feast = name !== undefined && feasts.has(name);
    if (!day && !feast) continue;
    const next = at + length;
    const year = yearAt(words, next);
    const end = year === undefined ? next : next + 1;
    if (isPartOfName(sentence, at, end)) return undefined;
    if (day)
      return {
        first: at,
        next: end,
        what: { form: 'holiday', day, ...(year === undefined ? {} : { year }) },
      };
    if (year !== undefined)
      return {
        first: at,
        next: end,
        what: { form: 'years', from: year, to: year, note: 'a feast in that year' },
      };
    return isTime(words, at, end, length)
      ? { first: at, next: end, what: { form: 'unplaced', note: 'a feast' } }
      : undefined;
  }
  return undefined;
}

/** The ISO day of a holiday in a year. */
export function dayOfHoliday(holiday: HolidayDay, year: number): string {
  switch (holiday.rule) {
    case 'fixed':
      return isoDay(year, holiday.month, holiday.day);
    case 'easter':
      return addDays(easterSunday(year), holiday.offset);
    case 'weekday': {
      const length = daysInMonth(year, holiday.month);
      const start =
        holiday.nth > 0 ? isoDay(year, holiday.month, 1) : isoDay(year, holiday.month, length - 6);
      const ahead = (holiday.weekday - weekdayOf(start) + 7) % 7;
      return addDays(start, ahead + (holiday.nth > 0 ? (holiday.nth - 1) * 7 : 0));
    }
  }
}

/** Easter Sunday of the Gregorian calendar: the anonymous algorithm (Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return isoDay(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/** The lower-case words of a name ("Christmas day", "Eid al-Fitr"); a possessive keeps its ending ("new year's day"). */
function nameOf(words: readonly Word[], at: number, length: number): string | undefined {
  let name = '';
  for (let index = at; index < at + length; index += 1) {
    const word = words[index];
    if (word?.kind !== 'word' || (index > at && word.glued)) return undefined;
    const inner = word.possessive && index < at + length - 1 ? `${word.lower}'s` : word.lower;
    name += index === at ? inner : ` ${inner}`;
  }
  return name;
}

/** "the Good Friday Agreement", "Easter Island", "Memorial Day Sale": capitals go on behind it. */
function isPartOfName(sentence: SentenceWords, at: number, next: number): boolean {
  const { words } = sentence;
  if (sentence.style !== 'plain' || words[next - 1]?.possessive === true) return false;
  const after = words[next];
  return after?.kind === 'word' && after.capitalised && !after.glued && at >= 0;
}

/** Feasts are names of people and songs too: something must make a time of the word. */
function isTime(words: readonly Word[], at: number, next: number, length: number): boolean {
  const following = words[next];
  const alone =
    following?.kind !== 'word' ||
    /^(?:in|and|but|when|with|to|the|at|on|that|this|is|was|as)$/.test(following.lower);
  const opened =
    /^(?:at|by|before|since|until|till|over|after|during|last|this|next|for|through|throughout|of|between|and)$/.test(
      lowerAt(words, at - 1),
    );
  return alone && (opened || length > 1);
}
