import assert from 'node:assert/strict';
import { furnitureLines, leftLines, story } from './pageParts';

const title = 'Lower sluice shut after divers find gap';
const page = [title, ...story.split('\n\n')];

describe('markClosingSections', () => {
  const sections: readonly string[] = [
    'Forward-looking statements\nThis release contains forward-looking statements that involve risks and uncertainties.\nOrrin Sluices undertakes no obligation to update them.',
    'Safe Harbor Statement\n\nCertain statements in this release are forward-looking within the meaning of the law. Actual results may differ materially.',
    'About Orrin Sluices\n\nOrrin Sluices plc builds gates and locks in nine countries and employs 840 people.',
    'Media contacts:\nLena Roth\nHead of communications\n+00 123 456 789\npress@orrin.example',
    'For further information, please contact:\nLena Roth\npress@orrin.example',
    'Notes to editors\n1. The lower sluice is 41 metres wide.\n2. Divers look at it every second year.',
  ];
  for (const section of sections) {
    it(`takes the whole of ${section.slice(0, 30).replace('\n', ' / ')}`, () => {
      assert.deepEqual(leftLines(`${title}\n\n${story}\n\n${section}`), page);
    });
  }

  it('takes all of them one after the other', () => {
    assert.deepEqual(leftLines(`${title}\n\n${story}\n\n${sections.join('\n\n')}`), page);
  });

  it('leaves subheads that open alike, and what is said about forecasts, alone', () => {
    const [first = '', ...rest] = story.split('\n\n');
    for (const subhead of ['About Time', 'About the money', 'Contact lost', 'Notes from the river']) {
      assert.deepEqual(
        furnitureLines(`${title}\n\n${first}\n\n${subhead}\n\n${rest.join('\n\n')}`),
        [],
        subhead,
      );
    }
    const said =
      '“These forward-looking statements undertake no obligation to anybody,” the mayor said of the plans.';
    assert.deepEqual(furnitureLines(`${title}\n\n${story}\n\n${said}`), []);
  });
});
