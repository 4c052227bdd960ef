// Runs the commands of a stage and counts what they say.
import { spawn } from 'node:child_process';
import { projectRoot } from '../host/paths.mjs';

/**
 * @typedef {object} Command
 * @property {readonly string[]} node arguments of Node: a script and its own
 * @property {'tests' | 'check'} counts what it prints last ("12 passed, 1 failed, 0 skipped"), or 1 by its exit code
 */

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string} [problem]
 * @property {string} [failures] what the command printed about what failed
 */

/** No stage takes longer; one that does hangs. */
const limit = 10 * 60_000;

/**
 * Runs a command, passing on what it prints.
 * @param {Command} command
 * @returns {Promise<Count>}
 */
export async function runCommand({ node, counts }) {
  const { code, output, timedOut } = await run(node);
  const count = countOf({ node, counts }, code, output, timedOut);
  return count.failed > 0 ? { ...count, failures: failuresIn(output) } : count;
}

/**
 * @param {Command} command
 * @param {number | string} code
 * @param {string} output
 * @param {boolean} timedOut
 * @returns {Count}
 */
function countOf({ node, counts }, code, output, timedOut) {
  const call = `node ${node.join(' ')}`;
  const problem = timedOut
    ? `${call} did not end in ${limit / 60_000} minutes`
    : `${call} ended with ${code}`;
  if (counts === 'check') {
    return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0, problem };
  }
  const told = lastCount(output);
  if (!told) return { passed: 0, failed: 1, skipped: 0, problem: `${problem} and counted no tests` };
  if (code !== 0 && told.failed === 0) return { ...told, failed: 1, problem };
  return told.passed + told.failed > 0 ? told : { ...told, failed: 1, problem: 'no test ran' };
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<{ code: number | string, output: string, timedOut: boolean }>}
 */
function run(args) {
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const child = spawn(process.execPath, args, {
    cwd: projectRoot,
    env: { ...process.env, ...colour },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = () => void child.kill('SIGTERM');
  process.once('exit', kill);
  let output = '';
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), 10_000).unref();
  }, limit);
  child.stdout.on('data', data => {
    output = `${output}${data}`.slice(-100_000);
    process.stdout.write(data);
  });
  child.stderr.on('data', data => {
    output = `${output}${data}`.slice(-100_000);
    process.stderr.write(data);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      process.off('exit', kill);
      resolve({ code: code ?? signal ?? 1, output, timedOut });
    });
  });
}

/** So much is told again of what a stage printed about its failures. */
const longestTold = 6000;

/**
 * What a run says of its failures: all from Mocha's "N failing" on, the lines of failed floors, else the end.
 * @param {string} output
 * @returns {string}
 */
export function failuresIn(output) {
  const failing = output.search(/^ *\d+ failing$/m);
  if (failing >= 0) return output.slice(failing).slice(0, longestTold).trimEnd();
  const floors = output.split('\n').filter(line => /^FAIL\b/i.test(line));
  return floors.length > 0 ? floors.join('\n') : output.slice(-longestTold).trimEnd();
}

/**
 * @param {string} output
 * @returns {Count | undefined} the last count printed
 */
export function lastCount(output) {
  const told = [...output.matchAll(/(\d+) passed, (\d+) failed(?:, (\d+) skipped)?/g)].at(-1);
  if (!told) return undefined;
  const [, passed, failed, skipped = 0] = told;
  return { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) };
}
