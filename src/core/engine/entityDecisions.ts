import {
  keyOfListed,
  type EntityList,
  type EntityReference,
  type ListedEntity,
} from '../annotations/entityList';
import { foldName } from '../annotations/foldName';
import type { EntityListChanges } from '../annotations/writeEntityList';
import type { EntityDecision } from '../engine';
import type { Entity, EntityId, SourceId } from '../model';
import type { EntityListId, ListedSource } from '../ports';
import type { Signature } from './decisions';
import { checkEntityName, oneLine } from './entityNames';

/** What a decision on an entity does to one entity list. */
export interface EntityListEdit {
  readonly list: EntityListId;
  /** The changes, to the list as it is when they are made. */
  readonly plan: (list: EntityList) => EntityListChanges;
}

/** What such decisions look up. */
export interface EntityGround {
  entity(id: EntityId): Entity | undefined;
  entities(): readonly Entity[];
  listFor(source: SourceId): ListedSource | undefined;
  /** Keys of the entries that say what the entity is, by list. */
  entriesOf(id: EntityId): ReadonlyMap<EntityListId, string>;
}

/** A decision as edits of lists, and what to call it when it is to be undone. */
export interface PlannedDecision {
  readonly title: string;
  readonly edits: readonly EntityListEdit[];
}

/**
 * Turns a decision on an entity as a whole into edits of entity lists.
 * @throws Error with a message for people when it cannot be decided so
 */
export function planEntityDecision(
  decision: EntityDecision,
  ground: EntityGround,
  signature: Signature,
): PlannedDecision {
  const entity = requireEntity(decision.kind === 'merge' ? decision.into : decision.entity, ground);
  const subject = describeSubject(entity, ground, signature);
  switch (decision.kind) {
    case 'rename':
      return rename(subject, checkEntityName(decision.name, ground.entities(), entity));
    case 'change-type':
      if (decision.type === entity.type) throw new Error(`${entity.name} has this type already.`);
      return {
        title: `change of the type of ${entity.name}`,
        edits: [
          edit(subject, list => write(subject, list, { ...entryOf(subject, list), type: decision.type })),
        ],
      };
    case 'merge':
      return merge(
        subject,
        decision.entities
          .filter(id => id !== entity.id)
          .map(id => describeSubject(requireEntity(id, ground), ground, signature)),
      );
    case 'split-forms':
      return splitForms(subject, checkEntityName(decision.name, ground.entities()), decision.forms);
    case 'split-sources':
      return splitSources(subject, checkEntityName(decision.name, ground.entities()), decision.sources);
    case 'never-a-name':
      return neverAName(subject, decision.forms);
  }
}

// ---------------------------------------------------------------------------------------------------------------
// What is decided on

/** An entity as the list of one folder has it, or would have it. */
interface Subject {
  readonly entity: Entity;
  readonly list: EntityListId;
  /** Key of its entry in the list. */
  readonly key: string | undefined;
  /** Its sources in that folder. */
  readonly files: readonly string[];
  /** Words of its mentions, most frequent first. */
  readonly forms: readonly string[];
  /** Words that mention other entities, too. */
  readonly isShared: (form: string) => boolean;
  readonly filesWith: (forms: readonly string[]) => readonly string[];
  readonly fileOf: (source: SourceId) => string | undefined;
  readonly signature: Signature;
}

