import type { Span } from '../model';

export interface Token extends Span {
  readonly text: string;
  readonly kind: 'word' | 'number' | 'punctuation';
}

/**
 * One token at a time: a number with its separators ("1,060", "7.4", "1062"), a word with its inner apostrophes,
 * hyphens, digits, soft hyphens and periods of an initialism ("d’Arco", "Smith-Jones", "G3", "Su-35", "U.S."), or one other visible
 * character.
 * Every alternative starts on a different class of character and repeats one class at a time, so matching is linear.
 */
const tokenPattern =
  /(?<number>\p{Nd}+(?:[.,:]\p{Nd}+)*)|(?<word>(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{Nd}\u00AD]*(?:[’'‐‑-][\p{L}\p{M}\p{Nd}\u00AD]+)*)|[^\s\p{L}\p{M}\p{Nd}\u00AD]/gu;

/**
 * Cuts a stretch of text into tokens, in order, white space left out.
 * @param text the source's normalised text
 * @param span which part of it; offsets of the tokens are offsets into `text`
 */
export function tokenise(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(tokenPattern)) {
    const start = span.start + match.index;
    const kind = match.groups?.number ? 'number' : match.groups?.word ? 'word' : 'punctuation';
    tokens.push({ start, end: start + match[0].length, text: match[0], kind });
  }
  return tokens;
}
