import assert from 'node:assert/strict';
import { entityNamed, formsOf, read } from './reading';

describe('who is who inside one source', () => {
  it('gives a surname to the full name', async () => {
    const reading = await read(
      'Marta Ilvonen arrived on Friday. Ilvonen said the dam was safe. Ms Ilvonen left at noon.',
    );
    assert.deepEqual(formsOf(reading, 'Marta Ilvonen'), ['Marta Ilvonen', 'Ilvonen', 'Ilvonen']);
    assert.match(entityNamed(reading, 'Marta Ilvonen').reasons.join(), /surname/);
  });

  it('gives a surname to the person named last, and keeps two of one surname apart', async () => {
    const reading = await read(
      'Marta Ilvonen spoke first. Ilvonen was calm. Then her rival Pekka Ilvonen spoke. Ilvonen shouted at the crowd.',
    );
    assert.deepEqual(formsOf(reading, 'Marta Ilvonen'), ['Marta Ilvonen', 'Ilvonen']);
    assert.deepEqual(formsOf(reading, 'Pekka Ilvonen'), ['Pekka Ilvonen', 'Ilvonen']);
  });

  it('takes a name with and without its middle name for one person', async () => {
    const reading = await read(
      'Pedro Alves Teixeira resigned. Pedro Teixeira gave no reason. Teixeira is 61.',
    );
    assert.deepEqual(formsOf(reading, 'Pedro Alves Teixeira'), [
      'Pedro Alves Teixeira',
      'Pedro Teixeira',
      'Teixeira',
    ]);
  });

  it('joins a given name used alone', async () => {
    const reading = await read(
      '“I saw it,” said Ingrid Solberg. A neighbour said that Ingrid had called for help.',
    );
    assert.deepEqual(formsOf(reading, 'Ingrid Solberg'), ['Ingrid Solberg', 'Ingrid']);
  });

  it('joins an abbreviation and its long form, whichever comes first', async () => {
    const reading = await read(
      'The Regional Flood Office (RFO) met. The RFO issued a warning. The NDC (National Dam Council) did not.',
    );
    assert.deepEqual(formsOf(reading, 'Regional Flood Office'), ['Regional Flood Office', 'RFO', 'RFO']);
    assert.deepEqual(formsOf(reading, 'National Dam Council'), ['NDC', 'National Dam Council']);
  });

  it('gives an abbreviation the type of its long form', async () => {
    const { mentions } = await read(
      'They signed the Northern Rivers Treaty (NRT). The NRT expires next year.',
    );
    assert.deepEqual(
      mentions.map(({ type, text }) => [type, text]),
      [
        ['agreement', 'Northern Rivers Treaty'],
        ['agreement', 'NRT'],
        ['agreement', 'NRT'],
      ],
    );
  });

  it('joins a letter-translated abbreviation that stands right behind a name', async () => {
    const reading = await read('The National Water Institute (INA) said so. The INA has no power to fine.');
    assert.deepEqual(formsOf(reading, 'National Water Institute'), [
      'National Water Institute',
      'INA',
      'INA',
    ]);
  });

  it('joins another name in parentheses', async () => {
    const reading = await read(
      'The Norwegian Parliament (Storting) will vote. The Storting has 169 members.',
    );
    assert.deepEqual(formsOf(reading, 'Norwegian Parliament'), [
      'Norwegian Parliament',
      'Storting',
      'Storting',
    ]);
  });

  it('links a people to its country and a capital to the government it stands for', async () => {
    const reading = await read(
      'Norwegian officials said Oslo had accepted the plan. Oslo’s answer came late.',
    );
    assert.equal(entityNamed(reading, 'Norwegian').country, 'Norway');
    assert.equal(entityNamed(reading, 'Oslo').refersTo, 'Norway');
    assert.equal(entityNamed(reading, 'Oslo').type, 'place');
  });

  it('leaves a capital that is only a place alone', async () => {
    const reading = await read('The two met in Oslo on Friday.');
    assert.equal(entityNamed(reading, 'Oslo').refersTo, undefined);
  });
});
