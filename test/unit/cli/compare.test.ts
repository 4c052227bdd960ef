import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import type { ComparisonDocument } from '../../../src/cli/comparisonDocument';
import { crossread } from './commandLine';
import { inFolder } from './temporaryFolder';

declare const PROJECT_ROOT: string;

const samples = join(PROJECT_ROOT, 'samples');
const schema = (name: string): object =>
  JSON.parse(readFileSync(join(PROJECT_ROOT, 'docs', name), 'utf8')) as object;
const validate = new Ajv2020({ allErrors: true })
  .addSchema(schema('analysis.schema.json'))
  .compile<ComparisonDocument>(schema('comparison.schema.json'));

async function compare(claim: string): Promise<ComparisonDocument> {
  const { code, out, error } = await crossread('compare', samples, '--claim', claim, '--json');
  assert.equal(code, 0, error);
  const document: unknown = JSON.parse(out);
  assert.ok(validate(document), JSON.stringify(validate.errors?.slice(0, 5), null, 2));
  return document;
}

async function refusal(claim: string): Promise<string> {
  const { code, out, error } = await crossread('compare', samples, '--claim', claim);
  assert.deepEqual([code, out], [2, '']);
  return error;
}

describe('crossread compare', () => {
  it('gives one row for every other source, silent ones too', async () => {
    const { claim, rows } = await compare('000_8c8406b016b0c06a.txt:1');
    assert.equal(claim.file, '000_8c8406b016b0c06a.txt');
    assert.equal(claim.claim.start, 0);
    assert.equal(rows.length, 5);
    for (const row of rows) assert.equal(row.counterpart === null, row.verdict === 'silent', row.file);
  });

  it('finds the claim by the beginning of the file name, by column and by id', async () => {
    const byColumn = await compare('000:9:60');
    const byId = await compare(`000:${byColumn.claim.claim.id}`);
    assert.deepEqual(byColumn, byId);
  });

  it('names the other claims of a line', async () => {
    const { error } = await crossread('compare', samples, '--claim', '000:5');
    assert.match(error, /the line holds \d+ claims; compared is the first \(5:1\)/);
    assert.match(error, /000_8c8406b016b0c06a\.txt:5:\d+ {2}“/);
  });

  it('prints the claim, and per source a verdict with its reasons', async () => {
    const { out } = await crossread('compare', samples, '--claim', '000:1');
    assert.match(out, /^000_8c8406b016b0c06a\.txt c1 {2}“Dam gate gives way/);
    assert.equal(out.match(/^(AGREES|DIFFERS|CONFLICTS|OTHER-EVENT|SILENT) +00\d_/gm)?.length, 5);
    assert.match(out, /^ {2}why /m);
  });

  it('says which place, source, line or claim is wrong', async () => {
    assert.match(await refusal('000'), /is no place of a claim\. Write FILE:LINE/);
    assert.match(await refusal('nothing.txt:1'), /There is no source "nothing\.txt".*000_8c84/);
    assert.match(await refusal('00:1'), /could be several sources/);
    assert.match(await refusal('000:9999'), /has \d+ lines; there is no line 9999/);
    assert.match(await refusal('000:2'), /has no claim on line 2\. The nearest start at \d+, \d+, \d+/);
    assert.match(await refusal('000:c9999'), /has no claim c9999: it has \d+/);
  });

  it('says when a source has no claims at all', () =>
    inFolder({ '000_0a.txt': '' }, async folder => {
      const { code, error } = await crossread('compare', folder, '--claim', '000:1');
      assert.equal(code, 2);
      assert.match(error, /No claims were found in it at all/);
    }));
});
