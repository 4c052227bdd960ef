// What the tests of the tagger share: a model trained on a few invented sentences.
import { allowStates, type TrainingName } from '../../../../models/train/align.mjs';
import { trainCrf } from '../../../../models/train/crf.mjs';
import { packModel } from '../../../../models/train/modelFile.mjs';
import { emptyLexicons } from '../../../../src/core/entities/lexicons';
import { readLines } from '../../../../src/core/entities/nameTokens';
import { featureBits } from '../../../../src/core/entities/tagger/hashing';
import { readFeatures } from '../../../../src/core/entities/tagger/readFeatures';
import { createWordTable } from '../../../../src/core/entities/tagger/words';
import { readText } from '../../../../src/core/text/readText';

export const lexicons = emptyLexicons;

export function linesOf(text: string) {
  return readLines(readText(text), lexicons);
}

const labels = { PER: 1, ORG: 2, LOC: 4, MISC: 8, 'LOC|MISC': 12 };

/** "Mayor [PER Ada Quist] spoke." as text and names. */
export function readMarked(marked: string): { text: string; names: TrainingName[] } {
  const names: TrainingName[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(/\[(PER|ORG|LOC|MISC|LOC\|MISC) ([^\]]+)\]/g)) {
    text += marked.slice(last, match.index);
    const name = match[2]!;
    const label = labels[match[1] as keyof typeof labels];
    names.push({ start: text.length, end: text.length + name.length, labels: label, optional: false });
    text += name;
    last = match.index + match[0].length;
  }
  return { text: text + marked.slice(last), names };
}

/** A model of marked sentences, and of sentences whose unmarked tokens may be of a MISC name. */
export function trainTiny(marked: readonly string[], partlyMarked: readonly string[] = []): Uint8Array {
  const table = createWordTable(lexicons);
  const examples = [...marked, ...partlyMarked].flatMap((sentence, index) => {
    const { text, names } = readMarked(sentence);
    const lines = linesOf(text);
    const { allowed } = allowStates({ names, hidden: index < marked.length ? 0 : labels.MISC }, lines);
    return readFeatures(lines, table, lexicons).map(({ line, from, to, features, starts }) => ({
      features,
      starts,
      allowed: allowed[line]!.slice(from, to),
      weight: 1,
    }));
  });
  const options = { epochs: 30, rate: 0.1, dropout: 0.2, l1: 1e-6, seed: 1, leastSeen: 1, featureBits };
  return new Uint8Array(packModel(trainCrf(examples, options), 0.02).bytes);
}

export const harbour = [
  'Mayor [PER Ada Quist] spoke in [LOC Tolvik] on Monday.',
  'The harbour of [LOC Tolvik] was closed, [PER Quist] said.',
  'The [ORG Tolvik Pilots Union] wrote to [PER Bram Oduya].',
  'The [ORG Velden Dockers Union] met in [LOC Velden].',
  'Mayor [PER Bram Oduya] lives in [LOC Velden].',
  'A ferry left [LOC Tolvik] for [LOC Velden] at noon.',
  'Nobody was hurt, the captain said.',
];
