import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readSidecar } from '../../../src/core/annotations/readSidecar';
import {
  BrokenSidecar,
  changeSidecar,
  removeAnnotation,
  writeAnnotation,
  writeDetails,
} from '../../../src/core/annotations/writeSidecar';
import type { Annotation } from '../../../src/core/model';
import { allKinds, claim, mention, note, relation } from './examples';

const file = '000_1eb1.txt';

function lines(...content: string[]): string {
  return content.map(line => `${line}\n`).join('');
}

function read(content: string): readonly Annotation[] {
  const { annotations, problems } = readSidecar(content);
  assert.deepEqual(problems, []);
  return annotations;
}

/** Reads as a set: records are written in the order of the text. */
function byId(annotations: readonly Annotation[]): Annotation[] {
  return annotations.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

const byHand = lines(
  '# Reviewed by the desk',
  '',
  'version:   1   # the format',
  'desk: { editor: "Ana",   shift: night }',
  'annotations:',
  '  # the harbour master',
  '  - kind: mention',
  '    id: aaaa1111',
  "    entity: 'Rui Dias'      # not the poet",
  '    status: confirmed',
  '    type: person',
  '    certainty: 0.90',
  '    at: [ 100,108 ]',
  '    quote: >-',
  '      Rui',
  '      Dias',
  '    # checked by phone',
  '',
  '  # unsure',
  '  -   id: bbbb2222',
  '      kind: note',
  '      at: [300, 310]',
  '      quote: the lights',
  '      comment: |',
  '        Which lights?',
  '',
  '          these',
  '',
  '# the end',
);

describe('writeAnnotation', () => {
  it('starts a sidecar with a heading, the version and one key on each line, in a fixed order', () => {
    assert.equal(
      writeAnnotation(undefined, `folder/${file}`, mention),
      lines(
        '# Annotations of 000_1eb1.txt. Format: docs/sidecar.md',
        'version: 1',
        'annotations:',
        '  - id: k3f9q2mz',
        '    kind: mention',
        '    type: person',
        '    entity: Marta Oliveira',
        '    status: confirmed',
        '    at: [66, 80]',
        '    quote: Marta Oliveira',
        '    before: "Harbour Office (HO), "',
        '    after: ", spoke of a leak"',
        '    text: 5b1d0c6f2f7d1f0d6a3b1c9e8f7a6b5c4d3e2f10',
        '    by: ana',
        '    on: 2025-07-23T10:12:00Z',
      ),
    );
  });

  it('writes a relation with the words on both sides', () => {
    const written = writeAnnotation(undefined, file, relation);
    assert.equal(
      written.slice(written.indexOf('  - id')),
      lines(
        '  - id: r2kd8wvq',
        '    kind: relation',
        '    verdict: conflicts',
        '    status: added',
        '    from:',
        '      at: [200, 221]',
        '      quote: 12 boats were damaged',
        '      before: ""',
        '      after: "."',
        '      text: 5b1d0c6f2f7d1f0d6a3b1c9e8f7a6b5c4d3e2f10',
        '    to:',
        '      file: ../b/001_0a.txt',
        '      at: [5, 14]',
        '      quote: two boats',
        '      before: ""',
        '      after: " sank"',
        '      text: 5b1d0c6f2f7d1f0d6a3b1c9e8f7a6b5c4d3e2f10',
        '    comment: Both count on the same day.',
      ),
    );
  });

  it('writes a note of several paragraphs as people write it', () => {
    assert.ok(
      writeAnnotation(undefined, file, note).includes(
        '    comment: |-\n      Ask the harbour office.\n\n      Then call again.\n    by: bo\n',
      ),
    );
  });

  it('reads back what it wrote, and writes the same again', () => {
    const written = changeSidecar(undefined, file, { put: allKinds });
    assert.deepEqual(byId(read(written)), byId(allKinds));
    assert.equal(changeSidecar(undefined, file, { put: read(written) }), written);
  });

  it('gives the identical content back when nothing changes, whatever its line ends and style', () => {
    for (const content of [byHand, byHand.replaceAll('\n', '\r\n'), byHand.trimEnd()]) {
      const [first] = read(content);
      assert.equal(writeAnnotation(content, file, first!), content);
      assert.equal(changeSidecar(content, file, { put: read(content) }), content);
    }
  });

  it('puts records in the order of the text, then of ids, however they come', () => {
    const at = (id: string, start: number, end: number): Annotation => ({
      ...mention,
      id,
      anchor: { ...mention.anchor, at: { start, end } },
    });
    const records = [at('e', 50, 60), at('a', 10, 20), at('d', 10, 30), at('c', 10, 20), at('b', 0, 99)];
    const oneByOne = records.reduce<string | undefined>(
      (content, each) => writeAnnotation(content, file, each),
      undefined,
    );
    assert.deepEqual(
      read(oneByOne ?? '').map(({ id }) => id),
      ['b', 'a', 'c', 'd', 'e'],
    );
    assert.equal(changeSidecar(undefined, file, { put: records }), oneByOne);
  });

  it('leaves every byte that people wrote when it adds records before, between and after theirs', () => {
    for (const start of [0, 200, 900]) {
      const added = { ...mention, anchor: { ...mention.anchor, at: { start, end: start + 14 } } };
      const written = writeAnnotation(byHand, file, added);
      const record = / {2}- id: k3f9q2mz\n(?: {4}.*\n)*? {4}on: .*\n/.exec(written)?.[0] ?? '';
      assert.notEqual(record, '');
      assert.equal(written.replace(record, ''), byHand);
      assert.deepEqual(byId(read(written)), byId([...read(byHand), added]));
      const place = read(written).findIndex(({ id }) => id === added.id);
      assert.equal(place, [0, 200, 900].indexOf(start));
    }
  });

  it('keeps comments with the record that they are about', () => {
    const between = { ...mention, anchor: { ...mention.anchor, at: { start: 200, end: 214 } } };
    const written = writeAnnotation(byHand, file, between);
    assert.ok(written.includes('    # checked by phone\n  - id: k3f9q2mz\n'));
    assert.ok(written.includes('  # unsure\n  -   id: bbbb2222\n'));
    const before = writeAnnotation(byHand, file, {
      ...mention,
      anchor: { ...mention.anchor, at: { start: 0, end: 3 } },
    });
    assert.ok(before.includes('annotations:\n  - id: k3f9q2mz\n'));
    assert.ok(before.includes('  # the harbour master\n  - kind: mention\n'));
  });

  it('changes only the keys of a record that differ', () => {
    const [first] = read(byHand);
    const changed: Annotation = { ...first!, status: 'rejected', by: 'bo', on: '2025-08-01T08:00:00Z' };
    assert.equal(
      writeAnnotation(byHand, file, changed),
      byHand
        .replace('status: confirmed', 'status: rejected')
        .replace('      Dias\n', '      Dias\n    by: bo\n    on: 2025-08-01T08:00:00Z\n'),
    );
  });

  it('changes quoted, folded, block and missing values, and takes keys out, without touching the rest', () => {
    const [first, second] = read(byHand);
    assert.ok(first?.kind === 'mention' && second?.kind === 'note');
    const changed = changeSidecar(byHand, file, {
      put: [
        {
          ...first,
          entity: 'Rui: the poet',
          anchor: { ...first.anchor, at: { start: 100, end: 109 }, quote: 'Rui  Dias' },
        },
        { ...second, comment: 'Never mind' },
      ],
    });
    assert.equal(
      changed,
      byHand
        .replace("'Rui Dias' ", '"Rui: the poet" ')
        .replace('[ 100,108 ]', '[ 100,109 ]')
        .replace('>-\n      Rui\n      Dias\n', 'Rui  Dias\n')
        .replace('|\n        Which lights?\n\n          these\n', 'Never mind\n'),
    );
  });

  it('keeps a comment that stands behind a value which is taken out', () => {
    const content = lines(
      'version: 1',
      'annotations:',
      '  - speaker: Rui Dias # says ana',
      '    id: aaaa1111',
      '    kind: claim',
      '    modality: reported # hm',
      '    claimKind: statement',
      '    status: added',
      '    at: [1, 5]',
      '    quote: abcd',
    );
    const { kind, id, status, anchor } = read(content)[0] as typeof claim;
    const bare = { kind, id, status, anchor };
    assert.equal(
      writeAnnotation(content, file, bare),
      lines(
        'version: 1',
        'annotations:',
        '  -  # says ana',
        '    id: aaaa1111',
        '    kind: claim',
        '    # hm',
        '    status: added',
        '    at: [1, 5]',
        '    quote: abcd',
      ),
    );
  });

  it('puts a comment of several lines in quotation marks where a remark stands behind the old one', () => {
    const content = writeAnnotation(undefined, file, { ...note, comment: 'short' }).replace(
      'short',
      'short # remark',
    );
    const written = writeAnnotation(content, file, { ...note, comment: 'one\ntwo' });
    assert.ok(written.includes('comment: "one\\ntwo" # remark\n'));
    assert.deepEqual(read(written), [{ ...note, comment: 'one\ntwo' }]);
  });

  it('fills a list that is empty, missing or null, and a file that has only comments', () => {
    const body = writeAnnotation(undefined, file, mention).split('\n').slice(3).join('\n');
    const cases: [string, string][] = [
      ['version: 1\nannotations: []\n', `version: 1\nannotations:\n${body}`],
      [
        'version: 1\nannotations: [] # none yet\nmore: x\n',
        `version: 1\nannotations: # none yet\n${body}more: x\n`,
      ],
      ['version: 1\nannotations:\n# end\n', `version: 1\nannotations:\n${body}# end\n`],
      ['version: 1\nannotations: ~\n', `version: 1\nannotations:\n${body}`],
      ['version: 1', `version: 1\nannotations:\n${body}`],
      ['# mine\n', `# mine\nversion: 1\nannotations:\n${body}`],
      ['', writeAnnotation(undefined, file, mention)],
      ['\n \n', writeAnnotation(undefined, file, mention)],
    ];
    for (const [content, expected] of cases) assert.equal(writeAnnotation(content, file, mention), expected);
  });

  it('writes into sidecars in flow style', () => {
    for (const content of [
      '{ version: 1 }',
      '{version: 1, annotations: []}',
      '{ "version": "1", "annotations": [ {"id": "a", "kind": "note", "at": [1, 2], "quote": "x", "comment": "a, b"} ] }',
      'version: 1\nannotations: [ {id: a, kind: note, at: [1, 2], quote: x, comment: y } ] # mine\n',
      'version: 1\nannotations:\n- {id: a, kind: note, at: [1, 2], quote: x, comment: y }\n',
    ]) {
      const old = read(content);
      const written = changeSidecar(content, file, { put: [mention, relation] });
      assert.deepEqual(byId(read(written)), byId([...old, mention, relation]));
      const again = writeAnnotation(written, file, { ...mention, entity: 'A, {B}', comment: 'one\ntwo' });
      assert.deepEqual(
        byId(read(again)),
        byId([...old, { ...mention, entity: 'A, {B}', comment: 'one\ntwo' }, relation]),
      );
      assert.deepEqual(byId(read(removeAnnotation(again, mention.id))), byId([...old, relation]));
    }
  });

  it('writes line feeds into a sidecar that has carriage returns, and a last line end', () => {
    const content = byHand.replaceAll('\n', '\r\n').trimEnd();
    assert.equal(writeAnnotation(content, file, mention), writeAnnotation(byHand.trimEnd(), file, mention));
    assert.ok(!writeAnnotation(content, file, mention).includes('\r'));
  });

  it('keeps a byte order mark', () => {
    const content = `\uFEFF${byHand}`;
    assert.equal(writeAnnotation(content, file, mention), `\uFEFF${writeAnnotation(byHand, file, mention)}`);
  });

  it('quotes what another type would be read from, and leaves dates plain', () => {
    const withEntity = (entity: string) =>
      /entity: (.*)/.exec(writeAnnotation(undefined, file, { ...mention, entity }))?.[1];
    for (const text of [
      'no',
      'On',
      'y',
      'null',
      '~',
      '1e3',
      '0x1F',
      '12',
      '1_000',
      '12:30',
      '.5',
      '-',
      '',
      '=',
      '<<',
    ]) {
      if (text === '' || text === '=') continue;
      assert.equal(withEntity(text), JSON.stringify(text), text);
    }
    for (const text of ['2025-07-22', 'Marta Oliveira', "it's", 'a,b', 'Ação', '東京', '👩‍🚒 squad']) {
      assert.equal(withEntity(text), text);
    }
    assert.equal(withEntity('a\u00ADb\u202Ec'), '"a\\u00adb\\u202ec"');
    assert.equal(withEntity('\u00A0a'), '"\u00A0a"');
  });

  it('writes no line break from a file name into the first line', () => {
    assert.equal(
      writeAnnotation(undefined, 'C/x\n- id: y\u2028.txt', mention).split('\n')[0],
      '# Annotations of x - id: y .txt. Format: docs/sidecar.md',
    );
  });

  it('never writes to a sidecar that has errors, and says where they are', () => {
    const broken: [string, RegExp][] = [
      ['version: 1\nannotations:\n  - id: "a\n', /line \d/],
      ['version: 1\nannotations:\n\t- id: a\n', /line 3.*never with tabs/],
      ['version: 2\nannotations: []\n', /line 1.*newer Crossread/],
      ['annotations: []\n', /line 1.*version: 1/],
      ['version: 1\nannotations: {}\n', /line 2.*must be a list/],
      ['version: 1\nversion: 1\n', /line 2.*twice/],
      ['- a\n', /not a sidecar/],
      ['version: 1\n<<<<<<< HEAD\nannotations: []\n=======\n>>>>>>> theirs\n', /line 2.*Git/],
      ['version: 1\n---\nversion: 1\n', /several documents/],
    ];
    for (const [content, message] of broken) {
      const refuses = (write: () => string) =>
        assert.throws(write, fault => fault instanceof BrokenSidecar && message.test(fault.message), content);
      refuses(() => writeAnnotation(content, file, mention));
      refuses(() => removeAnnotation(content, 'a'));
      refuses(() => writeDetails(content, file, { title: 'x' }));
    }
  });

  it('writes beside a record that has a fault, and keeps that record', () => {
    const content = lines(
      'version: 1',
      'annotations:',
      '  - id: aaaa1111',
      '    kind: menton # ?',
      '    at: [1, 2]',
    );
    const written = writeAnnotation(content, file, mention);
    assert.ok(written.startsWith(content));
    assert.deepEqual(
      readSidecar(written).annotations.map(({ id }) => id),
      [mention.id],
    );
  });

  it('mends a record that has a fault when it is decided on again', () => {
    const content = writeAnnotation(undefined, file, mention).replace('confirmed', 'confirmd');
    assert.deepEqual(read(writeAnnotation(content, file, mention)), [mention]);
  });

  it('does not choose between two records with one id', () => {
    const once = writeAnnotation(undefined, file, mention);
    const twice = once + once.slice(once.indexOf('  - id'));
    assert.throws(
      () => writeAnnotation(twice, file, { ...mention, status: 'rejected' }),
      /two annotations.*k3f9q2mz/,
    );
    assert.throws(() => removeAnnotation(twice, mention.id), BrokenSidecar);
    assert.equal(readSidecar(writeAnnotation(twice, file, note)).annotations.length, 2);
  });

  it('refuses rather than lose what stands in a shape that it cannot change', () => {
    const content = lines(
      'version: 1',
      'annotations:',
      '  - id: k3f9q2mz',
      '    kind: [mention]',
      '    quote: {a: b}',
    );
    assert.throws(() => writeAnnotation(content, file, mention), BrokenSidecar);
  });

  it('lets anchors and aliases of YAML stand where it does not write', () => {
    const content = lines('version: 1', 'base: &b { x: 1 }', 'copy: *b', 'annotations: []');
    assert.ok(
      writeAnnotation(content, file, mention).startsWith(
        'version: 1\nbase: &b { x: 1 }\ncopy: *b\nannotations:\n',
      ),
    );
  });

  it('brings any text through a sidecar and back', () => {
    const hardTexts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      // Halves of surrogate pairs too.
      fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 10 })
        .map(units => String.fromCharCode(...units)),
      fc
        .array(
          fc.constantFrom(
            ...[
              "'",
              '"',
              ':',
              ': ',
              '#',
              ' #',
              '\n',
              '\r\n',
              '\t',
              ' ',
              '  ',
              '-',
              '- ',
              '? ',
              '|',
              '>',
              '{',
              '}',
              '[',
              ']',
              ',',
            ],
            ...[
              '&a',
              '*a',
              '!',
              '!!str',
              '%',
              '@',
              '`',
              '\\',
              '\u00A0',
              '\u2028',
              '\u0085',
              '\uFEFF',
              '\u200D',
              '👩‍🚒',
              '\uD83D',
            ],
            ...[
              'no',
              'yes',
              'on',
              'null',
              '~',
              '1e3',
              '0o7',
              '0x1f',
              '12',
              '1.5',
              '.inf',
              '12:30:00',
              '2025-07-22',
              '---',
              '...',
            ],
            ...['<<', '=', '<<<<<<< ', '=======', '>>>>>>> x', 'Marta', 'ção'],
          ),
          { maxLength: 8 },
        )
        .map(parts => parts.join('')),
    );
    const filled = hardTexts.filter(text => text !== '');
    const records = fc
      .record({
        entity: filled,
        quote: filled,
        before: hardTexts,
        after: hardTexts,
        by: hardTexts,
        comment: filled,
      })
      .chain(texts => fc.constantFrom('mention', 'note', 'relation').map(kind => build(kind, texts)));
    fc.assert(
      fc.property(fc.array(records, { minLength: 1, maxLength: 4 }), hardTexts, (annotations, title) => {
        const put = annotations.map((annotation, index) => ({ ...annotation, id: `x${index}` }));
        const details = title === '' ? {} : { title };
        const written = changeSidecar(undefined, file, { put, details });
        assert.deepEqual(byId(read(written)), byId(put));
        assert.deepEqual(readSidecar(written).details, details);
        assert.equal(changeSidecar(written, file, { put, details }), written);
        // As it comes back from a file in UTF-8.
        assert.equal(new TextDecoder().decode(new TextEncoder().encode(written)), written);
      }),
      { numRuns: 400 },
    );
  });

  it('changes any record of a sidecar into any other', () => {
    const texts = fc.constantFrom(
      'plain',
      'with: colon',
      'two\nlines',
      ' lead',
      '"q"',
      'x # y',
      '',
      '\uD83D',
    );
    const filled = texts.filter(text => text !== '');
    const fields = { entity: filled, quote: filled, before: texts, after: texts, by: texts, comment: filled };
    const records = fc
      .tuple(
        fc.record(fields),
        fc.constantFrom('mention', 'note', 'relation'),
        fc.integer({ min: 0, max: 3 }),
      )
      .map(([values, kind, id]) => ({ ...build(kind, values), id: `x${id}` }));
    fc.assert(
      fc.property(fc.array(records, { minLength: 1, maxLength: 12 }), annotations => {
        const content = annotations.reduce<string>((old, each) => writeAnnotation(old, file, each), '');
        assert.deepEqual(
          byId(read(content)),
          byId([...new Map(annotations.map(each => [each.id, each])).values()]),
        );
      }),
      { numRuns: 150 },
    );
  });
});

