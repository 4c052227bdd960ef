import type { NameLine } from '../nameTokens';
import { createDecoder } from './decode';
import { nameLabels, stateCount, type NameLabel } from './labels';
import type { NameModel } from './nameModel';
import { createParagraphCache } from './paragraphCache';
import { readDocument } from './readDocument';
import { createTokenScorer } from './scoreTokens';
import { createWordTable, type TaggerLexicons } from './words';

/** A name that the tagger found. */
export interface TaggedName {
  /** Index into the lines of the text. */
  readonly line: number;
  /** Half-open, indices into the tokens of the line. */
  readonly from: number;
  readonly to: number;
  readonly label: NameLabel;
  /** Probability, 0 to 1, that exactly these tokens are a name of this label. */
  readonly confidence: number;
  /** The same for every label; what is left to 1 says that the name begins or ends elsewhere, or is none. */
  readonly scores: Readonly<Record<NameLabel, number>>;
}

/** Finds names by a trained model. */
export interface NameTagger {
  /**
   * The names of a text, sorted by position, not overlapping. Paragraphs that it has tagged before, in a text that writes their
   * words the same way, are not tagged again.
   */
  tag(lines: readonly NameLine[]): TaggedName[];
}

/** Words after which the table of words starts anew, so that memory stays bounded over many texts. */
const mostWords = 60_000;

/**
 * @param model as `readNameModel` gives it
 * @returns a tagger with caches of its own: results for one model are never those of another
 */
export function createTagger(model: NameModel, lexicons: TaggerLexicons): NameTagger {
  let table = createWordTable(lexicons);
  let scorer = createTokenScorer(model, table);
  const decoder = createDecoder(model.transitions, model.unit);
  const cache = createParagraphCache();
  let scores = new Int32Array(0);

  return {
    tag(lines) {
      if (table.size() > mostWords) {
        table = createWordTable(lexicons);
        scorer = createTokenScorer(model, table);
        cache.clear();
      }
      const document = readDocument(lines, table, lexicons);
      const { lineStarts, stretches, cases } = document;
      scorer.open(document);
      const names: TaggedName[] = [];
      let stretch = 0;
      for (let line = 0; line < lines.length;) {
        const end = endOfParagraph(lines, line);
        const limit = lineStarts[end] ?? 0;
        const first = line;
        const found = cache.recall(document, lineStarts[first] ?? 0, limit, () => {
          const fresh: TaggedName[] = [];
          let at = first;
          for (let index = stretch; index < stretches.length; index += 2) {
            const from = stretches[index] ?? 0;
            const to = stretches[index + 1] ?? 0;
            if (from >= limit) break;
            while ((lineStarts[at + 1] ?? 0) <= from) at += 1;
            const start = lineStarts[at] ?? 0;
            const bounds = { start, end: lineStarts[at + 1] ?? 0, case: cases[at] ?? 0 };
            if (scores.length < (to - from) * stateCount)
              scores = new Int32Array((to - from) * stateCount * 2);
            scorer.score(bounds, from, to, scores);
            for (const name of decoder.decode(scores, to - from)) {
              const label = nameLabels[name.label] ?? 'MISC';
              const [PER = 0, ORG = 0, LOC = 0, MISC = 0] = name.scores;
              fresh.push({
                line: at - first,
                from: from - start + name.from,
                to: from - start + name.to,
                label,
                confidence: name.scores[name.label] ?? 0,
                scores: { PER, ORG, LOC, MISC },
              });
            }
          }
          return fresh;
        });
        for (const name of found) names.push(first === 0 ? name : { ...name, line: name.line + first });
        while (stretch < stretches.length && (stretches[stretch] ?? 0) < limit) stretch += 2;
        line = end;
      }
      return names;
    },
  };
}

function endOfParagraph(lines: readonly NameLine[], from: number): number {
  const paragraph = lines[from]?.sentence.paragraph;
  let end = from + 1;
  while (end < lines.length && lines[end]?.sentence.paragraph === paragraph) end += 1;
  return end;
}
