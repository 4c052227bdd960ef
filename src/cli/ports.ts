import { randomBytes } from 'node:crypto';
import { chmod, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { entityListName } from '../core/annotations/entityList';
import { sidecarName } from '../core/annotations/sidecarName';
import { createAnalyst } from '../core/engine/analyst';
import type {
  EntityListStore,
  Models,
  Ports,
  SidecarStore,
  SourceReference,
  SourceStore,
} from '../core/ports';
import { decodeText } from './decodeText';
import { printable, type Terminal } from './terminal';

export interface PortOptions {
  /** The folder that is read, as it was typed. */
  readonly folder: string;
  /** The sources in it, as paths inside it. */
  readonly files: readonly string[];
  /** Say on stderr what is being done, too. */
  readonly verbose: boolean;
}

/** The ports of the core on Node. A source's id is its path inside the folder: nothing printed says where that lies. */
export function createPorts(options: PortOptions, terminal: Terminal): Ports {
  const log = {
    info: (message: string) => {
      if (options.verbose) terminal.error(`crossread: ${printable(message)}\n`);
    },
    warn: (message: string) => {
      terminal.error(`crossread: warning: ${printable(message)}\n`);
    },
    error: (message: string) => {
      terminal.error(`crossread: error: ${printable(message)}\n`);
    },
  };
  // A plain array: what Node's own buffers call a slice is no copy.
  const models: Models = {
    read: async name => new Uint8Array(await readFile(join(terminal.home, 'models', name))),
  };
  return {
    sources: createSourceStore(options, log.warn),
    sidecars: createSidecarStore(options.folder),
    entityLists: createEntityListStore(options.folder),
    analyst: createAnalyst(models, log),
    models,
    log,
    clock: { now: () => new Date(), yield: () => new Promise(resolve => setImmediate(resolve)) },
    author: { name: () => terminal.environment.CROSSREAD_AUTHOR?.trim() || undefined },
  };
}

function createSourceStore({ folder, files }: PortOptions, warn: (message: string) => void): SourceStore {
  const references = new Map<string, SourceReference>(files.map(file => [file, { id: file, file }]));
  return {
    list: () => Promise.resolve([...references.values()]),
    describe: source => references.get(source),
    read: async source => {
      const { text, problem } = decodeText(await readFile(join(folder, source)));
      if (problem) warn(`${source} ${problem}`);
      return text;
    },
    onDidChange: neverChanges,
  };
}

/** Sidecars as files beside their sources. */
export function createSidecarStore(folder: string): SidecarStore {
  const pathOf = (source: string): string => join(folder, sidecarName(source));
  return {
    read: source => readIfThere(pathOf(source)),
    replace: async (source, expected, content) => {
      const path = await followLink(pathOf(source));
      if ((await readIfThere(path)) !== expected) return false;
      await writeBeside(path, content);
      return true;
    },
    onDidChange: neverChanges,
  };
}

/** The entity list in the folder itself; it holds for every source below. */
export function createEntityListStore(folder: string): EntityListStore {
  const pathOf = (list: string): string => join(folder, list);
  return {
    listFor: source => ({ list: entityListName, file: source }),
    read: list => readIfThere(pathOf(list)),
    replace: async (list, expected, content) => {
      const path = await followLink(pathOf(list));
      if ((await readIfThere(path)) !== expected) return false;
      if (content === undefined) await rm(path, { force: true });
      else await writeBeside(path, content);
      return true;
    },
    onDidChange: neverChanges,
  };
}

/** The command line reads once and ends: files that change meanwhile are read as they were. */
function neverChanges(): () => void {
  return () => undefined;
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return undefined;
    throw fault;
  }
}

/** A link stays a link: what it leads to is replaced. */
async function followLink(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

/** Written whole to a file beside it and then renamed: a crash leaves the old content or the new, never half. */
async function writeBeside(path: string, content: string): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeFile(temporary, content, { flag: 'wx' });
    const mode = await stat(path).then(
      existing => existing.mode,
      () => undefined,
    );
    if (mode !== undefined) await chmod(temporary, mode);
    await rename(temporary, path);
  } catch (fault) {
    await rm(temporary, { force: true });
    throw fault;
  }
}
