import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import picomatch from 'picomatch';
import { sourceNameOf } from '../core/annotations/sidecarName';
import { CommandError } from './terminal';

/** A seed, `NNN_<hex>.txt`, or anything that calls itself one, `*.seed.txt`. */
const seedName = /^\d{3}_[0-9a-f]+\.txt$/i;
const seedSuffix = /\.seed\.txt$/i;

/** Files of a folder and its folders, as paths inside it with forward slashes, sorted. */
export interface FolderListing {
  readonly sources: readonly string[];
  readonly sidecars: readonly string[];
}

/**
 * Finds the sources and sidecars in a folder. Folders that begin with a dot and `node_modules` are left out, links to
 * folders are not followed.
 * @param include globs for sources beside those found by name, matched against the path inside the folder
 * @throws CommandError when the folder is not there, is a file, or cannot be listed
 */
export async function listSourceFiles(folder: string, include: readonly string[]): Promise<FolderListing> {
  await mustBeFolder(folder);
  const isIncluded = include.length > 0 ? picomatch([...include]) : () => false;
  const files = await walk(folder, '');
  const sidecars = files.filter(file => sourceNameOf(file) !== undefined);
  const sources = files.filter(
    file => sourceNameOf(file) === undefined && (isSeed(file) || isIncluded(file)),
  );
  return { sources: sources.sort(byCodeUnits), sidecars: sidecars.sort(byCodeUnits) };
}

/** Whether a path names a source without any `--include`. */
export function isSeed(file: string): boolean {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return seedName.test(name) || seedSuffix.test(name);
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

async function mustBeFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch((fault: unknown) => {
    throw new CommandError(
      `There is no folder "${folder}" that can be read (${describe(fault)}). Check the path; a path with spaces needs quotes.`,
    );
  });
  if (!found.isDirectory())
    throw new CommandError(`"${folder}" is a file. Name the folder that holds the sources.`);
}

function describe(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}

async function walk(folder: string, below: string): Promise<string[]> {
  const entries = await readdir(join(folder, below), { withFileTypes: true }).catch((fault: unknown) => {
    throw new CommandError(`The folder "${join(folder, below)}" cannot be listed (${describe(fault)}).`);
  });
  const files: string[] = [];
  for (const entry of entries) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.') && entry.name !== 'node_modules')
        files.push(...(await walk(folder, path)));
    } else if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(join(folder, path))))) {
      files.push(path);
    }
  }
  return files;
}

async function leadsToFile(path: string): Promise<boolean> {
  return stat(path).then(
    target => target.isFile(),
    () => false,
  );
}
