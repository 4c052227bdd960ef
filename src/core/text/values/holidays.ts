import { yearAt } from './bareYears';
import type { DateExpression } from './dateExpression';
import { lowerAt, type Found, type Word } from './sentenceWords';

const fixedHolidays: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['christmas-day', [12, 25]],
  ['christmas-eve', [12, 24]],
  ['boxing-day', [12, 26]],
  ['year-day', [1, 1]],
  ['year-eve', [12, 31]],
]);

/** A holiday by name: those with a fixed day are placed ("Christmas Eve"), feasts that move are not ("at Easter"). */
export function readHoliday(words: readonly Word[], at: number): Found<DateExpression> | undefined {
  const word = words[at];
  if (!word?.capitalised) return undefined;
  const newYear = word.lower === 'new' && lowerAt(words, at + 1) === 'year';
  const first = newYear ? 'year' : word.lower;
  const next = at + (newYear ? 2 : 1);
  const date = words[next]?.capitalised ? fixedHolidays.get(`${first}-${lowerAt(words, next)}`) : undefined;
  if (date) {
    const [month, day] = date;
    const year = yearAt(words, next + 1);
    return {
      first: at,
      next: year === undefined ? next + 1 : next + 2,
      what: { form: 'days', month, day, ...(year === undefined ? {} : { year }) },
    };
  }
  const feast = /^(?:christmas|easter|thanksgiving|ramadan|passover|diwali)$/.test(word.lower);
  const following = words[at + 1];
  const alone =
    following?.kind !== 'word' ||
    (!following.capitalised &&
      /^(?:in|and|but|when|with|to|the|at|on|that|this|is|was)$/.test(following.lower));
  const opened = /^(?:at|by|before|since|until|over|after|during|last|this|next|for)$/.test(
    lowerAt(words, at - 1),
  );
  return feast && alone && opened
    ? { first: at, next: at + 1, what: { form: 'unplaced', note: 'a feast' } }
    : undefined;
}
