import assert from 'node:assert/strict';
import { entityNamed, read } from './reading';

async function rolesOf(name: string, text: string): Promise<string[]> {
  return entityNamed(await read(text), name).roles.map(({ title }) => title);
}

describe('roles', () => {
  const cases: readonly (readonly [name: string, text: string, roles: readonly string[]])[] = [
    ['Marta Ilvonen', 'Finnish Energy Minister Marta Ilvonen resigned.', ['Finnish Energy Minister']],
    [
      'Joseph Odhiambo',
      'State House spokesman Joseph Odhiambo declined to comment.',
      ['State House spokesman'],
    ],
    [
      'Joseph Odhiambo',
      'It was signed by Joseph Odhiambo, commander of the River Guard, on Friday.',
      ['commander of the River Guard'],
    ],
    ['Joseph Odhiambo', 'The head of the River Guard, Joseph Odhiambo, left.', ['head of the River Guard']],
    [
      'Ingrid Solberg',
      '“It shook,” said Ingrid Solberg, 44, a school teacher who lives nearby.',
      ['school teacher'],
    ],
    [
      'Ingrid Solberg',
      'The clinic’s medical director, Dr. Ingrid Solberg, spoke of twelve patients.',
      ['clinic’s medical director'],
    ],
    [
      'Joseph Odhiambo',
      'Joseph Odhiambo, who was named coordinator of the Relief Committee on Sunday, arrived.',
      ['coordinator of the Relief Committee'],
    ],
    [
      'Marta Ilvonen',
      'Marta Ilvonen is the director of the Talvik Institute.',
      ['director of the Talvik Institute'],
    ],
    ['Marta Ilvonen', 'According to Marta Ilvonen, President Laura Whitfield agreed.', []],
    ['Laura Whitfield', 'According to Marta Ilvonen, President Laura Whitfield agreed.', ['President']],
    ['Marta Ilvonen', 'Ms Marta Ilvonen agreed.', []],
    [
      'Joseph Odhiambo',
      'Joseph Odhiambo, then the head of the River Guard, agreed.',
      ['head of the River Guard'],
    ],
    [
      'Joseph Odhiambo',
      'Joseph Odhiambo, now acting head of the River Guard, agreed.',
      ['acting head of the River Guard'],
    ],
  ];
  for (const [name, text, roles] of cases) {
    it(`reads ${roles.length === 0 ? 'none' : `“${roles.join('”, “')}”`} of ${name} in “${text}”`, async () => {
      assert.deepEqual(await rolesOf(name, text), roles);
    });
  }

  it('reads an office and a rank as two', async () => {
    const text = 'Defence Minister Brigadier General Peter Mwangi arrived.';
    assert.deepEqual(await rolesOf('Peter Mwangi', text), ['Defence Minister', 'Brigadier General']);
  });

  it('say how an office is held', async () => {
    const reading = await read(
      'Former Energy Minister Marta Ilvonen met Joseph Odhiambo, then the head of the River Guard, and Peter Mwangi, acting head of the River Guard.',
    );
    assert.deepEqual(
      ['Marta Ilvonen', 'Joseph Odhiambo', 'Peter Mwangi'].map(
        name => entityNamed(reading, name).roles[0]?.status,
      ),
      ['former', 'then', 'acting'],
    );
  });

  it('point at their words', async () => {
    const reading = await read(
      'The talks were led by Joseph Odhiambo, senior adviser to the Flood Council, officials said.',
    );
    const [role] = entityNamed(reading, 'Joseph Odhiambo').roles;
    assert.ok(role);
    assert.equal(
      reading.source.text.slice(role.span.start, role.span.end),
      'senior adviser to the Flood Council',
    );
  });
});
