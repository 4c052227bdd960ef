import type { MoneyReading } from '../../model';
import { currencyOfLeadingWord, currencyOfSign, readCurrencyWord, type CurrencyWord } from './currencies';
import { everydayNames } from './currencyTable';
import { hedgeAfter, hedgeBefore } from './hedges';
import { readNumber, type PlainNumber } from './numberWords';
import { isChange, isDash, joinNumbers, readRange } from './ranges';
import { isCapitals, lowerAt, type Found, type SentenceWords, type Word } from './sentenceWords';
import { readVagueAmount } from './vagueAmounts';
import { boundAmount, type Amount, type NumberFound } from './valueFound';

/**
 * The amount of money that starts at a word: "€189", "US$5m", "Rs 500 crore", "2m escudos", "13,600 euros",
 * "£40m–£45m", "millions of dollars". Hedges stay outside. Undefined when none starts there.
 */
export function readMoney(sentence: SentenceWords, at: number): NumberFound | undefined {
  const { words } = sentence;
  const signed = readSigned(sentence, at);
  if (signed) return finish(words, readSignedRange(sentence, signed));
  return readWorded(sentence, at) ?? readVagueMoney(words, at);
}

interface Priced extends Found<Amount> {
  readonly currency: string;
  readonly number?: PlainNumber;
  readonly between?: boolean;
}

/** Sign or abbreviation before the number: "$5", "US$5m", "€6.6m", "Rs 500 crore", "CHF 20". */
function readSigned(sentence: SentenceWords, at: number): Priced | undefined {
  const { words } = sentence;
  const sign = readSign(sentence, at);
  if (!sign) return undefined;
  const number = readNumber(words, sign.next);
  if (!number || number.what.spelled) return undefined;
  if (sign.doubtful && number.what.value < 1000) return undefined;
  const compound = readScaleCompound(words, number);
  const range = readRange(words, number);
  if (range?.join === 'dash' || (range && range.join !== 'or')) {
    return {
      first: sign.first,
      next: range.next,
      what: range.what,
      currency: sign.currency,
      between: range.join === 'between',
    };
  }
  return {
    first: sign.first,
    next: compound?.next ?? number.next,
    what: exact(number.what.value * (compound?.factor ?? 1)),
    currency: sign.currency,
    number: number.what,
  };
}

/** "$5-million", "$10-a-barrel": the hyphen joins a scale, or ends the amount. */
function readScaleCompound(
  words: readonly Word[],
  number: Found<PlainNumber>,
): { next: number; factor: number } | undefined {
  const joint = words[number.next];
  if (!joint?.glued || !isDash(joint.text)) return undefined;
  const factor = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }[
    lowerAt(words, number.next + 1)
  ];
  return factor === undefined ? undefined : { next: number.next + 2, factor };
}

function readSign(
  sentence: SentenceWords,
  at: number,
): { currency: string; first: number; next: number; doubtful?: boolean } | undefined {
  const { words } = sentence;
  const word = words[at];
  const following = words[at + 1];
  if (!word || !following) return undefined;
  if (word.kind === 'punctuation') {
    if (following.start - word.end > 1) return undefined;
    const prefix = word.text === '$' ? readPrefix(words, at) : undefined;
    const currency = prefix ?? currencyOfSign(word.text, '');
    const first = prefix === undefined ? at : at - 1;
    return currency === undefined ? undefined : { currency, first, next: at + 1 };
  }
  if (word.kind !== 'word') return undefined;
  if (following.kind !== 'number') {
    // "Rs. 500", "Sh. 2,000"
    if (following.text !== '.' || !/^(?:Rs|Re|Sh|Shs|Ksh|Tk|Rp|Fr)$/.test(word.text)) return undefined;
    const named = words[at + 2]?.kind === 'number' ? currencyOfLeadingWord(word.text, false) : undefined;
    return named && { ...named, first: at, next: at + 2 };
  }
  if (sentence.style === 'capitals' && isCapitals(word)) return undefined;
  const named = currencyOfLeadingWord(word.text, following.glued);
  return named && { ...named, first: at, next: at + 1 };
}

/** "US$", "A$", also "NZ $": the country before a dollar sign. */
function readPrefix(words: readonly Word[], at: number): string | undefined {
  const prefix = words[at - 1];
  if (prefix?.kind !== 'word' || !prefix.capitalised) return undefined;
  if (words[at]?.glued !== true && !(prefix.text.length > 1 && isCapitals(prefix))) return undefined;
  return currencyOfSign('$', prefix.lower);
}

/** "£40m-£45m", "between $5 and $7", "$5m to $7m": the second amount in the same money. */
function readSignedRange(sentence: SentenceWords, lower: Priced): Priced {
  const { words } = sentence;
  const joint = words[lower.next];
  const before = lowerAt(words, lower.first - 1);
  const dash = joint?.glued === true && isDash(joint.text);
  const between = joint?.lower === 'and' && before === 'between';
  const to = joint?.lower === 'to' && !isChange(words, lower.first);
  if (!lower.number || (!dash && !between && !to)) return lower;
  const prefixed = words[lower.next + 1]?.kind === 'word' ? 2 : 1;
  const upper = readSigned(sentence, lower.next + prefixed);
  if (!upper?.number || upper.currency !== lower.currency) return lower;
  const amount = joinNumbers(lower.number, upper.number);
  return amount ? { ...lower, next: upper.next, what: amount, between } : lower;
}

