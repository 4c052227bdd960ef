import assert from 'node:assert/strict';
import { readStructure } from '../../../src/core/text/structure';

const lead =
  'The council of Aldport voted on Tuesday to close the quarry road, which the county calls unsafe.';
const more =
  'The road is used by about 900 cars a day, the county said in a letter that was read out on Tuesday.';

function headings(text: string): string[] {
  return readStructure(text)
    .sentences.filter(({ role }) => role === 'heading')
    .map(({ start, end }) => text.slice(start, end));
}

describe('headings', () => {
  it('are the title, a subtitle and subheads, one sentence each', () => {
    const text = `Quarry road to close\nCounty calls it unsafe\n\n${lead}\n\nWhat happens now?\n\n${more}`;
    assert.deepEqual(headings(text), ['Quarry road to close', 'County calls it unsafe', 'What happens now?']);
  });

  it('are found without blank lines', () => {
    assert.deepEqual(headings(`Quarry road to close\n${lead}\nThe next step\n${more}`), [
      'Quarry road to close',
      'The next step',
    ]);
  });

  it('lose their Markdown marks', () => {
    assert.deepEqual(headings(`# Quarry road to close\n\n${lead}\n\n## The next step\n\n${more}`), [
      'Quarry road to close',
      'The next step',
    ]);
  });

  it('may be all there is', () => {
    assert.deepEqual(headings('FLASH: QUARRY ROAD CLOSED - COUNTY'), ['FLASH: QUARRY ROAD CLOSED - COUNTY']);
  });

  it('are no sentences, list items, standfirsts of several sentences or lines at the end', () => {
    for (const line of [
      'It rained.',
      '- nine cars',
      'Twenty cars fell in. The questions are older than the road',
      'the list of names:',
    ]) {
      assert.deepEqual(headings(`${lead}\n\n${line}\n\n${more}`), [], line);
    }
    assert.deepEqual(headings(`${lead}\n\nThe Editors of the Aldport Review`), []);
  });
});
