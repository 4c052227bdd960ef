import type { NameToken } from './nameTokens';
import { honorifics, shortTitles, titleHeads, titleModifiers } from './titles';

/** Where the title that starts at a token ends; the token itself when none does. "Deputy Foreign Minister" is one. */
export function titleEnd(tokens: readonly NameToken[], from: number, limit: number): number {
  let end = from;
  let at = from;
  while (at < limit && at < from + 8) {
    const token = tokens[at];
    if (!token || (at > from && token.gap === 'line')) break;
    const { folded } = token;
    const head =
      titleHeads.has(folded) ||
      honorifics.has(folded) ||
      (shortTitles.has(folded) && token.shape === 'capital');
    if (!head && !titleModifiers.has(folded)) break;
    at += 1;
    if (tokens[at]?.text === '.' && tokens[at]?.gap === 'none') at += 1;
    if (head) end = at;
    if (token.possessive) break;
  }
  return end;
}

/** Whether all of the tokens are one title. */
export function isTitle(tokens: readonly NameToken[], from: number, to: number): boolean {
  return to > from && titleEnd(tokens, from, to) === to;
}
