import { lists, type Lexicons } from './lexicons';
import type { NameToken } from './nameTokens';

/** The lists whose entries are whole names. */
export const listedNames =
  lists.country | lists.city | lists.region | lists.landmark | lists.organization | lists.team | lists.event;

/** The longest entry of the lists that starts at a token, by number of tokens, if its bits hold one of `wanted`. */
export function longestListed(
  tokens: readonly NameToken[],
  from: number,
  lexicons: Lexicons,
  wanted: number,
): { to: number; bits: number } | undefined {
  let key = '';
  let found: { to: number; bits: number } | undefined;
  for (let to = from; to < tokens.length && to < from + 8; to += 1) {
    const token = tokens[to];
    if (!token || (to > from && token.gap === 'line')) break;
    key = to === from ? token.folded : token.gap === 'none' ? key + token.folded : `${key} ${token.folded}`;
    const bits = lexicons.lookUp(key);
    if (bits & wanted) found = { to: to + 1, bits };
    // "St. Louis" is listed with its period; "U.S. Virgin Islands" too.
    if (!(bits & lists.beginning) && tokens[to + 1]?.text !== '.') break;
    if (token.possessive && !(bits & lists.beginning)) break;
  }
  return found;
}
