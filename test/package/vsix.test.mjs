// What people get: the VSIX as a real VS Code installs it, file by file.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { installExtensions } from '../host/extensions.mjs';
import { packageExtension } from '../host/package.mjs';
import { vsixFile } from '../host/paths.mjs';
import { findVSCode, newestVSCode, oldestVSCode } from '../host/vscode.mjs';

/** Everything that may be inside: what runs, what is shown beside it, and what says what it is. */
const allowed = [
  /^package\.json$/,
  /^(README|readme)\.md$/,
  /^(CHANGELOG|changelog)\.md$/,
  /^LICENSE(\.txt|\.md)?$/,
  /^\.vsixmanifest$/, // VS Code's own note about the installation
  /^dist\/(extension|extension\.web|engine|analysisWorker|analysisWorker\.web|cli)\.js$/,
  /^dist\/webview\/[\w.-]+\.js$/,
  /^media\/[\w./-]+\.(svg|png|css)$/,
  /^syntaxes\/[\w.-]+\.json$/,
  /^models\/[\w./-]+\.(txt|tsv|json|bin|md)$/,
  /^docs\/[\w.-]+\.schema\.json$/,
  /^([\w-]+\.)?language-configuration\.json$/,
];

describe('the VSIX', () => {
  const temporary = mkdtempSync(join(tmpdir(), 'crossread-vsix-'));
  let installed = '';

  before(async () => {
    await packageExtension();
    installed = await install(newestVSCode);
  });
  after(() => rmSync(temporary, { recursive: true, force: true }));

  /** @param {string} version */
  async function install(version) {
    const extensionsFolder = join(temporary, version, 'extensions');
    const userDataFolder = join(temporary, version, 'data');
    installExtensions(await findVSCode(version), { userDataFolder, extensionsFolder, files: [vsixFile] });
    const name = readdirSync(extensionsFolder).find(entry => entry.startsWith('crossread.crossread-'));
    assert.ok(name, 'it is not in the extensions folder');
    return join(extensionsFolder, name);
  }

  /** @returns {string[]} every installed file, relative to the extension */
  function files() {
    const entries = readdirSync(installed, { recursive: true, withFileTypes: true });
    return entries
      .filter(entry => entry.isFile())
      .map(entry => relative(installed, join(entry.parentPath, entry.name)));
  }

  it('holds only what runs', () => {
    assert.deepEqual(
      files().filter(file => !allowed.some(pattern => pattern.test(file))),
      [],
    );
  });

  it('holds every file that its manifest names', () => {
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    const named = filesNamedIn(manifest);
    assert.ok(named.length > 0);
    assert.deepEqual(
      named.filter(file => !existsSync(join(installed, file))),
      [],
    );
  });

  it('needs no module but VS Code’s and Node’s, and in the browser only VS Code’s', () => {
    const isOutside = (/** @type {string} */ name) => name !== 'vscode' && !isBuiltin(name);
    const needed = new Set(modulesOf(join(installed, 'dist/extension.js')).filter(isOutside));
    assert.deepEqual([...needed], ['./engine.js']);
    assert.deepEqual(modulesOf(join(installed, 'dist/engine.js')).filter(isOutside), []);
    assert.deepEqual(modulesOf(join(installed, 'dist/cli.js')).filter(isOutside), []);
    assert.deepEqual(modulesOf(join(installed, 'dist/analysisWorker.js')), ['node:worker_threads']);
    assert.deepEqual(modulesOf(join(installed, 'dist/analysisWorker.web.js')), []);
    assert.deepEqual([...new Set(modulesOf(join(installed, 'dist/extension.web.js')))], ['vscode']);
  });

  it('installs in the oldest VS Code that it says it runs on', async () => {
    assert.ok(existsSync(join(await install(oldestVSCode), 'package.json')));
  });
});

/**
 * The paths in a manifest: what begins with ./, the icons and pictures.
 * @param {unknown} value
 * @param {string} [key] under which the value was found
 * @returns {string[]}
 */
function filesNamedIn(value, key = '') {
  if (typeof value === 'string') {
    const isFile =
      value.startsWith('./') || (['icon', 'light', 'dark', 'path'].includes(key) && /\.\w+$/.test(value));
    return isFile ? [value] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    filesNamedIn(inner, Array.isArray(value) ? key : name),
  );
}

/**
 * @param {string} bundle
 * @returns {string[]}
 */
function modulesOf(bundle) {
  return [...readFileSync(bundle, 'utf8').matchAll(/\brequire\(["']([^"']+)["']\)/g)].map(
    ([, name]) => name ?? '',
  );
}
