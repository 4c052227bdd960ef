import type { Role } from '../model';
import { givenNameKeys, likelyPronoun, type Pronoun } from './givenNames';
import type { NameLine } from './nameTokens';
import { readNamings, type Naming } from './namings';
import { partKeys, type PartKind } from './partsOfPeople';
import {
  compareNames,
  compatiblePeople,
  confirmsPatronymic,
  hasInitialsOnly,
  isFullName,
  lettersOf,
  surnamesOf,
  type PersonForm,
} from './personForms';
import { rolesClash } from './offices';
import { pronounVotes } from './pronouns';
import { openings, soundKey, soundKeys } from './transliteration';
import type { TypedName } from './typedNames';
import type { NameGroup } from './whoIsWho';

interface Person {
  readonly names: number[];
  readonly reasons: Set<string>;
  /** Distinct full forms, fullest first; of somebody without a full name the form that is used. */
  readonly forms: PersonForm[];
  /** The fullest form as written; empty without a full name. */
  readonly fullName: string;
  /** The full name that is written as two: "Anna Moroz" of "Anna and Pavel Moroz". */
  readonly impliedName?: string;
  /** Nouns of the titles given together with the name. */
  readonly heads: Set<string>;
  pronoun?: Pronoun;
  /** When the person was named last in a way that leaves no doubt; -1 before. */
  last: number;
}

/** How many people of one surname, or forms of one person, are compared with a new one; more is a list, not a story. */
const compared = 32;

/**
 * Groups names of people. First full names that do not contradict each other; then, in reading order, surnames, given
 * names and initials: each joins the most recent full name that it fits, that goes with its title and form of address.
 * Two people with one surname stay apart.
 * @param roles by index of the name, as `findRoles` gives them: titles tell people of one surname apart
 */
export function groupPeople(
  lines: readonly NameLine[],
  names: readonly TypedName[],
  people: readonly number[],
  writtenAs: (name: number) => string,
  roles: ReadonlyMap<number, readonly Role[]> = new Map(),
): NameGroup[] {
  const namings = readNamings(lines, names, people, roles, writtenAs);
  const votes = pronounVotes(lines, names);
  const { persons, owner } = placeFullNames(namings, names, votes, writtenAs);
  const index = indexParts(persons);
  const alone: Person[] = [];
  for (const naming of namings) {
    const known = owner.get(naming.form.key);
    const person = known ?? resolve(naming, index, writtenAs) ?? startAlone(naming, index, alone);
    person.names.push(naming.index);
    if (known || naming.heads.size > 0) for (const head of naming.heads) person.heads.add(head);
    if (naming.pronoun) person.pronoun ??= naming.pronoun;
    if (known || naming.titled) person.last = naming.index;
  }
  return [...persons, ...alone]
    .filter(person => person.names.length > 0)
    .map(({ names: members, reasons, pronoun, impliedName }) => ({
      type: 'person',
      names: members,
      reasons,
      ...(impliedName === undefined ? {} : { impliedName }),
      ...(pronoun === undefined ? {} : { pronoun }),
    }));
}

