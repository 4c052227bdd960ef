import { personForm, thingKey } from '../entities/nameForms';
import { mentionTypes } from '../model';
import type { EntityType, SourceId } from '../model';
import type { IdentityNode } from './identity';

/** What a source's reading of a type weighs: a default counts only where nobody knows better. */
const weights = { strong: 6, fair: 3, weak: 0.5 } as const;

/** How much a source knows about the type it gives. */
export function weightOfType({ data, isDecided }: IdentityNode): number {
  return isDecided ? weights.strong : weights[data.certainty ?? 'fair'];
}

/**
 * One name is one thing in all sources, so it has one type: the one that the evidence of all sources together speaks
 * for. Names of several words agree always. A single word follows the others only where its own source knew nothing, and
 * never when it is part of a person's name: there are too many things and people called by one word. A name that one
 * source itself uses for two things is left alone, and what a person decided is never changed.
 * @returns the nodes in the same order; `typeReason` says so where sources disagreed
 */
export function agreeOnTypes(nodes: readonly IdentityNode[]): IdentityNode[] {
  const fullNames = agree(nodes, key => key.includes(' '));
  const people = new Set<string>();
  const surnames = new Map<string, string>();
  for (const { data } of fullNames) {
    if (data.type !== 'person') continue;
    const { words, last } = personForm(data.name);
    for (const word of words) people.add(word);
    if (words.length > 1 && !surnames.has(last)) surnames.set(last, data.name);
  }
  return agree(fullNames, key => !key.includes(' ') && !people.has(key)).map(node =>
    asSurname(node, surnames),
  );
}

/** "Ilvonen said": a source that knew nothing of the word means a person where others have "Marta Ilvonen". */
function asSurname(node: IdentityNode, surnames: ReadonlyMap<string, string>): IdentityNode {
  const full = surnames.get(thingKey(node.data.name));
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
}

function agree(nodes: readonly IdentityNode[], votes: (key: string) => boolean): IdentityNode[] {
  const byKey = new Map<string, Ballot[]>();
  for (const node of nodes) {
    for (const key of new Set(keysOf(node))) {
      if (!votes(key)) continue;
      const ballot: Ballot = { key, source: node.source, type: node.data.type, weight: weightOfType(node) };
      const known = byKey.get(key);
      if (known) known.push(ballot);
      else byKey.set(key, [ballot]);
    }
  }
  return nodes.map(node => {
    const ballots = byKey.get(thingKey(node.data.name)) ?? [];
    if (ballots.every(({ type }) => type === node.data.type) || node.isDecided || isTwoThings(ballots))
      return node;
    const isName = ballots[0]?.key.includes(' ') === true;
    if (!isName && weightOfType(node) > weights.weak) return node;
    const type = winner(ballots);
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

/** A name, and the abbreviations that a source uses for it. */
function keysOf({ data }: IdentityNode): string[] {
  const abbreviations =
    data.type === 'person'
      ? []
      : data.aliases.filter(alias => /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d.&-]+$/u.test(alias));
  return [data.name, ...abbreviations].map(thingKey);
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

/** The type with the most weight; of equals the one with the surest source, then in the order of the types. */
function winner(ballots: readonly Ballot[]): EntityType {
  const sums = new Map<EntityType, { sum: number; best: number }>();
  for (const { type, weight } of ballots) {
    const { sum, best } = sums.get(type) ?? { sum: 0, best: 0 };
    sums.set(type, { sum: sum + weight, best: Math.max(best, weight) });
  }
  const [first] = [...sums].sort(
    ([a, x], [b, y]) => y.sum - x.sum || y.best - x.best || mentionTypes.indexOf(a) - mentionTypes.indexOf(b),
  );
  return first?.[0] ?? 'organization';
}
