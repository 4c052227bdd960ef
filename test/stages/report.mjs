// How a test run reports: a header per stage, a table at the end, and `N passed, N failed` alone on the last line.

/**
 * @typedef {object} StageResult
 * @property {string} name
 * @property {number} passed
 * @property {number} failed at least 1 when the stage ran no test
 * @property {number} skipped
 * @property {number} milliseconds
 * @property {string} [problem] why it failed, where no test says so
 * @property {string} [failures] what was printed about what failed
 */

/** @param {string} name */
export function printHeader(name) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(3, 100 - name.length))}`);
}

/** @param {StageResult} result */
export function printStage({ name, passed, failed, milliseconds, problem }) {
  const reason = problem ? ` (${problem})` : '';
  console.log(
    `${name}: ${failed === 0 ? 'ok' : 'FAILED'}, ${passed} passed, ${failed} failed, ${seconds(milliseconds)}${reason}`,
  );
}

/**
 * @param {readonly StageResult[]} results
 * @returns {boolean} whether all is well
 */
export function printSummary(results) {
  printHeader('all stages');
  const width = Math.max(...results.map(({ name }) => name.length));
  for (const { name, passed, failed, skipped, milliseconds, problem } of results) {
    const counts = `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${String(skipped).padStart(4)} skipped`;
    console.log(
      `${name.padEnd(width)} ${counts} ${seconds(milliseconds).padStart(8)}${problem ? `  ${problem}` : ''}`,
    );
  }
  const sum = (/** @type {'passed' | 'failed' | 'milliseconds'} */ key) =>
    results.reduce((total, result) => total + result[key], 0);
  console.log(`${'together'.padEnd(width)} ${' '.repeat(38)} ${seconds(sum('milliseconds')).padStart(8)}`);
  // Again, at the end: of a long log, the end is what is read and what is kept.
  for (const { name, failures } of results) if (failures) console.log(`\nfailed in ${name}:\n${failures}`);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0;
}

/** @param {number} milliseconds */
function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
