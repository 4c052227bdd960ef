import type { EntityType } from '../model';
import type { Abbreviation } from './abbreviations';
import { countryOfPeople, thingKey } from './nameForms';
import type { NameLine } from './nameTokens';
import { functionWords } from './nameWords';
import type { TypedName } from './typedNames';
import type { NameGroup } from './whoIsWho';

/** What another form of the same thing is, and why. Keys as in `TypedName.key`. */
interface OtherForm {
  readonly key: string;
  readonly reason: 'abbreviation' | 'initials' | 'parenthesis' | 'first-words';
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
    ...shortenedForms(names, firstOf),
    ...formsByInitials(names, firstOf),
    ...formsInParentheses(lines, names),
    ...abbreviationForms(names, firstOf, abbreviations),
  ]);
  const groups = new Map<string, NameGroup>();
  const keys = new Map<string, string>();
  for (const index of things) {
    const name = names[index];
    if (!name) continue;
    const own = `${name.type} ${name.key}`;
    const other = otherForms.get(own);
    const key = keys.get(own) ?? groupKey(name.type, other?.key ?? name.key);
    keys.set(own, key);
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { type: name.type, names: [], reasons: new Set() }));
    group.names.push(index);
    const full = other && firstOf.get(`${name.type} ${other.key}`);
    if (other && full !== undefined)
      group.reasons.add(explain(other.reason, writtenAs(index), writtenAs(full)));
  }
  for (const group of groups.values()) explainSpellings(group, names, otherForms, writtenAs);
  return [...groups.values()];
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
    const words = key.split(' ').filter(word => !functionWords.has(word));
    const initials = `${type} ${words.map(word => word.charAt(0)).join('')}`;
    if (words.length > 2)
      owners.set(initials, owners.has(initials) && owners.get(initials) !== key ? undefined : key);
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

/** "Solveig" where only "Solveig Mar" starts so; "Saint Olav" of "Saint Olav festival". */
function shortenedForms(
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
    owners.set(beginning, owners.has(beginning) && owners.get(beginning) !== key ? undefined : key);
  }
  const forms = new Map<string, OtherForm>();
  for (const [beginning, key] of owners)
    if (key !== undefined && firstOf.has(beginning)) forms.set(beginning, { key, reason: 'first-words' });
  return forms;
}
