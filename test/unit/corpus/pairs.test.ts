import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { createCorpus } from '../../../src/core/corpus/corpus';
import type { ComparisonRow, Verdict } from '../../../src/core/model';
import { markedSource, type MarkedSource } from './markedSource';

declare const PROJECT_ROOT: string;

interface GivenPair {
  readonly id: string;
  readonly topic: string;
  readonly trap: boolean;
  readonly held: boolean;
  readonly verdict: Verdict;
  readonly a: MarkedSource;
  readonly b: MarkedSource;
}

const file = join(PROJECT_ROOT, 'test/fixtures/comparison/pairs.yaml');
const { pairs } = parse(readFileSync(file, 'utf8')) as { pairs: readonly GivenPair[] };

describe('sixty pairs of claims on ten topics', () => {
  const corpus = createCorpus();
  for (const pair of pairs) {
    corpus.update(markedSource(`${pair.id}-a`, pair.a));
    corpus.update(markedSource(`${pair.id}-b`, pair.b));
  }
  const rows = new Map(pairs.map(pair => [pair.id, rowOf(pair, 'a', 'b')]));

  function rowOf({ id }: GivenPair, from: 'a' | 'b', to: 'a' | 'b'): ComparisonRow {
    return corpus
      .compare({ source: `${id}-${from}`, claim: 'c1' })!
      .rows.find(row => row.source === `${id}-${to}`)!;
  }

  function share(given: readonly GivenPair[], holds: (pair: GivenPair, verdict: Verdict) => boolean): number {
    return given.filter(pair => holds(pair, rows.get(pair.id)!.verdict)).length / given.length;
  }

  for (const held of [false, true]) {
    const half = pairs.filter(pair => pair.held === held);
    const name = held ? 'held back while the rules were made' : 'seen while the rules were made';
    const floor = held ? 0.75 : 0.9;

    it(`gives the right verdict on most pairs ${name}`, () => {
      const right = share(half, (pair, verdict) => verdict === pair.verdict);
      assert.ok(right >= floor, `${right} of ${half.length}`);
    });

    it(`finds most conflicts among the pairs ${name}`, () => {
      const found = share(
        half.filter(pair => pair.verdict === 'conflicts'),
        (_, verdict) => verdict === 'conflicts',
      );
      assert.ok(found >= 0.8, String(found));
    });

    it(`calls next to no trap a conflict among the pairs ${name}`, () => {
      const called = share(
        half.filter(pair => pair.trap),
        (_, verdict) => verdict === 'conflicts',
      );
      assert.ok(called <= 0.1, String(called));
    });
  }

  it('finds no conflict between claims of different topics', () => {
    for (const pair of pairs) {
      const { rows: all } = corpus.compare({ source: `${pair.id}-a`, claim: 'c1' })!;
      const topic = pair.id.split('-')[0]!;
      const strangers = all.filter(row => row.verdict === 'conflicts' && !row.source.startsWith(topic));
      assert.deepEqual(strangers, []);
    }
  });

  it('judges a pair alike from both sides', () => {
    for (const pair of pairs) {
      const [there, back] = [rows.get(pair.id)!, rowOf(pair, 'b', 'a')];
      assert.equal(back.verdict, there.verdict, pair.id);
      assert.deepEqual(
        back.differences.map(({ kind, a, b }) => ({ kind, a: b, b: a })),
        there.differences.map(({ kind, a, b }) => ({ kind, a, b })),
        pair.id,
      );
    }
  });

  it('gives a reason for every row', () => {
    for (const row of rows.values())
      assert.ok(row.reasons.length > 0 && row.reasons.every(reason => reason.text !== ''));
  });
});
