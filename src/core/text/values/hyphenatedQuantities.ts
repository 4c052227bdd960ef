import { hedgeBefore } from './hedges';
import { parseDigits, readHyphenatedNumber, round, scaleNamed, smallNumber } from './numberWords';
import { isDash } from './ranges';
import { lowerAt, type SentenceWords, type Word } from './sentenceWords';
import { unitNamed, unitOfCompound, unitWord } from './units';
import { boundAmount, quantityReading, type NumberFound } from './valueFound';

/** Nouns that a spelled number counts in a compound ("three-member", "six-storey"); with digits any noun may stand. */
const countedInCompounds: ReadonlySet<string> = new Set(
  (
    'member person passenger seat seater bed bedroom storey story strong page point man woman vehicle car ship nation ' +
    'country party judge team game match goal part volume hectare engine aircraft strong vote state'
  ).split(' '),
);

const noNouns: ReadonlySet<string> = new Set(
  'to a and or over up way bit off on in by for it me us we he go do no of the th st nd rd built based inspired this that was is'.split(
    ' ',
  ),
);

/**
 * A number joined to its noun by a hyphen: "12-day", "52-year-old", "35-mph", "15-strong", "three-day",
 * "two-and-a-half-hour". The noun that the compound describes stays outside.
 */
export function readHyphenatedQuantity(sentence: SentenceWords, at: number): NumberFound | undefined {
  const { words } = sentence;
  const word = words[at];
  if (!word) return undefined;
  const suspended = readSuspended(words, at);
  if (suspended) return suspended;
  if (word.kind === 'number') return readDigitCompound(words, at, word);
  return word.kind === 'word' ? readWordCompound(words, at, word) : undefined;
}

function readWordCompound(words: readonly Word[], at: number, word: Word): NumberFound | undefined {
  const compound = readHyphenatedNumber(word.lower);
  if (!compound) return undefined;
  const noun = compound.rest[0] ?? '';
  if (!unitOfCompound(compound.rest) && !countedInCompounds.has(noun)) return undefined;
  return describe(words, { first: at, next: at + 1 }, compound.value, compound.rest);
}

function readDigitCompound(words: readonly Word[], at: number, word: Word): NumberFound | undefined {
  const joint = words[at + 1];
  const noun = words[at + 2];
  if (!joint?.glued || !isDash(joint.text) || noun?.kind !== 'word' || !noun.glued) return undefined;
  const value = parseDigits(word.text);
  const scale = scaleNamed(noun.lower);
  if (scale !== undefined && value !== undefined) return readScaled(words, at, round(value * scale));
  const parts = noun.lower.split('-', 6);
  const first = parts[0] ?? '';
  if (value === undefined || noun.capitalised || noNouns.has(first) || first.length < 2) {
    return unitWord(noun.text) && value !== undefined
      ? describe(words, { first: at, next: at + 3 }, value, [noun.text])
      : undefined;
  }
  if (first === 'plus' || first === 'odd' || first === 'something') return undefined;
  return describe(words, { first: at, next: at + 3 }, value, parts);
}

/** "10-million-strong": the scale is joined to the number, the noun to the scale. */
function readScaled(words: readonly Word[], at: number, value: number): NumberFound | undefined {
  const joint = words[at + 3];
  const noun = words[at + 4];
  const joined = joint?.glued === true && isDash(joint.text) && noun?.kind === 'word' && noun.glued;
  return joined ? describe(words, { first: at, next: at + 5 }, value, noun.lower.split('-', 6)) : undefined;
}

/** "6-foot-2", "five-foot-ten": the inches behind the feet. */
function inchesAfter(noun: string, second: string): number | undefined {
  if (noun !== 'foot') return undefined;
  const inches = /^[0-9]{1,2}$/.test(second) ? Number(second) : smallNumber(second);
  return inches !== undefined && inches < 12 ? inches : undefined;
}

/**
 * A range whose first number hangs on the hyphen of the second: "5- to 10-year", "10- to 15-minute", "two- to
 * three-day". Undefined when none starts there.
 */
function readSuspended(words: readonly Word[], at: number): NumberFound | undefined {
  const first = words[at];
  if (!first) return undefined;
  const joint = words[at + 1];
  const low = first.kind === 'number' ? parseDigits(first.text) : smallNumber(first.lower);
  if (low === undefined || !joint?.glued || !isDash(joint.text)) return undefined;
  const link = words[at + 2];
  if (link?.glued !== false || !/^(?:to|or)$/.test(link.lower)) return undefined;
  const second = words[at + 3];
  const compound =
    second?.kind === 'number'
      ? readDigitCompound(words, at + 3, second)
      : second && readWordCompound(words, at + 3, second);
  if (compound?.what.kind !== 'quantity' || compound.what.high === null || compound.what.high <= low)
    return undefined;
  const { unit, counted, base } = compound.what;
  const found = unit === undefined ? undefined : unitNamed(unit);
  const number = boundAmount({ low, high: compound.what.high, bound: 'range' }, hedgeBefore(words, at));
  const details = found
    ? { unit: found, ...(base?.dimension === 'age' ? { dimension: 'age' } : {}) }
    : { counted };
  return { first: at, next: compound.next, what: quantityReading(number, details) };
}

function describe(
  words: readonly Word[],
  place: { first: number; next: number },
  value: number,
  parts: readonly string[],
): NumberFound {
  const [noun = '', second = ''] = parts;
  const unit = unitOfCompound(parts);
  const old = second === 'old' || second === 'olds';
  const hedge = hedgeBefore(words, place.first);
  const inches = inchesAfter(noun, second);
  const whole = inches === undefined ? value : round(value + inches / 12);
  const number = boundAmount({ low: whole, high: whole, bound: 'exact' }, hedge);
  const counted = noun === 'strong' || noun === 'fold' ? undefined : noun;
  const reading = quantityReading(
    number,
    unit ? { unit, ...(old ? { dimension: 'age' } : {}) } : { counted },
  );
  const found = { ...place, what: reading };
  // "a more-than 12-day war": a hedge reaches a compound only over nothing else
  return hedge && lowerAt(words, hedge.next) !== ''
    ? { ...found, hedge: { first: hedge.first, next: hedge.next } }
    : found;
}
