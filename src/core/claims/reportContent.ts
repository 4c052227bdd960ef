import { isDay, recipientEnd, takesRecipient } from './cues';
import { findClauseVerb, isSubordinator, startsPredicate, type VerbGroup } from './grammar';
import { isDenial, takesBareClause, takesThatClause } from './sayingVerbs';
import { isFinite, isPunctuation, type Word } from './words';

/** Where content starts, and where it ends if that is before the end of the words at hand. */
export interface ContentBounds {
  readonly from: number;
  readonly to?: number;
}

/** Where the content of a verb of saying stands. */
export function findContent(words: readonly Word[], verb: VerbGroup, to: number): ContentBounds | undefined {
  const denial = isDenial(verb.base);
  if (!denial && !takesThatClause(verb.base)) return undefined;
  let at = verb.to;
  const next = words[at];
  if (!next || at >= to) return undefined;
  if (denial) return findDenied(words, at, to);
  if (takesRecipient(verb.base)) {
    const unnamed = recipientEnd(words, at, to);
    at = unnamed > at ? unnamed : namedRecipientEnd(words, at, to);
  }
  const that = findThat(words, at, to, takesRecipient(verb.base));
  if (that !== undefined) return { from: that + 1 };
  const colon = findColon(words, at, to);
  if (colon !== undefined) return { from: colon + 1 };
  if (!takesBareClause(verb.base)) return undefined;
  at = skipAdjunct(words, at, to);
  return findClauseVerb(words, at, to) !== undefined && !startsWithWh(words[at]) ? { from: at } : undefined;
}

function startsWithWh(word: Word | undefined): boolean {
  return word?.wordClass === 'W' || word?.lower === 'whether' || isSubordinator(word);
}

function findDenied(words: readonly Word[], at: number, to: number): ContentBounds | undefined {
  const that = findThat(words, at, to, false) ?? findAllegedThat(words, at, to);
  if (that !== undefined) return { from: that + 1 };
  const what = words[at];
  if (!what) return undefined;
  const end = endOfPhrase(words, at, to);
  // "rejected what she called “alarmist figures”": what is rejected is named only.
  for (let next = at; next < to && next < at + 12; next++) {
    if (!isPunctuation(words[next], '“"‘«')) continue;
    for (let close = next + 1; close < to && close < next + 40; close++) {
      if (isPunctuation(words[close], '”"’»')) return { from: next, to: close + 1 };
    }
  }
  if (what.wordClass === 'VBG') return { from: at, to: end };
  if (findClauseVerb(words, at, to) !== undefined && what.wordClass !== 'PRP') return { from: at };
  const allegation = what.wordClass === 'NN' || what.wordClass === 'JJ';
  return allegation && end - at >= 3 ? { from: at, to: end } : undefined;
}

/** "dismissed claims that", "rejected the idea that": the clause is what is denied. */
function findAllegedThat(words: readonly Word[], at: number, to: number): number | undefined {
  const alleged =
    /^(?:claims?|allegations?|accusations?|suggestions?|reports?|rumou?rs?|ideas?|notion|view|argument|assertions?|charges?|criticism|speculation)$/;
  for (let next = at; next + 1 < to && next < at + 6; next++) {
    if (alleged.test(words[next]?.lower ?? '') && words[next + 1]?.lower === 'that') return next + 1;
  }
  return undefined;
}

function endOfPhrase(words: readonly Word[], at: number, to: number): number {
  let end = at;
  while (end < to && !isPunctuation(words[end], ',;:—–')) {
    if (/^(?:and|but)$/.test(words[end]?.lower ?? '') && startsPredicate(words, end + 1, to)) break;
    end++;
  }
  return end;
}

/** "that" behind a verb of saying, over an adjunct ("on Monday") or a hearer, not over an object of its own. */
export function findThat(
  words: readonly Word[],
  from: number,
  to: number,
  hearer: boolean,
): number | undefined {
  const first = words[from];
  if (!first || from >= to) return undefined;
  const adjunct =
    first.wordClass === 'IN' ||
    first.wordClass === 'TO' ||
    first.wordClass === 'RB' ||
    first.wordClass === 'PU' ||
    isDay(first) ||
    (first.wordClass === 'DT' &&
      /^(?:week|month|year|morning|afternoon|evening|weekend|day)$/.test(words[from + 1]?.lower ?? '')) ||
    hearer;
  for (let at = from; at < to && at < from + 14; at++) {
    const word = words[at];
    if (!word || isFinite(word)) return undefined;
    if (word.lower === 'that') {
      if ((at > from && !adjunct) || isFinite(words[at + 1] ?? { wordClass: 'PU' })) return undefined;
      return findClauseVerb(words, at + 1, to) !== undefined ||
        words[at + 1]?.quotation !== undefined ||
        isPunctuation(words[at + 1], ',') ||
        hasVerb(words, at + 1, to)
        ? at
        : undefined;
    }
    if (word.quotation !== undefined || isPunctuation(word, ';:')) return undefined;
  }
  return undefined;
}

function hasVerb(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to && at < from + 40; at++)
    if (isFinite(words[at] ?? { wordClass: 'PU' })) return true;
  return false;
}

function findColon(words: readonly Word[], from: number, to: number): number | undefined {
  for (let at = from; at < to && at < from + 14; at++) {
    const word = words[at];
    if (!word || isFinite(word) || isPunctuation(word, ',;')) return undefined;
    if (isPunctuation(word, ':'))
      return words[at + 1]?.quotation === undefined && hasVerb(words, at + 1, to) ? at : undefined;
  }
  return undefined;
}

/** "the BBC" in "told the BBC the ship had sunk": up to the next phrase opener. */
function namedRecipientEnd(words: readonly Word[], from: number, to: number): number {
  const mention = words[from]?.mention ?? words[from + 1]?.mention;
  let at = from;
  if (words[at]?.wordClass === 'DT' || words[at]?.wordClass === 'PRP$') at++;
  while (at < to && at < from + 8) {
    const word = words[at];
    if (
      !word ||
      word.wordClass === 'DT' ||
      word.wordClass === 'PRP' ||
      word.wordClass === 'PRP$' ||
      word.wordClass === 'EX' ||
      word.wordClass === 'IN' ||
      word.wordClass === 'PU' ||
      word.lower === 'that'
    )
      break;
    if (mention !== undefined && word.mention !== mention && at > from + 1) break;
    at++;
  }
  return at;
}

/** "in a statement", "on Monday" before a clause without "that". */
function skipAdjunct(words: readonly Word[], from: number, to: number): number {
  let at = from;
  while (
    at < to &&
    (isDay(words[at]) ||
      (words[at]?.wordClass === 'RB' && /^(?:again|also|then|recently|.*ly)$/.test(words[at]?.lower ?? '')))
  )
    at++;
  if (words[at]?.wordClass !== 'IN') return at;
  let next = at + 1;
  if (words[next]?.wordClass === 'DT' || words[next]?.wordClass === 'PRP$') next++;
  const noun = next;
  while (
    next < to &&
    next < noun + 3 &&
    (words[next]?.wordClass === 'NN' ||
      words[next]?.wordClass === 'NNP' ||
      words[next]?.wordClass === 'JJ' ||
      words[next]?.kind === 'number')
  )
    next++;
  const opener = words[next];
  const opens =
    opener?.wordClass === 'DT' ||
    opener?.wordClass === 'PRP' ||
    opener?.wordClass === 'PRP$' ||
    opener?.wordClass === 'EX';
  return next > noun && opens ? next : at;
}
