import type { CommonOptions } from './arguments';
import { describeAnalysis } from './analysisDocument';
import { summariseAnalysis } from './analysisSummary';
import { openFolder } from './openFolder';
import { exitCode, type Terminal } from './terminal';

/**
 * `crossread analyse`: everything found in a folder, as JSON or as a summary.
 * @returns 1 when a source could not be read and was left out, else 0
 * @throws CommandError when the folder is not there or holds no sources
 */
export async function analyseFolder(options: CommonOptions, terminal: Terminal): Promise<number> {
  const { engine } = await openFolder(options, terminal);
  const analysis = describeAnalysis(engine);
  terminal.out(options.json ? `${JSON.stringify(analysis, null, 2)}\n` : summariseAnalysis(analysis));
  const leftOut = engine.unreadable().length;
  engine.dispose();
  return leftOut > 0 ? exitCode.findings : exitCode.fine;
}
