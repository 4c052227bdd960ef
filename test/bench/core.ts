// What the core costs in plain Node, one thread. Speed is told beside that of a bare pass of a word pattern over the same
// text in the same run, since absolute figures say more of the machine than of the code.
import { performance } from 'node:perf_hooks';
import { createEngine } from '../../src/core/engine';
import { readClaims } from '../../src/core/claims/readClaims';
import { loadLexicons } from '../../src/core/entities/lexicons';
import { readNames } from '../../src/core/entities/readNames';
import { readText } from '../../src/core/text/readText';
import { MemoryFolder } from '../unit/memoryFolder';
import { generateSources } from './generateSources';
import { benchNames } from './names';
import { percentiles, printTable } from './table';

void main();

async function main(): Promise<void> {
  await benchReading();
  await benchNames();
  for (const count of [100, 1000]) await benchAnswers(count);
}

async function benchReading(): Promise<void> {
  const started = performance.now();
  const lexicons = await loadLexicons(new MemoryFolder().ports().models);
  const loading = performance.now() - started;
  const sources = generateSources(200);
  const megabytes = sources.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
  const texts = sources.map(({ text }) => readText(text));
  const names = texts.map(text => readNames(text, lexicons));
  const steps: [string, () => void][] = [
    ['bare word pattern', () => sources.forEach(({ text }) => [...text.matchAll(/[A-Za-zÀ-ÿ0-9]+/g)].length)],
    ['text: sentences, furniture, values', () => sources.forEach(({ text }) => readText(text))],
    ['names, who is who', () => texts.forEach(text => readNames(text, lexicons))],
    ['claims', () => texts.forEach((text, index) => readClaims(text, names[index]!, lexicons.wordClasses))],
  ];
  const times = steps.map(([, step]) => median(5, step));
  const all = times.slice(1).reduce((sum, time) => sum + time, 0);
  const base = times[0]!;
  const row = (name: string, time: number) => [
    name,
    ((megabytes / time) * 1000).toFixed(1),
    `${(time / base).toFixed(1)} ×`,
    ((time / sources.length) * 1000).toFixed(0),
  ];
  printTable(
    `Reading ${sources.length} sources, ${megabytes.toFixed(1)} million characters (lexicons ready in ${loading.toFixed(0)} ms)`,
    ['step', 'MB/s', 'of bare pass', 'µs a source'],
    [...steps.map(([name], index) => row(name, times[index]!)), row('all of it', all)],
  );
}

async function benchAnswers(count: number): Promise<void> {
  const files = Object.fromEntries(generateSources(count, 7).map(({ file, text }) => [file, text]));
  const memory = new MemoryFolder(files);
  const engine = createEngine(memory.ports());
  const time = async (work: () => Promise<void>) => {
    const started = performance.now();
    await work();
    return performance.now() - started;
  };
  const reading = await time(() => engine.start());
  const comparing = await time(() => engine.settled());
  const claims = engine
    .sources()
    .flatMap(view => view.claims.slice(0, 3))
    .slice(0, 300);
  const mentions = engine
    .sources()
    .flatMap(view => view.mentions.slice(0, 3))
    .slice(0, 300);
  const each = <T>(items: readonly T[], work: (item: T) => void) =>
    items.map(item => {
      const started = performance.now();
      work(item);
      return performance.now() - started;
    });
  const compare = each(claims, claim => engine.compare({ source: claim.source, claim: claim.id }));
  const hover = each(mentions, mention => engine.mentionCard(mention.source, mention.start));
  const first = Object.keys(files)[0]!;
  const edits: number[] = [];
  for (let turn = 0; turn < 5; turn += 1) {
    const started = performance.now();
    const redrawn = new Promise<void>(resolve => {
      const unsubscribe = engine.onDidChange(({ sources }) => {
        if (!sources.includes(first)) return;
        unsubscribe();
        resolve();
      });
    });
    memory.write(first, `${files[first]}Edited ${turn}.\n`);
    await redrawn;
    edits.push(performance.now() - started);
  }
  printTable(
    `${count} sources: all read in ${reading.toFixed(0)} ms, all compared in ${comparing.toFixed(0)} ms`,
    ['answer', 'p50 ms', 'p95 ms', 'p99 ms'],
    [
      ['compare one claim', ...percentiles(compare, 0.5, 0.95, 0.99)],
      ['card on a name', ...percentiles(hover, 0.5, 0.95, 0.99)],
      ['edit to redrawn', ...percentiles(edits, 0.5, 0.95, 0.99)],
    ],
  );
  engine.dispose();
}

function median(times: number, work: () => void): number {
  work();
  const taken = Array.from({ length: times }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)]!;
}
