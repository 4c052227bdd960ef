import { createClaimIndex } from '../../../src/core/corpus/claimIndex';
import { createCorpus, type CorpusSource } from '../../../src/core/corpus/corpus';
import type { ClaimFrame } from '../../../src/core/corpus/frame';
import { layPair } from '../../../src/core/corpus/judge';
import type { Pair } from '../../../src/core/corpus/pair';
import { readFrames } from '../../../src/core/corpus/readFrames';
import type { ComparisonRow } from '../../../src/core/model';
import { markedSource, type MarkedSource } from './markedSource';

/** The frame of the first claim of a marked text. */
export function frameOf(marked: MarkedSource | string): ClaimFrame {
  return readFrames(sourceOf('a', marked)).frames[0]!;
}

/** The first claims of two marked texts laid side by side, in a collection of these two sources. */
export function pairOf(a: MarkedSource | string, b: MarkedSource | string): Pair {
  const index = createClaimIndex();
  const sources = [sourceOf('a', a), sourceOf('b', b)];
  for (const source of sources) {
    index.add({ id: source.id, file: source.file, ...readFrames(source) });
  }
  const [first, second] = index.sources().map(source => source.frames[0]!);
  return layPair(first!, second!, index.likeness('a', 'b'), index);
}

/** What the second text says to the claim of the first. */
export function rowOf(a: MarkedSource | string, b: MarkedSource | string): ComparisonRow {
  const corpus = createCorpus();
  corpus.update(sourceOf('a', a));
  corpus.update(sourceOf('b', b));
  return corpus.compare({ source: 'a', claim: 'c1' })!.rows[0]!;
}

function sourceOf(file: string, marked: MarkedSource | string): CorpusSource {
  return markedSource(file, typeof marked === 'string' ? { text: marked } : marked);
}
