import type { Span } from '../model';

export interface Token extends Span {
  readonly text: string;
  readonly kind: 'word' | 'number' | 'punctuation';
}

/**
 * One token at a time: a number with its separators ("1,060", "7.4", "1062"), a word with its inner apostrophes,
 * hyphens, digits, soft hyphens and periods of an initialism ("d’Arco", "Smith-Jones", "G3", "Su-35", "U.S."), or one other visible
 * character.
 * Every alternative starts on a different class of character and repeats one class at a time, so matching is linear.
 */
const tokenPattern =
  /(\p{Nd}+(?:[.,:]\p{Nd}+)*)|((?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{Nd}\u00AD]*(?:[’'‐‑-][\p{L}\p{M}\p{Nd}\u00AD]+)*)|[^\s\p{L}\p{M}\p{Nd}\u00AD]/uy;

/**
 * Cuts a stretch of text into tokens, in order, white space left out.
 *
 * `tokenPattern` says what a token is. Nearly all of a text is plain letters, digits and a few marks, which are cut by
 * their character codes alone; where anything else could reach into a token, the pattern decides.
 * @param text the source's normalised text
 * @param span which part of it; offsets of the tokens are offsets into `text`
 */
export function tokenise(text: string, span: Span): Token[] {
  const start = Math.max(0, span.start);
  const part = text.slice(span.start, span.end);
  const tokens: Token[] = [];
  const add = (from: number, to: number, kind: Token['kind']): void => {
    tokens.push({ start: start + from, end: start + to, text: part.slice(from, to), kind });
  };
  let pattern: RegExp | undefined;
  let at = 0;
  while (at < part.length) {
    const code = part.charCodeAt(at);
    const plain = code < 0x80 ? classes[code] : markClass(code);
    if (plain === space) {
      at += 1;
      continue;
    }
    if (plain === mark) {
      add(at, at + 1, 'punctuation');
      at += 1;
      continue;
    }
    const end = plain === letter ? endOfWord(part, at) : plain === digit ? endOfNumber(part, at) : undecided;
    if (end !== undecided) {
      add(at, end, plain === letter ? 'word' : 'number');
      at = end;
      continue;
    }
    pattern ??= new RegExp(tokenPattern);
    pattern.lastIndex = at;
    const match = pattern.exec(part);
    if (!match) {
      at += 1;
      continue;
    }
    const next = at + match[0].length;
    add(at, next, match[1] !== undefined ? 'number' : match[2] !== undefined ? 'word' : 'punctuation');
    at = next;
  }
  return tokens;
}

const other = 0;
const space = 1;
const letter = 2;
const digit = 3;
const mark = 4;

/** What the pattern must decide. */
const undecided = -1;

/** The class of every character below 0x80, as the pattern sees it; control characters are visible to it. */
const classes: readonly number[] = Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return space;
  if (/[A-Za-z]/.test(character)) return letter;
  return /[0-9]/.test(character) ? digit : mark;
});

/** Typographic marks that are tokens of their own wherever a token may start; everything else is for the pattern. */
function markClass(code: number): number {
  return (code >= 0x2010 && code <= 0x2027) || code === 0x20ac || code === 0xa3 ? mark : other;
}

function isPlain(code: number): boolean {
  const one = classes[code];
  return one === letter || one === digit;
}

/** ’ and the hyphens, inside a word. */
function isJoint(code: number): boolean {
  return code === 0x27 || code === 0x2d || code === 0x2019 || code === 0x2010 || code === 0x2011;
}

/** The end of the word that starts with a plain letter; `undecided` where other letters or an initialism may come in. */
function endOfWord(part: string, at: number): number {
  let end = at + 1;
  if (part.charCodeAt(end) === 0x2e && mayBeInitialism(part, end + 1)) return undecided;
  while (end < part.length) {
    const code = part.charCodeAt(end);
    if (isPlain(code)) {
      end += 1;
    } else if (isJoint(code)) {
      const next = part.charCodeAt(end + 1);
      if (next >= 0x80) return markClass(next) === mark ? end : undecided;
      if (!isPlain(next)) return end;
      end += 2;
    } else {
      return code < 0x80 || markClass(code) === mark ? end : undecided;
    }
  }
  return end;
}

/** A letter and a period, or something that is not plain. */
function mayBeInitialism(part: string, at: number): boolean {
  const code = part.charCodeAt(at);
  if (code >= 0x80) return markClass(code) !== mark;
  return classes[code] === letter && part.charCodeAt(at + 1) === 0x2e;
}

/** The end of the number that starts with a plain digit; `undecided` where other digits may come in. */
function endOfNumber(part: string, at: number): number {
  let end = at + 1;
  while (end < part.length) {
    const code = part.charCodeAt(end);
    if (classes[code] === digit) {
      end += 1;
    } else if (code === 0x2e || code === 0x2c || code === 0x3a) {
      const next = part.charCodeAt(end + 1);
      if (next >= 0x80) return markClass(next) === mark ? end : undecided;
      if (classes[next] !== digit) return end;
      end += 2;
    } else {
      return code < 0x80 || markClass(code) === mark ? end : undecided;
    }
  }
  return end;
}
