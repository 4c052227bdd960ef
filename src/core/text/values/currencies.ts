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
]);

/** Abbreviations before a number, as written. */
const leadingWords: ReadonlyMap<string, string> = new Map([
  ['Rs', 'rupee'],
  ['Rp', 'IDR'],
  ['RM', 'MYR'],
  ['Sh', 'shilling'],
  ['Ksh', 'KES'],
  ['KSh', 'KES'],
  ['Tk', 'BDT'],
  ['Fr', 'franc'],
]);

const isoCodes: ReadonlySet<string> = new Set(
  (
    'USD EUR GBP JPY CNY INR RUB UAH ILS KRW TRY NGN PHP THB VND AUD CAD NZD HKD SGD BRL TWD CHF SEK NOK DKK ISK ' +
    'PLN CZK HUF RON BGN ZAR KES GHS EGP MAD DZD TND SAR AED QAR KWD BHD OMR JOD IQD IRR PKR BDT LKR NPR IDR MYR MXN ' +
    'ARS CLP COP PEN UYU CVE XOF XAF ETB TZS UGX KZT GEL AMD AZN BYN RSD MKD BAM AOA MZN'
  ).split(' '),
);

/** What may stand before a number to name its currency, as written. */
export const leadingCurrencies: readonly string[] = [...leadingWords.keys(), ...isoCodes];

/** Currency words that belong to one country, singular → ISO 4217. */
const ownWords: ReadonlyMap<string, string> = new Map([
  ['euro', 'EUR'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['zloty', 'PLN'],
  ['zlotys', 'PLN'],
  ['baht', 'THB'],
  ['naira', 'NGN'],
  ['hryvnia', 'UAH'],
  ['hryvnya', 'UAH'],
  ['forint', 'HUF'],
  ['ringgit', 'MYR'],
  ['shekel', 'ILS'],
  ['tenge', 'KZT'],
  ['taka', 'BDT'],
  ['birr', 'ETB'],
  ['cedi', 'GHS'],
  ['rupiah', 'IDR'],
  ['afghani', 'AFN'],
  ['lari', 'GEL'],
  ['dram', 'AMD'],
  ['toman', 'toman'],
  ['bitcoin', 'bitcoin'],
]);

/** Currency words that several countries share or that no longer have a code; they stay words. */
const sharedWords: ReadonlySet<string> = new Set(
  (
    'dollar pound rupee franc krona krone crown kroner kronor peso dinar dirham riyal rial rouble ruble lira shilling ' +
    'escudo real rand leu lev leva lei manat som koruna kuna mark drachma peseta guilder schilling cent pence penny ' +
    'dong won kwacha kyat quetzal lempira guarani boliviano bolivar sol'
  ).split(' '),
);

const irregularPlurals: ReadonlyMap<string, string> = new Map([
  ['kroner', 'krone'],
  ['kronor', 'krona'],
  ['leva', 'lev'],
  ['lei', 'leu'],
  ['reais', 'real'],
  ['lire', 'lira'],
  ['koruny', 'koruna'],
  ['pence', 'penny'],
  ['zlotys', 'zloty'],
  ['zlotych', 'zloty'],
  ['ruble', 'rouble'],
  ['rubles', 'rouble'],
  ['soles', 'sol'],
]);

/** Nationality → shared word → code. */
const codesByNationality: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  (
    [
      ['us u.s. american', 'dollar:USD cent:USD'],
      ['canadian', 'dollar:CAD'],
      ['australian', 'dollar:AUD'],
      ['new-zealand', 'dollar:NZD'],
      ['hong-kong', 'dollar:HKD'],
      ['singapore singaporean', 'dollar:SGD'],
      ['taiwan taiwanese', 'dollar:TWD'],
      ['jamaican', 'dollar:JMD'],
      ['zimbabwean', 'dollar:ZWL'],
      ['british', 'pound:GBP'],
      ['egyptian', 'pound:EGP'],
      ['syrian', 'pound:SYP'],
      ['lebanese', 'pound:LBP lira:LBP'],
      ['sudanese', 'pound:SDG'],
      ['indian', 'rupee:INR'],
      ['pakistani', 'rupee:PKR'],
      ['sri-lankan', 'rupee:LKR'],
      ['nepali nepalese', 'rupee:NPR'],
      ['mauritian', 'rupee:MUR'],
      ['swiss', 'franc:CHF'],
      ['french', 'franc:FRF'],
      ['belgian', 'franc:BEF'],
      ['cfa', 'franc:CFA'],
      ['rwandan', 'franc:RWF'],
      ['swedish', 'krona:SEK krone:SEK crown:SEK'],
      ['danish', 'krone:DKK krona:DKK crown:DKK'],
      ['norwegian', 'krone:NOK krona:NOK crown:NOK'],
      ['icelandic', 'krona:ISK krone:ISK crown:ISK'],
      ['czech', 'koruna:CZK crown:CZK'],
      ['mexican', 'peso:MXN'],
      ['argentine argentinian', 'peso:ARS'],
      ['chilean', 'peso:CLP'],
      ['colombian', 'peso:COP'],
      ['cuban', 'peso:CUP'],
      ['philippine filipino', 'peso:PHP'],
      ['uruguayan', 'peso:UYU'],
      ['brazilian', 'real:BRL'],
      ['iraqi', 'dinar:IQD'],
      ['jordanian', 'dinar:JOD'],
      ['kuwaiti', 'dinar:KWD'],
      ['bahraini', 'dinar:BHD'],
      ['libyan', 'dinar:LYD'],
      ['tunisian', 'dinar:TND'],
      ['algerian', 'dinar:DZD'],
      ['serbian', 'dinar:RSD'],
      ['moroccan', 'dirham:MAD'],
      ['emirati uae', 'dirham:AED'],
      ['saudi', 'riyal:SAR rial:SAR'],
      ['qatari', 'riyal:QAR rial:QAR'],
      ['omani', 'rial:OMR riyal:OMR'],
      ['yemeni', 'rial:YER riyal:YER'],
      ['iranian', 'rial:IRR riyal:IRR'],
      ['russian', 'rouble:RUB'],
      ['belarusian', 'rouble:BYN'],
      ['turkish', 'lira:TRY'],
      ['italian', 'lira:ITL'],
      ['kenyan', 'shilling:KES'],
      ['tanzanian', 'shilling:TZS'],
      ['ugandan', 'shilling:UGX'],
      ['somali', 'shilling:SOS'],
      ['austrian', 'schilling:ATS'],
      ['cape-verdean', 'escudo:CVE'],
      ['portuguese', 'escudo:PTE'],
      ['south-african', 'rand:ZAR'],
      ['romanian', 'leu:RON'],
      ['moldovan', 'leu:MDL'],
      ['bulgarian', 'lev:BGN'],
      ['azerbaijani', 'manat:AZN'],
      ['turkmen', 'manat:TMT'],
      ['kyrgyz', 'som:KGS'],
      ['croatian', 'kuna:HRK'],
      ['german', 'mark:DEM'],
      ['zambian', 'kwacha:ZMW'],
      ['malawian', 'kwacha:MWK'],
      ['south-korean korean', 'won:KRW'],
      ['north-korean', 'won:KPW'],
      ['vietnamese', 'dong:VND'],
    ] as const
  ).flatMap(([nationalities, codes]) => {
    const byWord = new Map(codes.split(' ').map(entry => splitPair(entry)));
    return nationalities
      .split(' ')
      .map((nationality): [string, ReadonlyMap<string, string>] => [nationality, byWord]);
  }),
);

