import { foldWord } from '../entities/foldWord';
import type { Span } from '../model';
import type { ListedEntity } from './entityList';
import { continuesAfter, continuesBefore } from './wordEdges';

/** Something a listed name or alias was found to be, in a text. */
export interface FoundForm<Owner> extends Span {
  readonly owner: Owner;
}

/** A name or alias, and whose it is. */
export interface OwnedForm<Owner> {
  readonly text: string;
  readonly owner: Owner;
  /** Of two owners of one form the one with the lower rank gets it. */
  readonly rank: number;
  /** The sources in which it counts; undefined: all. */
  readonly sources: ReadonlySet<string> | undefined;
}

/**
 * Finds thousands of names in a text in one pass. A form is found as a whole word or words; with its own capitals, at the
 * start of a sentence or in a heading in capitals, too; whatever its capitals where it is listed in lower case throughout.
 * Diacritics, kinds of apostrophes and hyphens, line ends between words and periods after initials do not count; a possessive
 * ending stays outside.
 */
export interface FormIndex<Owner> {
  /** The leftmost, of those the longest; sorted, not overlapping. */
  find(text: string, file: string): FoundForm<Owner>[];
  /** Whose form these words are, taken as a whole; undefined: nobody's. */
  ownerOf(words: string, file: string): Owner | undefined;
}

interface Shape {
  readonly isLower: boolean;
  readonly words: readonly WordShape[];
  readonly hasLongWord: boolean;
}

interface WordShape {
  readonly isCapital: boolean;
  /** All capitals; undefined for a single letter and a number. */
  readonly isUpper: boolean | undefined;
}

interface Entry<Owner> extends OwnedForm<Owner> {
  readonly shape: Shape;
}

/** A word of a form and what may follow it. */
interface Step<Owner> {
  readonly next: Map<string, Step<Owner>>;
  readonly entries: Entry<Owner>[];
}

export function indexForms<Owner>(forms: readonly OwnedForm<Owner>[]): FormIndex<Owner> {
  const first: Step<Owner> = { next: new Map(), entries: [] };
  for (const form of forms) {
    const tokens = tokenise(form.text);
    let step = first;
    for (const [index, token] of tokens.folded.entries()) {
      if (isSkipped(tokens, index)) continue;
      let next = step.next.get(token);
      if (!next) step.next.set(token, (next = { next: new Map(), entries: [] }));
      step = next;
    }
    if (step !== first) step.entries.push({ ...form, shape: shapeOf(form.text) });
  }
  // Said of some sources only, it is meant more than what is said of all.
  const sort = (step: Step<Owner>) => {
    step.entries.sort(
      (a, b) => Number(b.sources !== undefined) - Number(a.sources !== undefined) || a.rank - b.rank,
    );
    for (const next of step.next.values()) sort(next);
  };
  sort(first);

  /** The longest form that begins at a token, if its edges are those of words. */
  function longestAt(tokens: Tokens, from: number, file: string): { owner: Owner; last: number } | undefined {
    let step: Step<Owner> | undefined = first;
    let found: { owner: Owner; last: number } | undefined;
    for (let index = from; index < tokens.folded.length; index += 1) {
      if (index > from && isFarApart(tokens, index)) break;
      if (index > from && isSkipped(tokens, index)) continue;
      step = step.next.get(tokens.folded[index] ?? '');
      if (!step) break;
      const entry = entryFor(step, tokens, from, index, file);
      if (entry) found = { owner: entry.owner, last: lastToken(entry, tokens, index) };
    }
    return found;
  }

  function entryFor(
    step: Step<Owner>,
    tokens: Tokens,
    from: number,
    to: number,
    file: string,
  ): Entry<Owner> | undefined {
    if (step.entries.length === 0) return undefined;
    const words = tokens.text.slice(tokens.starts[from] ?? 0, tokens.ends[to] ?? 0);
    const entry = step.entries.find(
      ({ sources, shape }) => (sources === undefined || sources.has(file)) && fits(shape, words),
    );
    return entry && hasWordEdges(tokens, from, to) ? entry : undefined;
  }

  return {
    find: (text, file) => {
      if (first.next.size === 0) return [];
      const tokens = tokenise(text);
      const found: FoundForm<Owner>[] = [];
      for (let index = 0; index < tokens.folded.length; index += 1) {
        const match = longestAt(tokens, index, file);
        if (!match) continue;
        found.push({
          start: tokens.starts[index] ?? 0,
          end: tokens.ends[match.last] ?? 0,
          owner: match.owner,
        });
        index = match.last;
      }
      return found;
    },
    ownerOf: (words, file) => {
      const tokens = tokenise(words);
      const match = longestAt(tokens, 0, file);
      if (!match) return undefined;
      const isWhole = tokens.folded.every((_, index) => index <= match.last || isSkipped(tokens, index));
      return isWhole ? match.owner : undefined;
    },
  };
}

/** Forms that more than one entity has where both count, for the person who wrote the list. */
export function findSharedForms(
  entities: readonly ListedEntity[],
  neverNames: readonly string[],
): {
  readonly ofEntities: ReadonlyMap<
    ListedEntity,
    readonly { readonly form: string; readonly owner: ListedEntity }[]
  >;
  readonly ofNeverNames: ReadonlyMap<string, ListedEntity>;
} {
  const owners = new Map<string, ListedEntity[]>();
  const ofEntities = new Map<ListedEntity, { readonly form: string; readonly owner: ListedEntity }[]>();
  for (const entity of entities) {
    for (const form of [entity.name, ...entity.aliases]) {
      const key = keyOfForm(form);
      const others = owners.get(key) ?? [];
      owners.set(key, [...others.slice(0, mostOwners), entity]);
      const owner = others.find(other => other !== entity && haveSameScope(other, entity));
      if (owner) ofEntities.set(entity, [...(ofEntities.get(entity) ?? []), { form, owner }]);
    }
  }
  const ofNeverNames = new Map(
    neverNames.flatMap(text => {
      const [owner] = owners.get(keyOfForm(text)) ?? [];
      return owner ? [[text, owner] as const] : [];
    }),
  );
  return { ofEntities, ofNeverNames };
}

