import { rolesClash } from '../entities/offices';
import { partKeys } from '../entities/partsOfPeople';
import { isFullName, lettersOf, type PersonForm } from '../entities/personForms';
import { soundKeys } from '../entities/transliteration';
import type { Company } from './company';
import type { IdentityNode } from './identity';
import type { NameKeys } from './nameKeys';
import { addNode, headsOf, sharedRole, startPerson, type Person } from './personCluster';

/** How many people one name alone is compared with. */
const compared = 64;

/**
 * A bare name joins the one full name of the sources that it fits, if both are seen in the same company or role. Of
 * several it fits, a shared role decides; nothing else does.
 * @returns people of whom only bare names are known
 */
export function placeBare(
  bare: readonly IdentityNode[],
  everyone: readonly Person[],
  company: Company,
  keys: NameKeys,
): Person[] {
  const parts = indexParts(everyone);
  const alone = new Map<string, Person[]>();
  for (const node of bare) {
    const word = lettersOf(keys.person(node.data.name).core);
    const owners = ownersOf(word, keys.person(node.data.name), parts);
    const heads = headsOf(node, keys);
    const { pronoun } = node.data;
    const candidates = owners.filter(
      ({ person }) => pronoun === undefined || person.pronoun === undefined || pronoun === person.pronoun,
    );
    const chosen = choose(node, heads, candidates, company, keys);
    if (chosen) {
      chosen.person.reasons.add(`${chosen.part} “${node.data.name}” in both, ${chosen.reason}`);
      chosen.person.nodes.push(node);
      continue;
    }
    const others = alone.get(word) ?? [];
    const reason = (other: Person) => {
      const role = sharedRole(other, { nodes: [node] }, keys);
      return role === undefined ? company.shared(node.source, other) : `both called “${role}”`;
    };
    const known = others.find(
      other =>
        (candidates.length === 0 || reason(other)?.startsWith('both called') === true) &&
        !rolesClash(heads, other.heads) &&
        (pronoun === undefined || other.pronoun === undefined || pronoun === other.pronoun) &&
        reason(other) !== undefined,
    );
    if (known) {
      known.reasons.add(`same name, ${reason(known) ?? ''}`);
      addNode(known, node, keys);
      continue;
    }
    const person = startPerson(node, keys);
    for (const rival of candidates.length > 0 ? candidates.map(one => one.person) : others)
      person.rivals.add(rival);
    others.push(person);
    alone.set(word, others);
  }
  return [...alone.values()].flat();
}

interface PartOwner {
  readonly person: Person;
  readonly part: 'surname' | 'given name' | 'name';
}

function indexParts(everyone: readonly Person[]): Map<string, PartOwner[]> {
  const index = new Map<string, PartOwner[]>();
  for (const person of everyone) {
    for (const form of person.forms)
      for (const [key, kind] of partKeys(form)) {
        const part = kind === 'given' ? 'given name' : kind === 'surname' ? 'surname' : 'name';
        const list = index.get(key);
        if (!list) index.set(key, [{ person, part }]);
        else if (list.length < compared && !list.some(one => one.person === person))
          list.push({ person, part });
      }
  }
  return index;
}

function ownersOf(
  word: string,
  form: PersonForm,
  parts: ReadonlyMap<string, PartOwner[]>,
): readonly PartOwner[] {
  const exact = parts.get(word) ?? parts.get(form.letters);
  if (exact) return exact;
  if (word.length < 5) return [];
  const owners = new Map<Person, PartOwner>();
  for (const sound of soundKeys(word))
    for (const owner of parts.get(`~${sound}`) ?? []) owners.set(owner.person, owner);
  return [...owners.values()];
}

function choose(
  node: IdentityNode,
  heads: ReadonlySet<string>,
  candidates: readonly PartOwner[],
  company: Company,
  keys: NameKeys,
): { person: Person; part: PartOwner['part']; reason: string } | undefined {
  // Somebody whom the same source names in full was kept apart there; a word that was only now taken for a person was not.
  const free = candidates.filter(
    ({ person }) =>
      node.typeReason !== undefined ||
      !person.nodes.some(
        ({ source, data }) =>
          source === node.source && data !== node.data && isFullName(keys.person(data.name)),
      ),
  );
  const byRole = free.flatMap(({ person, part }) => {
    const role = sharedRole(person, { nodes: [node] }, keys);
    return role === undefined ? [] : [{ person, part, reason: `both called “${role}”` }];
  });
  if (byRole.length === 1) return byRole[0];
  const [single] = candidates;
  if (!single || candidates.length > 1 || free.length === 0 || rolesClash(heads, single.person.heads))
    return undefined;
  const { person, part } = single;
  if (node.typeReason !== undefined && person.nodes.some(({ source }) => source === node.source))
    return { person, part, reason: 'both in the same source' };
  // A given name is shared by many; "Xi" of "Xi Jinping" is a surname.
  const shared = company.shared(node.source, person, part === 'given name' ? 2 : 1);
  return shared === undefined ? undefined : { person, part, reason: shared };
}
