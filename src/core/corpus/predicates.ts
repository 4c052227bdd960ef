import type { Span } from '../model';
import { dictionaryForm, type LemmaToken } from './claimTokens';
import { negationExceptions, negators, perfectWords, planWords, possibilityWords } from './functionWords';
import { predicateTable, type PredicateClass } from './predicateTable';

/** How far what is told has come. */
export type Status = 'planned' | 'possible' | 'ongoing' | 'done';

/** A word or phrase of a claim that tells of a happening. */
export interface Predicate {
  readonly classes: readonly PredicateClass[];
  readonly lemma: string;
  /** Index of its first token among the tokens it was read from. */
  readonly at: number;
  readonly clause: number;
  readonly start: number;
  readonly end: number;
  readonly negated: boolean;
  /** What negates it, for people ("not", "unhurt"). */
  readonly negator?: string;
  readonly status: Status;
  /** Told as a state that may still change: "has not yet", "remains". */
  readonly open: boolean;
}

/** Looks a class up by its name; undefined when there is none of that name. */
export function predicateClass(name: string): PredicateClass | undefined {
  return classesByName.get(name);
}

/**
 * Finds what a claim says happens.
 * @param planned whether the claim as a whole is about the future
 * @param dates where dates stand: "March" in one is no march
 */
export function readPredicates(
  tokens: readonly LemmaToken[],
  planned: boolean,
  dates: readonly Span[] = [],
): Predicate[] {
  const found: Predicate[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || dates.some(date => date.start <= token.start && token.end <= date.end))
      continue;
    if (isAnonymity(tokens, at)) continue;
    const matches = matchesAt(tokens, at);
    const classes = [...new Set(matches.map(match => match.class))];
    if (classes.length === 0) continue;
    const end = Math.max(...matches.map(match => match.end));
    const negation = negationOf(tokens, at, end);
    const contrary = matches.some(match => match.negative);
    const negator = negation ?? (contrary ? token.text : undefined);
    found.push({
      classes,
      lemma: token.lemma,
      at,
      clause: token.clause,
      start: token.start,
      end,
      negated: (negation !== undefined) !== contrary,
      ...(negator === undefined ? {} : { negator }),
      status: statusOf(tokens, at, planned),
      open: wordsBefore(tokens, at, 4).some(word => perfectWords.has(word.text.toLowerCase())),
    });
  }
  return found;
}

/** The classes of the words alone, for context. */
export function classNamesOf(tokens: readonly LemmaToken[]): Set<string> {
  const names = new Set<string>();
  tokens.forEach((token, at) => {
    if (token.kind === 'word') for (const match of matchesAt(tokens, at)) names.add(match.class.name);
  });
  return names;
}

interface Match {
  readonly class: PredicateClass;
  readonly end: number;
  readonly negative: boolean;
}

/** "asked not to be named": how a source is protected, not something that did not happen. */
function isAnonymity(tokens: readonly LemmaToken[], at: number): boolean {
  const words = tokens.slice(Math.max(0, at - 3), at + 1).map(token => token.text.toLowerCase());
  return /^not to be (?:named|identified|quoted)$/.test(words.join(' '));
}

function matchesAt(tokens: readonly LemmaToken[], at: number): Match[] {
  const token = tokens[at];
  if (!token) return [];
  const matches: Match[] = (
    classesByWord.get(token.lemma) ??
    classesByWord.get(token.text.toLowerCase()) ??
    []
  ).map(entry => ({
    class: entry.class,
    end: token.end,
    negative: entry.negative,
  }));
  for (const phrase of phrasesByFirstWord.get(token.lemma) ?? []) {
    const end = endOfPhrase(tokens, at, phrase.rest);
    if (end !== undefined) matches.push({ class: phrase.class, end, negative: false });
  }
  return matches;
}

/** How many other words may stand between two words of a phrase: "pulled 112 people out". */
const phraseGap = 4;

/** Words that begin a phrase only when the next word follows at once: "on time", not "on Greenwich time". */
const tightWords: ReadonlySet<string> = new Set([
  'on',
  'in',
  'at',
  'behind',
  'no',
  'over',
  'too',
  'over',
  'able',
  'not',
]);

