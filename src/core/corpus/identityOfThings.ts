import { isHead } from '../entities/nameHeads';
import { daysOfOutlets } from '../entities/things';
import type { EntityType, SourceId } from '../model';
import type { Company } from './company';
import type { IdentityCluster, IdentityNode } from './identity';
import type { NameKeys } from './nameKeys';

/**
 * Clusters what is no person: names with the same key ("UN", "United Nations") of types that can be one thing, offices of a
 * state by country ("Iran’s Foreign Ministry"), then abbreviations and short forms that one source explains and another uses
 * alone, where only one thing has them.
 * @param nodes in order of source and entity
 */
export function clusterThings(nodes: readonly IdentityNode[], keys: NameKeys): IdentityCluster[] {
  const clusters = new Map<string, IdentityCluster>();
  const whose = countriesOfInstitutions(nodes, keys);
  for (const node of nodes) {
    const id = whose.get(node) ?? idOf(node.data.name, node.data.type, keys);
    const cluster = clusters.get(id);
    if (!cluster) clusters.set(id, { nodes: [node], reasons: new Set(), rivals: new Set() });
    else {
      if (!cluster.nodes.some(({ source }) => source === node.source))
        cluster.reasons.add(reasonForSameKey(cluster, node));
      cluster.nodes.push(node);
    }
  }
  addRivalsOfInstitutions(clusters);
  return joinShortForms(clusters, keys);
}

/** Names of several words are one thing whatever a source's reading of their type; one word alone may be two things. */
function idOf(name: string, type: EntityType, keys: NameKeys): string {
  const key = keys.thing(name);
  return key.includes(' ') && type !== 'group' ? key : `${families[type]} ${key}`;
}

const ofCountry = ' of the state ';

/**
 * "Foreign Ministry" is one for each country. Where a source does not say whose it is, it is that of the one country among
 * those with such an office that the source names; of none, or of several, it stays for itself.
 * @returns ids of clusters
 */
function countriesOfInstitutions(nodes: readonly IdentityNode[], keys: NameKeys): Map<IdentityNode, string> {
  const found = nodes.flatMap(node => {
    const { name, type, country } = node.data;
    const institution = type === 'organization' || type === 'facility' ? keys.institution(name) : undefined;
    return institution ? [{ node, key: institution.key, country: country ?? institution.country }] : [];
  });
  const said = new Map<string, Set<string>>();
  for (const { key, country } of found)
    if (country !== undefined) said.set(key, (said.get(key) ?? new Set()).add(country));
  if (said.size === 0) return new Map();
  const named = countriesNamed(nodes, keys);
  return new Map(
    found.flatMap(({ node, key, country }) => {
      const all = said.get(key);
      if (!all) return [];
      const fitting = [...all].filter(one => named.get(node.source)?.has(keys.thing(one)));
      const owner = country ?? (fitting.length === 1 ? fitting[0] : undefined);
      return [[node, owner === undefined ? `${key}${ofCountry}` : `${key}${ofCountry}${owner}`] as const];
    }),
  );
}

/** Keys of the countries that each source names, as such, by their people or by the seat of their government. */
function countriesNamed(nodes: readonly IdentityNode[], keys: NameKeys): Map<SourceId, Set<string>> {
  const bySource = new Map<SourceId, Set<string>>();
  for (const { source, data } of nodes) {
    const named = bySource.get(source) ?? new Set<string>();
    bySource.set(source, named);
    if (data.type === 'place') named.add(keys.thing(data.name));
    for (const country of [data.country, data.refersTo])
      if (country !== undefined) named.add(keys.thing(country));
  }
  return bySource;
}

