import assert from 'node:assert/strict';
import { allEnded, isAtLeast } from '../../host/requirements.mjs';

describe('isAtLeast', () => {
  it('compares numbers, not texts', () => {
    assert.ok(isAtLeast('v20.20.2', '20.18.0'));
    assert.ok(isAtLeast('22.15.0', '22.15.0'));
    assert.ok(!isAtLeast('v20.9.0', '20.18.0'));
    assert.ok(!isAtLeast('v8.99.99', '20.18.0'));
  });
});

describe('allEnded', () => {
  it('waits for the slow ones before it says what failed', async () => {
    let slowEnded = false;
    const slow = new Promise<void>(resolve => setTimeout(() => resolve(void (slowEnded = true)), 20));
    await assert.rejects(allEnded([Promise.reject(new Error('the reason')), slow]), /the reason/);
    assert.ok(slowEnded);
  });
});
