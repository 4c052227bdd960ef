import type { Mention, Span } from '../model';
import { innerAbbreviations, numberAbbreviations, titleAbbreviations } from '../text/abbreviations';
import { tokenise, type Token } from '../text/tokens';
import { mendTenses } from './tenses';
import type { WordClass, WordClassifier } from './wordClasses';

/** A token of a sentence with its guessed class. */
export interface Word extends Token {
  /** Lower case, straight apostrophes, no soft hyphens. */
  readonly lower: string;
  readonly wordClass: WordClass;
  /** Index of the mention that the word lies in. */
  readonly mention?: number;
  /** Set on the stand-in for a whole quotation: which one. */
  readonly quotation?: number;
}

/** A run of words, half-open: indices into the words of a sentence. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * Reads the words of a part of a text.
 * @param span offsets into `text`
 * @param mentions sorted by position
 * @param firstMention index of the first mention that may reach into the span
 * @param wordClasses guesses the classes
 */
export function readWords(
  text: string,
  span: Span,
  mentions: readonly Mention[],
  firstMention: number,
  wordClasses: WordClassifier,
): readonly Word[] {
  return classify(readTokens(text, span), mentions, firstMention, wordClasses);
}

/** Tokens without the periods of abbreviations ("Dr." "Col."), so that a period left is the end of a sentence. */
export function readTokens(text: string, span: Span): Token[] {
  const tokens = tokenise(text, span);
  return tokens.filter((token, index) => token.text !== '.' || !isAbbreviationPeriod(tokens, index));
}

function isAbbreviationPeriod(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (!before || !after || before.end !== tokens[index]?.start || after.kind === 'punctuation') return false;
  if (/^\p{Ll}/u.test(after.text) || /^\p{Lu}$/u.test(before.text)) return true;
  const word = before.text.toLowerCase();
  return (
    titleAbbreviations.has(word) ||
    innerAbbreviations.has(word) ||
    (after.kind === 'number' && numberAbbreviations.has(word))
  );
}

/** A token, or the stand-in for a whole quotation. */
type TokenOrQuotation = Token & { readonly quotation?: number };

/** Gives tokens their classes and the mentions they lie in. */
export function classify(
  tokens: readonly TokenOrQuotation[],
  mentions: readonly Mention[],
  firstMention: number,
  wordClasses: WordClassifier,
): readonly Word[] {
  const written = tokens.map(token => token.text);
  const lower = tokens.map(token => lowerOf(token.text));
  // In a headline in capitals every word would look like a name: the guess is made on the words in lower case.
  const classes = mendTenses(lower, wordClasses(lower, isCapitalised(written) ? lower : written));
  let next = firstMention;
  return tokens.map((token, index) => {
    while (next < mentions.length && (mentions[next]?.end ?? 0) <= token.start) next++;
    const mention = mentions[next];
    const inside = mention !== undefined && mention.start < token.end && token.quotation === undefined;
    const guessed = classes[index] ?? 'OTH';
    const named =
      inside &&
      token.kind === 'word' &&
      isNameable(guessed) &&
      !/^(?:of|and|the|for|in|on)$/.test(lower[index] ?? '');
    const { start, end, text, kind } = token;
    const wordClass = token.quotation !== undefined ? 'NN' : named ? 'NNP' : guessed;
    const word = { start, end, text, kind, lower: lower[index] ?? '', wordClass };
    if (token.quotation !== undefined) return { ...word, quotation: token.quotation };
    return inside ? { ...word, mention: next } : word;
  });
}

function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  return /[\u00AD’]/.test(lower) ? lower.replace(/\u00AD/g, '').replace(/’/g, "'") : lower;
}

/** Whether a line is set in capitals, or with a capital on most words, as headlines are. */
function isCapitalised(written: readonly string[]): boolean {
  let capitals = 0;
  let small = 0;
  for (const word of written) {
    if (word.length < 4 || word.toLowerCase() === word.toUpperCase()) continue;
    const [first = ''] = word;
    if (first !== first.toLowerCase()) capitals++;
    else small++;
  }
  return capitals > 3 && capitals > 4 * small;
}

/** A function word inside a name ("Bank of England") keeps its class. */
function isNameable(wordClass: WordClass): boolean {
  return wordClass !== 'IN' && wordClass !== 'CC' && wordClass !== 'PU' && wordClass !== 'DT';
}

/** The text span that a run of words covers. */
export function spanOf(words: readonly Word[], run: Run): Span {
  return { start: words[run.from]?.start ?? 0, end: words[run.to - 1]?.end ?? words[run.from]?.start ?? 0 };
}

const finiteClasses: ReadonlySet<WordClass> = new Set<WordClass>(['VBD', 'VBZ', 'VBP', 'MD', 'PV']);

/** Whether a word carries tense, so that a clause can stand on it. */
export function isFinite(word: Pick<Word, 'wordClass'>): boolean {
  return finiteClasses.has(word.wordClass);
}

const verbClasses: ReadonlySet<WordClass> = new Set<WordClass>([
  'VBD',
  'VBZ',
  'VBP',
  'VB',
  'VBN',
  'VBG',
  'MD',
  'PV',
]);

export function isVerb(word: Word): boolean {
  return verbClasses.has(word.wordClass);
}

const nounClasses: ReadonlySet<WordClass> = new Set<WordClass>(['NN', 'NNP', 'PRP', 'CD', 'EX', 'PV']);

/** Whether a word can be the head of a noun phrase. */
export function isNominal(word: Pick<Word, 'wordClass' | 'lower'>): boolean {
  return (
    nounClasses.has(word.wordClass) ||
    (word.wordClass === 'DT' && /^(?:this|that|these|those|all|both|some)$/.test(word.lower))
  );
}

export function isPunctuation(word: Word | undefined, marks: string): boolean {
  return word?.text.length === 1 && marks.includes(word.text);
}
