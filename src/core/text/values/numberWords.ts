import { lowerAt, type Found, type Word } from './sentenceWords';

export interface PlainNumber {
  readonly value: number;
  /** Written in words. */
  readonly spelled: boolean;
  /** Written with an article: "a hundred", "a dozen". */
  readonly article: boolean;
  /** Names a scale: "million", "bn", "dozen". A range shares it: "10 to 12 million". */
  readonly scale: number;
  /** The scale is the bare letter m: million or metres, as the words around decide. */
  readonly letterM: boolean;
  /** A whole number in digits without separators, so that it may be a year, a day, an hour or a designator. */
  readonly digits?: string;
}

const small: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
);

const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10]),
);

/** Number words below a hundred, lower case. */
export const numberWords: readonly string[] = [...small.keys(), ...tens.keys()];

const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
  ['dozen', 12],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  // The languages that quotes and foreign pages are in: French, Spanish, German, Italian, Portuguese, Dutch, Polish, Turkish.
  ...(
    [
      [1e3, 'mille mil tausend mila duizend bin tys'],
      [
        1e6,
        'millions millón millones millionen milioni milione milhões milhão miljoen milionów miliony milyon mio',
      ],
      [
        1e9,
        'milliard milliards milliarde milliarden miliardi miliardo miljard miliardów miliardy milyar mrd mld',
      ],
    ] as const
  ).flatMap(([factor, names]) => names.split(' ').map((name): [string, number] => [name, factor])),
]);

/** Scales that are single letters: only when glued to digits. */
const letterScales: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['M', 1e6],
  ['k', 1e3],
  ['K', 1e3],
  ['B', 1e9],
  ['b', 1e9],
  ['T', 1e12],
]);

const vulgarFractions: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
]);

/** Value of one number word below a hundred ("seven", "forty", "forty-one"); undefined for anything else. */
export function smallNumber(lower: string): number | undefined {
  const plain = small.get(lower) ?? tens.get(lower);
  if (plain !== undefined) return plain;
  const hyphen = lower.indexOf('-');
  if (hyphen < 0) return undefined;
  const ten = tens.get(lower.slice(0, hyphen));
  const unit = small.get(lower.slice(hyphen + 1));
  return ten !== undefined && unit !== undefined && unit > 0 && unit < 10 ? ten + unit : undefined;
}

/** Factor of a scale word ("million", "bn", "crore"); undefined for anything else. */
export function scaleNamed(lower: string): number | undefined {
  return scales.get(lower);
}

/**
 * Reads the number that starts at a word, in digits or words, with its scale: "1,060", "7,4", "1.5 million", "2bn",
 * "thirty-three", "one hundred and eighteen", "a million", "two and a half", "2½".
 * Undefined when no number starts there, and for digits that are no amount (clock times, versions, 007).
 */
export function readNumber(words: readonly Word[], at: number): Found<PlainNumber> | undefined {
  const word = words[at];
  if (!word) return undefined;
  if (word.kind === 'number') return readDigits(words, at, word);
  if (word.kind === 'word') return readSpelled(words, at);
  const fraction = vulgarFractions.get(word.text);
  if (fraction === undefined) return undefined;
  return withScale(words, at, at + 1, {
    value: fraction,
    spelled: false,
    article: false,
    scale: 1,
    letterM: false,
  });
}

/**
 * Reads the number at the front of a hyphenated word: "three-day" is 3 and ["day"], "two-and-a-half-hour" 2.5 and
 * ["hour"], "six-year-old" 6 and ["year", "old"]. Undefined when no number leads or nothing follows it.
 */
export function readHyphenatedNumber(lower: string): { value: number; rest: readonly string[] } | undefined {
  if (!lower.includes('-')) return undefined;
  const parts = lower.split('-', 8);
  const first = parts[0] ?? '';
  let value = first === 'half' ? 0.5 : first === 'quarter' ? 0.25 : smallNumber(first);
  let used = 1;
  if (value === undefined) return undefined;
  const second = small.get(parts[1] ?? '');
  if (tens.has(first) && second !== undefined && second > 0 && second < 10) {
    value += second;
    used = 2;
  }
  if (parts[used] === 'and' && parts[used + 1] === 'a' && parts[used + 2] === 'half') {
    value += 0.5;
    used += 3;
  }
  for (
    let scale = scales.get(parts[used] ?? '');
    scale !== undefined;
    scale = scales.get(parts[used] ?? '')
  ) {
    value *= scale;
    used += 1;
  }
  return parts.length > used ? { value, rest: parts.slice(used) } : undefined;
}

