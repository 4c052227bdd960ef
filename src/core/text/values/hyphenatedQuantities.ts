import { hedgeBefore } from './hedges';
import { parseDigits, readHyphenatedNumber } from './numberWords';
import { isDash } from './ranges';
import { lowerAt, type SentenceWords, type Word } from './sentenceWords';
import { unitWord } from './units';
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
  if (word.kind === 'number') return readDigitCompound(words, at, word);
  if (word.kind !== 'word') return undefined;
  const compound = readHyphenatedNumber(word.lower);
  if (!compound) return undefined;
  const noun = compound.rest[0] ?? '';
  if (!unitWord(noun) && !countedInCompounds.has(noun)) return undefined;
  return describe(words, { first: at, next: at + 1 }, compound.value, compound.rest);
}

function readDigitCompound(words: readonly Word[], at: number, word: Word): NumberFound | undefined {
  const joint = words[at + 1];
  const noun = words[at + 2];
  if (!joint?.glued || !isDash(joint.text) || noun?.kind !== 'word' || !noun.glued) return undefined;
  const value = parseDigits(word.text);
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

function describe(
  words: readonly Word[],
  place: { first: number; next: number },
  value: number,
  parts: readonly string[],
): NumberFound {
  const [noun = '', second = ''] = parts;
  const unit = unitWord(noun);
  const old = second === 'old' || second === 'olds';
  const hedge = hedgeBefore(words, place.first);
  const number = boundAmount({ low: value, high: value, bound: 'exact' }, hedge);
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
