import { featureOf, joinHashes } from './hashing';
import { marks, type TaggerDocument } from './readDocument';
import { firstContextTemplate } from './wordFeatures';
import { columns, edgeWord, rowWidth } from './words';

/** More features than the context ever gives to one token. */
export const mostContextFeatures = 96;

/**
 * The features of a token that depend on more than one word: neighbours together, the run of capitals it is in, listed names
 * over several words, how the rest of the text writes the word.
 * @param line first token of the token's line, and the token behind it
 * @param out filled from the start
 * @returns how many features
 */
export function addContextFeatures(
  document: TaggerDocument,
  rows: Int32Array,
  line: { readonly start: number; readonly end: number; readonly case: number },
  token: number,
  out: Int32Array,
): number {
  const { words, marks: marked } = document;
  let next = 0;
  const add = (template: number, value: number) => {
    out[next] = featureOf(firstContextTemplate + template, value);
    next += 1;
  };
  const rowAt = (at: number) =>
    (at < line.start || at >= line.end ? edgeWord : (words[at] ?? edgeWord)) * rowWidth;
  const here = rowAt(token);
  const before = rowAt(token - 1);
  const after = rowAt(token + 1);
  const before2 = rowAt(token - 2);
  const after2 = rowAt(token + 2);
  const get = (row: number, column: number) => rows[row + column] ?? 0;

  const mark = marked[token] ?? 0;
  const caseOfLine = line.case;
  const look = get(here, columns.look);
  const lookBefore = get(before, columns.look);
  const lookAfter = get(after, columns.look);
  const word = get(here, columns.word);
  const wordBefore = get(before, columns.word);
  const wordAfter = get(after, columns.word);
  const cluster = get(here, columns.cluster512);
  const clusterBefore = get(before, columns.cluster512);
  const clusterAfter = get(after, columns.cluster512);
  const bits = get(here, columns.bits);

  const place =
    (caseOfLine << 4) | (mark & (marks.initial | marks.possessive | marks.lineBefore | marks.noneBefore));
  const looks = (((lookBefore * 8 + look) * 8 + lookAfter) << 2) | caseOfLine;
  add(0, (place << 3) | look);
  add(1, looks);
  add(2, looks * 64 + get(before2, columns.look) * 8 + get(after2, columns.look));
  add(3, joinHashes(wordBefore, word));
  add(4, joinHashes(word, wordAfter));
  add(5, joinHashes(wordBefore, look));
  add(6, joinHashes(wordAfter, look));
  add(7, joinHashes(joinHashes(wordBefore, look), wordAfter));
  add(8, clusterBefore * 4096 + cluster);
  add(9, cluster * 4096 + clusterAfter);
  add(
    10,
    (get(before, columns.cluster128) * 256 + get(here, columns.cluster128)) * 256 +
      get(after, columns.cluster128),
  );
  add(11, joinHashes(get(before, columns.cluster2048), look));
  add(12, joinHashes(get(after, columns.cluster2048), look));
  add(13, joinHashes(get(before, columns.bits), bits));
  add(14, joinHashes(bits, get(after, columns.bits)));
  add(15, joinHashes(joinHashes(wordBefore, get(before2, columns.word)), look));
  add(16, joinHashes(joinHashes(wordAfter, get(after2, columns.word)), look));

  // The first and the last word of a run of capitals, and what stands around it, tell most about every word in it.
  const runStart = document.runStarts[token] ?? -1;
  if (runStart >= 0) {
    const runEnd = document.runEnds[token] ?? 0;
    const length = Math.min(4, runEnd - runStart);
    const position = token === runStart ? (token + 1 === runEnd ? 3 : 0) : token + 1 === runEnd ? 2 : 1;
    const first = rowAt(runStart);
    const last = rowAt(runEnd - 1);
    const ahead = rowAt(runStart - 1);
    const behind = rowAt(runEnd);
    const shapeOfRun = position * 8 + length;
    add(20, shapeOfRun);
    if (position !== 3) {
      add(21, joinHashes(get(last, columns.word), position));
      add(22, joinHashes(get(last, columns.cluster512), position));
      add(23, joinHashes(get(first, columns.word), position));
      add(24, joinHashes(get(first, columns.cluster512), position));
      add(25, joinHashes(get(first, columns.bits), shapeOfRun));
      add(26, joinHashes(get(last, columns.bits), shapeOfRun));
      add(27, joinHashes(get(ahead, columns.word), position));
      add(28, joinHashes(get(behind, columns.word), position));
      add(29, joinHashes(get(ahead, columns.cluster512), shapeOfRun));
      add(30, joinHashes(get(behind, columns.cluster512), shapeOfRun));
    }
    add(
      32,
      joinHashes(joinHashes(get(ahead, columns.cluster128), get(behind, columns.cluster128)), position),
    );
  }

  const begins = document.listedBegins[token] ?? 0;
  const insides = document.listedInsides[token] ?? 0;
  const ends = document.listedEnds[token] ?? 0;
  if ((begins | insides | ends) !== 0) {
    for (let rest = begins; rest !== 0; rest &= rest - 1) add(33, rest & -rest);
    for (let rest = insides; rest !== 0; rest &= rest - 1) add(34, rest & -rest);
    for (let rest = ends; rest !== 0; rest &= rest - 1) add(35, rest & -rest);
    add(36, joinHashes(joinHashes(begins, insides), joinHashes(ends, look)));
  }

  const use = document.uses[token] ?? 0;
  add(37, ((use << 3) | look) * 64 + place);
  add(38, joinHashes((use << 3) | look, bits));
  return next;
}
