// Starts a VS Code server and stops it again, with everything it started.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from './requirements.mjs';

/**
 * @typedef {object} ServerOptions
 * @property {import('./vscode.mjs').VSCodeServer} vscode
 * @property {string} userDataFolder
 * @property {string} extensionsFolder
 * @property {import('./settings.mjs').Settings} settings written as the user's settings
 * @property {boolean} [keepSettings] leave settings that are already there: they are a person's
 * @property {number} [port] a free one when not given
 * @property {boolean} [testDriver] lets a page's payload start extension tests; hides notifications
 * @property {NodeJS.ProcessEnv} [environment] added to ours
 * @property {readonly string[]} [moreArguments]
 * @property {(text: string) => void} [log] gets what the server prints
 */

/**
 * @typedef {object} RunningServer
 * @property {string} url with the port, without a path
 * @property {import('node:child_process').ChildProcess} process
 * @property {() => Promise<void>} stop ends it and all it started; may be called twice
 */

const quietFlags = [
  '--without-connection-token', // bound to 127.0.0.1 only, see below
  '--accept-server-license-terms',
  '--disable-workspace-trust',
  '--disable-telemetry',
  '--disable-update-check',
  '--disable-getting-started-override',
];

/**
 * Starts a server on 127.0.0.1 and waits until it answers.
 * @param {ServerOptions} options
 * @returns {Promise<RunningServer>} rejects with what the server said when it ends instead
 */
export async function startServer(options) {
  const {
    vscode,
    userDataFolder,
    extensionsFolder,
    testDriver = false,
    port = 0,
    moreArguments = [],
    log,
  } = options;
  if (port !== 0) await checkThatFree(port);
  mkdirSync(extensionsFolder, { recursive: true });
  writeUserSettings(options);
  const args = [
    join(vscode.vscodeFolder, 'out/server-main.js'),
    ...['--host', '127.0.0.1', '--port', String(port)], // 0: the system picks a free one
    ...quietFlags,
    ...(testDriver ? ['--enable-smoke-test-driver'] : []),
    ...['--user-data-dir', userDataFolder, '--extensions-dir', extensionsFolder],
    ...moreArguments,
  ];
  const sockets = mkdtempSync(join(tmpdir(), 'vscode-run-')); // it would leave them in /tmp
  const child = spawn(vscode.node, args, {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      XDG_RUNTIME_DIR: sockets,
      EXTENSIONS_GALLERY: '{"serviceUrl":""}', // else it looks for updates of extensions
      ...options.environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true, // a process group of its own: an extension host in an endless loop outlives the server
  });
  const killGroup = () => {
    signalGroup(child, 'SIGKILL');
    rmSync(sockets, { recursive: true, force: true });
  };
  process.once('exit', killGroup);
  const actualPort = await untilListening(child, log);
  return {
    url: `http://127.0.0.1:${actualPort}`,
    process: child,
    async stop() {
      await endGroup(child);
      killGroup();
      process.off('exit', killGroup);
    },
  };
}

/**
 * Whether nothing listens on a port of 127.0.0.1.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export function isFree(port) {
  return new Promise(resolve => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** @param {number} port */
async function checkThatFree(port) {
  if (await isFree(port)) return;
  throw new UserError(`Port ${port} is taken: stop what listens there, or name another one with PORT=….`);
}

/** @param {ServerOptions} options */
function writeUserSettings({ userDataFolder, settings, keepSettings }) {
  const folder = join(userDataFolder, 'User');
  const file = join(folder, 'settings.json');
  if (keepSettings && existsSync(file)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${JSON.stringify(settings, undefined, 2)}\n`);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {((text: string) => void) | undefined} log
 * @returns {Promise<string>} the port
 */
function untilListening(child, log) {
  return new Promise((resolve, reject) => {
    let said = '';
    let listening = false;
    /** @param {Buffer} data */
    const read = data => {
      log?.(String(data));
      if (listening) return;
      said += String(data);
      const port = /Extension host agent listening on (\d+)/.exec(said)?.[1];
      if (port === undefined) return;
      listening = true;
      resolve(port);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      reject(new Error(`The VS Code server ended (${code ?? signal}) before it listened:\n${said}`)),
    );
  });
}

/**
 * Lets the group end in peace, for two seconds.
 * @param {import('node:child_process').ChildProcess} child
 */
async function endGroup(child) {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = new Promise(resolve => child.once('exit', resolve));
    signalGroup(child, 'SIGTERM');
    await Promise.race([gone, new Promise(resolve => setTimeout(resolve, 2000))]);
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The whole group has ended already.
  }
}
