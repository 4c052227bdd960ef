import assert from 'node:assert/strict';
import type { EntityType } from '../../../src/core/model';
import { claimsOf } from './claimItems';

function source(text: string, names: Readonly<Record<string, EntityType>> = {}): string {
  const link = claimsOf(text, names).flatMap(claim => claim.attribution)[0];
  return `${link?.source?.text ?? '-'} / ${link?.cue?.text ?? '-'}`;
}

describe('speakers', () => {
  it('are the bare name, without title, age or office', () => {
    const names = { 'Elin Sand': 'person' } as const;
    assert.equal(source('Dr. Elin Sand, 52, said the tower was safe.', names), 'Elin Sand / said');
    assert.equal(
      source('The tower was safe, said its architect, Elin Sand, who built it.', names),
      'Elin Sand / said',
    );
    assert.equal(source('The architect, Elin Sand, said the tower was safe.', names), 'Elin Sand / said');
  });

  it('are the whole description where nobody is named', () => {
    assert.equal(source('The road was closed, a police source said.'), 'a police source / said');
    assert.equal(
      source('Two people familiar with the talks said the deal was dead.'),
      'Two people familiar with the talks / said',
    );
    assert.equal(
      source('A spokesman for Elin Sand said the tower was safe.', { 'Elin Sand': 'person' }),
      'A spokesman for Elin Sand / said',
    );
  });

  it('are whoever publishes a document', () => {
    const names = { 'Harbour Board': 'organization' } as const;
    assert.equal(
      source('The bridge is safe, according to the Harbour Board’s report.', names),
      'Harbour Board / according to',
    );
  });

  it('carry a hearer without a name in the cue', () => {
    assert.equal(source('The mayor told reporters that the road was closed.'), 'The mayor / told reporters');
    assert.equal(source('The mayor told me the road was closed.'), 'The mayor / told me');
    assert.equal(
      source('The mayor said in a statement that the road was closed.'),
      'The mayor / said in a statement',
    );
  });
});
