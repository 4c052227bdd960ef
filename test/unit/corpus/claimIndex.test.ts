import assert from 'node:assert/strict';
import { createClaimIndex } from '../../../src/core/corpus/claimIndex';
import { readFrames } from '../../../src/core/corpus/readFrames';
import { markedSource } from './markedSource';

function indexOf(texts: Readonly<Record<string, string>>) {
  const index = createClaimIndex();
  for (const [file, text] of Object.entries(texts)) {
    const source = markedSource(file, { text });
    index.add({ id: file, file, ...readFrames(source) });
  }
  return index;
}

const index = indexOf({
  a: '«The dam above {Orvale|l} burst at night».',
  b: '«Engineers inspected the dam above {Orvale|l}». «The mayor opened a school».',
  c: '«A singer from {Brenn|l} won a prize».',
});
const query = index.source('a')!.frames[0]!;

describe('the index of claims', () => {
  it('finds claims of other sources that share terms, best first', () => {
    const found = index.candidates(query, 3);
    assert.deepEqual([...found.keys()], ['b']);
    assert.deepEqual(
      found.get('b')?.map(({ frame }) => frame.claim),
      ['c1'],
    );
  });

  it('gives rare terms more weight, and none to unknown ones', () => {
    assert.ok(index.rarity('burst') > index.rarity('dam'));
    assert.equal(index.rarity('unheard-of'), 0);
  });

  it('tells sources of one story from others', () => {
    assert.equal(index.likeness('a', 'b').sameStory, true);
    assert.equal(index.likeness('a', 'c').sameStory, false);
    assert.deepEqual(index.likeness('a', 'b'), index.likeness('b', 'a'));
    assert.deepEqual(index.likeness('a', 'gone'), { all: 0, names: 0, sameStory: false });
  });

  it('keeps its answers when sources come and go by the thousand', () => {
    const many = indexOf({
      a: '«The dam above {Orvale|l} burst at night».',
      b: '«Engineers inspected the dam above {Orvale|l}». «The mayor opened a school».',
      c: '«A singer from {Brenn|l} won a prize».',
    });
    for (let number = 0; number < 1500; number += 1) {
      const source = markedSource(`x${number}`, { text: '«The dam in {Sarn|l} burst».' });
      many.add({ id: source.id, file: source.file, ...readFrames(source) });
    }
    for (let number = 0; number < 1500; number += 1) many.remove(`x${number}`);
    const again = many.candidates(many.source('a')!.frames[0]!, 3);
    assert.deepEqual(
      again.get('b')?.map(({ frame, wording }) => [frame.claim, wording]),
      index
        .candidates(query, 3)
        .get('b')
        ?.map(({ frame, wording }) => [frame.claim, wording]),
    );
  });
});
