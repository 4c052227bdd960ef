import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { differenceKinds, verdicts } from '../../../src/core/model';

declare const PROJECT_ROOT: string;

interface Side {
  readonly published?: unknown;
  readonly text: string;
}

interface Pair {
  readonly id: string;
  readonly a: Side;
  readonly b: Side;
  readonly verdict: string;
  readonly differences: readonly string[];
  readonly trap?: boolean;
}

describe('the pairs of claims that comparison is scored on', () => {
  const sets = ['open', 'closed'].map(name => {
    const content = readFileSync(join(PROJECT_ROOT, 'test/fixtures/pairs', `${name}.yaml`), 'utf8');
    return { name, pairs: (parse(content) as { pairs: Pair[] }).pairs };
  });

  for (const { name, pairs } of sets)
    it(`are well formed: ${name}`, () => {
      assert.equal(pairs.length, 50);
      for (const { id, a, b, verdict, differences, trap } of pairs) {
        for (const { text } of [a, b]) assert.equal(text.match(/\[\[[^[\]]+\]\]/g)?.length, 1, id);
        assert.ok((verdicts as readonly string[]).includes(verdict), id);
        for (const kind of differences) assert.ok((differenceKinds as readonly string[]).includes(kind), id);
        assert.ok(!(trap && verdict === 'conflicts'), id);
      }
    });

  it('have ids of their own and share no text', () => {
    const pairs = sets.flatMap(set => set.pairs);
    assert.equal(new Set(pairs.map(({ id }) => id)).size, pairs.length);
    assert.equal(new Set(pairs.flatMap(({ a, b }) => [a.text, b.text])).size, 2 * pairs.length);
  });
});