function build(
  kind: string,
  texts: { entity: string; quote: string; before: string; after: string; by: string; comment: string },
): Annotation {
  const { entity, quote, before, after, by, comment } = texts;
  const anchor = { at: { start: 3, end: 9 }, quote, before, after, text: 'abc' };
  if (kind === 'note') return { ...note, anchor, by, comment };
  if (kind === 'relation') return { ...relation, anchor, by, to: { ...anchor, file: 'x.txt' } };
  return { ...mention, anchor, entity, by, comment };
}

describe('removeAnnotation', () => {
  it('takes out the record with its inner comments, and nothing else', () => {
    assert.equal(
      removeAnnotation(byHand, 'aaaa1111'),
      byHand.replace(/ {2}- kind: mention[^]*checked by phone\n/, ''),
    );
    assert.equal(
      removeAnnotation(byHand, 'bbbb2222'),
      byHand.replace(/ {2}- {3}id: bbbb2222[^]*these\n/, ''),
    );
  });

  it('leaves an empty list when the last record goes, and takes back what was written', () => {
    const empty = 'version: 1\nannotations: []\n';
    assert.equal(removeAnnotation(writeAnnotation(empty, file, mention), mention.id), empty);
    const written = writeAnnotation(byHand, file, mention);
    assert.equal(removeAnnotation(written, mention.id), byHand);
  });

  it('gives the identical content back when there is no such record', () => {
    assert.equal(removeAnnotation(byHand, 'zzzz'), byHand);
    assert.equal(removeAnnotation('', 'zzzz'), '');
  });

  it('takes out and puts in many in one step', () => {
    const content = changeSidecar(undefined, file, { put: [mention, claim] });
    const changed = changeSidecar(content, file, { put: [note, relation], remove: [mention.id, claim.id] });
    assert.deepEqual(byId(read(changed)), byId([note, relation]));
  });
});

