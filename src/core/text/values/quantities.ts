import { isPluralForm } from '../lemmas';
import { readAge, readDecadeOfAge } from './ages';
import { isDesignated, endOfNonAmount, endOfRun } from './designators';
import { readFraction } from './fractions';
import { hedgeAfter, hedgeBefore, type Hedge } from './hedges';
import { readHyphenatedQuantity } from './hyphenatedQuantities';
import { readCountedNoun, readSingleNoun, type CountedNoun } from './nounPhrase';
import { readNumber, round, type PlainNumber } from './numberWords';
import { isPersonNoun } from './personNouns';
import { isChange, isDash, joinNumbers, readRange, type Range } from './ranges';
import { lowerAt, type Found, type SentenceWords, type Word } from './sentenceWords';
import { readScaleValue } from './scaleValues';
import { readUnit, toBase, unitWord, type Unit } from './units';
import { readVagueAmount } from './vagueAmounts';
import { boundAmount, quantityReading, type Amount, type NumberFound, type Skip } from './valueFound';

/**
 * The quantity that starts at a word: a number with its unit or counted noun, or a bare number that counts. Hedges stay
 * outside. Undefined when none starts there; a `Skip` when the number there is a designator, a score or the like.
 */
export function readQuantity(sentence: SentenceWords, at: number): NumberFound | Skip | undefined {
  const { words } = sentence;
  const skipTo = endOfNonAmount(sentence, at);
  if (skipTo !== undefined) return { skipTo };
  const decade = readDecadeOfAge(words, at);
  if (decade) return decade;
  return (
    readScaleValue(words, at) ??
    readShare(sentence, at) ??
    readVague(sentence, at) ??
    readHyphenatedQuantity(sentence, at) ??
    readPlain(sentence, at) ??
    readArticleUnit(words, at) ??
    readNegative(sentence, at)
  );
}

function readShare(sentence: SentenceWords, at: number): NumberFound | undefined {
  const { words } = sentence;
  const halfUnit = lowerAt(words, at) === 'half' ? readHalfUnit(words, at) : undefined;
  if (halfUnit) return halfUnit;
  const fraction = readFraction(words, at);
  if (!fraction) return undefined;
  const noun = fraction.what.takesNoun ? readCountedNoun(sentence, fraction.next) : undefined;
  const hedge = hedgeBefore(words, at);
  const number = boundAmount(exact(fraction.what.value), hedge);
  const reading = quantityReading(number, { counted: noun?.lemma });
  const base = { dimension: 'ratio', low: number.low, high: number.high };
  const what = fraction.what.isCount ? reading : { ...reading, base };
  return withHedge({ first: at, next: noun?.next ?? fraction.next, what }, hedge);
}

/** "half an hour", "half a mile" */
function readHalfUnit(words: readonly Word[], at: number): NumberFound | undefined {
  if (lowerAt(words, at + 1) !== 'a' && lowerAt(words, at + 1) !== 'an') return undefined;
  const unit = readUnit(words, at + 2);
  if (!unit) return undefined;
  const hedge = hedgeBefore(words, at);
  return withHedge(
    {
      first: at,
      next: unit.next,
      what: quantityReading(boundAmount(exact(0.5), hedge), { unit: unit.unit }),
    },
    hedge,
  );
}

function readVague(sentence: SentenceWords, at: number): NumberFound | undefined {
  const { words } = sentence;
  const vague = readVagueAmount(words, at);
  if (!vague) return undefined;
  const { amount, takesOf, weak } = vague.what;
  const of = lowerAt(words, vague.next) === 'of';
  if (takesOf && !of) {
    // "hundreds were hurt": the scale alone counts, "scores" and "several" do not
    if (weak || lowerAt(words, at) === 'scores') return undefined;
    return { first: at, next: vague.next, what: quantityReading(boundAmount(amount, undefined), {}) };
  }
  const noun = readCountedNoun(sentence, vague.next + (takesOf ? 1 : 0));
  if (weak && !(noun && (isPersonNoun(noun.head) || unitWord(noun.head)))) return undefined;
  const unit = noun && unitWord(noun.head);
  const reading = quantityReading(boundAmount(amount, undefined), unit ? { unit } : { counted: noun?.lemma });
  return { first: at, next: noun?.next ?? vague.next, what: reading };
}

function readPlain(sentence: SentenceWords, at: number): NumberFound | Skip | undefined {
  const { words } = sentence;
  const number = readNumber(words, at);
  if (!number) return undefined;
  const range = readRange(words, number);
  const both = readUnitRange(words, number);
  if (both) return both;
  return (range && readRangeQuantity(sentence, number, range)) ?? readSingleQuantity(sentence, number);
}

