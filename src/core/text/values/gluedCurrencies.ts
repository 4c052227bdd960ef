import type { Token } from '../tokens';
import { gluedWords } from './currencyTable';

/**
 * Parts currency and number where they are written together: "Rs500", "Sh200,000", "KSh5m", "EUR1.2bn" are one word to
 * the tokeniser, for so are "G3" and "Su-35". Other tokens stay as they are.
 * @param text the source's normalised text
 * @param tokens what `tokenise` gave for a sentence of it
 */
export function partGluedCurrencies(text: string, tokens: readonly Token[]): readonly Token[] {
  let parted: Token[] | undefined;
  let free = 0;
  for (const [index, token] of tokens.entries()) {
    const pieces = token.kind === 'word' && token.start >= free ? partToken(text, token) : undefined;
    if (pieces) parted ??= tokens.slice(0, index);
    if (pieces) {
      parted?.push(...pieces);
      free = pieces.at(-1)?.end ?? free;
    } else if (token.start >= free) parted?.push(token);
  }
  return parted ?? tokens;
}

/** "KSh", "FCFA" and a dollar's country are the longest. */
const longestWord = 5;

function partToken(text: string, token: Token): Token[] | undefined {
  if (token.end - token.start < 2 || token.end - token.start > 24) return undefined;
  let letters = 1;
  while (letters <= longestWord && !isDigit(token.text.charCodeAt(letters))) {
    if (letters >= token.text.length) return undefined;
    letters += 1;
  }
  if (letters > longestWord) return undefined;
  const word = token.text.slice(0, letters);
  if (!gluedWords.has(word)) return undefined;
  const from = token.start + letters;
  const number = /^[0-9]{1,15}(?:[.,][0-9]{1,15}){0,6}/.exec(text.slice(from, from + 32))?.[0];
  if (number === undefined) return undefined;
  const scale = /^(?:mn?|bn?|tn?|k|M|B|K)(?![\p{L}\p{Nd}])/u.exec(
    text.slice(from + number.length, from + number.length + 4),
  )?.[0];
  // "R2", "N95", "RM4b7": a lone letter needs thousands or a scale, and nothing else may be glued on.
  const end = from + number.length + (scale?.length ?? 0);
  if (scale === undefined && end < token.end) return undefined;
  if (word.length === 1 && scale === undefined && !/,[0-9]{3}/.test(number)) return undefined;
  if (scale === undefined && number.length < 2) return undefined;
  const at = (start: number, stop: number, kind: Token['kind']): Token => ({
    start,
    end: stop,
    text: text.slice(start, stop),
    kind,
  });
  return [
    at(token.start, from, 'word'),
    at(from, from + number.length, 'number'),
    ...(scale === undefined ? [] : [at(from + number.length, end, 'word')]),
  ];
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
