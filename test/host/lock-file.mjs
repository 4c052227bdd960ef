// Whether node_modules holds what package-lock.json lists.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ packages: Record<string, { version?: string, integrity?: string, optional?: boolean }> }} LockFile */

/**
 * Compares by content what npm recorded in node_modules/.package-lock.json: times lie after a checkout, and a stamp of our
 * own would not know of an `npm install` by hand. npm writes that record last, so a half-done install has none.
 * @param {string} folder
 * @returns {boolean}
 */
export function matchesLockFile(folder) {
  const record = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = readPackages(record);
  const wanted = readPackages(join(folder, 'package-lock.json'));
  return Object.entries(wanted).every(([place, entry]) => {
    if (place === '') return true; // the project itself
    const have = installed[place];
    if (have === undefined) return entry.optional === true; // for another system
    return (
      have.version === entry.version && have.integrity === entry.integrity && existsSync(join(folder, place))
    );
  });
}

/**
 * @param {string} file
 * @returns {LockFile['packages']}
 */
function readPackages(file) {
  return /** @type {LockFile} */ (JSON.parse(readFileSync(file, 'utf8'))).packages;
}
