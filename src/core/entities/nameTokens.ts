import type { BoilerplateKind, Sentence, SourceText } from '../model';
import { tokenise } from '../text/tokens';
import { foldWord } from './foldWord';
import { lists, type Lexicons } from './lexicons';
import { functionWords } from './nameWords';

export type Shape = 'lower' | 'capital' | 'upper' | 'number' | 'punctuation';

/** A token as the name rules see it. */
export interface NameToken {
  readonly start: number;
  /** Without a possessive ending. */
  readonly end: number;
  readonly text: string;
  /** Folded, without a possessive ending. */
  readonly folded: string;
  readonly shape: Shape;
  /** "Iran’s", "Brothers’": the name ends here unless the possessive is part of it. */
  readonly possessive: boolean;
  /** Bits of `lists` for the word alone. */
  readonly bits: number;
  /** Stands where any word would be capitalised: first in its sentence, after a colon or an opening quotation mark. */
  readonly initial: boolean;
  /** Part of a date, a number or an amount of money. */
  readonly blocked: boolean;
  /** White space before it: none, within the line, or over a line end. */
  readonly gap: 'none' | 'space' | 'line';
}

/** A sentence cut into tokens. `case` says what its capitals are worth. */
export interface NameLine {
  readonly sentence: Sentence;
  readonly tokens: NameToken[];
  /** `mixed`: capitals tell names. `title`, `upper`: nearly every word is capitalised, or all letters are. */
  readonly case: 'mixed' | 'title' | 'upper';
  readonly inBoilerplate: boolean;
  /** The line is the label of a transcript that names who speaks: "ODHIAMBO". */
  readonly isLabel: boolean;
}

/** Cuts every sentence of a text into tokens with what the lists say of each word. */
export function readLines(source: SourceText, lexicons: Lexicons): NameLine[] {
  const { text, values, boilerplate } = source;
  const readWord = createWordReader(lexicons);
  let nextValue = 0;
  let nextFurniture = 0;
  return withSpeakerLabels(source.sentences).map(sentence => {
    while (nextValue < values.length && (values[nextValue]?.end ?? 0) <= sentence.start) nextValue += 1;
    while (nextFurniture < boilerplate.length && (boilerplate[nextFurniture]?.end ?? 0) <= sentence.start)
      nextFurniture += 1;
    const tokens: NameToken[] = [];
    let value = nextValue;
    let initial = true;
    let end = sentence.start;
    for (const raw of tokenise(text, sentence)) {
      while (value < values.length && (values[value]?.end ?? 0) <= raw.start) value += 1;
      const over = values[value];
      const inValue = over !== undefined && over.start < raw.end;
      const gap: NameToken['gap'] =
        raw.start === end ? 'none' : hasLineEnd(text, end, raw.start) ? 'line' : 'space';
      // A counted noun may be a people ("1,060 Iranians"); only the number itself is out of bounds.
      const blocked =
        inValue && (over.type !== 'quantity' || raw.kind === 'number' || !startsUpper(raw.text));
      const first = initial || (gap === 'line' && isShortLine(text, end));
      if (raw.kind === 'word') {
        for (const { form, offset } of readWord(raw.text))
          tokens.push(toToken(form, raw.start + offset, first, blocked, offset === 0 ? gap : 'none'));
        initial = false;
      } else {
        tokens.push(toToken(formOfSign(raw.text, raw.kind), raw.start, first, blocked, gap));
        if (raw.kind === 'number') initial = false;
        else if (opensClause(raw.text)) initial = true;
      }
      end = raw.end;
    }
    markPossessivesAfterS(tokens);
    const furniture = boilerplate[nextFurniture];
    const kind = furniture && furniture.start < sentence.end ? furniture.kind : undefined;
    return {
      sentence,
      tokens,
      case: proseKinds.has(kind ?? 'menu') ? 'mixed' : caseOf(tokens, sentence.role),
      inBoilerplate: kind !== undefined,
      isLabel: sentence.speaker?.start === sentence.start,
    };
  });
}

/** Furniture that is written like running text, however short and full of names it is. */
const proseKinds: ReadonlySet<BoilerplateKind> = new Set([
  'byline',
  'caption',
  'image',
  'agency-credit',
  'repeated-lead',
]);

