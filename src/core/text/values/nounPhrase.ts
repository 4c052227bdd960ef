import { isPluralForm, singularOf } from '../lemmas';
import { monthNamed, weekdayNamed } from './calendar';
import { looseModifiers, notPlural, phraseEnders, pluralModifiers, uninflectedNouns } from './functionWords';
import { isPersonNoun } from './personNouns';
import { isCapitals, lowerAt, type SentenceWords, type Word } from './sentenceWords';
import { unitWord } from './units';

export interface CountedNoun {
  /** The index after the head noun. */
  readonly next: number;
  /** Lemma of the head with the nouns that specify it ("life jacket", "crew member"). */
  readonly lemma: string;
  /** Lemma of the head alone. */
  readonly head: string;
}

/** How many words may stand between a number and its noun: "three heavily armed Turkish police officers". */
const mostModifiers = 4;

/**
 * The noun that a number counts: from the word after the number up to the first plural noun ("three patrol vessels",
 * "two million Russian-speaking people", "nine crew members"). English puts no other word in -s there but adverbs and
 * the like, which are listed. Undefined when a function word, a verb or punctuation comes first ("169 went on board").
 */
export function readCountedNoun(sentence: SentenceWords, at: number): CountedNoun | undefined {
  const { words } = sentence;
  for (let index = at; index <= at + mostModifiers; index += 1) {
    const word = words[index];
    if (!word || !canStandInPhrase(sentence, word, index)) return undefined;
    if (word.kind === 'number') {
      // "two 12-metre boats": the inner number is part of the phrase
      const measured = lowerAt(words, index + 1) === '-' && words[index + 2]?.glued === true && index > at;
      if (!measured) return undefined;
      index += 2;
      continue;
    }
    if (!isHead(sentence, word)) continue;
    const next = extendHead(sentence, index + 1);
    return describe(words, at, next);
  }
  return undefined;
}

/** The noun after "one" or "a": only a word for a person or a unit of measure, at most two words away. */
export function readSingleNoun(sentence: SentenceWords, at: number): CountedNoun | undefined {
  const { words } = sentence;
  for (let index = at; index <= at + 2; index += 1) {
    const word = words[index];
    if (word?.kind !== 'word' || !canStandInPhrase(sentence, word, index)) return undefined;
    if (word.glued) return undefined;
    const unit = unitWord(word.lower);
    if ((unit && index === at) || (isPersonNoun(word.lower) && !isModifierHere(words, index))) {
      return { ...describe(words, at, index + 1) };
    }
  }
  return undefined;
}

function isModifierHere(words: readonly Word[], index: number): boolean {
  const following = lowerAt(words, index + 1);
  return looseModifiers.has(lowerAt(words, index)) || isPersonNoun(following);
}

function canStandInPhrase(sentence: SentenceWords, word: Word, index: number): boolean {
  if (word.kind === 'punctuation') return false;
  if (word.kind === 'number') return true;
  if (word.possessive && !isPluralForm(word.lower)) return false;
  if (isProperPronoun(sentence, word)) return true;
  if (phraseEnders.has(word.lower)) return !isEnderInsidePhrase(sentence.words, word, index);
  return (
    weekdayNamed(word.lower) === undefined && !(word.capitalised && monthNamed(word.lower) !== undefined)
  );
}

/** "US" is no pronoun, "IT" none, "OR" none: capitals outside a headline in capitals make a name. */
function isProperPronoun(sentence: SentenceWords, word: Word): boolean {
  return sentence.style !== 'capitals' && word.text.length > 1 && isCapitals(word);
}

/** Words of the enders that do go on when a noun follows ("two killed soldiers" does not, "three home games" does). */
function isEnderInsidePhrase(words: readonly Word[], word: Word, index: number): boolean {
  const passes = /^(?:home|work|online|back|overall|used|dead|next|last|wounded|killed|show)$/.test(
    word.lower,
  );
  const following = words[index + 1];
  return !(
    passes &&
    following?.kind === 'word' &&
    !phraseEnders.has(following.lower) &&
    isPluralForm(following.lower)
  );
}

function isHead(sentence: SentenceWords, word: Word): boolean {
  if (uninflectedNouns.has(word.lower)) return true;
  if (notPlural.has(word.lower)) return false;
  if (isProperPronoun(sentence, word)) return /^[A-Z]{2,}s$/.test(word.text);
  if (/^[A-Z]+s$/.test(word.text) && word.text.length > 2) return true;
  const lower = word.lower.slice(word.lower.lastIndexOf('-') + 1);
  return isPluralForm(lower);
}

/** The index after the last noun of the head: "crew" goes on to "members", "sports" to "cars". */
function extendHead(sentence: SentenceWords, next: number): number {
  const { words } = sentence;
  let end = next;
  for (let steps = 0; steps < 2; steps += 1) {
    const head = words[end - 1];
    const word = words[end];
    if (!head || head.possessive || word?.kind !== 'word' || word.glued) break;
    if (!pluralModifiers.has(head.lower) || phraseEnders.has(word.lower) || !isHead(sentence, word)) break;
    end += 1;
  }
  return end;
}

function describe(words: readonly Word[], at: number, next: number): CountedNoun {
  const head = singularOf(lowerAt(words, next - 1));
  const specifiers: string[] = [];
  for (let index = next - 2; index >= at; index -= 1) {
    const word = words[index];
    if (word?.kind !== 'word' || word.capitalised || word.possessive || isLoose(word.lower)) break;
    specifiers.unshift(singularOf(word.lower));
  }
  return { next, lemma: [...specifiers, head].join(' '), head };
}

function isLoose(lower: string): boolean {
  return (
    looseModifiers.has(lower) ||
    phraseEnders.has(lower) ||
    /(?:ed|ing|ly|al|ous|ive|ful|ic|ese|ian)$/.test(lower) ||
    lower.includes('-')
  );
}
