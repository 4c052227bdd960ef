import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  emptyHash,
  featureBits,
  featureOf,
  hashOneMore,
  hashText,
  joinHashes,
} from '../../../../src/core/entities/tagger/hashing';

describe('hashing', () => {
  it('gives the numbers that trained models hold', () => {
    assert.equal(hashText(''), -2128831035);
    assert.equal(hashText('ferry'), 709_946_811);
    assert.equal(joinHashes(1, 2), -692_911_920);
    assert.equal(featureOf(3, 12345), 8_400_012);
  });

  it('adds code units one by one to the same hash', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        let hash = emptyHash;
        for (let index = 0; index < text.length; index += 1) hash = hashOneMore(hash, text.charCodeAt(index));
        assert.equal(hash, hashText(text));
      }),
    );
  });

  it('keeps features within their bits', () => {
    fc.assert(
      fc.property(fc.nat(600), fc.integer(), (template, value) => {
        const feature = featureOf(template, value);
        assert.ok(Number.isInteger(feature) && feature >= 0 && feature < 2 ** featureBits);
      }),
    );
  });

  it('tells the order of two hashes', () => {
    assert.notEqual(
      joinHashes(hashText('port'), hashText('said')),
      joinHashes(hashText('said'), hashText('port')),
    );
  });
});
