import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckDocument } from '../../../src/cli/check';
import { computeTextId } from '../../../src/core/text/textId';
import { crossread } from './commandLine';
import { inFolder } from './temporaryFolder';

const text = 'The mill in Lorn burned on Monday, Ana Reis said.\n\nNobody was in the building at the time.\n';
const source = '000_0a.txt';
const sidecar = `${source}.annotations.yaml`;

function annotation(quote: string, { id = 'k1', textNow = text } = {}): string {
  const start = text.indexOf(quote);
  const end = start + quote.length;
  return [
    `  - id: ${id}`,
    '    kind: mention',
    '    type: person',
    '    entity: Ana Reis',
    '    status: confirmed',
    `    at: [${start}, ${end}]`,
    `    quote: ${JSON.stringify(quote)}`,
    `    before: ${JSON.stringify(text.slice(Math.max(0, start - 32), start))}`,
    `    after: ${JSON.stringify(text.slice(end, end + 32))}`,
    `    text: ${computeTextId(textNow)}`,
    '',
  ].join('\n');
}

const head = 'version: 1\nannotations:\n';

async function check(files: Record<string, string>): Promise<{ code: number; document: CheckDocument }> {
  let result: { code: number; document: CheckDocument } | undefined;
  await inFolder(files, async folder => {
    const { code, out } = await crossread('check', folder, '--json');
    result = { code, document: JSON.parse(out) as CheckDocument };
    for (const [name, content] of Object.entries(files))
      assert.equal(readFileSync(join(folder, name), 'utf8'), content, 'nothing is written');
    assert.equal(readdirSync(folder).length, Object.keys(files).length);
  });
  return result ?? assert.fail();
}

describe('crossread check', () => {
  it('finds nothing where every annotation is in place', async () => {
    const { code, document } = await check({ [source]: text, [sidecar]: head + annotation('Ana Reis') });
    assert.deepEqual(
      [code, document],
      [0, { version: 1, sidecars: 1, annotations: 1, entities: 0, findings: [] }],
    );
  });

  it('is content with a folder without sidecars', async () => {
    assert.equal((await check({ [source]: text })).code, 0);
  });

  it('reports an annotation that moved, with its new place and its line', async () => {
    const { code, document } = await check({
      [source]: `Update. ${text}`,
      [sidecar]: head + annotation('Ana Reis'),
    });
    assert.equal(code, 1);
    const start = text.indexOf('Ana Reis');
    assert.deepEqual(document.findings, [
      {
        file: sidecar,
        line: 3,
        kind: 'drift',
        annotation: 'k1',
        message: `“Ana Reis” of ${source} moved from [${start}, ${start + 8}] to [${start + 8}, ${start + 16}]`,
      },
    ]);
  });

  it('reports an annotation whose words are gone', async () => {
    const { code, document } = await check({
      [source]: text.replace('Ana Reis', 'The owner'),
      [sidecar]: head + annotation('Ana Reis'),
    });
    assert.equal(code, 1);
    assert.deepEqual(
      document.findings.map(finding => finding.kind),
      ['orphan'],
    );
  });

  it('reports a sidecar that is no YAML, on the line where it breaks', async () => {
    const { code, document } = await check({ [source]: text, [sidecar]: 'version: 1\nannotations: [\n' });
    assert.equal(code, 1);
    assert.equal(document.findings[0]?.kind, 'broken');
    assert.ok((document.findings[0].line ?? 0) >= 2);
  });

  it('reports a sidecar without a source', async () => {
    const { code, document } = await check({
      [source]: text,
      '001_0b.txt.annotations.yaml': head + annotation('Ana Reis'),
    });
    assert.equal(code, 1);
    assert.deepEqual(
      document.findings.map(({ file, kind }) => [file, kind]),
      [['001_0b.txt.annotations.yaml', 'no-source']],
    );
  });

  it('checks both sides of a relation', async () => {
    const other = '001_0b.txt';
    const side = (file: string, content: string, quote: string) =>
      [
        `    ${file}`,
        `      at: [${content.indexOf(quote)}, ${content.indexOf(quote) + quote.length}]`,
        `      quote: ${quote}`,
        `      text: ${computeTextId(content)}`,
        '',
      ].join('\n');
    const otherText = 'The mill stood empty, say neighbours.';
    const relation =
      '  - id: k2\n    kind: relation\n    verdict: agrees\n    status: added\n' +
      side('from:', text, 'Nobody was in the building') +
      side(`to:\n      file: ${other}`, otherText, 'The mill stood empty');
    const findings = async (files: Record<string, string>) => {
      const { document } = await check({ [source]: text, [sidecar]: head + relation, ...files });
      return document.findings.map(({ kind, message }) => `${kind}: ${message}`);
    };
    assert.deepEqual(await findings({ [other]: otherText }), []);
    assert.deepEqual(await findings({}), [`orphan: its other side ${other} is no source here`]);
    assert.deepEqual(await findings({ [other]: 'The mill was full.' }), [
      `orphan: “The mill stood empty” is not found in ${other}: its words are gone`,
    ]);
  });

  it('is content with an entity list that is in order', async () => {
    const list = `version: 1\nentities:\n  - Ana Reis\n  - { name: Lorn, sources: [${source}] }\n`;
    const { code, document } = await check({ [source]: text, 'entities.yaml': list });
    assert.deepEqual([code, document.entities, document.findings], [0, 2, []]);
  });

  it('reports what is wrong in the entity list, with its line', async () => {
    const list =
      'version: 1\nentities:\n  - name: Ana Reis\n    type: persn\n  - { name: Lorn, sources: [009_ff.txt] }\n';
    const { code, document } = await check({ [source]: text, 'entities.yaml': list });
    assert.equal(code, 1);
    assert.deepEqual(
      document.findings.map(({ file, line, kind }) => [file, line, kind]),
      [
        ['entities.yaml', 4, 'warning'],
        ['entities.yaml', 5, 'no-source'],
      ],
    );
    const broken = await check({ [source]: text, 'entities.yaml': 'entities: [\n' });
    assert.deepEqual([broken.code, broken.document.findings[0]?.kind], [1, 'broken']);
  });

  it('prints one line per finding, as compilers do', () =>
    inFolder(
      { [source]: text.replace('Ana', 'Eva'), [sidecar]: head + annotation('Ana Reis') },
      async folder => {
        const { out } = await crossread('check', folder);
        assert.match(out, /^000_0a\.txt\.annotations\.yaml:3: orphan: k1: “Ana Reis” is not found/);
        assert.match(out, /1 sidecar, 1 annotation: 1 finding\n$/);
      },
    ));
});
