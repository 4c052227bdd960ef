import assert from 'node:assert/strict';
import { createAnalyst } from '../../../src/core/engine/analyst';
import type { SourceAnalysis } from '../../../src/core/model';
import { createAssembly, cutAnalysis, type AnalysisPart } from '../../../src/host/worker/analysisParts';
import { generateSources } from '../../bench/generateSources';
import { shippedModels } from '../memoryFolder';

describe('parts of an analysis', () => {
  let analysis: SourceAnalysis;

  before(async () => {
    const analyst = createAnalyst(shippedModels, { error: () => undefined });
    const text = generateSources(5, 3)
      .map(source => source.text)
      .join('\n');
    analysis = await analyst.analyse(text, '2025-05-04');
  });

  function assemble(parts: readonly AnalysisPart[]): (SourceAnalysis | undefined)[] {
    const assembly = createAssembly();
    return parts.map(part => assembly.take(structuredClone(part)));
  }

  function sizeOf({ lists }: AnalysisPart): number {
    return Object.values(lists).reduce((sum, list) => sum + list.length, 0);
  }

  for (const itemsPerPart of [1, 2, 7, 100, 1_000_000]) {
    it(`put together give the analysis again, cut at ${itemsPerPart} items`, () => {
      const parts = [...cutAnalysis(analysis, itemsPerPart)];
      const taken = assemble(parts);
      assert.deepEqual(taken.at(-1), analysis);
      assert.ok(taken.slice(0, -1).every(result => result === undefined));
      assert.ok(parts.every(part => sizeOf(part) <= itemsPerPart));
    });
  }

  it('are one for what fits into one, and for an empty text', async () => {
    assert.equal([...cutAnalysis(analysis, 1_000_000)].length, 1);
    const empty = await createAnalyst(shippedModels, { error: () => undefined }).analyse('', undefined);
    const parts = [...cutAnalysis(empty, 10)];
    assert.equal(parts.length, 1);
    assert.deepEqual(assemble(parts), [empty]);
  });
});
