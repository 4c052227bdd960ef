import type {
  Boilerplate,
  Decided,
  EntityType,
  Mention,
  MentionAnnotation,
  SourceAnalysis,
  SourceEntity,
  Span,
} from '../model';
import { authorOf, settleDecisions, spanKey, type Decision } from './decision';
import { foldName } from './foldName';

/** A source's names after people's decisions, and where the suggested ones went. */
export interface OverlaidMentions {
  readonly mentions: readonly (Mention & Decided)[];
  readonly entities: readonly SourceEntity[];
  /** For each suggested mention its new index; undefined when it was rejected. */
  readonly mentionAfter: readonly (number | undefined)[];
  /** For each suggested entity its new index; undefined when no mention of it is left. */
  readonly entityAfter: readonly (number | undefined)[];
  /** New indices of mentions that were no suggestions. */
  readonly ownMentions: readonly number[];
}

/** A mention on its way: `entity` is an index into the drafts of entities, `suggestion` one into the suggested mentions. */
interface MentionDraft {
  readonly mention: Mention & Decided;
  readonly suggestion?: number;
}

/** Lays decisions on names over the suggested names. Indices in the result refer to the result. */
export function overlayMentions(
  analysis: SourceAnalysis,
  decisions: readonly Decision<MentionAnnotation>[],
): OverlaidMentions {
  const register = createEntityRegister(analysis.entities);
  const drafts = decideMentions(analysis, settleDecisions(decisions), register);
  drafts.sort((a, b) => a.mention.start - b.mention.start || a.mention.end - b.mention.end);

  const heirs = findHeirs(analysis, drafts);
  const kept = register.entities.flatMap((entity, draft) => (heirs.has(draft) ? [] : [{ entity, draft }]));
  const newIndex = new Map(kept.map(({ draft }, index) => [draft, index]));
  const mentionAfter = analysis.mentions.map((): number | undefined => undefined);
  const ownMentions: number[] = [];
  const mentions = drafts.map(({ mention, suggestion }, index) => {
    if (suggestion === undefined) ownMentions.push(index);
    else mentionAfter[suggestion] = index;
    return { ...mention, entity: newIndex.get(mention.entity) ?? 0 };
  });
  const forms = collectForms(analysis, drafts, register.entities.length);
  return {
    mentions,
    entities: kept.map(({ entity, draft }) => {
      const predecessors = analysis.entities.filter(
        (_, index) => heirs.size > 0 && heirs.get(index) === draft,
      );
      const isNamed = register.isNamedByPerson(draft);
      return followForms(inherit(entity, predecessors), forms[draft], isNamed);
    }),
    mentionAfter,
    entityAfter: analysis.entities.map((_, entity) => newIndex.get(heirs.get(entity) ?? entity)),
    ownMentions,
  };
}

function decideMentions(
  { text, mentions }: SourceAnalysis,
  decided: ReadonlyMap<string, Decision<MentionAnnotation>>,
  register: EntityRegister,
): MentionDraft[] {
  const drafts: MentionDraft[] = [];
  const met = new Set<string>();
  for (const [suggestion, mention] of mentions.entries()) {
    const key = spanKey(mention);
    const decision = decided.get(key);
    if (!decision) drafts.push({ mention: { ...mention, standing: 'suggested' }, suggestion });
    else if (!met.has(key)) {
      met.add(key);
      const { annotation } = decision;
      if (annotation.status === 'rejected') continue;
      const entity = register.resolve(annotation, mention);
      const { id, type, status } = annotation;
      const reason =
        status === 'confirmed' ? mention.reason : `${status} by ${authorOf(annotation)}; ${mention.reason}`;
      drafts.push({
        mention: { ...mention, type, entity, reason, standing: status, annotation: id },
        suggestion,
      });
    }
  }
  for (const [key, { annotation, span }] of decided) {
    const { id, type, status } = annotation;
    if (met.has(key) || status === 'rejected') continue;
    const mention = {
      start: span.start,
      end: span.end,
      type,
      text: text.text.slice(span.start, span.end),
      entity: register.resolve(annotation),
      inBoilerplate: liesInBoilerplate(span, text.boilerplate),
      reason: `${status} by ${authorOf(annotation)}`,
      standing: status,
      annotation: id,
    };
    drafts.push({ mention });
  }
  return drafts;
}

/** The entities of a source while decisions on names are applied: suggested ones first, new ones behind. */
interface EntityRegister {
  readonly entities: readonly SourceEntity[];
  /** The index of the entity that a decision names: the suggested one if that is it, one with this name, or a new one. */
  resolve(annotation: MentionAnnotation, suggestion?: Mention): number;
  isNamedByPerson(entity: number): boolean;
}

