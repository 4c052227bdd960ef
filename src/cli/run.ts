import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyseFolder } from './analyse';
import { readArguments } from './arguments';
import { checkFolder } from './check';
import { compareClaim } from './compare';
import { helpText } from './help';
import { CommandError, exitCode, type Terminal } from './terminal';

/**
 * Carries out one command.
 * @param args what was typed after the program's name
 * @returns the exit code: 0 fine, 1 something was found that a person must mend, 2 the command could not be carried out
 */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const line = readArguments(args);
    switch (line.command) {
      case 'help':
        terminal.out(helpText(line.topic));
        return exitCode.fine;
      case 'version':
        terminal.out(`${readVersion(terminal.home)}\n`);
        return exitCode.fine;
      case 'analyse':
        return await analyseFolder(line, terminal);
      case 'compare':
        return await compareClaim(line, terminal);
      case 'check':
        return await checkFolder(line, terminal);
    }
  } catch (fault) {
    if (!(fault instanceof CommandError)) {
      terminal.error(`crossread: something went wrong inside Crossread itself. Please report this:\n`);
      terminal.error(`${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`);
      return exitCode.usage;
    }
    terminal.error(`crossread: ${fault.message}\n`);
    return exitCode.usage;
  }
}

function readVersion(home: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const version =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : undefined;
  return typeof version === 'string' ? version : 'unknown';
}
