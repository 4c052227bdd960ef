import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createTagger } from '../../../../src/core/entities/tagger/createTagger';
import { readNameModel } from '../../../../src/core/entities/tagger/nameModel';
import { createParagraphCache } from '../../../../src/core/entities/tagger/paragraphCache';
import { readDocument } from '../../../../src/core/entities/tagger/readDocument';
import { createWordTable } from '../../../../src/core/entities/tagger/words';
import { harbour, lexicons, linesOf, readMarked, trainTiny } from './tinyModel';

const model = readNameModel(trainTiny(harbour));
const sentences = harbour.map(marked => readMarked(marked).text);

describe('createTagger', () => {
  it('gives names in order, without overlap, with a probability for every label', () => {
    const names = createTagger(model, lexicons).tag(linesOf(sentences.join('\n\n')));
    assert.ok(names.length >= 8);
    let line = -1;
    let end = 0;
    for (const name of names) {
      if (name.line !== line) end = 0;
      assert.ok(name.line >= line && name.from >= end && name.to > name.from);
      ({ line, to: end } = name);
      const total = Object.values(name.scores).reduce((sum, score) => sum + score, 0);
      assert.equal(name.confidence, name.scores[name.label]);
      assert.ok(name.confidence > 0 && total <= 1 + 1e-9);
    }
  });

  it('finds after an edit what a fresh tagger finds', () => {
    const tagger = createTagger(model, lexicons);
    const words = ['Tolvik', 'Quist', 'the', 'Union', 'TOLVIK', 'said', 'tolvik', 'Mayor'];
    const edit = fc.record({ at: fc.nat(sentences.length - 1), word: fc.constantFrom(...words) });
    let current = [...sentences];
    fc.assert(
      fc.property(edit, ({ at, word }) => {
        current = current.map((sentence, index) =>
          index === at ? `${word} ${sentence}`.slice(0, 120) : sentence,
        );
        const lines = linesOf(current.join('\n\n'));
        assert.deepEqual(tagger.tag(lines), createTagger(model, lexicons).tag(lines));
      }),
      { numRuns: 40 },
    );
  });

  it('keeps nothing of one model for another', () => {
    const other = readNameModel(
      trainTiny(harbour.map(marked => marked.replaceAll('[PER', '[ORG').replaceAll('[LOC', '[MISC'))),
    );
    const lines = linesOf(sentences.join('\n\n'));
    const before = createTagger(other, lexicons).tag(lines);
    const tagger = createTagger(model, lexicons);
    const alternating = createTagger(other, lexicons);
    tagger.tag(lines);
    assert.deepEqual(alternating.tag(lines), before);
    assert.notDeepEqual(tagger.tag(lines), before);
  });

  it('ends on hostile text', () => {
    const tagger = createTagger(model, lexicons);
    const hostile = [
      'A'.repeat(1_000_000),
      'Ab '.repeat(100_000),
      '. '.repeat(100_000),
      'of '.repeat(100_000),
      Array.from({ length: 20_000 }, (_, index) => `Name${index} and`).join(' '),
      'de la '.repeat(30_000) + 'Cruz',
    ];
    for (const text of hostile) assert.ok(Array.isArray(tagger.tag(linesOf(text))));
  }).timeout(120_000);

  it('finds nothing where there are no words', () => {
    const tagger = createTagger(model, lexicons);
    for (const text of ['', '\n\n\n', '…?!', '12 34', '\u0000'])
      assert.deepEqual(tagger.tag(linesOf(text)), []);
  });
});

describe('paragraphCache', () => {
  const table = createWordTable(lexicons);
  const read = (text: string) => readDocument(linesOf(text), table, lexicons);
  const all = (text: string) => {
    const document = read(text);
    return [document, 0, document.words.length] as const;
  };

  it('tags a paragraph once', () => {
    const cache = createParagraphCache();
    let calls = 0;
    const tag = () => {
      calls += 1;
      return [];
    };
    cache.recall(...all('Ada Quist spoke in Tolvik.'), tag);
    cache.recall(...all('Ada Quist spoke in Tolvik.'), tag);
    assert.equal(calls, 1);
    cache.recall(...all('Ada Quist spoke in Velden.'), tag);
    assert.equal(calls, 2);
  });

  it('tags again when the rest of the text writes a word in another way', () => {
    const cache = createParagraphCache();
    let calls = 0;
    const tag = () => {
      calls += 1;
      return [];
    };
    const first = 'Rose spoke in Tolvik.';
    const length = read(first).words.length;
    for (const rest of ['', '\n\nThey picked a rose.', '\n\nMayor Rose left.', '\n\nMayor Rose left.'])
      cache.recall(read(first + rest), 0, length, tag);
    assert.equal(calls, 3);
  });

  it('forgets the oldest when it is full', () => {
    const cache = createParagraphCache();
    let calls = 0;
    const tag = () => {
      calls += 1;
      return [];
    };
    const long = (name: string) => all(`${name} spoke. ${'The ferry left. '.repeat(4000)}`);
    const first = long('Ada');
    cache.recall(...first, tag);
    for (let index = 0; index < 14; index += 1) cache.recall(...long(`Name${index}`), tag);
    cache.recall(...first, tag);
    assert.equal(calls, 16);
  });
});
