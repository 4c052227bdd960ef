import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Engine } from '../../src/core/engine';
import type { Entity } from '../../src/core/model';
import {
  deleteFile,
  eventually,
  hoverText,
  positionOf,
  readEngine,
  readFile,
  showSource,
  uriOf,
  writeFile,
} from './workspace';

const agency = '000_8c8406b016b0c06a.txt';
const statement = '004_0c26808ff22b2c8c.txt';
const list = 'entities.yaml';

function named(engine: Engine, name: string): Entity {
  const found = engine.entities().find(entity => entity.name === name);
  assert.ok(found, `there is no ${name}`);
  return found;
}

function has(engine: Engine, name: string): boolean {
  return engine.entities().some(entity => entity.name === name);
}

function sourcesOf(entity: Entity): string[] {
  return [...new Set(entity.mentions.map(({ source }) => source.slice(source.lastIndexOf('/') + 1)))];
}

/** What Rename Symbol does with a name, without its box. */
function renameByProvider(
  document: vscode.TextDocument,
  words: string,
  name: string,
): Thenable<vscode.WorkspaceEdit | undefined> {
  const position = positionOf(document, words).translate(0, 1);
  return vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, position, name);
}

describe('the entity list', () => {
  let engine: Engine;
  before(async () => (engine = await readEngine()));

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await deleteFile(list);
    await eventually('the list is forgotten', () => engine.entityLists().length === 0);
    await engine.settled();
  });

  it('gets the new name of an entity from Rename Symbol, and no source is touched', async () => {
    const { document } = await showSource(statement);
    const text = document.getText();
    await renameByProvider(document, 'Ruth Aldana', 'Ruth M. Aldana');
    const entity = named(engine, 'Ruth M. Aldana');
    assert.ok(entity.mentions.length > 1);
    assert.ok(!has(engine, 'Ruth Aldana'));
    assert.match(await readFile(list), /name: Ruth M\. Aldana/);
    assert.equal(document.getText(), text);
    assert.ok(!document.isDirty);
    const card = await hoverText(document, positionOf(document, 'Ruth Aldana').translate(0, 1));
    assert.match(card, /Ruth&nbsp;M|Ruth M/);
    assert.deepEqual(
      (await vscode.workspace.fs.readDirectory(uriOf('.'))).filter(([name]) => name.includes('.tmp')),
      [],
    );
  });

  it('offers the name of the entity for renaming, whatever words stand there', async () => {
    const { document } = await showSource(statement);
    const position = positionOf(document, 'Aldana', 1).translate(0, 1);
    const offered = await vscode.commands.executeCommand<{ range: vscode.Range; placeholder: string }>(
      'vscode.prepareRename',
      document.uri,
      position,
    );
    assert.equal(offered.placeholder, 'Ruth Aldana');
    await assert.rejects(
      Promise.resolve(
        vscode.commands.executeCommand('vscode.prepareRename', document.uri, new vscode.Position(1, 0)),
      ),
    );
  });

  it('refuses a name that someone else has', async () => {
    const { document } = await showSource(statement);
    await assert.rejects(
      Promise.resolve(renameByProvider(document, 'Ruth Aldana', 'Filip Stern')),
      /another/,
    );
    assert.ok(has(engine, 'Ruth Aldana'));
  });

  it('keeps what it says when the text is edited', async () => {
    const editor = await showSource(statement);
    await renameByProvider(editor.document, 'Filip Stern', 'Philip Stern');
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'Filip Stern was there.\n\n'));
    await eventually('the edit is read', () =>
      engine.source(uriOf(statement).toString())!.text.text.startsWith('Filip'),
    );
    await engine.settled();
    assert.ok(named(engine, 'Philip Stern').mentions.length > 1);
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await eventually(
      'the text is back',
      () => !engine.source(uriOf(statement).toString())!.text.text.startsWith('Filip'),
    );
  });

  it('merges two people and splits them again by undo', async () => {
    const before = named(engine, 'Ruth Aldana').mentions.length;
    const other = named(engine, 'Filip Stern').mentions.length;
    const merged = vscode.commands.executeCommand(
      'crossread.mergeEntities',
      { entity: named(engine, 'Ruth Aldana').id },
      [{ entity: named(engine, 'Ruth Aldana').id }, { entity: named(engine, 'Filip Stern').id }],
    );
    await acceptWhenOpen();
    await merged;
    assert.equal(named(engine, 'Ruth Aldana').mentions.length, before + other);
    assert.ok(!has(engine, 'Filip Stern'));
    await vscode.commands.executeCommand('crossread.undoEntityDecision');
    assert.equal(named(engine, 'Ruth Aldana').mentions.length, before);
    assert.ok(has(engine, 'Filip Stern'));
    await assert.rejects(readFile(list), 'the list that the decision began is gone again');
  });

  it('splits what some sources mention', async () => {
    const entity = named(engine, 'Stefan Maric');
    const sources = [...new Set(entity.mentions.map(({ source }) => source))];
    assert.ok(sources.length > 1);
    await engine.decideEntity({
      kind: 'split-sources',
      entity: entity.id,
      name: 'Maric the younger',
      sources: sources.slice(1),
    });
    assert.deepEqual(
      sourcesOf(named(engine, 'Maric the younger')),
      sources.slice(1).map(source => source.slice(source.lastIndexOf('/') + 1)),
    );
    assert.deepEqual(sourcesOf(named(engine, 'Stefan Maric')), [agency]);
  });

  it('takes the words at the cursor out of the names', async () => {
    const editor = await showSource(statement);
    const at = positionOf(editor.document, 'Lidija Petek').translate(0, 1);
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('crossread.neverAName');
    const names = () => engine.sources().flatMap(({ mentions }) => mentions.map(({ text }) => text));
    assert.ok(!names().includes('Lidija Petek'));
    assert.match(await readFile(list), /neverNames:\n {2}- Lidija Petek\n/);
    await vscode.commands.executeCommand('crossread.undoEntityDecision');
    assert.ok(names().includes('Lidija Petek'));
  });

  it('holds at once when it is written by hand, saved or not', async () => {
    await writeFile(
      list,
      'version: 1\nentities:\n  - name: Orbital Pictures\n    type: product\n    aliases: [satellite images]\n',
    );
    await eventually('the file is read', () => has(engine, 'Orbital Pictures'));
    assert.equal(named(engine, 'Orbital Pictures').type, 'product');
    const editor = await vscode.window.showTextDocument(uriOf(list));
    const at = positionOf(editor.document, 'product');
    await editor.edit(edit =>
      edit.replace(new vscode.Range(at, at.translate(0, 'product'.length)), 'weapon'),
    );
    await eventually('the unsaved edit counts', () =>
      engine.entities().some(({ name, type }) => name === 'Orbital Pictures' && type === 'weapon'),
    );
    await renameByProvider((await showSource(statement)).document, 'Ruth Aldana', 'R. Aldana');
    assert.ok(editor.document.isDirty, 'a decision joins the unsaved edits');
    assert.match(editor.document.getText(), /type: weapon[^]*name: R\. Aldana/);
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await eventually('the file on disk counts again', () =>
      engine.entities().some(({ name, type }) => name === 'Orbital Pictures' && type === 'product'),
    );
  });

  it('is reported when it is broken, and never written over', async () => {
    const broken = '# mine\nversion: 1\nentities: [\n';
    await writeFile(list, broken);
    const faults = () =>
      vscode.languages.getDiagnostics(uriOf(list)).filter(({ source }) => source === 'Crossread');
    await eventually('the fault is reported', () => faults().length > 0);
    const { document } = await showSource(statement);
    await assert.rejects(
      Promise.resolve(renameByProvider(document, 'Ruth Aldana', 'R. A.')),
      /Mend the file/,
    );
    assert.equal(await readFile(list), broken);
    await writeFile(list, 'version: 1\nentities:\n  - name: Ruth Aldana\n    type: persn\n');
    await eventually('the slip is reported', () => faults().some(({ message }) => message.includes('persn')));
    await writeFile(list, 'version: 1\nentities:\n  - name: Ruth Aldana\n    type: person\n');
    await eventually('nothing is left to report', () => faults().length === 0);
  });

  it('refuses to undo what was changed since', async () => {
    const { document } = await showSource(statement);
    await renameByProvider(document, 'Ruth Aldana', 'R. Aldana');
    const changed = `${await readFile(list)}# a remark\n`;
    await writeFile(list, changed);
    await eventually('the remark is read', async () => (await readFile(list)) === changed);
    await assert.rejects(engine.undoEntityDecision(), /changed since/);
    assert.equal(await readFile(list), changed);
  });
});

/** Takes the first row of a quick pick, as soon as one is open. */
async function acceptWhenOpen(): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, 600));
  await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
}
