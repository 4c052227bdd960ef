import type { Claim, SourceText, Span } from '../model';
import { lemmaOf } from '../text/lemmas';
import { tokenise } from '../text/tokens';
import { clauseWords } from './functionWords';

/** A word, number or sign of a source with its dictionary form. */
export interface LemmaToken extends Span {
  readonly text: string;
  /** Lower case, without possessive ending. */
  readonly lemma: string;
  readonly kind: 'word' | 'number' | 'punctuation';
  /** Which clause of its sentence it stands in, counted from the start of the source. */
  readonly clause: number;
  /** Index into `SourceText.sentences`. */
  readonly sentence: number;
}

/** The tokens of all sentences of a source that are no page furniture, in order. */
export function readTokens(source: SourceText): LemmaToken[] {
  const lemmas = new Map<string, string>();
  const lemmaFor = (word: string): string => {
    const known = lemmas.get(word);
    if (known !== undefined) return known;
    const lemma = dictionaryForm(word);
    lemmas.set(word, lemma);
    return lemma;
  };
  const tokens: LemmaToken[] = [];
  let clause = 0;
  source.sentences.forEach((sentence, index) => {
    if (sentence.role === 'boilerplate') return;
    clause += 1;
    let first = true;
    for (const token of tokenise(source.text, sentence)) {
      if (token.kind === 'punctuation' ? clauseSigns.has(token.text) : clauseWords.has(token.text))
        clause += 1;
      // At the start of a sentence and in headlines in capitals the capital does not make a name.
      const lower = token.kind === 'word' && (first || isAllCapitals(token.text));
      if (token.kind === 'word') first = false;
      const lemma =
        token.kind === 'word' ? lemmaFor(lower ? token.text.toLowerCase() : token.text) : token.text;
      // Field by field: spreading tens of thousands of tokens took a third of the time to read a source.
      const { start, end, text, kind } = token;
      tokens.push({ start, end, text, lemma, kind, clause, sentence: index });
    }
  });
  return tokens;
}

function isAllCapitals(word: string): boolean {
  return word.length > 3 && word === word.toUpperCase();
}

/** The lemma that everything in this folder compares: no soft hyphens, no possessive ending, lower case. */
export function dictionaryForm(word: string): string {
  const plain = word.replaceAll('\u00AD', '').replaceAll('’', "'").replaceAll('‐', '-').replaceAll('‑', '-');
  const bare = plain.endsWith("'s") ? plain.slice(0, -2) : plain;
  return lemmaOf(bare).toLowerCase();
}

/**
 * The tokens of one claim: what lies in its pieces, less the words that only say who speaks ("officials said").
 * @param tokens all tokens of the source, in order
 */
export function tokensOfClaim(tokens: readonly LemmaToken[], claim: Claim): LemmaToken[] {
  const pieces = claim.parts ?? [claim];
  const speaking = claim.attribution
    .flatMap(({ source, cue }) => [source, cue])
    .filter(span => span !== undefined);
  return pieces.flatMap(piece =>
    tokensWithin(tokens, piece, longestClaim).filter(
      token => !speaking.some(span => token.start < span.end && span.start < token.end),
    ),
  );
}

/** A claim is a clause; of a text without sentence ends only so many tokens of each piece are read. */
const longestClaim = 300;

/**
 * The tokens that start inside a span, by binary search.
 * @param most how many at most
 */
export function tokensWithin(
  tokens: readonly LemmaToken[],
  span: Span,
  most = Infinity,
): readonly LemmaToken[] {
  const first = firstFrom(tokens, span.start);
  return tokens.slice(first, Math.min(first + most, firstFrom(tokens, span.end)));
}

/** Index of the first item that starts at or after an offset; items sorted by start. */
export function firstFrom(tokens: readonly Span[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const clauseSigns: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '–',
  '—',
  '(',
  ')',
  '.',
  '!',
  '?',
  '“',
  '”',
  '"',
]);
