import type { Span } from '../model';
import {
  closingAbbreviations,
  companyForms,
  innerAbbreviations,
  letterLabels,
  numberAbbreviations,
  runningAbbreviations,
  smallAbbreviations,
  timeContinuations,
  titleAbbreviations,
  titlesThatMayEnd,
  usualOpeners,
  verbsOfSaying,
} from './abbreviations';

/**
 * Cuts a paragraph into sentences by rules over what stands around each terminator. Work per terminator is bounded, so
 * time grows with the length of the paragraph only.
 *
 * Own rules because no splitter at hand gets `“Stop!” he shouted`, `Maj. Gen. X` and `(R-S.C.), said` right, and
 * because Intl.Segmenter takes time that grows worse than linearly on long texts (V8, sindresorhus/string-width#57).
 * @param text the source's normalised text
 * @param span one paragraph, or a part of it; offsets of the result are offsets into `text`
 * @returns sentences without surrounding white space, sorted; empty when there is nothing but white space
 */
export function splitSentences(text: string, span: Span): Span[] {
  const sentences: Span[] = [];
  const part = text.slice(span.start, span.end);
  let start = skipSpace(part, 0);
  for (const match of part.matchAll(terminators)) {
    if (match.index < start) continue;
    const end = endAfter(part, start, match.index, match.index + match[0].length);
    if (end === undefined) continue;
    sentences.push({ start: span.start + start, end: span.start + end });
    start = skipSpace(part, end);
  }
  const end = part.trimEnd().length;
  if (start < end) sentences.push({ start: span.start + start, end: span.start + end });
  return sentences;
}

/** A run of final marks counts once: "?!", "...". */
const terminators = /[.!?…‽。！？؟۔।]+/g;

/** How far rules look around a terminator, in code units: longer "words" are no abbreviations. */
const reach = 40;

/** Where the sentence ends whose final mark is `part[mark, after)`, or undefined when it goes on. */
function endAfter(part: string, start: number, mark: number, after: number): number | undefined {
  const end = skipClosers(part, after);
  const next = skipSpace(part, end);
  if (next >= part.length) return end;
  if (next === end) return isMissingSpace(part, mark, after) ? after : undefined;

  const following = lookAhead(part, next);
  if (!following.mayOpen) return undefined;
  const marks = part.slice(mark, Math.min(after, mark + 4));
  const quoted = end > after && /[”’"'»“‘]/.test(part.slice(after, end));
  if (quoted && isReportingClause(part, next)) return undefined;
  if (isEllipsis(marks)) return endsAtEllipsis(part, start, mark, end) ? end : undefined;
  if (marks !== '.') return isNameWithMark(part, mark, marks, following) ? undefined : end;
  if (quoted) return end;
  return endsAtPeriod(part, start, mark, following) ? end : undefined;
}

/** What begins after the white space: its first word, and whether a sentence can begin so at all. */
interface Following {
  readonly mayOpen: boolean;
  /** First word without opening quotes and brackets, as written, at most `reach` long; a digit run for a number. */
  readonly word: string;
  readonly first: 'capital' | 'digit' | 'other';
  /** Something stands before the word: a quotation mark, a bracket, a dash, a bullet. */
  readonly opened: boolean;
  /** Where it begins, marks in front included. */
  readonly at: number;
}

const openers = /["'“”„‟‘’‚«»‹›([{¿¡*_–—•·-]/;

function lookAhead(part: string, next: number): Following {
  let at = next;
  while (
    at < part.length &&
    at < next + 6 &&
    (openers.test(part.charAt(at)) || (at > next && isSpace(part, at)))
  )
    at += 1;
  const opened = at > next;
  let rest = part.slice(at, at + reach);
  // "[…] The": an omission mark opens what follows it.
  const omission = /^(?:…|\.{3})[\])]?\s*/.exec(rest);
  if (omission) rest = rest.slice(omission[0].length);
  const word = /^(?:[\p{L}\p{M}\p{Nd}]|[’'.](?=[\p{L}\p{Nd}]))+/u.exec(rest)?.[0] ?? '';
  const letter = /^./u.exec(word)?.[0] ?? '';
  if (letter === '')
    return { mayOpen: rest !== '' && !/^[,;:)\]]/.test(rest), word, first: 'other', opened, at: next };
  if (/\p{Nd}/u.test(letter)) return { mayOpen: true, word, first: 'digit', opened, at: next };
  if (letter !== letter.toLowerCase()) return { mayOpen: true, word, first: 'capital', opened, at: next };
  if (letter !== letter.toUpperCase())
    return { mayOpen: opensInLowerCase(rest, opened), word, first: 'other', opened, at: next };
  return { mayOpen: true, word, first: 'other', opened, at: next };
}

