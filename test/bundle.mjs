// Bundles the tests that do not run in plain Node from their sources.  node test/bundle.mjs [integration] [web] [failures] [ui]
// Each bundle gets a folder of its own, emptied first: a test that was removed must not run on.
import { build } from 'esbuild';
import { rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { globSync } from 'tinyglobby';
import { projectRoot, testBundles } from './host/paths.mjs';
import { UserError, exitWith } from './host/requirements.mjs';

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: projectRoot,
  bundle: true,
  sourcemap: 'inline',
  logLevel: 'warning',
  charset: 'utf8',
  define: { PROJECT_ROOT: JSON.stringify(projectRoot) },
};

/** @type {import('esbuild').BuildOptions} */
const forExtensionHost = {
  ...common,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode', 'mocha'],
};

/** @param {string} folder */
function emptied(folder) {
  rmSync(folder, { recursive: true, force: true });
  return folder;
}

/** @param {string} pattern */
function files(pattern) {
  return globSync(pattern, { cwd: projectRoot }).sort();
}

/** The suite for the extension host in Node: index.js runs every *.test.js beside it. */
async function bundleIntegration(/** @type {string} */ folder) {
  await build({
    ...forExtensionHost,
    entryPoints: ['test/integration/index.ts', ...files('test/integration/**/*.test.ts')],
    outbase: 'test/integration',
    outdir: emptied(folder),
  });
}

/** The suite for the extension host in a web worker: one file, for there is no file system to find others in. */
async function bundleWeb(/** @type {string} */ folder) {
  const tests = files('test/web/**/*.test.ts').map(
    file => `require(${JSON.stringify(resolve(projectRoot, file))});`,
  );
  await build({
    ...common,
    platform: 'browser',
    format: 'cjs',
    target: 'es2022',
    external: ['vscode'],
    stdin: {
      contents: `import { runWebTests } from './run'; export const run = () => runWebTests(() => { ${tests.join(' ')} });`,
      resolveDir: join(projectRoot, 'test/web'),
      sourcefile: 'index.ts',
      loader: 'ts',
    },
    // mocha's browser build assigns `module.exports` where it sees a module: that would be the bundle's own.
    define: { ...common.define, module: 'undefined', global: 'globalThis' },
    outfile: join(emptied(folder), 'index.js'),
  });
}

/** One suite for each way in which a host fails, and one without any test. */
async function bundleFailures(/** @type {string} */ folder) {
  const cases = files('test/host/failures/*.case.ts').map(file => ({
    name: basename(file, '.case.ts'),
    file,
  }));
  const index = [...cases.map(({ name }) => name), 'no-tests'].map(name => ({
    in: 'test/integration/index.ts',
    out: `${name}/index`,
  }));
  const tests = cases.map(({ name, file }) => ({ in: file, out: `${name}/${name}.test` }));
  await build({ ...forExtensionHost, entryPoints: [...index, ...tests], outdir: emptied(folder) });
}

/** The flows through the real window: they run in plain Node and share the modules of test/host, which stay where they are. */
async function bundleFlows(/** @type {string} */ folder) {
  await build({
    ...common,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    entryPoints: files('test/ui/**/*.flow.ts'),
    outbase: 'test/ui',
    outdir: emptied(folder),
    outExtension: { '.js': '.mjs' },
    plugins: [{ name: 'host-modules-stay', setup: keepHostModules }],
  });
}

/** @param {import('esbuild').PluginBuild} plugin */
function keepHostModules(plugin) {
  plugin.onResolve({ filter: /^\..*\.mjs$/ }, ({ path, resolveDir }) => ({
    path: pathToFileURL(resolve(resolveDir, path)).href,
    external: true,
  }));
}

const bundles = { integration: bundleIntegration, web: bundleWeb, failures: bundleFailures, ui: bundleFlows };

/** @typedef {keyof typeof bundles} Bundle */

/**
 * Bundles one kind of tests.
 * @param {Bundle} name
 * @param {string} [folder] where to; inside the project, for what is not bundled is found from there
 * @returns {Promise<string>} the folder
 */
export async function bundleTests(name, folder = join(testBundles, name)) {
  try {
    await bundles[name](folder);
  } catch {
    throw new UserError(`The bundle "${name}" of the tests could not be made: what is wrong is said above.`);
  }
  return folder;
}

/**
 * As bundleTests, into a folder that is this process's alone and goes with it: two runs at once must not overwrite each
 * other's tests.
 * @param {Bundle} name
 */
export async function bundleTestsForNow(name) {
  const folder = join(testBundles, `${name}-${process.pid}`);
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return bundleTests(name, folder);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const named = process.argv.slice(2);
  const all = /** @type {Bundle[]} */ (Object.keys(bundles));
  const chosen = all.filter(name => named.length === 0 || named.includes(name));
  Promise.all(chosen.map(name => bundleTests(name))).catch(exitWith);
}
