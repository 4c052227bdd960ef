/**
 * Turns a file's text into the text that all offsets refer to: one leading byte order mark dropped, CRLF and lone CR
 * become LF. Everything else stays, no-break spaces, soft hyphens and damaged characters included. Idempotent but for
 * a text that opens with several byte order marks.
 */
export function normaliseText(raw: string): string {
  const text = raw.charCodeAt(0) === byteOrderMark ? raw.slice(1) : raw;
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

const byteOrderMark = 0xfeff;

/** How many U+FFFD a text holds: characters that could not be decoded when the file was read. */
export function countDamagedCharacters(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) count += 1;
  return count;
}