/** Names that begin small: "al-Rashid", "iPhones", "eBay", "de Witt" is left alone as it goes on more often. */
function opensInLowerCase(rest: string, opened: boolean): boolean {
  return !opened && /^(?:(?:al|el|ad|ar|as|ash|at|az|an)-\p{Lu}|[a-z]\p{Lu}\p{Ll})/u.test(rest);
}

/** "Demand fell.The minister": a scraped text lost its space. Only before a usual opener, for "Norvik.Com" is a name. */
function isMissingSpace(part: string, mark: number, after: number): boolean {
  if (after - mark !== 1) return false;
  if (!/\p{Ll}{2}$/u.test(part.slice(Math.max(0, mark - 2), mark))) return false;
  const word = /^\p{Lu}\p{Ll}*(?=\s)/u.exec(part.slice(after, after + 16))?.[0];
  return word !== undefined && usualOpeners.has(word.toLowerCase());
}

/**
 * “Stop!” Neves shouted. “Why?” Lena Brandt asked on Tuesday. A verb of saying within five words, with nothing after it
 * that it could say: “Will it stop?” Neves said no one knew goes on with a sentence of its own.
 */
function isReportingClause(part: string, next: number): boolean {
  const words = part.slice(next, next + 2 * reach).split(/\s+/, 7);
  for (const [index, word] of words.slice(0, 5).entries()) {
    const [, bare = '', mark = ''] = /^([\p{L}\p{M}’'.-]+?)([.,;:!?]?)$/u.exec(word) ?? [];
    if (bare === '') return false;
    if (verbsOfSaying.has(bare)) {
      const then = words[index + 1]?.toLowerCase();
      return mark !== '' || then === undefined || afterReporting.has(then);
    }
    if (mark !== '') return false;
  }
  return false;
}

const afterReporting: ReadonlySet<string> = new Set(
  'on in at to into from with during after before as when while again back out from over through by loudly quietly angrily later earlier then softly'.split(
    ' ',
  ),
);

function isEllipsis(marks: string): boolean {
  return marks.startsWith('…') || marks.startsWith('..');
}

/** A bare ellipsis before a capital ends; an omission mark "[…]" ends nothing, the mark before it did. */
function endsAtEllipsis(part: string, start: number, mark: number, end: number): boolean {
  const before = part.charAt(mark - 1);
  if ((before === '[' || before === '(') && /^[\])]/.test(part.slice(end - 1, end))) return false;
  // "… Nobody spoke": the mark that opens a sentence does not end it.
  return mark > start;
}

/** Names written with a mark of their own. */
function isNameWithMark(part: string, mark: number, marks: string, following: Following): boolean {
  if (marks !== '!' || following.opened) return false;
  return /(?:^|[^\p{L}])(?:Yahoo|Jeopardy|Oklahoma|Mamma Mia|Wham|Panic|Joomla|Yum)$/u.test(
    part.slice(Math.max(0, mark - 12), mark),
  );
}

function endsAtPeriod(part: string, start: number, mark: number, following: Following): boolean {
  const word = wordBefore(part, start, mark);
  if (word === '') return following.first !== 'other' || following.opened;
  if (isItemNumber(start, mark, word)) return false;

  const plain = word.replace(/\u00AD/g, '').toLowerCase();
  const opensUsually = usualOpeners.has(following.word.toLowerCase());
  if (runningAbbreviations.has(plain) && !isInitial(word)) return false;
  if (companyForms.has(plain) && (following.first === 'digit' || isAside(part, following.at))) return false;
  if (following.first === 'digit') {
    const numbered = numberAbbreviations.has(plain) || titleAbbreviations.has(plain) || isMonth(plain);
    return !numbered && (closingAbbreviations.has(plain) || !isDottedLetters(word));
  }
  if (isInitial(word)) return endsAtInitial(part, start, mark - word.length, opensUsually, following);
  if (titleAbbreviations.has(plain) && isTitleHere(word)) return titlesThatMayEnd.has(plain) && opensUsually;
  if (closingAbbreviations.has(plain)) return !timeContinuations.has(following.word.toLowerCase());
  if (innerAbbreviations.has(plain) && isAbbreviationHere(word)) return opensUsually || following.opened;
  if (isDottedLetters(word) || isCrampedTitle(word)) return opensUsually || following.opened;
  return true;
}

