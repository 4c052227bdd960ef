import { lists } from './lexicons';
import { compatiblePeople, personForm, sameSpelling, soundKey, type PersonForm } from './nameForms';
import type { NameLine } from './nameTokens';
import { particles } from './nameWords';
import type { TypedName } from './typedNames';
import type { NameGroup } from './whoIsWho';

interface Person extends NameGroup {
  /** Distinct full forms, fullest first. */
  forms: PersonForm[];
  /** The first full form, as written. */
  readonly fullName: string;
}

/** How many people of one surname, or forms of one person, are compared with a new one; more is a list, not a story. */
const compared = 32;

/**
 * Groups names of people: full names that do not contradict each other, then surnames and given names alone with the
 * most recent full name they fit. Two people with one surname stay apart.
 */
export function groupPeople(
  lines: readonly NameLine[],
  names: readonly TypedName[],
  people: readonly number[],
  writtenAs: (name: number) => string,
): NameGroup[] {
  const full: Person[] = [];
  const bySurname = new Map<string, Person[]>();
  const personOf = new Map<number, Person>();
  const forms = new Map<string, PersonForm>();
  const formOf = (name: TypedName): PersonForm => {
    let form = forms.get(name.key);
    if (!form) forms.set(name.key, (form = personForm(name.key)));
    return form;
  };

  for (const index of people) {
    const name = names[index];
    if (!name) continue;
    const form = formOf(name);
    if (form.words.length < 2 || form.words.length === form.last.split(' ').length) continue;
    const key = surnameKey(form.last);
    const bucket = bySurname.get(key) ?? [];
    let person = bucket
      .slice(-compared)
      .find(other => other.forms.slice(0, compared).every(known => compatiblePeople(known, form)));
    if (!person) {
      person = { type: 'person', names: [], reasons: new Set(), forms: [], fullName: writtenAs(index) };
      full.push(person);
      bucket.push(person);
      bySurname.set(key, bucket);
    }
    if (!person.forms.some(known => known.words.join(' ') === form.words.join(' '))) {
      if (person.forms.length > 0)
        person.reasons.add(`“${writtenAs(index)}” and “${person.fullName}” do not contradict each other`);
      person.forms.push(form);
    }
    personOf.set(index, person);
  }

  const byPart = indexBy(full, ({ forms: known }) => partsOf(known));
  const bySound = indexBy(full, ({ forms: known }) => new Set(known.map(({ last }) => soundKey(last))));
  const recent = new Map<string, Person>();
  const alone = new Map<string, Person>();
  for (const index of people) {
    const name = names[index];
    if (!name) continue;
    let person = personOf.get(index);
    if (!person) {
      const part = formOf(name).words.join(' ');
      person = resolvePart(part, recent, byPart, bySound, isLikelySurname(lines, name));
      if (person) person.reasons.add(reasonFor(part, writtenAs(index), person));
      else {
        person = alone.get(part);
        if (!person)
          alone.set(
            part,
            (person = { type: 'person', names: [], reasons: new Set(), forms: [], fullName: '' }),
          );
      }
    } else for (const part of partsOf(person.forms)) recent.set(part, person);
    person.names.push(index);
  }
  return [...full, ...alone.values()].map(({ type, names: members, reasons }) => ({
    type,
    names: members,
    reasons,
  }));
}

/** Transliterations of one surname share the key. */
function surnameKey(last: string): string {
  return last.replace(/[^\p{L}]/gu, '').slice(0, 3);
}

/** What may stand for a full name: surname (with and without particles), given name, each half of a double surname. */
function partsOf(forms: readonly PersonForm[]): Set<string> {
  const parts = new Set<string>();
  for (const { words, first, last } of forms) {
    parts.add(last);
    parts.add(first);
    const bare = words.at(-1) ?? '';
    parts.add(bare);
    // Iberian double surnames: "Alves Teixeira" of "Pedro Alves Teixeira".
    if (words.length > 2) parts.add(words.slice(-2).join(' '));
    for (const particle of particles)
      if (last.startsWith(`${particle} `)) parts.add(last.slice(particle.length + 1));
  }
  return parts;
}

function indexBy(
  full: readonly Person[],
  keysOf: (person: Person) => ReadonlySet<string>,
): Map<string, Person[]> {
  const index = new Map<string, Person[]>();
  for (const person of full) {
    for (const key of keysOf(person)) {
      const list = index.get(key);
      if (!list) index.set(key, [person]);
      else if (list.length < compared) list.push(person);
    }
  }
  return index;
}

/** The most recent full name the part fits; before any, the only one of the text. */
function resolvePart(
  part: string,
  recent: ReadonlyMap<string, Person>,
  byPart: ReadonlyMap<string, readonly Person[]>,
  bySound: ReadonlyMap<string, readonly Person[]>,
  asSurname: boolean,
): Person | undefined {
  const owners = (byPart.get(part) ?? []).filter(
    owner => !asSurname || owner.forms.some(({ words, first }) => first !== part || words.length === 1),
  );
  const latest = recent.get(part);
  if (latest && (!asSurname || owners.includes(latest))) return latest;
  if (owners.length === 1) return owners[0];
  const bySurname = owners.filter(({ forms }) => forms.some(({ last }) => last === part));
  if (bySurname.length === 1) return bySurname[0];
  if (owners.length > 0) return undefined;
  const alike = (bySound.get(soundKey(part)) ?? []).filter(({ forms }) =>
    forms.some(({ last }) => sameSpelling(last, part)),
  );
  return alike.length === 1 ? alike[0] : undefined;
}

/** "Mr Ilvonen", "Colonel Odhiambo": a title goes with the surname. */
function isLikelySurname(lines: readonly NameLine[], name: TypedName): boolean {
  if (!name.title) return false;
  const bits = lines[name.line]?.tokens[name.from]?.bits ?? 0;
  return !(bits & lists.first) || (bits & lists.last) !== 0;
}

function reasonFor(part: string, written: string, { forms, fullName }: Person): string {
  const form = forms[0];
  if (form?.last === part || form?.words.at(-1) === part)
    return `“${written}” is the surname of “${fullName}”`;
  if (form?.first === part) return `“${written}” is the given name of “${fullName}”`;
  return `“${written}” is part of “${fullName}”`;
}
