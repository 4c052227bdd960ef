// Runs one bundled suite inside the extension host of a real VS Code. Needs the installed dependencies.
//   node test/host/suite.mjs integration|web|FOLDER [VERSION]
// Builds the extension and bundles the suite first; a FOLDER holds a suite that is bundled already. MOCHA_GREP narrows by title.
import { runTests } from '@vscode/test-electron';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleTestsForNow } from '../bundle.mjs';
import { findDesktopVSCode } from './desktop.mjs';
import { projectRoot } from './paths.mjs';
import { exitWith } from './requirements.mjs';
import { quietSettings } from './settings.mjs';
import { findVSCode, newestVSCode } from './vscode.mjs';

/**
 * @typedef {object} Suite
 * @property {string} bundle the folder whose index.js is run, as test/bundle.mjs makes them
 * @property {string} [version] of VS Code, as under versions/
 * @property {boolean} [web] in the web extension host
 * @property {boolean} [desktop] in a downloaded desktop VS Code where one can be had
 * @property {readonly string[]} [companions] folders of further extensions that run beside ours
 * @property {string} [folder] opened as a fresh copy; the samples when not given
 * @property {Record<string, string>} [environment] added to ours
 */

/**
 * @typedef {object} SuiteResult
 * @property {number} passes
 * @property {number} failures at least 1 when the host broke or no test ran
 * @property {number} pending
 * @property {number} exitCode of VS Code; 0 also when no test ran
 * @property {string} [problem] why it failed, where no test says so
 */

/**
 * Runs a suite and prints what it prints. Whatever the exit code says, only a suite that ran to its end and counted a
 * passed test has passed.
 * @param {Suite} suite
 * @returns {Promise<SuiteResult>}
 */
export async function runSuite({
  bundle,
  version = newestVSCode,
  web = false,
  desktop = false,
  companions = [],
  folder,
  environment = {},
}) {
  const vscode = await findVSCode(version);
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}; // the extension host has no terminal to ask
  const launcher = join(dirname(fileURLToPath(import.meta.url)), 'code.mjs');
  const program = (desktop && (await findDesktopVSCode(vscode.version))) || launcher;
  const temporary = mkdtempSync(join(tmpdir(), 'crossread-suite-'));
  const resultFile = join(temporary, 'result.json');
  const workspace = join(temporary, 'workspace');
  cpSync(folder ?? join(projectRoot, 'samples'), workspace, { recursive: true });
  const extensions = join(temporary, 'extensions');
  // Installed: the hosted window takes one extension under development only.
  for (const companion of companions)
    cpSync(companion, join(extensions, idOf(companion)), { recursive: true });
  mkdirSync(join(temporary, 'data/User'), { recursive: true });
  writeFileSync(join(temporary, 'data/User/settings.json'), JSON.stringify(quietSettings));
  try {
    const exitCode = await exitCodeOf({
      vscodeExecutablePath: program,
      extensionDevelopmentPath: projectRoot,
      extensionTestsPath: join(bundle, 'index'),
      extensionTestsEnv: {
        ...colour,
        ...environment,
        TEST_RESULT_FILE: resultFile,
        VSCODE_HOST_VERSION: version,
      },
      launchArgs: [
        workspace,
        ...(companions.length > 0 ? [] : ['--disable-extensions']), // the folder holds no others
        `--user-data-dir=${join(temporary, 'data')}`,
        `--extensions-dir=${extensions}`,
        ...(web ? ['--extensionDevelopmentKind=web'] : []),
        ...companions.map(companion => `--enable-proposed-api=${idOf(companion)}`),
      ],
    });
    return judge(exitCode, resultFile);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/**
 * @param {string} extension its folder
 * @returns {string}
 */
function idOf(extension) {
  const { publisher, name } = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8'));
  return `${publisher}.${name}`;
}

/** @param {Parameters<typeof runTests>[0]} options */
async function exitCodeOf(options) {
  try {
    return await runTests(options);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? Number(error.code) : NaN;
    return code || 1;
  }
}

/**
 * @param {number} exitCode
 * @param {string} resultFile
 * @returns {SuiteResult}
 */
function judge(exitCode, resultFile) {
  if (!existsSync(resultFile)) {
    return { passes: 0, failures: 1, pending: 0, exitCode, problem: 'The tests did not run to their end.' };
  }
  const { passes, failures, pending } = JSON.parse(readFileSync(resultFile, 'utf8'));
  const result = { passes, failures, pending, exitCode };
  if (failures > 0) return result;
  if (exitCode !== 0) {
    return {
      ...result,
      failures: 1,
      problem: `The tests passed, but VS Code ended with exit code ${exitCode}.`,
    };
  }
  return passes > 0 ? result : { ...result, failures: 1, problem: 'No test ran.' };
}

/** @param {readonly string[]} args */
async function main([named = 'integration', version = newestVSCode]) {
  // A request to end goes on to VS Code as Ctrl+C does: test-electron listens for that only.
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP']))
    process.on(signal, () => process.emit('SIGINT'));
  const result = await runSuite({
    bundle: named === 'integration' || named === 'web' ? await built(named) : resolve(named),
    version,
    web: named === 'web',
    desktop: named === 'integration' && version === newestVSCode,
    companions: named === 'integration' ? [join(projectRoot, 'test/fixtures/scripted-models')] : [],
  });
  if (result.problem) console.error(result.problem);
  const { passes, failures, pending } = result;
  console.log(
    `${basename(named)} in VS Code ${version}: ${passes} passed, ${failures} failed, ${pending} skipped`,
  );
  process.exit(failures > 0 ? 1 : 0);
}

/** @param {'integration' | 'web'} name */
async function built(name) {
  const { status } = spawnSync(process.execPath, ['esbuild.js', '--production'], {
    cwd: projectRoot,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
  return bundleTestsForNow(name);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  main(process.argv.slice(2)).catch(exitWith);
