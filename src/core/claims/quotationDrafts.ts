import type { Span } from '../model';
import type { ChainLink, ClaimDraft } from './drafts';
import { readModality } from './modality';
import { readPolarity } from './polarity';
import type { Run, Word } from './words';

/**
 * Makes a claim of quotations that belong together. Its modality and polarity are those of its first sentence.
 * @param parts the quoted words, without marks
 * @param wordsOf reads the words of a part of the text
 */
export function draftQuotation(
  wordsOf: (span: Span) => readonly Word[],
  parts: readonly Span[],
  chain: readonly ChainLink[],
): ClaimDraft {
  const first = parts[0] ?? { start: 0, end: 0 };
  const words = wordsOf(first);
  const run = firstSentence(words);
  const read = readModality(words, run);
  return {
    start: first.start,
    end: parts.at(-1)?.end ?? first.end,
    ...(parts.length > 1 ? { parts: parts.map(({ start, end }) => ({ start, end })) } : {}),
    kind: 'direct-quote',
    modality: read.modality,
    ...(read.cue ? { modalityCue: read.cue } : {}),
    polarity: readPolarity(words, run),
    attribution: chain,
  };
}

function firstSentence(words: readonly Word[]): Run {
  const end = words.findIndex((word, at) => at > 0 && /^[.!?;]$/.test(word.text));
  return { from: 0, to: end < 0 ? words.length : end };
}
