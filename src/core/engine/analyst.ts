import { readClaims } from '../claims/readClaims';
import { loadLexicons, type Lexicons } from '../entities/lexicons';
import { readNames } from '../entities/readNames';
import type { NameTagger } from '../entities/tagger/createTagger';
import { loadTagger } from '../entities/tagger/loadTagger';
import type { SourceAnalysis } from '../model';
import type { Analyst, Log, Models } from '../ports';
import { readText } from '../text/readText';

/** What texts are read with. */
interface Knowledge {
  readonly lexicons: Lexicons;
  readonly tagger: NameTagger | undefined;
}

/**
 * Analyses on the thread that calls it. Lexicons and models are read once, with the first text; damaged ones cost names, not
 * the work: analysis goes on without them then, and `faults` says so.
 */
export function createAnalyst(models: Models, log: Pick<Log, 'error'>): Analyst {
  const faults: string[] = [];
  let knowledge: Promise<Knowledge> | undefined;

  function report(fault: Error): void {
    const message = `Names and claims are found with less certainty: ${fault.message}`;
    faults.push(message);
    log.error(message);
  }

  async function load(): Promise<Knowledge> {
    const lexicons = await loadLexicons(models, report);
    return { lexicons, tagger: await loadTagger(models, lexicons, report) };
  }

  return {
    analyse: async (raw, published) => analyse(raw, published, await (knowledge ??= load())),
    faults: () => [...faults],
  };
}

function analyse(
  raw: string,
  published: string | undefined,
  { lexicons, tagger }: Knowledge,
): SourceAnalysis {
  const text = readText(raw, published === undefined ? {} : { published });
  const names = readNames(text, lexicons, tagger);
  return { text, ...names, claims: readClaims(text, names, lexicons.wordClasses) };
}
