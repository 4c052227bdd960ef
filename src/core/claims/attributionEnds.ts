import { findClauseVerb } from './grammar';
import { isFinite, isPunctuation, type Run, type Word } from './words';

/** Where an attribution ends: at the first comma, dash, sentence mark or quotation behind it. */
export function afterAttribution(words: readonly Word[], run: Run, from: number, to: number): number {
  for (let at = from; at < Math.min(to, run.to); at++) {
    const word = words[at];
    if (word && (word.quotation !== undefined || isPunctuation(word, ',;:—–.'))) return at;
  }
  return Math.min(to, run.to);
}

/** How many words the naming of a speaker can take. */
const longestNaming = 60;

export function untilSentenceEnd(words: readonly Word[], run: Run): Run {
  const to = Math.min(run.to, run.from + longestNaming);
  for (let at = run.from; at < to; at++) {
    const word = words[at];
    if (word && (word.quotation !== undefined || isPunctuation(word, '.;')))
      return { from: run.from, to: at };
  }
  return { from: run.from, to };
}

/** "…, retorts a purser, who asked not to be named: children were never counted": a new statement behind the colon. */
export function afterColon(words: readonly Word[], run: Run): Run | undefined {
  for (let at = run.from; at < run.to && at < run.from + longestNaming; at++) {
    if (isPunctuation(words[at], ':;')) return { from: at + 1, to: run.to };
  }
  return undefined;
}

/** What goes on behind an attribution in the middle: a quotation, or words that need the part before them. */
export function continuation(words: readonly Word[], rest: Run): Run | undefined {
  let from = rest.from;
  while (from < rest.to && isPunctuation(words[from], ',;:—–.-')) from++;
  const word = words[from];
  if (!word || from >= rest.to) return undefined;
  const closing = isPunctuation(words[rest.from], ',—–') || word.quotation !== undefined;
  if (!closing) return undefined;
  if (word.quotation !== undefined) return { from, to: rest.to };
  // "…, he said, speaking to reporters" and "…, said Fortes, who …" end the report.
  if (
    word.wordClass === 'VBG' ||
    word.wordClass === 'VBN' ||
    word.wordClass === 'W' ||
    word.wordClass === 'IN'
  )
    return undefined;
  if (isFinite(word) || word.wordClass === 'RB') return { from, to: rest.to };
  if (/^(?:and|but|or)$/.test(word.lower)) return { from, to: rest.to };
  return findClauseVerb(words, from, rest.to) === undefined ? undefined : { from, to: rest.to };
}
