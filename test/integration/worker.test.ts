import assert from 'node:assert/strict';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isDeepStrictEqual } from 'node:util';
import * as vscode from 'vscode';
import { createAnalyst } from '../../src/core/engine/analyst';
import type { Engine } from '../../src/core/engine';
import type { CrossreadApi } from '../../src/extension';
import { generateSources } from '../bench/generateSources';
import { shippedModels } from '../unit/memoryFolder';
import { deleteFile, eventually, readEngine, uriOf, writeFile } from './workspace';

/**
 * Longest time, in milliseconds, for which the extension host may do nothing else. About 100 are measured, much of that on
 * account of other programs; analysis in the host would hold the thread for 10,000.
 */
const longestStall = 400;

describe('reading in a worker', function () {
  this.timeout(120_000);

  async function activeAnalyst() {
    const extension = vscode.extensions.getExtension<CrossreadApi>('crossread.crossread');
    assert.ok(extension, 'crossread.crossread is not there');
    return (await extension.activate()).analyst;
  }

  /** How long the thread of the extension host was held at most while the work went on, in milliseconds. */
  async function stallDuring<T>(
    work: () => Promise<T>,
  ): Promise<{ readonly stall: number; readonly result: T }> {
    const delay = monitorEventLoopDelay({ resolution: 10 });
    await new Promise(resolve => setTimeout(resolve, 50));
    delay.enable();
    await new Promise(resolve => setTimeout(resolve, 50));
    const result = await work();
    await new Promise(resolve => setTimeout(resolve, 50));
    delay.disable();
    return { stall: delay.max / 1e6, result };
  }

  /** News without end, full of names, figures and claims. */
  function news(characters: number): string {
    let text = '';
    for (let seed = 1; text.length < characters; seed += 1) {
      text += generateSources(200, seed)
        .map(source => source.text)
        .join('\n');
    }
    return text.slice(0, characters);
  }

  /** No polling: it would have its own share in what is measured. */
  function sourceRead(engine: Engine, id: string): Promise<void> {
    return new Promise(resolve => {
      const unsubscribe = engine.onDidChange(() => {
        if (!engine.source(id)) return;
        unsubscribe();
        resolve();
      });
    });
  }

  it('leaves the thread to others while a text of 4 MB is analysed', async () => {
    const analyst = await activeAnalyst();
    const text = news(4_000_000);
    const { stall, result } = await stallDuring(() => analyst.analyse(text, undefined));
    assert.equal(analyst.place(), 'worker');
    assert.ok(result.claims.length > 10_000, `${result.claims.length} claims`);
    assert.ok(stall < longestStall, `the thread was held for ${stall.toFixed(0)} ms`);
  });

  it('says what analysis in the host says, which holds the thread', async () => {
    const analyst = await activeAnalyst();
    const text = news(400_000);
    const inHost = createAnalyst(shippedModels, { error: message => assert.fail(message) });
    const expected = await stallDuring(() => inHost.analyse(text, '2025-05-04'));
    const { result } = await stallDuring(() => analyst.analyse(text, '2025-05-04'));
    // A difference in lists so long is nothing to print.
    assert.ok(isDeepStrictEqual(result, expected.result), 'the analyses differ');
    assert.ok(expected.stall > longestStall, `the measure sees ${expected.stall.toFixed(0)} ms only`);
  });

  it('leaves the thread to others while a source of 4 MB is taken in', async () => {
    const engine = await readEngine();
    const file = '093_c0de.txt';
    const id = uriOf(file).toString();
    try {
      // Little is said in it: what is compared across sources is not the worker's.
      const text = 'Grey harbour water lay under low clouds beside empty quays and rusting cranes.\n\n';
      const { stall } = await stallDuring(async () => {
        await writeFile(file, text.repeat(4_000_000 / text.length));
        await sourceRead(engine, id);
      });
      assert.equal((await activeAnalyst()).place(), 'worker');
      assert.ok(stall < longestStall, `the thread was held for ${stall.toFixed(0)} ms`);
    } finally {
      await deleteFile(file);
      await eventually('the source is forgotten', () => engine.source(id) === undefined);
    }
  });
});
