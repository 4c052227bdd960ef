import { lists, type Lexicons } from './lexicons';
import type { NameToken } from './nameTokens';
import { noEntry, type Entry } from '../wordTable';

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
  let found: { to: number; bits: number } | undefined;
  // What the word goes on from: `undefined` at the first word.
  let before: Entry | undefined;
  let word = '';
  let entry = noEntry;
  for (let to = from; to < tokens.length && to < from + 8; to += 1) {
    const token = tokens[to];
    if (!token || (to > from && token.gap === 'line')) break;
    const glued = to > from && token.gap === 'none';
    if (to > from && !glued) before = entry;
    word = glued ? word + token.folded : token.folded;
    entry = before === undefined ? lexicons.entryOf(word) : lexicons.entryAfter(before, word);
    const bits = lexicons.bitsOf(entry);
    if (bits & wanted) found = { to: to + 1, bits };
    // "St. Louis" is listed with its period; "U.S. Virgin Islands" too.
    if (!(bits & lists.beginning) && tokens[to + 1]?.text !== '.') break;
    if (token.possessive && !(bits & lists.beginning)) break;
  }
  return found;
}
