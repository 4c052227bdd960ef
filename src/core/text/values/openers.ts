import { monthsAndWeekdays, seasonNames } from './calendar';
import { leadingCurrencies } from './currencies';
import { holidayOpeners } from './holidays';
import { gluedWords } from './currencyTable';
import { numberWords } from './numberWords';
import type { Token } from '../tokens';

/**
 * Words that a value may start with, as a table of the forms in which they are written, so that most words of a text
 * are passed over with one look-up and without lower-casing them.
 */
const openingWords: ReadonlySet<string> = new Set([
  ...// amounts
  (
    'half several dozens scores tens hundreds thousands millions billions trillions minus quarter ' +
    // dates
    'today tonight yesterday tomorrow overnight noon midday midnight early late mid earlier later end close ' +
    'beginning start middle last past this current next coming same that previous preceding following weekend year ' +
    'month week days weeks months years decades centuries fiscal financial year-end day first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth ' +
    'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenties thirties ' +
    'forties fifties sixties seventies eighties nineties teens category a an'
  )
    .split(' ')
    .concat(numberWords, seasonNames)
    .flatMap(inAllCases),
  ...monthsAndWeekdays.flatMap(inAllCases).filter(startsWithCapital),
  ...holidayOpeners.flatMap(name => [name, name.toUpperCase()]),
  ...leadingCurrencies,
  ...gluedWords,
  ...'Q1 Q2 Q3 Q4 H1 H2 FY'.split(' '),
]);

/** Words that open a value only before certain others: articles and determiners, which are everywhere. */
const needFollower: ReadonlySet<string> = new Set(
  'days weeks months years decades centuries financial a A an An AN this This THIS that That THAT last Last LAST past same next Next first First second third end close start day early late later earlier current'.split(
    ' ',
  ),
);

const followers: ReadonlySet<string> = new Set(
  (
    'day days week weeks weekend fortnight month months quarter year years decade decades century centuries ' +
    'morning afternoon evening night lunchtime hour minute few couple handful half third fifth sixth seventh eighth ' +
    'ninth tenth hundred thousand million billion trillion dozen lakh crore mile kilometre kilometer metre meter yard ' +
    'foot inch kilogram kilo ton tonne gram acre hectare litre liter gallon pint knot nautical square cubic metric ' +
    "light percentage basis of before after the this that last next in on ago from ' ’ ‘"
  )
    .split(' ')
    .concat(seasonNames)
    .flatMap(inAllCases)
    .concat(monthsAndWeekdays.flatMap(inAllCases).filter(startsWithCapital)),
);

const openingSigns = '$€£¥￥₹₽₴₪₩₺₦₱฿₫₡₵₸₾₼₲₨₮₭៛؋֏৳₣﷼₿½¼¾⅓⅔-−';

/** Whether a value may start at a token: a quick look that spares most of a text the grammar. */
export function mayOpenValue(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'number') return true;
  const { text } = token;
  if (token.kind === 'punctuation') {
    if (!openingSigns.includes(text)) return false;
    const next = tokens[at + 1];
    return next !== undefined && (next.kind === 'number' || next.start > token.end);
  }
  if (openingWords.has(text)) {
    if (!needFollower.has(text)) return true;
    const next = tokens[at + 1];
    return next !== undefined && (next.kind === 'number' || followers.has(withoutPossessive(next.text)));
  }
  return mayOpenAsCompound(text);
}

/** "three-day", "mid-June", "Friday’s": what stands before the first hyphen or apostrophe opens it. */
function mayOpenAsCompound(text: string): boolean {
  for (let index = 2; index < Math.min(text.length, 12); index += 1) {
    const code = text.charCodeAt(index);
    if (code > 0x40 && code < 0x2010) continue;
    const first = text.slice(0, index);
    return openingWords.has(first) || first === 'Mid';
  }
  return (text.endsWith('s') && weekdayPlurals.has(text)) || /^FY[0-9]/.test(text);
}

const weekdayPlurals: ReadonlySet<string> = new Set(
  monthsAndWeekdays
    .filter(name => name.endsWith('day'))
    .map(name => `${name}s`)
    .flatMap(inAllCases)
    .filter(startsWithCapital),
);

function withoutPossessive(text: string): string {
  const mark = text.charCodeAt(text.length - 2);
  return mark === 0x27 || mark === 0x2019 ? text.slice(0, -2) : text;
}

function inAllCases(lower: string): string[] {
  return [lower, lower.charAt(0).toUpperCase() + lower.slice(1), lower.toUpperCase()];
}

function startsWithCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}
