import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { createEngine, DecisionRefused, type Engine, type EntityDecision } from '../../../src/core/engine';
import type { Entity } from '../../../src/core/model';
import { MemoryFolder } from '../memoryFolder';

const harbour = `Harbour fire kills twelve

KALMORA, May 4 (VPA) — At least 12 people were killed on Sunday when a warehouse burned down in Kalmora, Mayor Ilse Brandauer said.

Brandauer said the warehouse stored fertiliser. Fire Chief Tomas Okoye denied it. Moroz Shipping owns the warehouse.
`;
const paper = `Fourteen dead in Kalmora blaze

5 May 2025

Ilse Brandauer, the mayor of Kalmora, said on Monday that 14 people were killed in the warehouse fire.

Viktor Moroz, the owner of Moroz Shipping, was not in Kalmora. Moroz said he had sold the warehouse.
`;
const radio = `Radio notes on the Kalmora fire

6 May 2025

Olga Moroz, a teacher in Kalmora, saw the fire. Moroz said the smoke was yellow. Mayor Brandauer thanked her.
`;
const [a, b, c] = ['000_aa.txt', '001_bb.txt', '002_cc.txt'];

function folder(entityList?: string): MemoryFolder {
  const memory = new MemoryFolder({ [a]: harbour, [b]: paper, [c]: radio });
  memory.entityList = entityList;
  return memory;
}

async function ready(memory: MemoryFolder): Promise<Engine> {
  const engine = createEngine(memory.ports());
  await engine.start();
  await engine.settled();
  return engine;
}

function named(engine: Engine, name: string): Entity {
  const found = engine.entities().find(entity => entity.name === name);
  assert.ok(
    found,
    `no ${name} among ${engine
      .entities()
      .map(entity => entity.name)
      .join(', ')}`,
  );
  return found;
}

function has(engine: Engine, name: string): boolean {
  return engine.entities().some(entity => entity.name === name);
}

/** "001_bb.txt: Moroz", in order. */
function mentionsOf(engine: Engine, name: string): string[] {
  return named(engine, name).mentions.map(({ source, text }) => `${source}: ${text}`);
}

/** A decision does what it says to the mentions that the entity had, and leaves none of them behind. */
function requireEffect(decision: EntityDecision, one: Entity, other: Entity, engine: Engine): void {
  const places = ({ mentions }: Pick<Entity, 'mentions'>) =>
    mentions.map(({ source, start }) => `${source} ${start}`);
  const now = (name: string) => places(named(engine, name));
  const include = (all: readonly string[], some: readonly string[]) =>
    assert.deepEqual(
      some.filter(place => !all.includes(place)),
      [],
      JSON.stringify(decision),
    );
  switch (decision.kind) {
    case 'rename':
      include(now(decision.name), places(one));
      break;
    case 'change-type': {
      const changed = engine
        .entities()
        .filter(({ name, type }) => name === one.name && type === decision.type);
      include(changed.flatMap(places), places(one));
      break;
    }
    case 'merge':
      include(now(one.name), [...places(one), ...places(other)]);
      break;
    case 'split-forms':
    case 'split-sources': {
      const goes = ({ source, text }: Entity['mentions'][number]) =>
        decision.kind === 'split-forms' ? decision.forms.includes(text) : decision.sources.includes(source);
      include(now(decision.name), places({ mentions: one.mentions.filter(goes) }));
      const left = places({ mentions: one.mentions.filter(mention => !goes(mention)) });
      assert.deepEqual(
        left.filter(place => now(decision.name).includes(place)),
        [],
        JSON.stringify(decision),
      );
      break;
    }
    case 'never-a-name':
      for (const { mentions } of engine.sources())
        for (const { text } of mentions) assert.ok(!decision.forms.includes(text), text);
  }
}

interface Written {
  readonly version: number;
  readonly entities?: readonly Record<string, unknown>[];
  readonly neverNames?: readonly string[];
}

function written(memory: MemoryFolder): Written {
  return parse(memory.entityList ?? '') as Written;
}

