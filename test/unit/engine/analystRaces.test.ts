import assert from 'node:assert/strict';
import { createAnalyst } from '../../../src/core/engine/analyst';
import { createEngine, type Engine } from '../../../src/core/engine';
import type { SourceAnalysis } from '../../../src/core/model';
import type { Analyst } from '../../../src/core/ports';
import { MemoryFolder, shippedModels } from '../memoryFolder';

/** Analyses like any other, but hands out each answer only when it is told to. */
class PatientAnalyst implements Analyst {
  /** What was asked for and not answered yet, in order. */
  readonly asked: { readonly raw: string; readonly answer: () => void; readonly refuse: () => void }[] = [];
  count = 0;
  readonly #analyst = createAnalyst(shippedModels, { error: () => undefined });

  async analyse(raw: string, published: string | undefined): Promise<SourceAnalysis> {
    this.count += 1;
    await new Promise<void>((resolve, reject) =>
      this.asked.push({ raw, answer: resolve, refuse: () => reject(new Error('The worker tripped.')) }),
    );
    return this.#analyst.analyse(raw, published);
  }

  faults(): readonly string[] {
    return [];
  }

  /** Answers what was asked about a text (the first such question). */
  async answer(raw: string): Promise<void> {
    this.#take(raw).answer();
    await turns();
  }

  async refuse(raw: string): Promise<void> {
    this.#take(raw).refuse();
    await turns();
  }

  /** Answers everything, also what is asked meanwhile. */
  async answerAll(): Promise<void> {
    for (let idle = 0; idle < 3;) {
      for (const { answer } of this.asked.splice(0)) {
        answer();
        idle = 0;
      }
      await turns();
      idle += 1;
    }
  }

  #take(raw: string) {
    const index = this.asked.findIndex(question => question.raw === raw);
    assert.ok(index >= 0, `nobody asked about "${raw}"`);
    return this.asked.splice(index, 1)[0]!;
  }
}

