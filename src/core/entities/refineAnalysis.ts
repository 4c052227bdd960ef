import type { AttributionSource, Claim, Mention, SourceAnalysis, SourceEntity, Span } from '../model';
import { countryOfPeople, displayName } from './nameForms';
import { firstEndingAfter, type MergedSpan } from './providers';
import { regroupNames, type NameFamily } from './regroupNames';

/** What a provider's reading changes about a source's names, counted in mentions. */
export interface RefinementCounts {
  /** Names that were not found before. */
  readonly added: number;
  /** Names found before under another type. */
  readonly retyped: number;
  /** Names found before with other ends. */
  readonly recut: number;
  /** Names that both readings have alike. */
  readonly alike: number;
}

/** A name after refinement. `provided` says it is a provider's; `before`, indices of the mentions whose place it takes. */
interface Draft extends Span {
  readonly mention: Mention | undefined;
  readonly provided: MergedSpan | undefined;
  readonly before: readonly number[];
}

/** Counts what `refineAnalysis` would change. */
export function countRefinements(
  analysis: SourceAnalysis,
  provided: readonly MergedSpan[],
): RefinementCounts {
  const counts = { added: 0, retyped: 0, recut: 0, alike: 0 };
  for (const { mention, provided: span, before } of draftNames(analysis.mentions, provided)) {
    if (!span) continue;
    if (mention) counts.alike += 1;
    else if (before.length === 0) counts.added += 1;
    else if (before.some(index => isSameSpan(analysis.mentions[index], span))) counts.retyped += 1;
    else counts.recut += 1;
  }
  return counts;
}

/**
 * Puts providers' names into an analysis: they take the place of the names that they overlap, and who is who is settled anew
 * for them among all names of the source. What the providers did not touch stays as it was; claims follow the names.
 * @param provided merged, checked spans of this very text (`mergeReadings`)
 * @returns the same object when nothing changes
 */
export function refineAnalysis(analysis: SourceAnalysis, provided: readonly MergedSpan[]): SourceAnalysis {
  if (provided.length === 0) return analysis;
  const { text } = analysis;
  const drafts = draftNames(analysis.mentions, provided);
  const types = drafts.map(({ mention, provided: span }) => mention?.type ?? span?.type ?? 'product');
  const families = regroupNames(
    text,
    drafts.map(({ start, end }, index) => ({ start, end, type: types[index] ?? 'product' })),
  );
  const register = settleEntities(analysis, drafts, families);
  const mentions = drafts.map((draft, index) => {
    const entity = register.newIndex.get(register.entityOf[index] ?? -1) ?? 0;
    return draft.mention ? { ...draft.mention, entity } : toMention(analysis, draft, entity);
  });

  const mentionAfter = analysis.mentions.map((): number | undefined => undefined);
  drafts.forEach(({ before }, index) => before.forEach(old => (mentionAfter[old] = index)));
  const successors: Successors = {
    mentions,
    mentionAfter,
    entityAfter: analysis.entities.map((_, old) => register.newIndex.get(register.heirOf(old))),
  };
  return {
    text,
    mentions,
    entities: register.entities,
    claims: analysis.claims.map(claim => followNames(claim, analysis.mentions, successors)),
  };
}

function draftNames(mentions: readonly Mention[], provided: readonly MergedSpan[]): Draft[] {
  const drafts: Draft[] = [];
  const met = new Set<MergedSpan>();
  const before = new Map<MergedSpan, number[]>();
  mentions.forEach((mention, index) => {
    const place = firstEndingAfter(provided, mention.start);
    const over: MergedSpan[] = [];
    for (let at = place; (provided[at]?.start ?? Infinity) < mention.end; at += 1)
      over.push(...provided.slice(at, at + 1));
    const [only] = over;
    if (!only) drafts.push({ ...spanOf(mention), mention, provided: undefined, before: [index] });
    else if (isSameSpan(mention, only) && mention.type === only.type) {
      met.add(only);
      drafts.push({ ...spanOf(mention), mention, provided: only, before: [index] });
    } else for (const span of over) before.set(span, [...(before.get(span) ?? []), index]);
  });
  for (const span of provided) {
    if (!met.has(span))
      drafts.push({ ...spanOf(span), mention: undefined, provided: span, before: before.get(span) ?? [] });
  }
  return drafts.sort((a, b) => a.start - b.start);
}

