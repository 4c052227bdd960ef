/** An entry of a table: a word or a phrase. `noEntry` when there is none. */
export type Entry = number;

export const noEntry: Entry = -1;

/** How much a table has room for. */
export interface TableSize {
  readonly words: number;
  /** Phrases with all their beginnings: "new york city" takes two, "new york" and the whole. */
  readonly phrases: number;
  /** UTF-16 code units of all words together. */
  readonly letters: number;
}

/**
 * Words, and phrases made of them, each with a number; in typed arrays, because a hundred thousand strings in a Map cost ten
 * times the memory and twice the time. A phrase is a step from a shorter one by one more word (a trie over words), so that
 * reading on through a text needs no new strings. Both are found by hashing with linear probing (Knuth, The Art of Computer
 * Programming 3, 6.4, algorithm L).
 */
export class WordTable {
  readonly #letters: Uint16Array;
  /** Where the letters of a word begin; those of the next word begin where they end. */
  readonly #starts: Uint32Array;
  readonly #wordSlots: Int32Array;
  readonly #phraseSlots: Int32Array;
  /** By phrase: the entry that it goes on from, and the word that it ends in. */
  readonly #parents: Int32Array;
  readonly #endings: Int32Array;
  readonly #mostWords: number;
  #words = 0;
  #phrases = 0;

  constructor(size: TableSize) {
    this.#mostWords = size.words;
    this.#letters = new Uint16Array(size.letters);
    this.#starts = new Uint32Array(size.words + 1);
    this.#wordSlots = new Int32Array(slotsFor(size.words)).fill(noEntry);
    this.#phraseSlots = new Int32Array(slotsFor(size.phrases)).fill(noEntry);
    this.#parents = new Int32Array(size.phrases);
    this.#endings = new Int32Array(size.phrases);
  }

  /** Entries are smaller than this: words come first, then phrases. */
  get entryLimit(): number {
    return this.#mostWords + this.#parents.length;
  }

  get words(): number {
    return this.#words;
  }

  /**
   * The entry of a word, or of words joined by single spaces. What follows a space that nothing stands before or behind is
   * no entry.
   */
  find(text: string): Entry {
    let entry = noEntry;
    let start = 0;
    let hash = firstHash;
    for (let at = 0; at <= text.length; at += 1) {
      const letter = at < text.length ? text.charCodeAt(at) : space;
      if (letter !== space) {
        hash = Math.imul(hash ^ letter, hashFactor);
        continue;
      }
      const word = this.#wordIn(text, start, at, hash);
      if (word === noEntry) return noEntry;
      entry = start === 0 ? word : this.#phrase(entry, word);
      if (entry === noEntry) return noEntry;
      start = at + 1;
      hash = firstHash;
    }
    return entry;
  }

  /** The entry that is one word longer; `noEntry` goes on nowhere. */
  findAfter(entry: Entry, word: string): Entry {
    if (entry === noEntry) return noEntry;
    const ending = this.#wordIn(word, 0, word.length, hashOf(word));
    return ending === noEntry ? noEntry : this.#phrase(entry, ending);
  }

  /** Adds words joined by single spaces, with all beginnings, if they are not there; `began` is called with each beginning. */
  add(text: string, began: (beginning: Entry) => void): Entry {
    let entry = noEntry;
    for (const word of text.split(' ')) {
      if (entry !== noEntry) began(entry);
      const letters = Uint16Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
      const ending = this.addLetters(letters, letters.length);
      entry = entry === noEntry ? ending : this.addAfter(entry, ending);
    }
    return entry;
  }

