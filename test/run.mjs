// npm test: installs what is missing, then proves everything, stage by stage.  npm test -- [part of a stage's name …]
// Ends with `N passed, N failed`; the exit code is 1 when anything failed or a stage ran no test. MOCHA_GREP narrows by title.
import { installEverything } from './install.mjs';
import { exitWith } from './host/requirements.mjs';
import { newestVSCode, oldestVSCode } from './host/vscode.mjs';
import { runCommand } from './stages/command.mjs';
import { printHeader, printStage, printSummary } from './stages/report.mjs';

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {import('./stages/command.mjs').Command[]} commands
 */

/** @type {Stage[]} */
const stages = [
  { name: 'types', commands: [check('node_modules/typescript/bin/tsc', '-b')] },
  {
    name: 'lint',
    commands: [
      check('node_modules/eslint/bin/eslint.js', '.'),
      check('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
    ],
  },
  { name: 'package', commands: [tests('test/mocha.mjs', 'package', 'test/package/vsix.test.mjs')] },
  { name: 'unit', commands: [tests('test/unit.mjs')] },
  { name: 'evaluation', commands: [tests('test/evaluate.mjs', '--floors')] },
  {
    name: `integration in VS Code ${newestVSCode}`,
    commands: [tests('test/host/suite.mjs', 'integration', newestVSCode)],
  },
  {
    name: `integration in VS Code ${oldestVSCode}`,
    commands: [tests('test/host/suite.mjs', 'integration', oldestVSCode)],
  },
  { name: 'web extension host', commands: [tests('test/host/suite.mjs', 'web', newestVSCode)] },
  {
    name: 'failing hosts',
    commands: [tests('test/mocha.mjs', 'failing hosts', 'test/host/failures/failures.test.mjs')],
  },
  { name: 'flows in a browser', commands: [tests('test/ui/run.mjs')] },
];

/** @param {readonly string[]} parts of stage names; all stages when there are none */
async function main(parts) {
  // A signal ends us by way of "exit", where the running command is ended.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => process.exit(130));
  const chosen = stages.filter(({ name }) => parts.length === 0 || parts.some(part => name.includes(part)));
  if (chosen.length === 0) {
    console.error(
      `No stage is called ${parts.join(' ')}. The stages: ${stages.map(({ name }) => name).join(', ')}.`,
    );
    process.exit(1);
  }
  await installEverything();
  const results = [];
  for (const stage of chosen) {
    results.push(await runStage(stage));
  }
  process.exitCode = printSummary(results) ? 0 : 1;
}

/**
 * @param {Stage} stage
 * @returns {Promise<import('./stages/report.mjs').StageResult>}
 */
async function runStage({ name, commands }) {
  printHeader(name);
  const started = Date.now();
  const result = { name, passed: 0, failed: 0, skipped: 0, milliseconds: 0 };
  const problems = [];
  const failures = [];
  for (const command of commands) {
    const { passed, failed, skipped, problem, failures: told } = await runCommand(command);
    result.passed += passed;
    result.failed += failed;
    result.skipped += skipped;
    if (problem) problems.push(problem);
    if (told) failures.push(told);
  }
  result.milliseconds = Date.now() - started;
  const reported = {
    ...result,
    ...(problems.length > 0 ? { problem: problems.join('; ') } : {}),
    ...(failures.length > 0 ? { failures: failures.join('\n') } : {}),
  };
  printStage(reported);
  return reported;
}

/**
 * A command that is in order or not: it counts as one test.
 * @param {readonly string[]} node
 * @returns {import('./stages/command.mjs').Command}
 */
function check(...node) {
  return { node, counts: 'check' };
}

/**
 * A command that counts its tests.
 * @param {readonly string[]} node
 * @returns {import('./stages/command.mjs').Command}
 */
function tests(...node) {
  return { node, counts: 'tests' };
}

main(process.argv.slice(2)).catch(exitWith);