/** "between 2% and 2.5%", "10 km to 12 km", "30km-40km": both numbers have the unit. "From 2% to 3%" is a change. */
function readUnitRange(words: readonly Word[], lower: Found<PlainNumber>): NumberFound | undefined {
  const unit = readUnit(words, lower.next);
  if (!unit) return undefined;
  const joint = words[unit.next];
  const between = joint?.lower === 'and' && lowerAt(words, lower.first - 1) === 'between';
  const to = joint?.lower === 'to' && !isChange(words, lower.first);
  const dash = joint?.glued === true && isDash(joint.text) && words[unit.next + 1]?.glued === true;
  const upper = between || to || dash ? readNumber(words, unit.next + 1) : undefined;
  const upperUnit = upper && readUnit(words, upper.next);
  const amount = upper && joinNumbers(lower.what, upper.what);
  if (!unit || !amount || upperUnit?.unit.name !== unit.unit.name) return undefined;
  return {
    first: lower.first,
    next: upperUnit.next,
    what: quantityReading(boundAmount(amount, undefined), { unit: unit.unit }),
    ...(between ? { hedge: { first: lower.first - 1, next: lower.first } } : {}),
  };
}

function readRangeQuantity(
  sentence: SentenceWords,
  number: Found<PlainNumber>,
  range: Range,
): NumberFound | Skip | undefined {
  const { words } = sentence;
  const hedge = hedgeBefore(words, number.first);
  const aged = /^(?:aged|ages)$/.test(lowerAt(words, number.first - 1)) ? unitWord('year') : undefined;
  const age: Tail | undefined = aged && { next: range.next, unit: aged, dimension: 'age' };
  const tail = readTail(sentence, range.next, range.upper) ?? age;
  if (!tail && range.join !== 'between' && !(hedge && range.join !== 'or')) return undefined;
  const amount = tail?.metres ? inMetres(range.what) : range.what;
  const between = range.join === 'between' ? { first: number.first - 1, next: number.first } : undefined;
  const reading = quantityReading(boundAmount(amount, between ? undefined : hedge), tail ?? {});
  const found = { first: number.first, next: tail?.next ?? range.next, what: reading };
  return between ? { ...found, hedge: between } : withHedge(found, hedge);
}

function readSingleQuantity(
  sentence: SentenceWords,
  number: Found<PlainNumber>,
): NumberFound | Skip | undefined {
  const { words } = sentence;
  const joint = words[number.next];
  if (
    number.what.digits !== undefined &&
    joint?.glued &&
    isDash(joint.text) &&
    words[number.next + 1]?.kind === 'number'
  ) {
    return { skipTo: endOfRun(words, number.first) };
  }
  const more = readMoreSign(words, number.next);
  const tail = readTail(sentence, more?.next ?? number.next, number.what);
  if (isDesignated(sentence, number.first, tail !== undefined)) return { skipTo: number.next };
  const age = tail ? undefined : readAge(words, number);
  if (!tail && !age && !countsAlone(sentence, number)) {
    return number.what.spelled ? undefined : { skipTo: number.next };
  }
  const next = tail?.next ?? more?.next ?? number.next;
  const before =
    tail?.unit?.dimension === 'time' ? durationHedge(words, number.first) : hedgeBefore(words, number.first);
  const hedge = more?.hedge ?? before ?? hedgeAfter(words, next);
  const metres = tail?.metres ?? (tail === undefined && isRace(words, number));
  const amount = metres ? inMetres(exact(number.what.value)) : exact(number.what.value);
  const compound = tail?.unit && readSmallerUnit(words, next, tail.unit);
  if (compound && tail.unit) {
    const value = round(number.what.value + compound.value);
    const reading = quantityReading(boundAmount(exact(value), hedge), { unit: tail.unit });
    return withHedge({ first: number.first, next: compound.next, what: reading }, hedge);
  }
  const counted =
    tail || age || !hedge || hedge.first < next ? undefined : readTail(sentence, hedge.next, number.what);
  const unit = metres && !tail ? unitWord('metre') : undefined;
  const reading = quantityReading(
    boundAmount(amount, hedge),
    age ?? tail ?? counted ?? (unit ? { unit } : {}),
  );
  return withHedge({ first: number.first, next, what: reading }, hedge);
}

