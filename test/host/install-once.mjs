// Installs something into the cache so that a half-done or a second install at the same time does no harm.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Makes sure that a folder of the cache is filled: `fill` works in a temporary folder, which is then renamed into place.
 * The folder's `.ready` says which pins it was made from; with other pins it is made again.
 * @param {string} folder
 * @param {{ what: string, pins: string, fill: (folder: string) => Promise<void> }} options
 */
export async function installOnce(folder, { what, pins, fill }) {
  const ready = join(folder, `.ready-${pins}`);
  if (existsSync(ready)) return;
  const started = Date.now();
  console.error(`Installing ${what} (once, into ${folder}) …`);
  const temporary = `${folder}.${process.pid}`;
  const removeTemporary = () => rmSync(temporary, { recursive: true, force: true });
  process.once('exit', removeTemporary); // also when a signal ends us in the middle
  removeTemporary();
  mkdirSync(temporary, { recursive: true });
  try {
    await fill(temporary);
    writeFileSync(join(temporary, `.ready-${pins}`), '');
    if (existsSync(ready)) return; // another process was faster
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(dirname(folder), { recursive: true });
    renameSync(temporary, folder);
  } finally {
    removeTemporary();
    process.off('exit', removeTemporary);
  }
  console.error(`… ${what} installed in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
