import type { EntityType, TypeEvidence } from '../model';
import type { Evidence } from './nameEvidence';
import type { NameSpan } from './nameSpans';

/** What speaks for the types of one name, over all its occurrences in a text. Grows while the text is read. */
export interface KeyEvidence {
  readonly spans: { readonly span: NameSpan; readonly local: readonly Evidence[] }[];
  readonly own: Map<EntityType, number>;
  readonly context: Map<EntityType, number>;
  /** What the tagger reads it as, and what its labels are given to as well. */
  readonly tagged: Map<EntityType, number>;
  readonly mayBe: Map<EntityType, number>;
  readonly best: Map<EntityType, Evidence>;
  /** How often each kind of evidence was met. */
  readonly met: Map<string, number>;
  /** As `totalsOf` last gave them, until something is added. */
  totals: ReadonlyMap<EntityType, number> | undefined;
}

export function emptyEvidence(): KeyEvidence {
  return {
    spans: [],
    own: new Map(),
    context: new Map(),
    tagged: new Map(),
    mayBe: new Map(),
    best: new Map(),
    met: new Map(),
    totals: undefined,
  };
}

/** Adds evidence to sums of its kind: the name's own, or that of its surroundings. */
export function addAll(
  known: KeyEvidence,
  sums: Map<EntityType, number>,
  evidence: readonly Evidence[],
): void {
  known.totals = undefined;
  for (const one of evidence) {
    sums.set(one.type, (sums.get(one.type) ?? 0) + one.weight);
    if (one.weight > (known.best.get(one.type)?.weight ?? 0)) known.best.set(one.type, one);
  }
}

/** The same evidence again says less than the first time: half, then a third. */
export function addContext(known: KeyEvidence, evidence: readonly Evidence[]): void {
  for (const one of evidence) {
    const kind = `${one.type} ${one.reason}`;
    const times = (known.met.get(kind) ?? 0) + 1;
    known.met.set(kind, times);
    addAll(known, known.context, [times === 1 ? one : { ...one, weight: one.weight / times }]);
  }
}

/** The type that a label means counts, the others it may mean where something else speaks for them (see `totalsOf`). */
export function addTagged(known: KeyEvidence, tagged: readonly Evidence[]): void {
  known.totals = undefined;
  tagged.forEach((one, index) => {
    const sums = index === 0 ? known.tagged : known.mayBe;
    const kind = `${index === 0 ? 'tagged' : 'may be'} ${one.type} ${one.reason}`;
    const times = (known.met.get(kind) ?? 0) + 1;
    known.met.set(kind, times);
    sums.set(one.type, (sums.get(one.type) ?? 0) + one.weight / times);
    if (index === 0 && one.weight > (known.best.get(one.type)?.weight ?? 0)) known.best.set(one.type, one);
  });
}

/** Evidence of one kind about one name counts at most this much, however often the text repeats it. */
const contextCap = 9;

/** The sum of the evidence for each type. */
export function totalsOf(evidence: KeyEvidence): ReadonlyMap<EntityType, number> {
  return (evidence.totals ??= addUp(evidence));
}

function addUp({ own, context, tagged, mayBe }: KeyEvidence): Map<EntityType, number> {
  const totals = new Map(own);
  const add = (type: EntityType, weight: number) => {
    const capped = Math.max(-contextCap, Math.min(contextCap, weight));
    totals.set(type, (totals.get(type) ?? 0) + capped);
  };
  for (const [type, weight] of context) add(type, weight);
  if (tagged.size === 0) return totals;
  // A newspaper is labelled as an organisation: where its head says "newspaper", the label speaks for that.
  const told = new Set([...totals].flatMap(([type, weight]) => (weight >= telling ? [type] : [])));
  for (const type of new Set([...tagged.keys(), ...mayBe.keys()])) {
    const weight = (tagged.get(type) ?? 0) + (told.has(type) ? (mayBe.get(type) ?? 0) : 0);
    if (weight > 0) add(type, weight);
  }
  return totals;
}

/** The least that a name's words and surroundings must say for a type that a label may mean besides. */
const telling = 1;

/** The type that most speaks for, and how much; 0 when nothing does. */
export function strongest(totals: ReadonlyMap<EntityType, number>): [EntityType | undefined, number] {
  let best: EntityType | undefined;
  let weight = 0;
  for (const [type, total] of totals) {
    if (total > weight) {
      best = type;
      weight = total;
    }
  }
  return [best, weight];
}

/** The same as plain data, for the comparison with other sources. */
export function toTypeEvidence({ own }: KeyEvidence, totals: ReadonlyMap<EntityType, number>): TypeEvidence {
  const around: Partial<Record<EntityType, number>> = {};
  for (const [type, total] of totals) {
    const weight = total - (own.get(type) ?? 0);
    if (weight !== 0) around[type] = weight;
  }
  return { own: Object.fromEntries(own), around };
}
