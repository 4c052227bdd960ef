// A Chromium: the system's, else the one in the npm package @sparticuz/chromium (Linux on x64, needs only the C library).
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { installOnce } from './install-once.mjs';
import { npm } from './npm.mjs';
import { cacheFolder } from './paths.mjs';
import { UserError } from './requirements.mjs';
import { pinsOf, versionsFolder } from './vscode.mjs';

/** @typedef {{ executablePath: string, env?: Record<string, string> }} Chromium what Playwright wants to know */

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Finds a Chromium; installs one when there is none. CHROMIUM_PATH names another one; VSCODE_HOST_CHROMIUM=npm passes over
 * the system's.
 * @returns {Promise<Chromium>}
 */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return { executablePath: named };
    throw new UserError(`CHROMIUM_PATH names ${named}, and there is no such file.`);
  }
  const system = usualPlaces.find(place => existsSync(place));
  if (system && process.env.VSCODE_HOST_CHROMIUM !== 'npm') return { executablePath: system };
  if (`${process.platform}-${process.arch}` !== 'linux-x64') {
    throw new UserError(
      `No Chromium was found, and npm has none for ${process.platform}-${process.arch}: ` +
        'install Chromium or Google Chrome, or name one with CHROMIUM_PATH=/path/to/chromium.',
    );
  }
  return fromNpm();
}

/** @returns {Promise<Chromium>} */
async function fromNpm() {
  const folder = join(cacheFolder, 'chromium');
  const pinsFolder = join(versionsFolder, 'chromium');
  await installOnce(folder, {
    what: 'Chromium',
    pins: pinsOf(pinsFolder),
    fill: place => unpackFromNpm(pinsFolder, place),
  });
  nameItsFonts(folder);
  const environment = /** @type {Record<string, string>} */ ({ ...process.env });
  environment.LD_LIBRARY_PATH = join(folder, 'lib');
  if (!existsSync('/usr/share/fonts')) environment.FONTCONFIG_PATH = folder;
  return { executablePath: join(folder, 'chromium'), env: environment };
}

/**
 * @param {string} pinsFolder
 * @param {string} folder
 */
async function unpackFromNpm(pinsFolder, folder) {
  cpSync(pinsFolder, folder, { recursive: true });
  await npm(folder, ['ci', '--ignore-scripts'], { what: 'Chromium could not be installed from npm' });
  const packed = join(folder, 'node_modules/@sparticuz/chromium/bin');
  writeFileSync(join(folder, 'chromium'), unpacked(packed, 'chromium.br'), { mode: 0o755 });
  for (const archive of ['al2023.tar.br', 'swiftshader.tar.br', 'fonts.tar.br']) {
    const { status, error } = spawnSync('tar', ['xf', '-'], {
      cwd: folder,
      input: unpacked(packed, archive),
    });
    if (status !== 0) {
      const reason = error?.message ?? `tar ended with ${status}`;
      throw new UserError(`Chromium's ${archive} could not be unpacked (${reason}): is "tar" installed?`);
    }
  }
}

/**
 * @param {string} folder
 * @param {string} name
 */
function unpacked(folder, name) {
  return brotliDecompressSync(readFileSync(join(folder, name)));
}

/**
 * Its fonts.conf names the folder it would have elsewhere. Used only where the system has no fonts.
 * @param {string} folder
 */
function nameItsFonts(folder) {
  const file = join(folder, 'fonts.conf');
  const text = readFileSync(file, 'utf8');
  const right = text.replace(/<dir>[^<]*<\/dir>/, () => `<dir>${join(folder, 'fonts')}</dir>`);
  if (right !== text) writeFileSync(file, right);
}
