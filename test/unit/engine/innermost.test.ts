import assert from 'node:assert/strict';
import { innermost } from '../../../src/core/engine/innermost';

describe('innermost', () => {
  const outer = { start: 0, end: 20 };
  const inner = { start: 5, end: 10 };

  it('takes the shortest span that covers the offset', () => {
    assert.equal(innermost([outer, inner], 7), inner);
    assert.equal(innermost([outer, inner], 12), outer);
  });

  it('counts the end of a span in', () => {
    assert.equal(innermost([inner], 10), inner);
  });

  it('prefers the span that starts where another ends', () => {
    const next = { start: 10, end: 20 };
    assert.equal(innermost([inner, next], 10), next);
  });

  it('finds nothing outside', () => {
    assert.equal(innermost([inner], 11), undefined);
  });
});
