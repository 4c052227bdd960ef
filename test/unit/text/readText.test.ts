import assert from 'node:assert/strict';
import { readText } from '../../../src/core/text/readText';
import { computeTextId } from '../../../src/core/text/textId';

const story =
  'ALDPORT, June 24, 2021 (VTA) — The road was closed on Tuesday. It is used by about 900 cars a day.';

describe('readText', () => {
  it('refers all offsets to the normalised text and names its version', () => {
    const source = readText(`\uFEFFRoad closed\r\n\r\n${story}\r\n`);
    assert.equal(source.text, `Road closed\n\n${story}\n`);
    assert.equal(source.id, computeTextId(source.text));
    assert.equal(source.metadata.title?.value, 'Road closed');
    assert.deepEqual(
      source.sentences.map(({ start, end }) => source.text.slice(start, end)),
      ['Road closed', ...story.split(/(?<=Tuesday\.) /)],
    );
  });

  it('is the same for every way to end a line', () => {
    const lines = ['Road closed', '', story, '', 'Nobody was hurt.', ''];
    const expected = readText(lines.join('\n'));
    assert.deepEqual(readText(lines.join('\r\n')), expected);
    assert.deepEqual(readText(lines.join('\r')), expected);
    assert.deepEqual(readText(`Road closed\r\n\n${story}\r\r\nNobody was hurt.\n`), expected);
  });

  it('counts damaged characters', () => {
    assert.equal(readText('The caf\uFFFD and the na\uFFFDve clerk.').damagedCharacters, 2);
  });

  it('reads an empty text', () => {
    assert.deepEqual(readText(''), {
      text: '',
      id: 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
      damagedCharacters: 0,
      paragraphs: [],
      sentences: [],
      boilerplate: [],
      metadata: {},
      values: [],
    });
  });

  it('anchors weekdays by the day that the text states', () => {
    assert.equal(anchorOf(readText(story)), '2021-06-22');
  });

  it('anchors weekdays by the day that a person stated, and still reports the text’s own', () => {
    const source = readText(story, { published: '2021-07-01' });
    assert.equal(anchorOf(source), '2021-06-29');
    assert.equal(source.metadata.published?.value, '2021-06-24');
  });

  function anchorOf(source: ReturnType<typeof readText>): string | undefined {
    const reading = source.values.find(({ text }) => text === 'Tuesday')?.reading;
    return reading?.kind === 'date' ? reading.from : undefined;
  }

  it('survives structured cloning', () => {
    const source = readText(story);
    assert.deepEqual(structuredClone(source), source);
  });
});
