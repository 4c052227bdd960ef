import assert from 'node:assert/strict';
import { createEngine, DecisionRefused, type Engine } from '../../../src/core/engine';
import type { PlacedMention } from '../../../src/core/model';
import { MemoryFolder } from '../memoryFolder';

const harbour = `HARBOUR FIRE KILLS AT LEAST 12

KALMORA, Velland, May 4 (VPA) — At least 12 people were killed on Sunday when a warehouse burned down in Kalmora, Mayor Ilse Brandauer said.

The warehouse stored 400 tonnes of fertiliser, according to Fire Chief Tomas Okoye.
`;
const paper = `Fourteen dead in Kalmora blaze

5 May 2025

Ilse Brandauer, the mayor of Kalmora, said on Monday that 14 people were killed in the warehouse fire.

The port authority denied that the warehouse stored fertiliser.
`;

function folder(): MemoryFolder {
  return new MemoryFolder({ '000_aa.txt': harbour, '001_bb.txt': paper });
}

async function ready(memory: MemoryFolder): Promise<Engine> {
  const engine = createEngine(memory.ports());
  await engine.start();
  await engine.settled();
  return engine;
}

function mentionOf(engine: Engine, source: string, text: string): PlacedMention {
  const found = engine.source(source)?.mentions.find(mention => mention.text === text);
  assert.ok(found, `no mention of ${text} in ${source}`);
  return found;
}

