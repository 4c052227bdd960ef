import type { Role, SourceText, Span } from '../model';
import { isCapitalised, type NameLine, type NameToken } from './nameTokens';
import { organizationNouns, sayingVerbs } from './nameWords';
import { titleHeads } from './titles';
import type { TypedName } from './typedNames';
import type { NameGroup } from './whoIsWho';

/** How many sentences back a pronoun or description looks for its owner. */
const memory = 4;

type Gender = 'he' | 'she';

interface Discourse {
  readonly entityOf: readonly number[];
  readonly genders: Map<number, Gender>;
  /** Heads of the titles of each person: "minister", "captain". */
  readonly titled: ReadonlyMap<string, ReadonlySet<number>>;
  /** What each organisation is called: "union", "company". */
  readonly called: ReadonlyMap<string, ReadonlySet<number>>;
}

/**
 * Resolves what refers to somebody without a name: "he" and "she" beside a verb of saying, "the minister", "the
 * union". Only where one owner is clear; what is not safe is left alone.
 * @returns spans by entity, sorted by position
 */
export function findReferences(
  text: SourceText,
  lines: readonly NameLine[],
  names: readonly TypedName[],
  groups: readonly NameGroup[],
  entityOf: readonly number[],
  roles: ReadonlyMap<number, readonly Role[]>,
): Map<number, Span[]> {
  const discourse: Discourse = {
    entityOf,
    genders: readGenders(lines, names, entityOf),
    titled: indexTitles(roles, entityOf),
    called: indexOrganizations(lines, names, groups, entityOf),
  };
  const byLine = new Map<number, number[]>();
  names.forEach(({ line }, index) => {
    const list = byLine.get(line);
    if (list) list.push(index);
    else byLine.set(line, [index]);
  });
  const references = new Map<number, Span[]>();
  const add = (entity: number | undefined, from: NameToken, to: NameToken) => {
    if (entity === undefined) return;
    const span = { start: from.start, end: to.end };
    const list = references.get(entity);
    if (list) list.push(span);
    else references.set(entity, [span]);
  };
  /** The people of the last sentences, most recent last, with the last speaker first in line. */
  const recent: { line: number; entity: number; speaks: boolean; opens: boolean }[] = [];
  lines.forEach((line, lineIndex) => {
    if (line.sentence.role !== 'body' && !line.isLabel) return;
    while (recent[0] && recent[0].line < lineIndex - memory) recent.shift();
    const here = byLine.get(lineIndex) ?? [];
    let next = 0;
    line.tokens.forEach((token, at) => {
      for (
        let index = here[next];
        index !== undefined && (names[index]?.from ?? 0) <= at;
        index = here[next]
      ) {
        const name = names[index];
        if (name?.type === 'person') {
          const entity = entityOf[index] ?? 0;
          recent.push({
            line: lineIndex,
            entity,
            speaks: line.isLabel || speaks(line, name),
            opens: name.from <= 3,
          });
        }
        next += 1;
      }
      if (token.shape === 'punctuation' || token.shape === 'number') return;
      if (token.folded === 'he' || token.folded === 'she') {
        if (!isBesideSaying(line.tokens, at) || isInsideQuote(text.text, line, token)) return;
        const owner = ownerOfPronoun(recent, token.folded, discourse, lineIndex);
        add(owner, token, token);
        if (owner !== undefined) recent.push({ line: lineIndex, entity: owner, speaks: true, opens: true });
        return;
      }
      if (token.folded !== 'the') return;
      const noun = line.tokens[at + 1];
      const after = line.tokens[at + 2];
      if (!noun || noun.shape === 'punctuation' || (after && isCapitalised(after) && after.gap === 'space'))
        return;
      if (after && /^(?:of|for|to)$/.test(after.folded) && after.gap === 'space' && !noun.possessive) return;
      const owner = ownerOfDescription(noun.folded, discourse, recent);
      add(owner, token, noun);
      if (owner !== undefined && titleHeads.has(noun.folded))
        recent.push({
          line: lineIndex,
          entity: owner,
          speaks: isBesideSaying(line.tokens, at + 1),
          opens: at === 0,
        });
    });
  });
  return references;
}

function speaks(line: NameLine, name: TypedName): boolean {
  const { tokens } = line;
  const after = tokens[name.to]?.folded ?? '';
  const before = tokens[(name.title?.from ?? name.from) - 1]?.folded ?? '';
  if (sayingVerbs.has(after) || sayingVerbs.has(before)) return true;
  if (before === 'to' && tokens[(name.title?.from ?? name.from) - 2]?.folded === 'according') return true;
  // "Anna Solberg, its secretary-general, told us"
  for (let at = name.to; at < Math.min(tokens.length, name.to + 14); at += 1) {
    if (
      tokens[at]?.text === ',' &&
      sayingVerbs.has(tokens[at + 1]?.folded ?? '') &&
      tokens[name.to]?.text === ','
    )
      return true;
  }
  return false;
}

