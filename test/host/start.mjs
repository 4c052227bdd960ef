// npm start [-- FOLDER]: a real VS Code in your browser, with the extension as people get it: installed from its VSIX.
// Works in a fresh clone. PORT=… chooses the port; VSCODE_HOST_VERSION=1.100 the VS Code.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { windowUrl } from './address.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { installExtensions } from './extensions.mjs';
import { ensurePackage } from './package.mjs';
import { cacheFolder, projectRoot, vsixFile } from './paths.mjs';
import { UserError, allEnded, checkThisMachine, exitWith } from './requirements.mjs';
import { isFree, startServer } from './server.mjs';
import { quietSettings } from './settings.mjs';
import { findVSCode } from './vscode.mjs';

const userDataFolder = join(cacheFolder, 'start/user');
const extensionsFolder = join(cacheFolder, 'start/extensions');

async function main() {
  stopOnSignal(() => Promise.resolve()); // while installing: whatever runs then ends with us
  checkThisMachine();
  const folder = folderToOpen(process.argv[2]);
  const port = await portToUse(process.env.PORT);
  await allEnded([findVSCode(), ensureDependencies()]);
  const vscode = await findVSCode();
  await installWhatChanged(vscode);
  const server = await startServer({
    vscode,
    userDataFolder,
    extensionsFolder,
    settings: quietSettings,
    keepSettings: true,
    port,
  });
  const endedByItself = () => {
    console.error('The VS Code server has ended by itself.');
    process.exit(1);
  };
  server.process.once('exit', endedByItself);
  stopOnSignal(() => {
    server.process.off('exit', endedByItself);
    return server.stop();
  });
  console.log(`\nVS Code ${vscode.version} with Crossread shows ${folder}\n`);
  console.log(windowUrl(server.url, { folder }));
  console.log('\nOpen the address in a browser on this machine. Ctrl+C stops it.');
}

/**
 * @param {string | undefined} named as the person typed it: relative to where they typed it
 * @returns {string}
 */
function folderToOpen(named) {
  if (named === undefined) return join(projectRoot, 'samples');
  const folder = resolve(process.env.INIT_CWD ?? process.cwd(), named);
  if (!existsSync(folder)) throw new UserError(`There is no folder ${folder}. Usage: npm start -- FOLDER`);
  if (!statSync(folder).isDirectory()) throw new UserError(`${folder} is a file. Usage: npm start -- FOLDER`);
  return folder;
}

/**
 * The browser keeps open editors and layout per address, so the port is the same every time where possible.
 * @param {string | undefined} wanted
 * @returns {Promise<number>}
 */
async function portToUse(wanted) {
  if (wanted) {
    const port = Number(wanted);
    if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
    throw new UserError(`PORT=${wanted} is not a port number (1 to 65535).`);
  }
  for (let port = 9100; port < 9200; port++) if (await isFree(port)) return port;
  throw new UserError('All ports from 9100 to 9199 are taken: name another one with PORT=….');
}

/**
 * Installs the extension, and the small one that shows the first source, when either changed since the last start.
 * @param {import('./vscode.mjs').VSCodeServer} vscode
 */
async function installWhatChanged(vscode) {
  const firstSource = join(projectRoot, 'test/host/first-source');
  const code = readFileSync(join(firstSource, 'extension.mjs'), 'utf8');
  const installed = `${await ensurePackage()}\n${vscode.version}\n${code}`;
  const stamp = join(cacheFolder, 'start/installed.txt');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === installed) return;
  console.error('Installing the extension …');
  mkdirSync(join(cacheFolder, 'start'), { recursive: true });
  const firstSourceFile = join(cacheFolder, 'start/first-source.vsix');
  packageFirstSource(firstSource, firstSourceFile);
  installExtensions(vscode, { userDataFolder, extensionsFolder, files: [vsixFile, firstSourceFile] });
  writeFileSync(stamp, installed);
}

/**
 * @param {string} folder
 * @param {string} file
 */
function packageFirstSource(folder, file) {
  const vsce = join(projectRoot, 'node_modules/@vscode/vsce/vsce');
  const flags = ['--no-dependencies', '--allow-missing-repository', '--skip-license', '--out', file];
  const { status, stderr } = spawnSync(process.execPath, [vsce, 'package', ...flags], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${folder} could not be packaged:\n${stderr}`);
}

/**
 * Ctrl+C, a closed terminal, a request to end: stop everything, then go.
 * @param {() => Promise<void>} stop
 */
function stopOnSignal(stop) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.removeAllListeners(signal);
    process.on(signal, () => void stop().then(() => process.exit(0)));
  }
}

main().catch(exitWith);
