import { createEngine, type Engine } from '../core/engine';
import type { CommonOptions } from './arguments';
import { createPorts } from './ports';
import { listSourceFiles, type FolderListing } from './sourceFiles';
import { CommandError, printable, type Terminal } from './terminal';

/** A folder with everything in it read and compared. */
export interface OpenFolder {
  readonly engine: Engine;
  readonly listing: FolderListing;
}

/**
 * Reads a folder through the engine and waits until nothing is left to read or compare. Sources that cannot be read and
 * what weakens the analysis are said on stderr.
 * @throws CommandError when the folder is not there or holds no sources
 */
export async function openFolder(options: CommonOptions, terminal: Terminal): Promise<OpenFolder> {
  const listing = await listSourceFiles(options.folder, options.include);
  if (listing.sources.length === 0)
    throw new CommandError(
      `There are no sources in "${options.folder}". Sources are files named NNN_<hex>.txt or *.seed.txt; name others with --include, e.g. --include "**/*.txt".`,
    );
  const ports = createPorts({ ...options, files: listing.sources }, terminal);
  const engine = createEngine(ports);
  await engine.start();
  await engine.settled();
  for (const fault of engine.faults()) terminal.error(`crossread: warning: ${printable(fault)}\n`);
  for (const { id, problems } of engine.entityLists())
    for (const { severity, message } of problems)
      if (severity === 'error')
        terminal.error(`crossread: warning: ${printable(id)} is not used: ${printable(message)}\n`);
  for (const { file, message } of engine.unreadable())
    terminal.error(`crossread: error: ${printable(file)} was left out: ${printable(message)}\n`);
  return { engine, listing };
}
