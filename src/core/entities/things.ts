import type { EntityType } from '../model';
import type { Abbreviation } from './abbreviations';
import { readInstitution } from './institutions';
import { countryNamed, countryOfPeople, thingKey } from './nameForms';
import type { NameLine } from './nameTokens';
import { countryOfCapital } from './governments';
import { isHead } from './nameHeads';
import { initialsOf } from './initials';
import type { TypedName } from './typedNames';
import type { NameGroup } from './whoIsWho';

/** What another form of the same thing is, and why. Keys as in `TypedName.key`. */
interface OtherForm {
  readonly key: string;
  readonly reason: 'abbreviation' | 'initials' | 'parenthesis' | 'first-words' | 'last-words';
}

/**
 * Groups names of things: the same words, an abbreviation and its long form, a country under another name, a name cut
 * short ("Solveig" of "Solveig Mar").
 */
export function groupThings(
  lines: readonly NameLine[],
  names: readonly TypedName[],
  things: readonly number[],
  abbreviations: readonly Abbreviation[],
  writtenAs: (name: number) => string,
): NameGroup[] {
  const firstOf = new Map<string, number>();
  for (const index of things) {
    const { type, key } = names[index] ?? {};
    if (type !== undefined && !firstOf.has(`${type} ${key}`)) firstOf.set(`${type} ${key}`, index);
  }
  const otherForms = new Map([
    ...shortenedForms(lines, names, firstOf),
    ...formsByInitials(names, firstOf),
    ...formsInParentheses(lines, names),
    ...abbreviationForms(names, firstOf, abbreviations),
  ]);
  const institutions = readInstitutions(lines, names, things);
  const keyOfOwner = (type: EntityType, key: string) =>
    institutions.get(firstOf.get(`${type} ${key}`) ?? -1)?.key ?? groupKey(type, key);
  const groups = new Map<string, NameGroup>();
  const keys = new Map<string, string>();
  for (const index of things) {
    const name = names[index];
    if (!name) continue;
    const own = `${name.type} ${name.key}`;
    const institution = institutions.get(index);
    const other = institution?.country === undefined ? otherForms.get(own) : undefined;
    const key =
      institution?.key ??
      keys.get(own) ??
      (other ? keyOfOwner(name.type, other.key) : groupKey(name.type, name.key));
    if (!institution) keys.set(own, key);
    let group = groups.get(key);
    if (!group) {
      const country = institution?.country;
      group = {
        type: name.type,
        names: [],
        reasons: new Set(),
        ...(country === undefined ? {} : { country }),
      };
      groups.set(key, group);
    }
    group.names.push(index);
    const full = other && firstOf.get(`${name.type} ${other.key}`);
    if (other && full !== undefined)
      group.reasons.add(explain(other.reason, writtenAs(index), writtenAs(full)));
  }
  for (const group of groups.values()) explainSpellings(group, names, otherForms, writtenAs);
  return [...groups.values()];
}

/**
 * Whose office a name is of: said by the name, by whom it belongs to ("Iran’s Foreign Ministry", "the Foreign Ministry in
 * Tehran"), else as the last one of that name whose country was said, or the only one.
 * @returns key of the group, by index of the name; nothing for names that tell by themselves, or where no country is said
 */
function readInstitutions(
  lines: readonly NameLine[],
  names: readonly TypedName[],
  things: readonly number[],
): Map<number, { readonly key: string; readonly country?: string }> {
  const found = things.flatMap(index => {
    const name = names[index];
    const institution = name?.type === 'organization' ? readInstitution(name.key) : undefined;
    if (!name || !institution) return [];
    return [
      { index, key: institution.key, country: institution.country ?? countryBeside(lines, names, index) },
    ];
  });
  const said = new Map<string, Set<string>>();
  for (const { key, country } of found)
    if (country !== undefined) said.set(key, (said.get(key) ?? new Set()).add(country));
  const recent = new Map<string, string>();
  const keys = new Map<number, { key: string; country?: string }>();
  for (const { index, key, country } of found) {
    const all = said.get(key);
    if (!all) continue;
    if (country !== undefined) recent.set(key, country);
    const whose = country ?? recent.get(key) ?? (all.size === 1 ? [...all][0] : undefined);
    const type = names[index]?.type ?? '';
    keys.set(
      index,
      whose === undefined ? { key: `${type} ${key}` } : { key: `${type} ${key} of ${whose}`, country: whose },
    );
  }
  return keys;
}

