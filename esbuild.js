// Bundles what runs: the extension for Node and for the web (one entry), the worker of each, the browser half of the panel,
// the command line.
//   node esbuild.js [--production] [--watch]
const esbuild = require('esbuild');
const { rmSync } = require('node:fs');
const { join } = require('node:path');

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

const common = {
  bundle: true,
  minify: production,
  sourcemap: !production,
  sourcesContent: false,
  logLevel: 'warning',
  charset: 'utf8',
};

/** The browser's extension host starts its workers in another way than Node: src/host/worker/web instead of node. */
const webWorkers = {
  name: 'web-workers',
  setup(build) {
    build.onResolve({ filter: /\/worker\/node\/startThread$/ }, ({ path, resolveDir }) => ({
      path: `${join(resolveDir, path.replace('/node/', '/web/'))}.ts`,
    }));
  },
};

/**
 * In Node the engine is a bundle of its own, loaded with the first source: parsing it would be half of activation. The
 * browser's extension host cannot load a second file; there the engine lies in the bundle and is only run when needed.
 */
const lateEngine = {
  name: 'late-engine',
  setup(build) {
    build.onResolve({ filter: /\/core\/engine$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './engine.js', external: true } : undefined,
    );
  },
};

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  {
    ...common,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
    plugins: [lateEngine],
    // As a `require`: what a CommonJS extension loads that way works in every host, `import()` depends on its loader.
    supported: { 'dynamic-import': false },
  },
  {
    ...common,
    entryPoints: ['src/core/engine.ts'],
    outfile: 'dist/engine.js',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
  },
  {
    ...common,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.web.js',
    platform: 'browser',
    format: 'cjs',
    target: 'es2022',
    external: ['vscode'],
    plugins: [webWorkers],
  },
  {
    ...common,
    entryPoints: ['src/host/worker/node/analysisWorker.ts'],
    outfile: 'dist/analysisWorker.js',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
  },
  {
    ...common,
    entryPoints: ['src/host/worker/web/analysisWorker.ts'],
    outfile: 'dist/analysisWorker.web.js',
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
  },
  {
    ...common,
    entryPoints: ['src/webview/comparison.ts'],
    outfile: 'dist/webview/comparison.js',
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
  },
  {
    ...common,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    banner: { js: '#!/usr/bin/env node' },
  },
];

/**
 * Prints the lines that .vscode/tasks.json waits for, once for all bundles: the first bundle that begins prints the
 * start, the last one that ends prints the end.
 */
function createProblemMatcher() {
  let running = 0;
  return {
    name: 'problem-matcher',
    setup(build) {
      build.onStart(() => {
        if (running === 0) console.log('[watch] build started');
        running += 1;
      });
      build.onEnd(result => {
        for (const { text, location } of result.errors) {
          console.error(`✘ [ERROR] ${text}`);
          if (location) console.error(`    ${location.file}:${location.line}:${location.column}:`);
        }
        running -= 1;
        if (running === 0) console.log('[watch] build finished');
      });
    },
  };
}

async function main() {
  if (!watch) {
    for (const { outfile } of bundles)
      for (const file of [outfile, `${outfile}.map`]) rmSync(file, { force: true });
    await Promise.all(bundles.map(options => esbuild.build(options)));
    return;
  }
  const problemMatcher = createProblemMatcher();
  const contexts = await Promise.all(
    bundles.map(({ plugins = [], ...options }) =>
      esbuild.context({ ...options, logLevel: 'silent', plugins: [...plugins, problemMatcher] }),
    ),
  );
  await Promise.all(contexts.map(context => context.watch()));
}

main().catch(() => process.exit(1));
