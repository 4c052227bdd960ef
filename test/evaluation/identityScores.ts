import type { AnalysisDocument } from '../../src/cli/analysisDocument';
import type { Gold } from './gold';
import { isName, scoredMentions } from './mentionScores';
import { f1, type Measure, type Score } from './scores';
import { spanKey } from './spans';

/** A name that both gold and analysis have, exactly. */
interface Matched {
  readonly file: string;
  readonly cluster: string;
  readonly entity: string;
}

/**
 * Who is who, on names that were found exactly: of all pairs of such names, those that are one in the gold and those that
 * are one in the analysis. A name that was not found counts against names, not here.
 */
export function scoreIdentity(
  analysis: AnalysisDocument,
  gold: Gold,
): Pick<Record<Measure, Score>, 'identityWithin' | 'identityAcross'> {
  const matched = matchNames(analysis, gold);
  return {
    identityWithin: pairwise(matched, (a, b) => a.file === b.file),
    identityAcross: pairwise(matched, (a, b) => a.file !== b.file),
  };
}

/** For each gold cluster, the entities that its exactly found names got. */
export function entitiesOfClusters(analysis: AnalysisDocument, gold: Gold): Map<string, Set<string>> {
  const entities = new Map<string, Set<string>>();
  for (const { cluster, entity } of matchNames(analysis, gold)) {
    const known = entities.get(cluster) ?? new Set();
    entities.set(cluster, known.add(entity));
  }
  return entities;
}

function matchNames(analysis: AnalysisDocument, gold: Gold): Matched[] {
  const clusters = new Map(gold.mentions.filter(isName).map(one => [spanKey(one.file, one), one.cluster]));
  return scoredMentions(analysis, gold)
    .filter(isName)
    .flatMap(({ file, entity, ...span }) => {
      const cluster = clusters.get(spanKey(file, span));
      return cluster === undefined ? [] : [{ file, cluster, entity }];
    });
}

function pairwise(matched: readonly Matched[], isPair: (a: Matched, b: Matched) => boolean): Score {
  let right = 0;
  let found = 0;
  let wanted = 0;
  matched.forEach((a, index) => {
    for (const b of matched.slice(index + 1)) {
      if (!isPair(a, b)) continue;
      const isOne = a.entity === b.entity;
      const shouldBeOne = a.cluster === b.cluster;
      if (isOne) found += 1;
      if (shouldBeOne) wanted += 1;
      if (isOne && shouldBeOne) right += 1;
    }
  });
  return f1(right, found, wanted);
}
