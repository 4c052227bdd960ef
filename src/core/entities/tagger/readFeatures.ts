import type { NameLine } from '../nameTokens';
import { addContextFeatures, mostContextFeatures } from './contextFeatures';
import { keptOccurrences, readDocument } from './readDocument';
import { addWordFeatures, mostWordFeatures, placeCount, places } from './wordFeatures';
import { edgeWord, rowWidth, type TaggerLexicons, type WordTable } from './words';

/** A stretch of tokens that may hold names, with all features of every token. */
export interface FeatureStretch {
  readonly line: number;
  /** Half-open, indices into the tokens of the line. */
  readonly from: number;
  readonly to: number;
  /** Features of the tokens, one token after another. */
  readonly features: Int32Array;
  /** Where each token's features begin; one entry more than there are tokens. */
  readonly starts: Int32Array;
}

/**
 * All features of a text, as training sees them. The tagger asks for the same features in the same way, but sums their weights
 * at once and keeps the sums of words (scoreTokens.ts).
 * @param table keeps the words from text to text
 */
export function readFeatures(
  lines: readonly NameLine[],
  table: WordTable,
  lexicons: TaggerLexicons,
): FeatureStretch[] {
  const document = readDocument(lines, table, lexicons);
  const rows = table.rows();
  const room = new Int32Array(
    mostWordFeatures * (placeCount - 2 + 2 * keptOccurrences) + mostContextFeatures,
  );
  const stretches: FeatureStretch[] = [];
  let line = 0;
  for (let index = 0; index < document.stretches.length; index += 2) {
    const from = document.stretches[index] ?? 0;
    const to = document.stretches[index + 1] ?? 0;
    while ((document.lineStarts[line + 1] ?? 0) <= from) line += 1;
    const start = document.lineStarts[line] ?? 0;
    const bounds = { start, end: document.lineStarts[line + 1] ?? 0, case: document.cases[line] ?? 0 };
    const starts = new Int32Array(to - from + 1);
    const pieces: Int32Array[] = [];
    let total = 0;
    for (let token = from; token < to; token += 1) {
      starts[token - from] = total;
      let count = addContextFeatures(document, rows, bounds, token, room);
      const addWord = (at: number, place: number) => {
        const word = at < bounds.start || at >= bounds.end ? edgeWord : (document.words[at] ?? edgeWord);
        count = addWordFeatures(rows, word * rowWidth, place, room, count);
      };
      addWord(token, places.here);
      addWord(token - 1, places.before);
      addWord(token + 1, places.after);
      addWord(token - 2, places.twoBefore);
      addWord(token + 2, places.twoAfter);
      const repeated = document.repeats[token] ?? -1;
      const { firsts, tokens, befores, afters } = document.occurrences;
      for (
        let other = repeated < 0 ? 0 : (firsts[repeated] ?? 0);
        other < (firsts[repeated + 1] ?? 0);
        other += 1
      ) {
        if (repeated < 0) break;
        if (tokens[other] === token) continue;
        count = addWordFeatures(
          rows,
          (befores[other] ?? edgeWord) * rowWidth,
          places.documentBefore,
          room,
          count,
        );
        count = addWordFeatures(
          rows,
          (afters[other] ?? edgeWord) * rowWidth,
          places.documentAfter,
          room,
          count,
        );
      }
      pieces.push(room.slice(0, count));
      total += count;
    }
    starts[to - from] = total;
    const features = new Int32Array(total);
    pieces.forEach((piece, token) => {
      features.set(piece, starts[token] ?? 0);
    });
    stretches.push({ line, from: from - start, to: to - start, features, starts });
  }
  return stretches;
}