describe('engine', () => {
  it('reads nothing before it is asked', async () => {
    const memory = folder();
    createEngine(memory.ports());
    await new Promise(resolve => setTimeout(resolve, 20));
    assert.equal(memory.reads, 0);
  });

  it('reads every source and ends ready', async () => {
    const memory = folder();
    const engine = createEngine(memory.ports());
    const states: string[] = [];
    engine.onDidChange(({ status }) => states.push(status.state));
    await engine.start();
    await engine.settled();
    assert.deepEqual(
      engine.sources().map(view => view.file),
      ['000_aa.txt', '001_bb.txt'],
    );
    assert.equal(states.at(-1), 'ready');
  });

  it('ends ready when what is read again turns out to be the same', async () => {
    const texts = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`${100 + index}_aa.txt`, harbour]),
    );
    const memory = new MemoryFolder(texts);
    let time = 0;
    // A clock on which every step takes longer than a slice: progress is told at each one.
    const clock = {
      now: () => new Date((time += 20)),
      yield: () => new Promise<void>(resolve => setImmediate(resolve)),
    };
    const engine = createEngine(memory.ports({ clock }));
    await engine.start();
    await engine.settled();
    for (const file of Object.keys(texts)) memory.write(file, harbour);
    await engine.settled();
    assert.equal(engine.status().state, 'ready');
  });

  it('ends ready in a folder without sources', async () => {
    const engine = await ready(new MemoryFolder());
    assert.equal(engine.status().state, 'ready');
    assert.deepEqual(engine.sources(), []);
  });

  it('opens one source without reading the others', async () => {
    const memory = folder();
    const engine = createEngine(memory.ports());
    const view = await engine.open('001_bb.txt');
    assert.equal(view?.file, '001_bb.txt');
    assert.equal(memory.reads, 1);
  });

  it('knows one person by name in both sources', async () => {
    const engine = await ready(folder());
    const card = engine.mentionCard('000_aa.txt', harbour.indexOf('Brandauer'));
    assert.equal(card?.entity.name, 'Ilse Brandauer');
    assert.equal(card.sources, 2);
    assert.deepEqual(
      card.elsewhere.map(other => other.file),
      ['001_bb.txt'],
    );
    assert.match(card.elsewhere[0]!.best.text, /mayor of Kalmora/);
  });

  it('shows a changed text at once, and forgets a deleted one', async () => {
    const memory = folder();
    const engine = await ready(memory);
    memory.write('001_bb.txt', 'Nothing happened in Ostrava.\n');
    await engine.settled();
    assert.equal(engine.source('001_bb.txt')?.text.text, 'Nothing happened in Ostrava.\n');
    memory.delete('001_bb.txt');
    await engine.settled();
    assert.equal(engine.source('001_bb.txt'), undefined);
    assert.equal(engine.sources().length, 1);
  });

  it('takes in a new source', async () => {
    const memory = folder();
    const engine = await ready(memory);
    memory.write('002_cc.txt', harbour);
    await engine.settled();
    assert.equal(engine.sources().length, 3);
  });

  it('lists a source that cannot be read, and reads it when it can be', async () => {
    const memory = folder();
    memory.broken.set('001_bb.txt', 'The disk is gone.');
    const engine = await ready(memory);
    assert.deepEqual(engine.unreadable(), [
      { id: '001_bb.txt', file: '001_bb.txt', message: 'The disk is gone.' },
    ]);
    memory.broken.clear();
    memory.write('001_bb.txt', paper);
    await engine.settled();
    assert.deepEqual(engine.unreadable(), []);
    assert.equal(engine.sources().length, 2);
  });

  it('goes on with patterns, and says so, when the lexicons are damaged', async () => {
    const memory = folder();
    const engine = createEngine(memory.ports({ models: { read: () => Promise.reject(new Error('gone')) } }));
    await engine.start();
    for (const file of ['lexicons.bin', 'word-classes.bin'])
      assert.equal(
        engine.faults().filter(fault => fault.includes(`The file ${file} cannot be read (gone)`)).length,
        1,
      );
    assert.ok(engine.source('000_aa.txt')!.mentions.length > 0);
  });

  it('writes a confirmation into the sidecar and shows it', async () => {
    const memory = folder();
    const engine = await ready(memory);
    const mention = mentionOf(engine, '000_aa.txt', 'Ilse Brandauer');
    await engine.decide({ kind: 'confirm', source: '000_aa.txt', target: 'mention', span: mention });
    assert.equal(mentionOf(engine, '000_aa.txt', 'Ilse Brandauer').standing, 'confirmed');
    const sidecar = memory.sidecars.get('000_aa.txt') ?? '';
    assert.match(sidecar, /entity: Ilse Brandauer/);
    assert.match(sidecar, /status: confirmed/);
    assert.match(sidecar, /by: ana/);
    assert.match(sidecar, /on: 2025-07-23T10:12:00Z/);
  });

  it('lets a rejected name disappear everywhere, and withdrawing brings it back', async () => {
    const memory = folder();
    const engine = await ready(memory);
    const mention = mentionOf(engine, '001_bb.txt', 'Ilse Brandauer');
    await engine.decide({ kind: 'reject', source: '001_bb.txt', target: 'mention', span: mention });
    assert.ok(!engine.source('001_bb.txt')!.mentions.some(other => other.start === mention.start));
    assert.equal(engine.mentionCard('000_aa.txt', harbour.indexOf('Brandauer'))?.sources, 1);
    const [annotation] = engine.source('001_bb.txt')!.sidecar.annotations;
    await engine.decide({ kind: 'withdraw', source: '001_bb.txt', annotation: annotation!.id });
    assert.equal(mentionOf(engine, '001_bb.txt', 'Ilse Brandauer').standing, 'suggested');
  });

  it('adds a name, a claim and a note', async () => {
    const memory = folder();
    const engine = await ready(memory);
    const source = '000_aa.txt';
    const place = (words: string) => ({
      start: harbour.indexOf(words),
      end: harbour.indexOf(words) + words.length,
    });
    const fertiliser = place('fertiliser');
    await engine.decide({
      kind: 'add-mention',
      source,
      span: fertiliser,
      type: 'product',
      entity: 'Ammonium nitrate',
    });
    assert.equal(engine.entity(mentionOf(engine, source, 'fertiliser').entity)?.name, 'Ammonium nitrate');
    const claim = place('warehouse burned');
    await engine.decide({
      kind: 'add-claim',
      source,
      span: claim,
      claimKind: 'statement',
      speaker: 'Ilse Brandauer',
    });
    const added = engine.source(source)!.claims.find(other => other.standing === 'added');
    assert.equal(added?.text, 'warehouse burned');
    assert.deepEqual(engine.speakers(added), ['Ilse Brandauer']);
    await engine.decide({ kind: 'add-note', source, span: claim, comment: 'ask the insurer' });
    assert.equal(engine.source(source)!.notes[0]?.comment, 'ask the insurer');
  });

  it('decides again on what someone else wrote in between', async () => {
    const memory = folder();
    const engine = await ready(memory);
    memory.interloper = () => memory.sidecars.set('000_aa.txt', '# theirs\nversion: 1\nannotations: []\n');
    const mention = mentionOf(engine, '000_aa.txt', 'Kalmora');
    await engine.decide({ kind: 'confirm', source: '000_aa.txt', target: 'mention', span: mention });
    const sidecar = memory.sidecars.get('000_aa.txt') ?? '';
    assert.match(sidecar, /# theirs/);
    assert.match(sidecar, /status: confirmed/);
  });

  it('refuses to write into a broken sidecar, and leaves it as it is', async () => {
    const memory = folder();
    const broken = 'version: 1\nannotations: [\n';
    memory.sidecars.set('000_aa.txt', broken);
    const engine = await ready(memory);
    assert.equal(engine.source('000_aa.txt')!.sidecar.problems[0]?.severity, 'error');
    const mention = mentionOf(engine, '000_aa.txt', 'Ilse Brandauer');
    await assert.rejects(
      engine.decide({ kind: 'confirm', source: '000_aa.txt', target: 'mention', span: mention }),
      DecisionRefused,
    );
    assert.equal(memory.sidecars.get('000_aa.txt'), broken);
  });

  it('keeps decisions in force while the sidecar is being typed in', async () => {
    const memory = folder();
    const engine = await ready(memory);
    const mention = mentionOf(engine, '000_aa.txt', 'Ilse Brandauer');
    await engine.decide({ kind: 'confirm', source: '000_aa.txt', target: 'mention', span: mention });
    memory.writeSidecar('000_aa.txt', `${memory.sidecars.get('000_aa.txt')}\n  - [`);
    await engine.settled();
    assert.equal(mentionOf(engine, '000_aa.txt', 'Ilse Brandauer').standing, 'confirmed');
    assert.equal(engine.source('000_aa.txt')!.sidecar.problems[0]?.severity, 'error');
  });

  it('counts a publication day that a person gave', async () => {
    const memory = folder();
    const engine = await ready(memory);
    await engine.decide({ kind: 'set-details', source: '000_aa.txt', details: { published: '2025-05-04' } });
    const sunday = engine.source('000_aa.txt')!.text.values.find(value => value.text === 'Sunday');
    assert.equal(sunday?.reading.kind === 'date' && sunday.reading.from, '2025-05-04');
  });

  it('lets a person overrule a verdict, from both sides, and take it back', async () => {
    const memory = folder();
    const engine = await ready(memory);
    const claim = engine.claimAt('000_aa.txt', harbour.indexOf('people were killed'))!;
    const reference = { source: '000_aa.txt', claim: claim.id };
    const row = engine.compare(reference)!.rows[0]!;
    assert.notEqual(row.verdict, 'conflicts');
    assert.ok(row.counterpart, 'the toll of the other source is found');
    await engine.decide({ kind: 'relate', a: reference, b: row.counterpart, verdict: 'conflicts' });
    const decided = engine.compare(reference)!.rows[0]!;
    assert.equal(decided.verdict, 'conflicts');
    assert.equal(decided.overruled?.by, 'ana');
    assert.equal(engine.compare(row.counterpart)!.rows[0]!.verdict, 'conflicts');
    assert.ok(engine.relations().some(relation => relation.verdict === 'conflicts'));
    await engine.decide({
      kind: 'withdraw',
      source: decided.overruled.source,
      annotation: decided.overruled.annotation,
    });
    assert.equal(engine.compare(reference)!.rows[0]!.verdict, row.verdict);
  });

  it('answers nothing where nothing is', async () => {
    const engine = await ready(folder());
    assert.equal(engine.mentionCard('000_aa.txt', harbour.indexOf(' — ')), undefined);
    assert.equal(engine.source('nowhere'), undefined);
    assert.equal(engine.compare({ source: '000_aa.txt', claim: 'c999' }), undefined);
    assert.equal(await engine.open('nowhere'), undefined);
  });

  it('does not let one failing listener keep the others from the news', async () => {
    const memory = folder();
    const engine = createEngine(memory.ports());
    let heard = 0;
    engine.onDidChange(() => {
      throw new Error('mine');
    });
    engine.onDidChange(() => (heard += 1));
    await engine.start();
    assert.ok(heard > 0);
    assert.ok(memory.messages.some(message => message.includes('mine')));
  });

  it('gives the same answers whatever the order in which sources came', async () => {
    const one = await ready(folder());
    const memory = new MemoryFolder({ '001_bb.txt': paper });
    const other = await ready(memory);
    memory.write('000_aa.txt', harbour);
    await other.settled();
    assert.deepEqual(other.entities(), one.entities());
    assert.deepEqual(other.relations(), one.relations());
  });
});
