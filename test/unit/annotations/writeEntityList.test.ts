import assert from 'node:assert/strict';
import fc from 'fast-check';
import { keyOfListed, type ListedEntity } from '../../../src/core/annotations/entityList';
import { readEntityList } from '../../../src/core/annotations/readEntityList';
import { BrokenEntityList, changeEntityList } from '../../../src/core/annotations/writeEntityList';
import { entityTypes } from '../../../src/core/annotations/readRecord';

function lines(...content: string[]): string {
  return content.map(line => `${line}\n`).join('');
}

function entity(name: string, said: Partial<ListedEntity> = {}): ListedEntity {
  return { name, aliases: [], sameAs: [], notSameAs: [], sources: [], ...said };
}

function entityOf(content: string, name: string): ListedEntity {
  return readEntityList(content).entities.find(one => one.name === name) ?? assert.fail(`no ${name}`);
}

const byHand = lines(
  '# Names of the desk',
  'version:   1',
  'desk: night',
  '',
  'entities:',
  '  # the harbour',
  '  - name:   "Marta Oliveira"   # checked',
  '    aliases: [ M. Oliveira,   "Martinha" ]  # from the log',
  '    phone: 12',
  '  - Lantern Bay # where the boats are',
  '  - name: Zeno',
  '    aliases:',
  '      # as the police write',
  '      - Z.',
  '      - Zen',
  '    type: person',
  '',
  '# the end',
  'neverNames:',
  '  - Share   # a button',
);

