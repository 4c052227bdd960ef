import type {
  ClaimReference,
  Comparison,
  ComparisonRow,
  EntityId,
  OverlaidSource,
  Relation,
  SourceId,
} from '../model';
import { createClaimIndex, type Candidate, type IndexedSource } from './claimIndex';
import { comparePositions, type ClaimFrame } from './frame';
import { encounter, judge, type Encounter, type Judgement } from './judge';
import { shareKind, shareStory } from './kinds';
import { readFrames } from './readFrames';
import type { Likeness } from './sourceLikeness';

export interface CorpusSource {
  readonly id: SourceId;
  /** Path for people, relative to the folder: the order of rows. */
  readonly file: string;
  readonly overlaid: OverlaidSource;
  /** Entity id across sources for each source entity. */
  readonly entityIds: readonly EntityId[];
}

/** All sources, and what their claims say to each other. */
export interface Corpus {
  /** Adds or replaces a source. What every query answers depends only on the set of sources, not on the order of updates. */
  update(source: CorpusSource): void;
  remove(id: SourceId): void;
  /** One row per other source, in file order. Undefined when there is no such claim. */
  compare(claim: ClaimReference): Comparison | undefined;
  /** The relations of the claims of one source with all others, verdict not silent. */
  relationsOf(source: SourceId): readonly Relation[];
}

/**
 * How many claims of each other source are held against one claim: six find 53 of 61 hand-made pairs of one story, two 45. Large
 * collections get fewer, so that one comparison stays within a frame of the screen.
 */
const mostCandidates = 6;
const fewestCandidates = 2;
const encountersPerClaim = 1500;
/** Less than this share of its terms, and a claim is not even a near miss. */
const nearMissNeeded = 0.08;
const nearMissesShown = 3;

export function createCorpus(): Corpus {
  const index = createClaimIndex();

  function update(source: CorpusSource): void {
    index.add({ id: source.id, file: source.file, ...readFrames(source) });
  }

  function frameOf({ source, claim }: ClaimReference): ClaimFrame | undefined {
    return index.source(source)?.frames.find(frame => frame.claim === claim);
  }

  /** The claims of each other source that this one meets, best first. */
  function counterparts(frame: ClaimFrame): ReadonlyMap<SourceId, readonly Met[]> {
    const met = new Map<SourceId, readonly Met[]>();
    const affordable = Math.floor(encountersPerClaim / Math.max(1, index.sources().length));
    const perSource = Math.max(fewestCandidates, Math.min(mostCandidates, affordable));
    for (const [source, candidates] of index.candidates(frame, perSource)) {
      const likeness = index.likeness(frame.source, source);
      met.set(source, candidates.map(candidate => meet(frame, candidate, likeness)).sort(byRank));
    }
    return met;
  }

  function meet(frame: ClaimFrame, candidate: Candidate, likeness: Likeness): Met {
    const { frame: other, wording } = candidate;
    const isAlike = wording >= alikeAnywhere || shareStory(frame, other, likeness);
    const isOfKind = isAlike && (wording >= wordingNeeded || shareKind(frame, other));
    return isOfKind ? { candidate, encounter: encounter(frame, other, index) } : { candidate };
  }

  /** The judgements that are not silent, best first, worked out as they are asked for. */
  function* judgements(met: readonly Met[]): Generator<Judged> {
    for (const { candidate, encounter: event } of met) {
      const judgement = event && judge(event, index);
      if (judgement && judgement.verdict !== 'silent') yield { candidate, judgement };
    }
  }

  /** All of the same event; another event is worth a relation only where the source says nothing of the same one. */
  function relatedOf(met: readonly Met[]): Judged[] {
    const all = [...judgements(met)];
    const same = all.filter(({ judgement }) => judgement.verdict !== 'other-event');
    return same.length > 0 ? same : all.slice(0, 1);
  }

  return {
    update,
    remove: id => index.remove(id),
    compare: reference => {
      const frame = frameOf(reference);
      if (!frame) return undefined;
      const met = counterparts(frame);
      const others = index.sources().filter(source => source.id !== reference.source);
      return {
        claim: reference,
        rows: others.map(source => {
          const claims = met.get(source.id) ?? [];
          const [best] = judgements(claims);
          return best ? rowOf(source, best) : silentRow(source, claims);
        }),
      };
    },
    relationsOf: id => {
      const relations: Relation[] = [];
      for (const frame of index.source(id)?.frames ?? []) {
        const met = counterparts(frame);
        for (const source of index.sources()) {
          for (const { candidate, judgement } of relatedOf(met.get(source.id) ?? [])) {
            relations.push({
              a: { source: id, claim: frame.claim },
              b: { source: source.id, claim: candidate.frame.claim },
              verdict: judgement.verdict,
              differences: judgement.differences,
              reasons: judgement.reasons,
            });
          }
        }
      }
      return relations;
    },
  };
}

/** Without a happening of one kind only claims that are nearly word for word the same are worth judging. */
const wordingNeeded = 0.2;
/** This much alike in words, and two claims may be of one story whatever their sources are. */
const alikeAnywhere = 0.5;

/** A candidate and, unless the cheap part of the gate turned it away, how it met the claim. */
interface Met {
  readonly candidate: Candidate;
  readonly encounter?: Encounter;
}

interface Judged {
  readonly candidate: Candidate;
  readonly judgement: Judgement;
}

function byRank(x: Met, y: Met): number {
  return (
    rank(y) - rank(x) ||
    y.candidate.wording - x.candidate.wording ||
    comparePositions(x.candidate.frame, y.candidate.frame)
  );
}

/** The same event before another one before nothing; within these, what shares most. */
function rank({ encounter: event, candidate }: Met): number {
  const kind = event?.event.kind ?? 'unrelated';
  const tier = kind === 'same' ? 20 : kind === 'other' ? 10 : 0;
  return tier + (event?.event.strength ?? 0) + candidate.wording;
}

function rowOf(source: IndexedSource, { candidate, judgement }: Judged): ComparisonRow {
  const { verdict, differences, reasons, matched } = judgement;
  return {
    source: source.id,
    verdict,
    counterpart: { source: source.id, claim: candidate.frame.claim },
    differences,
    reasons,
    matched,
    nearMisses: [],
  };
}

function silentRow(source: IndexedSource, met: readonly Met[]): ComparisonRow {
  const near = met.filter(({ candidate }) => candidate.wording >= nearMissNeeded).slice(0, nearMissesShown);
  const text =
    near.length > 0
      ? 'no claim tells of the same event; the nearest share only some words'
      : 'no claim shares enough words, names or numbers';
  return {
    source: source.id,
    verdict: 'silent',
    differences: [],
    reasons: [{ rule: 'silent', text }],
    matched: [],
    nearMisses: near.map(({ candidate }) => ({ source: source.id, claim: candidate.frame.claim })),
  };
}