/** "Iran’s | Foreign Ministry", "the Iranian | Foreign Ministry", "Foreign Ministry | in Tehran". */
function countryBeside(
  lines: readonly NameLine[],
  names: readonly TypedName[],
  index: number,
): string | undefined {
  const name = names[index];
  const [before, after] = [names[index - 1], names[index + 1]];
  if (!name) return undefined;
  const tokens = lines[name.line]?.tokens ?? [];
  if (before?.line === name.line && before.to === name.from) {
    if (before.type === 'group') return countryOfPeople(before.key);
    if (tokens[before.to - 1]?.possessive) return countryNamed(before.key) ?? countryOfCapital(before.key);
  }
  if (after?.line === name.line && /^(?:of|in)$/.test(tokens[name.to]?.folded ?? '')) {
    const article = tokens[name.to + 1]?.folded === 'the' ? 1 : 0;
    if (after.from === name.to + 1 + article) return countryNamed(after.key) ?? countryOfCapital(after.key);
  }
  return undefined;
}

function groupKey(type: EntityType, key: string): string {
  if (type === 'group') return `group ${countryOfPeople(key) ?? thingKey(key).replace(/(?<=[^s])s$/, '')}`;
  return `${type} ${thingKey(key)}`;
}

function explain(reason: OtherForm['reason'], short: string, full: string): string {
  switch (reason) {
    case 'abbreviation':
      return `“${short}” stands for “${full}” in this source`;
    case 'initials':
      return `“${short}” are the initials of “${full}”`;
    case 'parenthesis':
      return `“${full}” is also called “${short}” in this source`;
    case 'last-words':
    case 'first-words':
      return `“${short}” is short for “${full}” in this source`;
  }
}

/** "US" and "United States", "Iranian" and "Iranians": one key, several spellings. */
function explainSpellings(
  group: NameGroup,
  names: readonly TypedName[],
  otherForms: ReadonlyMap<string, OtherForm>,
  writtenAs: (name: number) => string,
): void {
  const spellings = new Map<string, number>();
  for (const index of group.names) {
    const key = names[index]?.key ?? '';
    if (!spellings.has(key) && !otherForms.has(`${group.type} ${key}`)) spellings.set(key, index);
  }
  const [first, ...others] = spellings.values();
  for (const other of others)
    group.reasons.add(`“${writtenAs(other)}” and “${writtenAs(first ?? other)}” are forms of one name`);
}

function abbreviationForms(
  names: readonly TypedName[],
  firstOf: ReadonlyMap<string, number>,
  abbreviations: readonly Abbreviation[],
): Map<string, OtherForm> {
  const forms = new Map<string, OtherForm>();
  const types = new Set(names.map(({ type }) => type));
  for (const { short, long } of abbreviations) {
    for (const type of types)
      if (firstOf.has(`${type} ${long}`))
        forms.set(`${type} ${short}`, { key: long, reason: 'abbreviation' });
  }
  return forms;
}

/** "NDSA" of "Northern Dam Safety Agency" where the text has both and never says so; only if one name fits. */
function formsByInitials(
  names: readonly TypedName[],
  firstOf: ReadonlyMap<string, number>,
): Map<string, OtherForm> {
  const owners = new Map<string, string | undefined>();
  for (const index of firstOf.values()) {
    const { key = '', type = 'product' } = names[index] ?? {};
    if (!key.includes(' ') || !/^(?:organization|media|agreement)$/.test(type)) continue;
    for (const initials of initialsOf(key)) {
      const own = `${type} ${initials}`;
      owners.set(own, soleOwner(owners, own, key));
    }
  }
  const forms = new Map<string, OtherForm>();
  for (const index of firstOf.values()) {
    const { key = '', type = 'product' } = names[index] ?? {};
    const owner = key.includes(' ') ? undefined : owners.get(`${type} ${key.replace(/\./g, '')}`);
    if (owner !== undefined) forms.set(`${type} ${key}`, { key: owner, reason: 'initials' });
  }
  return forms;
}

