import { sayingVerbs } from './nameWords';
import type { NameLine } from './nameTokens';
import { pronounOfTitle } from './pronouns';
import type { TypedName } from './typedNames';

/**
 * A company that is called by its owner’s name: "Harlander" may be Ingo Harlander or Harlander Holdings. Where a source has
 * "Harlander Holdings", the bare word is a person where it stands as only persons do (with a title or form of address, before
 * "himself", and, where the source has the person in full, as who speaks); else it keeps its type.
 * @returns the names in the same order, some of them as persons
 */
export function asPersonsOfBodies(lines: readonly NameLine[], names: readonly TypedName[]): TypedName[] {
  const bodies = new Set<string>();
  const people = new Set<string>();
  for (const { type, key } of names) {
    const space = key.indexOf(' ');
    if (space < 0) continue;
    if (type === 'organization') bodies.add(key.slice(0, space));
    if (type === 'person') people.add(key.slice(key.lastIndexOf(' ') + 1));
  }
  if (bodies.size === 0) return [...names];
  return names.map(name => {
    if (name.type !== 'organization' || !bodies.has(name.key)) return name;
    const tokens = lines[name.line]?.tokens ?? [];
    const isPerson =
      pronounOfTitle(tokens, name) !== undefined ||
      isPersonal(tokens[name.to]?.folded) ||
      (people.has(name.key) && speaks(lines[name.line], name));
    return isPerson ? { ...name, type: 'person', reason: 'stands where a person does' } : name;
  });
}

function isPersonal(next: string | undefined): boolean {
  return next === 'himself' || next === 'herself';
}

/** "Harlander said", "said Harlander", "Harlander, 61,", "Harlander … his". */
function speaks(line: NameLine | undefined, { from, to }: TypedName): boolean {
  const tokens = line?.tokens ?? [];
  if (sayingVerbs.has(tokens[to]?.folded ?? '') || sayingVerbs.has(tokens[from - 1]?.folded ?? ''))
    return true;
  for (let at = to; at < Math.min(tokens.length, to + 6); at += 1) {
    const word = tokens[at];
    if (!word || /^[.;:“”"]$/.test(word.text)) return false;
    if (/^(?:he|she|his|her|himself|herself)$/.test(word.folded)) return true;
  }
  return false;
}