/** With how many entities a form is compared: a list in which more share one is told about it all the same. */
const mostOwners = 20;

/** A form for comparing with others: one of other capitals is another form. */
export function keyOfForm(form: string): string {
  const { folded } = tokenise(form);
  return `${folded.filter(token => token !== '.').join(' ')} ${JSON.stringify(shapeOf(form))}`;
}

function haveSameScope(a: ListedEntity, b: ListedEntity): boolean {
  if (a.sources.length === 0 || b.sources.length === 0) return a.sources.length === b.sources.length;
  return a.sources.some(source => b.sources.includes(source));
}

// ---------------------------------------------------------------------------------------------------------------
// Words

interface Tokens {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Words folded, every other sign as it is (apostrophes and hyphens of all kinds as one). */
  readonly folded: readonly string[];
}

/** Cuts a text into words and single signs. By hand, for a pass over megabytes: a regular expression takes three times as long. */
function tokenise(text: string): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const folded: string[] = [];
  const foldedWords = new Map<string, string>();
  for (let at = 0; at < text.length;) {
    const end = wordEnd(text, at);
    const next = end > at ? end : at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
    const token = text.slice(at, next);
    if (end > at || (token !== ' ' && !/\s/.test(token))) {
      starts.push(at);
      ends.push(next);
      let known = foldedWords.get(token);
      // A "word" of a hundred letters is none: it costs no more than it must.
      if (known === undefined) foldedWords.set(token, (known = token.length > 100 ? '' : foldWord(token)));
      folded.push(known);
    }
    at = next;
  }
  return { text, starts, ends, folded };
}

/** Where the word ends that begins here; here, when none does. */
function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      const isWord = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
      if (!isWord) break;
      at += 1;
    } else {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      if (!/[\p{L}\p{M}\p{N}]/u.test(character)) break;
      at += character.length;
    }
  }
  return at;
}

/** A period after an initial or an abbreviation: "J. Moroz" and "J Moroz" are one form. */
function isSkipped({ folded, starts, ends }: Tokens, index: number): boolean {
  return (
    folded[index] === '.' &&
    starts[index] === ends[index - 1] &&
    (folded[index - 1]?.length ?? 0) <= longestAbbreviation
  );
}

const longestAbbreviation = 4;

/** Names go on over the end of a line, but not over an empty one. */
function isFarApart({ text, starts, ends }: Tokens, index: number): boolean {
  const from = ends[index - 1] ?? 0;
  const to = starts[index] ?? 0;
  if (to - from <= 1) return false;
  return to - from > widestGap || text.slice(from, to).split('\n').length > 2;
}

const widestGap = 40;

/** "U.S." ends with its period where the form does. */
function lastToken<Owner>({ text }: Entry<Owner>, { folded, starts, ends }: Tokens, index: number): number {
  const isFollowed = folded[index + 1] === '.' && starts[index + 1] === ends[index];
  return isFollowed && text.endsWith('.') ? index + 1 : index;
}

function hasWordEdges({ text, starts, ends }: Tokens, from: number, to: number): boolean {
  const start = starts[from] ?? 0;
  const end = ends[to] ?? 0;
  const words = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 7), start);
  const after = text.slice(end, end + 4);
  // "Larijani-led", "anti-Larijani": the other half is no name.
  if (continuesBefore(before, words) && !namelessPrefix.test(before)) return false;
  return !continuesAfter(words, after) || /^[-‐‑]\p{Ll}/u.test(after);
}

const namelessPrefix = /(?<![\p{L}\p{M}\p{N}])(?:anti|pro|ex|non|pre|post|mid|neo|inter|trans)[-‐‑]$/iu;

// ---------------------------------------------------------------------------------------------------------------
// Capitals

function shapeOf(text: string): Shape {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return {
    isLower: text === text.toLowerCase(),
    words: words.map(word => ({
      isCapital: startsWithCapital(word),
      isUpper: hasCase(word) ? word === word.toUpperCase() : undefined,
    })),
    hasLongWord: words.some(word => word.length > 3),
  };
}

function fits(form: Shape, text: string): boolean {
  if (form.isLower) return true;
  const shape = shapeOf(text);
  if (shape.words.length !== form.words.length) return false;
  // A heading in capitals; but "WHO" is not the band "Who".
  if (form.hasLongWord && shape.words.every(({ isUpper }) => isUpper !== false)) return true;
  return form.words.every((word, index) => {
    const other = shape.words[index];
    if (!other) return false;
    const mayOpenSentence = index === 0 && !word.isCapital;
    return (word.isCapital === other.isCapital || mayOpenSentence) && word.isUpper === other.isUpper;
  });
}

/** Whether capitals could say something: not for a single letter or a number. */
function hasCase(word: string): boolean {
  return word.length > 1 && word.toUpperCase() !== word.toLowerCase();
}

function startsWithCapital(word: string): boolean {
  const [first = ''] = word;
  return first !== first.toLowerCase();
}
