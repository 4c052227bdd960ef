import { build } from 'esbuild';
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAnalyst } from '../../../src/core/engine/analyst';
import type { Models } from '../../../src/core/ports';
import { startThread } from '../../../src/host/worker/node/startThread';
import { createWorkerAnalyst, type WorkerAnalyst } from '../../../src/host/workerAnalyst';
import { generateSources } from '../../bench/generateSources';
import { shippedModels } from '../memoryFolder';

declare const PROJECT_ROOT: string;

describe('analysis in a worker thread', () => {
  const text = 'Mayor Ilse Brandauer met Tomas Okoye in Kalmora on Sunday.\n';
  const folder = mkdtempSync(join(tmpdir(), 'crossread-worker-'));
  const analysts: WorkerAnalyst[] = [];
  let script = '';

  before(async () => {
    script = join(folder, 'whole.js');
    await build({
      absWorkingDir: PROJECT_ROOT,
      entryPoints: ['src/host/worker/node/analysisWorker.ts'],
      outfile: script,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      logLevel: 'warning',
    });
  });
  afterEach(() => {
    for (const analyst of analysts.splice(0)) analyst.dispose();
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  function setUp(path = script, changes: { readonly models?: Models; readonly patience?: number } = {}) {
    const said: string[] = [];
    const say = (level: string) => (message: string) => void said.push(`${level}: ${message}`);
    const started: string[] = [];
    const analyst = createWorkerAnalyst({
      startThread: (scripts, listener) => {
        started.push(path);
        return startThread(scripts, listener);
      },
      scripts: {
        pathOf: () => path,
        read: () => Promise.resolve(new Uint8Array(readFileSync(path))),
      },
      models: shippedModels,
      log: { info: say('info'), warn: say('warn'), error: say('error') },
      ...changes,
    });
    analysts.push(analyst);
    return { analyst, said, started };
  }

  /** A worker script that is not ours. */
  function write(name: string, code: string): string {
    const path = join(folder, name);
    writeFileSync(path, `const { parentPort } = require('node:worker_threads');\n${code}`);
    return path;
  }

  function inProcess(raw: string) {
    return createAnalyst(shippedModels, { error: () => undefined }).analyse(raw, undefined);
  }

  it('starts with the first text and not before, once', async () => {
    const { analyst, started } = setUp();
    await new Promise(resolve => setTimeout(resolve, 20));
    assert.deepEqual(started, []);
    await Promise.all([analyst.analyse('One.', undefined), analyst.analyse('Two.', undefined)]);
    assert.equal(started.length, 1);
  });

  it('says what analysis in the host says, of short texts and of long ones in many parts', async () => {
    const { analyst, said } = setUp();
    const long = generateSources(60, 3)
      .map(source => source.text)
      .join('\n');
    const [short, whole] = await Promise.all([
      analyst.analyse(text, undefined),
      analyst.analyse(long, undefined),
    ]);
    assert.deepEqual(short, await inProcess(text));
    assert.deepEqual(whole, await inProcess(long));
    assert.ok(whole.mentions.length + whole.claims.length > 3000, 'it needs several parts');
    assert.equal(analyst.place(), 'worker');
    assert.deepEqual(analyst.faults(), []);
    assert.deepEqual(said, []);
  });

  it('counts the publication day that a person gave', async () => {
    const { analyst } = setUp();
    const { text: read } = await analyst.analyse(text, '2025-05-06');
    assert.equal(read.values[0]?.reading.kind === 'date' && read.values[0].reading.from, '2025-05-04');
  });

  it('passes on that a model cannot be read', async () => {
    const models = { read: () => Promise.reject(new Error('The disk is gone.')) };
    const { analyst, said } = setUp(script, { models });
    await analyst.analyse(text, undefined);
    await analyst.analyse('Another.', undefined);
    assert.equal(analyst.place(), 'worker');
    assert.match(analyst.faults().join(), /less certainty.*The disk is gone/);
    // Each of the files fails alone and is told of once.
    assert.equal(said.length, 3);
    for (const file of ['lexicons.bin', 'names.bin', 'word-classes.bin'])
      assert.equal(said.filter(one => one.startsWith('error: ') && one.includes(file)).length, 1, file);
  });

  it('tells which text cannot be analysed, and goes on with the others', async () => {
    const path = write(
      'choosy.js',
      `parentPort.on('message', ({ order, raw }) => parentPort.postMessage(raw === 'bad'
         ? { kind: 'failed', order, fault: 'It is bad.' }
         : { kind: 'part', order, part: { lists: {}, rest: { text: { text: raw } } } }));`,
    );
    const { analyst, said } = setUp(path);
    await assert.rejects(analyst.analyse('bad', undefined), /It is bad\./);
    assert.equal((await analyst.analyse('good', undefined)).text.text, 'good');
    assert.deepEqual(said, []);
  });

  const broken: Record<string, string> = {
    'does not compile': 'this is no JavaScript',
    'fails when it is loaded': 'throw new Error("No.");',
    'ends with the first text': "parentPort.on('message', () => process.exit(3));",
    'fails with the first text':
      "parentPort.on('message', () => setImmediate(() => { throw new Error('No.'); }));",
    'ends half way through an answer': `parentPort.on('message', ({ order }) => {
         parentPort.postMessage({ kind: 'part', order, part: { lists: { mentions: [{}] } } });
         setTimeout(() => process.exit(0), 20);
       });`,
  };
  for (const [what, code] of Object.entries(broken)) {
    it(`goes on in the host, with one warning, when the worker ${what}`, async () => {
      const { analyst, said, started } = setUp(write(`${what.replaceAll(' ', '-')}.js`, code));
      const both = await Promise.all([analyst.analyse(text, undefined), analyst.analyse('Two.', undefined)]);
      assert.deepEqual(both, [await inProcess(text), await inProcess('Two.')]);
      assert.deepEqual(await analyst.analyse(text, undefined), both[0]);
      assert.equal(analyst.place(), 'host');
      assert.equal(started.length, 1);
      assert.equal(said.length, 1, said.join('\n'));
      assert.match(said[0]!, /^warn: The analysis worker/);
    });
  }

  it('goes on in the host when the script is not there, or never says a word', async () => {
    const missing = setUp(join(folder, 'missing.js'));
    const mute = setUp(write('mute.js', "parentPort.on('message', () => undefined);"), { patience: 50 });
    for (const { analyst, said } of [missing, mute]) {
      assert.deepEqual(await analyst.analyse(text, undefined), await inProcess(text));
      assert.equal(analyst.place(), 'host');
      assert.equal(said.length, 1, said.join('\n'));
    }
    assert.match(mute.said[0]!, /does not load/);
  });

  it('is patient with a worker that has loaded and thinks for long', async () => {
    const path = write(
      'slow.js',
      `parentPort.postMessage({ kind: 'ready' });
       parentPort.on('message', ({ order, raw }) => setTimeout(() => parentPort.postMessage(
         { kind: 'part', order, part: { lists: {}, rest: { text: { text: raw } } } }), 1800));`,
    );
    const { analyst, said } = setUp(path, { patience: 1500 });
    assert.equal((await analyst.analyse('slow', undefined)).text.text, 'slow');
    assert.deepEqual(said, []);
  });

  it('reports damaged models in the host as well', async () => {
    const models = { read: () => Promise.reject(new Error('The disk is gone.')) };
    const { analyst } = setUp(join(folder, 'missing.js'), { models });
    await analyst.analyse(text, undefined);
    assert.match(analyst.faults().join(), /The disk is gone/);
  });

  it('leaves no question open when it is disposed, and says nothing', async () => {
    const { analyst, said } = setUp();
    const answers = Promise.allSettled([
      analyst.analyse(text, undefined),
      analyst.analyse('Two.', undefined),
    ]);
    analyst.dispose();
    analyst.dispose();
    assert.deepEqual(
      (await answers).map(({ status }) => status),
      ['rejected', 'rejected'],
    );
    await assert.rejects(analyst.analyse('Three.', undefined));
    await new Promise(resolve => setTimeout(resolve, 100));
    assert.deepEqual(said, []);
  });
});
