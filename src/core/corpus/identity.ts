import { foldWord } from '../entities/foldWord';
import { mentionTypes } from '../model';
import type {
  DatedRole,
  Decided,
  Entity,
  EntityId,
  EntityType,
  Mention,
  MentionReference,
  SourceEntity,
  SourceId,
} from '../model';
import { Company } from './company';
import { clusterFullNames, placeBareNames } from './identityOfPeople';
import { clusterThings, joinByLetters } from './identityOfThings';
import { decideIdentity, type DecidedIdentity, type IdentityDecisions } from './identityDecisions';
import { agreeOnTypes, weightOfType } from './identityOfTypes';
import { NameKeys } from './nameKeys';

/** One source as identity needs it. */
export interface IdentitySource {
  readonly source: SourceId;
  /** Publication day, ISO. */
  readonly published?: string;
  readonly mentions: readonly (Mention & Partial<Decided>)[];
  readonly entities: readonly SourceEntity[];
}

/** One entity of one source. */
export interface IdentityNode {
  readonly source: SourceId;
  readonly entity: number;
  readonly data: SourceEntity;
  readonly mentions: readonly Mention[];
  /** A person confirmed, added or changed one of its mentions: its type stands. */
  readonly isDecided: boolean;
  /** Why its type is not the one its own source gave it. */
  readonly typeReason?: string;
}

/** Nodes that are taken for one, and why. */
export interface IdentityCluster {
  readonly nodes: IdentityNode[];
  readonly reasons: Set<string>;
  /** Bare names that this cluster and others could own. */
  readonly rivals: Set<IdentityCluster>;
  /** What people said about it as a whole: name and type stand. */
  readonly decided?: DecidedIdentity;
}

export interface Identity {
  /** By type, then name. */
  readonly entities: Entity[];
  /** The entity across sources of an entity of one source. */
  entityOf(source: SourceId, entity: number): EntityId;
}

/**
 * Says who is who across sources. The result does not depend on the order of the sources.
 * Full names that do not contradict each other are one; a bare surname joins a full name only when it fits one alone
 * and both are seen in the same company or role; otherwise it stays for itself with `ambiguousWith`.
 * What people decided about entities as a whole has the last word.
 */
export function identifyEntities(
  sources: readonly IdentitySource[],
  decisions?: IdentityDecisions,
): Identity {
  const inOrder = sources.toSorted((a, b) => compare(a.source, b.source));
  const keys = new NameKeys();
  const nodes = agreeOnTypes(inOrder.flatMap(toNodes), keys);
  const isPerson = ({ data }: IdentityNode) => data.type === 'person';
  const told = clusterThings(
    nodes.filter(node => !isPerson(node)),
    keys,
  );
  const company = new Company(told);
  const named = clusterFullNames(nodes.filter(isPerson), company, keys);
  const things = joinByLetters(told, company, keys);
  const people = placeBareNames(named, company, keys);
  const published = new Map(inOrder.map(({ source, published: day }) => [source, day]));
  const found = [...things, ...people];
  const clusters = decisions ? decideIdentity(found, decisions) : found;
  const described = clusters.map(cluster => ({ cluster, ...describe(cluster) }));
  described.sort(
    (a, b) =>
      mentionTypes.indexOf(a.type) - mentionTypes.indexOf(b.type) ||
      compare(sortKey(a.name), sortKey(b.name)) ||
      compare(a.name, b.name) ||
      compareNodes(a.cluster.nodes[0], b.cluster.nodes[0]),
  );
  const ids = giveIds(described);
  const byNode = new Map<string, EntityId>();
  for (const { cluster } of described)
    for (const node of cluster.nodes) byNode.set(`${node.entity} ${node.source}`, ids.get(cluster) ?? '');
  return {
    entities: described.map(description => toEntity(description, ids, published)),
    entityOf: (source, entity) => byNode.get(`${entity} ${source}`) ?? '',
  };
}

function toNodes({ source, mentions, entities }: IdentitySource): IdentityNode[] {
  const byEntity = entities.map((): (Mention & Partial<Decided>)[] => []);
  for (const mention of mentions) byEntity[mention.entity]?.push(mention);
  return entities.map((said, entity) => {
    const own = byEntity[entity] ?? [];
    const isDecided = own.some(({ standing = 'suggested' }) => standing !== 'suggested');
    // Sources know each other's entities as they see them themselves; what was decided about them counts in the end.
    const data = said.listed ? { ...said, type: said.listed.readType } : said;
    return { source, entity, data, mentions: own, isDecided };
  });
}

