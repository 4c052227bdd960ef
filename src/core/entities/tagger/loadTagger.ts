import { readDataFile } from '../../dataFile';
import type { Models } from '../../ports';
import { createTagger, type NameTagger } from './createTagger';
import { readNameModel } from './nameModel';
import type { TaggerLexicons } from './words';

/**
 * Reads the trained model of names through the port.
 * @param report takes an Error with a message for people when the file is missing or damaged
 * @returns a tagger with caches of its own; undefined without a model, names are then found by patterns alone
 */
export async function loadTagger(
  models: Models,
  lexicons: TaggerLexicons,
  report: (fault: Error) => void,
): Promise<NameTagger | undefined> {
  try {
    const model = await readDataFile(
      models,
      'names.bin',
      readNameModel,
      'until then names are found by patterns alone',
    );
    return createTagger(model, lexicons);
  } catch (fault) {
    report(fault instanceof Error ? fault : new Error(String(fault)));
    return undefined;
  }
}