interface SettledEntities {
  readonly entities: readonly SourceEntity[];
  /** For each draft its entity: an old index, or one behind the old ones. */
  readonly entityOf: readonly number[];
  /** From those indices to indices into `entities`. */
  readonly newIndex: ReadonlyMap<number, number>;
  /** The entity that took over an old one, or the old one. */
  heirOf(old: number): number;
}

/** Gives every new name its entity: the one that most of its family belong to, else one of its own. */
function settleEntities(
  analysis: SourceAnalysis,
  drafts: readonly Draft[],
  families: readonly NameFamily[],
): SettledEntities {
  const { entities: old, mentions, text } = analysis;
  const entityOf = drafts.map(({ mention }) => mention?.entity ?? -1);
  const founded: SourceEntity[] = [];
  const reasons = new Map<number, Set<string>>();
  for (const family of families) {
    const news = family.names.filter(index => drafts[index]?.mention === undefined);
    const [first] = news;
    if (first === undefined) continue;
    let entity = mostCommon(family.names.flatMap(index => drafts[index]?.mention?.entity ?? []));
    if (entity === undefined) {
      const { provided } = drafts[first] ?? {};
      entity = old.length + founded.length;
      founded.push({
        name: '',
        type: provided?.type ?? 'product',
        aliases: [],
        roles: [],
        references: [],
        reasons: [],
      });
    }
    for (const index of news) entityOf[index] = entity;
    reasons.set(entity, new Set([...(reasons.get(entity) ?? []), ...family.reasons]));
    joinUnder(entity, family, drafts, entityOf);
  }
  const heirs = findHeirs(mentions, drafts, entityOf);
  const heirOf = (index: number) => heirs.get(index) ?? index;
  const forms = formsOfEntities(text.text, drafts, entityOf, mentions);
  const predecessors = new Map<number, SourceEntity[]>();
  for (const [index, heir] of heirs) {
    const entity = old[index];
    if (entity && heir !== undefined) predecessors.set(heir, [...(predecessors.get(heir) ?? []), entity]);
  }
  const kept: number[] = [];
  const entities: SourceEntity[] = [];
  [...old, ...founded].forEach((entity, index) => {
    const now = forms.get(index);
    // An entity that no mention is left of is gone; one that never had any stays as it was.
    if (!now && (index >= old.length || heirs.has(index))) return;
    kept.push(index);
    const heritage = predecessors.get(index) ?? [];
    entities.push(now ? renew(inherit(entity, heritage), now, reasons.get(index)) : entity);
  });
  return { entities, entityOf, newIndex: new Map(kept.map((index, place) => [index, place])), heirOf };
}

/**
 * A full name that a provider found may join what was kept apart for want of it: a given name and a surname, say. Those
 * whose every mention is in its family go under the entity.
 */
function joinUnder(entity: number, family: NameFamily, drafts: readonly Draft[], entityOf: number[]): void {
  const fullest = family.names.reduce((best, index) =>
    lengthOf(drafts[index]) > lengthOf(drafts[best]) ? index : best,
  );
  if (drafts[fullest]?.mention) return;
  const members = new Set(family.names);
  const others = new Set(family.names.map(index => entityOf[index]));
  others.delete(entity);
  for (const other of others) {
    const its = entityOf.flatMap((owner, index) => (owner === other ? [index] : []));
    if (its.every(index => members.has(index))) for (const index of its) entityOf[index] = entity;
  }
}