interface Description {
  readonly cluster: IdentityCluster;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
}

/** The fullest name, the type that most speaks for, every other form by frequency. */
function describe({ nodes, decided }: IdentityCluster): Omit<Description, 'cluster'> {
  const forms = new Map<string, number>();
  const names = new Map<string, number>();
  const types = new Map<EntityType, number>();
  for (const node of nodes) {
    const { data, mentions } = node;
    const weight = Math.max(1, mentions.length);
    types.set(data.type, (types.get(data.type) ?? 0) + weightOfType(node) + Math.min(weight, 99) / 1000);
    names.set(data.name, (names.get(data.name) ?? 0) + weight);
    for (const form of [data.name, ...data.aliases]) forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  const name =
    decided?.name ??
    [...names].sort(([a, x], [b, y]) => fullness(b) - fullness(a) || y - x || compare(a, b))[0]?.[0] ??
    '';
  const type =
    decided?.type ?? [...types].sort(([a, x], [b, y]) => y - x || compare(a, b))[0]?.[0] ?? 'organization';
  const aliases = [...forms]
    .filter(([form]) => form !== name)
    .sort(([a, x], [b, y]) => y - x || compare(a, b))
    .map(([form]) => form);
  return { name, type, aliases };
}

/** Words first, then letters; diacritics break ties in favour of the careful spelling. */
function fullness(name: string): number {
  const marks = name.normalize('NFD').match(/\p{M}/gu)?.length ?? 0;
  return name.split(' ').length * 1000 + name.replace(/[^\p{L}]/gu, '').length + marks / 100;
}

function giveIds(described: readonly Description[]): Map<IdentityCluster, EntityId> {
  const taken = new Map<string, number>();
  const ids = new Map<IdentityCluster, EntityId>();
  for (const { cluster, type, name } of described) {
    const base = `${type}:${slug(name)}`;
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    ids.set(cluster, count === 1 ? base : `${base}~${count}`);
  }
  return ids;
}

function slug(name: string): string {
  return (
    sortKey(name)
      .replace(/[^\p{L}\p{Nd}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'unnamed'
  );
}

function sortKey(name: string): string {
  return name.split(' ').map(foldWord).join(' ');
}

function toEntity(
  { cluster, name, type, aliases }: Description,
  ids: ReadonlyMap<IdentityCluster, EntityId>,
  published: ReadonlyMap<SourceId, string | undefined>,
): Entity {
  const { nodes } = cluster;
  const country = nodes.find(({ data }) => data.country !== undefined)?.data.country;
  const refersTo = nodes.find(({ data }) => data.refersTo !== undefined)?.data.refersTo;
  const rivals = [...cluster.rivals].map(rival => ids.get(rival) ?? '').sort(compare);
  const reasons = new Set([
    ...cluster.reasons,
    ...nodes.flatMap(({ typeReason = [] }) => typeReason),
    ...nodes.flatMap(({ data }) => data.reasons),
  ]);
  return {
    id: ids.get(cluster) ?? '',
    name,
    type,
    aliases,
    roles: datedRoles(nodes, published),
    mentions: nodes.flatMap(toReferences).sort((a, b) => compare(a.source, b.source) || a.start - b.start),
    ...(country === undefined ? {} : { country }),
    ...(refersTo === undefined ? {} : { refersTo }),
    reasons: [...reasons],
    ...(rivals.length === 0 ? {} : { ambiguousWith: rivals }),
  };
}

function toReferences({ source, mentions }: IdentityNode): MentionReference[] {
  return mentions.map(({ start, end, text, inBoilerplate }) => ({ source, start, end, text, inBoilerplate }));
}

/** In date order where dates are known; undated sources follow. */
function datedRoles(
  nodes: readonly IdentityNode[],
  published: ReadonlyMap<SourceId, string | undefined>,
): DatedRole[] {
  const roles = nodes.flatMap(({ source, data }) => {
    const day = published.get(source);
    return data.roles.map((role): DatedRole => ({
      ...role,
      source,
      ...(day === undefined ? {} : { published: day }),
    }));
  });
  return roles.sort(
    (a, b) =>
      compare(a.published ?? '9999', b.published ?? '9999') ||
      compare(a.source, b.source) ||
      a.span.start - b.span.start,
  );
}

function compareNodes(a: IdentityNode | undefined, b: IdentityNode | undefined): number {
  return compare(a?.source ?? '', b?.source ?? '') || (a?.entity ?? 0) - (b?.entity ?? 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
