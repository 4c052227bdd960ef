import type { Role, SourceText, Span } from '../model';
import type { Abbreviation } from './abbreviations';
import type { Pronoun } from './givenNames';
import { foldWord } from './foldWord';
import { isCapitalised, type NameLine, type NameToken } from './nameTokens';
import { fitsOffice, readOffice, type Office } from './offices';
import { organizationNouns, sayingVerbs } from './nameWords';
import { titleHeads, titleModifiers } from './titles';
import type { TypedName } from './typedNames';
import type { NameGroup } from './whoIsWho';

/** How many sentences back a pronoun or description looks for its owner. */
const memory = 4;

interface HeldOffice {
  readonly entity: number;
  readonly office: Office;
}

interface Discourse {
  readonly entityOf: readonly number[];
  readonly genders: Map<number, Pronoun>;
  /** Heads of the titles of each person: "minister", "captain". */
  readonly titled: ReadonlyMap<string, ReadonlySet<number>>;
  /** What each person is called, taken apart, by the noun for the holder. */
  readonly offices: ReadonlyMap<string, readonly HeldOffice[]>;
  /** Keys of abbreviations that the text explains. */
  readonly longForms: ReadonlyMap<string, string>;
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
  abbreviations: readonly Abbreviation[],
): Map<number, Span[]> {
  const discourse: Discourse = {
    entityOf,
    genders: new Map(
      groups.flatMap(({ pronoun }, entity) => (pronoun === undefined ? [] : [[entity, pronoun] as const])),
    ),
    titled: indexTitles(roles, entityOf),
    offices: readOffices(roles, entityOf),
    longForms: new Map(abbreviations.map(({ short, long }) => [short, long])),
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
  const given = new Set([...roles.values()].flatMap(list => list.map(({ span }) => span.start)));
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
      if (!noun || noun.shape === 'punctuation') return;
      const description = describedOffice(line.tokens, at + 1);
      if (description) {
        const { to, title } = description;
        const next = line.tokens[to];
        // What stands before a name is a title of it, and so is what was read as a title.
        if ((isCapitalised(next) && next?.gap === 'space') || given.has(noun.start)) return;
        const owner = ownerOfOffice(title, discourse, recent);
        const last = line.tokens[to - 1];
        if (last) add(owner, token, last);
        if (owner !== undefined)
          recent.push({
            line: lineIndex,
            entity: owner,
            speaks: isBesideSaying(line.tokens, to - 1),
            opens: at === 0,
          });
        return;
      }
      if (after && isCapitalised(after) && after.gap === 'space') return;
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

/**
 * "the | SNSC secretary", "the | Finnish energy minister", "the | mayor of Talvik": a description of more than one word that
 * ends in the noun for an office, or goes on with "of" and a name.
 */
function describedOffice(
  tokens: readonly NameToken[],
  from: number,
): { readonly to: number; readonly title: string } | undefined {
  let head = -1;
  for (let at = from; at < from + 7; at += 1) {
    const token = tokens[at];
    if (!token || token.blocked || token.gap === 'line') break;
    if (token.shape === 'punctuation') {
      if (token.text === '-' || token.text === '.') continue;
      break;
    }
    const isHead = titleHeads.has(token.folded);
    if (isHead && !token.possessive) {
      head = at;
      continue;
    }
    if (head >= 0) break;
    if (!titleModifiers.has(token.folded) && !isHead && !isCapitalised(token)) return undefined;
  }
  if (head < 0) return undefined;
  let to = head + 1;
  if (/^(?:of|for|to)$/.test(tokens[to]?.folded ?? '')) {
    let at = to + 1;
    while (
      at < to + 9 &&
      (tokens[at]?.folded === 'the' || tokens[at]?.folded === 'of' || isCapitalised(tokens[at]))
    )
      at += 1;
    while (at > to + 1 && !isCapitalised(tokens[at - 1])) at -= 1;
    if (at > to + 1) to = at;
    else return undefined;
  }
  if (to - from < 2) return undefined;
  return { to, title: wordsBetween(tokens, from, to) };
}

function wordsBetween(tokens: readonly NameToken[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text, gap, possessive }, at) => {
      const word = possessive ? text.replace(/['’]s?$/, '') : text;
      return at === 0 || gap === 'none' ? word : ` ${word}`;
    })
    .join('');
}

/** The one person whose office has every word of the description; of several the most recent. */
function ownerOfOffice(
  title: string,
  { offices, longForms }: Discourse,
  recent: readonly { entity: number }[],
): number | undefined {
  const spelled = title
    .split(' ')
    .map(word => longForms.get(foldWord(word)) ?? word)
    .join(' ');
  const readings = [title, spelled].flatMap(words => readOffice(words) ?? []);
  const owners = new Set(
    readings
      .flatMap(({ head }) => offices.get(head) ?? [])
      .filter(({ office }) => readings.some(reading => fitsOffice(reading, office)))
      .map(({ entity }) => entity),
  );
  if (owners.size < 2) return [...owners][0];
  return recent.findLast(({ entity }) => owners.has(entity))?.entity;
}

/** More people with one title are a register, not a story. */
const officesOfOneHead = 64;

/** By the noun for the holder. */
function readOffices(
  roles: ReadonlyMap<number, readonly Role[]>,
  entityOf: readonly number[],
): Map<string, HeldOffice[]> {
  const seen = new Set<string>();
  const offices = new Map<string, HeldOffice[]>();
  for (const [name, list] of roles) {
    for (const { title } of list) {
      const entity = entityOf[name] ?? 0;
      const key = `${entity} ${title.toLowerCase()}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const office = readOffice(title);
      if (!office) continue;
      const alike = offices.get(office.head);
      if (!alike) offices.set(office.head, [{ entity, office }]);
      else if (alike.length < officesOfOneHead) alike.push({ entity, office });
    }
  }
  return offices;
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
  pronoun: Pronoun,
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
