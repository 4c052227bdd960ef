import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createCorpus, type Corpus, type CorpusSource } from '../../../src/core/corpus/corpus';
import { markedSource } from './markedSource';

const launch = markedSource('c.txt', {
  on: '2034-03-02',
  text: '«The {Kestrel-4|x} rocket lifted off at {9:12 a.m.|@ 2034-03-01T09:12 time=09:12} on {Wednesday|@ 2034-03-01}». «{Astrel|o} paid {80 million dollars|$ 80000000 USD} for {Kestrel-4|x}».',
});
const report = markedSource('a.txt', {
  on: '2034-03-02',
  text: '«{Kestrel-4|x} was launched at {9:47 a.m.|@ 2034-03-01T09:47 time=09:47} on {Wednesday|@ 2034-03-01}».',
});
const harvest = markedSource('b.txt', {
  text: '«Farmers in {Orvale|l} brought in the barley before the rain».',
});

function corpusOf(...sources: CorpusSource[]): Corpus {
  const corpus = createCorpus();
  for (const source of sources) corpus.update(source);
  return corpus;
}

describe('the corpus', () => {
  it('answers with one row per other source, in file order', () => {
    const comparison = corpusOf(launch, report, harvest).compare({ source: 'c.txt', claim: 'c1' });
    assert.deepEqual(
      comparison?.rows.map(row => [row.source, row.verdict, row.counterpart?.claim]),
      [
        ['a.txt', 'conflicts', 'c1'],
        ['b.txt', 'silent', undefined],
      ],
    );
  });

  it('marks the words that differ, in their own sources', () => {
    const [row] = corpusOf(launch, report).compare({ source: 'c.txt', claim: 'c1' })!.rows;
    const difference = row?.differences.find(({ kind }) => kind === 'date');
    assert.equal(difference?.a, '9:12 a.m.');
    assert.equal(difference.b, '9:47 a.m.');
    assert.equal(
      launch.overlaid.text.text.slice(difference.aSpan!.start, difference.aSpan!.end),
      '9:12 a.m.',
    );
    assert.equal(
      report.overlaid.text.text.slice(difference.bSpan!.start, difference.bSpan!.end),
      '9:47 a.m.',
    );
  });

  it('says what matched, names first when they are rare', () => {
    const [row] = corpusOf(launch, report).compare({ source: 'c.txt', claim: 'c1' })!.rows;
    assert.ok(row?.matched.includes('Kestrel-4'), row?.matched.join());
  });

  it('shows near misses where a source is silent', () => {
    const [row] = corpusOf(
      markedSource('a.txt', {
        text: '«The {Kestrel-4|x} rocket is painted white and carries the flag of {Halmere|l}».',
      }),
      markedSource('b.txt', { text: '«The white rocket {Kestrel-4|x} is the tallest of its kind».' }),
    ).compare({ source: 'a.txt', claim: 'c1' })!.rows;
    assert.equal(row?.verdict, 'silent');
    assert.deepEqual(row.nearMisses, [{ source: 'b.txt', claim: 'c1' }]);
  });

  it('knows no claim that is not there', () => {
    const corpus = corpusOf(launch);
    assert.equal(corpus.compare({ source: 'c.txt', claim: 'c99' }), undefined);
    assert.equal(corpus.compare({ source: 'gone.txt', claim: 'c1' }), undefined);
    assert.deepEqual(corpus.relationsOf('gone.txt'), []);
  });

  it('forgets a removed source and takes the new text of an updated one', () => {
    const corpus = corpusOf(launch, report);
    corpus.update(
      markedSource('a.txt', {
        on: '2034-03-02',
        text: '«{Kestrel-4|x} was launched at {9:12 a.m.|@ 2034-03-01T09:12 time=09:12}».',
      }),
    );
    assert.equal(corpus.compare({ source: 'c.txt', claim: 'c1' })?.rows[0]?.verdict, 'agrees');
    corpus.remove('a.txt');
    assert.deepEqual(corpus.compare({ source: 'c.txt', claim: 'c1' })?.rows, []);
  });

  it('lists the relations of a source, each with its verdict, none silent', () => {
    const relations = corpusOf(launch, report, harvest).relationsOf('a.txt');
    assert.deepEqual(
      relations.map(({ a, b, verdict }) => [a, b, verdict]),
      [[{ source: 'a.txt', claim: 'c1' }, { source: 'c.txt', claim: 'c1' }, 'conflicts']],
    );
  });

  it('answers the same whatever the order of updates and removals', () => {
    const sources = [launch, report, harvest];
    const expected = answersOf(corpusOf(...sources));
    fc.assert(
      fc.property(
        fc.array(fc.record({ source: fc.constantFrom(...sources), remove: fc.boolean() }), { maxLength: 12 }),
        fc.shuffledSubarray(sources, { minLength: 3 }),
        (steps, last) => {
          const corpus = createCorpus();
          for (const { source, remove } of steps) {
            if (remove) corpus.remove(source.id);
            else corpus.update(source);
          }
          for (const source of last) corpus.update(source);
          assert.deepEqual(answersOf(corpus), expected);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('answers with plain data', () => {
    const comparison = corpusOf(launch, report).compare({ source: 'c.txt', claim: 'c1' });
    assert.deepEqual(structuredClone(comparison), comparison);
  });

  it('compares a claim with hundreds of sources', () => {
    const corpus = createCorpus();
    for (let number = 0; number < 400; number += 1) {
      const story = `Storm ${number % 20}`;
      const text = Array.from(
        { length: 20 },
        (_, at) =>
          `«{${story}|e} damaged {${10 + at} houses|# ${10 + at} house} in {Town ${at} of ${number % 20}|l} on {Monday|@ 2031-05-05}».`,
      ).join(' ');
      corpus.update(markedSource(`s${number}`, { on: '2031-05-06', text }));
    }
    // Each comparison walks only what shares words with the claim; one that reads everything outlasts the test's limit.
    for (let claim = 1; claim <= 20; claim += 1)
      assert.equal(corpus.compare({ source: 's7', claim: `c${claim}` })?.rows.length, 399);
  });
});

function answersOf(corpus: Corpus): unknown {
  return [
    corpus.compare({ source: 'c.txt', claim: 'c1' }),
    corpus.compare({ source: 'a.txt', claim: 'c1' }),
    corpus.relationsOf('a.txt'),
  ];
}