/** Full names with a given name become people; a form that two of them could own waits for its place in the text. */
function placeFullNames(
  namings: readonly Naming[],
  names: readonly TypedName[],
  votes: ReadonlyMap<string, number>,
  writtenAs: (name: number) => string,
): { persons: Person[]; owner: Map<string, Person> } {
  const distinct = new Map<
    string,
    {
      form: PersonForm;
      index: number;
      vote: number;
      heads: Set<string>;
      pronoun: Pronoun | undefined;
      impliedName: string | undefined;
    }
  >();
  for (const { form, index, heads, pronoun, impliedName } of namings) {
    if (!isFullName(form)) continue;
    const known = distinct.get(form.key);
    if (known) {
      for (const head of heads) known.heads.add(head);
      known.pronoun ??= pronoun;
      if (form.nicknames.length > 0) known.form = form;
    } else {
      const vote = votes.get(names[index]?.key ?? '') ?? 0;
      distinct.set(form.key, { form, index, vote, heads: new Set(heads), pronoun, impliedName });
    }
  }
  const inOrder = [...distinct.values()].sort(
    (a, b) =>
      Number(hasInitialsOnly(a.form)) - Number(hasInitialsOnly(b.form)) ||
      b.form.words.length - a.form.words.length ||
      b.form.letters.length - a.form.letters.length ||
      a.index - b.index,
  );
  const persons: Person[] = [];
  const bySurname = new Map<string, Person[]>();
  const owner = new Map<string, Person>();
  for (const { form, index, vote, heads, pronoun, impliedName } of inOrder) {
    const gender = pronoun ?? (vote === 0 ? undefined : vote > 0 ? 'she' : 'he');
    const buckets = [...surnamesOf(form)].flatMap(surname =>
      openings(surname === form.core ? form.sounds : soundKeys(surname)),
    );
    // The surname may stand in front, or a father’s name stand for it ("Timur Rashidovich", "Timur R. Aliyev").
    if (form.words.length === 2 || form.words[1]?.length === 1)
      buckets.push(...openings(soundKeys(form.first)));
    const met = new Set(buckets.flatMap(bucket => (bySurname.get(bucket) ?? []).slice(-compared)));
    const fitting = [...met].filter(
      person =>
        !contradicts(person.pronoun, gender) &&
        person.forms.slice(0, compared).every(known => fitsWithin(known, form, person.heads, heads)),
    );
    const [person] = fitting;
    if (person && fitting.length > 1) continue;
    if (person) {
      person.reasons.add(`“${writtenAs(index)}” and “${person.fullName}” do not contradict each other`);
      // Only parts of the name, though of two words: they contradict nothing that the whole name does not.
      if (person.forms.every(known => compareNames(known, form) !== 'used-middle-name'))
        person.forms.push(form);
      if (gender !== undefined) person.pronoun ??= gender;
      for (const head of heads) person.heads.add(head);
      owner.set(form.key, person);
      continue;
    }
    const started: Person = {
      names: [],
      reasons: new Set(),
      forms: [form],
      fullName: impliedName ?? writtenAs(index),
      ...(impliedName === undefined ? {} : { impliedName }),
      heads: new Set(heads),
      last: -1,
      ...(gender === undefined ? {} : { pronoun: gender }),
    };
    persons.push(started);
    owner.set(form.key, started);
    for (const bucket of new Set(buckets)) {
      const list = bySurname.get(bucket);
      if (list) list.push(started);
      else bySurname.set(bucket, [started]);
    }
  }
  return { persons, owner };
}

/** A source that uses "Ana Lopes" and "Ana Lopes-Duarte" means two people, unless it gives both one title. */
function fitsWithin(
  known: PersonForm,
  form: PersonForm,
  knownHeads: ReadonlySet<string>,
  heads: ReadonlySet<string>,
): boolean {
  const likeness = compareNames(known, form);
  if (likeness === 'patronymic' && confirmsPatronymic(known, form)) return true;
  if (likeness === 'double-surname' || likeness === 'consonants' || likeness === 'patronymic')
    return [...heads].some(head => knownHeads.has(head));
  return likeness !== undefined;
}

