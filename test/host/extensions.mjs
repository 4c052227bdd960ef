// Installs extensions into an extensions folder by the VS Code server's own command line.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} ExtensionChange
 * @property {string} userDataFolder
 * @property {string} extensionsFolder
 * @property {readonly string[]} [install] VSIX files
 * @property {readonly string[]} [uninstall] extension ids
 * @property {boolean} [force] also over the same version
 * @property {boolean} [list] print what is installed then
 */

/**
 * Installs, removes and lists extensions.
 * @param {import('./vscode.mjs').VSCodeServer} vscode
 * @param {ExtensionChange} change
 * @param {{ quiet?: boolean }} [options] `quiet`: print only when it fails
 * @returns {number} the exit code; 0 when all went well
 */
export function changeExtensions(vscode, change, { quiet = false } = {}) {
  // The oldest server creates no parents of its folders.
  for (const folder of [change.userDataFolder, change.extensionsFolder])
    mkdirSync(folder, { recursive: true });
  const { status, error, stdout, stderr } = spawnSync(
    vscode.node,
    [
      join(vscode.vscodeFolder, 'out/server-main.js'),
      '--accept-server-license-terms',
      ...['--user-data-dir', change.userDataFolder, '--extensions-dir', change.extensionsFolder],
      ...(change.install ?? []).flatMap(file => ['--install-extension', file]),
      ...(change.uninstall ?? []).flatMap(id => ['--uninstall-extension', id]),
      ...(change.list ? ['--list-extensions', '--show-versions'] : []),
      ...(change.force ? ['--force'] : []),
    ],
    {
      stdio: quiet ? 'pipe' : 'inherit',
      encoding: 'utf8',
      env: { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}' },
    },
  );
  if (status === 0) return 0;
  if (error) console.error(error.message);
  // Node quotes the line that threw: of a server it is a megabyte long.
  if (quiet) console.error(`${stdout}${stderr}`.replace(/.{400,}/g, line => `${line.slice(0, 400)}…`));
  return status ?? 1;
}

/**
 * Installs VSIX files over whatever version is there.
 * @param {import('./vscode.mjs').VSCodeServer} vscode
 * @param {{ userDataFolder: string, extensionsFolder: string, files: readonly string[] }} options
 */
export function installExtensions(vscode, { userDataFolder, extensionsFolder, files }) {
  const change = { userDataFolder, extensionsFolder, install: files, force: true };
  if (changeExtensions(vscode, change, { quiet: true }) === 0) return;
  throw new Error(`VS Code ${vscode.version} did not install ${files.join(', ')}.`);
}
