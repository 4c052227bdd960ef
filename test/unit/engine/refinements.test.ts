import assert from 'node:assert/strict';
import { createEngine, type Engine } from '../../../src/core/engine';
import type { EntityType, Span } from '../../../src/core/model';
import type { Cancellation, EntityProvider, ProvidedSpan } from '../../../src/core/ports';
import { MemoryFolder } from '../memoryFolder';

const file = '000_aa.txt';
const text = 'the quarry of old tarn was closed on Monday, and old tarn wept.\n';

const never: Cancellation = { isRequested: () => false, onRequested: () => () => undefined };

/** Finds the words wherever they stand in the passages. */
function finderOf(words: string, type: EntityType, id = 'finder'): EntityProvider {
  return {
    id,
    name: `the provider ${id}`,
    extract: (source, passages) =>
      Promise.resolve(passages.flatMap(passage => findIn(source, passage, words, type))),
  };
}

function findIn(source: string, passage: Span, words: string, type: EntityType): ProvidedSpan[] {
  const found: ProvidedSpan[] = [];
  for (
    let start = source.indexOf(words, passage.start);
    start >= 0;
    start = source.indexOf(words, start + 1)
  ) {
    const end = start + words.length;
    if (end <= passage.end) found.push({ start, end, text: words, type, confidence: 1 });
  }
  return found;
}

function namesOf(engine: Engine, source = file): string[] {
  return engine.source(source)!.mentions.map(({ type, text: words }) => `${type}: ${words}`);
}

async function settled(memory: MemoryFolder): Promise<Engine> {
  const engine = createEngine(memory.ports());
  await engine.start();
  await engine.settled();
  return engine;
}

