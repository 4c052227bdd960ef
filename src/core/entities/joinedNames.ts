import type { Lexicons } from './lexicons';
import { isCapitalised, type NameLine, type NameToken } from './nameTokens';
import { foldWord } from './foldWord';
import type { WordUse } from './wordUse';

/**
 * "Ilvonen-Odhiambo meeting", "Oslo-Nairobi": two names that the text also uses alone. A double-barrelled surname
 * ("Vega-Solberg") stays whole: its parts do not occur alone, or a given name stands before it.
 */
export function splitJoinedNames(
  lines: readonly NameLine[],
  wordUse: (folded: string) => WordUse,
  lexicons: Lexicons,
): readonly NameLine[] {
  return lines.map(line => {
    if (!line.tokens.some(token => token.text.length > 1 && token.text.includes('-'))) return line;
    return {
      ...line,
      tokens: line.tokens.flatMap((token, index) => split(token, line.tokens[index - 1], wordUse, lexicons)),
    };
  });
}

function split(
  token: NameToken,
  before: NameToken | undefined,
  wordUse: (folded: string) => WordUse,
  lexicons: Lexicons,
): NameToken[] {
  const hyphen = token.text.indexOf('-');
  if (hyphen <= 0 || token.text.includes('-', hyphen + 1) || !isCapitalised(token)) return [token];
  if (token.bits !== 0 || (isCapitalised(before) && !before.initial)) return [token];
  const left = token.text.slice(0, hyphen);
  const right = token.text.slice(hyphen + 1);
  const isName = (part: string) => {
    const use = wordUse(foldWord(part));
    return /^\p{Lu}/u.test(part) && part.length > 2 && use.capital > 0 && use.lower === 0;
  };
  if (!isName(left) || !isName(right)) return [token];
  const cut = token.start + hyphen;
  const piece = (start: number, text: string, rest: Partial<NameToken>): NameToken => ({
    ...token,
    start,
    end: start + text.length,
    text,
    folded: foldWord(text),
    bits: text === '-' ? 0 : lexicons.lookUp(foldWord(text)),
    shape: 'capital',
    possessive: false,
    ...rest,
  });
  return [
    piece(token.start, left, {}),
    piece(cut, '-', { shape: 'punctuation', folded: '-', gap: 'none' }),
    piece(cut + 1, right, { gap: 'none', possessive: token.possessive }),
  ];
}