function createEntityRegister(suggested: readonly SourceEntity[]): EntityRegister {
  const entities = [...suggested];
  const byName = new Map<string, number>();
  const byAlias = new Map<string, Set<number>>();
  const namedByPerson = new Set<number>();
  const nameKey = (type: EntityType, name: string) => `${type} ${foldName(name)}`;
  const enter = (entity: SourceEntity, index: number) => {
    for (const name of namesOf(entity)) {
      const key = nameKey(entity.type, name);
      if (!byName.has(key)) byName.set(key, index);
    }
    for (const alias of entity.aliases) {
      const aliasKey = nameKey(entity.type, alias);
      byAlias.set(aliasKey, (byAlias.get(aliasKey) ?? new Set()).add(index));
    }
  };
  entities.forEach(enter);

  function resolve(annotation: MentionAnnotation, suggestion?: Mention): number {
    const { type, entity: name } = annotation;
    const index = isMeant(annotation, suggestion) ? suggestion?.entity : find(nameKey(type, name));
    if (index !== undefined) {
      if (foldName(entities[index]?.name ?? '') === foldName(name)) namedByPerson.add(index);
      return index;
    }
    const reasons = [`named by ${authorOf(annotation)}`];
    const entity: SourceEntity = { name, type, aliases: [], roles: [], references: [], reasons };
    const created = entities.push(entity) - 1;
    enter(entity, created);
    namedByPerson.add(created);
    return created;
  }

  /**
   * Whether the decision leaves the suggested mention with its entity. Any of the entity's forms will do as its name; and
   * who confirms "Larijani" where other sources have "Ali Larijani" confirms what was suggested, under its fuller name.
   */
  function isMeant(annotation: MentionAnnotation, suggestion: Mention | undefined): boolean {
    const { entity: name, type, status } = annotation;
    const entity = suggestion && entities[suggestion.entity];
    if (!entity || (type !== suggestion.type && type !== entity.type)) return false;
    if ([...namesOf(entity), ...entity.aliases].some(form => foldName(form) === foldName(name))) return true;
    const words = new Set(foldName(name).split(' '));
    return (
      status === 'confirmed' &&
      foldName(entity.name)
        .split(' ')
        .every(word => words.has(word))
    );
  }

  function find(key: string): number | undefined {
    const owners = byAlias.get(key);
    return byName.get(key) ?? (owners?.size === 1 ? [...owners][0] : undefined);
  }

  return { entities, resolve, isNamedByPerson: entity => namedByPerson.has(entity) };
}

/** The name that the source gives it, and the one that people gave it in the entity list. */
function namesOf({ name, listed }: SourceEntity): readonly string[] {
  return listed ? [name, listed.name] : [name];
}

/**
 * Suggested entities that lost all their mentions, with the entity that took over all of those that were not
 * rejected: it takes over roles and references, too. Undefined where there is no such entity: what is left is nobody's.
 */
function findHeirs(
  { mentions, entities }: SourceAnalysis,
  drafts: readonly MentionDraft[],
): Map<number, number | undefined> {
  const heirs = new Map<number, Set<number>>();
  for (const { entity } of mentions) heirs.set(entity, new Set());
  for (const { mention, suggestion } of drafts) {
    const before = suggestion === undefined ? undefined : mentions[suggestion]?.entity;
    if (before !== undefined) heirs.get(before)?.add(mention.entity);
  }
  const peopled = new Set(drafts.map(({ mention }) => mention.entity));
  return new Map(
    [...heirs]
      .filter(([entity]) => entity < entities.length && !peopled.has(entity))
      .map(([entity, takers]) => [entity, takers.size === 1 ? [...takers][0] : undefined]),
  );
}

function inherit(entity: SourceEntity, predecessors: readonly SourceEntity[]): SourceEntity {
  if (predecessors.length === 0) return entity;
  return {
    ...entity,
    roles: [...entity.roles, ...predecessors.flatMap(({ roles }) => roles)],
    references: [...entity.references, ...predecessors.flatMap(({ references }) => references)],
  };
}

/** What decisions did to the wordings of an entity's mentions. */
interface Forms {
  readonly now: Set<string>;
  readonly gained: Set<string>;
  readonly lost: Set<string>;
}

function collectForms({ mentions }: SourceAnalysis, drafts: readonly MentionDraft[], count: number): Forms[] {
  const forms = Array.from({ length: count }, (): Forms => ({
    now: new Set(),
    gained: new Set(),
    lost: new Set(),
  }));
  const owners = new Map<number, number>();
  for (const { mention, suggestion } of drafts) {
    const { entity, text } = mention;
    forms[entity]?.now.add(text);
    if (suggestion !== undefined) owners.set(suggestion, entity);
    if (suggestion === undefined || mentions[suggestion]?.entity !== entity) forms[entity]?.gained.add(text);
  }
  for (const [suggestion, { entity, text }] of mentions.entries()) {
    if (owners.get(suggestion) !== entity) forms[entity]?.lost.add(text);
  }
  return forms;
}

/** Name and aliases follow the mentions: a form that is only in rejected ones is no alias, one that a person added is. */
function followForms(entity: SourceEntity, forms: Forms | undefined, isNamedByPerson: boolean): SourceEntity {
  if (!forms || (forms.gained.size === 0 && forms.lost.size === 0)) return entity;
  const isGone = (form: string) => forms.lost.has(form) && !forms.now.has(form);
  const longest = [...forms.now].reduce((best, form) => (form.length > best.length ? form : best), '');
  const name = isGone(entity.name) && !isNamedByPerson && longest !== '' ? longest : entity.name;
  const aliases = new Set([...entity.aliases.filter(alias => !isGone(alias)), ...forms.gained]);
  aliases.delete(name);
  return { ...entity, name, aliases: [...aliases] };
}

function liesInBoilerplate(span: Span, boilerplate: readonly Boilerplate[]): boolean {
  return boilerplate.some(({ start, end }) => start <= span.start && span.end <= end);
}
