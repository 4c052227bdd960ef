import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWordClassifier } from '../../../src/core/claims/wordClassifier';
import type { WordClassifier } from '../../../src/core/claims/wordClasses';
import { readWords, type Run, type Word } from '../../../src/core/claims/words';

declare const PROJECT_ROOT: string;

/** The content of the weights that ship. */
export const wordClassContent = new Uint8Array(readFileSync(join(PROJECT_ROOT, 'models/word-classes.bin')));

/** The classifier that ships. */
export const projectWordClasses = createWordClassifier(wordClassContent);

/** The words of a sentence without names, and the run of all of them. */
export function wordsOf(
  text: string,
  wordClasses: WordClassifier = projectWordClasses,
): { words: readonly Word[]; run: Run } {
  const words = readWords(text, { start: 0, end: text.length }, [], 0, wordClasses);
  return { words, run: { from: 0, to: words.length } };
}