function endOfPhrase(tokens: readonly LemmaToken[], at: number, rest: readonly string[]): number | undefined {
  let position = at;
  const gap = tightWords.has(tokens[at]?.lemma ?? '') ? 0 : phraseGap;
  for (const word of rest) {
    let next = position + 1;
    const limit = Math.min(tokens.length, position + 2 + gap);
    while (next < limit && tokens[next]?.lemma !== word && tokens[next]?.text.toLowerCase() !== word) {
      if (tokens[next]?.kind === 'punctuation') return undefined;
      next += 1;
    }
    if (next >= limit) return undefined;
    position = next;
  }
  return tokens[position]?.end;
}

/** The word that negates the predicate, within its clause and a few words before it. */
function negationOf(tokens: readonly LemmaToken[], at: number, end: number): string | undefined {
  const before = wordsBefore(tokens, at, 7);
  for (const [index, word] of before.entries()) {
    const text = word.text.toLowerCase();
    const isNegator = negators.has(text) || negators.has(word.lemma) || /n['’]t$/.test(text);
    const next = before[index + 1]?.text.toLowerCase() ?? '';
    if (isNegator && !negationExceptions.has(next)) return word.text;
    if (text === 'yet' && next === 'to') return 'yet to';
    if (infinitiveNegators.has(word.lemma) && next === 'to') return `${word.text} to`;
  }
  // "Accused of nothing", "found nobody". A negation inside the phrase is part of what it says ("has not been found").
  const following = tokens.slice(at + 1, at + 3).filter(token => token.start >= end);
  const after = following.find(token => ['nothing', 'nobody', 'none'].includes(token.text.toLowerCase()));
  return after && tokens[at]?.clause === after.clause ? after.text : undefined;
}

/** Verbs that deny what the infinitive after them says: "failed to reach orbit". */
const infinitiveNegators: ReadonlySet<string> = new Set(['fail', 'refuse', 'decline', 'neglect', 'unable']);

function statusOf(tokens: readonly LemmaToken[], at: number, planned: boolean): Status {
  const before = wordsBefore(tokens, at, 5);
  const says = (words: ReadonlySet<string>) =>
    before.some(word => words.has(word.text.toLowerCase()) || words.has(word.lemma));
  if (planned || says(planWords)) return 'planned';
  if (says(possibilityWords)) return 'possible';
  const text = tokens[at]?.text.toLowerCase() ?? '';
  if (text === 'underway' || text === 'ongoing') return 'ongoing';
  const last = before.at(-1)?.lemma;
  return text.endsWith('ing') && last === 'be' ? 'ongoing' : 'done';
}

/** Up to `count` words of the same clause before a token, in order. */
function wordsBefore(tokens: readonly LemmaToken[], at: number, count: number): LemmaToken[] {
  const clause = tokens[at]?.clause;
  return tokens
    .slice(Math.max(0, at - count), at)
    .filter(token => token.clause === clause && token.kind === 'word');
}

interface WordEntry {
  readonly class: PredicateClass;
  readonly negative: boolean;
}
interface Phrase {
  readonly class: PredicateClass;
  readonly rest: readonly string[];
}

const classesByName: ReadonlyMap<string, PredicateClass> = new Map(
  predicateTable.map(entry => [entry.name, entry]),
);
const classesByWord = indexWords();
const phrasesByFirstWord = indexPhrases();

function indexWords(): ReadonlyMap<string, readonly WordEntry[]> {
  const index = new Map<string, WordEntry[]>();
  for (const entry of predicateTable) {
    const negative = new Set((entry.negativeWords ?? '').split(' '));
    for (const word of entry.words.split(' ')) {
      for (const key of new Set([word, dictionaryForm(word)])) {
        const entries = index.get(key) ?? [];
        if (!entries.some(known => known.class === entry))
          entries.push({ class: entry, negative: negative.has(word) });
        index.set(key, entries);
      }
    }
  }
  return index;
}

function indexPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const entry of predicateTable) {
    for (const phrase of (entry.phrases ?? '').split('; ').filter(Boolean)) {
      const [first = '', ...rest] = phrase.split(' ').map(dictionaryForm);
      index.set(first, [...(index.get(first) ?? []), { class: entry, rest }]);
    }
  }
  return index;
}
