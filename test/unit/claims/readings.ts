import { readWords, type Run, type Word } from '../../../src/core/claims/words';

/** The words of a sentence without names, and the run of all of them. */
export function wordsOf(text: string): { words: readonly Word[]; run: Run } {
  const words = readWords(text, { start: 0, end: text.length }, [], 0);
  return { words, run: { from: 0, to: words.length } };
}
