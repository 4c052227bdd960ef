import assert from 'node:assert/strict';
import { furnitureLines, leftLines, story } from './pageParts';

const title = 'Lower sluice shut after divers find gap';
const page = [title, ...story.split('\n\n')];

describe('markLineMenus', () => {
  const menus: readonly string[] = [
    'Home\nNews\nSundermouth\nTides & Weather\nSport\nObits\nLog in',
    'Skip to content\nWorld\nBusiness\nDeep Dives\nThe Coast\nMy account',
    'Sections\nPolitics\nMoney\nLong Reads\nPuzzles\nBudget 2031\nSubscribe',
  ];
  for (const menu of menus) {
    it(`takes every line of ${menu.replaceAll('\n', ' / ')}`, () => {
      assert.deepEqual(leftLines(`${menu}\n\n${title}\n\n${story}`), page);
      assert.deepEqual(leftLines(`${menu}\n${title}\n\n${story}`), page);
      assert.deepEqual(leftLines(`${title}\n\n${story}\n\n${menu}`), page);
    });
  }

  it('keeps a short title under a menu', () => {
    assert.deepEqual(leftLines(`Home\nNews\nSport\nWeather\n\nSluice shut\n\n${story}`)[0], 'Sluice shut');
  });

  it('takes no list of short lines inside the text or in a text that is nothing else', () => {
    const list = 'Health\nSport\nTransport\nCulture';
    const [first = '', ...rest] = story.split('\n\n');
    assert.deepEqual(furnitureLines(`${title}\n\n${first}\n\n${list}\n\n${rest.join('\n\n')}`), []);
    assert.deepEqual(furnitureLines('Red Hall\nBlue Hall\nOld Mill\nNew Mill'), []);
  });

  it('takes lines of several teasers', () => {
    const ticker = 'TRENDING: Eel prices fall | Tenor cancels | Seven soups for March';
    assert.deepEqual(furnitureLines(`${ticker}\n\n${title}\n\n${story}`), [`ticker: ${ticker}`]);
  });
});
