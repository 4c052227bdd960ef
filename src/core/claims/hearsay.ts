import { hearsayAdverbs, hearsayParticiples } from './sayingVerbs';
import type { Run, Word } from './words';

/**
 * Finds the word that reports without naming a source: "reportedly", "is believed to".
 * @returns its index, undefined when there is none
 */
export function findHearsay(words: readonly Word[], run: Run): number | undefined {
  for (let at = run.from; at < run.to; at++) {
    const word = words[at];
    if (!word) break;
    if (hearsayAdverbs.has(word.lower)) return at;
    const participle = hearsayParticiples.has(word.lower) && word.wordClass === 'VBN';
    if (participle && at + 1 < run.to && words[at + 1]?.lower === 'to') return at;
  }
  return undefined;
}
