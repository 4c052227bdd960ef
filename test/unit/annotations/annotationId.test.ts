import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createAnnotationId } from '../../../src/core/annotations/annotationId';
import { createAnchor } from '../../../src/core/annotations/anchor';

const anchor = createAnchor('Two boats sank off Vilar.', 'abc', { start: 19, end: 24 });

describe('createAnnotationId', () => {
  it('gives the same id to the same thing, whoever decides what', () => {
    assert.equal(
      createAnnotationId('mention', anchor),
      createAnnotationId('mention', { ...anchor, before: 'x' }),
    );
  });

  it('tells kinds, places, text versions and notes apart', () => {
    const ids = [
      createAnnotationId('mention', anchor),
      createAnnotationId('claim', anchor),
      createAnnotationId('mention', { ...anchor, text: 'abd' }),
      createAnnotationId('mention', { ...anchor, at: { start: 19, end: 25 } }),
      createAnnotationId('note', anchor, 'one'),
      createAnnotationId('note', anchor, 'two'),
    ];
    assert.equal(new Set(ids).size, ids.length);
  });

  it('is eight letters and digits, a letter first, so that YAML never takes it for a number', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (text, start) => {
        const id = createAnnotationId('claim', { ...anchor, text, at: { start, end: start + 1 } });
        assert.match(id, /^[a-z][a-z2-9]{7}$/);
      }),
    );
  });
});
