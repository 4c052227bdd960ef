import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  deleteFile,
  eventually,
  positionOf,
  readEngine,
  readFile,
  selectWords,
  showSource,
  uriOf,
  writeFile,
} from './workspace';

const statement = '004_0c26808ff22b2c8c.txt';
const sidecar = `${statement}.annotations.yaml`;

describe('decisions', () => {
  const id = () => uriOf(statement).toString();

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await deleteFile(sidecar);
    const engine = await readEngine();
    await eventually('the sidecar is forgotten', () => engine.source(id())!.sidecar.annotations.length === 0);
  });

  async function confirm(words: string): Promise<void> {
    const editor = await showSource(statement);
    const position = positionOf(editor.document, words).translate(0, 1);
    const engine = await readEngine();
    const mention = engine.mentionAt(id(), editor.document.offsetAt(position));
    assert.ok(mention, `no name at "${words}"`);
    const { start, end } = mention;
    await vscode.commands.executeCommand('crossread.confirmSuggestion', {
      source: id(),
      target: 'mention',
      start,
      end,
    });
  }

  it('writes a confirmation beside the source and shows it', async () => {
    await confirm('Ruth Aldana');
    const engine = await readEngine();
    assert.ok(engine.source(id())!.mentions.some(mention => mention.standing === 'confirmed'));
    const content = await readFile(sidecar);
    assert.match(content, /^# /);
    assert.match(content, /quote: Ruth Aldana/);
    assert.match(content, /status: confirmed/);
    assert.ok(content.endsWith('\n'));
  });

  it('leaves no temporary file behind', async () => {
    await confirm('Ruth Aldana');
    const entries = await vscode.workspace.fs.readDirectory(uriOf('.'));
    assert.deepEqual(
      entries.map(([name]) => name).filter(name => name.includes('.tmp')),
      [],
    );
  });

  it('shows edits that are made by hand at once, saved or not', async () => {
    await confirm('Ruth Aldana');
    const engine = await readEngine();
    const editor = await vscode.window.showTextDocument(uriOf(sidecar));
    const at = positionOf(editor.document, 'confirmed');
    await editor.edit(edit =>
      edit.replace(new vscode.Range(at, at.translate(0, 'confirmed'.length)), 'rejected'),
    );
    await eventually(
      'the name is gone',
      () => !engine.source(id())!.mentions.some(mention => mention.text === 'Ruth Aldana'),
    );
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await eventually('the name is back', () =>
      engine
        .source(id())!
        .mentions.some(mention => mention.text === 'Ruth Aldana' && mention.standing === 'confirmed'),
    );
  });

  it('adds a decision to unsaved edits instead of losing them', async () => {
    await confirm('Ruth Aldana');
    const editor = await vscode.window.showTextDocument(uriOf(sidecar));
    const written = await readFile(sidecar);
    await eventually('the editor shows what was written', () => editor.document.getText() === written);
    assert.ok(await editor.edit(edit => edit.insert(new vscode.Position(0, 0), '# my own remark\n')));
    await confirm('Lidija Petek');
    const text = editor.document.getText();
    assert.match(text, /# my own remark/);
    assert.match(text, /quote: Lidija Petek/);
    assert.ok(editor.document.isDirty);
    assert.doesNotMatch(await readFile(sidecar), /my own remark/);
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('reports broken YAML on the sidecar and never writes over it', async () => {
    const broken = '# mine\nversion: 1\nannotations: [\n';
    await writeFile(sidecar, broken);
    const engine = await readEngine();
    await eventually('the fault is seen', () => engine.source(id())!.sidecar.problems.length > 0);
    await eventually('the fault is reported', () =>
      vscode.languages.getDiagnostics(uriOf(sidecar)).some(problem => problem.source === 'Crossread'),
    );
    await confirm('Ruth Aldana');
    assert.equal(await readFile(sidecar), broken);
  });

  it('keeps an orphan and reports it when its sentence is deleted', async () => {
    await confirm('Filip Stern');
    const engine = await readEngine();
    const editor = await showSource(statement);
    const at = positionOf(editor.document, 'Filip Stern');
    await editor.edit(edit => edit.delete(new vscode.Range(at, at.translate(0, 'Filip Stern'.length))));
    await eventually('the orphan is shown', () => engine.source(id())!.orphans.length === 1);
    await eventually('the orphan is reported', () =>
      vscode.languages
        .getDiagnostics(uriOf(statement))
        .some(problem => problem.message.includes('Filip Stern')),
    );
    assert.match(await readFile(sidecar), /quote: Filip Stern/);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await eventually('it has its place again', () => engine.source(id())!.orphans.length === 0);
  });

  it('moves to the next and the previous suggestion by keyboard', async () => {
    const editor = await showSource(statement);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('crossread.nextSuggestion');
    const first = editor.selection;
    assert.ok(!first.isEmpty);
    await vscode.commands.executeCommand('crossread.nextSuggestion');
    assert.ok(editor.selection.start.isAfterOrEqual(first.start));
    assert.ok(!editor.selection.isEqual(first));
    await vscode.commands.executeCommand('crossread.previousSuggestion');
    assert.ok(editor.selection.isEqual(first));
  });

  it('annotates a selection as an entity, asked step by step', async () => {
    const editor = await showSource(statement);
    selectWords(editor, 'Satellite images');
    const done = vscode.commands.executeCommand('crossread.annotateEntity');
    await acceptWhenOpen();
    await acceptWhenOpen();
    await done;
    const engine = await readEngine();
    const added = engine.source(id())!.mentions.find(mention => mention.standing === 'added');
    assert.equal(added?.text, 'Satellite images');
    assert.equal(added.type, 'person');
  });
});

/** Takes the first row of a quick pick, as soon as one is open. */
async function acceptWhenOpen(): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, 600));
  await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
}