/** "travelled over nine years" is during them; "for over nine years" is more. */
function durationHedge(words: readonly Word[], first: number): Hedge | undefined {
  const hedge = hedgeBefore(words, first);
  if (!hedge || words[hedge.first]?.lower !== 'over') return hedge;
  const opener = lowerAt(words, hedge.first - 1);
  return /^(?:for|after|in|of|took|take|takes|lasted|lasts|lasting|is|was|with|within|spent|by|to|has|have|had|)$/.test(
    opener,
  )
    ? hedge
    : undefined;
}

interface Tail {
  readonly next: number;
  readonly unit?: Unit;
  readonly counted?: string;
  /** The letter m meant metres, so that the million must come off again. */
  readonly metres?: true;
  readonly dimension?: string;
}

/** What a number counts or measures: the unit or noun after it. */
function readTail(sentence: SentenceWords, at: number, number: PlainNumber): Tail | undefined {
  const { words } = sentence;
  if (number.letterM && isHeightWord(words, at)) {
    const metre = unitWord('metre');
    return metre && { next: at, unit: metre, metres: true };
  }
  const unit = readUnit(words, at);
  if (unit && !isModifyingUnit(sentence, unit.next, unit.unit)) return readOld(words, unit.next, unit.unit);
  const noun = readNoun(sentence, at, number);
  if (!noun) return undefined;
  const counted = unitWord(noun.head);
  if (counted) return readOld(words, noun.next, counted);
  return { next: noun.next, counted: noun.lemma };
}

function readNoun(sentence: SentenceWords, at: number, number: PlainNumber): CountedNoun | undefined {
  if (sentence.words[at]?.glued) return undefined;
  return number.value === 1 ? readSingleNoun(sentence, at) : readCountedNoun(sentence, at);
}

/** "five stone walls", "six foot soldiers", "three minute books": the unit is part of what is counted. */
function isModifyingUnit(sentence: SentenceWords, at: number, unit: Unit): boolean {
  if (unit.name !== 'stone' && unit.name !== 'foot' && unit.name !== 'pound') return false;
  const before = lowerAt(sentence.words, at - 1);
  return (before === 'stone' || before === 'foot') && readCountedNoun(sentence, at) !== undefined;
}

/** "29 years old" is an age, and the word belongs to it. */
function readOld(words: readonly Word[], next: number, unit: Unit): Tail {
  const old = unit.dimension === 'time' && lowerAt(words, next) === 'old';
  return old ? { next: next + 1, unit, dimension: 'age' } : { next, unit };
}

/** "two hours and 15 minutes", "6ft 2in", "7lb 4oz": what the smaller unit adds, in the larger one. */
function readSmallerUnit(
  words: readonly Word[],
  at: number,
  larger: Unit,
): { value: number; next: number } | undefined {
  if (larger.dimension !== 'time' && larger.dimension !== 'length' && larger.dimension !== 'mass')
    return undefined;
  const and =
    lowerAt(words, at) === 'and' || (lowerAt(words, at) === ',' && larger.dimension === 'time') ? 1 : 0;
  const number = readNumber(words, at + and);
  const unit = number && readUnit(words, number.next);
  if (unit?.unit.dimension !== larger.dimension || unit.unit.factor >= larger.factor) return undefined;
  const value = (toBase(unit.unit, number?.what.value ?? 0, null).low ?? 0) / larger.factor;
  return value < 1.01 ? { value, next: unit.next } : undefined;
}

function isHeightWord(words: readonly Word[], at: number): boolean {
  return /^(?:high|tall|long|wide|deep|away|below|above|off|from|underground|apart|freestyle|hurdles|sprint|backstroke|butterfly|breaststroke|relay|race|waves|swell|tower|wall|fence)$/.test(
    lowerAt(words, at),
  );
}

/** "the 100m", "the men’s 1,500m": distances that are run and swum, and no millions. */
function isRace(words: readonly Word[], number: Found<PlainNumber>): boolean {
  const before = words[number.first - 1];
  return (
    number.what.letterM &&
    /^(?:[5-9]0|100|110|200|400|800|1,?500|3,?000|5,?000|10,?000)$/.test(words[number.first]?.text ?? '') &&
    (before?.lower === 'the' || before?.possessive === true)
  );
}

function inMetres(amount: Amount): Amount {
  return { low: round(amount.low / 1e6), high: round(amount.high / 1e6), bound: amount.bound };
}

/** "20+ people", "20-plus", "20-odd" */
function readMoreSign(words: readonly Word[], at: number): { hedge: Hedge; next: number } | undefined {
  const sign = words[at];
  if (!sign?.glued) return undefined;
  if (sign.text === '+') return { hedge: { bound: 'at-least', first: at, next: at + 1 }, next: at + 1 };
  const word = words[at + 1];
  if (!isDash(sign.text) || !word?.glued) return undefined;
  if (word.lower === 'plus') return { hedge: { bound: 'at-least', first: at, next: at + 2 }, next: at + 2 };
  return word.lower === 'odd'
    ? { hedge: { bound: 'about', first: at, next: at + 2 }, next: at + 2 }
    : undefined;
}