describe('decisions on entities', () => {
  describe('rename', () => {
    it('shows the new name everywhere and leaves the texts alone', async () => {
      const memory = folder();
      const engine = await ready(memory);
      const before = mentionsOf(engine, 'Ilse Brandauer');
      assert.ok(before.length >= 3, before.join());
      await engine.decideEntity({
        kind: 'rename',
        entity: named(engine, 'Ilse Brandauer').id,
        name: 'Ilse Maria Brandauer',
      });
      assert.deepEqual(mentionsOf(engine, 'Ilse Maria Brandauer'), before);
      assert.ok(!has(engine, 'Ilse Brandauer'));
      assert.equal(memory.texts.get(a), harbour);
      assert.deepEqual(written(memory).entities, [
        { name: 'Ilse Maria Brandauer', sameAs: ['Ilse Brandauer'], by: 'ana', on: '2025-07-23T10:12:00Z' },
      ]);
    });

    it('keeps the name when the text changes', async () => {
      const memory = folder();
      const engine = await ready(memory);
      await engine.decideEntity({
        kind: 'rename',
        entity: named(engine, 'Tomas Okoye').id,
        name: 'Thomas Okoye',
      });
      memory.write(a, harbour.replace('At least 12', 'At least 13'));
      await engine.settled();
      assert.ok(has(engine, 'Thomas Okoye'));
      assert.ok(!has(engine, 'Tomas Okoye'));
    });

    it('renames what was renamed', async () => {
      const memory = folder();
      const engine = await ready(memory);
      for (const [old, name] of [
        ['Tomas Okoye', 'Thomas Okoye'],
        ['Thomas Okoye', 'T. Okoye'],
      ] as const)
        await engine.decideEntity({ kind: 'rename', entity: named(engine, old).id, name });
      assert.equal(mentionsOf(engine, 'T. Okoye').length, 1);
      assert.equal(written(memory).entities?.length, 1);
    });

    it('refuses a name that another entity has, the same name and no name', async () => {
      const memory = folder();
      const engine = await ready(memory);
      const { id } = named(engine, 'Tomas Okoye');
      for (const name of ['ilse brandauer', 'Tomas Okoye', '  ', '—', 'x'.repeat(201)])
        await assert.rejects(engine.decideEntity({ kind: 'rename', entity: id, name }), DecisionRefused);
      assert.equal(memory.entityList, undefined);
    });
  });

  describe('merge', () => {
    it('makes several entities one in all sources, and can be undone', async () => {
      const memory = folder();
      const engine = await ready(memory);
      const entities = [named(engine, 'Viktor Moroz').id, named(engine, 'Olga Moroz').id];
      await engine.decideEntity({ kind: 'merge', into: entities[0]!, entities });
      const mentions = mentionsOf(engine, 'Viktor Moroz');
      assert.ok(mentions.includes(`${c}: Olga Moroz`), mentions.join());
      assert.ok(!has(engine, 'Olga Moroz'));
      assert.deepEqual(written(memory).entities?.[0]?.sameAs, ['Olga Moroz']);
      assert.equal(await engine.undoEntityDecision(), 'merging of Viktor Moroz and Olga Moroz');
      assert.equal(memory.entityList, undefined);
      assert.ok(has(engine, 'Olga Moroz'));
    });

    it('joins what has entries of its own, with all their words', async () => {
      const memory = folder(
        'version: 1\nentities:\n  - name: Viktor Moroz\n  - name: Olga Moroz\n    aliases: [the teacher]\n    notSameAs: [Viktor Moroz]\n',
      );
      const engine = await ready(memory);
      await engine.decideEntity({
        kind: 'merge',
        into: named(engine, 'Viktor Moroz').id,
        entities: [named(engine, 'Olga Moroz').id],
      });
      const [only, ...others] = written(memory).entities ?? [];
      assert.deepEqual(others, []);
      assert.deepEqual(only?.aliases, ['Olga Moroz', 'the teacher']);
      assert.ok(mentionsOf(engine, 'Viktor Moroz').includes(`${c}: Olga Moroz`));
    });

    it('wants at least two', async () => {
      const engine = await ready(folder());
      const { id } = named(engine, 'Tomas Okoye');
      await assert.rejects(engine.decideEntity({ kind: 'merge', into: id, entities: [id] }), /at least two/);
    });
  });

  describe('split', () => {
    it('makes some words an entity of their own, where this entity was meant', async () => {
      const memory = folder();
      const engine = await ready(memory);
      assert.ok(mentionsOf(engine, 'Viktor Moroz').includes(`${b}: Moroz`));
      await engine.decideEntity({
        kind: 'split-forms',
        entity: named(engine, 'Viktor Moroz').id,
        name: 'Moroz (the buyer)',
        forms: ['Moroz'],
      });
      assert.deepEqual(mentionsOf(engine, 'Moroz (the buyer)'), [`${b}: Moroz`]);
      assert.ok(mentionsOf(engine, 'Viktor Moroz').every(mention => mention === `${b}: Viktor Moroz`));
      assert.ok(mentionsOf(engine, 'Olga Moroz').includes(`${c}: Moroz`), 'hers is left alone');
      assert.equal(named(engine, 'Moroz Shipping').mentions.length, 2);
    });

    it('makes what some sources mention an entity of its own', async () => {
      const memory = folder();
      const engine = await ready(memory);
      await engine.decideEntity({
        kind: 'split-sources',
        entity: named(engine, 'Ilse Brandauer').id,
        name: 'Ilse Brandauer (radio)',
        sources: [c],
      });
      assert.deepEqual(mentionsOf(engine, 'Ilse Brandauer (radio)'), [`${c}: Brandauer`]);
      assert.ok(mentionsOf(engine, 'Ilse Brandauer').every(mention => !mention.startsWith(c)));
      assert.deepEqual(written(memory).entities?.[0]?.sources, [c]);
    });

    it('is undone by a merge', async () => {
      const memory = folder();
      const engine = await ready(memory);
      const before = mentionsOf(engine, 'Ilse Brandauer');
      await engine.decideEntity({
        kind: 'split-sources',
        entity: named(engine, 'Ilse Brandauer').id,
        name: 'Another Brandauer',
        sources: [c],
      });
      await engine.decideEntity({
        kind: 'merge',
        into: named(engine, 'Ilse Brandauer').id,
        entities: [named(engine, 'Another Brandauer').id],
      });
      assert.deepEqual(mentionsOf(engine, 'Ilse Brandauer'), before);
    });

    it('leaves something of the entity', async () => {
      const engine = await ready(folder());
      const { id } = named(engine, 'Ilse Brandauer');
      const all = {
        kind: 'split-forms',
        entity: id,
        name: 'X',
        forms: ['Ilse Brandauer', 'Brandauer'],
      } as const;
      await assert.rejects(engine.decideEntity(all), /Nothing would be left/);
      await assert.rejects(
        engine.decideEntity({ ...all, forms: ['Ilse Brandauer'] }),
        /name of the entity itself/,
      );
      await assert.rejects(engine.decideEntity({ ...all, forms: [] }), /Choose/);
      await assert.rejects(
        engine.decideEntity({ kind: 'split-sources', entity: id, name: 'X', sources: [a, b, c] }),
        /Nothing would be left/,
      );
    });
  });

  it('changes a type everywhere', async () => {
    const memory = folder();
    const engine = await ready(memory);
    const before = mentionsOf(engine, 'Moroz Shipping');
    await engine.decideEntity({
      kind: 'change-type',
      entity: named(engine, 'Moroz Shipping').id,
      type: 'facility',
    });
    assert.equal(named(engine, 'Moroz Shipping').type, 'facility');
    assert.deepEqual(mentionsOf(engine, 'Moroz Shipping'), before);
    for (const view of engine.sources())
      for (const mention of view.mentions)
        if (mention.text === 'Moroz Shipping') assert.equal(mention.type, 'facility');
  });

  it('changes the type of a person with all its names', async () => {
    const engine = await ready(folder());
    const before = mentionsOf(engine, 'Ilse Brandauer');
    await engine.decideEntity({
      kind: 'change-type',
      entity: named(engine, 'Ilse Brandauer').id,
      type: 'organization',
    });
    assert.equal(named(engine, 'Ilse Brandauer').type, 'organization');
    assert.deepEqual(mentionsOf(engine, 'Ilse Brandauer'), before);
  });

  it('takes words that are never a name out of all sources', async () => {
    const memory = folder();
    const engine = await ready(memory);
    await engine.decideEntity({
      kind: 'never-a-name',
      entity: named(engine, 'Kalmora').id,
      forms: ['Kalmora'],
    });
    assert.ok(!has(engine, 'Kalmora'));
    assert.deepEqual(written(memory).neverNames, ['Kalmora']);
    await engine.undoEntityDecision();
    assert.ok(has(engine, 'Kalmora'));
  });

  describe('undo', () => {
    it('takes decisions back one by one and refuses when there is none', async () => {
      const memory = folder();
      const engine = await ready(memory);
      await engine.decideEntity({
        kind: 'rename',
        entity: named(engine, 'Tomas Okoye').id,
        name: 'Thomas Okoye',
      });
      await engine.decideEntity({
        kind: 'rename',
        entity: named(engine, 'Kalmora').id,
        name: 'Kalmora Town',
      });
      assert.equal(await engine.undoEntityDecision(), 'renaming of Kalmora to Kalmora Town');
      assert.ok(has(engine, 'Thomas Okoye') && has(engine, 'Kalmora'));
      assert.equal(await engine.undoEntityDecision(), 'renaming of Tomas Okoye to Thomas Okoye');
      assert.ok(has(engine, 'Tomas Okoye'));
      await assert.rejects(engine.undoEntityDecision(), /no decision on an entity to undo/);
    });

    it('refuses when the list was changed since', async () => {
      const memory = folder();
      const engine = await ready(memory);
      await engine.decideEntity({
        kind: 'rename',
        entity: named(engine, 'Tomas Okoye').id,
        name: 'Thomas Okoye',
      });
      memory.writeEntityList(`${memory.entityList}# mine\n`);
      await engine.settled();
      await assert.rejects(engine.undoEntityDecision(), /was changed since/);
      assert.match(memory.entityList ?? '', /# mine/);
    });
  });

  it('leave everything as it was once all of them are undone', async function () {
    this.timeout(120_000);
    let carriedOut = 0;
    const pick = fc.nat({ max: 1000 });
    const kind = fc.constantFrom(
      'rename',
      'change-type',
      'merge',
      'split-forms',
      'split-sources',
      'never-a-name',
    );
    const decision = fc.record({ kind, a: pick, b: pick });
    await fc.assert(
      fc.asyncProperty(fc.array(decision, { maxLength: 5 }), async decisions => {
        const memory = folder('# mine\nversion: 1\nentities:\n  - name: Lorn   # where?\n');
        const engine = await ready(memory);
        const before = memory.entityList;
        const entities = engine.entities();
        let done = 0;
        for (const { kind, a: first, b: second } of decisions) {
          const all = engine.entities();
          const one = all[first % all.length]!;
          const other = all[second % all.length]!;
          const name = `N${first} ${second}`;
          const content = memory.entityList;
          const forms = [...new Set(one.mentions.map(({ text }) => text))];
          const sources = [...new Set(one.mentions.map(({ source }) => source))];
          const what: EntityDecision =
            kind === 'rename'
              ? { kind, entity: one.id, name }
              : kind === 'change-type'
                ? { kind, entity: one.id, type: second % 2 ? 'event' : 'person' }
                : kind === 'merge'
                  ? { kind, into: one.id, entities: [other.id] }
                  : kind === 'split-forms'
                    ? { kind, entity: one.id, name, forms: forms.slice(1) }
                    : kind === 'split-sources'
                      ? { kind, entity: one.id, name, sources: sources.slice(1) }
                      : { kind, entity: one.id, forms: forms.slice(0, 1) };
          try {
            await engine.decideEntity(what);
            if (memory.entityList !== content) done += 1;
            carriedOut += 1;
            requireEffect(what, one, other, engine);
          } catch (fault) {
            assert.ok(
              fault instanceof DecisionRefused && !fault.message.includes('docs/entities'),
              String(fault),
            );
            assert.equal(memory.entityList, content, 'a refusal writes nothing');
          }
          assert.deepEqual(
            engine.entityLists()[0]?.problems.filter(({ severity }) => severity === 'error'),
            [],
          );
        }
        for (; done > 0; done -= 1) await engine.undoEntityDecision();
        assert.equal(memory.entityList, before);
        assert.deepEqual(engine.entities(), entities);
      }),
      { numRuns: 60 },
    );
    assert.ok(carriedOut > 60, `${carriedOut} carried out`);
  });

  it('joins what someone else wrote in between', async () => {
    const memory = folder();
    const engine = await ready(memory);
    memory.interloper = () => (memory.entityList = 'version: 1\nentities:\n  - Zoe\n');
    await engine.decideEntity({
      kind: 'rename',
      entity: named(engine, 'Tomas Okoye').id,
      name: 'Thomas Okoye',
    });
    assert.equal(written(memory).entities?.length, 2);
  });

  it('never writes to a broken list', async () => {
    const broken = 'version: 1\nentities: [\n';
    const memory = folder(broken);
    const engine = await ready(memory);
    const decision = { kind: 'rename', entity: named(engine, 'Tomas Okoye').id, name: 'T' } as const;
    await assert.rejects(engine.decideEntity(decision), /Mend the file/);
    assert.equal(memory.entityList, broken);
    assert.equal(engine.entityLists()[0]?.problems[0]?.severity, 'error');
  });
});

describe('entity lists written by hand', () => {
  it('hold when the sources are first read', async () => {
    const engine = await ready(
      folder('version: 1\nentities:\n  - name: Yellow Smoke\n    type: weapon\n    aliases: [smoke]\n'),
    );
    assert.deepEqual(mentionsOf(engine, 'Yellow Smoke'), [`${c}: smoke`]);
    assert.equal(named(engine, 'Yellow Smoke').type, 'weapon');
  });

  it('hold at once when they change, and let go when they are deleted', async () => {
    const memory = folder();
    const engine = await ready(memory);
    let heard = 0;
    engine.onDidChange(() => (heard += 1));
    memory.writeEntityList('version: 1\nentities:\n  - { name: Kalmora, type: event }\n');
    await engine.settled();
    assert.equal(named(engine, 'Kalmora').type, 'event');
    assert.ok(heard > 0);
    memory.writeEntityList(undefined);
    await engine.settled();
    assert.equal(named(engine, 'Kalmora').type, 'place');
  });

  it('go on holding while someone is typing in them', async () => {
    const memory = folder('version: 1\nentities:\n  - { name: Kalmora, type: event }\n');
    const engine = await ready(memory);
    memory.writeEntityList('version: 1\nentities:\n  - { name: Kalmora, type: event\n');
    await engine.settled();
    assert.equal(named(engine, 'Kalmora').type, 'event');
    assert.equal(engine.entityLists()[0]?.problems.length, 1);
  });

  it('keep a confirmed name with its entity', async () => {
    const memory = folder(
      'version: 1\nentities:\n  - { name: The Fire Chief, type: group, sameAs: [Tomas Okoye] }\n',
    );
    const engine = await ready(memory);
    const mention = engine.source(a)!.mentions.find(({ text }) => text === 'Tomas Okoye')!;
    await engine.decide({ kind: 'confirm', source: a, target: 'mention', span: mention });
    assert.match(memory.sidecars.get(a) ?? '', /entity: The Fire Chief/);
    assert.deepEqual(mentionsOf(engine, 'The Fire Chief'), [`${a}: Tomas Okoye`]);
    assert.ok(named(engine, 'The Fire Chief').roles.length > 0, 'its roles stay with it');
  });

  it('lose to a decision on one mention', async () => {
    const memory = folder();
    const first = await ready(memory);
    const mention = first.source(a)!.mentions.find(({ text }) => text === 'Tomas Okoye')!;
    await first.decide({ kind: 'confirm', source: a, target: 'mention', span: mention });
    memory.entityList =
      'version: 1\nentities:\n  - { name: Chief Tomas, type: product }\nneverNames: [Tomas Okoye]\n';
    const engine = await ready(memory);
    const found = engine.source(a)!.mentions.filter(({ text }) => text.includes('Tomas'));
    assert.deepEqual(
      found.map(({ text, standing, type }) => [text, standing, type]),
      [['Tomas Okoye', 'confirmed', 'person']],
    );
  });

  it('make two of what the analysis takes for one', async () => {
    const engine = await ready(
      folder(
        `version: 1\nentities:\n  - name: Brandauer of the radio\n    aliases: [Brandauer]\n    sources: [${c}]\n    notSameAs: [Ilse Brandauer]\n`,
      ),
    );
    assert.deepEqual(mentionsOf(engine, 'Brandauer of the radio'), [`${c}: Brandauer`]);
  });
});
