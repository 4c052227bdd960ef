import { rolesClash } from '../entities/offices';
import { compareNames, isFullName, surnamesOf, type NameLikeness } from '../entities/personForms';
import { openings, soundKeys } from '../entities/transliteration';
import { placeBare } from './bareNames';
import type { Company } from './company';
import type { IdentityCluster, IdentityNode } from './identity';
import type { NameKeys } from './nameKeys';
import { joinMisspelled, joinPatronymics } from './otherNames';
import { addNode, companyOf, headsOf, isApart, sharedRole, startPerson, type Person } from './personCluster';

/** How many people of one surname are compared with a new name; more is a register, not a story. */
const compared = 64;

/** The people of the sources who are called by full names, and the names that are not yet anybody's. */
export interface NamedPeople {
  readonly people: readonly Person[];
  readonly bare: readonly IdentityNode[];
}

/**
 * Clusters people with full names: the same name; then names that do not contradict each other, the fullest before shorter ones.
 * @param nodes in order of source and entity
 * @param company holds what else the sources name; people are added as they become known
 */
export function clusterFullNames(
  nodes: readonly IdentityNode[],
  company: Company,
  keys: NameKeys,
): NamedPeople {
  const full = new Map<string, IdentityNode[]>();
  const bare: IdentityNode[] = [];
  for (const node of nodes) {
    const form = keys.person(node.data.name);
    if (!isFullName(form)) {
      bare.push(node);
      continue;
    }
    const same = full.get(form.key);
    if (same) same.push(node);
    else full.set(form.key, [node]);
  }
  const named = [...full.values()].flatMap(same => splitNamesakes(same, company, keys));
  for (const person of named) company.addAll(person);
  return { people: joinVariants(named, bare, company, keys), bare };
}

/**
 * A bare name joins the one full name of the sources that it fits, if both are seen in the same company or role. Of
 * several it fits, a shared role decides; nothing else does.
 * @returns everybody, those with full names first
 */
export function placeBareNames(
  { people, bare }: NamedPeople,
  company: Company,
  keys: NameKeys,
): IdentityCluster[] {
  return [...people, ...placeBare(bare, people, company, keys)];
}

/**
 * One full name is one person, unless the sources call its bearers what hardly anybody is at once (a striker, a minister),
 * or he and she, and name nobody and nothing else in common.
 */
function splitNamesakes(nodes: readonly IdentityNode[], company: Company, keys: NameKeys): Person[] {
  const people: Person[] = [];
  const told = nodes.map(node => ({ node, heads: headsOf(node, keys) }));
  // Those who are called something come first: the others join them by their company.
  told.sort((a, b) => Number(b.heads.size > 0) - Number(a.heads.size > 0));
  for (const { node, heads } of told) {
    const fitting = people.filter(person => !isSomebodyElse(node, heads, person, company, keys));
    const beside =
      fitting.length > 1 ? fitting.filter(person => company.shared(node.source, person)) : fitting;
    const [person] = beside;
    if (person && beside.length === 1) {
      if (person.nodes.some(({ source }) => source !== node.source))
        person.reasons.add('same full name in several sources');
      addNode(person, node, keys);
    } else people.push(startPerson(node, keys));
  }
  for (const person of people) for (const other of people) if (other !== person) person.rivals.add(other);
  return people;
}

function isSomebodyElse(
  node: IdentityNode,
  heads: ReadonlySet<string>,
  person: Person,
  company: Company,
  keys: NameKeys,
): boolean {
  const { pronoun } = node.data;
  const differ =
    (pronoun !== undefined && person.pronoun !== undefined && pronoun !== person.pronoun) ||
    rolesClash(heads, person.heads);
  if (!differ) return false;
  const others = person.nodes.filter(
    other =>
      (pronoun !== undefined && other.data.pronoun !== undefined && pronoun !== other.data.pronoun) ||
      rolesClash(heads, headsOf(other, keys)),
  );
  return (
    others.every(({ source }) => source !== node.source) &&
    company.shared(node.source, person, 1, others) === undefined
  );
}

/** Initials, halves of names and bare consonants say little: they need shared company or a shared role as well. */
const weak: ReadonlySet<NameLikeness> = new Set([
  'initials',
  'consonants',
  'used-middle-name',
  'double-surname',
]);

