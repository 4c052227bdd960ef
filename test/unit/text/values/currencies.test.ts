import assert from 'node:assert/strict';
import { currenciesMayAgree } from '../../../../src/core/text/values/currencies';

describe('currenciesMayAgree', () => {
  it('lets a word stand for the currencies that it may name', () => {
    assert.ok(currenciesMayAgree('dollar', 'USD'));
    assert.ok(currenciesMayAgree('AUD', 'dollar'));
    assert.ok(currenciesMayAgree('yen', 'CNY'));
    assert.ok(currenciesMayAgree('escudo', 'CVE'));
  });

  it('keeps currencies of different countries apart', () => {
    assert.ok(!currenciesMayAgree('USD', 'AUD'));
    assert.ok(!currenciesMayAgree('euro', 'USD'));
    assert.ok(!currenciesMayAgree('dollar', 'pound'));
  });
});
