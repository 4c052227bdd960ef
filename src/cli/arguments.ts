import { parseArgs } from 'node:util';
import { CommandError } from './terminal';

export const commandNames = ['analyse', 'compare', 'check'] as const;
export type CommandName = (typeof commandNames)[number];

/** What a person typed, understood. */
export type CommandLine =
  | { readonly command: 'help'; readonly topic?: CommandName }
  | { readonly command: 'version' }
  | ({ readonly command: 'analyse' } & CommonOptions)
  | ({ readonly command: 'compare'; readonly claim: string } & CommonOptions)
  | ({ readonly command: 'check' } & CommonOptions);

export interface CommonOptions {
  readonly folder: string;
  readonly json: boolean;
  readonly verbose: boolean;
  /** Globs for sources beside those found by name. */
  readonly include: readonly string[];
}

/**
 * Reads the arguments after the program's name.
 * @throws CommandError that names the wrong argument and the command to type instead
 */
export function readArguments(args: readonly string[]): CommandLine {
  const { values, positionals } = parse(args);
  const [name, ...rest] = positionals;
  const command = commandNames.find(known => known === name);
  if (values.version) return { command: 'version' };
  if (values.help || name === 'help' || name === undefined) {
    const topic = command ?? commandNames.find(known => known === rest[0]);
    if (args.length === 0)
      throw new CommandError('No command was given. Type `crossread --help` for what there is.');
    return topic ? { command: 'help', topic } : { command: 'help' };
  }
  if (!command)
    throw new CommandError(
      `Unknown command "${name}". The commands are ${commandNames.join(', ')}; \`crossread --help\` explains them.`,
    );
  const [folder, ...surplus] = rest;
  if (folder === undefined)
    throw new CommandError(`Which folder? Type \`crossread ${command} DIR\` with a folder of sources.`);
  if (surplus.length > 0)
    throw new CommandError(
      `\`crossread ${command}\` takes one folder; "${surplus.join(' ')}" is too much. Put a path with spaces in quotes.`,
    );
  const common = {
    folder,
    json: values.json ?? false,
    verbose: values.verbose ?? false,
    include: values.include ?? [],
  };
  if (command !== 'compare') {
    if (values.claim !== undefined)
      throw new CommandError(
        `\`--claim\` belongs to \`crossread compare\`, not to \`crossread ${command}\`.`,
      );
    return { command, ...common };
  }
  if (values.claim === undefined)
    throw new CommandError(
      'Which claim? Type `crossread compare DIR --claim FILE:LINE`, e.g. --claim 000_1a2b.txt:3.',
    );
  return { command, claim: values.claim, ...common };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        claim: { type: 'string' },
        include: { type: 'string', multiple: true },
        verbose: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'V' },
      },
    });
  } catch (fault) {
    const message = fault instanceof Error ? fault.message : String(fault);
    throw new CommandError(`${message.replace(/\.$/, '')}. \`crossread --help\` lists the options.`);
  }
}
