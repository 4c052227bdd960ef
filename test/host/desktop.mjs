// A downloaded desktop VS Code, where one can be had. Needs the installed dependencies.
import { SilentReporter, downloadAndUnzipVSCode } from '@vscode/test-electron';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from './paths.mjs';
import { UserError } from './requirements.mjs';

/**
 * Decides by VSCODE_TEST what the tests run in: "desktop" a downloaded desktop VS Code or nothing, "server" the server from
 * npm; otherwise the desktop where there is a display and the download answers within seconds.
 * @param {string} version such as 1.139.1
 * @returns {Promise<string | undefined>} the program of the desktop VS Code; undefined for the server
 */
export async function findDesktopVSCode(version) {
  const choice = process.env.VSCODE_TEST;
  if (choice === 'server') return undefined;
  if (choice !== undefined && choice !== 'desktop') {
    throw new UserError(`VSCODE_TEST=${choice} means nothing: "desktop" and "server" do.`);
  }
  const found = await tryDesktop(version);
  if (typeof found === 'string') return found;
  if (choice === 'desktop') throw new UserError(`No desktop VS Code: ${found.problem}`);
  console.log(`No desktop VS Code (${found.problem}): the server from npm instead.`);
  return undefined;
}

/**
 * @param {string} version
 * @returns {Promise<string | { problem: string }>}
 */
async function tryDesktop(version) {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) {
    return { problem: 'there is no display; "xvfb-run npm test" would give it one' };
  }
  try {
    const program = await downloadAndUnzipVSCode({
      version,
      cachePath: cacheFolder,
      timeout: 5000, // without a byte
      reporter: new SilentReporter(),
    });
    return starts(program) ? program : { problem: `${program} does not start; its libraries may be missing` };
  } catch (error) {
    return {
      problem: `it could not be downloaded: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}

/** @param {string} program */
function starts(program) {
  const data = mkdtempSync(join(tmpdir(), 'vscode-starts-'));
  const { status } = spawnSync(program, ['--version', '--no-sandbox', `--user-data-dir=${data}`], {
    timeout: 20_000,
  });
  rmSync(data, { recursive: true, force: true });
  return status === 0;
}