/** "Kelda Co., Ltd. (KEL) said", "Kelda Inc. – the builder – said": a name goes on past its own period. */
function isAside(part: string, at: number): boolean {
  const opening = part.charAt(at);
  if (opening === '–' || opening === '—' || opening === '-') return true;
  if (opening !== '(') return false;
  const inside = part.slice(at + 1, at + 1 + 2 * reach);
  const close = inside.indexOf(')');
  return close > 0 && !/[.!?]["”’']?$/.test(inside.slice(0, close));
}

/** The word that the period at `mark` follows, with inner periods, apostrophes and hyphens; empty when there is none. */
function wordBefore(part: string, start: number, mark: number): string {
  const piece = part.slice(Math.max(start, mark - reach), mark);
  return /[\p{L}\p{M}\p{Nd}\u00AD$/](?:[\p{L}\p{M}\p{Nd}\u00AD.’'$/-])*$/u.exec(lastPiece(piece))?.[0] ?? '';
}

/** After the last white space, quotation mark or bracket. */
function lastPiece(piece: string): string {
  let at = piece.length;
  while (at > 0 && !/[\s"“”„«»()[\]{}—–,;:]/.test(piece.charAt(at - 1))) at -= 1;
  return piece.slice(at);
}

/** "1. Open the valve.", "a. The first": numbers a sentence that opens with it. */
function isItemNumber(start: number, mark: number, word: string): boolean {
  return mark - word.length === start && /^(?:\p{Nd}{1,3}|[a-z]|[ivx]{1,4})$/u.test(word);
}

/** "J" or "J.P" of a name. */
function isInitial(word: string): boolean {
  return /^\p{Lu}$/u.test(word) || /^\p{Lu}\p{Ll}?-\p{Lu}$/u.test(word);
}

function endsAtInitial(
  part: string,
  start: number,
  initial: number,
  opensUsually: boolean,
  following: Following,
): boolean {
  if (following.opened) return true;
  const previous = /(\S+)\s+$/.exec(part.slice(Math.max(start, initial - reach), initial))?.[1] ?? '';
  if (letterLabels.has(previous.toLowerCase())) return true;
  if (part.charAt(initial) === 'I' && /^(?:was|is|and|than|but|or|am)$/i.test(previous)) return true;
  // "Signed, M. The letter": no name goes on with "The". "A. I. Reed", "J. A. Sole": one letter may still be an initial.
  return opensUsually && following.word.length > 1;
}

/** A title has a capital; in small letters most of them are words of their own ("in the brig."). */
function isTitleHere(word: string): boolean {
  return (
    /^\p{Lu}/u.test(word) ||
    /^(?:mr|mrs|ms|dr|prof|gen|col|capt|sgt|lt|maj|hon|supt|cmdr|asst|dep|vs?)$/.test(word)
  );
}

/** Months, weekdays, states and most others are abbreviations only with a capital: "sat.", "mass.", "bull." are words. */
function isAbbreviationHere(word: string): boolean {
  return /^\p{Lu}|\./u.test(word) || smallAbbreviations.has(word);
}

function isMonth(plain: string): boolean {
  return /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/.test(plain);
}

/** "R.I.P", "N.A.T.O": letters with periods between. */
function isDottedLetters(word: string): boolean {
  return /^\p{L}(?:\.\p{L}){1,7}$/u.test(word);
}

/** "Cmdr", "Bp", "Pvt": a capital and up to four letters, no vowel among them, is an abbreviation that no list need know. */
function isCrampedTitle(word: string): boolean {
  return (
    /^\p{Lu}[bcdfghjklmnpqrstvwxz]{1,4}$/u.test(word) &&
    !/^(?:Mc|Hm+|Sh+|Ps+t|Br+|Gr+|Pf+t|Tsk|Nth)$/.test(word)
  );
}

/** Past closing quotation marks, brackets and footnote numbers that belong to the sentence, one space before ” and » included. */
function skipClosers(part: string, after: number): number {
  let end = after;
  while (end < part.length && end < after + 6 && isCloserAt(part, end)) end += 1;
  const note = /^(?:\[\p{Nd}{1,3}\]){1,4}/u.exec(part.slice(end, end + 24));
  if (note) end += note[0].length;
  const spaced = /^[ \u00A0\u202F][”»](?=\s|$)/.exec(part.slice(end, end + 3));
  return spaced ? end + 2 : end;
}

/** A straight or turned mark that a letter follows opens what comes next: `."Next`. */
function isCloserAt(part: string, at: number): boolean {
  const character = part.charAt(at);
  if (/[”’)\]}»›]/.test(character)) return true;
  return /["'“‘*_]/.test(character) && !/[\p{L}\p{Nd}]/u.test(part.charAt(at + 1));
}

function skipSpace(part: string, from: number): number {
  let at = from;
  while (at < part.length && isSpace(part, at)) at += 1;
  return at;
}

function isSpace(part: string, at: number): boolean {
  const unit = part.charCodeAt(at);
  if (unit <= 0x20) return unit === 0x20 || (unit >= 9 && unit <= 13);
  return unit >= 0xa0 && /\s/.test(part.charAt(at));
}