/** "Norwegian Parliament (Storting)": another name of the same type in parentheses right behind a name. */
function formsInParentheses(lines: readonly NameLine[], names: readonly TypedName[]): Map<string, OtherForm> {
  const forms = new Map<string, OtherForm>();
  names.forEach((name, index) => {
    const inside = names[index + 1];
    if (inside?.line !== name.line || inside.type !== name.type || inside.from !== name.to + 1) return;
    if (!/^(?:organization|media|agreement|product|facility|event)$/.test(name.type)) return;
    const tokens = lines[name.line]?.tokens ?? [];
    if (tokens[name.to]?.text !== '(' || tokens[inside.to]?.text !== ')' || inside.key === name.key) return;
    // "NNB (Northern News Bureau)": there the name before the parenthesis is the short one.
    const [short, full] =
      inside.key.includes(' ') && !name.key.includes(' ') ? [name, inside] : [inside, name];
    forms.set(`${short.type} ${short.key}`, { key: full.key, reason: 'parenthesis' });
  });
  return forms;
}

/**
 * "Solveig" where only "Solveig Mar" starts so; "Saint Olav" of "Saint Olav festival"; "the Council" behind "Northern Fisheries
 * Council", where no other council is.
 */
function shortenedForms(
  lines: readonly NameLine[],
  names: readonly TypedName[],
  firstOf: ReadonlyMap<string, number>,
): Map<string, OtherForm> {
  const owners = new Map<string, string | undefined>();
  for (const index of firstOf.values()) {
    const { key = '', type = 'place' } = names[index] ?? {};
    if (type !== 'product' && type !== 'organization' && type !== 'event') continue;
    const space = type === 'event' ? key.lastIndexOf(' ') : key.indexOf(' ');
    if (space < 0) continue;
    const beginning = `${type} ${key.slice(0, space)}`;
    owners.set(beginning, soleOwner(owners, beginning, key));
  }
  const forms = new Map<string, OtherForm>();
  for (const [ending, key] of endingsOf(lines, names, firstOf))
    forms.set(ending, { key, reason: 'last-words' });
  for (const [beginning, key] of owners)
    if (key !== undefined && firstOf.has(beginning)) forms.set(beginning, { key, reason: 'first-words' });
  return forms;
}

/** The name that a short form belongs to: the first of those that are forms of one name; undefined once there are two names. */
function soleOwner(
  owners: ReadonlyMap<string, string | undefined>,
  short: string,
  key: string,
): string | undefined {
  if (!owners.has(short)) return key;
  const known = owners.get(short);
  return known !== undefined && thingKey(known) === thingKey(key) ? known : undefined;
}

/** First words of the names of outlets that people leave out. */
export const daysOfOutlets = /^(?:daily|weekly|evening|morning|sunday) /;

/** Endings of names of bodies that stand alone behind the whole name, or in a headline, and belong to one name only. */
function endingsOf(
  lines: readonly NameLine[],
  names: readonly TypedName[],
  firstOf: ReadonlyMap<string, number>,
): Map<string, string> {
  const owners = new Map<string, string | undefined>();
  for (const index of firstOf.values()) {
    const { key = '', type = 'place' } = names[index] ?? {};
    if (!/^(?:organization|facility|event|agreement|media)$/.test(type)) continue;
    for (let space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', space + 1)) {
      const ending = `${type} ${key.slice(space + 1)}`;
      const short = firstOf.get(ending);
      if (short === undefined) continue;
      const isWord = !key.includes(' ', space + 1);
      const line = lines[names[short]?.line ?? -1];
      // "The Lantern" of "Daily Lantern"; of other outlets the last word may be another outlet.
      const isOutlet = type === 'media' && daysOfOutlets.test(key);
      if (type === 'media' && !isOutlet) continue;
      if (
        isWord &&
        !isOutlet &&
        (!isHead(key.slice(space + 1)) || (short < index && line?.sentence.role === 'body'))
      )
        continue;
      owners.set(ending, soleOwner(owners, ending, key));
    }
  }
  const found = new Map<string, string>();
  for (const [ending, key] of owners) if (key !== undefined) found.set(ending, key);
  return found;
}