  /**
   * The entry of a word given by its letters, so that a reader of many words does without strings; a new one when it is not
   * there.
   */
  addLetters(letters: Uint16Array, length: number): Entry {
    let hash = firstHash;
    for (let at = 0; at < length; at += 1) hash = Math.imul(hash ^ (letters[at] ?? 0), hashFactor);
    const mask = this.#wordSlots.length - 1;
    let slot = spread(hash) & mask;
    for (
      let word = this.#wordSlots[slot] ?? noEntry;
      word !== noEntry;
      word = this.#wordSlots[slot] ?? noEntry
    ) {
      if (this.#isSame(word, letters, length)) return word;
      slot = (slot + 1) & mask;
    }
    const start = this.#starts[this.#words] ?? 0;
    if (start + length > this.#letters.length) throw new RangeError('it has more letters than it says');
    if (this.#words === this.#mostWords) throw new RangeError('it has more words than it says');
    for (let at = 0; at < length; at += 1) this.#letters[start + at] = letters[at] ?? 0;
    const added = this.#words;
    this.#wordSlots[slot] = added;
    this.#words += 1;
    this.#starts[this.#words] = start + length;
    return added;
  }

  /** The entry that goes on from another by one word; a new one when it is not there. */
  addAfter(entry: Entry, word: Entry): Entry {
    const slot = this.#phraseSlot(entry, word);
    const known = this.#phraseSlots[slot] ?? noEntry;
    if (known !== noEntry) return this.#mostWords + known;
    if (this.#phrases === this.#parents.length) throw new RangeError('it has more phrases than it says');
    const added = this.#phrases;
    this.#phraseSlots[slot] = added;
    this.#parents[added] = entry;
    this.#endings[added] = word;
    this.#phrases += 1;
    return this.#mostWords + added;
  }

  #wordIn(text: string, from: number, to: number, hash: number): Entry {
    const slots = this.#wordSlots;
    const starts = this.#starts;
    const letters = this.#letters;
    const mask = slots.length - 1;
    const length = to - from;
    let slot = spread(hash) & mask;
    for (let word = slots[slot] ?? noEntry; word !== noEntry; word = slots[slot] ?? noEntry) {
      const start = starts[word] ?? 0;
      if ((starts[word + 1] ?? 0) - start === length) {
        let at = 0;
        while (at < length && letters[start + at] === text.charCodeAt(from + at)) at += 1;
        if (at === length) return word;
      }
      slot = (slot + 1) & mask;
    }
    return noEntry;
  }

  #isSame(word: Entry, letters: Uint16Array, length: number): boolean {
    const start = this.#starts[word] ?? 0;
    if ((this.#starts[word + 1] ?? 0) - start !== length) return false;
    for (let at = 0; at < length; at += 1) if (this.#letters[start + at] !== letters[at]) return false;
    return true;
  }

  #phrase(entry: Entry, word: Entry): Entry {
    const phrase = this.#phraseSlots[this.#phraseSlot(entry, word)] ?? noEntry;
    return phrase === noEntry ? noEntry : this.#mostWords + phrase;
  }

  /** The slot that holds the phrase, or the free one that it would go to. */
  #phraseSlot(entry: Entry, word: Entry): number {
    const slots = this.#phraseSlots;
    const mask = slots.length - 1;
    let slot = spread(Math.imul(entry + 1, hashFactor) ^ Math.imul(word + 1, 0x9e3779b1)) & mask;
    for (let phrase = slots[slot] ?? noEntry; phrase !== noEntry; phrase = slots[slot] ?? noEntry) {
      if (this.#parents[phrase] === entry && this.#endings[phrase] === word) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}

const space = 0x20;

/** FNV-1a over UTF-16 code units (Fowler, Noll, Vo). */
const firstHash = 0x811c9dc5 | 0;
const hashFactor = 0x01000193;

function hashOf(word: string): number {
  let hash = firstHash;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), hashFactor);
  return hash;
}

/** FNV's high bits hardly reach the low ones that a slot is chosen by. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** A power of two that leaves at least a third of the slots free. */
function slotsFor(entries: number): number {
  let slots = 16;
  while (slots < entries * 1.5) slots *= 2;
  return slots;
}
