import type { Boilerplate, Claim, EntityType, Mention, SourceAnalysis, SourceEntity, Span } from '../model';
import { adjustClaims, type NameChanges } from './adjustClaims';
import { authorOfListed, entityListName } from './entityList';
import { foldName } from './foldName';
import type { ListedEntities, ListedIdentity } from './listedEntities';
import { placeListedNames, type PlacedNames } from './placeListedNames';

/**
 * What a text says when people's entity list has its way: every name and alias of the list is a mention of its entity, with the
 * entity's name and type, and words that are never a name are none. A list beats the analysis; a decision on one
 * mention, in the sidecar, beats the list.
 *
 * An entity that the analysis found is the listed one when its own name is listed (or listed as the same), or when all its
 * mentions are. Then its other mentions and roles go along: "he", "the minister", "Larijani" after "Ali Larijani".
 *
 * @param file the source's path from the folder of the list
 * @param decided spans of names that a person decided on in the sidecar
 * @returns the analysis itself where the list changes nothing
 */
export function applyEntityList(
  analysis: SourceAnalysis,
  listed: ListedEntities,
  file: string,
  decided: readonly Span[] = [],
): SourceAnalysis {
  if (listed.isEmpty) return analysis;
  const found = listed.find(analysis.text.text, file);
  const identities = analysis.entities.map(({ name }) => listed.identityOf(name, file));
  const placed = placeListedNames(analysis, found, listed, decided);
  if (!placed.changes && identities.every(identity => identity === undefined)) return analysis;

  const owners = findOwners(analysis, placed.claimed, identities);
  const register = registerEntities(analysis, placed, owners);
  const drafts = [
    ...analysis.mentions.flatMap((mention, before): Draft[] => {
      if (placed.removed.has(before)) return [];
      const own = placed.claimed.get(before);
      const owner = owners[mention.entity];
      const entity = own && own !== owner ? register.indexOfListed(own) : register.indexAfter(mention.entity);
      if (entity === undefined) return [];
      const type = (own ?? owner) ? register.typeOf(entity) : mention.type;
      if (!own) return [{ before, mention: { ...mention, type, entity } }];
      return [
        { before, mention: listedMention(mention, own, mention.inBoilerplate, type, entity, analysis) },
      ];
    }),
    ...placed.added.map((found): Draft => {
      const entity = register.indexOfListed(found.owner) ?? 0;
      const inBoilerplate = liesInBoilerplate(found, analysis.text.boilerplate);
      const type = register.typeOf(entity);
      return { mention: listedMention(found, found.owner, inBoilerplate, type, entity, analysis) };
    }),
  ].sort((a, b) => a.mention.start - b.mention.start || a.mention.end - b.mention.end);

  const mentions = drafts.map(({ mention }) => mention);
  const mentionAfter = analysis.mentions.map((): number | undefined => undefined);
  const ownMentions: number[] = [];
  for (const [index, { before }] of drafts.entries()) {
    if (before === undefined) ownMentions.push(index);
    else mentionAfter[before] = index;
  }
  const changes: NameChanges = {
    mentions,
    mentionAfter,
    ownMentions,
    entityAfter: analysis.entities.map((_, entity) => register.indexAfter(entity)),
  };
  const claims: readonly Claim[] = adjustClaims(analysis, changes);
  return { ...analysis, mentions, entities: register.entities(mentions), claims };
}

interface Draft {
  readonly mention: Mention;
  /** Index among the mentions of the analysis; undefined for one that the list adds. */
  readonly before?: number;
}

/** A mention that is one by the words of the list, whoever else may have found it. */
function listedMention(
  { start, end }: Span,
  { entity: listed }: ListedIdentity,
  inBoilerplate: boolean,
  type: EntityType,
  entity: number,
  { text }: SourceAnalysis,
): Mention {
  const reason = `listed in ${entityListName} by ${authorOfListed(listed)}`;
  return { start, end, type, text: text.text.slice(start, end), entity, inBoilerplate, reason };
}

/** For each entity of the analysis the listed one that it is, with all its mentions and roles. */
function findOwners(
  { mentions, entities }: SourceAnalysis,
  claimed: ReadonlyMap<number, ListedIdentity>,
  identities: readonly (ListedIdentity | undefined)[],
): (ListedIdentity | undefined)[] {
  const takers = entities.map(() => new Map<ListedIdentity | undefined, number>());
  for (const [index, { entity }] of mentions.entries()) {
    const own = claimed.get(index);
    const counts = takers[entity];
    counts?.set(own, (counts.get(own) ?? 0) + 1);
  }
  return entities.map(({ name }, entity) => {
    const identity = identities[entity];
    if (identity) return identity;
    const counts = takers[entity] ?? new Map<ListedIdentity | undefined, number>();
    const listed = [...counts.keys()].flatMap(taker =>
      taker && !taker.isNot.has(foldName(name)) ? [taker] : [],
    );
    const [first] = listed;
    if (first && counts.size === 1) return first;
    // "Larijani" where the list has "Ali Larijani": a shorter form of the listed name.
    return listed.find(({ entity: { name: listedName } }) => isPartOf(name, listedName));
  });
}

function isPartOf(name: string, longer: string): boolean {
  const words = new Set(foldName(longer).split(' '));
  return foldName(name)
    .split(' ')
    .every(word => words.has(word));
}

/**
 * The entities of the source afterwards: those of the analysis that have something left, in their order, then listed ones that
 * it did not have. Two that are the same listed one stay two here, under their own names: that is how other sources know them.
 */
