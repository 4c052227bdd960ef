import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeAnalysis, type AnalysisDocument } from '../../src/cli/analysisDocument';
import { createPorts } from '../../src/cli/ports';
import { listSourceFiles } from '../../src/cli/sourceFiles';
import { createEngine } from '../../src/core/engine';
import { normaliseText } from '../../src/core/text/normalise';
import { scoreBoilerplate } from './boilerplateScores';
import { scoreClaims } from './claimScores';
import { readGold, type Gold } from './gold';
import { scoreIdentity } from './identityScores';
import { scoreMentions } from './mentionScores';
import { scoreRelations } from './relationScores';
import type { Scores } from './scores';

export interface Evaluation {
  readonly gold: Gold;
  readonly analysis: AnalysisDocument;
  readonly scores: Scores;
}

/**
 * Reads a folder of gold, runs the engine over its texts as the command line would, and scores what comes out.
 * @param home the folder that holds models/
 */
export async function evaluateFolder(folder: string, home: string): Promise<Evaluation> {
  const gold = readGold(folder);
  const analysis = await analyse(gold.texts, home);
  return { gold, analysis, scores: score(analysis, gold) };
}

/** All measures of one analysis. */
export function score(analysis: AnalysisDocument, gold: Gold): Scores {
  const texts = new Map(
    analysis.sources.map(({ file }) => [file, normaliseText(readFileSync(join(gold.texts, file), 'utf8'))]),
  );
  return {
    ...scoreMentions(analysis, gold),
    ...scoreIdentity(analysis, gold),
    ...scoreBoilerplate(analysis, gold, texts),
    ...scoreClaims(analysis, gold),
    ...scoreRelations(analysis, gold),
  };
}

/** Sidecars are left aside: the machine is scored, not people's decisions. */
async function analyse(folder: string, home: string): Promise<AnalysisDocument> {
  const { sources: files } = await listSourceFiles(folder, ['*.txt']);
  const ports = createPorts(
    { folder, files, verbose: false },
    {
      out: text => void process.stdout.write(text),
      error: text => void process.stderr.write(text),
      home,
      environment: {},
    },
  );
  const noSidecars = {
    read: () => Promise.resolve(undefined),
    replace: () => Promise.resolve(false),
    onDidChange: () => () => undefined,
  };
  const noLists = { ...ports.entityLists, listFor: () => undefined };
  const engine = createEngine({ ...ports, sidecars: noSidecars, entityLists: noLists });
  await engine.start();
  await engine.settled();
  const faults = [
    ...engine.faults(),
    ...engine.unreadable().map(({ file, message }) => `${file}: ${message}`),
  ];
  const analysis = describeAnalysis(engine);
  engine.dispose();
  if (faults.length > 0)
    throw new Error(`Nothing is scored at less than full strength: ${faults.join('; ')}`);
  return analysis;
}
