import assert from 'node:assert/strict';
import { emptyLexicons, lists, loadLexicons } from '../../../src/core/entities/lexicons';
import type { Models } from '../../../src/core/ports';
import { projectLexicons, projectModels } from './reading';

const corrupted = (file: string, change: (content: string) => string): Models => ({
  read: async name => {
    const bytes = await projectModels.read(name);
    return name === file ? new TextEncoder().encode(change(new TextDecoder().decode(bytes))) : bytes;
  },
});

describe('word lists', () => {
  it('hold places, people, organisations and ordinary words', async () => {
    const lexicons = await projectLexicons();
    assert.ok(lexicons.lookUp('norway') & lists.country);
    assert.ok(lexicons.lookUp('buenos aires') & lists.city);
    assert.ok(lexicons.lookUp('buenos') & lists.beginning);
    assert.ok(lexicons.lookUp('ingrid') & lists.first);
    assert.ok(lexicons.lookUp('however') & lists.ordinary);
    assert.ok(lexicons.lookUp('norwegians') & lists.demonym);
    assert.equal(lexicons.lookUp('no such entry'), 0);
  });

  it('hold the word classes', async () => {
    const { wordClasses } = await projectLexicons();
    assert.deepEqual(wordClasses(['witnesses', 'say'], ['Witnesses', 'say']), ['NN', 'VBP']);
    assert.deepEqual(emptyLexicons.wordClasses(['witnesses', 'say'], ['Witnesses', 'say']), ['NN', 'VBP']);
  });

  it('know countries and peoples without any file', () => {
    assert.ok(emptyLexicons.lookUp('united states') & lists.country);
    assert.ok(emptyLexicons.lookUp('iranian') & lists.demonym);
    assert.equal(emptyLexicons.lookUp('ingrid'), 0);
  });

  it('say which file is damaged', async () => {
    await assert.rejects(
      loadLexicons(corrupted('people.txt', content => content.replace('\n0', '\n1'))),
      /people\.txt is damaged \(its check sum is wrong\)/,
    );
    await assert.rejects(
      loadLexicons(corrupted('words.txt', () => '<html>')),
      /words\.txt is damaged \(it does not start with “crossread word lists 1”\)/,
    );
    await assert.rejects(
      loadLexicons(corrupted('words.txt', content => content.slice(0, 2000))),
      /words\.txt is damaged/,
    );
    await assert.rejects(
      loadLexicons(corrupted('word-classes.txt', content => content.replace('DT the', 'NN the'))),
      /The file word-classes\.txt is damaged \(its check sum is wrong\)\. Install Crossread again/,
    );
  });

  it('say which file is missing', async () => {
    for (const file of ['places.txt', 'word-classes.txt']) {
      const models: Models = {
        read: name => (name === file ? Promise.reject(new Error('ENOENT')) : projectModels.read(name)),
      };
      await assert.rejects(loadLexicons(models), new RegExp(`The file ${file} cannot be read \\(ENOENT\\)`));
    }
  });
});
