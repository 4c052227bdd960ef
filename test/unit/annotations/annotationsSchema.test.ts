import Ajv from 'ajv';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { annotationKinds, entityTypes } from '../../../src/core/annotations/readRecord';
import { readSidecar } from '../../../src/core/annotations/readSidecar';
import { changeSidecar } from '../../../src/core/annotations/writeSidecar';
import { annotationStatuses, claimKinds, modalities, verdicts } from '../../../src/core/model';
import { allKinds, mention } from './examples';

declare const PROJECT_ROOT: string;

const schema: unknown = JSON.parse(readFileSync(join(PROJECT_ROOT, 'docs/annotations.schema.json'), 'utf8'));
const validate = new Ajv({
  allowUnionTypes: true,
  strictRequired: false,
  keywords: ['enumDescriptions'],
}).compile(schema as object);

function isValid(content: string): boolean {
  return validate(parse(content));
}

describe('docs/annotations.schema.json', () => {
  const written = changeSidecar(undefined, 'x.txt', {
    put: allKinds,
    details: { title: 'Leak', publisher: 'P', published: '2025-07-22', url: 'https://example.org' },
  });

  it('accepts what is written', () => {
    assert.ok(isValid(written), JSON.stringify(validate.errors));
    assert.ok(isValid('# nothing yet\n'));
    assert.ok(isValid('version: 1\n'));
    assert.ok(isValid('version: 1\nannotations:\n'));
  });

  it('accepts the example of docs/sidecar.md, which reads without a problem', () => {
    const page = readFileSync(join(PROJECT_ROOT, 'docs/sidecar.md'), 'utf8');
    const example = /```yaml\n([^]*?)```/.exec(page)?.[1] ?? '';
    const { annotations, problems } = readSidecar(example);
    assert.deepEqual([annotations.length, problems], [4, []]);
    assert.ok(isValid(example), JSON.stringify(validate.errors));
  });

  it('knows every kind, type, status and verdict', () => {
    const texts = JSON.stringify(schema);
    for (const values of [
      annotationKinds,
      entityTypes,
      annotationStatuses,
      claimKinds,
      modalities,
      verdicts,
    ]) {
      assert.ok(texts.includes(`"enum":${JSON.stringify(values)}`), values.join());
    }
  });

  it('rejects what reading reports, and nothing that it accepts', () => {
    const one = changeSidecar(undefined, 'x.txt', { put: [mention] });
    const changes: [string | RegExp, string][] = [
      ['version: 1', 'version: 2'],
      ['version: 1', 'v: 1'],
      ['person', 'money'],
      ['confirmed', 'sure'],
      ['[66, 80]', '[66]'],
      ['[66, 80]', '[-1, 80]'],
      ['quote: Marta Oliveira', 'quote: ""'],
      [/ {4}entity: .*\n/, ''],
      [/ {2}- id: .*\n {4}kind/, '  - kind'],
      ['annotations:', 'annotations: x #'],
      // No problem:
      [/ {4}(?:before|after|text|by|on): .*\n/g, ''],
      ['    by: ana', '    by: 7\n    certainty: 0.9'],
      ['entity: Marta Oliveira', 'entity: 1984'],
      ['version: 1', 'version: "1"\nmood: calm'],
    ];
    for (const [from, to] of changes) {
      const content = one.replace(from, to).replace(/annotations: x[^]*/, 'annotations: x\n');
      assert.notEqual(content, one);
      assert.equal(isValid(content), readSidecar(content).problems.length === 0, content);
    }
  });

  it('describes every key, for the hover in an editor', () => {
    const missing: string[] = [];
    const visit = (node: unknown, path: string) => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, value] of Object.entries(node)) {
        if (key === 'properties' && !path.endsWith('/if')) {
          for (const [name, property] of Object.entries(value as Record<string, { description?: string }>)) {
            if (!property.description) missing.push(`${path}/${name}`);
          }
        }
        visit(value, `${path}/${key}`);
      }
    };
    visit(schema, '');
    assert.deepEqual(missing, []);
  });
});
