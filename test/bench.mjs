// npm run bench: prints what reading and answering cost. A report, never a test.  node test/bench.mjs [core] [host]
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from './host/dependencies.mjs';
import { projectRoot, testBundles } from './host/paths.mjs';
import { exitWith } from './host/requirements.mjs';

/** @param {readonly string[]} parts */
async function main(parts) {
  await ensureDependencies();
  const { build } = await import('esbuild');
  const out = join(testBundles, `bench-${process.pid}`);
  process.once('exit', () => rmSync(out, { recursive: true, force: true }));
  await build({
    absWorkingDir: projectRoot,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'warning',
    external: ['vscode', 'mocha', 'compromise', 'wink-nlp', 'wink-eng-lite-web-model'],
    define: { PROJECT_ROOT: JSON.stringify(projectRoot) },
    entryPoints: [
      { in: 'test/bench/core.ts', out: 'core' },
      { in: 'test/bench/host.ts', out: 'host/index' },
    ],
    outdir: out,
  });
  const wants = (/** @type {string} */ part) => parts.length === 0 || parts.includes(part);
  if (wants('core')) run(join(out, 'core.js'));
  if (wants('host')) {
    run('esbuild.js', '--production');
    const { runSuite } = await import('./host/suite.mjs');
    const { problem } = await runSuite({ bundle: join(out, 'host') });
    if (problem) throw new Error(problem);
  }
}

/** @param {readonly string[]} node */
function run(...node) {
  const { status } = spawnSync(process.execPath, node, { cwd: projectRoot, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

main(process.argv.slice(2)).catch(exitWith);
