import assert from 'node:assert/strict';
import { sharedOffices, titlesInTime } from '../../../src/core/engine/titlesInTime';
import type { Entity } from '../../../src/core/model';
import { identifyMarked } from '../entities/markedNames';

const texts = [
  ['The mayor of {t:l|Talvik}, {o:p|Ola Berg}, resigned.', '2019-03-01'],
  [
    '{i:p|Ingrid Solberg}, the mayor of {t:l|Talvik}, opened the dam. Former {t:l|Talvik} mayor {o:p|Ola Berg} watched.',
    '2024-05-20',
  ],
  ['Energy Minister {i:p|Ingrid Solberg} closed the dam at {t:l|Talvik}.', '2025-01-02'],
  '{p:p|Per Dahl}, acting mayor of {t:l|Talvik}, said nothing.',
] as const;

async function people(): Promise<Map<string, Entity>> {
  const { identity } = await identifyMarked(...texts);
  return new Map(identity.entities.map(entity => [entity.name, entity]));
}

describe('titles over time', () => {
  it('are given once each, in date order', async () => {
    const solberg = (await people()).get('Ingrid Solberg');
    assert.ok(solberg);
    assert.deepEqual(
      titlesInTime(solberg).map(({ title, published }) => [title, published]),
      [
        ['mayor of Talvik', '2024-05-20'],
        ['Energy Minister', '2025-01-02'],
      ],
    );
  });

  it('are left out where there is only one', async () => {
    const dahl = (await people()).get('Per Dahl');
    assert.ok(dahl);
    assert.deepEqual(titlesInTime(dahl), []);
  });

  it('name who else is called by the office, the earliest first and undated ones last', async () => {
    const all = await people();
    const solberg = all.get('Ingrid Solberg');
    assert.ok(solberg);
    assert.deepEqual(
      sharedOffices(solberg, [...all.values()], source => `${source}.txt`).map(({ title, holders }) => [
        title,
        holders.map(({ name, file, role }) => [name, file, role.published, role.title, role.status]),
      ]),
      [
        [
          'mayor of Talvik',
          [
            ['Ola Berg', 's0.txt', '2019-03-01', 'mayor of Talvik', undefined],
            ['Per Dahl', 's3.txt', undefined, 'acting mayor of Talvik', 'acting'],
          ],
        ],
      ],
    );
  });

  it('name nobody for an office that nobody shares, and leave out sources that are gone', async () => {
    const all = await people();
    const solberg = all.get('Ingrid Solberg');
    assert.ok(solberg);
    assert.deepEqual(
      sharedOffices(solberg, [solberg], () => 'x.txt'),
      [],
    );
    assert.deepEqual(
      sharedOffices(solberg, [...all.values()], () => undefined),
      [],
    );
  });
});
