import type { EntityType, Mention, Role, SourceEntity, SourceText, TypeEvidence } from '../model';
import type { Abbreviation } from './abbreviations';
import { capitalUses, readRefersTo } from './governments';
import type { Pronoun } from './givenNames';
import { calmCapitals, countryOfPeople, displayName } from './nameForms';
import type { NameLine } from './nameTokens';
import { joinNicknames } from './nicknames';
import { groupPeople } from './people';
import { findReferences } from './references';
import { findRoles } from './roles';
import { groupThings } from './things';
import { asPersonsOfBodies } from './surnamesOfBodies';
import type { TypedName } from './typedNames';

/** Names of a source that are taken for one. */
export interface NameGroup {
  readonly type: EntityType;
  /** Indices into the names of the source, in order of position. */
  readonly names: number[];
  readonly reasons: Set<string>;
  /** Of a person: the pronoun that titles and sentences tell. */
  readonly pronoun?: Pronoun;
  /** A full name that the text writes in two places: "Anna Moroz" of "Anna and Pavel Moroz". */
  readonly impliedName?: string;
  /** Of an office of a state: the country it belongs to. */
  readonly country?: string;
}

/** Who is who inside one source: groups names, names the groups, reads roles and what refers to them without a name. */
export function identifyWithin(
  text: SourceText,
  lines: readonly NameLine[],
  names: readonly TypedName[],
  abbreviations: readonly Abbreviation[],
): { mentions: Mention[]; entities: SourceEntity[] } {
  const placed = asPersonsOfBodies(lines, joinNicknames(lines, withoutOverlaps(names)));
  const writtenAs = (index: number) => {
    const name = placed[index];
    if (!name) return '';
    const tokens = lines[name.line]?.tokens ?? [];
    return displayName(text.text.slice(tokens[name.from]?.start, tokens[name.to - 1]?.end));
  };
  const roles = findRoles(text.text, lines, placed);
  const groups = groupNames(lines, placed, abbreviations, roles, writtenAs);
  const entityOf = new Array<number>(placed.length).fill(0);
  groups.forEach((group, entity) => group.names.forEach(name => (entityOf[name] = entity)));
  const mentions = placed.map((name, index) => toMention(text, lines, name, entityOf[index] ?? 0));
  const references = findReferences(text, lines, placed, groups, entityOf, roles, abbreviations);
  const uses = capitalUses(lines, placed);
  const entities = groups.map((group, entity): SourceEntity => {
    const { name, aliases } = nameGroup(group, mentions, lines, placed);
    const country = group.country ?? (group.type === 'group' ? countryOfPeople(name) : undefined);
    const refersTo = readRefersTo(name, group, uses);
    const certainty = certaintyOf(group, placed);
    const typeEvidence = evidenceFor(name, group, mentions, placed);
    return {
      name,
      type: group.type,
      aliases,
      roles:
        group.type === 'person' ? distinctRoles(group.names.flatMap(index => roles.get(index) ?? [])) : [],
      references: references.get(entity) ?? [],
      ...(country === undefined ? {} : { country }),
      ...(refersTo === undefined ? {} : { refersTo }),
      ...(group.pronoun === undefined ? {} : { pronoun: group.pronoun }),
      ...(certainty === undefined ? {} : { certainty }),
      ...(typeEvidence === undefined ? {} : { typeEvidence }),
      reasons: [...group.reasons],
    };
  });
  return { mentions, entities };
}

/** Below, a type is little more than a default; from the other on, it is as good as stated. */
const [weakBelow, strongFrom] = [2.5, 6];

function certaintyOf({ names }: NameGroup, placed: readonly TypedName[]): SourceEntity['certainty'] {
  let weight = 0;
  for (const index of names) weight = Math.max(weight, placed[index]?.weight ?? 0);
  return weight < weakBelow ? 'weak' : weight >= strongFrom ? 'strong' : undefined;
}

