import assert from 'node:assert/strict';
import { windowForSuite } from './suite-window';
import { until } from './until';

const statement = '004_0c26808ff22b2c8c.txt';
const list = 'entities.yaml';

describe('entities by keyboard', () => {
  const vscode = windowForSuite({ theme: 'light', size: { width: 1400, height: 1400 } });

  function listText(): string {
    try {
      return vscode.window.readFile(list);
    } catch {
      return '';
    }
  }

  async function openSource() {
    const editor = await vscode.window.openFile(statement);
    await vscode.window.statusBarItem(/6 sources/).waitFor({ timeout: 30_000 });
    return editor;
  }

  it('renames an entity with F2 on one of its names: the card and the tree follow, the text stays', async () => {
    const { window } = vscode;
    const editor = await openSource();
    await window.showViewContainer('Crossread');
    // Room for the entities: rows that are out of sight are not there.
    for (const view of ['Claims', 'Conflicts'])
      await window.page.locator('.pane-header', { hasText: view }).click();
    await window.treeRow('Ruth Aldana').waitFor({ timeout: 20_000 });
    await window.placeCursor(editor, 'Ruth Aldana');
    await window.page.keyboard.press('ArrowRight');
    await window.page.keyboard.press('F2');
    const box = window.page.locator('.rename-box input');
    await box.waitFor();
    assert.equal(await box.inputValue(), 'Ruth Aldana');
    await box.fill('Ruth Margarida Aldana');
    await window.screenshot('light-rename-box');
    await window.page.keyboard.press('Enter');
    await until('the list has the name', () => listText().includes('name: Ruth Margarida Aldana'));
    await window.treeRow('Ruth Margarida Aldana').waitFor();
    const card = await window.hover(editor, 'Ruth Aldana');
    await card
      .getByText(/Ruth.Margarida.Aldana/)
      .first()
      .waitFor();
    await window.screenshot('light-renamed');
    assert.match(window.readFile(statement), /Ruth Aldana/);
    assert.doesNotMatch(window.readFile(statement), /Margarida/);
    assert.equal(
      await window.page.locator('.notification-toast').count(),
      0,
      'a rename needs no notification',
    );
    const complaint = window.page.locator('.monaco-editor-overlaymessage:visible');
    assert.equal(await complaint.count(), 0, 'VS Code has nothing to complain of');
  });

  it('says why a name cannot be given', async () => {
    const { window } = vscode;
    const editor = await openSource();
    await window.page.keyboard.press('Escape');
    await window.placeCursor(editor, 'Ruth Aldana');
    await window.page.keyboard.press('ArrowRight');
    await window.page.keyboard.press('F2');
    const box = window.page.locator('.rename-box input');
    await box.waitFor();
    await box.fill('Filip Stern');
    await window.page.keyboard.press('Enter');
    await window.page.getByText('There is another Filip Stern already').first().waitFor();
    await window.screenshot('light-rename-refused');
    await window.page.keyboard.press('Escape');
  });

  it('renames from the tree with F2', async () => {
    const { window } = vscode;
    await openSource();
    await window.treeRow('Klara Benedik').click();
    await window.page.keyboard.press('F2');
    await window.page.getByText('Rename Klara Benedik').waitFor();
    assert.equal(await window.quickInput.inputValue(), 'Klara Benedik');
    await window.quickInput.fill('Vera Kolar');
    await window.page.locator('.quick-input-message', { hasText: 'There is another Vera Kolar' }).waitFor();
    await window.quickInput.fill('Clara Benedik');
    await window.page.keyboard.press('Enter');
    await window.treeRow('Clara Benedik').waitFor();
    await window.statusBarItem('Renamed to Clara Benedik').waitFor();
  });

  it('merges entities that are selected in the tree', async () => {
    const { window } = vscode;
    await window.treeRow('Damir Novak').click();
    await window.treeRow('Jana Novak').click({ modifiers: ['Control'] });
    await window.treeRow('Jana Novak').click({ button: 'right' });
    await window.page.locator('.context-view .action-item', { hasText: 'Merge Entities…' }).waitFor();
    await window.screenshot('light-entity-menu');
    await window.page.locator('.context-view .action-item', { hasText: 'Merge Entities…' }).click();
    await window.quickPickRows.filter({ hasText: 'Jana Novak' }).waitFor();
    await window.pick('Jana Novak');
    await until('the list has both', () => /name: Jana Novak[^]*Damir/.test(listText()));
    await window.treeRow('Damir Novak').waitFor({ state: 'hidden' });
  });

  it('splits an entity by its sources, asked step by step', async () => {
    const { window } = vscode;
    const editor = await openSource();
    await window.placeCursor(editor, 'Boris Sedlak');
    await window.page.keyboard.press('ArrowRight');
    await window.runCommand('Crossread: Split Entity…');
    await window.quickPickRows.filter({ hasText: 'Some sources' }).waitFor();
    await window.pick('Some sources');
    await window.quickPickRows.filter({ hasText: '001_4f7d' }).first().waitFor();
    await window.pick('001_4f7d');
    await window.page.getByText('1 Selected').waitFor();
    await window.screenshot('light-split');
    await window.page.keyboard.press('Enter');
    await window.page.getByText('Who or what do these sources mean?').waitFor();
    await window.quickInput.fill('Sedlak of the agency');
    await window.page.keyboard.press('Enter');
    await until('the list has both', () => listText().includes('name: Sedlak of the agency'));
    await window.treeRow('Sedlak of the agency').waitFor();
  });

  it('takes decisions back one by one', async () => {
    const { window } = vscode;
    await window.runCommand('Crossread: Undo Entity Decision');
    await window.treeRow('Sedlak of the agency').waitFor({ state: 'hidden' });
    await window.statusBarItem('Undone').waitFor();
    await window.runCommand('Crossread: Undo Entity Decision');
    await window.treeRow('Damir Novak').waitFor();
  });

  it('shows the entity list, and marks a fault in it', async () => {
    const { window } = vscode;
    await window.runCommand('Crossread: Open Entity List');
    const editor = window.editor(list);
    await editor.locator('.view-line').first().waitFor();
    await window.page.keyboard.press('Control+Home');
    await window.page.keyboard.type('neverNames: Share\n');
    await editor.locator('.squiggly-error').first().waitFor({ state: 'attached' });
    await window.screenshot('light-entity-list');
    assert.deepEqual(window.pageErrors, []);
  });
});
