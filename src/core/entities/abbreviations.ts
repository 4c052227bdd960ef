import { nameKey } from './nameKey';
import type { SpanContext } from './nameRuns';
import { findNameSpans, type NameSpan } from './nameSpans';
import type { NameLine, NameToken } from './nameTokens';
import { agreementHeads, mediaHeads, organizationHeads } from './nameWords';

/** "Long Form (LF)" or "LF (Long Form)" in a text. */
export interface Abbreviation {
  /** Keys of both names. */
  readonly short: string;
  readonly long: string;
  readonly longSpan: NameSpan;
  readonly shortSpan: NameSpan;
}

/**
 * Pairs an abbreviation in parentheses with the name beside it, whichever of the two comes first. The letters must be
 * found at the beginnings of the name's words (Schwartz and Hearst 2003, "A simple algorithm for identifying
 * abbreviation definitions", restricted to initial letters and letters inside the last word).
 */
export function findAbbreviations(
  lines: readonly NameLine[],
  spans: readonly NameSpan[],
  context: SpanContext,
): Abbreviation[] {
  const found: Abbreviation[] = [];
  const ends = new Map(spans.map(span => [`${span.line} ${span.to}`, span]));
  lines.forEach((line, lineIndex) => {
    const { tokens } = line;
    for (let open = 1; open + 2 < tokens.length; open += 1) {
      if (tokens[open]?.text !== '(') continue;
      const close = closing(tokens, open);
      if (close < 0) continue;
      const pair =
        close === open + 2 && isAcronym(tokens[open + 1])
          ? (longBefore(tokens, open, lineIndex) ??
            foreignAbbreviation(tokens, open, ends.get(`${lineIndex} ${open}`)))
          : longInside(line, lineIndex, open, close, context);
      if (pair) found.push(pair);
    }
  });
  return found;
}

function closing(tokens: readonly NameToken[], open: number): number {
  for (let index = open + 2; index < Math.min(tokens.length, open + 14); index += 1) {
    if (tokens[index]?.text === ')') return index;
  }
  return -1;
}

function isAcronym(token: NameToken | undefined): token is NameToken {
  return (
    token !== undefined &&
    /^(?=.*\p{Lu}.*\p{Lu})[\p{L}\d.&-]{2,10}$/u.test(token.text) &&
    token.shape !== 'number'
  );
}

/** Walks left from "(" until the letters of the acronym are spent. */
function longBefore(tokens: readonly NameToken[], open: number, line: number): Abbreviation | undefined {
  const acronym = tokens[open + 1];
  if (!acronym) return undefined;
  const letters = [...acronym.folded.replace(/[^a-z\d]/g, '')];
  for (let from = open - 1; from >= Math.max(0, open - 12); from -= 1) {
    const token = tokens[from];
    if (!token || /^[.;:!?()]$/.test(token.text)) return undefined;
    if (token.shape !== 'capital' && token.shape !== 'upper') continue;
    if (!token.folded.startsWith(letters[0] ?? ' ')) continue;
    const words = tokens.slice(from, open).filter(({ shape }) => shape !== 'punctuation');
    if (!spells(words, letters)) continue;
    const quoted = /^["”’'»]$/.test(tokens[open - 1]?.text ?? '');
    const to = quoted ? open - 1 : open;
    return {
      short: nameKey(tokens, open + 1, open + 2),
      long: nameKey(tokens, from, to),
      longSpan: { line, from, to, quoted: false },
      shortSpan: { line, from: open + 1, to: open + 2, quoted: false },
    };
  }
  return undefined;
}

/**
 * "National Water Institute (INA)": the letters are those of the name in another language. Taken where the name
 * ends in a head and half the letters are found among its initials.
 */
function foreignAbbreviation(
  tokens: readonly NameToken[],
  open: number,
  span: NameSpan | undefined,
): Abbreviation | undefined {
  const acronym = tokens[open + 1];
  if (!span || acronym?.shape !== 'upper' || acronym.text.length > 6) return undefined;
  const words = tokens
    .slice(span.from, span.to)
    .filter(({ shape }) => shape === 'capital' || shape === 'upper');
  if (
    words.length < 2 ||
    !words.some(
      ({ folded }) => organizationHeads.has(folded) || mediaHeads.has(folded) || agreementHeads.has(folded),
    )
  )
    return undefined;
  const initials = words.map(({ folded }) => folded[0]);
  const letters = [...acronym.folded];
  if (letters.filter(letter => initials.includes(letter)).length * 2 < letters.length) return undefined;
  return {
    short: nameKey(tokens, open + 1, open + 2),
    long: nameKey(tokens, span.from, span.to),
    longSpan: span,
    shortSpan: { line: span.line, from: open + 1, to: open + 2, quoted: false },
  };
}

/** "NDC (National Dam Council)". */
function longInside(
  line: NameLine,
  lineIndex: number,
  open: number,
  close: number,
  context: SpanContext,
): Abbreviation | undefined {
  const { tokens } = line;
  const acronym = tokens[open - 1];
  if (!isAcronym(acronym) || close - open < 3) return undefined;
  const inside: NameLine = { ...line, tokens: tokens.slice(open + 1, close) };
  const name = findNameSpans(inside, lineIndex, context)[0];
  if (!name) return undefined;
  const words = inside.tokens.slice(name.from, name.to).filter(({ shape }) => shape !== 'punctuation');
  if (!spells(words, [...acronym.folded.replace(/[^a-z\d]/g, '')])) return undefined;
  const shift = open + 1;
  return {
    short: nameKey(tokens, open - 1, open),
    long: nameKey(inside.tokens, name.from, name.to),
    longSpan: { ...name, from: name.from + shift, to: name.to + shift },
    shortSpan: { line: lineIndex, from: open - 1, to: open, quoted: false },
  };
}

/** Whether the letters are the first letters of the words in order; connectors and later words may be left out. */
function spells(words: readonly NameToken[], letters: readonly string[]): boolean {
  const parts = words.flatMap(({ folded, shape }) =>
    folded.split(/[-']/).map(text => ({ text, content: shape !== 'lower' })),
  );
  let letter = 0;
  let skipped = 0;
  for (const { text, content } of parts) {
    if (text.startsWith(letters[letter] ?? ' ')) letter += 1;
    else if (content) skipped += 1;
  }
  if (letter === letters.length) return skipped <= 1;
  // "Linhas Aéreas" (LIAE): more than one letter from a word.
  const joined = parts.map(({ text }) => text).join('');
  let at = 0;
  for (const character of joined) if (character === letters[at]) at += 1;
  return letters.length >= 3 && at === letters.length && letter >= letters.length - 1 && skipped === 0;
}
