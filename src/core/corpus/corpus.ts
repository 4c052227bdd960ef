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
import { judge, type Judgement } from './judge';
import { shareKind, shareStory, storyLikeness } from './kinds';
import { readFrames } from './readFrames';

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

/** How many claims of each other source are judged for one claim. */
const candidatesPerSource = 6;
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

  /** Judged counterparts by source, best first. */
  function counterparts(frame: ClaimFrame): ReadonlyMap<SourceId, readonly Judged[]> {
    const judged = new Map<SourceId, readonly Judged[]>();
    for (const [source, candidates] of index.candidates(frame, candidatesPerSource)) {
      const likeness = index.likeness(frame.source, source);
      // Sources that name nothing in common cannot hold claims that do: most of a large collection ends here.
      const mayShareStory = likeness >= storyLikeness || index.shareNames(frame.source, source);
      judged.set(
        source,
        candidates.map(candidate => judgeCandidate(frame, candidate, likeness, mayShareStory)).sort(byRank),
      );
    }
    return judged;
  }

  function judgeCandidate(
    frame: ClaimFrame,
    candidate: Candidate,
    likeness: number,
    mayShareStory: boolean,
  ): Judged {
    const { frame: other, wording } = candidate;
    const isAlike = wording >= alikeAnywhere || (mayShareStory && shareStory(frame, other, likeness));
    const isOfKind = isAlike && (wording >= wordingNeeded || shareKind(frame, other));
    return { candidate, judgement: isOfKind ? judge(frame, other, index) : unrelated };
  }

  return {
    update,
    remove: id => index.remove(id),
    compare: reference => {
      const frame = frameOf(reference);
      if (!frame) return undefined;
      const judged = counterparts(frame);
      const others = index.sources().filter(source => source.id !== reference.source);
      return { claim: reference, rows: others.map(source => rowOf(source, judged.get(source.id) ?? [])) };
    },
    relationsOf: id => {
      const relations: Relation[] = [];
      for (const frame of index.source(id)?.frames ?? []) {
        const judged = counterparts(frame);
        for (const source of index.sources()) {
          for (const { candidate, judgement } of relatedOf(judged.get(source.id) ?? [])) {
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
const unrelated: Judgement = { verdict: 'silent', differences: [], reasons: [], strength: 0, matched: [] };

interface Judged {
  readonly candidate: Candidate;
  readonly judgement: Judgement;
}

function byRank(x: Judged, y: Judged): number {
  return (
    rank(y) - rank(x) ||
    y.candidate.wording - x.candidate.wording ||
    comparePositions(x.candidate.frame, y.candidate.frame)
  );
}

/** The same event before another one before nothing; within these, what shares most. */
function rank({ judgement, candidate }: Judged): number {
  const tier = judgement.verdict === 'silent' ? 0 : judgement.verdict === 'other-event' ? 10 : 20;
  return tier + judgement.strength + candidate.wording;
}

/** Another event is worth a relation only where the source says nothing of the same one. */
function relatedOf(judged: readonly Judged[]): Judged[] {
  const same = judged.filter(
    ({ judgement }) => judgement.verdict !== 'silent' && judgement.verdict !== 'other-event',
  );
  return same.length > 0
    ? same
    : judged.filter(({ judgement }) => judgement.verdict === 'other-event').slice(0, 1);
}

function rowOf(source: IndexedSource, judged: readonly Judged[]): ComparisonRow {
  const best = judged[0];
  if (!best || best.judgement.verdict === 'silent') {
    const near = judged
      .filter(({ candidate }) => candidate.wording >= nearMissNeeded)
      .slice(0, nearMissesShown);
    return {
      source: source.id,
      verdict: 'silent',
      differences: [],
      reasons: [
        {
          rule: 'silent',
          text:
            near.length > 0
              ? 'no claim tells of the same event; the nearest share only some words'
              : 'no claim shares enough words, names or numbers',
        },
      ],
      matched: [],
      nearMisses: near.map(({ candidate }) => ({ source: source.id, claim: candidate.frame.claim })),
    };
  }
  const { verdict, differences, reasons, matched } = best.judgement;
  return {
    source: source.id,
    verdict,
    counterpart: { source: source.id, claim: best.candidate.frame.claim },
    differences,
    reasons,
    matched,
    nearMisses: [],
  };
}