function contradicts(a: Pronoun | undefined, b: Pronoun | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

interface PartOwner {
  readonly person: Person;
  readonly kind: PartKind;
}

type PartIndex = Map<string, PartOwner[]>;

function indexParts(persons: readonly Person[]): PartIndex {
  const index: PartIndex = new Map();
  for (const person of persons) addParts(index, person);
  return index;
}

function addParts(index: PartIndex, person: Person): void {
  for (const form of person.forms.slice(0, compared))
    for (const [key, kind] of partKeys(form)) {
      const list = index.get(key);
      if (!list) index.set(key, [{ person, kind }]);
      else if (list.length < compared && !list.some(one => one.person === person))
        list.push({ person, kind });
    }
}

/** Who a surname, given name or initials stand for here; undefined when nobody or nobody in particular. */
function resolve(naming: Naming, index: PartIndex, writtenAs: (name: number) => string): Person | undefined {
  const { form, heads, pronoun, asSurname } = naming;
  const owners = ownersOf(naming, index).filter(
    ({ person, kind }) =>
      !contradicts(person.pronoun, pronoun) &&
      (form.words.length === 1 ||
        person.fullName === '' ||
        !isFullName(form) ||
        person.forms.some(known => compatiblePeople(known, form))) &&
      !(naming.titled && rolesClash(heads, person.heads)) &&
      // "President Ali" is not Ali Rezvani, unless he is called president elsewhere.
      (!asSurname || kind !== 'given' || [...heads].some(head => person.heads.has(head) || royal.has(head))),
  );
  const titled = owners.filter(({ person }) => [...heads].some(head => person.heads.has(head)));
  const asked = likelyOnes(titled.length > 0 ? titled : owners, pronoun);
  const bySurname = asked.filter(({ kind }) => kind === 'surname');
  const chosen =
    mostRecent(asSurname && bySurname.length > 0 ? bySurname : asked) ?? only(asked) ?? only(bySurname);
  if (!chosen) return undefined;
  const { person, kind } = chosen;
  if (person.fullName !== '')
    person.reasons.add(
      reasonFor(
        writtenAs(naming.index),
        person.fullName,
        kind,
        titled.length > 0 && owners.length > titled.length,
      ),
    );
  return person;
}

/** Ranks that go with given names. */
const royal = new Set(
  'king queen prince princess pope emperor empress sultan sheikh emir father sister brother imam lord lady'.split(
    ' ',
  ),
);

function ownersOf({ form, heads, titled }: Naming, index: PartIndex): readonly PartOwner[] {
  if (isFullName(form)) return [...surnamesOf(form)].flatMap(surname => index.get(lettersOf(surname)) ?? []);
  const word = lettersOf(form.core);
  const exact = index.get(word) ?? index.get(form.letters);
  if (exact) return exact;
  const short = givenNameKeys(form.first).flatMap(group => index.get(`=${group}`) ?? []);
  if (short.length > 0 || word.length < 5) return short;
  const bySound = index.get(`~${soundKey(word)}`) ?? [];
  // A source keeps to its spelling: "Colonel Haqverdi" beside "Minister Elnur Hakverdi" is somebody else.
  return bySound.filter(
    ({ person }) => !titled || person.fullName === '' || [...heads].some(head => person.heads.has(head)),
  );
}

/** The one named last, of those that were named. */
function mostRecent(owners: readonly PartOwner[]): PartOwner | undefined {
  let best: PartOwner | undefined;
  for (const owner of owners)
    if (owner.person.last >= 0 && owner.person.last > (best?.person.last ?? -1)) best = owner;
  return best;
}

function only(owners: readonly PartOwner[]): PartOwner | undefined {
  return owners.length === 1 ? owners[0] : undefined;
}

/** "Mrs Moroz" of Anna and Pavel Moroz: what the given names suggest decides when nothing else does. */
function likelyOnes(owners: readonly PartOwner[], pronoun: Pronoun | undefined): readonly PartOwner[] {
  const likely = owners.filter(({ person }) => !contradicts(likelyOf(person), pronoun));
  return likely.length > 0 ? likely : owners;
}

function likelyOf(person: Person): Pronoun | undefined {
  return person.pronoun ?? likelyPronoun(person.forms[0]?.first ?? '');
}

function startAlone(naming: Naming, index: PartIndex, alone: Person[]): Person {
  const person: Person = {
    names: [],
    reasons: new Set(),
    forms: [naming.form],
    fullName: '',
    heads: new Set(naming.heads),
    last: naming.index,
    ...(naming.pronoun === undefined ? {} : { pronoun: naming.pronoun }),
  };
  alone.push(person);
  addParts(index, person);
  return person;
}

function reasonFor(written: string, fullName: string, kind: PartKind, byTitle: boolean): string {
  const title = byTitle ? ', told by the title' : '';
  if (kind === 'surname') return `“${written}” is the surname of “${fullName}”${title}`;
  if (kind === 'given') return `“${written}” is the given name of “${fullName}”${title}`;
  return `“${written}” is part of “${fullName}”${title}`;
}
