import { mentionTypes } from '../model';
import type { EntityType, SourceId, TypeEvidence, TypeWeights } from '../model';
import type { IdentityNode } from './identity';
import type { NameKeys } from './nameKeys';

/** What a source's reading of a type weighs: a default counts only where nobody knows better. */
const weights = { strong: 6, fair: 3, weak: 0.5 } as const;

/** How much a source knows about the type it gives. */
export function weightOfType({ data, isDecided }: IdentityNode): number {
  return isDecided ? weights.strong : weights[data.certainty ?? 'fair'];
}

/**
 * One name is one thing in all sources, so it has one type: the one that the evidence of all sources together speaks
 * for. Names of several words agree always. A single word follows the others only where its own source knew little, or where
 * all of them together clearly say so, and never when it is part of a person's name: there are too many things and people called by one word. A name that one
 * source itself uses for two things is left alone, and what a person decided is never changed.
 * @param names keys of names, kept for the whole identification
 * @returns the nodes in the same order; `typeReason` says so where sources disagreed
 */
export function agreeOnTypes(nodes: readonly IdentityNode[], names: NameKeys): IdentityNode[] {
  const fullNames = agree(nodes, names, key => key.includes(' '));
  const people = new Set<string>();
  const surnames = new Map<string, string>();
  for (const { data } of fullNames) {
    if (data.type !== 'person') continue;
    const { words, last } = names.person(data.name);
    if (words.length < 2) continue;
    for (const word of words) people.add(word);
    if (!surnames.has(last)) surnames.set(last, data.name);
  }
  return agree(fullNames, names, key => !key.includes(' ') && !people.has(key)).map(node =>
    asSurname(node, surnames, names),
  );
}

/** "Ilvonen said": a source that knew nothing of the word means a person where others have "Marta Ilvonen". */
function asSurname(node: IdentityNode, surnames: ReadonlyMap<string, string>, names: NameKeys): IdentityNode {
  const full = surnames.get(names.thing(node.data.name));
  if (
    full === undefined ||
    node.data.type === 'person' ||
    node.isDecided ||
    weightOfType(node) > weights.weak
  )
    return node;
  return {
    ...node,
    data: { ...node.data, type: 'person' },
    typeReason: `a person, as the surname of “${full}” in other sources`,
  };
}

interface Ballot {
  readonly key: string;
  readonly source: SourceId;
  readonly type: EntityType;
  readonly weight: number;
  readonly evidence?: TypeEvidence;
}

type Totals = ReadonlyMap<EntityType, number>;

function agree(
  nodes: readonly IdentityNode[],
  names: NameKeys,
  votes: (key: string) => boolean,
): IdentityNode[] {
  const byKey = new Map<string, Ballot[]>();
  for (const node of nodes) {
    const own = names.thing(node.data.name);
    for (const key of new Set(keysOf(node, names))) {
      if (!votes(key)) continue;
      const evidence = key === own && !node.isDecided ? node.data.typeEvidence : undefined;
      const ballot: Ballot = {
        key,
        source: node.source,
        type: node.data.type,
        weight: weightOfType(node),
        ...(evidence === undefined ? {} : { evidence }),
      };
      const known = byKey.get(key);
      if (known) known.push(ballot);
      else byKey.set(key, [ballot]);
    }
  }
  const totals = new Map<string, Totals>();
  return nodes.map(node => {
    const key = names.thing(node.data.name);
    const ballots = byKey.get(key) ?? [];
    if (ballots.every(({ type }) => type === node.data.type) || node.isDecided || isTwoThings(ballots))
      return node;
    let total = totals.get(key);
    if (!total) totals.set(key, (total = addUp(ballots)));
    const type = winner(total, ballots);
    if (!key.includes(' ') && !givesWay(node, type, total)) return node;
    const agreeing = new Set(ballots.filter(ballot => ballot.type === type).map(({ source }) => source)).size;
    const all = new Set(ballots.map(({ source }) => source)).size;
    const article = /^[aeo]/.test(type) ? 'an' : 'a';
    return {
      ...node,
      data: { ...node.data, type },
      ...(all > 1 ? { typeReason: `${article} ${type} in ${agreeing} of ${all} sources` } : {}),
    };
  });
}

/** The lead of the others, and the lead of its own source, that decide whether a single word changes its type. */
const [clearLead, ownLead] = [3, 6];

/** A word that its own source knows little of follows the others; so does one that all sources together clearly read otherwise. */
function givesWay(node: IdentityNode, type: EntityType, totals: Totals): boolean {
  if (weightOfType(node) <= weights.weak) return true;
  const { typeEvidence, type: own } = node.data;
  if (!typeEvidence) return false;
  const lead = (totals.get(type) ?? 0) - (totals.get(own) ?? 0);
  return lead >= clearLead && (typeEvidence.around[own] ?? 0) - (typeEvidence.around[type] ?? 0) < ownLead;
}

/** A name, and the abbreviations that a source uses for it. */
function keysOf({ data }: IdentityNode, names: NameKeys): string[] {
  const abbreviations =
    data.type === 'person'
      ? []
      : data.aliases.filter(alias => /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d.&-]+$/u.test(alias));
  return [data.name, ...abbreviations].map(name => names.thing(name));
}

/** Whether one source uses the name for two things, and knows it. */
function isTwoThings(ballots: readonly Ballot[]): boolean {
  const known = new Map<SourceId, EntityType>();
  for (const { source, type, weight } of ballots) {
    if (weight <= weights.weak) continue;
    const other = known.get(source);
    if (other !== undefined && other !== type) return true;
    known.set(source, type);
  }
  return false;
}

/**
 * The evidence of all sources for each type. What the name itself says is the same everywhere and counts once; what stands
 * around it counts in every source.
 */
function addUp(ballots: readonly Ballot[]): Totals {
  const own = new Map<EntityType, number>();
  const totals = new Map<EntityType, number>();
  const add = (type: EntityType, weight: number) => totals.set(type, (totals.get(type) ?? 0) + weight);
  for (const { type, weight, evidence } of ballots) {
    if (!evidence) {
      add(type, weight);
      continue;
    }
    for (const [one, amount] of entriesOf(evidence.own))
      own.set(one, Math.max(own.get(one) ?? amount, amount));
    for (const [one, amount] of entriesOf(evidence.around)) add(one, amount);
    // A default speaks for its type a little.
    add(type, weights.weak);
  }
  for (const [type, weight] of own) add(type, weight);
  return totals;
}

function entriesOf(evidence: TypeWeights): [EntityType, number][] {
  return Object.entries(evidence) as [EntityType, number][];
}

/** The type that sources give with the most evidence; of equals the one with the surest source, then in the order of the types. */
function winner(totals: Totals, ballots: readonly Ballot[]): EntityType {
  const best = (type: EntityType) =>
    Math.max(...ballots.map(ballot => (ballot.type === type ? ballot.weight : 0)));
  const [first] = [...new Set(ballots.map(({ type }) => type))].sort(
    (a, b) =>
      (totals.get(b) ?? 0) - (totals.get(a) ?? 0) ||
      best(b) - best(a) ||
      mentionTypes.indexOf(a) - mentionTypes.indexOf(b),
  );
  return first ?? 'organization';
}
