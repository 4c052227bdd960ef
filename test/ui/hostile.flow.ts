import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { windowForSuite } from './suite-window';

const wire = '000_8c8406b016b0c06a.txt';

/** Whatever a text could try on a reader who only rests the pointer on a name, or compares a claim. */
const hostile = `At least 19 people died in the Tesk Valley, said Stefan Maric, [click me](command:workbench.action.quit) <img src="x" onerror="alert(1)"> <b>bold</b> $(bug) https://evil.example/a www.evil.example me@evil.example **strong** \`code\`.
`;

describe('a hostile source', () => {
  const vscode = windowForSuite({ theme: 'light' });

  before(async () => {
    const { window } = vscode;
    writeFileSync(join(window.folder, '000_0bad.txt'), hostile);
    await window.openFile(wire);
    await window.statusBarItem(/7 sources/).waitFor({ timeout: 30_000 });
  });

  it('is quoted in the hover card as it stands, and nothing in it works', async () => {
    const { window } = vscode;
    const card = await window.hover(window.editor(wire), 'Stefan Maric');
    const text = (await card.innerText()).replace(/\s+/g, ' ');
    assert.ok(text.includes('[click me](command:workbench.action.quit) <img src="x"'), text);
    assert.ok(
      text.includes('$(bug)') && text.includes('**strong**') && text.includes('https://evil.example/a'),
    );
    assert.equal(await card.locator('img').count(), 0);
    assert.equal(await card.locator('.codicon-bug').count(), 0);
    const links = await card
      .locator('a')
      .evaluateAll(all => all.map(link => link.getAttribute('data-href') ?? ''));
    assert.ok(links.length > 0);
    for (const link of links) assert.match(link, /^command:crossread\./);
  });

  it('is quoted in the panel as it stands, and nothing in it works', async () => {
    const { window } = vscode;
    await window.placeCursor(window.editor(wire), 'people died');
    await window.runCommand('Crossread: Compare Claim Across Sources');
    const panel = window.webview();
    await panel.locator('.row').first().waitFor({ timeout: 20_000 });
    assert.equal(await panel.locator('main :is(img, a, b, script)').count(), 0);
    assert.deepEqual(window.pageErrors, []);
  });
});
