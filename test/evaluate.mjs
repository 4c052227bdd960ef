// Scores the engine on folders of sources with gold beside them.  node test/evaluate.mjs [--misses] [FOLDER ...]
//   --floors   own fixtures only, against test/evaluation/floors.json: ends with `N passed, N failed`
//   --set-floors   writes floors.json, a little under what is measured now
//   --misses   lists what was missed, invented or judged wrongly
//   --types NAME   only the marked sentences of test/fixtures/types/NAME.txt
//   --anchor   writes the gold of own fixtures (or FOLDER ...) from its marks.yaml
import { build } from 'esbuild';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
// A folder of its own for each run: two runs at once must not overwrite each other's bundle.
const out = join(root, 'dist/test-evaluation', String(process.pid));
mkdirSync(out, { recursive: true });
try {
  const outfile = join(out, 'evaluation.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['test/evaluation/main.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    packages: 'external',
    logLevel: 'warning',
  });
  process.setSourceMapsEnabled(true);
  const { main } = await import(pathToFileURL(outfile).href);
  process.exitCode = await main(process.argv.slice(2), root);
} finally {
  rmSync(out, { recursive: true, force: true });
}
