import { lists } from '../lexicons';
import type { NameToken } from '../nameTokens';
import type { TaggerDocument } from './readDocument';
import { gazetteerBits, type TaggerLexicons } from './words';

/** Longest name of a gazetteer, in tokens. */
const longest = 8;

/** Marks the tokens of listed names of several words: the longest from each token on. */
export function markListedNames(
  tokens: readonly NameToken[],
  start: number,
  lexicons: TaggerLexicons,
  document: Pick<TaggerDocument, 'listedBegins' | 'listedInsides' | 'listedEnds'>,
): void {
  const { listedBegins, listedInsides, listedEnds } = document;
  for (let from = 0; from < tokens.length; from += 1) {
    const first = tokens[from];
    if (!first || !mayBegin(first, tokens[from + 1])) continue;
    let key = first.folded;
    let bits = 0;
    let end = from;
    for (let to = from + 1; to < tokens.length && to < from + longest; to += 1) {
      const token = tokens[to];
      if (!token || token.gap === 'line' || tokens[to - 1]?.possessive) break;
      key = token.gap === 'none' ? key + token.folded : `${key} ${token.folded}`;
      const found = lexicons.lookUp(key);
      if ((found & gazetteerBits) !== 0) {
        bits = found & gazetteerBits;
        end = to;
      }
      // "St. Louis" is listed with its period: "st" alone begins nothing.
      if ((found & lists.beginning) === 0 && tokens[to + 1]?.gap !== 'none') break;
    }
    if (bits === 0) continue;
    listedBegins[start + from] = (listedBegins[start + from] ?? 0) | bits;
    listedEnds[start + end] = (listedEnds[start + end] ?? 0) | bits;
    for (let at = from + 1; at < end; at += 1)
      listedInsides[start + at] = (listedInsides[start + at] ?? 0) | bits;
  }
}

function mayBegin({ shape, bits }: NameToken, next: NameToken | undefined): boolean {
  if (shape === 'punctuation' || next === undefined || (next.shape === 'punctuation' && next.gap !== 'none'))
    return false;
  if (shape === 'lower' && next.shape === 'lower') return false;
  return (bits & lists.beginning) !== 0 || (next.gap === 'none' && next.text === '.' && shape !== 'lower');
}
