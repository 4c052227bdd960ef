import assert from 'node:assert/strict';
import { join } from 'node:path';
import { projectRoot } from '../host/paths.mjs';
import { windowForSuite } from './suite-window';

const statement = '004_0c26808ff22b2c8c.txt';
const companions = [join(projectRoot, 'test/fixtures/scripted-models')];
const command = 'Crossread: Refine Entities With Language Model';

describe('finding names with a language model', () => {
  const vscode = windowForSuite({
    companions,
    settings: { 'scriptedModels.answer': '{"text":"Satellite images","type":"product"}' },
  });

  async function openSource() {
    const editor = await vscode.window.openFile(statement);
    await vscode.window.statusBarItem(/6 sources/).waitFor({ timeout: 30_000 });
    return editor;
  }

  function dialog() {
    return vscode.window.page.locator('.monaco-dialog-box');
  }

  /** As the status bar has it. */
  async function countNames(): Promise<number> {
    const words = await vscode.window.statusBarItem(/6 sources/).innerText();
    return Number(/(\d+) names/.exec(words)?.[1]);
  }

  it('asks in a dialog before text leaves the machine, and does nothing after Cancel', async () => {
    const { window } = vscode;
    await openSource();
    const names = await countNames();
    await window.runCommand(command);
    await dialog().getByText('Send text of your sources to Told Model?').waitFor();
    await dialog().getByText('leaves this machine', { exact: false }).waitFor();
    await window.screenshot('dark-language-model-consent');
    await dialog().getByRole('button', { name: 'Cancel' }).click();
    await dialog().waitFor({ state: 'detached' });
    assert.ok(names > 10);
    assert.equal(await countNames(), names);
  });

  it('shows after a yes what the model found', async () => {
    const { window } = vscode;
    const editor = await openSource();
    const names = await countNames();
    await window.runCommand(command);
    await dialog().getByRole('button', { name: 'Send Text' }).click();
    await window.notification('They are suggestions').waitFor({ timeout: 20_000 });
    assert.equal(await countNames(), names + 1);
    const card = await window.hover(editor, 'Satellite images');
    assert.match(await card.innerText(), /Satellite images.*found by the language model Told Model/s);
    await window.screenshot('dark-language-model-found');
  });
});

describe('a language model that does not answer', () => {
  const vscode = windowForSuite({ companions, settings: { 'scriptedModels.answer': '' } });

  it('can be cancelled in its notification', async () => {
    const { window } = vscode;
    await window.openFile(statement);
    await window.statusBarItem(/6 sources/).waitFor({ timeout: 30_000 });
    await window.runCommand(command);
    await window.page.locator('.monaco-dialog-box').getByRole('button', { name: 'Send Text' }).click();
    const running = window.notification('finding names with Told Model');
    await running.waitFor({ timeout: 20_000 });
    await window.page
      .locator('.notification-toast')
      .filter({ hasText: 'finding names with Told Model' })
      .getByRole('button', { name: 'Cancel' })
      .click();
    await running.waitFor({ state: 'detached' });
  });
});