interface Register {
  /** Where mentions of a listed entity go that the analysis did not give to it. */
  indexOfListed(identity: ListedIdentity): number | undefined;
  /** Where an entity of the analysis went; undefined when nothing of it is left. */
  indexAfter(entity: number): number | undefined;
  typeOf(index: number): EntityType;
  /** The entities themselves, their forms taken from their mentions. */
  entities(mentions: readonly Mention[]): SourceEntity[];
}

interface Slot {
  /** Index of the entity in the analysis; undefined for one that it did not have. */
  readonly entity?: number;
  readonly identity?: ListedIdentity;
}

function registerEntities(
  analysis: SourceAnalysis,
  { claimed, removed, added }: PlacedNames,
  owners: readonly (ListedIdentity | undefined)[],
): Register {
  const counts = analysis.entities.map(() => ({ before: 0, left: 0 }));
  const typesRead = new Map<string, EntityType>();
  for (const [index, mention] of analysis.mentions.entries()) {
    const count = counts[mention.entity];
    const own = claimed.get(index);
    if (count) count.before += 1;
    if (count && !removed.has(index) && (!own || own === owners[mention.entity])) count.left += 1;
    if (own && !typesRead.has(own.key)) typesRead.set(own.key, mention.type);
  }
  const slots: Slot[] = [];
  const ofListed = new Map<string, number>();
  const after = analysis.entities.map((_, entity): number | undefined => {
    const count = counts[entity];
    // What is only ever referred to ("he") stays; what has lost its mentions goes.
    if (count && count.before > 0 && count.left === 0) return undefined;
    const identity = owners[entity];
    const index = slots.push({ entity, ...(identity ? { identity } : {}) }) - 1;
    if (identity && !ofListed.has(identity.key)) ofListed.set(identity.key, index);
    return index;
  });
  for (const identity of [...claimed.values(), ...added.map(({ owner }) => owner)])
    if (!ofListed.has(identity.key)) ofListed.set(identity.key, slots.push({ identity }) - 1);

  function typeOf(index: number): EntityType {
    const { entity, identity } = slots[index] ?? {};
    const read = entity === undefined ? undefined : analysis.entities[entity]?.type;
    return identity?.type ?? read ?? typesRead.get(identity?.key ?? '') ?? 'organization';
  }

  return {
    indexOfListed: identity => ofListed.get(identity.key),
    indexAfter: entity => after[entity],
    typeOf,
    entities: mentions => {
      const forms = slots.map(() => new Map<string, number>());
      for (const { entity, text } of mentions) {
        const known = forms[entity];
        known?.set(text, (known.get(text) ?? 0) + 1);
      }
      return slots.map(({ entity, identity }, index) => {
        const own = forms[index] ?? new Map<string, number>();
        const read = entity === undefined ? undefined : analysis.entities[entity];
        const count = entity === undefined ? undefined : counts[entity];
        const followed = read && count?.left !== count?.before ? followForms(read, own) : read;
        if (identity)
          return toListedEntity(identity, typeOf(index), followed, own, typesRead.has(identity.key));
        if (!followed) throw new RangeError('a slot without an entity');
        return followed;
      });
    },
  };
}

/** @param read the entity as the analysis has it; undefined when it has none */
function toListedEntity(
  { key, entity, type: listedType, names }: ListedIdentity,
  type: EntityType,
  read: SourceEntity | undefined,
  forms: ReadonlyMap<string, number>,
  isTypeRead: boolean,
): SourceEntity {
  const name =
    read && !names.has(foldName(read.name))
      ? nameForOthers(read.name, entity.name)
      : (read?.name ?? entity.name);
  const byFrequency = [...forms].sort(([, a], [, b]) => b - a).map(([form]) => form);
  const aliases = new Set(byFrequency);
  aliases.delete(name);
  const certainty = listedType ? 'strong' : read ? read.certainty : isTypeRead ? undefined : 'weak';
  const rest: Omit<SourceEntity, 'name' | 'type' | 'aliases' | 'reasons'> = read ?? {
    roles: [],
    references: [],
  };
  const isOther = read && foldName(read.name) !== foldName(entity.name);
  return {
    ...rest,
    name,
    type,
    aliases: [...aliases],
    ...(certainty === undefined ? {} : { certainty }),
    reasons: [
      `listed in ${entityListName} by ${authorOfListed(entity)}`,
      ...(isOther ? [`“${read.name}” is ${entity.name}, says ${entityListName}`] : []),
      ...(read?.reasons ?? []),
    ],
    listed: { key, name: entity.name, readType: read?.type ?? type },
  };
}

/**
 * The name by which other sources may know the entity: the one in the text ("Ilse Brandauer" for "The Mayor"), unless the
 * listed name is that and more ("Olga Moroz" for "Moroz": else "Moroz" of other sources, whoever that is, came along).
 */
function nameForOthers(read: string, listed: string): string {
  return isPartOf(read, listed) ? listed : read;
}

/** An entity that lost some of its mentions loses the forms that only these had. */
function followForms(entity: SourceEntity, forms: ReadonlyMap<string, number>): SourceEntity {
  const longest = [...forms.keys()].reduce((best, form) => (form.length > best.length ? form : best), '');
  const name = forms.has(entity.name) || longest === '' ? entity.name : longest;
  return { ...entity, name, aliases: [...forms.keys()].filter(form => form !== name) };
}

function liesInBoilerplate(span: Span, boilerplate: readonly Boilerplate[]): boolean {
  return boilerplate.some(({ start, end }) => start <= span.start && span.end <= end);
}