/** Old entities that have no mention left, with the one that has all the names in their place; undefined: nobody has. */
function findHeirs(
  mentions: readonly Mention[],
  drafts: readonly Draft[],
  entityOf: readonly number[],
): Map<number, number | undefined> {
  const peopled = new Set(entityOf);
  const takers = new Map<number, Set<number>>();
  for (const { entity } of mentions) if (!peopled.has(entity)) takers.set(entity, new Set());
  drafts.forEach(({ before }, index) => {
    for (const old of before) takers.get(mentions[old]?.entity ?? -1)?.add(entityOf[index] ?? -1);
  });
  return new Map([...takers].map(([old, heirs]) => [old, heirs.size === 1 ? [...heirs][0] : undefined]));
}

/** How the names of an entity are written now, and which of them a provider gave. */
interface EntityForms {
  readonly counts: Map<string, number>;
  readonly provided: Map<string, MergedSpan>;
  /** Whether it gained or lost a name. */
  isChanged: boolean;
}

function formsOfEntities(
  text: string,
  drafts: readonly Draft[],
  entityOf: readonly number[],
  mentions: readonly Mention[],
): Map<number, EntityForms> {
  const forms = new Map<number, EntityForms>();
  drafts.forEach(({ start, end, mention, provided }, index) => {
    const entity = entityOf[index] ?? -1;
    const now: EntityForms = forms.get(entity) ?? {
      counts: new Map(),
      provided: new Map(),
      isChanged: false,
    };
    forms.set(entity, now);
    const form = displayName(text.slice(start, end));
    now.counts.set(form, (now.counts.get(form) ?? 0) + 1);
    if (provided) now.provided.set(form, provided);
    if (mention?.entity !== entity) now.isChanged = true;
  });
  drafts.forEach(({ before }, index) => {
    for (const old of before) {
      const entity = mentions[old]?.entity ?? -1;
      const loser = entity === entityOf[index] ? undefined : forms.get(entity);
      if (loser) loser.isChanged = true;
    }
  });
  return forms;
}

/** Roles and what refers without a name go over to an entity of the same type. */
function inherit(entity: SourceEntity, predecessors: readonly SourceEntity[]): SourceEntity {
  const alike = predecessors.filter(({ type }) => type === entity.type);
  if (alike.length === 0) return entity;
  return {
    ...entity,
    roles: [...entity.roles, ...alike.flatMap(({ roles }) => roles)],
    references: [...entity.references, ...alike.flatMap(({ references }) => references)].sort(
      (a, b) => a.start - b.start,
    ),
    reasons: [...new Set([...entity.reasons, ...alike.flatMap(({ reasons }) => reasons)])],
  };
}

/** Name and aliases of an entity whose names changed; what a provider says of a type is as good as stated. */
function renew(
  entity: SourceEntity,
  now: EntityForms,
  reasons: ReadonlySet<string> | undefined,
): SourceEntity {
  const [provided] = now.provided.values();
  const sure: SourceEntity = provided ? { ...entity, certainty: 'strong' } : entity;
  if (!now.isChanged) return sure;
  const written = [...now.counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([form]) => form);
  const fullest = written.reduce((best, form) => (fullness(form) > fullness(best) ? form : best), '');
  const keepsName = isForm(entity.name, now) && fullness(fullest) <= fullness(entity.name);
  const name = keepsName ? entity.name : fullest;
  const known = [entity.name, ...entity.aliases].filter(form => isForm(form, now));
  const folded = new Set([name.toLowerCase()]);
  const aliases = [...known, ...written].filter(form => {
    const key = form.toLowerCase();
    return !folded.has(key) && Boolean(folded.add(key));
  });
  const country = sure.type === 'group' ? (sure.country ?? countryOfPeople(name)) : undefined;
  const found = provided && entity.name === '' ? [`found by ${provided.provider.name}`] : [];
  return {
    ...sure,
    name,
    aliases,
    ...(country === undefined ? {} : { country }),
    reasons: [...new Set([...found, ...sure.reasons, ...(reasons ?? [])])],
  };
}