/** Value of digits with separators ("1,060.5", "1.060,5", "7,4", "12,34,567"); undefined for clock times, versions, ids. */
export function parseDigits(text: string): number | undefined {
  if (text.length > 24) return undefined;
  if (isDigits(text)) return parseWhole(text);
  const commas = text.split(',');
  const points = text.split('.');
  if (commas.length === 1 && points.length === 1) return undefined;
  if (points.length === 1) return parseGrouped(commas) ?? parseDecimal(commas);
  if (commas.length === 1) return points.length === 2 ? parseDecimal(points) : parseGrouped(points);
  const decimal = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
  const cut = text.lastIndexOf(decimal);
  const whole = parseGrouped(text.slice(0, cut).split(decimal === ',' ? '.' : ','));
  const fraction = text.slice(cut + 1);
  return whole === undefined || !/^\d+$/.test(fraction) ? undefined : Number(`${whole}.${fraction}`);
}

function isDigits(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x30 || code > 0x39) return false;
  }
  return text !== '';
}

function parseWhole(text: string): number | undefined {
  if (text.length > 15) return undefined;
  return text.length > 1 && text.startsWith('0') ? undefined : Number(text);
}

/** Thousands in threes, or the Indian way: threes at the end, twos before. */
function parseGrouped(groups: readonly string[]): number | undefined {
  const first = groups[0] ?? '';
  if (!/^[1-9][0-9]{0,2}$/.test(first) || groups.at(-1)?.length !== 3) return undefined;
  const middle = groups.slice(1);
  if (!middle.every(group => /^[0-9]+$/.test(group))) return undefined;
  const inThrees = middle.every(group => group.length === 3);
  const indian = first.length <= 2 && middle.slice(0, -1).every(group => group.length === 2);
  return inThrees || indian ? Number(groups.join('')) : undefined;
}

function parseDecimal(parts: readonly string[]): number | undefined {
  const [whole = '', fraction = ''] = parts;
  if (parts.length !== 2 || !/^[0-9]{1,15}$/.test(whole) || !/^[0-9]{1,15}$/.test(fraction)) return undefined;
  if (whole.length > 1 && whole.startsWith('0')) return undefined;
  return Number(`${whole}.${fraction}`);
}

function readDigits(words: readonly Word[], at: number, word: Word): Found<PlainNumber> | undefined {
  const spaced = readSpacedThousands(words, at);
  if (spaced) return withScale(words, at, spaced.next, plainDigits(spaced.value));
  const value = parseDigits(word.text);
  if (value === undefined) return undefined;
  const fraction = words[at + 1]?.glued ? vulgarFractions.get(lowerAt(words, at + 1)) : undefined;
  if (fraction !== undefined) return withScale(words, at, at + 2, plainDigits(value + fraction));
  const half = readAndAHalf(words, at + 1);
  if (half) return withScale(words, at, half, plainDigits(value + 0.5));
  const number = isDigits(word.text)
    ? { value, spelled: false, article: false, scale: 1, letterM: false, digits: word.text }
    : plainDigits(value);
  return withScale(words, at, at + 1, number);
}

function plainDigits(value: number): PlainNumber {
  return { value, spelled: false, article: false, scale: 1, letterM: false };
}

/** "1 500 000": groups of exactly three digits, one space apart. */
function readSpacedThousands(
  words: readonly Word[],
  at: number,
): { value: number; next: number } | undefined {
  const first = words[at];
  if (!first || words[at + 1]?.kind !== 'number' || !/^[1-9][0-9]{0,2}$/.test(first.text)) return undefined;
  let text = first.text;
  let next = at + 1;
  for (let word = words[next]; word && text.length <= 12; word = words[next]) {
    const before = words[next - 1];
    if (word.kind !== 'number' || !/^[0-9]{3}$/.test(word.text) || word.start !== (before?.end ?? 0) + 1)
      break;
    text += word.text;
    next += 1;
  }
  return next > at + 1 ? { value: Number(text), next } : undefined;
}

