import { lists, type Lexicons } from '../lexicons';
import type { NameLine, NameToken, Shape } from '../nameTokens';
import { emptyHash, hashOneMore, hashText, joinHashes } from './hashing';

/** What the tagger asks of the lexicons. */
export type TaggerLexicons = Pick<Lexicons, 'lookUp' | 'clusterOf' | 'clusterLevels'>;

/** Bits of lists that were not made from training data: those alone may be features. */
export const gazetteerBits =
  lists.country |
  lists.city |
  lists.region |
  lists.landmark |
  lists.first |
  lists.last |
  lists.occupation |
  lists.organization |
  lists.team |
  lists.event |
  lists.demonym |
  lists.seat |
  lists.company |
  lists.weapon |
  lists.person |
  lists.work |
  lists.ordinaryPlace |
  lists.namesakeTeam |
  lists.title |
  lists.organizationEnding |
  lists.placeEnding |
  lists.calendar;

/** Columns of a word's row: hashes and numbers that features are made of. */
export const columns = {
  word: 0,
  /** With how it is capitalised. */
  cased: 1,
  shape: 2,
  prefix2: 3,
  prefix3: 4,
  prefix4: 5,
  suffix2: 6,
  suffix3: 7,
  suffix4: 8,
  /** Clusters, from fine to coarse; -1 when unknown. */
  cluster2048: 9,
  cluster512: 10,
  cluster128: 11,
  cluster32: 12,
  /** `gazetteerBits` it is on. */
  bits: 13,
  /** 0 lower, 1 capital, 2 upper, 3 number, 4 punctuation, 5 a word of a line in capitals. */
  look: 14,
  /** First and last part of a compound; 0 when it is none. */
  firstPart: 15,
  lastPart: 16,
  /** Number of the folded word, the same however it is written. */
  folded: 17,
} as const;

/** Width of a row. */
export const rowWidth = 18;

/** The row that stands for what is before the first and behind the last token of a line. */
export const edgeWord = 0;

const looks: Readonly<Record<Shape, number>> = { lower: 0, capital: 1, upper: 2, number: 3, punctuation: 4 };
const lookInCapitals = 5;

/** Words met so far, each with a row of numbers. Grows with the words of the texts; `size` says when to start anew. */
export interface WordTable {
  /** Number of the row of a token's word. A word in a line of capitals has a row of its own. */
  numberOf(token: NameToken, lineCase: NameLine['case']): number;
  /** Rows one after another, `rowWidth` numbers each. A new array when the table has grown: never keep it. */
  rows(): Int32Array;
  size(): number;
  foldedSize(): number;
}

export function createWordTable(lexicons: TaggerLexicons): WordTable {
  let rows = new Int32Array(rowWidth * 4096);
  let size = 1;
  const [of512, of128, of32] = lexicons.clusterLevels;
  const numbers = {
    mixed: new Map<string, number>(),
    title: new Map<string, number>(),
    upper: new Map<string, number>(),
  };
  const foldedNumbers = new Map<string, number>([['', 0]]);
  rows.fill(-1, columns.cluster2048, columns.cluster32 + 1);
  rows[columns.word] = hashText('<edge>');
  rows[columns.cased] = hashText('<edge>');
  rows[columns.look] = looks.punctuation;

  function add(token: NameToken, lineCase: NameLine['case']): number {
    const number = size;
    size += 1;
    if (size * rowWidth > rows.length) {
      const longer = new Int32Array(rows.length * 2);
      longer.set(rows);
      rows = longer;
    }
    const at = number * rowWidth;
    const { folded, shape } = token;
    const isWord = shape !== 'number' && shape !== 'punctuation';
    const look = isWord && lineCase === 'upper' ? lookInCapitals : looks[shape];
    const word = hashText(shape === 'number' ? digitPattern(folded) : folded);
    rows[at + columns.word] = word;
    rows[at + columns.cased] = joinHashes(word, look);
    rows[at + columns.shape] = lineCase === 'mixed' ? hashText(writtenShape(token.text)) : look;
    const length = folded.length;
    let hash = emptyHash;
    for (let index = 0; index < 4; index += 1) {
      if (index < length) hash = hashOneMore(hash, folded.charCodeAt(index));
      if (index > 0) rows[at + columns.prefix2 + index - 1] = hash;
    }
    hash = emptyHash;
    for (let index = 0; index < 4; index += 1) {
      if (index < length) hash = hashOneMore(hash, folded.charCodeAt(length - 1 - index));
      if (index > 0) rows[at + columns.suffix2 + index - 1] = hash;
    }
    const cluster = isWord ? clusterOf(folded) : shape === 'number' ? -1 : lexicons.clusterOf(folded);
    rows[at + columns.cluster2048] = cluster;
    rows[at + columns.cluster512] = cluster < 0 ? -1 : (of512[cluster] ?? -1);
    rows[at + columns.cluster128] = cluster < 0 ? -1 : (of128[cluster] ?? -1);
    rows[at + columns.cluster32] = cluster < 0 ? -1 : (of32[cluster] ?? -1);
    rows[at + columns.bits] = token.bits & gazetteerBits;
    rows[at + columns.look] = look;
    const hyphen = folded.indexOf('-');
    rows[at + columns.firstPart] = hyphen > 0 ? hashText(folded.slice(0, hyphen)) : 0;
    rows[at + columns.lastPart] = hyphen > 0 ? hashText(folded.slice(folded.lastIndexOf('-') + 1)) : 0;
    let foldedNumber = foldedNumbers.get(folded);
    if (foldedNumber === undefined) foldedNumbers.set(folded, (foldedNumber = foldedNumbers.size));
    rows[at + columns.folded] = foldedNumber;
    return number;
  }

  /** An unknown compound is of the cluster of its last part. */
  function clusterOf(folded: string): number {
    const cluster = lexicons.clusterOf(folded);
    if (cluster >= 0) return cluster;
    const hyphen = folded.lastIndexOf('-');
    return hyphen > 0 ? lexicons.clusterOf(folded.slice(hyphen + 1)) : -1;
  }

  return {
    numberOf(token, lineCase) {
      const known = numbers[lineCase];
      // In a line of capitals "IRAN" and "Iran" are one word.
      const key = lineCase === 'upper' ? token.folded : token.text;
      let number = known.get(key);
      if (number === undefined) known.set(key, (number = add(token, lineCase)));
      return number;
    },
    rows: () => rows,
    size: () => size,
    foldedSize: () => foldedNumbers.size,
  };
}

/** "1,060" -> "0,000": which digits is no matter, years apart. */
function digitPattern(written: string): string {
  if (/^(?:19|20)\d\d$/.test(written)) return '<year>';
  return written.length > 12 ? '<long>' : written.replace(/\p{Nd}/gu, '0');
}

/** "McDonald" -> "XxXx", "al-Sudani" -> "x-Xx", "F-16" -> "X-0": runs of one class are one sign. */
export function writtenShape(written: string): string {
  let shape = '';
  let last = '';
  for (const letter of written) {
    const sign =
      letter >= '0' && letter <= '9'
        ? '0'
        : letter !== letter.toLowerCase()
          ? 'X'
          : letter !== letter.toUpperCase()
            ? 'x'
            : letter === '’'
              ? "'"
              : letter;
    if (sign !== last) shape += sign;
    // A single capital is an initial, two and more an abbreviation.
    else if (sign === 'X' && !shape.endsWith('XX')) shape += sign;
    last = sign;
    if (shape.length > 8) break;
  }
  return shape;
}
