import { readClaims } from '../claims/readClaims';
import { emptyLexicons, loadLexicons, type Lexicons } from '../entities/lexicons';
import { readNames } from '../entities/readNames';
import type { SourceAnalysis } from '../model';
import type { Analyst, Log, Models } from '../ports';
import { readText } from '../text/readText';

/**
 * Analyses on the thread that calls it. The lexicons are read once, with the first text; damaged ones cost names, not the
 * work: analysis goes on with patterns then, and `faults` says so.
 */
export function createAnalyst(models: Models, log: Pick<Log, 'error'>): Analyst {
  const faults: string[] = [];
  let lexicons: Promise<Lexicons> | undefined;

  function useLexicons(): Promise<Lexicons> {
    lexicons ??= loadLexicons(models).catch((fault: unknown) => {
      const message = `Names and claims are found with less certainty: ${fault instanceof Error ? fault.message : String(fault)}`;
      faults.push(message);
      log.error(message);
      return emptyLexicons;
    });
    return lexicons;
  }

  return {
    analyse: async (raw, published) => analyse(raw, published, await useLexicons()),
    faults: () => [...faults],
  };
}

function analyse(raw: string, published: string | undefined, lexicons: Lexicons): SourceAnalysis {
  const text = readText(raw, published === undefined ? {} : { published });
  const names = readNames(text, lexicons);
  return { text, ...names, claims: readClaims(text, names, lexicons.wordClasses) };
}
