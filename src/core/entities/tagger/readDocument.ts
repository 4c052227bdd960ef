import { lists } from '../lexicons';
import type { NameLine, NameToken } from '../nameTokens';
import { markListedNames } from './listedSequences';
import { columns, edgeWord, rowWidth, type TaggerLexicons, type WordTable } from './words';

/** The lines of a text as numbers, one entry a token: what all features but those of single words are made of. */
export interface TaggerDocument {
  /** Token at which each line begins; one entry more than there are lines. */
  readonly lineStarts: Int32Array;
  /** Line of each token's case: 0 mixed, 1 title, 2 upper. By line. */
  readonly cases: Uint8Array;
  /** Row of the word table. */
  readonly words: Int32Array;
  /** Bits of `marks`. */
  readonly marks: Uint8Array;
  /** First token of the run of capitalised words that a token is in, and the token behind it; -1 when in none. */
  readonly runStarts: Int32Array;
  readonly runEnds: Int32Array;
  /** Gazetteers in which names of several words begin at a token, go on, end at it: bits of `lists`. */
  readonly listedBegins: Int32Array;
  readonly listedInsides: Int32Array;
  readonly listedEnds: Int32Array;
  /** How the text writes the word elsewhere, in one number; 0 for words that are nowhere capitalised. */
  readonly uses: Uint8Array;
  readonly occurrences: Occurrences;
  /** Number of the token's word among the repeated ones; -1 when it is capitalised nowhere else. */
  readonly repeats: Int32Array;
  /**
   * Stretches in which there may be names, as pairs of tokens [from, to); everything between is outside names. Sorted,
   * each within one line.
   */
  readonly stretches: Int32Array;
}

/** Where each repeated word is capitalised in running text, and beside which words: the first few of each. */
export interface Occurrences {
  /** Where the occurrences of each repeated word begin; one entry more than there are repeated words. */
  readonly firsts: Int32Array;
  readonly tokens: Int32Array;
  /** Rows of the word table. */
  readonly befores: Int32Array;
  readonly afters: Int32Array;
}

export const marks = {
  initial: 1,
  possessive: 2,
  lineBefore: 4,
  noneBefore: 8,
  inMixed: 16,
  firstOfLine: 32,
} as const;

/** Occurrences of a word that count. */
export const keptOccurrences = 5;

export function readDocument(
  lines: readonly NameLine[],
  table: WordTable,
  lexicons: TaggerLexicons,
): TaggerDocument {
  const lineStarts = new Int32Array(lines.length + 1);
  let total = 0;
  lines.forEach((line, index) => {
    lineStarts[index] = total;
    total += line.tokens.length;
  });
  lineStarts[lines.length] = total;
  const document = {
    lineStarts,
    cases: Uint8Array.from(lines, line => (line.case === 'mixed' ? 0 : line.case === 'title' ? 1 : 2)),
    words: new Int32Array(total),
    marks: new Uint8Array(total),
    runStarts: new Int32Array(total).fill(-1),
    runEnds: new Int32Array(total).fill(-1),
    listedBegins: new Int32Array(total),
    listedInsides: new Int32Array(total),
    listedEnds: new Int32Array(total),
  };
  const stretches: number[] = [];
  lines.forEach((line, index) => {
    const start = lineStarts[index] ?? 0;
    const { tokens } = line;
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (!token) continue;
      document.words[start + at] = table.numberOf(token, line.case);
      document.marks[start + at] =
        (token.initial ? marks.initial : 0) |
        (token.possessive ? marks.possessive : 0) |
        (token.gap === 'line' ? marks.lineBefore : token.gap === 'none' ? marks.noneBefore : 0) |
        (line.case === 'mixed' ? marks.inMixed : 0) |
        (at === 0 ? marks.firstOfLine : 0);
    }
    findStretches(line, start, stretches);
    if (line.case === 'mixed') markRuns(tokens, start, document);
    markListedNames(tokens, start, lexicons, document);
  });
  return {
    ...document,
    ...countUses(document, table),
    stretches: Int32Array.from(stretches),
  };
}

/**
 * In titles and lines of capitals any word may be of a name; elsewhere capitals, listed names, what joins two of them, and
 * what may open or close a name beside them.
 */
function findStretches({ tokens, case: lineCase }: NameLine, start: number, stretches: number[]): void {
  if (tokens.length === 0) return;
  if (lineCase !== 'mixed') {
    stretches.push(start, start + tokens.length);
    return;
  }
  let from = -1;
  let to = -1;
  let limit = 0;
  const close = (end: number) => {
    if (from >= 0) stretches.push(start + from, start + Math.min(to, end));
    from = -1;
    limit = end;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    if (isOutside(token)) {
      close(at);
      limit = at + 1;
      continue;
    }
    if (!mayName(token)) continue;
    if (from >= 0 && at > to + longestJoint) close(to);
    if (from < 0) {
      from = at;
      while (from > limit && at - from < 3 && mayOpen(tokens[from - 1])) from -= 1;
    }
    to = at + 1 + closing;
  }
  close(tokens.length);
}

/** What is in no name, or in so few that looking is not worth the time. */
function isOutside({ shape, text, folded }: NameToken): boolean {
  return shape === 'punctuation'
    ? text === ',' || text === ';' || text === '?' || text === '—'
    : shape === 'lower' && outsideWords.has(folded);
}

const outsideWords = new Set(
  `was were is are be been being am has have had having do does did will would can could may might must shall should said says say told
  added that which who whom whose he she they it we you i his her their its him them this these those but because if than
  when while where although though whether not also only then there since until during became become made took went came
  won lost born died located known called including`.split(/\s+/),
);