function describeSubject(entity: Entity, ground: EntityGround, signature: Signature): Subject {
  const places = entity.mentions.flatMap(mention => {
    const place = ground.listFor(mention.source);
    return place ? [{ ...place, text: mention.text }] : [];
  });
  const entries = ground.entriesOf(entity.id);
  const counts = new Map<EntityListId, number>();
  for (const { list } of places) counts.set(list, (counts.get(list) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  const list = [...entries.keys()][0] ?? most?.[0];
  if (list === undefined)
    throw new Error(
      'What is decided on an entity is kept in the file entities.yaml of its folder, and these sources are in no folder. Open the folder that they are in.',
    );
  const own = places.filter(place => place.list === list);
  const forms = new Map<string, number>();
  for (const { text } of own) forms.set(oneLine(text), (forms.get(oneLine(text)) ?? 0) + 1);
  let others: Set<string> | undefined;
  return {
    entity,
    list,
    key: entries.get(list),
    files: [...new Set(own.map(({ file }) => file))].sort(),
    forms: [...forms].sort(([, a], [, b]) => b - a).map(([form]) => form),
    isShared: form => {
      others ??= new Set(
        ground
          .entities()
          .filter(({ id }) => id !== entity.id)
          .flatMap(({ name, mentions }) => [name, ...mentions.map(({ text }) => text)])
          .map(foldName),
      );
      return others.has(foldName(form));
    },
    filesWith: wanted => {
      const folded = new Set(wanted.map(foldName));
      return [
        ...new Set(own.filter(({ text }) => folded.has(foldName(text))).map(({ file }) => file)),
      ].sort();
    },
    fileOf: source => {
      const place = ground.listFor(source);
      return place?.list === list ? place.file : undefined;
    },
    signature,
  };
}

/** The subject's entry, or what one would begin with. */
function entryOf({ entity, key, isShared, files }: Subject, { entities }: EntityList): ListedEntity {
  const known = entities.find(entry => keyOfListed(entry) === key);
  if (known) return known;
  const sources = isShared(entity.name) ? files : [];
  const unused = entities.find(entry => keyOfListed(entry) === keyOfListed({ name: entity.name, sources }));
  return unused ?? { name: entity.name, aliases: [], sameAs: [], notSameAs: [], sources };
}

/** The subject by its name; where others have that name, by its sources as well. */
function referenceTo({ entity, isShared, files }: Subject, isScoped = false): EntityReference {
  return { name: entity.name, sources: isScoped || isShared(entity.name) ? files : [] };
}

function edit({ list }: Subject, plan: EntityListEdit['plan']): EntityListEdit {
  return { list, plan };
}

/** Writes the subject's entry: in the place of the one that it has, or a new one. */
function write(subject: Subject, list: EntityList, entity: ListedEntity): EntityListChanges {
  const before = entryOf(subject, list);
  const isKnown = list.entities.includes(before);
  return {
    put: [{ ...(isKnown ? { replaces: keyOfListed(before) } : {}), entity: sign(entity, subject.signature) }],
  };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function sign(entity: ListedEntity, { by, on }: Signature): ListedEntity {
  const said: Mutable<ListedEntity> = { ...entity, on };
  if (by === undefined) delete said.by;
  else said.by = by;
  return said;
}

// ---------------------------------------------------------------------------------------------------------------
// The decisions

function rename(subject: Subject, name: string): PlannedDecision {
  const { entity, forms } = subject;
  const plan = (list: EntityList): EntityListChanges => {
    const before = entryOf(subject, list);
    const isUsed = forms.some(form => foldName(form) === foldName(before.name));
    if (!list.entities.includes(before)) {
      const renamed = { ...before, name, sources: [], sameAs: [referenceTo(subject)] };
      return { put: [{ entity: sign(renamed, subject.signature) }] };
    }
    const aliases = [...before.aliases.filter(alias => alias !== name), ...(isUsed ? [before.name] : [])];
    const changes = write(subject, list, { ...before, name, aliases });
    return { ...changes, put: [...(changes.put ?? []), ...followName(list, before, name)] };
  };
  return { title: `renaming of ${entity.name} to ${name}`, edits: [edit(subject, plan)] };
}

/** Entries that speak of an entity by its old name speak of it by the new one. */
function followName(
  { entities }: EntityList,
  renamed: ListedEntity,
  name: string,
): NonNullable<EntityListChanges['put']> {
  const old = foldName(renamed.name);
  return entities.flatMap(entry => {
    if (entry === renamed) return [];
    const sameAs = entry.sameAs.map(one => (foldName(one.name) === old ? { ...one, name } : one));
    const notSameAs = entry.notSameAs.map(one => (foldName(one) === old ? name : one));
    const isSame =
      sameAs.every((one, index) => one === entry.sameAs[index]) &&
      notSameAs.every((one, index) => one === entry.notSameAs[index]);
    return isSame ? [] : [{ replaces: keyOfListed(entry), entity: { ...entry, sameAs, notSameAs } }];
  });
}

function merge(into: Subject, others: readonly Subject[]): PlannedDecision {
  if (others.length === 0) throw new Error('Choose at least two entities to merge.');
  const lists = new Set([into.list, ...others.map(({ list }) => list)]);
  const edits = [...lists].map((list): EntityListEdit => {
    const here = others.filter(other => other.list === list);
    // In another folder than its own the entity goes by its name.
    const subject: Subject =
      into.list === list ? into : { ...into, list, key: undefined, files: [], isShared: () => false };
    return { list, plan: content => mergeInto(subject, here, content) };
  });
  const names = [into, ...others].map(({ entity }) => entity.name);
  return { title: `merging of ${names.join(' and ')}`, edits };
}

function mergeInto(into: Subject, others: readonly Subject[], list: EntityList): EntityListChanges {
  const before = entryOf(into, list);
  let next = before;
  const removed: string[] = [];
  const released: ListedEntity[] = [];
  for (const other of others) {
    const entry = list.entities.find(one => keyOfListed(one) === other.key && one !== before);
    const isWhole = entry?.sources.length === 0 && before.sources.length === 0;
    if (entry && isWhole) {
      removed.push(keyOfListed(entry));
      const isUsed = other.forms.some(form => foldName(form) === foldName(entry.name));
      next = {
        ...next,
        aliases: [...next.aliases, ...(isUsed ? [entry.name] : []), ...entry.aliases],
        sameAs: [...next.sameAs, ...(isUsed ? [] : [{ name: entry.name, sources: [] }]), ...entry.sameAs],
        notSameAs: [...next.notSameAs, ...entry.notSameAs],
      };
    } else {
      next = { ...next, sameAs: [...next.sameAs, referenceTo(other, before.sources.length > 0)] };
      if (entry) released.push(entry);
    }
  }
  const own = new Set([next.name, ...next.aliases, ...next.sameAs.map(({ name }) => name)].map(foldName));
  // The type of each mention is that of the whole: one that was never said has to be said now.
  const isMixed = others.some(({ entity }) => entity.type !== into.entity.type);
  const changes = write(into, list, {
    ...next,
    ...(next.type === undefined && isMixed ? { type: into.entity.type } : {}),
    aliases: unique(next.aliases).filter(alias => alias !== next.name),
    sameAs: uniqueReferences(next.sameAs),
    notSameAs: unique(next.notSameAs).filter(name => !own.has(foldName(name))),
  });
  const mended = released.flatMap(entry => {
    const notSameAs = entry.notSameAs.filter(name => foldName(name) !== foldName(before.name));
    return notSameAs.length === entry.notSameAs.length
      ? []
      : [{ replaces: keyOfListed(entry), entity: { ...entry, notSameAs } }];
  });
  return { put: [...(changes.put ?? []), ...mended], remove: removed };
}

/** Some of the entity's words become an entity of their own. */
function splitForms(subject: Subject, name: string, forms: readonly string[]): PlannedDecision {
  const { entity, isShared, filesWith, signature } = subject;
  const going = subject.forms.filter(form => forms.some(one => foldName(one) === foldName(form)));
  if (going.length === 0) throw new Error('Choose the words that are another entity.');
  if (going.length === subject.forms.length)
    throw new Error(`Nothing would be left of ${entity.name}: leave at least one form, or split by source.`);
  if (going.some(form => foldName(form) === foldName(entity.name)))
    throw new Error(
      `“${entity.name}” is the name of the entity itself: choose the forms that go from the others, or split by source.`,
    );
  const gone = new Set(going.map(foldName));
  const plan = (list: EntityList): EntityListChanges => {
    const fresh: ListedEntity = {
      name,
      type: entity.type,
      aliases: going.filter(form => form !== name),
      sameAs: [],
      notSameAs: [entity.name],
      sources: going.some(isShared) ? filesWith(going) : [],
    };
    const before = entryOf(subject, list);
    const rest = {
      ...before,
      aliases: before.aliases.filter(alias => !gone.has(foldName(alias))),
      sameAs: before.sameAs.filter(one => !gone.has(foldName(one.name))),
    };
    const isTouched =
      rest.aliases.length < before.aliases.length || rest.sameAs.length < before.sameAs.length;
    return {
      put: [{ entity: sign(fresh, signature) }, ...(isTouched ? (write(subject, list, rest).put ?? []) : [])],
    };
  };
  return { title: `splitting of ${name} from ${entity.name}`, edits: [edit(subject, plan)] };
}

/** What some sources mention becomes an entity of its own. */
function splitSources(subject: Subject, name: string, sources: readonly SourceId[]): PlannedDecision {
  const { entity, signature } = subject;
  const files = sources
    .flatMap(source => subject.fileOf(source) ?? [])
    .filter(file => subject.files.includes(file));
  if (files.length === 0) throw new Error('Choose the sources in which another entity is meant.');
  if (files.length === subject.files.length)
    throw new Error(`Nothing would be left of ${entity.name}: leave at least one source, or rename it.`);
  const chosen = new Set(sources);
  const forms = unique(
    entity.mentions.filter(({ source }) => chosen.has(source)).map(({ text }) => oneLine(text)),
  );
  const plan = (list: EntityList): EntityListChanges => {
    const fresh: ListedEntity = {
      name,
      type: entity.type,
      aliases: forms.filter(form => form !== name),
      sameAs: [],
      notSameAs: [entity.name],
      sources: [...files].sort(),
    };
    const before = entryOf(subject, list);
    const rest = {
      ...before,
      sources: before.sources.filter(file => !files.includes(file)),
      sameAs: before.sameAs.flatMap((one): EntityReference[] => {
        if (one.sources.length === 0) return [one];
        const left = one.sources.filter(file => !files.includes(file));
        return left.length === 0 ? [] : [{ ...one, sources: left }];
      }),
    };
    const isTouched = list.entities.includes(before) && JSON.stringify(rest) !== JSON.stringify(before);
    return {
      put: [{ entity: sign(fresh, signature) }, ...(isTouched ? (write(subject, list, rest).put ?? []) : [])],
    };
  };
  return { title: `splitting of ${name} from ${entity.name}`, edits: [edit(subject, plan)] };
}

function neverAName(subject: Subject, forms: readonly string[]): PlannedDecision {
  const words = unique(forms.map(oneLine)).filter(form => form !== '');
  if (words.length === 0) throw new Error('Choose the words that are never a name.');
  const gone = new Set(words.map(foldName));
  const plan = (list: EntityList): EntityListChanges => {
    const put: NonNullable<EntityListChanges['put']>[number][] = [];
    const remove: string[] = [];
    // Names win over "never a name": whoever has these words loses them.
    for (const entry of list.entities) {
      const forms = [entry.name, ...entry.aliases];
      const kept = forms.filter(form => !gone.has(foldName(form)));
      if (kept.length === forms.length) continue;
      const [name, ...aliases] = kept;
      if (name === undefined) remove.push(keyOfListed(entry));
      else
        put.push({
          replaces: keyOfListed(entry),
          entity: sign({ ...entry, name, aliases }, subject.signature),
        });
    }
    return { put, remove, never: words };
  };
  return { title: `“${words.join('”, “')}” as never a name`, edits: [edit(subject, plan)] };
}

// ---------------------------------------------------------------------------------------------------------------
// Names

function requireEntity(id: EntityId, ground: EntityGround): Entity {
  const entity = ground.entity(id);
  if (!entity) throw new Error('The entity is no longer there: the texts or the list changed. Try again.');
  return entity;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function uniqueReferences(references: readonly EntityReference[]): EntityReference[] {
  return [...new Map(references.map(one => [JSON.stringify(one), one])).values()];
}
