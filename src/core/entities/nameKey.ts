import type { NameToken } from './nameTokens';

/** Names as keys: folded tokens joined by spaces, so that one look-up finds every spelling. */
export function nameKey(tokens: readonly NameToken[], from: number, to: number): string {
  let key = '';
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (!token || token.text === '.') continue;
    key = key === '' ? token.folded : token.gap === 'none' ? key + token.folded : `${key} ${token.folded}`;
  }
  return key;
}
