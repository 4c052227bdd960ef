import { guessClassesByRule } from '../claims/guessClassesByRule';
import { createWordClassifier } from '../claims/wordClassifier';
import type { WordClassifier } from '../claims/wordClasses';
import { readDataFile, readSections } from '../dataFile';
import type { Models } from '../ports';
import { commonNouns } from './commonNouns';
import { countries, peoples, seats } from './countries';

import { foldWord } from './foldWord';

/** What is known about words and names: word lists, gazetteers, word classes. */
export interface Lexicons {
  /** Bits of `lists` for a folded entry (see `foldWord`), words joined by one space. 0 when it is on none. */
  lookUp(folded: string): number;
  /** Tells nouns from verbs and the like in a sentence. */
  readonly wordClasses: WordClassifier;
}

/** One bit per list. */
export const lists = {
  country: 1 << 0,
  city: 1 << 1,
  region: 1 << 2,
  landmark: 1 << 3,
  likelyPlace: 1 << 4,
  first: 1 << 5,
  last: 1 << 6,
  likelyFirst: 1 << 7,
  likelyLast: 1 << 8,
  occupation: 1 << 9,
  organization: 1 << 10,
  team: 1 << 11,
  likelyOrganization: 1 << 12,
  event: 1 << 13,
  /** Written lower-case in running text. */
  ordinary: 1 << 14,
  /** Ordinary, and a listed name as well: "mark", "rose". */
  nameable: 1 << 15,
  demonym: 1 << 16,
  seat: 1 << 17,
  /** Set on every beginning of an entry of several words: the longest match goes on while it is set. */
  beginning: 1 << 18,
} as const;

type ListName = Exclude<keyof typeof lists, 'beginning'>;

const listFiles = ['places.txt', 'people.txt', 'organizations.txt', 'words.txt'] as const;
const listHeader = 'crossread word lists 1';
const classFile = 'word-classes.txt';

/**
 * Reads the word lists and the weights of the word classes through the port.
 * @throws Error with a message for people (which file, what is wrong) when one is missing or damaged; `emptyLexicons`
 *   lets analysis go on with patterns then
 */
export async function loadLexicons(models: Models): Promise<Lexicons> {
  const [wordClasses, ...contents] = await Promise.all([
    readDataFile(models, classFile, createWordClassifier),
    ...listFiles.map(file => readDataFile(models, file, readLists)),
  ]);
  const entries = builtInEntries();
  for (const list of contents.flat()) addList(entries, list);
  return { lookUp: folded => entries.get(folded) ?? 0, wordClasses };
}

/**
 * Countries, peoples and seats only: what is known without any file. Names are then found by patterns, and word classes
 * guessed by rules.
 */
export const emptyLexicons: Lexicons = (() => {
  const entries = builtInEntries();
  return { lookUp: folded => entries.get(folded) ?? 0, wordClasses: guessClassesByRule };
})();

function builtInEntries(): Map<string, number> {
  const entries = new Map<string, number>();
  const add = (name: string, bit: number) => {
    addEntry(entries, foldName(name), bit);
  };
  for (const country of countries) {
    for (const name of [country.name, ...country.otherNames]) add(name, lists.country);
    if (country.capital) add(country.capital, lists.city);
    for (const demonym of country.demonyms)
      for (const form of demonymForms(demonym)) add(form, lists.demonym);
  }
  for (const people of peoples) for (const form of demonymForms(people)) add(form, lists.demonym);
  for (const [seat] of seats) add(seat, lists.seat);
  for (const noun of commonNouns) addEntry(entries, noun, lists.ordinary);
  return entries;
}

/** "Iranian", "Iranians"; words in -ese, -ish, -men and the like have one form. */
export function demonymForms(demonym: string): string[] {
  if (/(?:ese|ish|ch|men|women|s)$/i.test(demonym)) return [demonym];
  return [demonym, demonym.endsWith('y') ? demonym : `${demonym}s`];
}

function foldName(name: string): string {
  return name.split(' ').map(foldWord).join(' ');
}

function addEntry(entries: Map<string, number>, entry: string, bit: number): void {
  entries.set(entry, (entries.get(entry) ?? 0) | bit);
  for (let space = entry.indexOf(' '); space > 0; space = entry.indexOf(' ', space + 1)) {
    const beginning = entry.slice(0, space);
    entries.set(beginning, (entries.get(beginning) ?? 0) | lists.beginning);
  }
}

interface WordList {
  readonly bit: number;
  /** Front-coded, as models/build.mjs writes them. */
  readonly lines: readonly string[];
}

function readLists(content: string): WordList[] {
  return readSections(content, listHeader).map(({ name, lines }) => {
    if (!isListName(name)) throw new Error(`it has an unknown list “${name}”`);
    return { bit: lists[name], lines };
  });
}

function addList(entries: Map<string, number>, { bit, lines }: WordList): void {
  let previous = '';
  for (const line of lines) {
    previous = previous.slice(0, parseInt(line.charAt(0), 36)) + line.slice(1);
    addEntry(entries, previous, bit);
  }
}

function isListName(name: string): name is ListName {
  return name !== 'beginning' && Object.hasOwn(lists, name);
}
