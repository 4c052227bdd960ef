import type { Span } from '../../model';
import type { Token } from '../tokens';

/** A token as the value readers see it: without its possessive, lower-cased once, and aware of what it is glued to. */
export interface Word extends Span {
  /** Without a possessive ending; `end` is the end of this. */
  readonly text: string;
  /** Lower case, with plain apostrophes and hyphens. */
  readonly lower: string;
  readonly kind: Token['kind'];
  readonly possessive: boolean;
  /** Nothing stands between this and the token before. */
  readonly glued: boolean;
  readonly capitalised: boolean;
}

/** How a sentence uses capitals: a headline in Title Case or CAPITALS says nothing by capitalising a word. */
export type CapitalStyle = 'plain' | 'title' | 'capitals';

export interface SentenceWords {
  readonly words: readonly Word[];
  readonly style: CapitalStyle;
}

/** A stretch of words that was read as something: from word `first` up to, not including, word `next`. */
export interface Found<T> {
  readonly first: number;
  readonly next: number;
  readonly what: T;
}

/**
 * Makes words of the tokens of one sentence. Most words are never looked at, so what they cost is worked out on demand.
 * @param tokens what `tokenise` gave for the sentence
 */
export function readWords(tokens: readonly Token[]): SentenceWords {
  const words: Word[] = [];
  let previousEnd = -1;
  for (const token of tokens) {
    words.push(new SentenceWord(token, previousEnd === token.start));
    previousEnd = token.end;
  }
  return new WordsOfSentence(words);
}

/** Whether every letter of the word is a capital ("NATO", "U.S."). */
export function isCapitals(word: Word): boolean {
  return word.capitalised && word.text === word.text.toUpperCase();
}

/** Where the words `first` up to, not including, `next` stand in the text. `next` must be after `first`. */
export function spanOfWords(words: readonly Word[], first: number, next: number): Span {
  return { start: words[first]?.start ?? 0, end: words[next - 1]?.end ?? 0 };
}

/** The lower-case word at an index; empty where there is none, so that look-ups need no second check. */
export function lowerAt(words: readonly Word[], index: number): string {
  return words[index]?.lower ?? '';
}

class WordsOfSentence implements SentenceWords {
  #style: CapitalStyle | undefined;

  constructor(readonly words: readonly Word[]) {}

  get style(): CapitalStyle {
    this.#style ??= styleOf(this.words);
    return this.#style;
  }
}

class SentenceWord implements Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: Token['kind'];
  readonly possessive: boolean;
  #lower: string | undefined;

  constructor(
    token: Token,
    readonly glued: boolean,
  ) {
    const word = token.kind === 'word';
    this.possessive = word && isPossessive(token.text);
    this.start = token.start;
    this.end = this.possessive ? token.end - 2 : token.end;
    this.text = this.possessive ? token.text.slice(0, -2) : token.text;
    this.kind = token.kind;
    this.#lower = word ? undefined : token.text;
  }

  get lower(): string {
    this.#lower ??= plain(this.text);
    return this.#lower;
  }

  get capitalised(): boolean {
    return this.kind === 'word' && startsWithCapital(this.text);
  }
}

function styleOf(words: readonly Word[]): CapitalStyle {
  let long = 0;
  let capitalised = 0;
  let capitals = 0;
  let letters = 0;
  for (const word of words) {
    if (word.kind !== 'word' || word.text.length < 2) continue;
    letters += 1;
    if (isCapitals(word)) capitals += 1;
    if (word.text.length < 4) continue;
    long += 1;
    if (word.capitalised) capitalised += 1;
  }
  if (letters >= 2 && capitals >= letters * 0.8) return 'capitals';
  return long >= 3 && capitalised >= long * 0.8 ? 'title' : 'plain';
}

function isPossessive(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  if (last !== 0x73 && last !== 0x53) return false;
  const mark = text.charCodeAt(text.length - 2);
  return (mark === 0x27 || mark === 0x2019) && text.length > 2;
}

function plain(text: string): string {
  const lower = text.toLowerCase();
  for (let index = 0; index < lower.length; index += 1) {
    if (lower.charCodeAt(index) > 0x7e) {
      return lower.replaceAll('’', "'").replaceAll('‐', '-').replaceAll('‑', '-').replaceAll('\u00AD', '');
    }
  }
  return lower;
}

function startsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}
