import type { Span } from '../model';
import { keyOfListed, type EntityList, type ListedEntity } from './entityList';
import { indexForms, type FormIndex, type FoundForm, type OwnedForm } from './entityForms';
import { foldName } from './foldName';

/** A listed entity that stands for itself and for those that are listed as the same. */
export interface ListedIdentity {
  readonly key: string;
  /** The entity whose name is shown. */
  readonly entity: ListedEntity;
  /** The type that is said of it, if one is. */
  readonly type: ListedEntity['type'];
  /** The sources that it is said about; undefined: all. */
  readonly sources: ReadonlySet<string> | undefined;
  /** Folded names of entities that it is the same as, and of those that it is not. */
  readonly names: ReadonlySet<string>;
  readonly isNot: ReadonlySet<string>;
}

/** An entity list made ready for looking things up in it. */
export interface ListedEntities {
  readonly list: EntityList;
  /** Whether the list says nothing: no entity, no word that is never a name. */
  readonly isEmpty: boolean;
  /** Every name and alias in a text; sorted, not overlapping. */
  find(text: string, file: string): FoundForm<ListedIdentity>[];
  /** Whether these very words are never a name. */
  isNeverName(words: string): boolean;
  /** The entity that an entity of this name is in a source: by its names and aliases, or as one that it is the same as. */
  identityOf(name: string, file: string): ListedIdentity | undefined;
  /** The entry with this key, or the one that it is the same as. */
  byKey(key: string): ListedIdentity | undefined;
}

export function indexEntityList(list: EntityList): ListedEntities {
  const identities = joinEntries(list.entities);
  const identityOf = (entity: ListedEntity) => identities.get(entity) ?? toIdentity(entity, [entity]);
  const forms = list.entities.flatMap((entity, rank): OwnedForm<ListedIdentity>[] => {
    const sources = entity.sources.length > 0 ? new Set(entity.sources) : undefined;
    return [entity.name, ...entity.aliases].map(text => ({ text, owner: identityOf(entity), rank, sources }));
  });
  const index: FormIndex<ListedIdentity> = indexForms(forms);
  const never = indexForms(
    list.neverNames.map((text, rank) => ({ text, owner: true, rank, sources: undefined })),
  );
  const same = indexSame(list.entities, identityOf);
  const byKey = new Map(list.entities.map(entity => [keyOfListed(entity), identityOf(entity)]));
  return {
    list,
    isEmpty: list.entities.length === 0 && list.neverNames.length === 0,
    find: (text, file) => index.find(text, file),
    isNeverName: words =>
      list.neverNames.length > 0 &&
      never.ownerOf(words, '') !== undefined &&
      index.ownerOf(words, '') === undefined,
    identityOf: (name, file) => index.ownerOf(name, file) ?? same(name, file),
    byKey: key => byKey.get(key),
  };
}

/** Joins entries that are listed as the same: the one that says so first stands for all. */
function joinEntries(entities: readonly ListedEntity[]): ReadonlyMap<ListedEntity, ListedIdentity> {
  const byName = new Map<string, ListedEntity[]>();
  for (const entity of entities) {
    gather(byName, foldName(entity.name), entity);
  }
  const parents = new Map<ListedEntity, ListedEntity>();
  const rootOf = (entity: ListedEntity): ListedEntity => {
    let root = entity;
    for (let parent = parents.get(root); parent; parent = parents.get(root)) root = parent;
    return root;
  };
  for (const entity of entities) {
    for (const { name, sources } of entity.sameAs) {
      for (const other of byName.get(foldName(name)) ?? []) {
        const isMeant = sources.length === 0 || other.sources.some(source => sources.includes(source));
        if (isMeant && rootOf(other) !== rootOf(entity)) parents.set(rootOf(other), rootOf(entity));
      }
    }
  }
  const groups = new Map<ListedEntity, ListedEntity[]>();
  for (const entity of entities) {
    gather(groups, rootOf(entity), entity);
  }
  return new Map(
    [...groups].flatMap(([root, members]) => {
      const identity = toIdentity(root, members);
      return members.map(member => [member, identity] as const);
    }),
  );
}

function toIdentity(root: ListedEntity, members: readonly ListedEntity[]): ListedIdentity {
  const type = root.type ?? members.find(member => member.type !== undefined)?.type;
  return {
    key: keyOfListed(root),
    entity: root,
    type,
    sources: members.some(({ sources }) => sources.length === 0)
      ? undefined
      : new Set(members.flatMap(({ sources }) => sources)),
    names: new Set(members.flatMap(({ sameAs }) => sameAs.map(({ name }) => foldName(name)))),
    isNot: new Set(members.flatMap(({ notSameAs }) => notSameAs.map(foldName))),
  };
}

/** Looks up who is the same as an entity of a name. What is said of some sources only is meant more than what is said of all. */
function indexSame(
  entities: readonly ListedEntity[],
  identityOf: (entity: ListedEntity) => ListedIdentity,
): (name: string, file: string) => ListedIdentity | undefined {
  const byName = new Map<
    string,
    { readonly sources: readonly string[]; readonly identity: ListedIdentity }[]
  >();
  for (const entity of entities) {
    for (const { name, sources } of entity.sameAs) {
      const scope = sources.length > 0 ? sources : entity.sources;
      gather(byName, foldName(name), { sources: scope, identity: identityOf(entity) });
    }
  }
  return (name, file) => {
    const said = byName.get(foldName(name)) ?? [];
    const meant =
      said.find(({ sources }) => sources.includes(file)) ?? said.find(({ sources }) => sources.length === 0);
    return meant?.identity;
  };
}

function gather<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const known = groups.get(key);
  if (known) known.push(value);
  else groups.set(key, [value]);
}

/** Whether a span overlaps another one. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
