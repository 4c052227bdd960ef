import assert from 'node:assert/strict';
import { clusterCount } from '../../../src/core/entities/lexiconFile';
import { emptyLexicons, lists, loadLexicons } from '../../../src/core/entities/lexicons';
import type { Models } from '../../../src/core/ports';
import { noEntry } from '../../../src/core/wordTable';
import { dataFile } from '../dataFiles';
import { projectLexicons, projectModels } from './reading';

const changed = (file: string, change: (bytes: Uint8Array) => Uint8Array): Models => ({
  read: async name => {
    const bytes = await projectModels.read(name);
    return name === file ? change(bytes) : bytes;
  },
});

const without = (file: string): Models => ({
  read: name => (name === file ? Promise.reject(new Error('ENOENT')) : projectModels.read(name)),
});

/** One byte in the middle is another one. */
function flip(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const middle = copy.length >> 1;
  copy[middle] = (copy[middle] ?? 0) ^ 1;
  return copy;
}

describe('word lists', () => {
  it('hold places, people, organisations and ordinary words', async () => {
    const lexicons = await projectLexicons();
    assert.ok(lexicons.lookUp('norway') & lists.country);
    assert.ok(lexicons.lookUp('buenos aires') & lists.city);
    assert.ok(lexicons.lookUp('buenos') & lists.beginning);
    assert.ok(lexicons.lookUp('ingrid') & lists.first);
    assert.ok(lexicons.lookUp('however') & lists.ordinary);
    assert.ok(lexicons.lookUp('norwegians') & lists.demonym);
    assert.ok(lexicons.lookUp('cruise missile') & lists.weapon);
    assert.ok(lexicons.lookUp('juventus') & lists.namesakeTeam);
    assert.ok(lexicons.lookUp('reading') & lists.ordinaryPlace);
    assert.equal(lexicons.lookUp('reading') & lists.city, 0);
    assert.equal(lexicons.lookUp('no such entry'), 0);
  });

  it('answer nothing for what is no entry: blanks around, parts of words, other case', async () => {
    const lexicons = await projectLexicons();
    for (const text of ['', ' ', ' norway', 'norway ', 'buenos  aires', 'norwa', 'Norway', 'buenos aires '])
      assert.equal(lexicons.lookUp(text), 0, text);
  });

  it('are read on word by word', async () => {
    const lexicons = await projectLexicons();
    const buenos = lexicons.entryOf('buenos');
    const whole = lexicons.entryAfter(buenos, 'aires');
    assert.equal(whole, lexicons.entryOf('buenos aires'));
    assert.equal(lexicons.bitsOf(whole), lexicons.lookUp('buenos aires'));
    assert.equal(lexicons.entryAfter(whole, 'aires'), noEntry);
    assert.equal(lexicons.entryAfter(noEntry, 'buenos'), noEntry);
    assert.equal(lexicons.bitsOf(noEntry), 0);
  });

  it('put words that are used alike into one cluster', async () => {
    const lexicons = await projectLexicons();
    const { clusterLevels } = lexicons;
    const clusterOf = (word: string) => lexicons.clusterOf(word);
    const coarse = (word: string) => clusterLevels[2][clusterOf(word)];
    assert.equal(coarse('tuesday'), coarse('thursday'));
    assert.equal(coarse('kilometers'), coarse('miles'));
    assert.notEqual(coarse('tuesday'), coarse('ingrid'));
    for (const word of ['norway', 'however', 'said'])
      assert.ok(clusterOf(word) >= 0 && clusterOf(word) < clusterCount, word);
    for (const word of ['qqxzzt', '', 'buenos aires', '1984', ',']) assert.equal(clusterOf(word), -1, word);
    for (const [level, size] of [512, 128, 32].entries())
      assert.equal(new Set(clusterLevels[level]).size, size, String(size));
  });

  it('hold the word classes', async () => {
    const { wordClasses } = await projectLexicons();
    assert.deepEqual(wordClasses(['witnesses', 'say'], ['Witnesses', 'say']), ['NN', 'VBP']);
    assert.deepEqual(emptyLexicons.wordClasses(['witnesses', 'say'], ['Witnesses', 'say']), ['NN', 'VBP']);
  });

  it('know countries and peoples without any file', () => {
    assert.ok(emptyLexicons.lookUp('united states') & lists.country);
    assert.ok(emptyLexicons.lookUp('united') & lists.beginning);
    assert.ok(emptyLexicons.lookUp('iranian') & lists.demonym);
    assert.equal(emptyLexicons.lookUp('ingrid'), 0);
    assert.equal(emptyLexicons.clusterOf('norway'), -1);
    assert.equal(emptyLexicons.clusterLevels[0].length, clusterCount);
  });

  it('are read from bytes that begin anywhere in their buffer', async () => {
    const shifted = changed('lexicons.bin', bytes => {
      const buffer = new Uint8Array(bytes.length + 7);
      buffer.set(bytes, 3);
      return buffer.subarray(3, 3 + bytes.length);
    });
    const lexicons = await loadLexicons(shifted);
    const project = await projectLexicons();
    for (const word of ['norway', 'buenos aires', 'however'])
      assert.deepEqual(
        [lexicons.lookUp(word), lexicons.clusterOf(word)],
        [project.lookUp(word), project.clusterOf(word)],
      );
  });

  it('say which file is damaged', async () => {
    await assert.rejects(
      loadLexicons(changed('lexicons.bin', flip)),
      /The file lexicons\.bin is damaged \(its check sum is wrong\)\. Install Crossread again; until then names/,
    );
    await assert.rejects(
      loadLexicons(changed('lexicons.bin', () => new TextEncoder().encode('<html>'))),
      /lexicons\.bin is damaged \(it does not start with “crossread lexicons 1”\)/,
    );
    await assert.rejects(
      loadLexicons(changed('lexicons.bin', bytes => bytes.slice(0, 2000))),
      /lexicons\.bin is damaged \(it is cut off\)/,
    );
    await assert.rejects(
      loadLexicons(changed('word-classes.bin', flip)),
      /The file word-classes\.bin is damaged \(its check sum is wrong\)\. Install Crossread again; until then claims/,
    );
  });

  it('say which file is missing', async () => {
    for (const file of ['lexicons.bin', 'word-classes.bin'])
      await assert.rejects(
        loadLexicons(without(file)),
        new RegExp(`The file ${file} cannot be read \\(ENOENT\\)`),
      );
  });

  it('refuse a list that this version does not know', async () => {
    const strange = dataFile('lexicons', 1, {
      ...Object.fromEntries(
        [
          'palette',
          'letters',
          'words',
          'wordLists',
          'clusters',
          'phraseParents',
          'phraseEndings',
          'phraseLists',
        ].map(part => [part, new Uint8Array(0)]),
      ),
      lists: new TextEncoder().encode('country\nplanet'),
      clusterLevels: new Uint8Array(3 * 2 * clusterCount),
    });
    await assert.rejects(
      loadLexicons(changed('lexicons.bin', () => strange)),
      /it has an unknown list “planet”/,
    );
  });

  it('go on with the file that is whole when the other is not', async () => {
    const faults: string[] = [];
    const report = (fault: Error) => faults.push(fault.message);
    const onlyClasses = await loadLexicons(changed('lexicons.bin', flip), report);
    assert.match(faults.join('\n'), /^The file lexicons\.bin is damaged[^\n]*$/);
    assert.equal(onlyClasses.lookUp('ingrid'), 0);
    assert.ok(onlyClasses.lookUp('norway') & lists.country);
    assert.equal(onlyClasses.clusterOf('norway'), -1);
    assert.notEqual(onlyClasses.wordClasses, emptyLexicons.wordClasses);

    faults.length = 0;
    const onlyLists = await loadLexicons(without('word-classes.bin'), report);
    assert.match(faults.join('\n'), /^The file word-classes\.bin cannot be read[^\n]*$/);
    assert.ok(onlyLists.lookUp('ingrid') & lists.first);
    assert.equal(onlyLists.wordClasses, emptyLexicons.wordClasses);
  });
});
