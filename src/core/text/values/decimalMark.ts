import type { Token } from '../tokens';

/** Which mark a text writes before decimals; the other one groups thousands. */
export type DecimalMark = '.' | ',';

/**
 * The decimal mark of a text. Only numbers that can be read one way count: "3,5" and "1.234,5" have a decimal comma,
 * "3.5 million" and "1,234.5" a decimal point. A comma is believed when no number of the text has a point.
 * @param text the source's normalised text
 */
export function decimalMarkOf(text: string): DecimalMark {
  let commas = 0;
  for (const match of text.matchAll(/[0-9]{1,15}[.,][0-9.,]{1,30}/g)) {
    const mark = markOf(
      match[0],
      text.slice(match.index + match[0].length, match.index + match[0].length + 6),
    );
    if (mark === '.') return '.';
    if (mark === ',') commas += 1;
  }
  return commas > 0 ? ',' : '.';
}

/**
 * In a text with a decimal comma "1.234" is one thousand two hundred and thirty-four. "1,234" stays so too: English
 * texts that write "7,4 km" once group by commas all the same.
 */
export function withDecimalPoints(tokens: readonly Token[]): readonly Token[] {
  return tokens.map(token =>
    token.kind === 'number' && /^[1-9][0-9]{0,2}\.[0-9]{3}$/.test(token.text)
      ? { ...token, text: token.text.replace('.', ',') }
      : token,
  );
}

/** What a number says about the mark; undefined when it may be read either way, and for dates, times and versions. */
function markOf(number: string, after: string): DecimalMark | undefined {
  const text = number.replace(/[.,]+$/, '');
  const point = text.lastIndexOf('.');
  const comma = text.lastIndexOf(',');
  if (point >= 0 && comma >= 0) return point > comma ? '.' : ',';
  const at = Math.max(point, comma);
  const cut = text.slice(at + 1);
  const alone = text.indexOf(point >= 0 ? '.' : ',') === at;
  // "5.30pm", "17.30 GMT", "12.3.2024"
  if (!alone || cut.length === 3 || cut.length > 4 || /^\s?(?:[ap]\.?m|GMT|UTC|h\b|Uhr)/i.test(after))
    return undefined;
  // "in 2019, 20 of them" has a space; "2019,20" has none and is a list
  if (point < 0 && cut.length > 2) return undefined;
  return point >= 0 ? '.' : ',';
}
