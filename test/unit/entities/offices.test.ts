import assert from 'node:assert/strict';
import { fitsOffice, readOffice, rolesClash } from '../../../src/core/entities/offices';

describe('offices', () => {
  it('have one key however they are called', () => {
    for (const [a, b] of [
      ['mayor of Talvik', 'Talvik mayor'],
      ['mayor of Talvik', 'Talvik’s mayor'],
      ['Finnish Energy Minister', 'Energy Minister of Finland'],
      ['Finnish foreign minister', 'Minister of Foreign Affairs of Finland'],
      ['chairwoman of Havnelaget', 'Havnelaget chairman'],
      ['former mayor of Talvik', 'acting mayor of Talvik'],
      ['prime minister of South Korea', 'South Korean Prime Minister'],
      ['secretary of the Supreme Harbour Council (SHC)', 'Secretary of the Supreme Harbour Council'],
      ['Defense Minister of Norway', 'Norwegian Defence Minister'],
    ] as const) {
      assert.ok(readOffice(a)?.key, a);
      assert.equal(readOffice(a)?.key, readOffice(b)?.key, `${a} / ${b}`);
    }
  });

  it('have different keys where they are two', () => {
    for (const [a, b] of [
      ['mayor of Talvik', 'mayor of Aldvik'],
      ['mayor of Talvik', 'deputy mayor of Talvik'],
      ['Finnish Energy Minister', 'Finnish Foreign Minister'],
      ['Prime Minister of Finland', 'Finnish minister'],
    ] as const)
      assert.notEqual(readOffice(a)?.key, readOffice(b)?.key, `${a} / ${b}`);
  });

  it('have no key when many hold them, or nothing says which it is', () => {
    for (const title of [
      'school teacher',
      'foreign minister',
      'minister',
      'resident of Talvik',
      'member of the Flood Council',
    ])
      assert.equal(readOffice(title)?.key, undefined, title);
  });

  it('are held formerly, then, acting, late or soon', () => {
    assert.deepEqual(
      [
        'former mayor',
        'ex-president',
        'then-mayor',
        'acting head',
        'interim coach',
        'late King',
        'president-elect',
        'mayor',
      ].map(title => readOffice(title)?.status),
      ['former', 'former', 'then', 'acting', 'acting', 'late', 'incoming', undefined],
    );
  });

  it('fit descriptions that leave words out', () => {
    const read = (title: string) => {
      const office = readOffice(title);
      assert.ok(office);
      return office;
    };
    assert.ok(
      fitsOffice(read('Harbour Council secretary'), read('secretary of the Supreme Harbour Council')),
    );
    assert.ok(!fitsOffice(read('Flood Council secretary'), read('secretary of the Supreme Harbour Council')));
    assert.ok(!fitsOffice(read('Harbour Council chair'), read('secretary of the Supreme Harbour Council')));
  });

  it('clash between walks of life that nobody walks at once', () => {
    assert.ok(rolesClash(['general'], ['mayor']));
    assert.ok(rolesClash(['striker'], ['minister']));
    assert.ok(!rolesClash(['general'], ['president']));
    assert.ok(!rolesClash(['ayatollah'], ['leader']));
    assert.ok(!rolesClash(['general', 'minister'], ['mayor']));
    assert.ok(!rolesClash([], ['mayor']));
  });
});
