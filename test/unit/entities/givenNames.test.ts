import assert from 'node:assert/strict';
import { likelyPronoun, sameGivenName } from '../../../src/core/entities/givenNames';

describe('given names', () => {
  it('know short forms and spellings', () => {
    for (const [a, b] of [
      ['bill', 'william'],
      ['alex', 'alexandra'],
      ['alex', 'aleksandr'],
      ['mohamed', 'muhammad'],
      ['oleksandr', 'alexander'],
    ] as const)
      assert.ok(sameGivenName(a, b), `${a} ${b}`);
    for (const [a, b] of [
      ['alexander', 'alexandra'],
      ['maria', 'mario'],
      ['hassan', 'hossein'],
      ['ahmed', 'mohammed'],
    ] as const)
      assert.ok(!sameGivenName(a, b), `${a} ${b}`);
  });

  it('suggest a pronoun only where it is likely', () => {
    assert.deepEqual(['anna', 'pavel', 'alex', 'nikita', 'marija', 'xu'].map(likelyPronoun), [
      'she',
      'he',
      undefined,
      undefined,
      'she',
      undefined,
    ]);
  });
});
