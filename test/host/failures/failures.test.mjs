// Provokes each way in which a test host can fail: none may look green, and each must say what happened.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { bundleTestsForNow } from '../../bundle.mjs';
import { projectRoot } from '../paths.mjs';
import { newestVSCode } from '../vscode.mjs';

/**
 * Runs one of the failing suites as its own process.
 * @param {string} suite its folder
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function runSuiteApart(suite, environment = {}) {
  const child = spawn(process.execPath, [join(projectRoot, 'test/host/suite.mjs'), suite, newestVSCode], {
    env: { ...process.env, FORCE_COLOR: '', MOCHA_GREP: '', VSCODE_TEST: 'server', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = () => void child.kill('SIGTERM');
  process.once('exit', kill);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', data => (output += data));
  return new Promise(resolve =>
    child.once('close', code => {
      process.off('exit', kill);
      resolve({ code, output });
    }),
  );
}

describe('a failing test host', () => {
  let suites = '';
  before(async () => {
    suites = await bundleTestsForNow('failures');
  });

  /**
   * @param {string} name
   * @param {NodeJS.ProcessEnv} [environment]
   */
  const runFailing = (name, environment) => runSuiteApart(join(suites, name), environment);

  it('is a failure when a test fails, with the expected value, the actual one and the place in the source', async () => {
    const { code, output } = await runFailing('failing');
    assert.equal(code, 1, output);
    assert.match(output, /what it should be/);
    assert.match(output, /what it is/);
    assert.match(output, /failing\.case\.ts:5/);
    assert.match(output, /1 passed, 1 failed/);
  });

  it('is a failure when no test ran', async () => {
    const { code, output } = await runFailing('no-tests');
    assert.equal(code, 1, output);
    assert.match(output, /No test ran\./);
    assert.match(output, /0 passed, 1 failed/);
  });

  it('is a failure when it crashes, with everything printed before', async () => {
    const { code, output } = await runFailing('crash');
    assert.equal(code, 1, output);
    assert.match(output, /the last words/);
    assert.match(output, /the extension host ended early \(code null, signal SIGSEGV\)/);
    assert.match(output, /The tests did not run to their end\./);
  });

  it('is a failure when a test ends the process', async () => {
    const { code, output } = await runFailing('exit');
    assert.equal(code, 1, output);
    assert.match(output, /the extension host ended early \(code 7, signal null\)/);
  });

  it('is a failure when it never ends, with everything printed before', async () => {
    const { code, output } = await runFailing('endless', { VSCODE_HOST_TIMEOUT_MS: '2000' });
    assert.equal(code, 1, output);
    assert.match(output, /the last words/);
    assert.match(output, /timed out 2000 ms after the tests began/);
  });

  it('is a failure when the extension leaves a rejected promise unhandled, and only then', async () => {
    const { code, output } = await runFailing('rejection');
    assert.equal(code, 1, output);
    assert.match(output, /nobody handled it:[\s\S]*nobody looks at this/);
    assert.match(output, /3 passed, 1 failed/);
  });
});
