import assert from 'node:assert/strict';
import { createLikenesses, type WordedSource } from '../../../src/core/corpus/sourceLikeness';

function source(id: string, words: string, names: readonly string[]): WordedSource {
  const terms = [...words.split(' '), ...names.map(name => `@${name}`)];
  return { id, wording: new Map(terms.map(term => [term, 1])) };
}

describe('how alike two sources are', () => {
  const floodWords = 'flood river dam burst rain rescue missing valley bridge boat';
  const likenesses = createLikenesses([
    source('here', `${floodWords} night`, ['place:Sarn', 'person:Oskar Venn', 'organization:Ferrymen']),
    source('here too', `${floodWords} school`, ['place:Sarn', 'person:Oskar Venn', 'organization:Bakers']),
    source('elsewhere', `${floodWords} winter ice sledge warden bakery chapel orchard`, [
      'place:Tarvik',
      'person:Ruth Adeyo',
      'organization:Guild',
    ]),
    source('flash', 'flood river dam burst', ['place:Sarn Valley']),
  ]);

  it('takes shared names for one story and shared words alone for one genre', () => {
    assert.equal(likenesses.between('here', 'here too').sameStory, true);
    const genre = likenesses.between('here', 'elsewhere');
    assert.ok(genre.all < 0.4 && genre.names === 0, JSON.stringify(genre));
    assert.equal(genre.sameStory, false);
  });

  it('goes by the words of a source that names next to nothing', () => {
    assert.equal(likenesses.between('flash', 'here').sameStory, true);
  });

  it('is the same from both sides, and nothing for what it does not know', () => {
    assert.deepEqual(likenesses.between('here', 'flash'), likenesses.between('flash', 'here'));
    assert.deepEqual(likenesses.between('here', 'gone'), { all: 0, names: 0, sameStory: false });
  });

  it('takes a near copy for the same story whatever it names', () => {
    const copies = createLikenesses([
      source('a', floodWords, ['p:A', 'p:B', 'p:C']),
      source('b', floodWords, ['p:D', 'p:E', 'p:F']),
      source('c', 'election vote ballot winner', ['p:G']),
    ]);
    assert.equal(copies.between('a', 'b').sameStory, true);
    assert.equal(copies.between('a', 'c').sameStory, false);
  });
});
