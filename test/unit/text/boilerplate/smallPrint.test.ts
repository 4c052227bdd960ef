import assert from 'node:assert/strict';
import { furnitureLines, leftLines, story } from './pageParts';

const title = 'Lower sluice shut after divers find gap';

describe('markSmallPrint', () => {
  it('takes trading names, registers and numbers of companies at the end', () => {
    for (const print of [
      'Sundermouth Echo is a trading name of Coastal Print Ltd. Registered in Norda, company number 0412345.',
      'Coastal Print Limited\nRegistered office: 2 Ferry Row, Sundermouth\nVAT number 123 4567 89',
      'Published by Coastal Print Ltd\nCompany No. 0412345',
    ]) {
      const left = leftLines(`${title}\n\n${story}\n\n${print}`).join('\n');
      assert.ok(!/number|No\.|office|trading/.test(left), left);
      assert.ok(left.includes('1934'));
    }
  });

  it('leaves a closing paragraph about a company alone', () => {
    const last =
      'The gate was built by Orrin Sluices, a subsidiary of Vale Holdings, which was wound up in 1999.';
    assert.deepEqual(furnitureLines(`${title}\n\n${story}\n\n${last}`), []);
  });
});
