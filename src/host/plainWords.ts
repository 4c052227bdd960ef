/**
 * Words from elsewhere on one line, fit for messages and dialogs of VS Code: those read `[…](…)` as links, commands
 * included, and `$(…)` as icons.
 * @param longest in characters; the rest is cut off
 */
export function plainWords(words: string, longest = 80): string {
  const oneLine = words
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/[[\]()$<>`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return oneLine.length > longest ? `${oneLine.slice(0, longest - 1)}…` : oneLine;
}
