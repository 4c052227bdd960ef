import { addContextFeatures, mostContextFeatures } from './contextFeatures';
import { stateCount } from './labels';
import { addFeatures, packedWidth, type NameModel } from './nameModel';
import { findOwnOccurrence, type TaggerDocument } from './readDocument';
import { addWordFeatures, mostWordFeatures, placeCount, places } from './wordFeatures';
import { edgeWord, rowWidth, type WordTable } from './words';

/** Words whose sums are kept; a power of two. Another word with the same last bits takes the place. */
const keptWords = 1 << 14;

/** Scores tokens; keeps what the words of one model and one word table add up to. */
export interface TokenScorer {
  /** Call before the first `score` of a document. */
  open(document: TaggerDocument): void;
  /**
   * Scores of all states for a stretch of the open document.
   * @param scores filled from the start, `stateCount` numbers a token
   */
  score(line: Bounds, from: number, to: number, scores: Int32Array): void;
}

/** First token of a line, the token behind it, and its case: 0 mixed, 1 title, 2 upper. */
export interface Bounds {
  readonly start: number;
  readonly end: number;
  readonly case: number;
}

export function createTokenScorer(model: NameModel, table: WordTable): TokenScorer {
  const owners = new Int32Array(keptWords * placeCount).fill(-1);
  const sums = new Int32Array(keptWords * placeCount * packedWidth);
  const room = new Int32Array(Math.max(mostWordFeatures, mostContextFeatures));
  const sum = new Int32Array(packedWidth);
  let document: TaggerDocument | undefined;
  let rows = table.rows();
  /** By slot of a repeated word: what all its occurrences add up to; they are summed when first asked for. */
  let ofOthers = new Int32Array(0);
  let isSummed = new Uint8Array(0);

  /** Where the sum of a word at a place begins in `sums`. */
  function sumOf(word: number, place: number): number {
    const slot = (word & (keptWords - 1)) * placeCount + place;
    const kept = slot * packedWidth;
    if (owners[slot] !== word) {
      const count = addWordFeatures(rows, word * rowWidth, place, room, 0);
      sums.fill(0, kept, kept + packedWidth);
      addFeatures(model, room, count, sums, kept);
      owners[slot] = word;
    }
    return kept;
  }

  /** Sums the words beside all occurrences of a repeated word. */
  function sumOthers({ occurrences }: TaggerDocument, word: number): void {
    const at = word * packedWidth;
    const first = occurrences.firsts[word] ?? 0;
    const last = occurrences.firsts[word + 1] ?? 0;
    for (let index = first; index < last; index += 1) {
      addPacked(sums, sumOf(occurrences.befores[index] ?? edgeWord, places.documentBefore), ofOthers, at);
      addPacked(sums, sumOf(occurrences.afters[index] ?? edgeWord, places.documentAfter), ofOthers, at);
    }
    isSummed[word] = 1;
  }

  return {
    open(opened) {
      document = opened;
      rows = table.rows();
      const repeated = opened.occurrences.firsts.length;
      if (isSummed.length < repeated) {
        isSummed = new Uint8Array(repeated * 2);
        ofOthers = new Int32Array(repeated * 2 * packedWidth);
      } else {
        isSummed.fill(0, 0, repeated);
        ofOthers.fill(0, 0, repeated * packedWidth);
      }
    },
    score(line, from, to, scores) {
      if (!document) return;
      const { words, repeats, occurrences } = document;
      const { start, end } = line;
      for (let token = from; token < to; token += 1) {
        sum.fill(0);
        addFeatures(model, room, addContextFeatures(document, rows, line, token, room), sum, 0);
        const here = sumOf(words[token] ?? edgeWord, places.here);
        const before = sumOf(token > start ? (words[token - 1] ?? 0) : edgeWord, places.before);
        const after = sumOf(token + 1 < end ? (words[token + 1] ?? 0) : edgeWord, places.after);
        const twoBefore = sumOf(token > start + 1 ? (words[token - 2] ?? 0) : edgeWord, places.twoBefore);
        const twoAfter = sumOf(token + 2 < end ? (words[token + 2] ?? 0) : edgeWord, places.twoAfter);
        for (let index = 0; index < packedWidth; index += 1)
          sum[index] =
            ((sum[index] ?? 0) +
              (sums[here + index] ?? 0) +
              (sums[before + index] ?? 0) +
              (sums[after + index] ?? 0) +
              (sums[twoBefore + index] ?? 0) +
              (sums[twoAfter + index] ?? 0)) |
            0;
        const repeated = repeats[token] ?? -1;
        if (repeated >= 0) {
          if (isSummed[repeated] === 0) sumOthers(document, repeated);
          addPacked(ofOthers, repeated * packedWidth, sum, 0);
          const own = findOwnOccurrence(occurrences, repeated, token);
          if (own >= 0) {
            const ownBefore = sumOf(occurrences.befores[own] ?? edgeWord, places.documentBefore);
            subtractPacked(sums, ownBefore, sum, 0);
            const ownAfter = sumOf(occurrences.afters[own] ?? edgeWord, places.documentAfter);
            subtractPacked(sums, ownAfter, sum, 0);
          }
        }
        unpack(sum, scores, (token - from) * stateCount);
      }
    },
  };
}

function addPacked(from: Int32Array, row: number, into: Int32Array, at: number): void {
  for (let index = 0; index < packedWidth; index += 1)
    into[at + index] = ((into[at + index] ?? 0) + (from[row + index] ?? 0)) | 0;
}

function subtractPacked(from: Int32Array, row: number, into: Int32Array, at: number): void {
  for (let index = 0; index < packedWidth; index += 1)
    into[at + index] = ((into[at + index] ?? 0) - (from[row + index] ?? 0)) | 0;
}

/** Takes the two scores of each number apart. */
function unpack(sum: Int32Array, scores: Int32Array, at: number): void {
  for (let index = 0; index < packedWidth; index += 1) {
    const both = sum[index] ?? 0;
    const low = (both << 16) >> 16;
    scores[at + 2 * index] = low;
    if (2 * index + 1 < stateCount) scores[at + 2 * index + 1] = (both - low) >> 16;
  }
}
