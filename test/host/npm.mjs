// Runs npm, also from inside an npm script.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { UserError } from './requirements.mjs';

/**
 * Runs `npm …` in a folder; its errors appear in the terminal.
 * @param {string} folder
 * @param {readonly string[]} args
 * @param {{ what: string, stdout?: 'ignore' | 'inherit' }} options `what`: what it is run for, for the message when it fails
 * @returns {Promise<void>} rejects with UserError when npm is not there or fails
 */
export async function npm(folder, args, { what, stdout = 'ignore' }) {
  const { command, before } = findNpm();
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  const child = spawn(command, [...before, ...args, ...quiet], {
    cwd: folder,
    env: outsideAnyScript(process.env),
    stdio: ['ignore', stdout, 'inherit'],
  });
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill); // a signal that ends us must not leave npm at work
  /** @type {string | undefined} */
  const failure = await new Promise(resolve => {
    child.once('error', error => resolve(error.message));
    child.once('exit', (code, signal) => resolve(code === 0 ? undefined : `it ended with ${code ?? signal}`));
  });
  process.off('exit', kill);
  if (failure === undefined) return;
  throw new UserError(
    `${what}: "npm ${args.join(' ')}" did not work in ${folder} (${failure}; its own message is above).` +
      (args[0] === 'run' ? '' : `\n${registryAdvice}`),
  );
}

const registryAdvice =
  'If npm could not reach its registry: connect this machine, or name a reachable one ("npm config set registry URL").';

/** The npm that started us, else the one beside this Node, else the one on the PATH. */
function findNpm() {
  const started = process.env.npm_execpath;
  const beside = join(dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js');
  for (const script of [started, beside]) {
    if (script && basename(script) === 'npm-cli.js' && existsSync(script)) {
      return { command: process.execPath, before: [script] };
    }
  }
  const onPath = (process.env.PATH ?? '').split(delimiter).some(folder => existsSync(join(folder, 'npm')));
  if (onPath) return { command: 'npm', before: [] };
  throw new UserError(
    'npm was not found. It comes with Node from nodejs.org; Debian has it in the package "npm".',
  );
}

/**
 * The environment without what an outer npm script put there: with it, a nested npm installs into the outer project.
 * @param {NodeJS.ProcessEnv} environment
 * @returns {NodeJS.ProcessEnv}
 */
export function outsideAnyScript(environment) {
  const ofAScript = /^npm_(lifecycle_|package_|command$|config_(local_|global_)?prefix$|config_noproxy$)/i;
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !ofAScript.test(name)));
}
