import assert from 'node:assert/strict';
import { readSidecar } from '../../../src/core/annotations/readSidecar';
import { changeSidecar } from '../../../src/core/annotations/writeSidecar';
import { allKinds } from './examples';

function lines(...content: string[]): string {
  return content.map(line => `${line}\n`).join('');
}

const record = lines(
  '  - id: aaaa1111',
  '    kind: mention',
  '    type: person',
  '    entity: Rui Dias',
  '    status: confirmed',
  '    at: [100, 108]',
  '    quote: Rui Dias',
);
const head = lines('version: 1', 'annotations:');

/** The only problem of a sidecar: what it says and the words that it points at. */
function problemOf(content: string): { severity: string; message: string; words: string } {
  const { problems } = readSidecar(content);
  assert.equal(problems.length, 1, JSON.stringify(problems));
  const [{ severity, message, start, end }] = problems as [(typeof problems)[0] & object];
  return { severity, message, words: content.slice(start, end) };
}

describe('readSidecar', () => {
  it('reads an empty file, and one with comments only, as a sidecar without annotations', () => {
    for (const content of ['', '\n\n', '# nothing yet\n', '---\n', '\uFEFF', '\r\n# x\r\n']) {
      assert.deepEqual(readSidecar(content), { details: {}, annotations: [], problems: [] });
    }
  });

  it('reads records that people wrote with the least that is needed', () => {
    assert.deepEqual(readSidecar(head + record), {
      details: {},
      annotations: [
        {
          kind: 'mention',
          id: 'aaaa1111',
          status: 'confirmed',
          type: 'person',
          entity: 'Rui Dias',
          anchor: { at: { start: 100, end: 108 }, quote: 'Rui Dias', before: '', after: '', text: '' },
        },
      ],
      problems: [],
    });
  });

  it('reads the same with carriage returns, flow style, a byte order mark and other quotes', () => {
    const written = changeSidecar(undefined, 'x.txt', { put: allKinds, details: { title: 'a: b' } });
    const sidecar = readSidecar(written);
    assert.deepEqual(sidecar.problems, []);
    assert.deepEqual(readSidecar(written.replaceAll('\n', '\r\n')), sidecar);
    assert.deepEqual(readSidecar(`\uFEFF${written}`), sidecar);
    const json = {
      version: 1,
      annotations: [
        {
          id: 'aaaa1111',
          kind: 'mention',
          type: 'person',
          entity: 'Rui Dias',
          status: 'confirmed',
          at: [100, 108],
          quote: 'Rui Dias',
        },
      ],
    };
    assert.deepEqual(readSidecar(JSON.stringify(json)).annotations, readSidecar(head + record).annotations);
  });

  it('takes numbers, dates and yes or no as the texts that they are', () => {
    const content =
      head +
      record.replace(/Rui Dias/g, '1060').replace('confirmed', 'confirmed\n    by: yes\n    on: 2025-07-22');
    const [annotation] = readSidecar(content).annotations;
    assert.ok(annotation?.kind === 'mention');
    assert.deepEqual(
      [annotation.entity, annotation.anchor.quote, annotation.by, annotation.on],
      ['1060', '1060', 'yes', '2025-07-22'],
    );
  });

  it('says nothing about unknown keys', () => {
    const content = `mood: calm\n${head}${record}    certainty: { level: 3 }\nmore: [1, 2]\n`;
    const { annotations, problems } = readSidecar(content);
    assert.deepEqual([annotations.length, problems], [1, []]);
  });

  it('reports a fault in a record at its place, and uses the other records', () => {
    const other = record.replace('aaaa1111', 'bbbb2222');
    const cases: [from: string | RegExp, to: string, message: RegExp, words: string][] = [
      [
        'confirmed',
        'confirmd',
        /^Annotation aaaa1111 has the status "confirmd", which is none of: confirmed, rejected, added, changed\./,
        'confirmd',
      ],
      ['person', 'money', /the type "money", which is none of: person, .*media\./, 'money'],
      ['kind: mention', 'kind: menton', /the kind "menton"/, 'menton'],
      ['[100, 108]', '[108, 100]', /"at", the first one smaller/, '[108, 100]'],
      ['[100, 108]', '[100]', /needs two whole numbers/, '[100]'],
      ['[100, 108]', '[-1, 1.5]', /needs two whole numbers/, '[-1, 1.5]'],
      ['[100, 108]', '100', /needs two whole numbers/, '100'],
      ['    at: [100, 108]\n', '', /has no "at"/, 'id'],
      ['quote: Rui Dias', 'quote:', /has no "quote"/, 'quote'],
      ['quote: Rui Dias', 'quote: ""', /has no "quote"/, '""'],
      ['quote: Rui Dias', 'quote: [Rui]', /no plain text as its "quote"/, '[Rui]'],
      ['quote: Rui Dias', 'quote: null', /has no "quote"/, 'quote'],
      ['entity: Rui Dias', 'entity: Rui\n    entity: Dias', /has "entity" twice/, 'entity'],
      [/ {2}- id: aaaa1111\n {4}kind/, '  - kind', /^An annotation has no "id"/, 'kind'],
      [/ {2}- [^]*/, '  - just a text\n', /not an annotation/, 'just a text'],
    ];
    for (const [from, to, message, words] of cases) {
      const content = head + record.replace(from, to) + other;
      const problem = problemOf(content);
      assert.match(problem.message, message);
      assert.deepEqual([problem.severity, problem.words], ['warning', words]);
      assert.deepEqual(
        readSidecar(content).annotations.map(({ id }) => id),
        ['bbbb2222'],
      );
    }
  });

  it('reports faults on both sides of a relation', () => {
    const content =
      head +
      lines(
        '  - id: r1',
        '    kind: relation',
        '    verdict: agrees',
        '    from: { at: [1, 2] }',
        '    to:',
        '      at: [1, 2]',
        '      quote: x',
        '      file: /home/x.txt',
      );
    const { annotations, problems } = readSidecar(content);
    assert.deepEqual(annotations, []);
    assert.match(problems[0]?.message ?? '', /^Annotation r1, under "from", has no "quote"/);
    assert.match(
      problems[1]?.message ?? '',
      /^Annotation r1, under "to", needs as its "file" a path relative/,
    );
    for (const file of ['C:\\x.txt', 'https://x.y/z', '\\\\host\\x', 'file:x']) {
      assert.equal(
        readSidecar(content.replace('/home/x.txt', JSON.stringify(file))).problems.length,
        2,
        file,
      );
    }
    assert.equal(readSidecar(content.replace('/home/x.txt', '../a b/x.txt')).problems.length, 1);
  });

  it('lets the first of two records with one id count, and says so', () => {
    const content = head + record + record.replace('Rui Dias', 'Somebody');
    assert.match(problemOf(content).message, /Two annotations have the id aaaa1111/);
    const { annotations } = readSidecar(content);
    assert.equal(annotations.length, 1);
    assert.ok(annotations[0]?.kind === 'mention' && annotations[0].entity === 'Rui Dias');
  });

  it('reads what people say about the source, and refuses days and addresses that are none', () => {
    const content = lines(
      'version: 1',
      'source:',
      '  title: 1984',
      '  published: 2025-07-22',
      '  url: https://a.b/c',
      '  desk: x',
    );
    assert.deepEqual(readSidecar(content).details, {
      title: '1984',
      published: '2025-07-22',
      url: 'https://a.b/c',
    });
    for (const day of ['yesterday', '2025-02-30', '22.7.2025', '2025-7-2']) {
      const wrong = content.replace('2025-07-22', day);
      assert.deepEqual([problemOf(wrong).words, readSidecar(wrong).details.published], [day, undefined]);
    }
    for (const url of ['javascript:alert(1)', 'command:x', 'file:///etc', 'https://a b']) {
      assert.deepEqual(readSidecar(content.replace('https://a.b/c', url)).details.url, undefined);
    }
  });

  it('reads nothing from a file that is not YAML, and points at the place', () => {
    const cases: [string, RegExp, string][] = [
      [`${head}  - id: "a\n`, /not YAML.*quotation mark is missing/, '"'],
      [`${head}\t- id: a\n`, /not YAML.*never with tabs/, '\t'],
      [`${head}  - entity: a: b\n`, /not YAML.*must stand in quotation marks/, 'a'],
    ];
    for (const [content, message, words] of cases) {
      const { annotations, problems } = readSidecar(content + record);
      assert.deepEqual(annotations, []);
      assert.equal(problems[0]?.severity, 'error');
      assert.match(problems[0].message, message);
      assert.equal((content + record).slice(problems[0].start, problems[0].start + 1), words);
    }
  });

  it('asks for a version that it knows', () => {
    assert.match(problemOf('annotations: []\n').message, /Add the line "version: 1"/);
    assert.match(problemOf('version:\n').message, /Add the line "version: 1"/);
    assert.match(problemOf('version: 2\n').message, /newer Crossread .*format 2.*Update/);
    assert.match(problemOf('version: x\n').message, /"x" is not known/);
    assert.equal(problemOf('version: 2\n').words, '2');
    assert.deepEqual(readSidecar('version: "1"\n').problems, []);
  });

  it('points at every conflict that git left', () => {
    const content = `${head}<<<<<<< HEAD\n${record}=======\n>>>>>>> theirs\n<<<<<<<\n=======\n>>>>>>>\n`;
    const { annotations, problems } = readSidecar(content);
    assert.deepEqual(annotations, []);
    assert.deepEqual(
      problems.map(({ start, end }) => content.slice(start, end)),
      ['<<<<<<< HEAD', '<<<<<<<'],
    );
    assert.match(problems[0]?.message ?? '', /Git could not merge/);
    assert.equal(problemOf(`${head}${record}>>>>>>> theirs\n`).severity, 'error');
    const inNote = `${head}${record}    comment: |\n      <<<<<<< HEAD\n      =======\n`;
    assert.deepEqual(readSidecar(inNote).problems, []);
  });

  it('says what is wrong with the outline of a file', () => {
    assert.match(problemOf('- a\n- b\n').message, /not a sidecar/);
    assert.match(problemOf('version: 1\nannotations: x\n').message, /must be a list/);
    assert.match(problemOf('version: 1\nsource: x\n').message, /must hold title/);
    assert.match(problemOf('version: 1\nversion: 1\n').message, /"version" stands twice/);
    assert.match(problemOf('version: 1\n---\nversion: 1\n').message, /several documents/);
  });

  it('expands no aliases and obeys no tags', () => {
    const bomb = [
      'a0: &a0 [x, x]',
      ...Array.from({ length: 80 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`),
    ];
    const { annotations } = readSidecar(`${lines(...bomb)}${head}${record}`);
    assert.equal(annotations.length, 1);
    assert.match(
      problemOf(`who: &w Rui\n${head}${record.replace('Rui Dias', '*w')}`).message,
      /no plain text as its "entity"/,
    );
    assert.match(
      problemOf(`${head}${record.replace('Rui Dias', '!!js/function x')}`).message,
      /Unresolved tag/,
    );
    const proto = readSidecar(`${head}${record}    __proto__: { polluted: yes }\n    constructor: x\n`);
    assert.equal(proto.annotations.length, 1);
    assert.equal('polluted' in {}, false);
  });

  it('survives hostile files', function () {
    this.timeout(120_000);
    const files = {
      brackets: `version: 1\nx: ${'['.repeat(200_000)}`,
      maps: `version: 1\nx: ${'{a: '.repeat(50_000)}`,
      dashes: `version: 1\nx:\n  ${'- '.repeat(50_000)}`,
      keys: `version: 1\n${Array.from({ length: 20_000 }, (_, i) => `k${i}: v\n`).join('')}`,
      sameKey: `version: 1\n${'a: 1\n'.repeat(50_000)}`,
      records: `${head}${'  - x\n'.repeat(20_000)}`,
      quotes: `version: 1\nx: ${'"'.repeat(100_000)}`,
      longLine: `version: 1\nx: ${'a b '.repeat(250_000)}`,
      huge: 'x'.repeat(5_000_000),
    };
    for (const [name, content] of Object.entries(files)) {
      const { problems } = readSidecar(content);
      assert.ok(problems.length <= 1000, name);
      for (const { start, end } of problems)
        assert.ok(0 <= start && start < end && end <= content.length, name);
    }
    assert.match(problemOf(files.huge).message, /too large/);
  });
});
