import type { AnalysisDocument, RelationDocument } from '../../src/cli/analysisDocument';
import type { Verdict } from '../../src/core/model';
import { foundClaims, matchClaims, type FoundClaim } from './claimScores';
import type { Gold, GoldClaim, GoldRelation } from './gold';
import { share, type Measure, type Score } from './scores';
import { overlap } from './spans';

type RelationMeasure = 'linked' | 'verdicts' | 'allVerdicts' | 'conflictsFound' | 'conflictsRight' | 'traps';

/** A gold pair and what the analysis says of it. */
interface Judged {
  readonly gold: GoldRelation;
  /** Undefined: it lists no relation between the two. */
  readonly verdict: Verdict | undefined;
  /** Both claims were found, one to one. */
  readonly bothFound: boolean;
}

/** The listed pairs only: a relation that the gold does not list is neither right nor wrong. */
export function scoreRelations(
  analysis: AnalysisDocument,
  gold: Gold,
): Pick<Record<Measure, Score>, RelationMeasure> {
  const judged = judgeRelations(analysis, gold);
  const clear = judged.filter(pair => !pair.gold.doubtful);
  const bothFound = clear.filter(pair => pair.bothFound);
  const isRight = (pair: Judged): boolean => pair.verdict === pair.gold.verdict;
  const conflicts = clear.filter(pair => pair.gold.verdict === 'conflicts');
  const called = clear.filter(pair => pair.verdict === 'conflicts');
  const traps = judged.filter(pair => pair.gold.trap);
  return {
    linked: share(judged.filter(pair => pair.verdict !== undefined).length, judged.length),
    verdicts: share(bothFound.filter(isRight).length, bothFound.length),
    allVerdicts: share(clear.filter(isRight).length, clear.length),
    conflictsFound: share(conflicts.filter(isRight).length, conflicts.length),
    conflictsRight: share(called.filter(isRight).length, called.length),
    traps: share(traps.filter(pair => pair.verdict === 'conflicts').length, traps.length),
  };
}

/** What the analysis says of each gold pair. */
export function judgeRelations(analysis: AnalysisDocument, gold: Gold): Judged[] {
  const claims = foundClaims(analysis);
  const claimAt = new Map(claims.map(claim => [`${claim.file} ${claim.id}`, claim]));
  const matched = new Map(matchClaims(claims, gold.claims).map(match => [match.gold.id, match.found]));
  const goldClaims = new Map(gold.claims.map(claim => [claim.id, claim]));
  return gold.relations.map(relation => {
    const a = goldClaims.get(relation.a);
    const b = goldClaims.get(relation.b);
    if (!a || !b) throw new Error(`${relation.id} names a claim that is not in claims.yaml`);
    const verdict = bestRelation(analysis.relations, claimAt, a, b)?.verdict;
    return { gold: relation, verdict, bothFound: matched.has(relation.a) && matched.has(relation.b) };
  });
}

/** Of the relations between claims that stand for the two, the one whose claims cover them best. */
function bestRelation(
  relations: readonly RelationDocument[],
  claimAt: ReadonlyMap<string, FoundClaim>,
  a: GoldClaim,
  b: GoldClaim,
): RelationDocument | undefined {
  let best: RelationDocument | undefined;
  let bestCover = 0;
  for (const relation of relations) {
    const one = claimAt.get(`${relation.a.file} ${relation.a.claim}`);
    const other = claimAt.get(`${relation.b.file} ${relation.b.claim}`);
    if (!one || !other) continue;
    const covered = Math.max(cover(one, a) * cover(other, b), cover(one, b) * cover(other, a));
    if (covered > bestCover) {
      bestCover = covered;
      best = relation;
    }
  }
  return best;
}

/**
 * How well a found claim stands for a gold one: 0 when it covers less than half of the shorter, else what they share as part
 * of the longer. A quote of three sentences may be found as three claims; each can carry its relation.
 */
function cover(found: FoundClaim, gold: GoldClaim): number {
  if (found.file !== gold.file) return 0;
  const lengths = [found.end - found.start, gold.end - gold.start];
  const shared = overlap(found, gold);
  return shared < Math.min(...lengths) / 2 ? 0 : shared / Math.max(...lengths);
}
