import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { deleteFile, eventually, readEngine, uriOf, writeFile } from './workspace';

describe('sources', () => {
  const file = '091_c0de.txt';
  const id = () => uriOf(file).toString();

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await deleteFile(file);
    await deleteFile('092_c0de.txt');
    const engine = await readEngine();
    await eventually('the file is gone', () => engine.source(id()) === undefined);
  });

  it('takes in a file that appears, follows its changes, and forgets it when it is deleted', async () => {
    const engine = await readEngine();
    await writeFile(file, 'Karla Brunner met Petr Adamek in Vienna.\n');
    await eventually('the new file is read', () => engine.source(id()) !== undefined);
    await writeFile(file, 'Karla Brunner left Vienna.\n');
    await eventually(
      'the change is read',
      () => engine.source(id())?.text.text === 'Karla Brunner left Vienna.\n',
    );
    await deleteFile(file);
    await eventually('the file is forgotten', () => engine.source(id()) === undefined);
  });

  it('follows a rename', async () => {
    const engine = await readEngine();
    await writeFile(file, 'Karla Brunner met Petr Adamek in Vienna.\n');
    await eventually('the file is read', () => engine.source(id()) !== undefined);
    const renamed = uriOf('092_c0de.txt');
    await vscode.workspace.fs.rename(uriOf(file), renamed);
    await eventually('the old name is gone', () => engine.source(id()) === undefined);
    await eventually('the new name is read', () => engine.source(renamed.toString()) !== undefined);
  });

  it('reads an open text as it stands in the editor, saved or not', async () => {
    const engine = await readEngine();
    await writeFile(file, 'Karla Brunner met Petr Adamek in Vienna.\n');
    const editor = await vscode.window.showTextDocument(uriOf(file));
    await eventually('the file is read', () => engine.source(id()) !== undefined);
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'On Monday '));
    await eventually(
      'the edit is read',
      () => engine.source(id())?.text.text.startsWith('On Monday') === true,
    );
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await eventually(
      'the file on disk counts again',
      () => engine.source(id())?.text.text.startsWith('Karla') === true,
    );
  });

  it('reads other files that the setting names, and lets them go with it', async () => {
    const engine = await readEngine();
    const settings = vscode.workspace.getConfiguration('crossread');
    const readme = uriOf('README.md').toString();
    await settings.update('sources.include', ['README.md'], vscode.ConfigurationTarget.Workspace);
    await eventually('the file is read', () => engine.source(readme) !== undefined);
    await settings.update('sources.include', undefined, vscode.ConfigurationTarget.Workspace);
    await eventually('the file is let go', () => engine.source(readme) === undefined);
  });

  it('says which file is too large instead of reading it', async () => {
    const engine = await readEngine();
    const settings = vscode.workspace.getConfiguration('crossread');
    await settings.update('sources.maximumFileSize', 0.1, vscode.ConfigurationTarget.Workspace);
    try {
      await writeFile(file, `${'Karla Brunner met Petr Adamek in Vienna. '.repeat(4000)}\n`);
      await eventually('the file is listed as unread', () =>
        engine.unreadable().some(source => source.id === id()),
      );
      assert.match(engine.unreadable()[0]!.message, /0\.2 MB.*maximumFileSize/);
    } finally {
      await settings.update('sources.maximumFileSize', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});