/** Lets everything happen that can happen without another answer. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await new Promise(resolve => setImmediate(resolve));
}

function textOf(engine: Engine, id: string): string | undefined {
  return engine.source(id)?.text.text;
}

describe('engine with an analyst that takes its time', () => {
  const file = '000_aa.txt';
  const older = 'Mayor Ilse Brandauer left Kalmora on Sunday.\n';
  const newer = 'Mayor Ilse Brandauer came back to Kalmora on Monday.\n';

  function setUp(texts: Record<string, string> = { [file]: older }) {
    const memory = new MemoryFolder(texts);
    const analyst = new PatientAnalyst();
    return { memory, analyst, engine: createEngine(memory.ports({ analyst })) };
  }

  it('keeps the newer text when the analysis of the older one comes back later', async () => {
    const { memory, analyst, engine } = setUp();
    const started = engine.start();
    await turns();
    memory.texts.set(file, newer);
    const opened = engine.open(file);
    await turns();
    await analyst.answer(newer);
    assert.equal((await opened)?.text.text, newer);
    await analyst.answer(older);
    await started;
    await engine.settled();
    assert.equal(textOf(engine, file), newer);
  });

  it('drops the older text when it comes back after a newer one was asked for, and waits for that', async () => {
    const { memory, analyst, engine } = setUp();
    const first = engine.open(file);
    await turns();
    memory.texts.set(file, newer);
    const second = engine.open(file);
    await turns();
    await analyst.answer(older);
    assert.equal(textOf(engine, file), undefined);
    await analyst.answer(newer);
    assert.equal((await first)?.text.text, newer);
    assert.equal((await second)?.text.text, newer);
  });

  it('reads again what changes while it is being read', async () => {
    const { memory, analyst, engine } = setUp();
    const started = engine.start();
    await turns();
    memory.write(file, newer);
    await analyst.answerAll();
    await started;
    await engine.settled();
    assert.equal(textOf(engine, file), newer);
    assert.equal(engine.status().state, 'ready');
  });

  it('notices a change to a source that is being read before all others', async () => {
    const { memory, analyst, engine } = setUp();
    const opened = engine.open(file);
    await turns();
    memory.write(file, newer);
    await analyst.answerAll();
    await opened;
    await engine.settled();
    assert.equal(textOf(engine, file), newer);
  });

  it('leaves a source deleted that is deleted while it is being read', async () => {
    const { memory, analyst, engine } = setUp({ [file]: older, '001_bb.txt': newer });
    const started = engine.start();
    await turns();
    memory.delete(file);
    await analyst.answerAll();
    await started;
    await engine.settled();
    assert.deepEqual(
      engine.sources().map(view => view.id),
      ['001_bb.txt'],
    );
    assert.deepEqual(engine.unreadable(), []);
  });

  it('forgets a deleted source at once, while another is still being read', async () => {
    const { memory, analyst, engine } = setUp({ [file]: older, '001_bb.txt': 'Nothing.\n' });
    const started = engine.start();
    await turns();
    await analyst.answerAll();
    await started;
    memory.write('001_bb.txt', newer);
    await turns();
    memory.delete(file);
    assert.equal(engine.source(file), undefined);
    await analyst.answerAll();
    await engine.settled();
    assert.equal(textOf(engine, '001_bb.txt'), newer);
  });

  it('answers an opening of a source that is deleted meanwhile with nothing', async () => {
    const { memory, analyst, engine } = setUp();
    const opened = engine.open(file);
    await turns();
    memory.delete(file);
    await analyst.answerAll();
    assert.equal(await opened, undefined);
  });

  it('has a few sources analysed at a time, and one that is opened ahead of all that wait', async () => {
    const texts = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        `${100 + index}_aa.txt`,
        `Mayor Ilse Brandauer said ${index}.\n`,
      ]),
    );
    const { analyst, engine } = setUp(texts);
    const started = engine.start();
    await turns();
    const inWork = analyst.asked.length;
    assert.ok(inWork >= 2 && inWork <= 4, `${inWork} at a time`);
    // One that is fetched and waits for the analyst, and one that is not even fetched.
    for (const last of ['120_aa.txt', '139_aa.txt']) {
      const opened = engine.open(last);
      await turns();
      assert.equal(analyst.asked.length, inWork + 1);
      await analyst.answer(texts[last]!);
      assert.equal((await opened)?.id, last);
      assert.equal(analyst.asked.length, inWork);
    }
    await analyst.answerAll();
    await started;
    await engine.settled();
    assert.equal(engine.sources().length, 40);
    assert.equal(analyst.count, 40, 'nothing is analysed twice');
  });

  it('analyses a text once, however often it is asked for meanwhile', async () => {
    const { memory, analyst, engine } = setUp();
    const opened = [engine.open(file), engine.open(file)];
    await turns();
    const started = engine.start();
    memory.write(file, older); // as when VS Code opens a document: changed, but not in its text
    await analyst.answerAll();
    await Promise.all([...opened, started]);
    await engine.settled();
    assert.equal(analyst.count, 1);
    assert.equal(textOf(engine, file), older);
  });

  it('lays over a decision that is written while the source is being read', async () => {
    const { memory, analyst, engine } = setUp();
    const opened = engine.open(file);
    await turns();
    memory.writeSidecar(file, 'version: 1\nsource:\n  title: Kalmora diary\nannotations: []\n');
    await analyst.answerAll();
    await opened;
    await engine.settled();
    assert.equal(engine.source(file)?.metadata.title?.value, 'Kalmora diary');
  });

  it('lists a source that the analyst fails on, reads the others, and reads it when it changes', async () => {
    const { memory, analyst, engine } = setUp({ [file]: older, '001_bb.txt': 'Nothing happened.\n' });
    const started = engine.start();
    await turns();
    await analyst.refuse(older);
    await analyst.answerAll();
    await started;
    assert.deepEqual(engine.unreadable(), [
      { id: file, file, message: 'It could not be analysed: The worker tripped.' },
    ]);
    assert.ok(engine.source('001_bb.txt'));
    memory.write(file, newer);
    await analyst.answerAll();
    await engine.settled();
    assert.deepEqual(engine.unreadable(), []);
    assert.equal(textOf(engine, file), newer);
  });

  it('ends quietly when it is disposed while sources are being read', async () => {
    const { memory, analyst, engine } = setUp({ [file]: older, '001_bb.txt': newer });
    const started = engine.start();
    const opened = engine.open('001_bb.txt');
    await turns();
    engine.dispose();
    await analyst.refuse(older);
    await analyst.answerAll();
    assert.equal(await opened, undefined);
    await started;
    await engine.settled();
    assert.deepEqual(memory.messages, []);
  });
});
