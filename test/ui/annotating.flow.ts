import assert from 'node:assert/strict';
import { windowForSuite } from './suite-window';
import { until } from './until';

const statement = '004_0c26808ff22b2c8c.txt';
const sidecar = `${statement}.annotations.yaml`;

describe('annotating by keyboard', () => {
  const vscode = windowForSuite({ theme: 'dark' });

  function sidecarText(): string {
    try {
      return vscode.window.readFile(sidecar);
    } catch {
      return '';
    }
  }

  async function openSource() {
    const editor = await vscode.window.openFile(statement);
    await vscode.window.statusBarItem(/6 sources/).waitFor({ timeout: 30_000 });
    return editor;
  }

  it('annotates a selection as a claim', async () => {
    const { window } = vscode;
    const editor = await openSource();
    await window.select(editor, 'The inspectors were shown three');
    await window.runCommand('Crossread: Annotate Selection as Claim…');
    await window.quickPickRows.filter({ hasText: 'Words quoted from someone' }).waitFor();
    await window.pick('Words quoted from someone');
    await window.quickInput.fill('Ruth Ald');
    await window.quickPickRows.filter({ hasText: 'as typed' }).waitFor();
    await window.pick('Ruth Aldana');
    await until('the claim is in the sidecar', () =>
      sidecarText().includes('quote: The inspectors were shown three'),
    );
    assert.match(sidecarText(), /speaker: Ruth Aldana/);
  });

  it('annotates a selection as an entity under a name that is typed', async () => {
    const { window } = vscode;
    const editor = await openSource();
    await window.select(editor, 'Satellite images');
    await window.runCommand('Crossread: Annotate Selection as Entity…');
    await window.quickPickRows.filter({ hasText: 'product' }).waitFor();
    await window.pick('product');
    await window.quickInput.fill('Orbital pictures of 12 March');
    await window.pick('as typed');
    await until('the name is in the sidecar', () =>
      sidecarText().includes('entity: Orbital pictures of 12 March'),
    );
  });

  it('adds a note, and refuses an empty one', async () => {
    const { window } = vscode;
    const editor = await openSource();
    await window.select(editor, 'four gates');
    await window.runCommand('Crossread: Add Note to Selection…');
    await window.quickInput.fill(' ');
    await window.page.locator('.quick-input-message', { hasText: 'Write something' }).waitFor();
    await window.quickInput.fill('Ask for: the plan of the dam #gates');
    await window.page.keyboard.press('Enter');
    await until('the note is in the sidecar', () => sidecarText().includes('the plan of the dam #gates'));
    await window.screenshot('dark-note');
  });

  it('takes a publication day from a person, and no day that does not exist', async () => {
    const { window } = vscode;
    await openSource();
    await window.runCommand('Crossread: Set Source Details…');
    await window.pick('Published');
    await window.quickInput.fill('2024-02-31');
    await window.page.locator('.quick-input-message', { hasText: 'There is no such day' }).waitFor();
    await window.quickInput.fill('2024-03-18');
    await window.page.keyboard.press('Enter');
    await until('the day is in the sidecar', () => sidecarText().includes('published: 2024-03-18'));
    await window.quickPickRows.filter({ hasText: '2024-03-18' }).waitFor();
    await window.page.keyboard.press('Escape');
  });

  it('rejects the name at the cursor with a chord', async () => {
    const { window } = vscode;
    const editor = await openSource();
    await window.placeCursor(editor, 'Lidija Petek');
    await window.page.keyboard.press('ArrowRight');
    await window.page.keyboard.press('Control+K');
    await window.page.keyboard.press('x');
    // The name stands in a claim: asked which is meant.
    await window.pick('Lidija Petek');
    await until('the rejection is in the sidecar', () => sidecarText().includes('quote: Lidija Petek'));
    assert.match(sidecarText(), /status: rejected/);
  });

  it('brings a rejected name back', async () => {
    const { window } = vscode;
    await openSource();
    await window.runCommand('Crossread: Withdraw Decision…');
    await window.pick('Lidija Petek');
    await until('the rejection is gone', () => !sidecarText().includes('Lidija Petek'));
  });

  it('shows all mentions of the name at the cursor', async () => {
    const { window } = vscode;
    const editor = await openSource();
    await window.placeCursor(editor, 'Boris Sedlak');
    await window.page.keyboard.press('ArrowRight');
    await window.runCommand('Crossread: Show All Mentions');
    await window.page.locator('.reference-zone-widget .ref-tree .monaco-list-row').first().waitFor();
    await window.screenshot('dark-mentions');
    await window.page.keyboard.press('Escape');
  });

  it('walks to the next suggestion with a chord', async () => {
    const { window } = vscode;
    const editor = await openSource();
    await window.page.keyboard.press('Control+Home');
    await window.page.keyboard.press('Control+K');
    await window.page.keyboard.press('n');
    await editor.locator('.selected-text').first().waitFor({ state: 'attached' });
  });

  it('opens the sidecar', async () => {
    const { window } = vscode;
    await openSource();
    await window.runCommand('Crossread: Open Sidecar');
    await window.editor(sidecar).locator('.view-line').first().waitFor();
    await window.screenshot('dark-sidecar');
    assert.deepEqual(window.pageErrors, []);
  });
});