/** "he said", "said he", "he also claims", "he told me", "he reckons". */
function isBesideSaying(tokens: readonly NameToken[], at: number): boolean {
  for (let next = at + 1; next <= at + 3; next += 1) {
    const token = tokens[next];
    if (!token || token.shape === 'punctuation') break;
    if (sayingVerbs.has(token.folded)) return true;
    if (
      !/^(?:also|later|then|had|has|further|repeatedly|categorically|earlier|again|once|publicly|reportedly|himself|herself)$/.test(
        token.folded,
      )
    )
      break;
  }
  return sayingVerbs.has(tokens[at - 1]?.folded ?? '') && /^[.,;”"’]$/.test(tokens[at + 1]?.text ?? '.');
}

/** Inside a direct quote "he" is whoever the speaker speaks of. */
function isInsideQuote(text: string, line: NameLine, token: NameToken): boolean {
  const before = text.slice(line.sentence.start, token.start);
  const opened = before.lastIndexOf('“');
  return opened >= 0 && !before.includes('”', opened) && text.indexOf('”', token.start) < line.sentence.end;
}

function ownerOfPronoun(
  recent: readonly { line: number; entity: number; speaks: boolean; opens: boolean }[],
  pronoun: Gender,
  { genders }: Discourse,
  line: number,
): number | undefined {
  const fitting = recent.filter(({ entity }) => (genders.get(entity) ?? pronoun) === pronoun);
  const speakers = fitting.filter(one => one.speaks);
  const speaker = speakers.at(-1);
  const last = fitting.at(-1);
  if (!last) return undefined;
  const people = new Set(fitting.map(({ entity }) => entity));
  let owner: number | undefined;
  if (people.size === 1) owner = last.entity;
  else if (speaker && speaker.line >= line - 2) owner = speaker.entity;
  else {
    const openers = new Set(
      fitting.filter(one => one.opens && one.line >= line - 1).map(({ entity }) => entity),
    );
    if (openers.size === 1) [owner] = openers;
  }
  if (owner !== undefined && !genders.has(owner)) genders.set(owner, pronoun);
  return owner;
}

/** "the minister": the one person so titled, or the most recent of them; "the union": the one so called. */
function ownerOfDescription(
  noun: string,
  { titled, called }: Discourse,
  recent: readonly { entity: number }[],
): number | undefined {
  const owners = titled.get(noun) ?? called.get(noun);
  if (!owners) return undefined;
  if (owners.size === 1) return [...owners][0];
  return recent.findLast(({ entity }) => owners.has(entity))?.entity;
}

const masculine = new Set(
  'mr sir king prince lord baron duke monsieur senor herr father brother sheikh imam ayatollah pope don chairman spokesman'.split(
    ' ',
  ),
);
const feminine = new Set(
  'mrs ms miss queen princess lady dame baroness duchess madame senora frau sister mother dona chairwoman spokeswoman actress'.split(
    ' ',
  ),
);

function readGenders(
  lines: readonly NameLine[],
  names: readonly TypedName[],
  entityOf: readonly number[],
): Map<number, Gender> {
  const genders = new Map<number, Gender>();
  names.forEach((name, index) => {
    if (name.type !== 'person') return;
    const tokens = lines[name.line]?.tokens ?? [];
    const from = name.title?.from ?? name.from - 1;
    for (let at = Math.max(0, from); at < name.from; at += 1) {
      const word = tokens[at]?.folded ?? '';
      if (masculine.has(word)) genders.set(entityOf[index] ?? 0, 'he');
      if (feminine.has(word)) genders.set(entityOf[index] ?? 0, 'she');
    }
    // "X, who …" and "X, her …" tell nothing; "X, 52, … his" would, and is left to the pronoun that comes.
  });
  return genders;
}

function indexTitles(
  roles: ReadonlyMap<number, readonly Role[]>,
  entityOf: readonly number[],
): Map<string, Set<number>> {
  const index = new Map<string, Set<number>>();
  for (const [name, list] of roles) {
    for (const { title } of list) {
      const words = title.toLowerCase().split(/[^\p{L}-]+/u);
      const head = words.find((word, at) => titleHeads.has(word) && !titleHeads.has(words[at + 1] ?? ''));
      if (head) addTo(index, head, entityOf[name] ?? 0);
    }
  }
  return index;
}

const companyWords = new Set(
  'company firm operator airline carrier manufacturer group retailer owner'.split(' '),
);

/** What the text calls each organisation: its own head, a noun before it, a noun in apposition. */
function indexOrganizations(
  lines: readonly NameLine[],
  names: readonly TypedName[],
  groups: readonly NameGroup[],
  entityOf: readonly number[],
): Map<string, Set<number>> {
  const index = new Map<string, Set<number>>();
  names.forEach((name, at) => {
    const entity = entityOf[at] ?? 0;
    if (groups[entity]?.type !== 'organization') return;
    const tokens = lines[name.line]?.tokens ?? [];
    const note = (token: NameToken | undefined) => {
      if (token?.shape !== 'lower' || !organizationNouns.has(token.folded) || token.possessive) return;
      addTo(index, token.folded, entity);
      if (companyWords.has(token.folded)) addTo(index, 'company', entity);
    };
    note(tokens[name.from - 1]);
    if (tokens[name.from - 1]?.text === ',') note(tokens[name.from - 2]);
    if (tokens[name.to]?.text === ',' && /^(?:the|a|an|its|which)$/.test(tokens[name.to + 1]?.folded ?? '')) {
      for (let next = name.to + 2; next < name.to + 6; next += 1) note(tokens[next]);
    }
    if (tokens[name.to]?.text === ',' && tokens[name.to + 1]?.folded === 'which')
      addTo(index, 'company', entity);
    const words = name.key.split(' ');
    for (const word of [words[0], words.at(-1)])
      if (word && organizationNouns.has(word)) addTo(index, word, entity);
  });
  return index;
}

function addTo(index: Map<string, Set<number>>, key: string, entity: number): void {
  const known = index.get(key);
  if (known) known.add(entity);
  else index.set(key, new Set([entity]));
}
