import assert from 'node:assert/strict';
import { windowForSuite } from './suite-window';

const wire = '000_8c8406b016b0c06a.txt';
const tabloid = '002_19d437d31c9fbaf4.txt';

for (const theme of ['dark', 'highContrast', 'highContrastLight'] as const) {
  describe(`the ${theme} theme`, () => {
    const vscode = windowForSuite({ theme });

    it('draws text, card, trees and panel', async () => {
      const { window } = vscode;
      await window.openFile(tabloid);
      await window.screenshot(`${theme}-furniture`);
      const editor = await window.openFile(wire);
      await window.statusBarItem(/6 sources/).waitFor({ timeout: 30_000 });
      await window.showViewContainer('Crossread');
      await window.treeRow('Stefan Maric, person').waitFor();
      await window.screenshot(`${theme}-text`);
      const card = await window.hover(editor, 'Stefan Maric');
      assert.match(await card.innerText(), /mentions in/);
      await window.screenshot(`${theme}-hover-name`);
      await window.placeCursor(editor, 'people died');
      await window.runCommand('Crossread: Compare Claim Across Sources');
      await window.webview().locator('.row').first().waitFor({ timeout: 20_000 });
      await window.screenshot(`${theme}-panel`);
      // Nothing may be invisible: the text of a row differs from what is behind it.
      const [foreground, background] = await window
        .webview()
        .locator('.row blockquote')
        .first()
        .evaluate(element => {
          const behind = getComputedStyle(document.body).backgroundColor;
          return [getComputedStyle(element).color, behind];
        });
      assert.notEqual(foreground, background);
    });
  });
}
