// Trains the name tagger:  node models/train.mjs [DATA_FOLDER] [--held-out | --final] [--check]
//   DATA_FOLDER   the folder with lexicon/ and ner/ in it; ../shared/data when it is not given
//   --held-out    only the scores on held-out documents, nothing is written
//   --final       only the model on all documents, which is written to models/names.bin
//   --check       also the public check sets, which nothing was ever tuned on
// Same data, same seed, same model, byte for byte. models/names.md says what it learns from.
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { readCheckSets } from './train/checkSets.mjs';
import { prepare } from './train/prepare.mjs';
import { trainCrf } from './train/crf.mjs';
import { makeExamples } from './train/examples.mjs';
import { packModel } from './train/modelFile.mjs';
import { formatScores, scoreTagger } from './train/scores.mjs';
import { importSource } from './train/source.mjs';
import { settings } from './train/settings.mjs';

const models = dirname(fileURLToPath(import.meta.url));
const flags = process.argv.slice(2).filter(argument => argument.startsWith('--'));
const data = process.argv.slice(2).find(argument => !argument.startsWith('--')) ?? join(models, '../../shared/data');
if (!existsSync(join(data, 'ner/train'))) {
  console.error(`${data} holds no ner/train.\nUsage: node models/train.mjs [DATA_FOLDER] [--held-out | --final] [--check]`);
  process.exit(1);
}

const started = Date.now();
const source = await importSource();
const { real, synthetic } = prepare(data, source, settings);
log(`${real.length} documents, ${synthetic('all').length} made from templates and by swapping names`);
if (!flags.includes('--final')) {
  const kept = real.filter(({ isHeldOut }) => !isHeldOut);
  const heldOut = real.filter(({ isHeldOut }) => isHeldOut);
  const { bytes } = train([...kept, ...synthetic('kept')], 'without the held-out documents');
  report(bytes, [...groups(heldOut), ['held out, all', heldOut]]);
}
if (!flags.includes('--held-out')) {
  const { bytes, features } = train([...real, ...synthetic('all')], 'on all documents');
  const file = join(models, 'names.bin');
  writeFileSync(file, bytes);
  const compressed = brotliCompressSync(bytes).length;
  log(`${file}: ${bytes.length} bytes (brotli ${compressed}), ${features} features`);
  if (flags.includes('--check')) report(bytes, readCheckSets(join(data, 'ner/dev')));
}

function train(documents, what) {
  log(`Training ${what}`);
  const table = source.createWordTable(source.lexicons);
  const { examples, counts } = makeExamples(documents, source, table);
  log(`${counts.tokens} tokens, ${counts.names} names, ${counts.lost} of them fit no tokens`);
  const trained = trainCrf(examples, { ...settings.training, featureBits: source.featureBits, log });
  return packModel(trained, settings.threshold);
}

function report(bytes, sets) {
  const tagger = source.createTagger(source.readNameModel(new Uint8Array(bytes)), source.lexicons);
  for (const [name, documents] of sets) console.log(formatScores(name, scoreTagger(tagger, documents, source)));
}

function groups(documents) {
  const byCorpus = Map.groupBy
    ? Map.groupBy(documents, ({ corpus }) => corpus)
    : documents.reduce((map, one) => map.set(one.corpus, [...(map.get(one.corpus) ?? []), one]), new Map());
  return [...byCorpus];
}

function log(text) {
  console.log(`[${((Date.now() - started) / 1000).toFixed(0)} s] ${text}`);
}
