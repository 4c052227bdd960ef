import type { AnalysisDocument, AttributionDocument, ClaimDocument } from '../../src/cli/analysisDocument';
import type { Gold, GoldClaim } from './gold';
import { entitiesOfClusters } from './identityScores';
import { f1, share, type Measure, type Score } from './scores';
import { overlap } from './spans';

export interface FoundClaim extends ClaimDocument {
  readonly file: string;
}

/** A gold claim and the claim that was found for it. */
export interface ClaimMatch {
  readonly gold: GoldClaim;
  readonly found: FoundClaim;
}

/** Claims, what they are, and who says them. */
export function scoreClaims(
  analysis: AnalysisDocument,
  gold: Gold,
): Pick<Record<Measure, Score>, 'claims' | 'kind' | 'modality' | 'attribution'> {
  const found = foundClaims(analysis);
  const matches = matchClaims(found, gold.claims);
  const entities = entitiesOfClusters(analysis, gold);
  const attributed = matches.filter(
    match =>
      match.gold.source !== null &&
      match.found.attribution.some(one => isRightAttribution(one, match.gold, entities)),
  );
  return {
    claims: f1(matches.length, found.length, gold.claims.length),
    kind: share(matches.filter(match => match.found.kind === match.gold.kind).length, matches.length),
    modality: share(
      matches.filter(match => match.found.modality === match.gold.modality).length,
      matches.length,
    ),
    attribution: f1(
      attributed.length,
      found.filter(claim => claim.attribution.some(one => one.source !== null)).length,
      gold.claims.filter(claim => claim.source !== null).length,
    ),
  };
}

export function foundClaims(analysis: AnalysisDocument): FoundClaim[] {
  return analysis.sources.flatMap(source => source.claims.map(claim => ({ ...claim, file: source.file })));
}

/**
 * Pairs gold claims with found ones, each at most once, where the two share at least half of the longer; the closest first.
 */
export function matchClaims(found: readonly FoundClaim[], gold: readonly GoldClaim[]): ClaimMatch[] {
  const candidates = gold
    .flatMap(wanted =>
      found
        .filter(claim => claim.file === wanted.file)
        .map(claim => ({ gold: wanted, found: claim, share: sharedPart(wanted, claim) })),
    )
    .filter(candidate => candidate.share >= 0.5)
    .sort((a, b) => b.share - a.share || a.gold.start - b.gold.start || a.found.start - b.found.start);
  const taken = new Set<GoldClaim | FoundClaim>();
  return candidates.filter(candidate => {
    if (taken.has(candidate.gold) || taken.has(candidate.found)) return false;
    taken.add(candidate.gold).add(candidate.found);
    return true;
  });
}

/** What two claims share, as part of the longer one. */
function sharedPart(a: GoldClaim, b: FoundClaim): number {
  return overlap(a, b) / Math.max(a.end - a.start, b.end - b.start);
}

/** One link of the chain names the gold source (its words or its entity) by the gold cue. */
function isRightAttribution(
  { source, cue }: AttributionDocument,
  gold: GoldClaim,
  entities: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  if (!source || !gold.source) return false;
  const isRightSource =
    overlap(source, gold.source) > 0 ||
    (source.entity !== null && (entities.get(gold.source.cluster)?.has(source.entity) ?? false));
  const isRightCue = gold.cue === null ? cue === null : cue !== null && overlap(cue, gold.cue) > 0;
  return isRightSource && isRightCue;
}
