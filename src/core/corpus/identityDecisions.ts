import { foldName } from '../annotations/foldName';
import type { EntityType, SourceEntity, SourceId } from '../model';
import type { IdentityCluster, IdentityNode } from './identity';

/** What people said about one entity as a whole. */
export interface DecidedIdentity {
  /** Tells decided entities apart across all lists. */
  readonly key: string;
  readonly name: string;
  /** Undefined: as found in the texts. */
  readonly type: EntityType | undefined;
  /** Folded names of entities that it is not. */
  readonly isNot: ReadonlySet<string>;
  /** Whether it is said about a source: else nothing there goes along with it that nobody decided on. */
  readonly holdsIn: (source: SourceId) => boolean;
  /** Who said so, in words. */
  readonly by: string;
}

export interface IdentityDecisions {
  /** The decided entity that an entity of a source is; undefined: nobody said anything about it. */
  decidedFor(source: SourceId, entity: SourceEntity): DecidedIdentity | undefined;
}

/**
 * Holds clusters to what people decided: entities of one decided identity are one, of two are two. What else was in a
 * cluster with one of them stays with it, unless it has a name that it is said not to be; what was with several stays for
 * itself, as it could be any of them.
 */
export function decideIdentity(
  clusters: readonly IdentityCluster[],
  decisions: IdentityDecisions,
): IdentityCluster[] {
  const decided = new Map<string, Draft>();
  const result: IdentityCluster[] = [];
  /** Where the nodes of a cluster went, for those that it is a rival of. */
  const after = new Map<IdentityCluster, IdentityCluster[]>();
  for (const cluster of clusters) {
    const parts = divide(cluster, decisions);
    if (parts.owned.size === 0) {
      result.push(cluster);
      continue;
    }
    const own = [...parts.owned].map(([identity, nodes]) => {
      const draft = draftOf(identity, decided, result);
      draft.cluster.nodes.push(...nodes);
      for (const reason of cluster.reasons) draft.cluster.reasons.add(reason);
      return draft.cluster;
    });
    const rest = parts.others.map(nodes => ({
      nodes,
      reasons: new Set<string>(),
      rivals: new Set(parts.owned.size > 1 ? own : []),
    }));
    result.push(...rest);
    after.set(cluster, [...own, ...rest]);
  }
  for (const { cluster, identity } of decided.values()) explain(cluster, identity);
  for (const cluster of result) {
    const rivals = [...cluster.rivals].flatMap(rival => after.get(rival) ?? [rival]);
    cluster.rivals.clear();
    // Who a person said something about is not in doubt.
    if (!cluster.decided) for (const rival of rivals) if (rival !== cluster) cluster.rivals.add(rival);
  }
  return result;
}

interface Draft {
  readonly identity: DecidedIdentity;
  readonly cluster: IdentityCluster;
}

function draftOf(identity: DecidedIdentity, decided: Map<string, Draft>, result: IdentityCluster[]): Draft {
  const known = decided.get(identity.key);
  if (known) return known;
  const cluster: IdentityCluster = { nodes: [], reasons: new Set(), rivals: new Set(), decided: identity };
  const draft = { identity, cluster };
  decided.set(identity.key, draft);
  result.push(cluster);
  return draft;
}

/** The nodes of each decided identity, with what goes along; and, apart by name, those that are none of them. */
function divide(
  { nodes }: IdentityCluster,
  decisions: IdentityDecisions,
): { readonly owned: Map<DecidedIdentity, IdentityNode[]>; readonly others: IdentityNode[][] } {
  const byKey = new Map<string, DecidedIdentity>();
  const owned = new Map<DecidedIdentity, IdentityNode[]>();
  const undecided: IdentityNode[] = [];
  for (const node of nodes) {
    const said = decisions.decidedFor(node.source, node.data);
    if (!said) {
      undecided.push(node);
      continue;
    }
    const identity = byKey.get(said.key) ?? said;
    byKey.set(said.key, identity);
    owned.set(identity, [...(owned.get(identity) ?? []), node]);
  }
  const others: IdentityNode[] = [];
  for (const node of owned.size > 0 ? undecided : []) {
    const possible = [...owned.keys()].filter(
      ({ isNot, holdsIn }) => holdsIn(node.source) && !isNot.has(foldName(node.data.name)),
    );
    const [only] = possible;
    if (only && possible.length === 1) owned.get(only)?.push(node);
    else others.push(node);
  }
  return { owned, others: others.length > 0 ? [others] : [] };
}

/** Nodes of other names were joined by the decision, or went along with what was. */
function explain({ nodes, reasons }: IdentityCluster, { name, by }: DecidedIdentity): void {
  const others = new Set(
    nodes.map(({ data }) => data.name).filter(other => foldName(other) !== foldName(name)),
  );
  if (new Set(nodes.map(({ source }) => source)).size > 1)
    reasons.add(`one entity in all these sources: decided by ${by}`);
  for (const other of [...others].slice(0, 5)) reasons.add(`“${other}” is ${name}: decided by ${by}`);
}
