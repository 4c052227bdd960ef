import type { SourceId } from '../model';
import { comparePositions, type ClaimFrame } from './frame';
import { createLikenesses, type Likeness, type Likenesses } from './sourceLikeness';

/** The claims of one source and the terms of the source as a whole. */
export interface IndexedSource {
  readonly id: SourceId;
  readonly file: string;
  readonly frames: readonly ClaimFrame[];
  /** How often each lemma and name occurs in the source. */
  readonly wording: ReadonlyMap<string, number>;
}

export interface Candidate {
  readonly frame: ClaimFrame;
  /** BM25 of the claim for the query as a share of what the query scores for itself. */
  readonly wording: number;
}

/** An inverted index over the claims of all sources. What it answers depends on the set of sources alone. */
export interface ClaimIndex {
  add(source: IndexedSource): void;
  remove(id: SourceId): void;
  /** All sources, by file. */
  sources(): readonly IndexedSource[];
  source(id: SourceId): IndexedSource | undefined;
  /**
   * The claims of other sources that share terms with this one, by source, best first.
   * @param perSource how many of each source at most
   */
  candidates(query: ClaimFrame, perSource: number): ReadonlyMap<SourceId, readonly Candidate[]>;
  /** How rare a term is among the claims: 0 for none, about ln of the number of claims for a single one. */
  rarity(term: string): number;
  /** The rarity of a term that a single claim has. */
  highestRarity(): number;
  /** Sum of the rarities of a claim's content words. */
  contentWeight(frame: ClaimFrame): number;
  /** How alike two sources are as a whole: words, names, and whether they tell one story. */
  likeness(a: SourceId, b: SourceId): Likeness;
}

/**
 * Saturation and length normalisation of BM25. Claims are short and alike in length: less normalisation than for documents.
 * Robertson & Zaragoza 2009, The Probabilistic Relevance Framework.
 */
const saturation = 1.2;
const lengthShare = 0.4;
/** At most this many postings are read for one query, rarest terms first: keeps the cost independent of the collection. */
const postingBudget = 40_000;
/** A claim that shares less of what the query weighs is no candidate. */
const leastShare = 0.06;

/** The claims that hold a term. Removed claims stay in the lists until the next rebuild. */
interface Postings {
  readonly slots: number[];
  readonly weights: number[];
  /** Claims alive that hold the term. */
  count: number;
  /** `rarity` as of `generation`. */
  rarity: number;
  generation: number;
}

interface Placed {
  readonly source: IndexedSource;
  /** Slot of its first claim. */
  readonly first: number;
  /** Its place in `numbers`. */
  readonly number: number;
}