/** Whether a form of the name is still written; headlines in capitals are calmed in names, so case does not tell. */
function isForm(name: string, { counts }: EntityForms): boolean {
  const folded = name.toLowerCase();
  for (const form of counts.keys()) if (form.toLowerCase() === folded) return true;
  return false;
}

function fullness(form: string): number {
  return form === '' ? -1 : form.split(' ').length * 100 + form.length;
}

function toMention({ text, mentions }: SourceAnalysis, draft: Draft, entity: number): Mention {
  const { start, end, provided, before } = draft;
  const replaced = before.flatMap(index => mentions[index] ?? []);
  const earlier = replaced.map(
    ({ text: words, type, reason }) => `; read before as ${type} “${words}” (${reason})`,
  );
  const furniture = text.boilerplate[firstEndingAfter(text.boilerplate, start)];
  return {
    start,
    end,
    type: provided?.type ?? 'product',
    text: text.text.slice(start, end),
    entity,
    inBoilerplate: furniture !== undefined && furniture.start <= start,
    reason: `found by ${provided?.provider.name ?? 'a provider'}${earlier.join('')}`,
    ...(provided ? { provider: provided.provider.name } : {}),
  };
}

/** The names after refinement, and where the old ones went. */
interface Successors {
  readonly mentions: readonly Mention[];
  /** For each old mention its new index, or that of the name in its place. */
  readonly mentionAfter: readonly (number | undefined)[];
  /** For each old entity its new index, or that of its heir. */
  readonly entityAfter: readonly (number | undefined)[];
}

/** The claim with the names that lie inside it now, and whoever says it. Linear: a text has thousands of claims and names. */
function followNames(claim: Claim, before: readonly Mention[], successors: Successors): Claim {
  const pieces: readonly Span[] = claim.parts ?? [claim];
  return {
    ...claim,
    mentions: pieces.flatMap(piece => indicesInside(successors.mentions, piece)),
    attribution: claim.attribution.map(attribution =>
      attribution.source
        ? { ...attribution, source: followSpeaker(attribution.source, before, successors) }
        : attribution,
    ),
  };
}

/** A speaker goes with the name that it was read from; one without a name gets one when its words are a name now. */
function followSpeaker(
  { entity: known, ...source }: AttributionSource,
  before: readonly Mention[],
  { mentions, mentionAfter, entityAfter }: Successors,
): AttributionSource {
  if (known === undefined) {
    const mention = mentions[firstEndingAfter(mentions, source.start)];
    return mention && isSameSpan(mention, source) ? { ...source, entity: mention.entity } : source;
  }
  const own = indicesInside(before, source).find(index => before[index]?.entity === known);
  const after = own === undefined ? undefined : mentionAfter[own];
  const entity = after === undefined ? entityAfter[known] : mentions[after]?.entity;
  return entity === undefined ? source : { ...source, entity };
}

/** Indices of the sorted, disjoint spans that lie inside the other. */
function indicesInside(spans: readonly Span[], { start, end }: Span): number[] {
  const inside: number[] = [];
  for (let index = firstEndingAfter(spans, start); (spans[index]?.end ?? Infinity) <= end; index += 1) {
    if ((spans[index]?.start ?? -1) >= start) inside.push(index);
  }
  return inside;
}

function isSameSpan(a: Span | undefined, b: Span): boolean {
  return a?.start === b.start && a.end === b.end;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function lengthOf(span: Span | undefined): number {
  return span ? span.end - span.start : 0;
}

function mostCommon(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: number | undefined;
  for (const [value, count] of counts)
    if (best === undefined || count > (counts.get(best) ?? 0)) best = value;
  return best;
}