/** Labels of transcripts stand outside the sentences; each becomes a line of its own, a heading. */
function withSpeakerLabels(sentences: readonly Sentence[]): Sentence[] {
  let last = -1;
  return sentences.flatMap(sentence => {
    const { speaker } = sentence;
    if (!speaker || speaker.start <= last || speaker.start >= sentence.start) return [sentence];
    last = speaker.start;
    return [{ ...sentence, start: speaker.start, end: speaker.end, role: 'heading' as const }, sentence];
  });
}

/** Longer "words" are noise: they name nothing and are looked up nowhere. */
const longestWord = 80;

/** What a token is by itself, wherever it stands. */
type Form = Pick<NameToken, 'text' | 'folded' | 'shape' | 'possessive' | 'bits'>;

interface FormAt {
  readonly form: Form;
  /** Where it begins in the word as written. */
  readonly offset: number;
}

/** Reads words as written, compounds into several forms. A text repeats most of its words: each is read once. */
function createWordReader(lexicons: Lexicons): (written: string) => readonly FormAt[] {
  const known = new Map<string, readonly FormAt[]>();
  return written => {
    let forms = known.get(written);
    if (!forms) {
      const pieces =
        written.length < longestWord && /[-‐‑]/.test(written)
          ? splitCompound(written, lexicons)
          : [{ text: written, offset: 0 }];
      forms = pieces.map(({ text, offset }) => ({ form: formOfWord(text, lexicons), offset }));
      known.set(written, forms);
    }
    return forms;
  };
}

function formOfWord(written: string, lexicons: Lexicons): Form {
  if (isHyphen(written)) return formOfSign(written, 'punctuation');
  if (written.length > longestWord)
    return { text: written, folded: written, shape: 'lower', possessive: false, bits: 0 };
  const ending = possessiveEnding(written);
  const text = ending > 0 ? written.slice(0, -ending) : written;
  const folded = foldWord(text);
  return { text, folded, shape: shapeOf(text), possessive: ending > 0, bits: lexicons.lookUp(folded) };
}

function formOfSign(written: string, kind: 'number' | 'punctuation'): Form {
  const text = isHyphen(written) ? '-' : written;
  return { text, folded: text, shape: kind, possessive: false, bits: 0 };
}

function isHyphen(written: string): boolean {
  return written === '‐' || written === '‑' || written === '-';
}

// One literal for all tokens: engines make reading objects of one shape fast, and there are hundreds of thousands.
function toToken(
  { text, folded, shape, possessive, bits }: Form,
  start: number,
  initial: boolean,
  blocked: boolean,
  gap: NameToken['gap'],
): NameToken {
  return { start, end: start + text.length, text, folded, shape, possessive, bits, initial, blocked, gap };
}

export function isCapitalised(token: NameToken | undefined): token is NameToken {
  return token !== undefined && !token.blocked && (token.shape === 'capital' || token.shape === 'upper');
}

