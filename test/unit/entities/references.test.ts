import assert from 'node:assert/strict';
import { entityNamed, read } from './reading';

async function referencesTo(name: string, text: string): Promise<string[]> {
  const reading = await read(text);
  return entityNamed(reading, name).references.map(({ start, end }) => reading.source.text.slice(start, end));
}

describe('references without a name', () => {
  it('gives a pronoun beside a verb of saying to the last speaker', async () => {
    const text = 'Marta Ilvonen said the dam was old. It had cracks, she added. Nobody had looked, she said.';
    assert.deepEqual(await referencesTo('Marta Ilvonen', text), ['she', 'she']);
  });

  it('does not give “she” to a man', async () => {
    const text = 'Mr Odhiambo said the dam was old. It had cracks, she added.';
    assert.deepEqual(await referencesTo('Odhiambo', text), []);
  });

  it('leaves a pronoun alone when two people could own it', async () => {
    const text = 'On the dam stood Marta Ilvonen and Ingrid Solberg. The water was high, she said.';
    assert.deepEqual(await referencesTo('Marta Ilvonen', text), []);
    assert.deepEqual(await referencesTo('Ingrid Solberg', text), []);
  });

  it('gives an office to the one person who holds it', async () => {
    const text =
      'Energy Minister Marta Ilvonen opened the meeting. River Guard commander Joseph Odhiambo sat beside her. The minister said little.';
    assert.deepEqual(await referencesTo('Marta Ilvonen', text), ['The minister']);
  });

  it('gives “the union” to the union', async () => {
    const text = 'The dockers’ union Havnelaget called a strike. Talks failed, the union said.';
    assert.deepEqual(await referencesTo('Havnelaget', text), ['the union']);
  });
});