/** Words behind a capital that are always looked at: "2020 Italian general election". */
const closing = 2;

/** Words behind those that may still join two capitals in one name. */
const longestJoint = 1;

/** "2001 Italian election", "von der Leyen" */
function mayOpen(token: NameToken | undefined): boolean {
  return token !== undefined && (token.shape === 'number' || particles.has(token.folded));
}

const particles = new Set(
  'de la le der den van von bin ibn bint abu al el du di da do das dos del della ter ten zu'.split(' '),
);

const namesWrittenLow =
  lists.country |
  lists.city |
  lists.region |
  lists.first |
  lists.last |
  lists.organization |
  lists.team |
  lists.demonym |
  lists.seat |
  lists.company;

function mayName(token: NameToken | undefined): boolean {
  if (!token) return false;
  if (token.shape === 'capital' || token.shape === 'upper') return true;
  return (token.bits & namesWrittenLow) !== 0 && (token.bits & lists.ordinary) === 0 && token.text.length > 3;
}

/** Runs of capitalised words; hyphens, periods of initials and "&" inside do not end one. */
function markRuns(
  tokens: readonly NameToken[],
  start: number,
  document: Pick<TaggerDocument, 'runStarts' | 'runEnds'>,
): void {
  let at = 0;
  while (at < tokens.length) {
    if (!isCapital(tokens[at])) {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < tokens.length && tokens[end - 1]?.possessive !== true) {
      if (isCapital(tokens[end])) end += 1;
      else if (joins(tokens[end]) && isCapital(tokens[end + 1])) end += 2;
      else break;
    }
    for (let index = at; index < end; index += 1) {
      document.runStarts[start + index] = start + at;
      document.runEnds[start + index] = start + end;
    }
    at = end;
  }
}

function isCapital(token: NameToken | undefined): boolean {
  return token !== undefined && (token.shape === 'capital' || token.shape === 'upper');
}

function joins(token: NameToken | undefined): boolean {
  if (!token) return false;
  return token.text === '&' || (token.gap === 'none' && (token.text === '.' || token.text === '-'));
}

/** How often each word is written low and high, and where it is capitalised, in running text. */
function countUses(
  {
    words,
    lineStarts,
    marks: marked,
    cases,
  }: Pick<TaggerDocument, 'words' | 'lineStarts' | 'marks' | 'cases'>,
  table: WordTable,
): Pick<TaggerDocument, 'uses' | 'occurrences' | 'repeats'> {
  const rows = table.rows();
  const size = table.foldedSize();
  const lower = new Uint8Array(size);
  const inner = new Uint8Array(size);
  const capital = new Uint8Array(size);
  for (let at = 0; at < words.length; at += 1) {
    const mark = marked[at] ?? 0;
    if ((mark & marks.inMixed) === 0) continue;
    const row = (words[at] ?? 0) * rowWidth;
    const look = rows[row + columns.look] ?? 0;
    const folded = rows[row + columns.folded] ?? 0;
    if (look === 0) lower[folded] = Math.min(3, (lower[folded] ?? 0) + 1);
    else if (look === 1 || look === 2) {
      if ((mark & marks.initial) === 0) inner[folded] = Math.min(3, (inner[folded] ?? 0) + 1);
      capital[folded] = Math.min(keptOccurrences, (capital[folded] ?? 0) + 1);
    }
  }
  // Room for the occurrences of every word that is capitalised twice.
  const numbers = new Int32Array(size).fill(-1);
  const firsts: number[] = [];
  let room = 0;
  for (let folded = 0; folded < size; folded += 1) {
    const count = capital[folded] ?? 0;
    if (count < 2) continue;
    numbers[folded] = firsts.length;
    firsts.push(room);
    room += count;
  }
  firsts.push(room);
  const occurrences = {
    firsts: Int32Array.from(firsts),
    tokens: new Int32Array(room),
    befores: new Int32Array(room),
    afters: new Int32Array(room),
  };
  const next = occurrences.firsts.slice();
  const uses = new Uint8Array(words.length);
  const repeats = new Int32Array(words.length).fill(-1);
  for (let line = 0; line + 1 < lineStarts.length; line += 1) {
    const start = lineStarts[line] ?? 0;
    const end = lineStarts[line + 1] ?? 0;
    for (let at = start; at < end; at += 1) {
      const row = (words[at] ?? 0) * rowWidth;
      const look = rows[row + columns.look] ?? 0;
      if (look === 3 || look === 4) continue;
      const folded = rows[row + columns.folded] ?? 0;
      uses[at] = 1 + (lower[folded] ?? 0) * 4 + (inner[folded] ?? 0);
      const number = numbers[folded] ?? -1;
      if (look === 0 || number < 0) continue;
      repeats[at] = number;
      const slot = next[number] ?? 0;
      if (cases[line] !== 0 || slot >= (occurrences.firsts[number + 1] ?? 0)) continue;
      occurrences.tokens[slot] = at;
      occurrences.befores[slot] = at > start ? (words[at - 1] ?? edgeWord) : edgeWord;
      occurrences.afters[slot] = at + 1 < end ? (words[at + 1] ?? edgeWord) : edgeWord;
      next[number] = slot + 1;
    }
  }
  return { uses, occurrences, repeats };
}

/** Which of the kept occurrences of a repeated word the token is; -1 when it is none. */
export function findOwnOccurrence(occurrences: Occurrences, repeated: number, token: number): number {
  const last = occurrences.firsts[repeated + 1] ?? 0;
  for (let index = occurrences.firsts[repeated] ?? 0; index < last; index += 1)
    if (occurrences.tokens[index] === token) return index;
  return -1;
}
