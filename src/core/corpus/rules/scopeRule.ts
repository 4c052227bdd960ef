import type { ClaimFrame } from '../frame';
import { partWords, wholeWords } from '../functionWords';
import type { Finding, Pair } from '../pair';

/** Notes that one claim speaks of all of something and the other of a part ("all schools", "some schools"). */
export function compareScope({ a, b }: Pair): Finding[] {
  const [wholeA, wholeB] = [wordOf(a, wholeWords), wordOf(b, wholeWords)];
  const [partA, partB] = [wordOf(a, partWords), wordOf(b, partWords)];
  const found =
    wholeA && partB && !partA
      ? ([wholeA, partB] as const)
      : wholeB && partA && !partB
        ? ([partA, wholeB] as const)
        : undefined;
  if (!found) return [];
  const [wordA, wordB] = found;
  if (wordA.noun !== wordB.noun) return [];
  return [
    {
      rule: 'scope: whole and part',
      weight: 'differs',
      difference: {
        kind: 'scope',
        a: wordA.text,
        b: wordB.text,
        aSpan: wordA,
        bSpan: wordB,
        reading: `${wordA.text} and ${wordB.text}: one speaks of the whole, the other of a part`,
        compatible: true,
      },
    },
  ];
}

interface Quantifier {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lemma of the noun it bears on. */
  readonly noun: string;
}

function wordOf(frame: ClaimFrame, words: ReadonlySet<string>): Quantifier | undefined {
  for (const [at, token] of frame.tokens.entries()) {
    if (!words.has(token.text.toLowerCase())) continue;
    const noun = frame.tokens
      .slice(at + 1, at + 4)
      .find(next => next.kind === 'word' && !['of', 'the', 'its', 'their'].includes(next.lemma));
    if (noun)
      return { start: token.start, end: noun.end, text: `${token.text} ${noun.text}`, noun: noun.lemma };
  }
  return undefined;
}