/** Number, then the currency in words: "2m escudos", "13,600 euros", "a million escudos", "300 US dollars". */
function readWorded(sentence: SentenceWords, at: number): NumberFound | undefined {
  const { words } = sentence;
  const number = readNumber(words, at) ?? readHalfScale(words, at);
  if (!number) return undefined;
  const range = readRange(words, number);
  const next = range?.next ?? number.next;
  const sign = readTrailingSign(words, next);
  const currency = sign ?? readCurrencyWord(words, next);
  if (!currency) return undefined;
  if (sentence.style === 'capitals' && isCurrencyCode(words[next])) return undefined;
  if (currency.shared && !isMoneyHere(sentence, number, currency)) return undefined;
  return finish(words, {
    first: at,
    next: currency.next,
    what: range?.what ?? exact(number.what.value),
    currency: currency.currency,
    between: range?.join === 'between',
  });
}

function isCurrencyCode(word: Word | undefined): boolean {
  return word !== undefined && /^[A-Z]{3}$/.test(word.text);
}

/** "half a million euros" */
function readHalfScale(words: readonly Word[], at: number): Found<PlainNumber> | undefined {
  if (lowerAt(words, at) !== 'half' || lowerAt(words, at + 1) !== 'a') return undefined;
  const factor = { million: 1e6, billion: 1e9, trillion: 1e12 }[lowerAt(words, at + 2)];
  if (factor === undefined) return undefined;
  const what = { value: factor / 2, spelled: true, article: true, scale: factor, letterM: false };
  return { first: at, next: at + 3, what };
}

/** "500 €" */
function readTrailingSign(words: readonly Word[], at: number): CurrencyWord | undefined {
  const word = words[at];
  if (word?.kind !== 'punctuation' || words[at + 1]?.kind === 'number') return undefined;
  const currency = currencyOfSign(word.text, '');
  return currency === undefined ? undefined : { currency, next: at + 1, shared: false };
}

/** Words that are money only among money: pounds also weigh, "won" and "marks" are words of their own. */
function isMoneyHere(sentence: SentenceWords, number: Found<PlainNumber>, currency: CurrencyWord): boolean {
  const { words } = sentence;
  const large = number.what.value >= 1000;
  const following = lowerAt(words, currency.next);
  if (currency.name !== undefined && everydayNames.has(currency.name))
    return (large && !isPeople(words[currency.next - 1])) || hasPriceWord(words, number.first);
  switch (currency.name) {
    case 'pound':
      return (number.what.scale >= 1e6 || hasPriceWord(words, number.first)) && following !== 'of';
    case 'won':
      return large && !/^(?:the|a|an|by|in|his|her|their|its|for|against|over|with)$/.test(following);
    case 'penny':
    case 'cent':
      return number.what.value !== 1 || hasPriceWord(words, number.first);
    default:
      return true;
  }
}

/** "2,000 Afghanis": a capital inside a sentence makes a people of it. */
function isPeople(word: Word | undefined): boolean {
  return word?.capitalised === true && /^(?:afghani|guarani|balboa)s?$/.test(word.lower);
}

function hasPriceWord(words: readonly Word[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 6); index -= 1) {
    if (
      /^(?:cost|costs|costing|pay|paid|pays|paying|fine|fined|worth|price|priced|prices|sold|earn|earned|earns|salary|fee|fees|bail|bribe|grant|debt|loan|owed|owes|charge|charged|reward|ransom|bought|spent|spend|salaries|wage|wages|tax|rent)$/.test(
        lowerAt(words, index),
      )
    ) {
      return true;
    }
  }
  return false;
}

/** "millions of dollars", "hundreds of euros" */
function readVagueMoney(words: readonly Word[], at: number): NumberFound | undefined {
  const vague = readVagueAmount(words, at);
  if (!vague) return undefined;
  const of = lowerAt(words, vague.next) === 'of' ? 1 : 0;
  const currency = readCurrencyWord(words, vague.next + of);
  if (!currency || (currency.name !== undefined && isDoubtfulInBulk(currency.name))) return undefined;
  return finish(words, {
    first: at,
    next: currency.next,
    what: vague.what.amount,
    currency: currency.currency,
  });
}

function isDoubtfulInBulk(name: string): boolean {
  return name === 'won' || name === 'pound' || everydayNames.has(name);
}

function finish(words: readonly Word[], priced: Priced): NumberFound {
  const between = priced.between ? { first: priced.first - 1, next: priced.first } : undefined;
  const hedge = between ? undefined : (hedgeBefore(words, priced.first) ?? hedgeAfter(words, priced.next));
  const what: MoneyReading = { kind: 'money', ...boundAmount(priced.what, hedge), currency: priced.currency };
  const outside = between ?? (hedge && { first: hedge.first, next: hedge.next });
  return { first: priced.first, next: priced.next, what, ...(outside ? { hedge: outside } : {}) };
}

function exact(value: number): Amount {
  return { low: value, high: value, bound: 'exact' };
}
