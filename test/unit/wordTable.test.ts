import assert from 'node:assert/strict';
import fc from 'fast-check';
import { packWords } from '../../models/dataFile.mjs';
import { readWordList } from '../../src/core/wordList';
import { noEntry, WordTable, type Entry } from '../../src/core/wordTable';

/** Few letters, so that words share beginnings and phrases share words. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', "'", 'é', 'ə', '1'), minLength: 1, maxLength: 4 });
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map(words => words.join(' '));

function tableOf(phrases: readonly string[]): {
  table: WordTable;
  entries: Map<string, Entry>;
  began: Set<Entry>;
} {
  const words = phrases.flatMap(one => one.split(' '));
  const table = new WordTable({
    words: words.length,
    phrases: words.length,
    letters: words.join('').length,
  });
  const began = new Set<Entry>();
  const entries = new Map(phrases.map(one => [one, table.add(one, beginning => began.add(beginning))]));
  return { table, entries, began };
}

describe('a table of words', () => {
  it('finds what was added, each under a number of its own, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 40 }), fc.array(phrase), (phrases, others) => {
        const { table, entries } = tableOf(phrases);
        for (const [text, entry] of entries) assert.equal(table.find(text), entry, text);
        assert.equal(new Set(entries.values()).size, entries.size);
        for (const entry of entries.values()) assert.ok(entry >= 0 && entry < table.entryLimit);
        // Words of phrases and beginnings of phrases are in the table as well.
        const known = new Set(
          phrases.flatMap(one => {
            const words = one.split(' ');
            return [...words, ...words.map((_, index) => words.slice(0, index + 1).join(' '))];
          }),
        );
        for (const other of others) assert.equal(table.find(other) !== noEntry, known.has(other), other);
      }),
    );
  });

  it('says which entries longer ones begin with', () => {
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 30 }), phrases => {
        const { table, began } = tableOf(phrases);
        const beginnings = phrases.flatMap(one =>
          [...one.matchAll(/ /g)].map(({ index }) => one.slice(0, index)),
        );
        assert.deepEqual(began, new Set(beginnings.map(beginning => table.find(beginning))));
      }),
    );
  });

  it('reads on word by word to the same entry as in one go', () => {
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 30 }), phrase, (phrases, other) => {
        const { table } = tableOf(phrases);
        for (const text of [...phrases, other]) {
          const [first = '', ...rest] = text.split(' ');
          const entry = rest.reduce((at, next) => table.findAfter(at, next), table.find(first));
          assert.equal(entry, table.find(text), text);
        }
      }),
    );
  });

  it('takes no blank for a word', () => {
    const { table } = tableOf(['new york', 'york']);
    for (const text of ['', ' ', ' york', 'york ', 'new  york', 'new york '])
      assert.equal(table.find(text), noEntry, JSON.stringify(text));
    assert.equal(table.findAfter(table.find('new'), ''), noEntry);
    assert.equal(table.findAfter(noEntry, 'york'), noEntry);
  });

  it('refuses more than it has room for', () => {
    const table = new WordTable({ words: 2, phrases: 1, letters: 5 });
    const ignore = (): void => undefined;
    table.add('ab cd', ignore);
    assert.throws(() => table.add('cd ab', ignore), /more phrases/);
    assert.throws(() => table.add('e', ignore), /more words/);
    assert.throws(
      () => new WordTable({ words: 2, phrases: 0, letters: 1 }).add('ab', ignore),
      /more letters/,
    );
  });
});

describe('a list of words', () => {
  const words = fc
    .uniqueArray(
      fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'ə', '~', '_'), minLength: 1, maxLength: 40 }),
    )
    .map(list => list.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
  const tableFor = (list: readonly string[]): WordTable =>
    new WordTable({ words: list.length, phrases: 0, letters: list.join('').length });

  it('is read as it was packed', () => {
    fc.assert(
      fc.property(words, list => {
        const table = tableFor(list);
        const entries = readWordList(packWords(list), list.length, table);
        assert.deepEqual(
          list.map(one => table.find(one)),
          [...entries],
        );
        assert.equal(table.words, list.length);
      }),
    );
  });

  it('joins what the table already holds', () => {
    const table = new WordTable({ words: 5, phrases: 0, letters: 20 });
    const known = table.add('bc', () => undefined);
    assert.deepEqual([...readWordList(packWords(['abc', 'bc', 'bcd']), 3, table)], [1, known, 2]);
  });

  it('is refused when it holds another number of words than it says', () => {
    const list = ['abc', 'abd'];
    const room = () => tableFor([...list, 'x', 'y']);
    assert.throws(() => readWordList(packWords(list), 1, room()), /not as many words as it says/);
    assert.throws(() => readWordList(packWords(list), 3, room()), /not as many words as it says/);
  });
});
