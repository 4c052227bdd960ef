import { compatiblePeople, personForm, sameSpelling, soundKey, type PersonForm } from '../entities/nameForms';
import type { SourceId } from '../model';
import type { IdentityCluster, IdentityNode } from './identity';

interface Person extends IdentityCluster {
  /** Distinct full forms. */
  readonly forms: PersonForm[];
}

/** How many people of one surname are compared with a new name; more is a register, not a story. */
const compared = 64;

/**
 * Clusters people. Full names first, the fullest before shorter ones; then bare names.
 * @param nodes in order of source and entity
 * @param things what else the sources name: the company people are seen in
 */
export function clusterPeople(
  nodes: readonly IdentityNode[],
  things: readonly IdentityCluster[],
): IdentityCluster[] {
  const full: { node: IdentityNode; form: PersonForm }[] = [];
  const bare: { node: IdentityNode; form: PersonForm }[] = [];
  for (const node of nodes) {
    const form = personForm(node.data.name);
    (form.words.length > 1 && form.last !== form.words.join(' ') ? full : bare).push({ node, form });
  }
  full.sort((a, b) => letters(b.form) - letters(a.form) || compareText(a.form, b.form));
  const people = new Map<string, Person[]>();
  const company = new Company(things);
  for (const { node, form } of full) placeFull(node, form, people);
  const everyone = [...people.values()].flat();
  for (const person of everyone) for (const { source } of person.nodes) company.add(source, person);
  return [...everyone, ...placeBare(bare, everyone, company)];
}

function letters({ words }: PersonForm): number {
  return words.length * 100 + words.join('').length;
}

function compareText(a: PersonForm, b: PersonForm): number {
  const x = a.words.join(' ');
  const y = b.words.join(' ');
  return x < y ? -1 : x > y ? 1 : 0;
}

/** A full name joins the one person whose names it does not contradict; of several, the one with a shared role. */
function placeFull(node: IdentityNode, form: PersonForm, people: Map<string, Person[]>): void {
  const key = soundKey(form.last).slice(0, 3);
  const bucket = people.get(key) ?? [];
  people.set(key, bucket);
  const fitting = bucket
    .slice(-compared)
    .filter(person => person.forms.every(known => compatiblePeople(known, form)));
  const same = fitting.find(person =>
    person.forms.some(known => known.words.join(' ') === form.words.join(' ')),
  );
  const person =
    same ?? (fitting.length === 1 ? fitting[0] : fitting.find(one => sharedRole(one, node) !== undefined));
  if (!person) {
    bucket.push({ nodes: [node], reasons: new Set(), rivals: new Set(fitting), forms: [form] });
    return;
  }
  const elsewhere = person.nodes.some(({ source }) => source !== node.source);
  if (elsewhere) person.reasons.add(same ? `same full name in several sources` : explain(person, node));
  person.nodes.push(node);
  if (!same) person.forms.push(form);
}

function explain(person: Person, node: IdentityNode): string {
  const other = person.nodes[0]?.data.name ?? '';
  const role = sharedRole(person, node);
  return `“${node.data.name}” and “${other}” do not contradict each other${role === undefined ? '' : `, both called “${role}”`}`;
}

/**
 * A bare name joins the one full name of the sources that it fits, if both are seen in the same company or role. Of
 * several it fits, a shared role decides; nothing else does.
 */
function placeBare(
  bare: readonly { readonly node: IdentityNode; readonly form: PersonForm }[],
  everyone: readonly Person[],
  company: Company,
): Person[] {
  const byPart = new Map<string, Person[]>();
  for (const person of everyone) {
    for (const part of partsOf(person.forms))
      byPart.set(part, [...(byPart.get(part) ?? []).slice(0, compared), person]);
  }
  const bySound = new Map<string, Person[]>();
  for (const person of everyone) {
    for (const sound of new Set(person.forms.map(({ last }) => soundKey(last))))
      bySound.set(sound, [...(bySound.get(sound) ?? []).slice(0, compared), person]);
  }
  const alone = new Map<string, Person[]>();
  for (const { node, form } of bare) {
    const word = form.words.join(' ');
    let candidates = byPart.get(word) ?? [];
    if (candidates.length === 0)
      candidates = (bySound.get(soundKey(word)) ?? []).filter(({ forms }) =>
        forms.some(({ last }) => sameSpelling(last, word)),
      );
    const chosen = choose(node, candidates, company);
    if (chosen) {
      chosen.person.reasons.add(
        `“${node.data.name}” fits one full name of the sources only; ${chosen.reason}`,
      );
      chosen.person.nodes.push(node);
      continue;
    }
    const others = alone.get(word) ?? [];
    const known =
      candidates.length === 0
        ? others.find(other => company.shared(node.source, other) !== undefined)
        : undefined;
    if (known) {
      known.reasons.add(`same name, ${company.shared(node.source, known) ?? ''}`);
      known.nodes.push(node);
      continue;
    }
    others.push({
      nodes: [node],
      reasons: new Set(),
      rivals: new Set(candidates.length > 0 ? candidates : others),
      forms: [form],
    });
    alone.set(word, others);
  }
  return [...alone.values()].flat();
}

