import type { Models } from '../ports';
import { commonNouns } from './commonNouns';
import { countries, peoples, seats } from './countries';

import { foldWord } from './foldWord';

/** Word lists and gazetteers: which lists a folded name or word is on. */
export interface Lexicons {
  /** Bits of `lists` for a folded entry (see `foldWord`), words joined by one space. 0 when it is on none. */
  lookUp(folded: string): number;
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

const files = ['places.txt', 'people.txt', 'organizations.txt', 'words.txt'] as const;
const header = 'crossread word lists 1';

/**
 * Reads the word lists through the port.
 * @throws Error with a message for people (which file, what is wrong) when one is missing or damaged; `emptyLexicons`
 *   lets analysis go on with patterns then
 */
export async function loadLexicons(models: Models): Promise<Lexicons> {
  const entries = builtInEntries();
  const contents = await Promise.all(files.map(file => readModel(models, file)));
  contents.forEach((content, index) => addSections(entries, content, files[index] ?? ''));
  return { lookUp: folded => entries.get(folded) ?? 0 };
}

/** Countries, peoples and seats only: what is known without any file. Names are then found by patterns. */
export const emptyLexicons: Lexicons = (() => {
  const entries = builtInEntries();
  return { lookUp: folded => entries.get(folded) ?? 0 };
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

async function readModel(models: Models, file: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await models.read(file);
  } catch (fault) {
    throw new Error(
      `The word list ${file} cannot be read (${fault instanceof Error ? fault.message : String(fault)}).`,
      {
        cause: fault,
      },
    );
  }
  return decodeUtf8(bytes);
}

/** Front-coded sections as models/build.mjs writes them; the last line carries a check sum of all before it. */
function addSections(entries: Map<string, number>, content: string, file: string): void {
  const damaged = (what: string) =>
    new Error(
      `The word list ${file} is damaged (${what}). Install Crossread again; until then names are found by patterns alone.`,
    );
  const end = content.lastIndexOf('# end ');
  if (!content.startsWith(`${header}\n`)) throw damaged('it does not start as a word list');
  if (end < 0 || content.slice(end + 6).trim() !== checkSum(content.slice(0, end)))
    throw damaged('its check sum is wrong');
  let bit = 0;
  let previous = '';
  for (const line of content.slice(header.length + 1, end - 1).split('\n')) {
    if (line.startsWith('# ')) {
      const section = line.slice(2, line.indexOf(' ', 2));
      if (!isListName(section)) throw damaged(`it has an unknown list "${section}"`);
      bit = lists[section];
      previous = '';
      continue;
    }
    previous = previous.slice(0, parseInt(line.charAt(0), 36)) + line.slice(1);
    addEntry(entries, previous, bit);
  }
}

function isListName(name: string): name is ListName {
  return name !== 'beginning' && Object.hasOwn(lists, name);
}

/** FNV-1a over UTF-16 code units. */
function checkSum(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return sum.toString(16).padStart(8, '0');
}

/** UTF-8 without TextDecoder, which the core's library does not have; the lists hold nothing beyond the first plane. */
function decodeUtf8(bytes: Uint8Array): string {
  const pieces: string[] = [];
  let codes: number[] = [];
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    const second = (bytes[index + 1] ?? 0) & 0x3f;
    if (byte < 0x80) codes.push(byte);
    else if (byte < 0xe0) {
      codes.push(((byte & 0x1f) << 6) | second);
      index += 1;
    } else {
      codes.push(((byte & 0x0f) << 12) | (second << 6) | ((bytes[index + 2] ?? 0) & 0x3f));
      index += 2;
    }
    if (codes.length >= 4096) {
      pieces.push(String.fromCharCode(...codes));
      codes = [];
    }
  }
  pieces.push(String.fromCharCode(...codes));
  return pieces.join('');
}