/** An office whose country nobody says could be any of those whose country is said. */
function addRivalsOfInstitutions(clusters: ReadonlyMap<string, IdentityCluster>): void {
  for (const [id, cluster] of clusters) {
    if (!id.endsWith(ofCountry)) continue;
    for (const [other, rival] of clusters)
      if (other !== id && other.startsWith(id)) cluster.rivals.add(rival);
  }
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
function joinShortForms(clusters: ReadonlyMap<string, IdentityCluster>, keys: NameKeys): IdentityCluster[] {
  const owners = new Map<string, Set<IdentityCluster>>();
  for (const cluster of clusters.values()) {
    for (const { data } of cluster.nodes) {
      for (const alias of data.aliases) {
        if (data.country !== undefined && data.type !== 'group') continue;
        const key = idOf(alias, data.type, keys);
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

/**
 * "NDSA" of "Northern Dam Safety Agency", "Nordwind" of "Nordwind Energy", "Harbour Council" of "Supreme Harbour Council": what no source explains, where one body alone fits
 * and both are seen in the same company.
 */
export function joinByLetters(
  clusters: readonly IdentityCluster[],
  company: Company,
  keys: NameKeys,
): IdentityCluster[] {
  const bodies = clusters.filter(({ nodes }) =>
    /^(?:organization|media|agreement)$/.test(nodes[0]?.data.type ?? ''),
  );
  const owners = new Map<string, Set<IdentityCluster>>();
  const own = (key: string, cluster: IdentityCluster) => {
    const known = owners.get(key);
    if (known) known.add(cluster);
    else owners.set(key, new Set([cluster]));
  };
  for (const cluster of bodies)
    for (const { data } of cluster.nodes) {
      const key = keys.thing(data.name);
      const space = key.indexOf(' ');
      if (space < 0) continue;
      for (const initials of keys.initials(key)) own(`letters ${initials}`, cluster);
      if (data.type === 'media' && daysOfOutlets.test(key)) own(`part ${key.slice(space + 1)}`, cluster);
      if (data.type !== 'organization') continue;
      if (!ofItsTown.test(key)) own(`part ${key.slice(0, space)}`, cluster);
      // "Civil Protection" of "Civil Protection Service"; "Harbour Council" of "Supreme Harbour Council".
      const end = key.lastIndexOf(' ');
      if (end > space && kindOfBody.test(key.slice(end + 1))) own(`part ${key.slice(0, end)}`, cluster);
      if (end > space && isHead(key.slice(end + 1))) own(`part ${key.slice(space + 1)}`, cluster);
    }
  const gone = new Set<IdentityCluster>();
  let named: Map<SourceId, Set<string>> | undefined;
  for (const cluster of bodies) {
    const [node] = cluster.nodes;
    const name = node?.data.name ?? '';
    const key = keys.thing(name);
    if (!node || (key.includes(' ') && node.data.type !== 'organization')) continue;
    const isAcronym = name.length <= 8 && /^(?=.*\p{Lu}.*\p{Lu})[\p{L}.&-]{3,8}$/u.test(name);
    const found = owners.get(isAcronym ? `letters ${key}` : `part ${key}`);
    if (found && found.size > 1 && !found.has(cluster)) for (const rival of found) cluster.rivals.add(rival);
    const [owner] = found ?? [];
    if (!owner || found?.size !== 1 || owner === cluster || gone.has(owner)) continue;
    const sources = new Set(owner.nodes.map(({ source }) => source));
    // A source that has both keeps them apart.
    if (cluster.nodes.some(({ source }) => sources.has(source))) continue;
    const shared = cluster.nodes
      .map(({ source }) => company.shared(source, owner))
      .find(one => one !== undefined);
    if (shared === undefined) continue;
    const country = owner.nodes.find(({ data }) => data.country !== undefined)?.data.country;
    if (country !== undefined) {
      // Another country’s office has the same initials.
      named ??= countriesNamed(
        clusters.flatMap(one => one.nodes),
        keys,
      );
      const itsCountry = keys.thing(country);
      if (!cluster.nodes.some(({ source }) => named?.get(source)?.has(itsCountry))) {
        cluster.rivals.add(owner);
        continue;
      }
    }
    const long = owner.nodes[0]?.data.name ?? '';
    owner.reasons.add(`“${name}” ${isAcronym ? 'are the initials' : 'is part'} of “${long}”, ${shared}`);
    owner.nodes.push(...cluster.nodes);
    for (const reason of cluster.reasons) owner.reasons.add(reason);
    gone.add(cluster);
    company.addAll(owner);
  }
  const left = clusters.filter(cluster => !gone.has(cluster));
  for (const { rivals } of left) for (const rival of rivals) if (gone.has(rival)) rivals.delete(rival);
  return left;
}

/** Last words that people leave out. */
const kindOfBody =
  /^(?:service|services|authority|agency|company|group|holdings|corporation|association|organization|party|network|foundation|office|union)$/;

/** Bodies that are called after their town, so that the first word alone is the town. */
const ofItsTown =
  / (?:club|council|university|hospital|authority|police|association|society|committee|district|court|school|college|chamber|board|city|united|town|county|institute|orchestra|ministry|government|parliament)$/;