/** The currency of a sign, with its prefix if it has one ("US" before "$"); undefined when the sign is none. */
export function currencyOfSign(sign: string, prefix: string): string | undefined {
  if (sign === '$' && prefix !== '') return dollarPrefixes.get(prefix);
  return signs.get(sign);
}

/** Currency of an abbreviation that stands before its number ("Rs", "RM", "CHF"), case as written. */
export function currencyOfLeadingWord(text: string): string | undefined {
  return leadingWords.get(text) ?? (isoCodes.has(text) ? text : undefined);
}

/**
 * The currency named at a word, after its number: "euros", "Swiss francs", "CHF", "pounds sterling".
 * `shared` says that the word has other meanings too ("pounds", "won", "marks", "sol").
 */
export function readCurrencyWord(
  words: readonly Word[],
  at: number,
): { currency: string; next: number; shared: boolean } | undefined {
  const word = words[at];
  if (word?.kind !== 'word') return undefined;
  if (isoCodes.has(word.text)) return { currency: word.text, next: at + 1, shared: false };
  const singular = singularCurrency(word.lower);
  if (singular === 'pound' && lowerAt(words, at + 1) === 'sterling') {
    return { currency: 'GBP', next: at + 2, shared: false };
  }
  if (singular !== undefined) {
    return { currency: ownWords.get(singular) ?? singular, next: at + 1, shared: !ownWords.has(singular) };
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

function readNationalCurrency(
  words: readonly Word[],
  at: number,
): { currency: string; next: number; shared: boolean } | undefined {
  const one = words[at];
  if (!one?.capitalised) return undefined;
  const two = codesByNationality.get(`${one.lower}-${lowerAt(words, at + 1)}`);
  const codes = two ?? codesByNationality.get(one.lower);
  if (!codes) return undefined;
  const noun = at + (two ? 2 : 1);
  const singular = singularCurrency(lowerAt(words, noun));
  const code = singular === undefined ? undefined : codes.get(singular);
  return code === undefined ? undefined : { currency: code, next: noun + 1, shared: false };
}

function singularCurrency(lower: string): string | undefined {
  const irregular = irregularPlurals.get(lower);
  if (irregular !== undefined) return irregular;
  if (sharedWords.has(lower) || ownWords.has(lower)) return lower;
  if (!lower.endsWith('s')) return undefined;
  const stem = lower.slice(0, -1);
  return sharedWords.has(stem) || ownWords.has(stem) ? (irregularPlurals.get(stem) ?? stem) : undefined;
}

function splitPair(entry: string): [string, string] {
  const colon = entry.indexOf(':');
  return [entry.slice(0, colon), entry.slice(colon + 1)];
}
