import assert from 'node:assert/strict';
import { readFrames } from '../../../src/core/corpus/readFrames';
import { frameOf } from './markedPair';
import { markedSource } from './markedSource';

describe('reading a claim into a frame', () => {
  it('takes the ship, the day and the names of the sentences before as context', () => {
    const frame = frameOf({
      on: '2031-05-02',
      text: 'In {March 2029|@ 2029-03..2029-03} the {Vesta|x} ran aground off {Sarn|l}. «Nobody was hurt».',
    });
    assert.deepEqual([...frame.carriers.keys()], ['product:Vesta']);
    assert.equal(frame.carrierNearness, 'paragraph');
    assert.equal(frame.time?.nearness, 'paragraph');
    assert.deepEqual([...frame.own], []);
    assert.deepEqual([...frame.nearby].sort(), ['place:Sarn', 'product:Vesta']);
  });

  it('keeps models by their designators, however they are hyphenated', () => {
    assert.deepEqual(
      [...frameOf('«{Halmere|l} bought X-300 and X300 systems in 2031».').designators],
      ['x300'],
    );
  });

  it('knows which country a capital or a people stands for', () => {
    const names = frameOf('«{Oslo|l} and the {Greeks|g} signed the pact in {Brenn|l}».').names;
    assert.deepEqual(
      names.map(name => name.country),
      ['norway', undefined, undefined],
    );
  });

  it('leaves out a name that is part of a title', () => {
    const frame = frameOf('«{Mara Eklund|p}, {Leader of the Revolution|r Mara Eklund}, spoke».');
    assert.deepEqual([...frame.carriers], []);
    assert.deepEqual(
      frame.titles.map(title => title.text),
      ['Leader of the Revolution'],
    );
  });

  it('indexes the words of a claim in full and those around it at a discount', () => {
    const terms = new Map(
      frameOf('A storm came. Heavy rain fell as «the dam above {Orvale|l} burst».').terms.map(term => [
        term.key,
        term,
      ]),
    );
    assert.equal(terms.get('dam')?.weight, 1);
    assert.equal(terms.get('@place:Orvale')?.own, true);
    assert.equal(terms.get('rain')?.weight, 0.3);
    assert.equal(terms.get('the'), undefined);
  });

  it('reads a long text without sentence ends', () => {
    const text = '«{Vesta|x} sank with {12 people|# 12 people} on {Monday|@ 2031-05-05}» and '.repeat(8000);
    assert.equal(readFrames(markedSource('a', { text })).frames.length, 8000);
  });
});
