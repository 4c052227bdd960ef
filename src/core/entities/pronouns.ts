import type { Pronoun } from './givenNames';
import type { NameLine, NameToken } from './nameTokens';
import type { TypedName } from './typedNames';

const masculine = new Set(
  'mr sir king prince lord baron duke count emperor monsieur senor herr father brother sheikh imam ayatollah pope don chairman spokesman congressman councilman businessman policeman fireman actor husband widower'.split(
    ' ',
  ),
);
const feminine = new Set(
  'mrs ms miss mme mlle madame madam queen princess lady dame baroness duchess countess empress senora frau sister mother dona chairwoman spokeswoman congresswoman councilwoman businesswoman policewoman actress wife widow'.split(
    ' ',
  ),
);

/** The pronoun that the words of a title right before a name tell. */
export function pronounOfTitle(tokens: readonly NameToken[], name: TypedName): Pronoun | undefined {
  let found: Pronoun | undefined;
  for (let at = Math.max(0, name.title?.from ?? name.from - 2); at < name.from; at += 1) {
    const token = tokens[at];
    if (!token || token.possessive || token.text === ',') found = undefined;
    else if (masculine.has(token.folded)) found = 'he';
    else if (feminine.has(token.folded)) found = 'she';
    else if (!name.title && token.text !== '.') found = undefined;
  }
  return found;
}

/**
 * What the sentences say of each name: "she" or "his" behind the only person of a sentence. Votes, since a pronoun may mean
 * somebody named before.
 * @returns votes for "she" less votes for "he", by key of the name
 */
export function pronounVotes(lines: readonly NameLine[], names: readonly TypedName[]): Map<string, number> {
  const votes = new Map<string, number>();
  for (let from = 0; from < names.length;) {
    const line = names[from]?.line;
    let to = from;
    while (to < names.length && names[to]?.line === line) to += 1;
    const people = names.slice(from, to).filter(({ type }) => type === 'person');
    from = to;
    const [only] = people;
    if (!only || line === undefined || people.length > 1) continue;
    const vote = voteBehind(lines[line]?.tokens ?? [], only.to);
    if (vote !== 0) votes.set(only.key, (votes.get(only.key) ?? 0) + vote);
  }
  return votes;
}

function voteBehind(tokens: readonly NameToken[], from: number): number {
  let vote = 0;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || /^["“”]$/.test(token.text)) break;
    const one = /^(?:she|her|hers|herself)$/.test(token.folded)
      ? 1
      : /^(?:he|his|him|himself)$/.test(token.folded)
        ? -1
        : 0;
    if (one !== 0 && vote !== 0 && one !== vote) return 0;
    if (one !== 0) vote = one;
  }
  return vote;
}
