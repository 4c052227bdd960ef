import assert from 'node:assert/strict';
import { createEngine, type Engine } from '../../../src/core/engine';
import type { PlacedMention } from '../../../src/core/model';
import { MemoryFolder } from '../memoryFolder';

const certain = 'Tom Parish, the mayor of Oskarn, said the streets of Oskarn were dry.\n';
const unsure = '“We shall rebuild Oskarn,” said Nora Field on Monday.\n';

async function ready(texts: Record<string, string>): Promise<Engine> {
  const engine = createEngine(new MemoryFolder(texts).ports());
  await engine.start();
  await engine.settled();
  return engine;
}

function mentionOf(engine: Engine, source: string, text: string): PlacedMention {
  const found = engine.source(source)?.mentions.find(mention => mention.text === text);
  assert.ok(found, `no mention of ${text} in ${source}`);
  return found;
}

describe('types of mentions across sources', () => {
  it('shows every mention with the type of its entity', async () => {
    const engine = await ready({
      '000_aa.txt': certain,
      '001_bb.txt': 'The buyer is Oskarn, 10 May 2024\n',
      '002_cc.txt': unsure,
    });
    for (const view of engine.sources())
      for (const mention of view.mentions)
        assert.equal(mention.type, engine.entity(mention.entity)?.type, `${view.file}: ${mention.text}`);
    assert.equal(mentionOf(engine, '002_cc.txt', 'Oskarn').type, 'place');
    engine.dispose();
  });

  it('leaves the type that a person gave a mention', async () => {
    const engine = await ready({ '000_aa.txt': certain, '001_bb.txt': unsure });
    const { start, end } = mentionOf(engine, '001_bb.txt', 'Oskarn');
    await engine.decide({
      kind: 'add-mention',
      source: '001_bb.txt',
      span: { start, end },
      type: 'organization',
      entity: 'Oskarn',
    });
    assert.equal(mentionOf(engine, '001_bb.txt', 'Oskarn').type, 'organization');
    assert.equal(mentionOf(engine, '000_aa.txt', 'Oskarn').type, 'place');
    engine.dispose();
  });
});
