// Bundles the unit tests and runs them in plain Node: a test whose import chain reaches `vscode` fails here, so this is
// also the proof that the core is pure.  node test/unit.mjs [part of a path ...]; MOCHA_GREP narrows by title.
// Property tests draw the same cases in every run; FAST_CHECK_SEED=12 draws others.
import { build } from 'esbuild';
import Mocha from 'mocha';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const parts = process.argv.slice(2);
const files = globSync('test/unit/**/*.test.ts', { cwd: root }).filter(
  file => parts.length === 0 || parts.some(part => file.includes(part)),
);
if (files.length === 0) {
  console.error(`No unit test matches ${parts.join(' ')}.`);
  process.exit(1);
}
// A folder of its own for each run: two runs at once must not overwrite each other's bundles.
const out = join(root, 'dist/test-unit', String(process.pid));
await build({
  absWorkingDir: root,
  entryPoints: files,
  outdir: out,
  outbase: 'test/unit',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  sourcemap: 'inline',
  packages: 'external',
  external: ['vscode'],
  logLevel: 'warning',
  define: { PROJECT_ROOT: JSON.stringify(root) },
});
process.setSourceMapsEnabled(true);
// The copy that the bundles load, which are CommonJS.
createRequire(import.meta.url)('fast-check').configureGlobal({
  seed: Number(process.env.FAST_CHECK_SEED ?? 1),
});
const mocha = new Mocha({
  ui: 'bdd',
  timeout: 20_000,
  ...(process.env.MOCHA_GREP ? { grep: process.env.MOCHA_GREP } : {}),
  reporter: process.env.MOCHA_REPORTER ?? 'spec',
});
for (const file of files) mocha.addFile(join(out, relative('test/unit', file).replace(/\.ts$/, '.js')));
const runner = mocha.run(failures => {
  rmSync(out, { recursive: true, force: true });
  const { passes = 0, pending = 0 } = runner.stats ?? {};
  console.log(`unit: ${passes} passed, ${failures} failed, ${pending} skipped`);
  process.exitCode = failures > 0 || passes === 0 ? 1 : 0;
});