describe('changeEntityList', () => {
  it('begins a list', () => {
    const written = changeEntityList(undefined, {
      put: [
        {
          entity: entity('Marta Oliveira', {
            type: 'person',
            aliases: ['M. Oliveira', 'no'],
            sameAs: [
              { name: 'Oliveira', sources: [] },
              { name: 'the Pilot', sources: ['003_0c.txt'] },
            ],
            notSameAs: ['Paula Oliveira'],
            by: 'ana',
            on: '2025-07-23T10:12:00Z',
          }),
        },
      ],
      never: ['Share'],
    });
    assert.equal(
      written,
      lines(
        '# What people say about entities as a whole. Format: docs/entities.md',
        'version: 1',
        'entities:',
        '  - name: Marta Oliveira',
        '    type: person',
        '    aliases: [M. Oliveira, "no"]',
        '    sameAs: [Oliveira, { name: the Pilot, sources: [003_0c.txt] }]',
        '    notSameAs: [Paula Oliveira]',
        '    by: ana',
        '    on: 2025-07-23T10:12:00Z',
        'neverNames:',
        '  - Share',
      ),
    );
  });

  it('gives a long list a line for each item', () => {
    const aliases = Array.from({ length: 12 }, (_, index) => `Marta Oliveira the ${index}`);
    const written = changeEntityList(undefined, { put: [{ entity: entity('Marta', { aliases }) }] });
    assert.match(written, /aliases:\n {6}- Marta Oliveira the 0\n {6}- Marta Oliveira the 1\n/);
    assert.deepEqual(entityOf(written, 'Marta').aliases, aliases);
  });

  it('touches only the lines of what changes', () => {
    const marta = entityOf(byHand, 'Marta Oliveira');
    const renamed = {
      ...marta,
      name: 'Marta de Oliveira',
      aliases: ['Martinha', 'Marta Oliveira'],
      type: 'person' as const,
    };
    const next = changeEntityList(byHand, { put: [{ replaces: keyOfListed(marta), entity: renamed }] });
    assert.equal(
      next,
      byHand
        .replace('"Marta Oliveira"   # checked\n', 'Marta de Oliveira   # checked\n    type: person\n')
        .replace('[ M. Oliveira,   "Martinha" ]', '["Martinha", Marta Oliveira]'),
    );
  });

  it('adds to and takes from a list with a line for each item, and keeps its comments', () => {
    const zeno = entityOf(byHand, 'Zeno');
    const put = (aliases: readonly string[]) =>
      changeEntityList(byHand, { put: [{ replaces: keyOfListed(zeno), entity: { ...zeno, aliases } }] });
    assert.equal(
      put(['Z.', 'Zen', 'Zeno of Lorn']),
      byHand.replace('      - Zen\n', '      - Zen\n      - Zeno of Lorn\n'),
    );
    assert.equal(put(['Zen']), byHand.replace('      - Z.\n', ''));
    const none = put([]);
    assert.deepEqual(entityOf(none, 'Zeno').aliases, []);
    assert.match(none, /type: person\n\n# the end/);
  });

  it('gives keys to a name that stood alone', () => {
    const bay = entityOf(byHand, 'Lantern Bay');
    const next = changeEntityList(byHand, {
      put: [{ replaces: keyOfListed(bay), entity: { ...bay, type: 'place', aliases: ['the Bay'] } }],
    });
    assert.match(
      next,
      / {2}- name: Lantern Bay\n {4}type: place\n {4}aliases: \[the Bay\] # where the boats are\n/,
    );
  });

  it('adds at the place in the alphabet where the list has that order, else at the end', () => {
    const sorted = 'version: 1\nentities:\n  - Ana\n  - Eva\n';
    const unsorted = 'version: 1\nentities:\n  - Eva\n  - Ana\n';
    const put = [{ entity: entity('Bea') }];
    assert.deepEqual(
      readEntityList(changeEntityList(sorted, { put })).entities.map(({ name }) => name),
      ['Ana', 'Bea', 'Eva'],
    );
    assert.deepEqual(
      readEntityList(changeEntityList(unsorted, { put })).entities.map(({ name }) => name),
      ['Eva', 'Ana', 'Bea'],
    );
  });

  it('takes entries out with their inner comments, and words off the list of what is never a name', () => {
    const next = changeEntityList(byHand, {
      remove: [keyOfListed(entity('Zeno'))],
      notNever: ['Share'],
      never: [],
    });
    assert.ok(!next.includes('Zeno') && !next.includes('police') && !next.includes('Share'));
    assert.match(next, /# the harbour[^]*# the end/);
    assert.deepEqual(readEntityList(next).problems, []);
  });

  it('adds words that are never a name, once', () => {
    assert.equal(changeEntityList(byHand, { never: ['Share', 'Print'] }), `${byHand}  - Print\n`);
    assert.equal(changeEntityList(byHand, { never: ['Share'] }), byHand);
    assert.equal(
      changeEntityList('version: 1\nentities: []\n', { never: ['A'] }),
      'version: 1\nentities: []\nneverNames:\n  - A\n',
    );
  });

  it('writes into lists in flow style', () => {
    const flow = '{ version: 1, entities: [ { name: Ana }, Eva ] }\n';
    const next = changeEntityList(flow, {
      put: [
        { replaces: keyOfListed(entity('Ana')), entity: entity('Ana', { aliases: ['A', 'B, C'] }) },
        { entity: entity('Zoe') },
      ],
      never: ['X'],
    });
    const { entities, neverNames, problems } = readEntityList(next);
    assert.deepEqual(problems, []);
    assert.deepEqual([entities.map(({ name }) => name), neverNames], [['Ana', 'Eva', 'Zoe'], ['X']]);
  });

  it('writes line feeds, and gives the identical content back when nothing changes', () => {
    const windows = byHand.replaceAll('\n', '\r\n');
    assert.equal(changeEntityList(windows, { never: ['Share'] }), windows);
    assert.equal(changeEntityList(windows, { never: ['Print'] }), `${byHand}  - Print\n`);
  });

  it('never writes to a list that has errors, and says where they are', () => {
    for (const content of ['version: 1\nentities: [\n', 'entities:\n  - Ana\n', '- Ana\n', 'version: 2\n'])
      assert.throws(
        () => changeEntityList(content, { never: ['X'] }),
        (fault: Error) => fault instanceof BrokenEntityList && /line \d/.test(fault.message),
      );
  });

  it('refuses rather than lose what stands in a shape that it cannot change', () => {
    const commented = 'version: 1\nentities:\n  - name: Ana\n    aliases: [A, # the first\n      B]\n';
    const ana = entityOf(commented, 'Ana');
    assert.throws(
      () =>
        changeEntityList(commented, {
          put: [{ replaces: keyOfListed(ana), entity: { ...ana, aliases: ['A'] } }],
        }),
      BrokenEntityList,
    );
  });

  it('refuses to change an entry that is gone', () => {
    assert.throws(
      () =>
        changeEntityList(byHand, { put: [{ replaces: keyOfListed(entity('Nobody')), entity: entity('X') }] }),
      /edited by someone else/,
    );
  });

  const text = fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
      fc.constantFrom(
        'no',
        '1',
        'a: b',
        '# x',
        '- y',
        '[z]',
        '{q}',
        '"',
        "it's",
        'null',
        '~',
        '2025-01-01',
        'a, b',
        '*x',
        '&y',
        '!z',
        '|',
        '>',
        '%',
        '@',
        'key:',
        ' lead',
      ),
    )
    .map(value => `${value.trim()}a`.replace(/\s+/g, ' '));
  const texts = fc.uniqueArray(text, { maxLength: 4 });
  const listed = fc
    .record({
      name: text,
      type: fc.option(fc.constantFrom(...entityTypes), { nil: undefined }),
      aliases: texts,
      same: texts,
      files: texts,
      notSameAs: texts,
    })
    .map(({ name, type, aliases, same, files, notSameAs }): ListedEntity => ({
      name,
      ...(type ? { type } : {}),
      aliases: aliases.filter(alias => alias !== name),
      sameAs: same.map((other, index) => ({ name: other, sources: index % 2 ? files.map(plain) : [] })),
      notSameAs,
      sources: [],
    }));

  it('brings any entity through a list and back', () => {
    fc.assert(
      fc.property(listed, texts, (one, never) => {
        const written = changeEntityList(undefined, { put: [{ entity: one }], never });
        const { entities, neverNames } = readEntityList(written);
        assert.deepEqual(entities, [one]);
        assert.deepEqual(neverNames, never);
        assert.equal(
          changeEntityList(written, { put: [{ replaces: keyOfListed(one), entity: one }], never }),
          written,
        );
      }),
      { numRuns: 150 },
    );
  });

  it('changes any entry into any other, and leaves the rest of the file', () => {
    fc.assert(
      fc.property(listed, listed, (one, other) => {
        fc.pre(
          !['Marta Oliveira', 'Lantern Bay', 'Zeno'].some(name => name === one.name || name === other.name),
        );
        const added = changeEntityList(byHand, { put: [{ entity: one }] });
        const changed = changeEntityList(added, { put: [{ replaces: keyOfListed(one), entity: other }] });
        const read = entityOf(changed, other.name);
        assert.deepEqual(new Set(read.aliases), new Set(other.aliases));
        assert.equal(read.type, other.type);
        assert.equal(changeEntityList(changed, { remove: [keyOfListed(other)] }), byHand);
      }),
      { numRuns: 150 },
    );
  });
});

/** Paths are read with forward slashes, without a leading "./". */
function plain(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
}
