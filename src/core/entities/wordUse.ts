import { isCapitalised, type NameLine } from './nameTokens';

/** How a text itself writes a word, where its capitals tell something. */
export interface WordUse {
  /** Lower-case occurrences. */
  readonly lower: number;
  /** Capitalised inside sentences. */
  readonly capital: number;
}

const unseen: WordUse = { lower: 0, capital: 0 };

/** Counts the words of all lines whose case is mixed; keys are folded. */
export function countWordUse(lines: readonly NameLine[]): (folded: string) => WordUse {
  const counts = new Map<string, { lower: number; capital: number }>();
  for (const line of lines) {
    if (line.case !== 'mixed') continue;
    for (const token of line.tokens) {
      const lower = token.shape === 'lower';
      if (!lower && (!isCapitalised(token) || token.initial)) continue;
      let count = counts.get(token.folded);
      if (!count) counts.set(token.folded, (count = { lower: 0, capital: 0 }));
      if (lower) count.lower += 1;
      else count.capital += 1;
    }
  }
  return folded => counts.get(folded) ?? unseen;
}
