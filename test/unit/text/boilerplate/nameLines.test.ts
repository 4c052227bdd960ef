import assert from 'node:assert/strict';
import { furnitureLines, story } from './pageParts';

const title = 'Lower sluice shut after divers find gap';

describe('markNameLines', () => {
  const cases: readonly string[][] = [
    ['Mira Olt', '4 min read'],
    ['Mira Olt', 'Senior reporter, Sundermouth'],
    ['Mira Olt and Jan de Wit', 'Tue 24 Sep 2024 • 4 min read • Updated 10:12'],
    ['Mira Olt', 'Sundermouth, Norda', '24/09/2024 - 18h05'],
    ['Mira Olt', 'Rivers | Norda', '24 September 2024'],
    ['Mira Olt • Rivers • 24 Sep 2024 • 3 min read'],
  ];
  for (const lines of cases) {
    it(`takes ${lines.join(' / ')}`, () => {
      const found = furnitureLines(`${title}\n\n${lines.join('\n')}\n\n${story}`);
      assert.deepEqual(
        found.map(line => line.replace(/^[a-z-]+: /, '')),
        lines,
      );
      assert.ok(found.every(line => /^(?:byline|timestamp|section-label): /.test(line)));
    });
  }

  it('leaves names that nothing makes an author’s, subtitles and titles alone', () => {
    for (const line of ['Mira Olt', 'River Board', 'Divers at work']) {
      assert.deepEqual(furnitureLines(`${title}\n\n${line}\n\n${story}`), [], line);
    }
    assert.deepEqual(furnitureLines(`Mira Olt\n\n${story}`), []);
  });

  it('takes sign-offs of agencies at the end', () => {
    for (const sign of ['(VTA/mo)', '— with agency material', 'VTA-MO-24 Sept', 'VTA/mo/24 September 2024']) {
      assert.deepEqual(furnitureLines(`${title}\n\n${story}\n\n${sign}`), [`agency-credit: ${sign}`]);
    }
  });
});
