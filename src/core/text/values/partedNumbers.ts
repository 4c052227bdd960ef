import type { Token } from '../tokens';
import { round, scaleNamed } from './numberWords';
import { unitWord } from './units';

/**
 * Parts numbers from what the tokeniser leaves them in one word with: "5m-7m", "9am-5pm" and "30km-40km" (a word "m-7m"
 * behind a number), "1.5 million-plus" and "$5 million-a-year"; and joins a decimal to its bare point (".50-calibre").
 * Other tokens stay as they are.
 * @param text the source's normalised text
 * @param tokens what `tokenise` gave for a sentence of it
 */
export function partNumbers(text: string, tokens: readonly Token[]): readonly Token[] {
  let parted: Token[] | undefined;
  let free = 0;
  let before: Token | undefined;
  for (const [index, token] of tokens.entries()) {
    const pieces = token.start >= free ? piecesOf(text, tokens, index, before) : undefined;
    if (pieces) {
      parted ??= tokens.slice(0, index);
      parted.push(...pieces);
      free = pieces.at(-1)?.end ?? free;
    } else if (token.start >= free) parted?.push(token);
    before = token;
  }
  return parted ?? tokens;
}

function piecesOf(
  text: string,
  tokens: readonly Token[],
  index: number,
  before: Token | undefined,
): Token[] | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  if (token.kind === 'word') {
    if (!before || token.text.length < 3) return undefined;
    if (before.kind === 'number' && before.end === token.start && token.text.includes('-'))
      return partUnit(text, token);
    return startsLikeScale(token.text) ? partScale(tokens, index, token, before) : undefined;
  }
  if (token.kind === 'number') return joinFraction(tokens, index, token, before);
  return token.text === '.' ? joinPoint(tokens, index, token, before) : undefined;
}

/** What may stand between two numbers of a range without being another word: half-days, scales, units. */
const glued = /^(?:[ap]m|mn?|bn?|tn?|k|M|B|K|km|cm|mm|kg|kt|ft|lb|mph|kph|g|C|F|h|st|nd|rd|th)$/;

/** "m-7m" behind a 5: the unit, the hyphen, and the number with its own unit. */
function partUnit(text: string, token: Token): Token[] | undefined {
  const hyphen = token.text.indexOf('-');
  if (hyphen > 3 || !glued.test(token.text.slice(0, hyphen))) return undefined;
  const start = token.start + hyphen;
  const number = /^[0-9]{1,15}(?:[.,:][0-9]{1,15}){0,6}/.exec(text.slice(start + 1, start + 40))?.[0];
  if (number === undefined) return undefined;
  const end = start + 1 + number.length;
  const unit = /^\p{L}{1,4}(?![\p{L}\p{M}\p{Nd}])/u.exec(text.slice(end, end + 8))?.[0];
  return [
    piece(text, token.start, start, 'word'),
    piece(text, start, start + 1, 'punctuation'),
    piece(text, start + 1, end, 'number'),
    ...(unit === undefined ? [] : [piece(text, end, end + unit.length, 'word')]),
  ];
}

function startsLikeScale(text: string): boolean {
  const first = text.charCodeAt(0);
  // h, t, m, b: hundred, thousand, trillion, million, billion
  return (
    (first === 0x68 || first === 0x74 || first === 0x6d || first === 0x62) && text.includes('illion-', 1)
  );
}

/** "million-plus", "billion-a-year" behind a number. */
function partScale(
  tokens: readonly Token[],
  index: number,
  token: Token,
  before: Token,
): Token[] | undefined {
  const hyphen = token.text.indexOf('-');
  const scaled = scaleNamed(token.text.slice(0, hyphen)) !== undefined;
  const number = before.text === '-' ? tokens[index - 2] : before;
  if (!scaled || number?.kind !== 'number') return undefined;
  const start = token.start + hyphen;
  const rest = token.text.slice(hyphen + 1);
  return [
    { start: token.start, end: start, text: token.text.slice(0, hyphen), kind: 'word' },
    { start, end: start + 1, text: '-', kind: 'punctuation' },
    { start: start + 1, end: token.end, text: rest, kind: 'word' },
  ];
}

/** ".50" where nothing stands before the point: read as 0.50. */
function joinPoint(
  tokens: readonly Token[],
  index: number,
  point: Token,
  before: Token | undefined,
): Token[] | undefined {
  const number = tokens[index + 1];
  const bare = number?.kind === 'number' && number.start === point.end && before?.end !== point.start;
  if (!bare || !/^[0-9]{1,6}$/.test(number.text)) return undefined;
  return [{ start: point.start, end: number.end, text: `0.${number.text}`, kind: 'number' }];
}

/** "1/2 cup", "2/3 of them", "3 1/2 years", "3-1/2": read as decimals. Dates, odds and ratios have a slash too. */
function joinFraction(
  tokens: readonly Token[],
  index: number,
  token: Token,
  before: Token | undefined,
): Token[] | undefined {
  const slash = tokens[index + 1];
  const mixed =
    slash?.kind === 'number' || slash?.text === '-' ? index + (slash.text === '-' ? 2 : 1) : index;
  const share = mixed > index && tokens[mixed]?.start !== token.end + 1 ? undefined : shareAt(tokens, mixed);
  if (share === undefined || (before?.end === token.start && before.text !== '(')) return undefined;
  const end = tokens[mixed + 2]?.end ?? token.end;
  const following = tokens[mixed + 3];
  if (
    following?.start === end &&
    /^[/\d-]/.test(following.text) &&
    unitWord(tokens[mixed + 4]?.text ?? '') === undefined
  )
    return undefined;
  if (mixed > index)
    return /^[0-9]{1,4}$/.test(token.text)
      ? [{ start: token.start, end, text: String(round(Number(token.text) + share)), kind: 'number' }]
      : undefined;
  const noun =
    following?.kind === 'word' && (following.text === 'of' || unitWord(following.text) !== undefined);
  return noun ? [{ start: token.start, end, text: String(round(share)), kind: 'number' }] : undefined;
}

/** The value of "2/3" at a token; undefined where no proper fraction of everyday size stands there. */
function shareAt(tokens: readonly Token[], at: number): number | undefined {
  const [above, slash, below] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (above?.kind !== 'number' || slash?.text !== '/' || below?.kind !== 'number') return undefined;
  if (above.end !== slash.start || slash.end !== below.start) return undefined;
  if (!/^[1-9]$/.test(above.text) || !/^(?:[2-9]|10|16)$/.test(below.text)) return undefined;
  const share = Number(above.text) / Number(below.text);
  return share < 1 ? share : undefined;
}

function piece(text: string, start: number, end: number, kind: Token['kind']): Token {
  return { start, end, text: text.slice(start, end), kind };
}
