import type { Pronoun } from '../entities/givenNames';
import { compareNames, isFullName, type PersonForm } from '../entities/personForms';
import { rolesClash } from '../entities/offices';
import type { SourceId } from '../model';
import type { Company } from './company';
import type { IdentityCluster, IdentityNode } from './identity';
import type { NameKeys } from './nameKeys';

/** People of several sources that are taken for one. */
export interface Person extends IdentityCluster {
  /** Distinct forms of the name, the fullest first. */
  readonly forms: PersonForm[];
  /** Nouns of the titles given. */
  readonly heads: Set<string>;
  pronoun: Pronoun | undefined;
  /** Where the name itself stands. */
  readonly sources: Set<SourceId>;
}

/** A person with one node so far. */
export function startPerson(node: IdentityNode, keys: NameKeys): Person {
  const person: Person = {
    nodes: [],
    reasons: new Set(),
    rivals: new Set(),
    forms: [],
    heads: new Set(),
    pronoun: undefined,
    sources: new Set(),
  };
  addNode(person, node, keys);
  return person;
}

/** Takes a node for the person: its names and titles count from now on. */
export function addNode(person: Person, node: IdentityNode, keys: NameKeys): void {
  person.nodes.push(node);
  person.sources.add(node.source);
  person.pronoun ??= node.data.pronoun;
  for (const head of headsOf(node, keys)) person.heads.add(head);
  const own = keys.person(node.data.name);
  for (const name of [node.data.name, ...node.data.aliases.slice(0, 8)]) {
    const form = keys.person(name);
    // Of other forms only full names say more than the name itself.
    if (form !== own && (!isFullName(form) || compareNames(own, form) === 'used-middle-name')) continue;
    if (!person.forms.some(known => known.key === form.key)) person.forms.push(form);
  }
}

/** Nouns of the titles that a source gives. */
export function headsOf(node: IdentityNode, keys: NameKeys): Set<string> {
  return new Set(node.data.roles.flatMap(({ title }) => keys.head(title) ?? []));
}

/** A title that both are given: one office, the same words, or the same head noun with a shared content word. */
export function sharedRole(
  person: IdentityCluster,
  other: { readonly nodes: readonly IdentityNode[] },
  keys: NameKeys,
): string | undefined {
  const mine = other.nodes.flatMap(({ data }) => data.roles);
  if (mine.length === 0) return undefined;
  for (const { data } of person.nodes) {
    for (const { title, office } of data.roles) {
      const theirs = keys.titleWords(title);
      for (const role of mine) {
        if (office !== undefined && role.office === office) return title;
        const words = keys.titleWords(role.title);
        if (words.size > 0 && overlap(words, theirs) >= Math.min(2, words.size, theirs.size)) return title;
      }
    }
  }
  return undefined;
}

/** A source that names both keeps them apart; what titles and pronouns contradict needs shared company. */
export function isApart(a: Person, b: Person, company: Company): boolean {
  if (b.nodes.some(({ source }) => a.sources.has(source))) return true;
  if (a.pronoun !== undefined && b.pronoun !== undefined && a.pronoun !== b.pronoun) return true;
  return rolesClash(a.heads, b.heads) && companyOf(a, b, company) === undefined;
}

/** What a person and other nodes are both seen beside, in words. */
export function companyOf(
  a: Person,
  b: { readonly nodes: readonly IdentityNode[] },
  company: Company,
): string | undefined {
  for (const { source } of b.nodes) {
    const shared = company.shared(source, a);
    if (shared !== undefined) return shared;
  }
  return undefined;
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count += 1;
  return count;
}
