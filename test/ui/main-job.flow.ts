import assert from 'node:assert/strict';
import { accessibilityViolations } from './accessibility';
import { windowForSuite } from './suite-window';
import { until } from './until';

const wire = '000_8c8406b016b0c06a.txt';
const tabloid = '002_19d437d31c9fbaf4.txt';

describe('the main job', () => {
  const vscode = windowForSuite({ theme: 'light' });

  it('marks names and claims in the text and says how much was read', async () => {
    const { window } = vscode;
    const editor = await window.openFile(wire);
    await window.statusBarItem(/6 sources · \d+ names · \d+ conflicts?/).waitFor({ timeout: 30_000 });
    assert.ok((await window.decorations(editor).count()) > 20);
    await window.screenshot('light-text');
  });

  it('dims page furniture', async () => {
    const { window } = vscode;
    const editor = await window.openFile(tabloid);
    const furniture = editor.locator('.view-line', { hasText: 'ADVERTISEMENT' }).locator('span').last();
    await until('the menu is slanted', () =>
      furniture.evaluate(element => getComputedStyle(element).fontStyle === 'italic'),
    );
    await window.screenshot('light-furniture');
  });

  it('quotes the other sources when the pointer rests on a name', async () => {
    const { window } = vscode;
    const editor = await window.openFile(wire);
    const card = await window.hover(editor, 'Stefan Maric');
    await card.getByText('government commissioner').first().waitFor();
    await window.screenshot('light-hover-name');
    await card.locator('a', { hasText: '003_11e001c058cf5e61' }).first().click();
    await window.editor('003_11e001c058cf5e61.txt').locator('.view-line').first().waitFor();
  });

  it('compares the claim at the cursor across all sources', async () => {
    const { window } = vscode;
    const editor = await window.openFile(wire);
    await window.placeCursor(editor, 'people died');
    await window.runCommand('Crossread: Compare Claim Across Sources');
    const panel = window.webview();
    await panel.locator('.claim blockquote', { hasText: 'six people died' }).waitFor({ timeout: 20_000 });
    assert.equal(await panel.locator('.row').count(), 5);
    assert.ok((await panel.locator('.row mark').count()) > 0, 'no differing word is marked');
    // Away from the tabs, whose tooltip would cover the panel.
    await window.page.mouse.move(200, 700);
    await window.page.locator('.workbench-hover').waitFor({ state: 'hidden' });
    await window.screenshot('light-panel');
  });

  it('opens the quoted passage from the panel', async () => {
    const { window } = vscode;
    const link = window.webview().locator('.row:not(.silent) h2 button.link').first();
    const file = (await link.getAttribute('title'))?.replace('Open the passage in ', '') ?? '';
    await link.click();
    await window.editor(file).locator('.selected-text').first().waitFor({ state: 'attached' });
  });

  it('filters the verdicts', async () => {
    const { window } = vscode;
    const panel = window.webview();
    const rows = await panel.locator('.row').count();
    const silent = panel.locator('.switch:not(:disabled)').first();
    await silent.click();
    assert.ok((await panel.locator('.row').count()) < rows);
    assert.equal(await silent.getAttribute('aria-pressed'), 'false');
    await silent.click();
    assert.equal(await panel.locator('.row').count(), rows);
  });

  it('copies the comparison as Markdown', async () => {
    const { window } = vscode;
    await window.webview().locator('button.copy').click();
    await window.statusBarItem('Comparison copied as Markdown').waitFor();
    const copied = await window.page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /^## Claim\n\n> .*six people died/);
  });

  it('keeps a verdict that a person gives, and takes it back', async () => {
    const { window } = vscode;
    const row = window.webview().locator('.row:has(select)').first();
    await row.locator('select').selectOption('other-event');
    await window.webview().locator('.verdict', { hasText: 'decided by' }).first().waitFor();
    assert.match(window.readFile(`${wire}.annotations.yaml`), /verdict: other-event/);
    const decided = window.webview().locator('.row:has(.verdict:has-text("decided by"))').first();
    await decided.locator('select').selectOption('withdraw');
    await window.webview().locator('.verdict', { hasText: 'decided by' }).waitFor({ state: 'detached' });
  });

  it('has an accessible panel', async () => {
    const violations = await accessibilityViolations(vscode.window.webview().locator('html'));
    assert.deepEqual(violations, []);
  });

  it('shows entities, claims and conflicts beside the text', async () => {
    const { window } = vscode;
    await window.showViewContainer('Crossread');
    await window.treeRow('People').waitFor();
    await window.treeRow('Stefan Maric, person').waitFor();
    await window.screenshot('light-trees');
  });

  it('saves a confirmation in the sidecar', async () => {
    const { window } = vscode;
    const editor = await window.openFile(wire);
    const card = await window.hover(editor, 'Jana Novak');
    await card.locator('a', { hasText: 'Confirm' }).first().click();
    await until('the sidecar is written', () => {
      try {
        return window.readFile(`${wire}.annotations.yaml`).includes('quote: Jana Novak');
      } catch {
        return false;
      }
    });
    await window.screenshot('light-confirmed');
  });

  it('comes back after a reload with the panel open', async () => {
    const { window } = vscode;
    await window.reload();
    await window.page.locator('.tab', { hasText: 'Comparison' }).click();
    await window
      .webview()
      .locator('.claim blockquote', { hasText: 'six people died' })
      .waitFor({ timeout: 30_000 });
  });

  it('raises no error in the page', () => {
    assert.deepEqual(vscode.window.pageErrors, []);
  });
});