/** What speaks for the types of the form that the group goes by. */
function evidenceFor(
  name: string,
  { names }: NameGroup,
  mentions: readonly Mention[],
  placed: readonly TypedName[],
): TypeEvidence | undefined {
  const shown = names.find(index => mentions[index]?.text === name) ?? names[0];
  return shown === undefined ? undefined : placed[shown]?.evidence;
}

/** Each title once, where the source first gives it. */
function distinctRoles(roles: readonly Role[]): Role[] {
  const seen = new Set<string>();
  return roles.filter(({ title }) => {
    const key = title.toLowerCase();
    return !seen.has(key) && Boolean(seen.add(key));
  });
}

/** Names come sorted by line and start; of two that overlap the longer one that starts first stays. */
function withoutOverlaps(names: readonly TypedName[]): TypedName[] {
  const placed: TypedName[] = [];
  for (const name of names) {
    const last = placed.at(-1);
    if (last?.line === name.line && name.from < last.to) continue;
    placed.push(name);
  }
  return placed;
}

function toMention(text: SourceText, lines: readonly NameLine[], name: TypedName, entity: number): Mention {
  const line = lines[name.line];
  const start = line?.tokens[name.from]?.start ?? 0;
  const end = line?.tokens[name.to - 1]?.end ?? start;
  return {
    start,
    end,
    type: name.type,
    text: text.text.slice(start, end),
    entity,
    inBoilerplate: text.boilerplate.length > 0 && isInside(text.boilerplate, start),
    reason: name.reason,
  };
}

/** Binary search in sorted, disjoint spans. */
function isInside(
  spans: readonly { readonly start: number; readonly end: number }[],
  offset: number,
): boolean {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (!span) return false;
    if (offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return true;
  }
  return false;
}

function groupNames(
  lines: readonly NameLine[],
  names: readonly TypedName[],
  abbreviations: readonly Abbreviation[],
  roles: ReadonlyMap<number, readonly Role[]>,
  writtenAs: (name: number) => string,
): NameGroup[] {
  const people: number[] = [];
  const things: number[] = [];
  names.forEach((name, index) => (name.type === 'person' ? people : things).push(index));
  const groups = [
    ...groupPeople(lines, names, people, writtenAs, roles),
    ...groupThings(lines, names, things, abbreviations, writtenAs),
  ];
  return groups.sort((a, b) => (a.names[0] ?? 0) - (b.names[0] ?? 0));
}

/** The fullest form is the name; capitals of a headline are calmed down. Other forms follow by frequency. */
function nameGroup(
  group: NameGroup,
  mentions: readonly Mention[],
  lines: readonly NameLine[],
  names: readonly TypedName[],
): { name: string; aliases: string[] } {
  const counts = new Map<string, { count: number; calm: boolean }>();
  for (const index of group.names) {
    const name = names[index];
    const written = displayName(mentions[index]?.text ?? '');
    const shouted =
      name !== undefined &&
      (lines[name.line]?.case === 'upper' || group.type === 'person') &&
      written.length > 3;
    const form = shouted ? calmCapitals(written) : written;
    const known = counts.get(form);
    if (known) known.count += 1;
    else counts.set(form, { count: 1, calm: form === written });
  }
  if (group.impliedName !== undefined && !counts.has(group.impliedName))
    counts.set(group.impliedName, { count: 0, calm: true });
  const forms = [...counts.entries()];
  const fullness = (form: string) => form.split(' ').length * 100 + form.replace(/[^\p{L}]/gu, '').length;
  const best = forms.toSorted(
    ([a, x], [b, y]) =>
      fullness(b) - fullness(a) || Number(y.calm) - Number(x.calm) || y.count - x.count || (a < b ? -1 : 1),
  )[0]?.[0];
  const aliases = forms
    .filter(([form]) => form !== best)
    .sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
    .map(([form]) => form);
  return { name: best ?? '', aliases };
}
