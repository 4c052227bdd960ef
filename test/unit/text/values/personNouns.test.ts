import assert from 'node:assert/strict';
import { isPersonNoun } from '../../../../src/core/text/values/personNouns';

describe('isPersonNoun', () => {
  it('knows words for human beings, also at the end of a compound', () => {
    for (const lemma of [
      'people',
      'passenger',
      'crew member',
      'child',
      'police officer',
      'iranian',
      'israeli',
      'civilian',
    ]) {
      assert.ok(isPersonNoun(lemma), lemma);
    }
  });

  it('leaves things alone', () => {
    for (const lemma of ['ship', 'life jacket', 'ticket', 'meridian', 'ocean', 'plan', 'island'])
      assert.ok(!isPersonNoun(lemma), lemma);
  });
});
