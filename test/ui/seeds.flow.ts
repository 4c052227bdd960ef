import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../host/paths.mjs';
import { windowForSuite } from './suite-window';

/** Five real sources that lie beside the project on some machines. */
const folder = join(projectRoot, '../shared/seeds');

if (!existsSync(folder)) {
  describe('the five real sources', () => {
    it('are not on this machine: left out');
  });
} else {
  const files = readdirSync(folder);
  const fileOf = (number: string) => files.find(file => file.startsWith(number)) ?? '';

  describe('the five real sources', () => {
    const vscode = windowForSuite({ folder, theme: 'light' });

    it('answer a hover on Larijani with the words of the others', async () => {
      const { window } = vscode;
      const editor = await window.openFile(fileOf('000'));
      await window.statusBarItem(/5 sources/).waitFor({ timeout: 30_000 });
      const card = await window.hover(editor, 'Larijani');
      for (const number of ['001', '002', '004']) {
        await card
          .locator('a', { hasText: fileOf(number) })
          .first()
          .waitFor({ state: 'attached' });
      }
      await window.screenshot('seeds-hover');
    });

    it('compare the casualties of 002 with those of 004', async () => {
      const { window } = vscode;
      const editor = await window.openFile(fileOf('002'));
      await window.placeCursor(editor, '1,060');
      await window.runCommand('Crossread: Compare Claim Across Sources');
      const row = window.webview().locator('.row', { hasText: fileOf('004') });
      await row.locator('.verdict', { hasText: 'differs, compatible' }).waitFor({ timeout: 20_000 });
      await window.screenshot('seeds-panel');
    });

    it('show their entities and conflicts beside the text', async () => {
      const { window } = vscode;
      await window.showViewContainer('Crossread');
      await window.treeRow('People').waitFor();
      await window.screenshot('seeds-trees');
      assert.deepEqual(window.pageErrors, []);
    });
  });
}
