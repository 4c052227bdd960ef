import Ajv from 'ajv';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readEntityList } from '../../../src/core/annotations/readEntityList';
import { entityTypes } from '../../../src/core/annotations/readRecord';
import { changeEntityList } from '../../../src/core/annotations/writeEntityList';

declare const PROJECT_ROOT: string;

const schema: unknown = JSON.parse(readFileSync(join(PROJECT_ROOT, 'docs/entities.schema.json'), 'utf8'));
const validate = new Ajv({ allowUnionTypes: true }).compile(schema as object);

function isValid(content: string): boolean {
  return validate(parse(content));
}

describe('docs/entities.schema.json', () => {
  it('accepts what is written, and lists that say nothing', () => {
    const written = changeEntityList(undefined, {
      put: [
        {
          entity: {
            name: 'Marta Oliveira',
            type: 'person',
            aliases: ['M. Oliveira'],
            sameAs: [
              { name: 'Oliveira', sources: [] },
              { name: 'the Pilot', sources: ['a.txt'] },
            ],
            notSameAs: ['Paula Oliveira'],
            sources: ['b.txt'],
            by: 'ana',
            on: '2025-07-23T10:12:00Z',
            comment: 'x',
          },
        },
      ],
      never: ['Share'],
    });
    for (const content of [
      written,
      '# nothing yet\n',
      'version: 1\n',
      'version: 1\nentities:\nneverNames:\n',
    ])
      assert.ok(isValid(content), JSON.stringify(validate.errors));
  });

  it('accepts the example of docs/entities.md, which reads without a problem', () => {
    const page = readFileSync(join(PROJECT_ROOT, 'docs/entities.md'), 'utf8');
    const example = /```yaml\n([^]*?)```/.exec(page)?.[1] ?? '';
    const { entities, neverNames, problems } = readEntityList(example);
    assert.deepEqual([entities.length, neverNames.length, problems], [4, 2, []]);
    assert.ok(isValid(example), JSON.stringify(validate.errors));
  });

  it('knows every type', () => {
    assert.ok(JSON.stringify(schema).includes(JSON.stringify([...entityTypes, null])));
  });

  it('rejects what reading reports', () => {
    for (const content of [
      'entities: []\n',
      'version: 2\n',
      'version: 1\nentities: Ana\n',
      'version: 1\nentities:\n  - name: Ana\n    type: persn\n',
      'version: 1\nentities:\n  - type: person\n',
      'version: 1\nentities:\n  - name: Ana\n    aliases: [[x]]\n',
      'version: 1\nneverNames: [{ a: b }]\n',
    ]) {
      assert.ok(!isValid(content), content);
      assert.ok(readEntityList(content).problems.length > 0, content);
    }
  });
});
