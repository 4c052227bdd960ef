import assert from 'node:assert/strict';

describe('a suite with a failing test', () => {
  it('passes', () => assert.equal(1, 1));
  it('fails', () => assert.equal('what it is', 'what it should be'));
});