export function createClaimIndex(): ClaimIndex {
  const placed = new Map<SourceId, Placed>();
  let postings = new Map<string, Postings>();
  /** By slot: the claim (undefined once its source was removed), the number of its source (or -1), how many terms it has. */
  let frames: (ClaimFrame | undefined)[] = [];
  let owners: number[] = [];
  let lengths: number[] = [];
  /** Sources by number. */
  let numbers: (SourceId | undefined)[] = [];
  let scores = new Float64Array(0);
  let alive = 0;
  let totalLength = 0;
  /** Counts changes: what was worked out for an older generation is stale. */
  let generation = 0;
  let contentWeights = new Map<ClaimFrame, number>();
  let ordered: readonly IndexedSource[] | undefined;
  let likenesses: Likenesses | undefined;

  function add(source: IndexedSource): void {
    remove(source.id);
    place(source);
    alive += source.frames.length;
    forget();
  }

  function forget(): void {
    generation += 1;
    contentWeights = new Map();
    ordered = undefined;
    likenesses = undefined;
  }

  function place(source: IndexedSource): void {
    const number = numbers.length;
    placed.set(source.id, { source, first: frames.length, number });
    numbers.push(source.id);
    for (const frame of source.frames) {
      const slot = frames.length;
      frames.push(frame);
      owners.push(number);
      lengths.push(frame.terms.length);
      totalLength += frame.terms.length;
      for (const { key, weight } of frame.terms) {
        let list = postings.get(key);
        if (!list) {
          list = { slots: [], weights: [], count: 0, rarity: 0, generation: -1 };
          postings.set(key, list);
        }
        list.slots.push(slot);
        list.weights.push(weight);
        list.count += 1;
      }
    }
  }

  function remove(id: SourceId): void {
    const known = placed.get(id);
    if (!known) return;
    placed.delete(id);
    numbers[known.number] = undefined;
    known.source.frames.forEach((frame, index) => {
      frames[known.first + index] = undefined;
      owners[known.first + index] = -1;
      totalLength -= frame.terms.length;
      for (const { key } of frame.terms) {
        const list = postings.get(key);
        if (list) list.count -= 1;
      }
    });
    alive -= known.source.frames.length;
    forget();
    if (frames.length > 1000 && alive < frames.length / 2) rebuild();
  }

  /** Drops the slots of removed claims once they are the majority. */
  function rebuild(): void {
    const sources = [...placed.values()].map(({ source }) => source);
    postings = new Map();
    frames = [];
    owners = [];
    lengths = [];
    numbers = [];
    totalLength = 0;
    placed.clear();
    for (const source of sources) place(source);
  }

  function rarity(term: string): number {
    const list = postings.get(term);
    return list ? rarityOf(list) : 0;
  }

  function rarityOf(list: Postings): number {
    if (list.generation !== generation) {
      list.generation = generation;
      list.rarity =
        list.count === 0 ? 0 : Math.log(1 + (alive - list.count + 0.5) / (list.count + 0.5)) + 0.1;
    }
    return list.rarity;
  }

  function candidates(query: ClaimFrame, perSource: number): Map<SourceId, Candidate[]> {
    if (scores.length < frames.length) scores = new Float64Array(Math.max(1024, frames.length * 2));
    const terms = query.terms
      .flatMap(({ key, weight }) => {
        const list = postings.get(key);
        return list && list.count > 0 ? [{ key, weight, list }] : [];
      })
      .sort((a, b) => a.list.count - b.list.count || (a.key < b.key ? -1 : 1));
    const meanLength = alive === 0 ? 1 : totalLength / alive;
    const own = placed.get(query.source)?.number ?? -1;
    const touched: number[] = [];
    let budget = postingBudget;
    let whole = 0;
    for (const { weight, list } of terms) {
      const gain = rarityOf(list) * weight;
      whole += gain * weight;
      if (budget < list.count) continue;
      budget -= list.count;
      const { slots, weights } = list;
      for (let index = 0; index < slots.length; index += 1) {
        const slot = slots[index] ?? 0;
        const owner = owners[slot] ?? -1;
        if (owner === -1 || owner === own) continue;
        const share = weights[index] ?? 0;
        const length = 1 - lengthShare + (lengthShare * (lengths[slot] ?? 0)) / meanLength;
        const sum = scores[slot] ?? 0;
        if (sum === 0) touched.push(slot);
        scores[slot] = sum + (gain * share * (saturation + 1)) / (share + saturation * length);
      }
    }
    return best(touched, perSource, whole || 1);
  }

  /** The best few of each source, and none that shares next to nothing. */
  function best(touched: readonly number[], perSource: number, whole: number): Map<SourceId, Candidate[]> {
    const lists = new Array<Candidate[] | undefined>(numbers.length).fill(undefined);
    for (const slot of touched) {
      const wording = (scores[slot] ?? 0) / whole;
      scores[slot] = 0;
      const frame = wording < leastShare ? undefined : frames[slot];
      if (!frame) continue;
      const owner = owners[slot] ?? 0;
      let list = lists[owner];
      if (!list) {
        list = [];
        lists[owner] = list;
      }
      const weakest = list[perSource - 1];
      if (weakest && weakest.wording > wording) continue;
      list.push({ frame, wording });
      for (let at = list.length - 1; at > 0; at -= 1) {
        const [before, here] = [list[at - 1], list[at]];
        if (!before || !here || inOrder(before, here) <= 0) break;
        list[at - 1] = here;
        list[at] = before;
      }
      if (list.length > perSource) list.pop();
    }
    const bySource = new Map<SourceId, Candidate[]>();
    lists.forEach((list, number) => {
      const id = numbers[number];
      if (list && id !== undefined) bySource.set(id, list);
    });
    return bySource;
  }

  return {
    add,
    remove,
    sources: () => {
      ordered ??= [...placed.values()]
        .map(({ source }) => source)
        .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.id < b.id ? -1 : 1));
      return ordered;
    },
    source: id => placed.get(id)?.source,
    candidates,
    rarity,
    highestRarity: () => Math.log(1 + Math.max(0, alive - 0.5) / 1.5) + 0.1,
    contentWeight: frame => {
      let weight = contentWeights.get(frame);
      if (weight === undefined) {
        weight = 0;
        for (const term of frame.content.keys()) weight += rarity(term);
        contentWeights.set(frame, weight);
      }
      return weight;
    },
    likeness: (a, b) => {
      likenesses ??= createLikenesses([...placed.values()].map(({ source }) => source));
      return likenesses.between(a, b);
    },
  };
}

/** Best first; of two claims of one source that share as much, the earlier in the text. */
function inOrder(a: Candidate, b: Candidate): number {
  return b.wording - a.wording || comparePositions(a.frame, b.frame);
}
