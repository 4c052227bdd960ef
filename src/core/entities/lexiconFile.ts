import { readPackedNumbers, readParts } from '../dataFile';
import { readWordList } from '../wordList';
import { noEntry, WordTable, type Entry, type TableSize } from '../wordTable';

/** By cluster: the coarser cluster it lies in, of 512, of 128 and of 32. */
export type ClusterLevels = readonly [of512: Uint16Array, of128: Uint16Array, of32: Uint16Array];

/** How many clusters there are at the finest level. */
export const clusterCount = 2048;

/** Entries with what is known of each. */
export interface LexiconTable {
  readonly entries: WordTable;
  /** Bits of the lists, by entry. */
  readonly bits: Int32Array;
  /** By entry, words only: cluster, -1 when it has none. */
  readonly clusters: Int16Array;
  readonly clusterLevels: ClusterLevels;
}

/** What the lists are called, and what the reader adds by itself. */
export interface LexiconOptions {
  /** Bit by name of a list. */
  readonly lists: Readonly<Record<string, number>>;
  /** The bit of what longer entries begin with. */
  readonly beginning: number;
  /** More entries, words joined by one space, and their bits. */
  readonly builtIn: ReadonlyMap<string, number>;
}

/**
 * Reads the content of models/lexicons.bin.
 * @throws Error that says what is wrong when it is another file, damaged, or has a list of another name
 */
export function readLexiconTable(bytes: Uint8Array, options: LexiconOptions): LexiconTable {
  const parts = readParts(bytes, 'lexicons', 1);
  const wordLists = readPackedNumbers(parts.bytes('wordLists'));
  const phraseParents = readPackedNumbers(parts.bytes('phraseParents'));
  const phraseEndings = readPackedNumbers(parts.bytes('phraseEndings'));
  const phraseLists = readPackedNumbers(parts.bytes('phraseLists'));
  const table = createTable(
    { words: wordLists.length, phrases: phraseParents.length, letters: parts.numbers32('letters')[0] ?? 0 },
    options,
    readLevels(parts.numbers16('clusterLevels')),
  );
  const palette = parts.numbers32('palette').map(bitsByList(parts.lines('lists'), options.lists));
  const words = readWordList(parts.bytes('words'), wordLists.length, table.entries);
  addWords(table, words, wordLists, palette, parts.numbers16('clusters'));
  addPhrases(
    table,
    words,
    { parents: phraseParents, endings: phraseEndings },
    phraseLists,
    palette,
    options.beginning,
  );
  return table;
}

function addWords(
  { bits, clusters }: LexiconTable,
  words: Int32Array,
  shades: Uint32Array,
  palette: Uint32Array,
  numbers: Uint16Array,
): void {
  for (let index = 0; index < words.length; index += 1) {
    const entry = words[index] ?? 0;
    bits[entry] = (bits[entry] ?? 0) | (palette[shades[index] ?? 0] ?? 0);
    clusters[entry] = (numbers[index] ?? 0) - 1;
  }
}

/** Each phrase goes on from a word or from an earlier phrase; its ending is told by the step from the ending before, if that has the same parent. */
function addPhrases(
  { entries, bits }: LexiconTable,
  words: Int32Array,
  { parents, endings }: { readonly parents: Uint32Array; readonly endings: Uint32Array },
  shades: Uint32Array,
  palette: Uint32Array,
  beginning: number,
): void {
  const phrases = new Int32Array(parents.length);
  let parent = 0;
  let ending = 0;
  for (let index = 0; index < phrases.length; index += 1) {
    const step = parents[index] ?? 0;
    ending = (endings[index] ?? 0) + (step === 0 && index > 0 ? ending : 0);
    parent += step;
    const from = (parent < words.length ? words[parent] : phrases[parent - words.length]) ?? noEntry;
    const word = words[ending] ?? noEntry;
    if (from === noEntry || word === noEntry)
      throw new Error('a phrase is made of words that it does not hold');
    const entry = entries.addAfter(from, word);
    phrases[index] = entry;
    bits[entry] = (bits[entry] ?? 0) | (palette[shades[index] ?? 0] ?? 0);
    bits[from] = (bits[from] ?? 0) | beginning;
  }
}

/** A table that holds what is built in, and nothing of the file. */
export function createBuiltInTable(options: LexiconOptions): LexiconTable {
  const level = new Uint16Array(clusterCount);
  return createTable({ words: 0, phrases: 0, letters: 0 }, options, [level, level, level]);
}

/** A table with the built-in entries and room for more. */
function createTable(room: TableSize, options: LexiconOptions, clusterLevels: ClusterLevels): LexiconTable {
  let { words, phrases, letters } = room;
  for (const text of options.builtIn.keys()) {
    const parts = text.split(' ').length;
    words += parts;
    phrases += parts - 1;
    letters += text.length;
  }
  const entries = new WordTable({ words, phrases, letters });
  const bits = new Int32Array(entries.entryLimit);
  const addBits = (entry: Entry, added: number) => {
    bits[entry] = (bits[entry] ?? 0) | added;
  };
  for (const [text, own] of options.builtIn)
    addBits(
      entries.add(text, beginning => {
        addBits(beginning, options.beginning);
      }),
      own,
    );
  return { entries, bits, clusters: new Int16Array(words).fill(-1), clusterLevels };
}

/** From bits in the order of the file's lists to the bits of `lists`. */
function bitsByList(
  names: readonly string[],
  lists: Readonly<Record<string, number>>,
): (shade: number) => number {
  const bits = names.map(name => {
    if (!Object.hasOwn(lists, name)) throw new Error(`it has an unknown list “${name}”`);
    return lists[name] ?? 0;
  });
  return shade => bits.reduce((sum, bit, index) => (shade & (1 << index) ? sum | bit : sum), 0);
}

function readLevels(levels: Uint16Array): ClusterLevels {
  if (levels.length !== 3 * clusterCount) throw new Error('its coarser clusters are not complete');
  return [
    levels.slice(0, clusterCount),
    levels.slice(clusterCount, 2 * clusterCount),
    levels.slice(2 * clusterCount),
  ];
}
