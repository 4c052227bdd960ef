// The extension's own reader and tagger, bundled for the training: what is trained must be cut as what is read.
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const models = join(dirname(fileURLToPath(import.meta.url)), '..');

export async function importSource() {
  const bundle = await build({
    stdin: {
      contents: `
        export { readText } from './text/readText';
        export { readLines } from './entities/nameTokens';
        export { loadLexicons, lists } from './entities/lexicons';
        export { foldWord } from './entities/foldWord';
        export { createTagger } from './entities/tagger/createTagger';
        export { readNameModel } from './entities/tagger/nameModel';
        export { readFeatures } from './entities/tagger/readFeatures';
        export { createWordTable } from './entities/tagger/words';
        export { featureBits } from './entities/tagger/hashing';
      `,
      resolveDir: join(models, '../src/core'),
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const source = await import(`data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString('base64')}`);
  const lexicons = await source.loadLexicons({
    read: name => Promise.resolve(new Uint8Array(readFileSync(join(models, name)))),
  });
  return { ...source, lexicons, readDocument: text => source.readLines(source.readText(text), lexicons) };
}
