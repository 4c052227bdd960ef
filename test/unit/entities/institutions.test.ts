import assert from 'node:assert/strict';
import { initialsOf } from '../../../src/core/entities/initials';
import { readInstitution } from '../../../src/core/entities/institutions';

describe('offices of states', () => {
  it('are taken apart into what they are and whose', () => {
    for (const name of [
      'Finnish Foreign Ministry',
      'Foreign Ministry of Finland',
      'Ministry of Foreign Affairs of Finland',
    ])
      assert.deepEqual(readInstitution(name), { key: 'foreign ministry', country: 'Finland' }, name);
    assert.deepEqual(readInstitution('South Korean National Assembly'), {
      key: 'national assembly',
      country: 'South Korea',
    });
    assert.deepEqual(readInstitution('Parliament'), { key: 'parliament' });
    assert.deepEqual(readInstitution('Supreme Court'), { key: 'supreme court' });
  });

  it('are not bodies with a name of their own', () => {
    for (const name of ['Talvik Dam Authority', 'Northern Fisheries Council', 'Bank of Talvik', 'Nordwind'])
      assert.equal(readInstitution(name), undefined, name);
  });
});

describe('initials', () => {
  it('are those with and without small words, and of a ministry in either order', () => {
    assert.ok(initialsOf('ministry of defence').has('mod'));
    assert.ok(initialsOf('defence ministry').has('mod'));
    assert.ok(initialsOf('northern dam safety agency').has('ndsa'));
    assert.ok(initialsOf('bank of the north sea').has('bns'));
    assert.deepEqual([...initialsOf('red cross')], []);
  });
});
