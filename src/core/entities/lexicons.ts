import { guessClassesByRule } from '../claims/guessClassesByRule';
import { createWordClassifier } from '../claims/wordClassifier';
import type { WordClassifier } from '../claims/wordClasses';
import { readDataFile } from '../dataFile';
import type { Models } from '../ports';
import { noEntry, type Entry } from '../wordTable';
import { commonNouns } from './commonNouns';
import { countries, peoples, seats } from './countries';
import { foldWord } from './foldWord';
import {
  createBuiltInTable,
  readLexiconTable,
  type ClusterLevels,
  type LexiconOptions,
  type LexiconTable,
} from './lexiconFile';

/** What is known about words and names: word lists, gazetteers, word classes. */
export interface Lexicons {
  /** Bits of `lists` for a folded entry (see `foldWord`), words joined by one space. 0 when it is on none. */
  lookUp(folded: string): number;
  /** The entry of a folded word, from which `entryAfter` reads on; `noEntry` when nothing listed begins with it. */
  entryOf(folded: string): Entry;
  /** The entry that goes on from another by one folded word, `noEntry` when none does. Makes no strings. */
  entryAfter(entry: Entry, folded: string): Entry;
  /** Bits of `lists` for an entry, 0 for `noEntry`. */
  bitsOf(entry: Entry): number;
  /**
   * The cluster of similar words that a folded word belongs to, 0 to 2047, by its use in large amounts of text; -1 when the
   * word is too rare to have one.
   */
  clusterOf(folded: string): number;
  /** By cluster: the coarser cluster it lies in, of 512, of 128 and of 32. All zero when there are no clusters. */
  readonly clusterLevels: ClusterLevels;
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
  /** Listed companies, those included whose name is a word, a place or a person as well: "target", "ford". */
  company: 1 << 19,
  /** Kinds of weapons: "cruise missile". Many are ordinary words. */
  weapon: 1 << 20,
  /** Full names of well-known people, most of them dead. */
  person: 1 << 21,
  /** Well-known writings, treaties, buildings. */
  work: 1 << 22,
  /** Towns and regions whose name is an ordinary word: "reading". They are on no other list of places. */
  ordinaryPlace: 1 << 23,
  /** Teams that go by one word, or by the name of a place or a person. */
  namesakeTeam: 1 << 24,
  title: 1 << 25,
  /** Words that names of organisations end in, and of places. */
  organizationEnding: 1 << 26,
  placeEnding: 1 << 27,
  /** Months and days of the week. */
  calendar: 1 << 28,
  /** Set on every beginning of an entry of several words: the longest match goes on while it is set. */
  beginning: 1 << 18,
} as const;

/**
 * Reads the word lists and the weights of the word classes through the port. Each of the two files may fail on its own; the
 * other is used all the same.
 * @param report takes an Error with a message for people (which file, what is wrong, what goes on instead) for each file that
 *   is missing or damaged; left out, the first one rejects
 */
export async function loadLexicons(
  models: Models,
  report: (fault: Error) => void = refuse,
): Promise<Lexicons> {
  const [table, wordClasses] = await Promise.all([
    orElse(
      readDataFile(models, 'lexicons.bin', readTable, byPatterns),
      () => createBuiltInTable(options),
      report,
    ),
    orElse(
      readDataFile(models, 'word-classes.bin', createWordClassifier, byRules),
      () => guessClassesByRule,
      report,
    ),
  ]);
  return toLexicons(table, wordClasses);
}

const byPatterns = 'until then names are found by patterns alone';
const byRules = 'until then claims are told by rules alone';

function refuse(fault: Error): never {
  throw fault;
}

async function orElse<T>(wanted: Promise<T>, instead: () => T, report: (fault: Error) => void): Promise<T> {
  try {
    return await wanted;
  } catch (fault) {
    report(fault instanceof Error ? fault : new Error(String(fault)));
    return instead();
  }
}

function readTable(bytes: Uint8Array): LexiconTable {
  return readLexiconTable(bytes, options);
}

function toLexicons(table: LexiconTable, wordClasses: WordClassifier): Lexicons {
  const { entries, bits, clusters, clusterLevels } = table;
  const bitsOf = (entry: Entry): number => (entry === noEntry ? 0 : (bits[entry] ?? 0));
  return {
    lookUp: folded => bitsOf(entries.find(folded)),
    entryOf: folded => entries.find(folded),
    entryAfter: (entry, folded) => entries.findAfter(entry, folded),
    bitsOf,
    clusterOf: folded => {
      const entry = entries.find(folded);
      return entry === noEntry ? -1 : (clusters[entry] ?? -1);
    },
    clusterLevels,
    wordClasses,
  };
}

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
}

const options: LexiconOptions = { lists, beginning: lists.beginning, builtIn: builtInEntries() };

/**
 * Countries, peoples and seats only: what is known without any file. Names are then found by patterns, and word classes
 * guessed by rules.
 */
export const emptyLexicons: Lexicons = toLexicons(createBuiltInTable(options), guessClassesByRule);
