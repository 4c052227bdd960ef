import {
  codesByNationality,
  doubtfulCodes,
  doubtfulLeadingWords,
  everydayNames,
  irregularPlurals,
  isoCodes,
  leadingWords,
  ownNames,
  sharedNames,
  trailingWords,
} from './currencyTable';
import { lowerAt, type Word } from './sentenceWords';

/**
 * Currency signs. A bare $ is read as US dollars: house styles (AP, Reuters, Guardian) write other dollars with a
 * prefix. ¥ stands for yen and yuan alike and stays a sign of its own.
 */
const signs: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'yen'],
  ['￥', 'yen'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₪', 'ILS'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['₫', 'VND'],
  ['₡', 'CRC'],
  ['₵', 'GHS'],
  ['₸', 'KZT'],
  ['₾', 'GEL'],
  ['₼', 'AZN'],
  ['₲', 'PYG'],
  ['₨', 'rupee'],
  ['₮', 'MNT'],
  ['₭', 'LAK'],
  ['៛', 'KHR'],
  ['؋', 'AFN'],
  ['֏', 'AMD'],
  ['৳', 'BDT'],
  ['₣', 'franc'],
  ['﷼', 'rial'],
  ['₿', 'bitcoin'],
]);

/** What stands before a dollar sign. */
const dollarPrefixes: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aus', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['r', 'BRL'],
  ['nt', 'TWD'],
  ['j', 'JMD'],
  ['tt', 'TTD'],
  ['bds', 'BBD'],
  ['b', 'BSD'],
  ['bz', 'BZD'],
  ['ec', 'XCD'],
  ['fj', 'FJD'],
  ['g', 'GYD'],
  ['gy', 'GYD'],
  ['n', 'NAD'],
  ['l', 'LRD'],
  ['ld', 'LRD'],
  ['si', 'SBD'],
  ['sr', 'SRD'],
  ['ws', 'WST'],
  ['t', 'TOP'],
  ['mop', 'MOP'],
  ['mex', 'MXN'],
  ['rd', 'DOP'],
  ['cu', 'CUP'],
  ['cl', 'CLP'],
  ['col', 'COP'],
  ['zim', 'ZWL'],
  ['z', 'ZWL'],
]);

/** What may stand before a number to name its currency, as written. */
export const leadingCurrencies: readonly string[] = [...leadingWords.keys(), ...isoCodes];

/** The rand and the naira in small print: "R500m", "N1.2bn", always against the number. */
const gluedLetters: ReadonlyMap<string, string> = new Map([
  ['R', 'ZAR'],
  ['N', 'NGN'],
]);

/** The currency of a sign, with its prefix if it has one ("US" before "$"); undefined when the sign is none. */
export function currencyOfSign(sign: string, prefix: string): string | undefined {
  if (sign === '$' && prefix !== '') return dollarPrefixes.get(prefix);
  return signs.get(sign);
}

/**
 * Currency of an abbreviation that stands before its number ("Rs", "RM", "CHF"), case as written.
 * `doubtful`: it has other meanings too, and means money only in thousands or with a scale.
 */
export function currencyOfLeadingWord(
  text: string,
  glued: boolean,
): { currency: string; doubtful: boolean } | undefined {
  const letter = glued ? gluedLetters.get(text) : undefined;
  if (letter !== undefined) return { currency: letter, doubtful: true };
  const currency = leadingWords.get(text) ?? (isoCodes.has(text) ? text : undefined);
  return currency === undefined
    ? undefined
    : { currency, doubtful: doubtfulCodes.has(text) || doubtfulLeadingWords.has(text) };
}

/** A currency as named behind its number. */
export interface CurrencyWord {
  readonly currency: string;
  readonly next: number;
  /** The word has other meanings too ("pounds", "won", "marks", "sol", "guarani"). */
  readonly shared: boolean;
  /** The singular; absent for codes and where the country stands before it. */
  readonly name?: string;
}

/** The currency named at a word, after its number: "euros", "Swiss francs", "CHF", "pounds sterling". */
export function readCurrencyWord(words: readonly Word[], at: number): CurrencyWord | undefined {
  const word = words[at];
  if (word?.kind !== 'word') return undefined;
  const code = isoCodes.has(word.text) ? word.text : trailingWords.get(word.text);
  if (code !== undefined) return { currency: code, next: at + 1, shared: false };
  const name = singularCurrency(word.lower);
  if (name === 'pound' && lowerAt(words, at + 1) === 'sterling') {
    return { currency: 'GBP', next: at + 2, shared: false };
  }
  if (name !== undefined) {
    const own = ownNames.get(name);
    return {
      currency: own ?? name,
      next: at + 1,
      shared: own === undefined || everydayNames.has(name),
      name,
    };
  }
  return readNationalCurrency(words, at);
}

/** Two currencies as read can be the same money: equal, or one of them left open which country's it is. */
export function currenciesMayAgree(a: string, b: string): boolean {
  if (a === b) return true;
  return standsFor(a, b) || standsFor(b, a);
}

function standsFor(word: string, code: string): boolean {
  if (word === 'yen' && (code === 'JPY' || code === 'CNY')) return true;
  for (const byWord of codesByNationality.values()) if (byWord.get(word) === code) return true;
  return false;
}

function readNationalCurrency(words: readonly Word[], at: number): CurrencyWord | undefined {
  const one = words[at];
  if (!one?.capitalised) return undefined;
  const two = codesByNationality.get(`${one.lower}-${lowerAt(words, at + 1)}`);
  const codes = two ?? codesByNationality.get(one.lower);
  const noun = at + (two ? 2 : 1);
  const lower = lowerAt(words, noun);
  const singular = codes && (singularCurrency(lower) ?? lower);
  const code = singular === undefined ? undefined : codes?.get(singular);
  if (code !== undefined) return { currency: code, next: noun + 1, shared: false };
  // "Malagasy ariary", "Kazakh tenge": the name is enough, the people before it belongs to it.
  const own = /(?:an|ese|sh|i|ic|gasy|akh|ar|can|ian)$/.test(one.lower)
    ? singularCurrency(lowerAt(words, at + 1))
    : undefined;
  const ownCode = own === undefined ? undefined : ownNames.get(own);
  return ownCode === undefined ? undefined : { currency: ownCode, next: at + 2, shared: false };
}

function singularCurrency(lower: string): string | undefined {
  const irregular = irregularPlurals.get(lower);
  if (irregular !== undefined) return irregular;
  if (sharedNames.has(lower) || ownNames.has(lower)) return lower;
  if (!lower.endsWith('s')) return undefined;
  const stem = lower.slice(0, -1);
  const singular = irregularPlurals.get(stem) ?? stem;
  return sharedNames.has(singular) || ownNames.has(singular) ? singular : undefined;
}