/** Whether a number without a noun is still a count: "That makes 169", "ten are missing", "toll rises to 19". */
function countsAlone(sentence: SentenceWords, number: Found<PlainNumber>): boolean {
  const { words } = sentence;
  const { value, spelled } = number.what;
  const word = words[number.first];
  const before = lowerAt(words, number.first - 1);
  const after = words[number.next];
  if (after?.glued && after.kind === 'word') return false;
  if (spelled) {
    if (value <= 1) return value === 1 && isCasualty(lowerAt(words, number.next));
    const named =
      word?.capitalised === true && sentence.style === 'plain' && number.first > 0 && !opensClause(before);
    if (named || word?.possessive) return false;
    if (/^(?:the|at|those|these|by|past|o'clock|which|number)$/.test(before) && number.what.scale === 1)
      return false;
    return !(before === 'in' && value <= 3);
  }
  if (before === 'at' && value <= 12 && Number.isInteger(value) && number.what.scale === 1) return false;
  return !(word?.glued && isDash(before));
}

function opensClause(before: string): boolean {
  return /^[“"‘'(:–—.!?…-]$/.test(before);
}

function isCasualty(lower: string): boolean {
  return /^(?:dead|killed|hurt|injured|wounded|missing|arrested|critical)$/.test(lower);
}

/** "a mile off", "for an hour", "after a week": an article that counts a unit. A rate ("€5 a day") does not. */
function readArticleUnit(words: readonly Word[], at: number): NumberFound | undefined {
  const article = lowerAt(words, at);
  if (article !== 'a' && article !== 'an') return undefined;
  const unit = readUnit(words, at + 1);
  if (!unit || unit.unit.name === 'degree' || unit.unit.dimension === 'ratio') return undefined;
  const hedge = hedgeBefore(words, at);
  if (!hedge && !countsUnit(words, at, unit)) return undefined;
  const half = isAndAHalf(words, unit.next);
  const amount = exact(half ? 1.5 : 1);
  const reading = quantityReading(boundAmount(amount, hedge), { unit: unit.unit });
  return withHedge({ first: at, next: half ? unit.next + 3 : unit.next, what: reading }, hedge);
}

function isAndAHalf(words: readonly Word[], at: number): boolean {
  return lowerAt(words, at) === 'and' && lowerAt(words, at + 1) === 'a' && lowerAt(words, at + 2) === 'half';
}

function countsUnit(words: readonly Word[], at: number, unit: { unit: Unit; next: number }): boolean {
  const before = lowerAt(words, at - 1);
  const after = lowerAt(words, unit.next);
  if (isAndAHalf(words, unit.next)) return true;
  if (unit.unit.dimension === 'time') {
    const during =
      /^(?:for|in|within|after|lasted|last|lasting|took|take|takes|taking|spent|spend|waited|wait|another)$/.test(
        before,
      );
    if (during) return !/^(?:of|when|that|where)$/.test(after);
    // "20,000 visitors a year before the war" is a rate
    return /^(?:later|long)$/.test(after) || (after === 'before' && !isPluralForm(before));
  }
  if (unit.unit.dimension !== 'length') return false;
  return /^(?:off|away|from|long|wide|deep|high|north|south|east|west|below|above|out|inland|offshore|downstream|upstream|apart|of)$/.test(
    after,
  );
}

/** "-5°C", "minus five degrees" */
function readNegative(sentence: SentenceWords, at: number): NumberFound | undefined {
  const { words } = sentence;
  const sign = words[at];
  const signed = (sign?.text === '-' || sign?.text === '−') && !sign.glued && words[at + 1]?.glued === true;
  if (!signed && sign?.lower !== 'minus') return undefined;
  const number = readNumber(words, at + 1);
  const unit = number && readUnit(words, number.next);
  if (!number || !unit) return undefined;
  const hedge = hedgeBefore(words, at);
  const reading = quantityReading(boundAmount(exact(-number.what.value), hedge), { unit: unit.unit });
  return withHedge({ first: at, next: unit.next, what: reading }, hedge);
}

function exact(value: number): Amount {
  return { low: value, high: value, bound: 'exact' };
}

function withHedge(found: NumberFound, hedge: Hedge | undefined): NumberFound {
  return hedge ? { ...found, hedge: { first: hedge.first, next: hedge.next } } : found;
}