describe('writeDetails', () => {
  const details = {
    title: 'Leak: what we know',
    publisher: 'Costa Diária',
    published: '2025-07-22',
    url: 'https://example.org/a?b=1#c',
  };

  it('writes what a person says about the source, one key on each line, after the version', () => {
    assert.equal(
      writeDetails(undefined, file, details),
      lines(
        '# Annotations of 000_1eb1.txt. Format: docs/sidecar.md',
        'version: 1',
        'source:',
        '  title: "Leak: what we know"',
        '  publisher: Costa Diária',
        '  published: 2025-07-22',
        '  url: https://example.org/a?b=1#c',
      ),
    );
    const written = writeDetails(byHand, file, { title: 'x' });
    assert.equal(written, byHand.replace('# the format\n', '# the format\nsource:\n  title: x\n'));
  });

  it('changes and takes out single details, in block and flow style, and leaves unknown keys', () => {
    const block = 'version: 1\nsource:\n  url: http://a.b # old\n  archive: "yes"\n  title: x\n';
    assert.equal(
      writeDetails(block, file, { title: 'z', published: '2025-07-22' }),
      'version: 1\nsource:\n  # old\n  archive: "yes"\n  title: z\n  published: 2025-07-22\n',
    );
    const flow = 'version: 1\nsource: {title: x, archive: 1, url: "http://a.b"} # mine\n';
    assert.equal(
      writeDetails(flow, file, { title: 'a, b', publisher: 'P' }),
      'version: 1\nsource: {title: "a, b", archive: 1, publisher: P} # mine\n',
    );
    assert.deepEqual(readSidecar(writeDetails(flow, file, {})).details, {});
    assert.equal(
      writeDetails('version: 1\nsource:\n', file, { title: 'x' }),
      'version: 1\nsource:\n  title: x\n',
    );
  });

  it('takes the whole entry out when nothing is left to say', () => {
    assert.equal(writeDetails(writeDetails('version: 1\n', file, details), file, {}), 'version: 1\n');
    assert.equal(writeDetails('version: 1\n', file, {}), 'version: 1\n');
    assert.equal(writeDetails(undefined, file, {}), '');
  });

  it('changes details and records in one step', () => {
    const content = changeSidecar(byHand, file, { details, put: [mention] });
    assert.deepEqual(readSidecar(content).details, details);
    assert.equal(read(content).length, 3);
  });

  it('refuses details that would not be read back', () => {
    assert.throws(() => writeDetails(byHand, file, { published: 'yesterday' }), BrokenSidecar);
  });
});
