import assert from 'node:assert/strict';
import { read } from './reading';

describe('towns that act', () => {
  it('are companies when they report and say, and nothing is in them', async () => {
    assert.deepEqual(
      await typesOf(
        'Halden',
        'Halden reported a loss on Monday. Halden said its pumps were safe. Two engineers were dismissed by Halden.',
      ),
      ['organization'],
    );
  });

  it('stay towns when something is in them', async () => {
    assert.deepEqual(
      await typesOf(
        'Halden',
        'Halden said it would sue the ministry. Three people died in Halden on Monday. Halden reported a flood.',
      ),
      ['place'],
    );
  });

  it('stay places when they are capitals, which speak for governments', async () => {
    assert.deepEqual(
      await typesOf(
        'Tehran',
        'Tehran said the talks were over. Tehran denied the report. Tehran will appeal.',
      ),
      ['place'],
    );
  });
});

async function typesOf(name: string, text: string): Promise<string[]> {
  const { mentions } = await read(text);
  return [...new Set(mentions.filter(mention => mention.text === name).map(({ type }) => type))];
}
