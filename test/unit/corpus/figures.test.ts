import assert from 'node:assert/strict';
import { frameOf } from './markedPair';

function read(text: string) {
  return frameOf(`«${text}».`).figures.map(({ text: words, measures, head, mode, part }) =>
    [words, measures.join('+'), head ?? '-', mode, part ?? '-'].join(' | '),
  );
}

describe('reading figures', () => {
  it('ties each number to what it counts', () => {
    assert.deepEqual(read('{169|# 169} went on board, {118|# 118} are alive, {33|# 33} are dead'), [
      '169 | aboard | - | actual | -',
      '118 | rescue | - | actual | -',
      '33 | death | - | actual | -',
    ]);
  });

  it('asks the sentence before what a bare number counts', () => {
    const figures = frameOf('How many people died? «{Thirty-three|# 33} confirmed».').figures;
    assert.deepEqual(
      figures.map(({ measures, fromContext }) => [measures, fromContext]),
      [[['death'], true]],
    );
  });

  it('adds up passengers and crew', () => {
    const sum = frameOf(
      '«It was carrying {138 passengers|# 138 passenger} and {nine crew|# 9 crew}».',
    ).figures.at(-1);
    assert.deepEqual([sum?.low, sum?.head, sum?.text], [147, 'people', '138 passengers and nine crew']);
  });

  it('reads nobody as zero', () => {
    assert.deepEqual(
      frameOf('«No one was killed».').figures.map(({ low, measures }) => [low, measures]),
      [[0, ['death']]],
    );
  });

  it('tells a change from a level and a distance from a count', () => {
    assert.deepEqual(
      frameOf('«It rose by {5 per cent|# 5 percent} to {9 per cent|# 9 percent}».').figures.map(
        ({ part }) => part,
      ),
      ['by', 'to'],
    );
    assert.equal(frameOf('«{22|# 22} more than the minister said died».').figures[0]?.part, 'by');
  });

  it('tells what is asked, offered and allowed', () => {
    assert.deepEqual(
      frameOf('«They demand {8 per cent|# 8 percent}».').figures.map(({ mode }) => mode),
      ['asked'],
    );
    assert.deepEqual(
      frameOf('«The hall is licensed for {300 guests|# 300 guest}».').figures.map(({ mode }) => mode),
      ['permitted'],
    );
  });
});