function startsUpper(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

function shapeOf(word: string): Shape {
  let uppers = 0;
  let lowers = 0;
  let digits = 0;
  for (const letter of word) {
    if (letter >= '0' && letter <= '9') digits += 1;
    else if (letter !== letter.toLowerCase()) uppers += 1;
    else if (letter !== letter.toUpperCase()) lowers += 1;
  }
  if (uppers === 0) return /^\p{Lo}/u.test(word) ? 'capital' : 'lower';
  // "iPhone", "d’Arbois", "al-Assad" are as good as capitalised; "A" and "I" are capital, not upper.
  return lowers === 0 && uppers + digits > 1 ? 'upper' : 'capital';
}

/** Length of "’s" at the end of a word. */
function possessiveEnding(word: string): number {
  const last = word.length - 1;
  if (last < 2 || (word[last] !== 's' && word[last] !== 'S')) return 0;
  const mark = word[last - 1];
  return mark === '’' || mark === "'" || mark === '‘' ? 2 : 0;
}

/** "the brothers’ club": the apostrophe is a token of its own there. */
function markPossessivesAfterS(tokens: NameToken[]): void {
  for (let index = 0; index + 1 < tokens.length; index += 1) {
    const token = tokens[index];
    const mark = tokens[index + 1];
    if (!token || mark?.gap !== 'none' || (mark.text !== '’' && mark.text !== "'")) continue;
    if (token.folded.endsWith('s') && tokens[index + 2]?.gap !== 'none')
      tokens[index] = { ...token, possessive: true };
  }
}

const prefixes = new Set(
  'pro anti non pan ex mid post pre neo trans inter sub un co half former extra intra ultra cross then all self'.split(
    ' ',
  ),
);

interface Piece {
  readonly text: string;
  readonly offset: number;
}

/**
 * "pro-Iranian", "US-led", "Russian-Iranian": the names inside. A hyphenated name ("Vega-Solberg", "Guinea-Bissau",
 * "al-Assad") stays whole.
 */
function splitCompound(word: string, lexicons: Lexicons): Piece[] {
  const parts = word.split(/[-‐‑]/);
  const known = parts.map(part => lexicons.lookUp(foldWord(part)));
  const affix = (part: string, index: number) =>
    !startsUpper(part) &&
    (prefixes.has(part) || (index > 0 && (lexicons.lookUp(part) & lists.ordinary) !== 0));
  const region = lists.country | lists.demonym | lists.seat;
  const allRegions = known.every(bits => (bits & region) !== 0) && parts.every(startsUpper);
  const named = lexicons.lookUp(foldWord(word)) & (lists.country | lists.city | lists.region | lists.demonym);
  // "Anti-Iranian" opens a sentence; "Inter-Island Agreement" is a name.
  const capitalPrefix = prefixes.has(parts[0]?.toLowerCase() ?? '') && ((known[1] ?? 0) & region) !== 0;
  const led = parts.length > 1 && startsUpper(parts[0] ?? '') && affix(parts.at(-1) ?? '', parts.length - 1);
  const prefixed = prefixes.has(parts[0] ?? '') && startsUpper(parts[1] ?? '');
  if (named || !(allRegions || led || prefixed || capitalPrefix)) return [{ text: word, offset: 0 }];
  // Of "U.K.-based" only the last part leaves, of "pro-Hong-Kong" only the first.
  const cuts = allRegions
    ? parts.map((_, index) => index)
    : prefixed || capitalPrefix
      ? [0, 1]
      : [0, parts.length - 1];
  const pieces: Piece[] = [];
  let offset = 0;
  let start = 0;
  parts.forEach((part, index) => {
    if (index > 0 && cuts.includes(index)) {
      pieces.push({ text: word.slice(start, offset - 1), offset: start });
      pieces.push({ text: word.charAt(offset - 1), offset: offset - 1 });
      start = offset;
    }
    offset += part.length + 1;
  });
  pieces.push({ text: word.slice(start), offset: start });
  return pieces;
}

function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (text.charCodeAt(index) === 10) return true;
  return false;
}

/** A line of fewer than 50 characters was broken on purpose (an address, a byline), not wrapped. */
function isShortLine(text: string, end: number): boolean {
  for (let index = end - 1; index > end - 50; index -= 1)
    if (index < 0 || text.charCodeAt(index) === 10) return true;
  return false;
}

const openers = ':“"‘«„*•·|>›»(]—☰';

function opensClause(mark: string): boolean {
  return openers.includes(mark);
}

function caseOf(tokens: readonly NameToken[], role: Sentence['role']): NameLine['case'] {
  let upper = 0;
  let capital = 0;
  let lower = 0;
  for (const { shape, text, folded, initial } of tokens) {
    if (shape === 'upper' && text.length > 1) upper += 1;
    else if (functionWords.has(folded)) continue;
    else if (shape === 'capital' && !(initial && role === 'body')) capital += 1;
    else if (shape === 'lower' && text.length > 2) lower += 1;
  }
  const all = upper + capital + lower;
  if (upper >= 2 && upper >= 0.7 * all) return 'upper';
  if (role === 'body') return lower === 0 && capital >= 4 ? 'title' : 'mixed';
  return (capital + upper >= 2 && lower <= 0.1 * all) || (lower === 0 && all <= 2) ? 'title' : 'mixed';
}
