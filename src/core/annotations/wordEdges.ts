/**
 * Whether a quote is cut out of something longer: a word, a number with separators, a hyphenated name.
 * Spaces and marks of one unit only, so four units of context are enough.
 */

/** Whether the quote's first word or number begins before the quote ("12" in "1,512", "Jones" in "Smith-Jones"). */
export function continuesBefore(before: string, quote: string): boolean {
  const [first = ''] = quote;
  if (!isWordPart(first)) return false;
  const [previous = '', beforeThat = ''] = [...before].reverse();
  if (isWordPart(previous)) return true;
  if (isDigit(first) && (/[-−+\p{Sc}]/u.test(previous) || (isSeparator(previous) && isDigit(beforeThat))))
    return true;
  return /[-‐‑'’]/.test(previous) && isWordPart(beforeThat);
}

/** Whether the quote's last word or number goes on after the quote ("12" in "12.5"). A possessive s is no continuation. */
export function continuesAfter(quote: string, after: string): boolean {
  const last = [...quote.slice(-2)].at(-1) ?? '';
  if (!isWordPart(last)) return false;
  const [next = '', afterThat = '', third = ''] = after;
  if (isWordPart(next)) return true;
  if (isDigit(last) && isSeparator(next) && isDigit(afterThat)) return true;
  if (/['’]/.test(next) && /[sS]/.test(afterThat) && !isWordPart(third)) return false;
  return /[-‐‑'’]/.test(next) && isWordPart(afterThat);
}

function isWordPart(character: string): boolean {
  return /[\p{L}\p{M}\p{N}_]/u.test(character);
}

function isDigit(character: string): boolean {
  return /\p{Nd}/u.test(character);
}

/** What stands between the digits of one number. */
function isSeparator(character: string): boolean {
  return /[.,:'’ \u00A0\u202F]/.test(character);
}