function readSpelled(words: readonly Word[], at: number): Found<PlainNumber> | undefined {
  const opening = lowerAt(words, at);
  const article = (opening === 'a' || opening === 'an') && isArticleScale(lowerAt(words, at + 1));
  let total = 0;
  let group = article ? 1 : 0;
  let last: 'none' | 'small' | 'tens' | 'scale' = article ? 'small' : 'none';
  let scale = 1;
  let smallest = Infinity;
  let next = article ? at + 1 : at;
  // A number in words is at most a dozen words long; the bound keeps endless lists of number words linear.
  for (const limit = at + 16; next < limit;) {
    const word = words[next];
    if (word?.kind !== 'word') break;
    const lower = word.lower;
    const value = smallNumber(lower);
    if (value !== undefined) {
      if (last === 'small' || (last === 'tens' && (value === 0 || value > 9))) break;
      group += value;
      last = tens.has(lower) ? 'tens' : 'small';
      next += 1;
      continue;
    }
    const factor = last === 'none' ? undefined : scales.get(lower);
    if (factor !== undefined) {
      if (factor === 100 || factor === 12) group *= factor;
      else if (factor > smallest) {
        total = (total + group) * factor;
        group = 0;
      } else {
        total += group * factor;
        group = 0;
      }
      if (factor >= 1000) smallest = factor;
      scale = factor;
      last = 'scale';
      next += 1;
      continue;
    }
    if (lower === 'and' && last === 'scale' && isSmall(words, next + 1)) {
      next += 1;
      continue;
    }
    break;
  }
  if (last === 'none') return undefined;
  const base = { spelled: true, article, scale, letterM: false };
  const half = last === 'scale' ? undefined : readAndAHalf(words, next);
  if (half) return withScale(words, at, half, { ...base, value: total + group + 0.5 });
  return { first: at, next, what: { ...base, value: total + group } };
}

function isArticleScale(lower: string): boolean {
  return scales.has(lower) && lower.length > 3;
}

function isSmall(words: readonly Word[], at: number): boolean {
  const value = smallNumber(lowerAt(words, at));
  return value !== undefined && value > 0;
}

/** The index after "and a half", or undefined. */
function readAndAHalf(words: readonly Word[], at: number): number | undefined {
  const found =
    lowerAt(words, at) === 'and' && lowerAt(words, at + 1) === 'a' && lowerAt(words, at + 2) === 'half';
  return found ? at + 3 : undefined;
}

function withScale(
  words: readonly Word[],
  first: number,
  next: number,
  number: PlainNumber,
): Found<PlainNumber> {
  const word = words[next];
  if (word?.kind !== 'word') return { first, next, what: number };
  const letter = word.glued ? letterScales.get(word.text) : undefined;
  if (letter !== undefined) {
    return {
      first,
      next: next + 1,
      what: {
        ...withoutDigits(number),
        value: round(number.value * letter),
        scale: letter,
        letterM: word.text === 'm',
      },
    };
  }
  const factor = scales.get(word.lower);
  if (factor === undefined) return { first, next, what: number };
  const scaled = { ...withoutDigits(number), value: round(number.value * factor), scale: factor };
  // "12 hundred thousand", "500 thousand crore"
  const second = lowerAt(words, next + 1);
  const further = second === 'hundred' ? undefined : scales.get(second);
  if (further === undefined || factor === 12) return { first, next: next + 1, what: scaled };
  return {
    first,
    next: next + 2,
    what: { ...scaled, value: round(scaled.value * further), scale: factor * further },
  };
}

function withoutDigits(number: PlainNumber): PlainNumber {
  return {
    value: number.value,
    spelled: number.spelled,
    article: number.article,
    scale: number.scale,
    letterM: number.letterM,
  };
}

/** Takes away what binary fractions add: 4.6 × 1,000,000 is 4,600,000. */
export function round(value: number): number {
  return Number(value.toPrecision(12));
}
