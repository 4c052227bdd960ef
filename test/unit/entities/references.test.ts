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

  it('gives a description of an office to the one whose office has all its words', async () => {
    const text =
      'The secretary of the Supreme Harbour Council (SHC), Joseph Odhiambo, met Energy Minister Marta Ilvonen. The SHC secretary said little. The Harbour Council secretary left.';
    assert.deepEqual(await referencesTo('Joseph Odhiambo', text), [
      'The SHC secretary',
      'The Harbour Council secretary',
    ]);
    assert.deepEqual(await referencesTo('Marta Ilvonen', text), []);
  });

  it('gives “the mayor of” a town to its mayor, whichever way round', async () => {
    const text =
      'Ingrid Solberg, the mayor of Hamar, left. Joseph Odhiambo, the mayor of Nairobi, stayed. The mayor of Hamar had seen enough. The Nairobi mayor had not.';
    assert.deepEqual(await referencesTo('Ingrid Solberg', text), ['The mayor of Hamar']);
    assert.deepEqual(await referencesTo('Joseph Odhiambo', text), ['The Nairobi mayor']);
  });

  it('leaves a title before a name to the name', async () => {
    const text = 'Marta Ilvonen, the energy minister, left. The late energy minister Ola Berg was buried.';
    assert.deepEqual(await referencesTo('Marta Ilvonen', text), []);
  });
});
