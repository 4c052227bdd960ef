// Builds and packages the extension when something that goes into it has changed.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { npm } from './npm.mjs';
import { projectRoot, vsixFile } from './paths.mjs';

/** What the VSIX is made from: the sources, what is shipped as it is, and what decides how both are put together. */
const inputs = [
  'src',
  'media',
  'models',
  'syntaxes',
  'docs',
  'package.json',
  'package-lock.json',
  'esbuild.js',
  '.vscodeignore',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
];

const stamp = `${vsixFile}.inputs`;

/**
 * Makes sure that dist/crossread.vsix is the packaged extension of the files as they are now.
 * @returns {Promise<string>} a digest of what it was made from
 */
export async function ensurePackage() {
  const digest = digestOf(inputs);
  const upToDate = existsSync(vsixFile) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest;
  return upToDate ? digest : packageExtension();
}

/**
 * Builds and packages the extension, changed or not.
 * @returns {Promise<string>} a digest of what it was made from
 */
export async function packageExtension() {
  const digest = digestOf(inputs); // before the build: a file that changes meanwhile must count as changed afterwards
  console.error('Building and packaging the extension …');
  rmSync(stamp, { force: true });
  await npm(projectRoot, ['run', 'package'], { what: 'The extension could not be packaged' });
  writeFileSync(stamp, digest);
  return digest;
}

/**
 * One digest over the names and contents of files and folders. By content: a checkout changes times, not texts.
 * @param {readonly string[]} names relative to the project
 */
function digestOf(names) {
  const hash = createHash('sha256');
  for (const name of names.flatMap(filesUnder)) {
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(projectRoot, name)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} name of a file or folder that need not exist
 * @returns {string[]} in a fixed order
 */
function filesUnder(name) {
  const path = join(projectRoot, name);
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [name];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(projectRoot, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
