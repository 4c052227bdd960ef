import * as vscode from 'vscode';
import type { CrossreadApi } from '../../src/extension';
import { generateSources } from '../bench/generateSources';

function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

describe('reading in a worker of the browser', () => {
  async function activeAnalyst() {
    const extension = vscode.extensions.getExtension<CrossreadApi>('crossread.crossread');
    assert(extension, 'crossread.crossread is not there');
    return (await extension.activate()).analyst;
  }

  it('answers from the worker, with the lexicons', async () => {
    const analyst = await activeAnalyst();
    const text = 'Mayor Ilse Brandauer met Tomas Okoye in Lisbon on Sunday.\n';
    const { text: read, mentions } = await analyst.analyse(text, '2025-05-06');
    assert(analyst.place() === 'worker', 'the worker was given up');
    assert(analyst.faults().length === 0, analyst.faults().join());
    assert(mentions.map(mention => mention.text).includes('Ilse Brandauer'), JSON.stringify(mentions));
    const reading = read.values[0]?.reading;
    assert(reading?.kind === 'date' && reading.from === '2025-05-04', JSON.stringify(read.values));
  });

  it('leaves the thread to others while a long text is analysed', async () => {
    const analyst = await activeAnalyst();
    const text = generateSources(150)
      .map(source => source.text)
      .join('\n');
    const started = performance.now();
    let last = started;
    let stall = 0;
    const ticking = setInterval(() => {
      const now = performance.now();
      stall = Math.max(stall, now - last);
      last = now;
    }, 10);
    const { claims } = await analyst.analyse(text, undefined);
    clearInterval(ticking);
    assert(analyst.place() === 'worker', 'the worker was given up');
    assert(claims.length > 1000, `${claims.length} claims`);
    assert(stall < 250, `the thread was held for ${stall.toFixed(0)} ms`);
    assert(performance.now() - started > 250, 'too little to do to see anything');
  });
});