describe('refining a source by a provider', () => {
  it('shows the names as suggestions, says how many, and writes nothing', async () => {
    const memory = new MemoryFolder({ [file]: text });
    const engine = await settled(memory);
    assert.ok(!namesOf(engine).includes('place: old tarn'));
    const outcome = await engine.refine(file, finderOf('old tarn', 'place'), never);
    assert.equal(outcome.kind, 'refined');
    assert.deepEqual(namesOf(engine).filter(name => name === 'place: old tarn').length, 2);
    const mention = engine.source(file)!.mentions.find(({ text: words }) => words === 'old tarn')!;
    assert.equal(mention.standing, 'suggested');
    assert.equal(mention.reason, 'found by the provider finder');
    assert.equal(engine.entity(mention.entity)?.name, 'old tarn');
    assert.deepEqual(engine.refinement(file), { providers: ['the provider finder'], isCurrent: true });
    assert.equal(memory.sidecars.size, 0);
  });

  it('tells the surfaces', async () => {
    const engine = await settled(new MemoryFolder({ [file]: text }));
    const changed: string[] = [];
    engine.onDidChange(({ sources }) => changed.push(...sources));
    await engine.refine(file, finderOf('old tarn', 'place'), never);
    assert.ok(changed.includes(file));
  });

  it('reads only the passages that are asked for', async () => {
    const engine = await settled(new MemoryFolder({ [file]: text }));
    await engine.refine(file, finderOf('old tarn', 'place'), never, [{ start: 0, end: 30 }]);
    assert.deepEqual(namesOf(engine).filter(name => name === 'place: old tarn').length, 1);
  });

  it('lets a person’s decision stand over what a provider found', async () => {
    const engine = await settled(new MemoryFolder({ [file]: text }));
    await engine.refine(file, finderOf('old tarn', 'place'), never);
    const start = text.indexOf('old tarn');
    const span = { start, end: start + 8 };
    await engine.decide({ kind: 'reject', source: file, target: 'mention', span });
    assert.equal(engine.mentionAt(file, start + 1), undefined);
    await engine.refine(file, finderOf('old tarn', 'organization'), never);
    assert.equal(engine.mentionAt(file, start + 1), undefined);
  });

  it('stays when another source is edited, goes with an edit of its own, and comes back when that is undone', async () => {
    const memory = new MemoryFolder({ [file]: text, '001_bb.txt': 'Nothing happened.\n' });
    const engine = await settled(memory);
    await engine.refine(file, finderOf('old tarn', 'place'), never);
    memory.write('001_bb.txt', 'Nothing happened again.\n');
    await engine.settled();
    assert.ok(namesOf(engine).includes('place: old tarn'));
    memory.write(file, `${text}More.\n`);
    await engine.settled();
    assert.ok(!namesOf(engine).includes('place: old tarn'));
    assert.equal(engine.refinement(file)?.isCurrent, false);
    memory.write(file, text);
    await engine.settled();
    assert.ok(namesOf(engine).includes('place: old tarn'));
    assert.equal(engine.refinement(file)?.isCurrent, true);
  });

  it('is forgotten with the source', async () => {
    const memory = new MemoryFolder({ [file]: text });
    const engine = await settled(memory);
    await engine.refine(file, finderOf('old tarn', 'place'), never);
    memory.delete(file);
    await engine.settled();
    assert.equal(engine.refinement(file), undefined);
    memory.write(file, text);
    await engine.settled();
    assert.ok(!namesOf(engine).includes('place: old tarn'));
  });

  it('takes the later of two providers first, and the later word of one provider alone', async () => {
    const engine = await settled(new MemoryFolder({ [file]: text }));
    await engine.refine(file, finderOf('old tarn', 'place', 'first'), never);
    await engine.refine(file, finderOf('tarn', 'person', 'second'), never);
    assert.deepEqual(engine.refinement(file)?.providers, ['the provider second', 'the provider first']);
    assert.ok(namesOf(engine).includes('person: tarn'));
    assert.ok(!namesOf(engine).includes('place: old tarn'));
    await engine.refine(file, finderOf('quarry', 'place', 'second'), never);
    assert.ok(!namesOf(engine).includes('person: tarn'));
    assert.ok(namesOf(engine).includes('place: quarry'));
    assert.ok(namesOf(engine).includes('place: old tarn'));
  });

  it('leaves the analyst’s reading when the provider fails, with its message', async () => {
    const engine = await settled(new MemoryFolder({ [file]: text }));
    const before = namesOf(engine);
    const failing: EntityProvider = {
      id: 'f',
      name: 'f',
      extract: () => Promise.reject(new Error('Out of quota until noon.')),
    };
    assert.deepEqual(await engine.refine(file, failing, never), {
      kind: 'failed',
      message: 'Out of quota until noon.',
    });
    const throwing: EntityProvider = {
      ...failing,
      extract: () => {
        throw new Error('Broken.');
      },
    };
    assert.deepEqual(await engine.refine(file, throwing, never), { kind: 'failed', message: 'Broken.' });
    assert.deepEqual(namesOf(engine), before);
    assert.equal(engine.refinement(file), undefined);
  });

  it('counts what it refuses', async () => {
    const engine = await settled(new MemoryFolder({ [file]: text }));
    const liar: EntityProvider = {
      id: 'l',
      name: 'l',
      extract: () =>
        Promise.resolve([
          { start: 0, end: 9, text: 'something', type: 'person', confidence: 1 },
          { start: 4000, end: 4009, text: 'something', type: 'person', confidence: 1 },
        ]),
    };
    const outcome = await engine.refine(file, liar, never);
    assert.deepEqual(outcome, { kind: 'refined', added: 0, retyped: 0, recut: 0, alike: 0, refused: 2 });
  });

  it('does not wait for a provider that does not heed a cancellation', async () => {
    const engine = await settled(new MemoryFolder({ [file]: text }));
    let cancel = (): void => undefined;
    let requested = false;
    const cancellation: Cancellation = {
      isRequested: () => requested,
      onRequested: listener => {
        cancel = () => {
          requested = true;
          listener();
        };
        return () => undefined;
      },
    };
    const deaf: EntityProvider = { id: 'd', name: 'd', extract: () => new Promise(() => undefined) };
    const outcome = engine.refine(file, deaf, cancellation);
    await new Promise(resolve => setTimeout(resolve, 5));
    cancel();
    assert.deepEqual(await outcome, { kind: 'cancelled' });
    assert.deepEqual(await engine.refine(file, finderOf('old tarn', 'place'), cancellation), {
      kind: 'cancelled',
    });
  });

  it('drops what was found when the source is edited meanwhile', async () => {
    const memory = new MemoryFolder({ [file]: text });
    const engine = await settled(memory);
    const slow: EntityProvider = {
      ...finderOf('old tarn', 'place'),
      extract: async (source, passages) => {
        memory.write(file, `Now. ${text}`);
        await engine.settled();
        return passages.flatMap(passage => findIn(source, passage, 'old tarn', 'place'));
      },
    };
    assert.deepEqual(await engine.refine(file, slow, never), { kind: 'text-changed' });
    assert.ok(!namesOf(engine).includes('place: old tarn'));
  });

  it('says so when there is no such source', async () => {
    const engine = await settled(new MemoryFolder({ [file]: text }));
    assert.deepEqual(await engine.refine('nowhere.txt', finderOf('x', 'place'), never), {
      kind: 'no-source',
    });
  });
});
