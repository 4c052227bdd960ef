import { readNumber, round, scaleNamed, smallNumber } from './numberWords';
import { lowerAt, type Found, type Word } from './sentenceWords';

const parts: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['ninths', 9],
  ['tenth', 10],
  ['tenths', 10],
]);

export interface Fraction {
  readonly value: number;
  /** A count rather than a share: "half a million", "half a dozen". */
  readonly isCount: boolean;
  /** A noun may follow directly: "one in five voters", "half a million people". */
  readonly takesNoun: boolean;
}

/**
 * The fraction that starts at a word: "two-thirds", "three quarters", "a third of", "by a fifth", "half of", "half the",
 * "half a million", "one in five", "one out of ten". Undefined for ranks ("a third man"), halves of a match and the like.
 */
export function readFraction(words: readonly Word[], at: number): Found<Fraction> | undefined {
  return readHalf(words, at) ?? readNamedFraction(words, at) ?? readOneIn(words, at);
}

function readHalf(words: readonly Word[], at: number): Found<Fraction> | undefined {
  if (lowerAt(words, at) !== 'half' || isHalfOfSomething(lowerAt(words, at - 1))) return undefined;
  const following = lowerAt(words, at + 1);
  if (following === 'a' || following === 'an') {
    const scale = scaleNamed(lowerAt(words, at + 2));
    if (scale !== undefined) {
      return { first: at, next: at + 3, what: { value: scale / 2, isCount: true, takesNoun: true } };
    }
    return undefined;
  }
  const next = at + 1;
  const opens = /^(?:of|the|its|their|his|her|our|my|that|those|these|all)$/.test(following);
  const byHalf = lowerAt(words, at - 1) === 'by' || lowerAt(words, at - 1) === 'in';
  if (!opens && !(byHalf && !words[next]?.glued && following !== 'past')) return undefined;
  return { first: at, next, what: { value: 0.5, isCount: false, takesNoun: false } };
}

function isHalfOfSomething(before: string): boolean {
  return /^(?:first|second|other|better|latter|a|one|each|top|bottom|northern|southern|eastern|western|upper|lower)$/.test(
    before,
  );
}

function readNamedFraction(words: readonly Word[], at: number): Found<Fraction> | undefined {
  const word = words[at];
  if (word?.kind !== 'word') return undefined;
  const hyphen = word.lower.indexOf('-');
  if (word.lower.startsWith('half-')) {
    // "a half-dozen men"
    const scale = scaleNamed(word.lower.slice(5));
    return scale === undefined
      ? undefined
      : { first: at, next: at + 1, what: { value: scale / 2, isCount: true, takesNoun: true } };
  }
  if (hyphen > 0) {
    const share = divide(smallNumber(word.lower.slice(0, hyphen)), parts.get(word.lower.slice(hyphen + 1)));
    return share && { first: at, next: at + 1, what: share };
  }
  const part = parts.get(lowerAt(words, at + 1));
  if (part === undefined) return undefined;
  if (word.lower === 'a' || word.lower === 'one') {
    const named = lowerAt(words, at + 2) === 'of' || isShareOfChange(words, at, at + 2);
    const share = named && part > 2 ? divide(1, part) : undefined;
    return share && { first: at, next: at + 2, what: share };
  }
  const count = smallNumber(word.lower);
  if (count === undefined || count < 2 || !lowerAt(words, at + 1).endsWith('s')) return undefined;
  const share = divide(count, part);
  return share && { first: at, next: at + 2, what: share };
}

/** "risen by a fifth", "cut by a third": the clause ends after it or goes on with a function word. */
function isShareOfChange(words: readonly Word[], at: number, next: number): boolean {
  if (
    lowerAt(words, at - 1) !== 'by' &&
    lowerAt(words, at - 1) !== 'than' &&
    lowerAt(words, at - 1) !== 'over'
  )
    return false;
  const following = words[next];
  return (
    following?.kind !== 'word' ||
    /^(?:in|since|over|from|to|on|at|as|and|or|this|last|by|after|compared|than|during|between|within|while|but)$/.test(
      following.lower,
    )
  );
}

function divide(count: number | undefined, part: number | undefined): Fraction | undefined {
  if (count === undefined || part === undefined || count >= part || count === 0) return undefined;
  return { value: round(count / part), isCount: false, takesNoun: false };
}

/** "one in five", "three out of ten", "1 in 20" */
function readOneIn(words: readonly Word[], at: number): Found<Fraction> | undefined {
  const count = smallNumber(lowerAt(words, at)) ?? wholeBelow(words[at], 10);
  if (count === undefined || count === 0 || count > 9) return undefined;
  const outOf = lowerAt(words, at + 1) === 'out' && lowerAt(words, at + 2) === 'of';
  const inEvery = lowerAt(words, at + 1) === 'in' && lowerAt(words, at + 2) === 'every';
  if (!outOf && lowerAt(words, at + 1) !== 'in') return undefined;
  const total = readNumber(words, at + (outOf || inEvery ? 3 : 2));
  if (!total || total.what.value <= count || total.what.value < 3 || isYearLike(total.what.digits))
    return undefined;
  const following = lowerAt(words, total.next);
  if (/^(?:minutes|hours|days|weeks|months|years|seconds|seasons|games|matches)$/.test(following))
    return undefined;
  const value = round(count / total.what.value);
  return { first: at, next: total.next, what: { value, isCount: false, takesNoun: true } };
}

function wholeBelow(word: Word | undefined, limit: number): number | undefined {
  return word?.kind === 'number' && /^[1-9]$/.test(word.text) && Number(word.text) < limit
    ? Number(word.text)
    : undefined;
}

function isYearLike(digits: string | undefined): boolean {
  return digits?.length === 4;
}
