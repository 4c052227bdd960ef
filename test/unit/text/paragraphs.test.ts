import assert from 'node:assert/strict';
import { cutPassages, readListMark } from '../../../src/core/text/paragraphs';

function cut(text: string): string[] {
  return cutPassages(text).map(passage => passage.text);
}

describe('cutPassages', () => {
  it('finds nothing in an empty text and in white space', () => {
    assert.deepEqual(cut(''), []);
    assert.deepEqual(cut(' \n\t\n\u00A0 \n'), []);
  });

  it('parts paragraphs at blank lines and trims them', () => {
    assert.deepEqual(cut('  One.\n\n \u00A0\nTwo. \n'), ['One.', 'Two.']);
  });

  it('takes every line for a paragraph where lines are not wrapped', () => {
    const first =
      'The harbour was closed on Monday after a crane fell into the basin and blocked the only gate, the port said.';
    const second =
      'It will stay closed until a floating crane from Aldport arrives, which takes four days when the sea is calm.';
    assert.deepEqual(cut(`Harbour closed\n${first}\n${second}`), ['Harbour closed', first, second]);
  });

  it('joins hard-wrapped lines and keeps paragraphs apart', () => {
    const text = [
      'The harbour was closed on Monday after a crane fell into the',
      'basin and blocked the only gate, the port said. Nobody was hurt.',
      'It will stay closed for four days.',
      '',
      'A floating crane has left Aldport. It is slow, and it needs a',
      'calm sea to work.',
    ].join('\n');
    assert.deepEqual(
      cut(text).map(passage => passage.replaceAll('\n', ' ')),
      [
        'The harbour was closed on Monday after a crane fell into the basin and blocked the only gate, the port said. Nobody was hurt. It will stay closed for four days.',
        'A floating crane has left Aldport. It is slow, and it needs a calm sea to work.',
      ],
    );
  });

  it('keeps a wrapped title, byline and list apart', () => {
    const text = [
      'HARBOUR CLOSED',
      'By Ana Lund',
      'The harbour was closed on Monday after a crane fell into the',
      'basin and blocked the only gate. The port asks for three things:',
      '- a floating crane that can lift more than two hundred tonnes',
      '- divers',
    ].join('\n');
    assert.deepEqual(cut(text).slice(0, 2), ['HARBOUR CLOSED', 'By Ana Lund']);
    assert.deepEqual(cut(text).slice(-2), [
      '- a floating crane that can lift more than two hundred tonnes',
      '- divers',
    ]);
    assert.equal(cut(text).length, 5);
  });

  it('begins a paragraph at every speaker and clock stamp of a wrapped transcript', () => {
    const text = [
      'HALLORAN: About nine hundred people are out, and the management',
      'has not counted the night shift at all.',
      'HOST: The company says six hundred.',
      '08:10:04 HALLORAN: Then the company has not been to the plant in',
      'a while.',
    ].join('\n');
    assert.equal(cut(text).length, 3);
  });

  it('does not join a vertical menu in small letters', () => {
    assert.deepEqual(cut('home\nnews\nsport'), ['home', 'news', 'sport']);
  });

  it('numbers the runs of lines between blank lines', () => {
    assert.deepEqual(
      cutPassages('a\nb\n\nc').map(({ block }) => block),
      [1, 1, 2],
    );
  });
});

describe('readListMark', () => {
  it('reads bullets and numbers', () => {
    assert.equal(readListMark('- item'), '- ');
    assert.equal(readListMark('12. item'), '12. ');
    assert.equal(readListMark('1991 was dry'), '');
    assert.equal(readListMark('-5 degrees'), '');
  });
});