/** First what the names alone say, then, with the company that is known by then, initials and halves of names. */
function joinVariants(
  named: readonly Person[],
  bare: readonly IdentityNode[],
  company: Company,
  keys: NameKeys,
): Person[] {
  const joined: Joined[] = [];
  const sure = joinOnce(named, company, keys, joined, false);
  const spelled = joinMisspelled(joinOnce(sure, company, keys, joined, true), company, keys);
  const everyone = joinPatronymics(spelled, bare, company, keys);
  for (const { person, other } of joined) person.reasons.add(explain(person, other, company, keys));
  const left = new Set<IdentityCluster>(everyone);
  for (const { rivals } of everyone) for (const rival of rivals) if (!left.has(rival)) rivals.delete(rival);
  return everyone;
}

/** Nodes that joined a person. */
interface Joined {
  readonly person: Person;
  readonly other: { readonly nodes: readonly IdentityNode[] };
}

/** A full name joins the one person whose names it does not contradict; of several, the one with a shared role. */
function joinOnce(
  named: readonly Person[],
  company: Company,
  keys: NameKeys,
  joined: Joined[],
  withWeak: boolean,
): Person[] {
  const inOrder = named.toSorted((a, b) => fullness(b) - fullness(a) || compareText(nameOf(a), nameOf(b)));
  const buckets = new Map<string, Person[]>();
  const everyone: Person[] = [];
  for (const person of inOrder) {
    const met = bucketsOf(person);
    const others = new Set([...met].flatMap(key => (buckets.get(key) ?? []).slice(-compared)));
    const fitting = [...others].flatMap(other => {
      const likeness = likenessOf(other, person);
      return likeness === undefined || likeness === 'patronymic' || isApart(other, person, company)
        ? []
        : [{ other, likeness }];
    });
    const sure = fitting.filter(
      ({ other, likeness }) =>
        !weak.has(likeness) ||
        (withWeak &&
          (sharedRole(other, person, keys) !== undefined || companyOf(other, person, company) !== undefined)),
    );
    const byRole = sure.filter(({ other }) => sharedRole(other, person, keys) !== undefined);
    const chosen = sure.length === 1 ? sure[0] : byRole.length === 1 ? byRole[0] : undefined;
    if (chosen) {
      const { other } = chosen;
      joined.push({ person: other, other: { nodes: [...person.nodes] } });
      for (const node of person.nodes) addNode(other, node, keys);
      for (const reason of person.reasons) other.reasons.add(reason);
      for (const rival of person.rivals) if (rival !== other) other.rivals.add(rival);
      company.addAll(other);
      continue;
    }
    if (withWeak) for (const { other } of fitting) person.rivals.add(other);
    everyone.push(person);
    for (const key of met) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(person);
      else buckets.set(key, [person]);
    }
  }
  return everyone;
}

function fullness({ forms }: Person): number {
  const form = forms[0];
  return form ? form.words.length * 100 + form.letters.length : 0;
}

function nameOf({ forms }: Person): string {
  return forms[0]?.words.join(' ') ?? '';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function bucketsOf({ forms }: Person): Set<string> {
  const keys = new Set<string>();
  for (const form of forms) {
    for (const surname of surnamesOf(form)) for (const key of openings(soundKeys(surname))) keys.add(key);
    if (form.words.length === 2) for (const key of openings(soundKeys(form.first))) keys.add(key);
  }
  return keys;
}

/** The weakest likeness of their forms; undefined when two of them contradict each other. */
function likenessOf(a: Person, b: Person): NameLikeness | undefined {
  let found: NameLikeness | undefined;
  for (const one of a.forms.slice(0, compared))
    for (const other of b.forms.slice(0, compared)) {
      const likeness = compareNames(one, other);
      if (likeness === undefined) return undefined;
      // Another form says more than that one of them gives the father’s name for the surname.
      if (found === undefined || found === 'patronymic' || (likeness !== 'patronymic' && weak.has(likeness)))
        found = likeness;
    }
  return found;
}

function explain(person: Person, other: Joined['other'], company: Company, keys: NameKeys): string {
  const role = sharedRole(person, other, keys);
  const shared = role === undefined ? companyOf(person, other, company) : `both called “${role}”`;
  const [a, b] = [other.nodes[0]?.data.name ?? '', person.nodes[0]?.data.name ?? ''];
  return `“${a}” and “${b}” do not contradict each other${shared === undefined ? '' : `, ${shared}`}`;
}
