import { thingKey } from '../entities/nameForms';
import type { EntityType } from '../model';
import type { IdentityCluster, IdentityNode } from './identity';

/**
 * Clusters what is no person: names with the same key ("UN", "United Nations") of types that can be one thing, then
 * abbreviations and short forms that one source explains and another uses alone, where only one thing has them.
 * @param nodes in order of source and entity
 */
export function clusterThings(nodes: readonly IdentityNode[]): IdentityCluster[] {
  const clusters = new Map<string, IdentityCluster>();
  for (const node of nodes) {
    const id = idOf(node.data.name, node.data.type);
    const cluster = clusters.get(id);
    if (!cluster) clusters.set(id, { nodes: [node], reasons: new Set(), rivals: new Set() });
    else {
      if (!cluster.nodes.some(({ source }) => source === node.source))
        cluster.reasons.add(reasonForSameKey(cluster, node));
      cluster.nodes.push(node);
    }
  }
  return joinShortForms(clusters);
}

/** Names of several words are one thing whatever a source's reading of their type; one word alone may be two things. */
function idOf(name: string, type: EntityType): string {
  const key = thingKey(name);
  return key.includes(' ') && type !== 'group' ? key : `${families[type]} ${key}`;
}

const families: Readonly<Record<EntityType, string>> = {
  person: 'person',
  organization: 'body',
  media: 'body',
  place: 'place',
  facility: 'place',
  group: 'group',
  event: 'event',
  agreement: 'agreement',
  product: 'object',
  weapon: 'object',
};

function reasonForSameKey(cluster: IdentityCluster, node: IdentityNode): string {
  const other = cluster.nodes[0]?.data.name ?? '';
  return other === node.data.name
    ? `same name in several sources: “${other}”`
    : `“${node.data.name}” and “${other}” are forms of one name`;
}

/** A one-word name joins the longer name that another source uses it for, if there is just one. */
function joinShortForms(clusters: ReadonlyMap<string, IdentityCluster>): IdentityCluster[] {
  const owners = new Map<string, Set<IdentityCluster>>();
  for (const cluster of clusters.values()) {
    for (const { data } of cluster.nodes) {
      for (const alias of data.aliases) {
        const key = idOf(alias, data.type);
        const known = owners.get(key);
        if (known) known.add(cluster);
        else owners.set(key, new Set([cluster]));
      }
    }
  }
  const gone = new Map<IdentityCluster, IdentityCluster>();
  const resolve = (cluster: IdentityCluster): IdentityCluster => {
    let at = cluster;
    for (let next = gone.get(at); next; next = gone.get(at)) at = next;
    return at;
  };
  for (const [key, cluster] of clusters) {
    const owning = [...(owners.get(key) ?? [])].filter(owner => resolve(owner) !== cluster);
    const [owner] = owning;
    if (!owner || resolve(cluster) !== cluster) continue;
    if (owning.length > 1) {
      for (const rival of owning) cluster.rivals.add(resolve(rival));
      continue;
    }
    const target = resolve(owner);
    const short = cluster.nodes[0]?.data.name ?? '';
    const long = target.nodes[0]?.data.name ?? '';
    target.reasons.add(`another source uses “${short}” for “${long}”`);
    target.nodes.push(...cluster.nodes);
    for (const reason of cluster.reasons) target.reasons.add(reason);
    gone.set(cluster, target);
  }
  const left = [...clusters.values()].filter(cluster => !gone.has(cluster));
  for (const cluster of left) {
    const rivals = [...cluster.rivals].map(resolve).filter(rival => rival !== cluster);
    cluster.rivals.clear();
    for (const rival of rivals) cluster.rivals.add(rival);
  }
  return left;
}
