import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readEntityList } from '../../../src/core/annotations/readEntityList';

function lines(...content: string[]): string {
  return content.map(line => `${line}\n`).join('');
}

/** The only problem, with the words that it is about. */
function problemOf(content: string): { message: string; severity: string; at: string } {
  const { problems } = readEntityList(content);
  assert.equal(problems.length, 1, JSON.stringify(problems));
  const [{ message, severity, start, end }] = problems as [(typeof problems)[number]];
  return { message, severity, at: content.slice(start, end) };
}

describe('readEntityList', () => {
  it('reads names alone and names with everything that can be said', () => {
    const { entities, neverNames, problems } = readEntityList(
      lines(
        'version: 1',
        'entities:',
        '  - Lantern Bay',
        '  - name: Marta Oliveira',
        '    type: person',
        '    aliases: [M. Oliveira, "Martinha"]',
        '    sameAs:',
        '      - Oliveira',
        '      - { name: the Pilot, sources: [./a/003_0c.txt] }',
        '    notSameAs: Paula Oliveira',
        '    sources: [001_0a.txt]',
        '    comment: yes',
        '    by: ana',
        '    on: 2025-07-23T10:12:00Z',
        'neverNames:',
        '  - Share',
        '  - 12',
      ),
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(neverNames, ['Share', '12']);
    assert.deepEqual(entities, [
      { name: 'Lantern Bay', aliases: [], sameAs: [], notSameAs: [], sources: [] },
      {
        name: 'Marta Oliveira',
        type: 'person',
        aliases: ['M. Oliveira', 'Martinha'],
        sameAs: [
          { name: 'Oliveira', sources: [] },
          { name: 'the Pilot', sources: ['a/003_0c.txt'] },
        ],
        notSameAs: ['Paula Oliveira'],
        sources: ['001_0a.txt'],
        by: 'ana',
        on: '2025-07-23T10:12:00Z',
        comment: 'yes',
      },
    ]);
  });

  it('takes an empty file, and one with comments only, for a list that says nothing', () => {
    for (const content of ['', '# mine\n', 'version: 1\n', 'version: 1\nentities:\nneverNames:\n'])
      assert.deepEqual(readEntityList(content), { entities: [], neverNames: [], problems: [] });
  });

  it('says what is wrong with one entry, where, and uses the others', () => {
    const type = problemOf('version: 1\nentities:\n  - name: Ana\n    type: persn\n');
    assert.match(type.message, /^Entity Ana has the type "persn", which is none of: person, organization/);
    assert.deepEqual([type.at, type.severity], ['persn', 'warning']);
    assert.equal(
      problemOf('version: 1\nentities:\n  - type: person\n').message.includes('has no "name"'),
      true,
    );
    assert.match(
      problemOf('version: 1\nentities:\n  - name: Ana\n    aliases: [[x]]\n').message,
      /plain text/,
    );
    assert.match(problemOf('version: 1\nentities:\n  - name: "…"\n').message, /no letters/);
    assert.match(problemOf(`version: 1\nentities:\n  - ${'x'.repeat(201)}\n`).message, /200 characters/);
    assert.match(problemOf(`version: 1\nentities:\n  - ${'x '.repeat(30)}\n`).message, /25 words/);
    assert.match(problemOf('version: 1\nentities:\n  - []\n').message, /no "name:"/);
    assert.match(problemOf('version: 1\nentities:\n  - name: Ana\n    name: Eva\n').message, /twice/);
    assert.match(problemOf('version: 1\nneverNames: [{ a: b }]\n').message, /plain text/);
    const { entities } = readEntityList('version: 1\nentities:\n  - type: x\n  - Ana\n');
    assert.deepEqual(
      entities.map(({ name }) => name),
      ['Ana'],
    );
  });

  it('warns of keys that look like a slip, and uses the entry', () => {
    const { entities, problems } = readEntityList('version: 1\nentities:\n  - name: Ana\n    alias: Anita\n');
    assert.equal(entities.length, 1);
    assert.match(problems[0]?.message ?? '', /has "alias", which means nothing here\. Write "aliases"/);
    assert.match(problemOf('version: 1\nnever-names: [x]\n').message, /Write "neverNames"/);
    assert.deepEqual(
      readEntityList('version: 1\ndesk: x\nentities:\n  - { name: Ana, phone: 1 }\n').problems,
      [],
    );
  });

  it('lets the first of two entries with one name count, unless they are of different sources', () => {
    const twice = 'version: 1\nentities:\n  - { name: Ana, type: person }\n  - { name: Ana, type: place }\n';
    assert.match(problemOf(twice).message, /stands twice/);
    assert.equal(readEntityList(twice).entities[0]?.type, 'person');
    const scoped =
      'version: 1\nentities:\n  - { name: Ana, sources: [a.txt] }\n  - { name: Ana, sources: [b.txt] }\n  - Ana\n';
    assert.deepEqual(readEntityList(scoped).problems, []);
    assert.equal(readEntityList(scoped).entities.length, 3);
  });

  it('warns of words that several entities have', () => {
    const shared =
      'version: 1\nentities:\n  - { name: Ana Reis, aliases: [Reis] }\n  - { name: Eva Reis, aliases: [Reis] }\n';
    assert.match(problemOf(shared).message, /^Reis is also a name of Ana Reis, which comes first/);
    assert.deepEqual(readEntityList(shared.replace('Reis] }\n', 'Reis], sources: [a.txt] }\n')).problems, []);
    assert.deepEqual(readEntityList('version: 1\nentities:\n  - US\n  - us\n').problems, []);
    assert.match(problemOf('version: 1\nentities:\n  - Ana\nneverNames:\n  - Ana\n').message, /which wins/);
  });

  it('reads nothing from a file that is broken, of another version or no list', () => {
    const broken: readonly (readonly [string, RegExp])[] = [
      ['version: 1\nentities: [\n', /not YAML/],
      ['entities: []\n', /Add the line "version: 1"/],
      ['version: 2\n', /newer Crossread/],
      ['- Ana\n', /This is not an entity list: it must have the lines "version: 1" and "entities:"/],
      ['version: 1\nentities: Ana\n', /"entities" must be a list/],
      ['version: 1\nneverNames: { a: b }\n', /"neverNames" must be a list/],
      ['version: 1\n---\nversion: 1\n', /An entity list is one document/],
      ['<<<<<<< ours\nversion: 1\n=======\n>>>>>>> theirs\n', /Git could not merge/],
    ];
    for (const [content, message] of broken) {
      const { entities, problems } = readEntityList(content);
      assert.deepEqual(entities, []);
      assert.equal(problems[0]?.severity, 'error', content);
      assert.match(problems.map(problem => problem.message).join('\n'), message);
    }
  });

  it('never throws, and points at places in the text', () => {
    const word = fc.constantFrom(
      ...[
        'version: 1\n',
        'entities:\n',
        '  - ',
        'name: ',
        'Ana',
        'aliases: ',
        '[',
        ']',
        '{',
        '}',
        '\n',
        '    ',
        '&x ',
        '*x',
        '"',
        ': ',
        '#',
        'neverNames:\n',
        '!!int ',
        '<<: ',
        '\t',
        '|\n',
      ],
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 25 }), words => {
        const content = words.join('');
        for (const { start, end } of readEntityList(content).problems) {
          assert.ok(
            start >= 0 && start < end && end <= Math.max(1, content.length),
            `${start}-${end} in ${JSON.stringify(content)}`,
          );
        }
      }),
    );
  });

  it('ends on hostile lists', () => {
    readEntityList(`version: 1\nentities: ${'['.repeat(50_000)}`);
    readEntityList(`version: 1\nentities:\n${'  - { name: a, aliases: [a, a, b] }\n'.repeat(10_000)}`);
    readEntityList(`version: 1\nentities:\n${'  - a\n'.repeat(20_000)}`);
    readEntityList(`version: 1\nneverNames:\n${'  - a\n'.repeat(20_000)}`);
  });
});
