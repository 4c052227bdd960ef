import { mayBeMisspelled, surnameByEar } from '../entities/misspelledNames';
import { compareNames, confirmsPatronymic, isFullName, isPatronymicName } from '../entities/personForms';
import type { Company } from './company';
import type { IdentityNode } from './identity';
import type { NameKeys } from './nameKeys';
import { addNode, isApart, sharedRole, type Person } from './personCluster';

/** How many forms of one person are compared with those of another. */
const compared = 64;

/**
 * A name that one source has otherwise: the surname sounds the same, the given names are near, nobody keeps the two apart, nobody else
 * of the sources has that surname, and both are seen beside two others, or beside one other with a title in common.
 */
export function joinMisspelled(everyone: readonly Person[], company: Company, keys: NameKeys): Person[] {
  const buckets = new Map<string, Person[]>();
  const gone = new Set<Person>();
  for (const person of everyone)
    for (const key of new Set(person.forms.flatMap(form => (isFullName(form) ? surnameByEar(form) : [])))) {
      const bucket = buckets.get(key);
      if (bucket) bucket.push(person);
      else buckets.set(key, [person]);
    }
  for (const bucket of buckets.values()) {
    const family = bucket.filter(person => !gone.has(person));
    if (family.length < 2 || family.length > fewBearers) continue;
    const one = family.every((person, at) =>
      family.slice(at + 1).every(other => areNear(person, other) && !isApart(person, other, company)),
    );
    if (!one) continue;
    const [person, ...others] = family.sort(
      (a, b) => b.nodes.length - a.nodes.length || compareText(nameOf(a), nameOf(b)),
    );
    for (const other of others) {
      const reason = person && reasonToJoin(person, other, company, keys);
      if (!person || reason === undefined) continue;
      person.reasons.add(reason);
      for (const node of other.nodes) addNode(person, node, keys);
      for (const known of other.reasons) person.reasons.add(known);
      gone.add(other);
      company.addAll(person);
    }
    for (const other of others)
      if (person && !gone.has(other)) {
        person.rivals.add(other);
        other.rivals.add(person);
      }
  }
  return everyone.filter(person => !gone.has(person));
}

/** More spellings of one name than that are several names. */
const fewBearers = 6;

function areNear(a: Person, b: Person): boolean {
  return a.forms
    .slice(0, compared)
    .every(one =>
      b.forms
        .slice(0, compared)
        .every(other => mayBeMisspelled(one, other) || compareNames(one, other) !== undefined),
    );
}

function reasonToJoin(person: Person, other: Person, company: Company, keys: NameKeys): string | undefined {
  const role = sharedRole(person, other, keys);
  for (const { source } of other.nodes) {
    const [first, second] = company.telling(source, person, role === undefined ? 2 : 1);
    if (first === undefined) continue;
    const [a, b] = [other.nodes[0]?.data.name ?? '', person.nodes[0]?.data.name ?? ''];
    const shared = role === undefined ? `both with ${first} and ${second ?? ''}` : `both called “${role}”`;
    return `“${a}” is “${b}” spelled otherwise, same surname, ${shared}`;
  }
  return undefined;
}

/**
 * "Timur Rashidovich", as people address each other, is the one Timur of the sources: of those whom nobody keeps apart from him, who
 * has the initial of the father’s name or a title in common, or, where the source introduces neither, company of two others.
 * @param bare names alone, which show that the word is somebody’s surname
 */
export function joinPatronymics(
  everyone: readonly Person[],
  bare: readonly IdentityNode[],
  company: Company,
  keys: NameKeys,
): Person[] {
  const addressed = everyone.filter(({ forms }) => forms.every(isPatronymicName));
  if (addressed.length === 0) return [...everyone];
  const surnames = surnamesIn(everyone, bare, keys);
  const gone = new Set<Person>();
  for (const person of addressed) {
    const [form] = person.forms;
    if (!form || (surnames.get(form.core)?.size ?? 0) > 1) continue;
    const candidates = everyone.filter(
      other =>
        other !== person &&
        other.forms
          .slice(0, compared)
          .every(known => person.forms.every(own => compareNames(known, own) === 'patronymic')) &&
        !isApart(other, person, company),
    );
    const [other] = candidates;
    if (!other) continue;
    const reason = candidates.length === 1 ? reasonForPatronymic(other, person, company, keys) : undefined;
    if (reason === undefined) {
      for (const candidate of candidates) person.rivals.add(candidate);
      continue;
    }
    other.reasons.add(
      `“${person.nodes[0]?.data.name ?? ''}” is “${nameOf(other)}” by the father’s name, ${reason}`,
    );
    for (const node of person.nodes) addNode(other, node, keys);
    for (const known of person.reasons) other.reasons.add(known);
    gone.add(person);
    company.addAll(other);
  }
  return everyone.filter(person => !gone.has(person));
}

/** Who each last word is used for: given names, and the word alone. */
function surnamesIn(
  everyone: readonly Person[],
  bare: readonly IdentityNode[],
  keys: NameKeys,
): Map<string, Set<string>> {
  const bearers = new Map<string, Set<string>>();
  const add = (name: string) => {
    const { core, first, words } = keys.person(name);
    // "Timur Rashidovich Aliyev" has the father’s name in its middle, and says nothing here.
    const bearer = words.length > 2 ? words.slice(0, -1).join(' ') : words.length > 1 ? first : '';
    const known = bearers.get(core);
    if (known) known.add(bearer);
    else bearers.set(core, new Set([bearer]));
  };
  for (const node of [...everyone.flatMap(({ nodes }) => nodes), ...bare])
    for (const name of [node.data.name, ...node.data.aliases]) add(name);
  return bearers;
}

function reasonForPatronymic(
  other: Person,
  person: Person,
  company: Company,
  keys: NameKeys,
): string | undefined {
  const role = sharedRole(other, person, keys);
  if (role !== undefined) return `both called “${role}”`;
  const isConfirmed = other.forms.some(known => person.forms.some(own => confirmsPatronymic(known, own)));
  // Who is introduced with a title is introduced with a surname.
  const isKnown = person.heads.size === 0 && other.heads.size > 0 && other.forms.some(hasSlavicEnding);
  if (!isConfirmed && !isKnown) return undefined;
  for (const { source } of person.nodes) {
    const [first, second] = company.telling(source, other, isConfirmed ? 1 : 2);
    if (first !== undefined) return `both with ${second === undefined ? first : `${first} and ${second}`}`;
  }
  return undefined;
}

/** Surnames of those who have a father’s name. */
function hasSlavicEnding({ core }: { readonly core: string }): boolean {
  return /(?:[oe]va?|[iy]na?|off|eff|sk(?:y|i|iy|ii|yi|yy|aya|a)|enko|[ui]k|ts|[iy]an|ov[iy]ch|bek|bay|baev|zada?|zade|dze|shvili)$/.test(
    core,
  );
}

function nameOf({ nodes }: Person): string {
  return nodes[0]?.data.name ?? '';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