function choose(
  node: IdentityNode,
  candidates: readonly Person[],
  company: Company,
): { person: Person; reason: string } | undefined {
  const byRole = candidates.filter(person => sharedRole(person, node) !== undefined);
  const [only] = byRole;
  if (only && byRole.length === 1)
    return { person: only, reason: `both called “${sharedRole(only, node) ?? ''}”` };
  const [single] = candidates;
  if (!single || candidates.length > 1) return undefined;
  // A given name is shared by many; "Xi" of "Xi Jinping" needs more company than a surname does.
  const word = personForm(node.data.name).words.join(' ');
  const asSurname = single.forms.some(
    ({ last, words }) => last === word || words.at(-1) === word || sameSpelling(last, word),
  );
  const shared = company.shared(node.source, single, asSurname ? 1 : 2);
  return shared === undefined ? undefined : { person: single, reason: shared };
}

/** Surname, its last word, given name, halves of a double surname. */
function partsOf(forms: readonly PersonForm[]): Set<string> {
  const parts = new Set<string>();
  for (const { words, first, last } of forms) {
    parts.add(last);
    parts.add(words.at(-1) ?? '');
    parts.add(first);
    if (words.length > 2) parts.add(words.slice(-2).join(' '));
  }
  return parts;
}

/** A title that both are given: the same words, or the same head noun with a shared content word. */
function sharedRole(person: Person, node: IdentityNode): string | undefined {
  const mine = node.data.roles.map(({ title }) => contentWords(title));
  for (const { data } of person.nodes) {
    for (const { title } of data.roles) {
      const theirs = contentWords(title);
      if (
        mine.some(words => overlap(words, theirs) >= Math.min(2, words.size, theirs.size) && words.size > 0)
      )
        return title;
    }
  }
  return undefined;
}

function contentWords(title: string): Set<string> {
  return new Set(
    title
      .toLowerCase()
      .replace(/advisor/g, 'adviser')
      .split(/[^\p{L}\p{Nd}]+/u)
      .filter(
        word => word.length > 2 && !/^(?:the|and|for|its|his|her|their|former|new|dr|mr|mrs|ms)$/.test(word),
      ),
  );
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count += 1;
  return count;
}

/** Who and what is named beside whom: clusters by source, boilerplate left out. */
class Company {
  readonly #bySource = new Map<SourceId, Set<IdentityCluster>>();

  constructor(things: readonly IdentityCluster[]) {
    for (const thing of things) {
      for (const { source, mentions } of thing.nodes)
        if (mentions.some(({ inBoilerplate }) => !inBoilerplate)) this.add(source, thing);
    }
  }

  add(source: SourceId, cluster: IdentityCluster): void {
    const known = this.#bySource.get(source);
    if (known) known.add(cluster);
    else this.#bySource.set(source, new Set([cluster]));
  }

  /** What a source and the sources of a person both name, in words; undefined when that is too little to mean anything. */
  shared(source: SourceId, person: IdentityCluster, atLeast = 1): string | undefined {
    const here = this.#bySource.get(source) ?? new Set();
    for (const other of new Set(person.nodes.map(node => node.source))) {
      if (other === source) return 'both in the same source';
      const there = this.#bySource.get(other) ?? new Set();
      const common = [...here].filter(cluster => there.has(cluster) && cluster !== person);
      const telling = common.filter(({ nodes }) => !/^(?:place|group)$/.test(nodes[0]?.data.type ?? ''));
      const named = (telling.length > 0 ? telling : common)
        .map(({ nodes }) => nodes[0]?.data.name ?? '')
        .sort()
        .slice(0, 3);
      if (telling.length >= atLeast || common.length > 1 + atLeast) return `both with ${named.join(', ')}`;
    }
    return undefined;
  }
}
