import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Engine } from '../../src/core/engine';
import type { CrossreadApi } from '../../src/extension';

/** The engine of the extension under test, activated. */
export async function activeEngine(): Promise<Engine> {
  const extension = vscode.extensions.getExtension<CrossreadApi>('crossread.crossread');
  assert.ok(extension, 'crossread.crossread is not there');
  return (await extension.activate()).engine;
}

/** The engine with every source of the folder read and compared. */
export async function readEngine(): Promise<Engine> {
  const engine = await activeEngine();
  await engine.start();
  await engine.settled();
  return engine;
}

export function uriOf(file: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, file);
}

/** Opens a source in an editor and waits until it is read as it stands there. */
export async function showSource(file: string): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(uriOf(file));
  const engine = await activeEngine();
  await engine.open(editor.document.uri.toString());
  return editor;
}

/** Where the nth occurrence of words starts. */
export function positionOf(document: vscode.TextDocument, words: string, nth = 0): vscode.Position {
  let at = -1;
  for (let found = 0; found <= nth; found += 1) {
    at = document.getText().indexOf(words, at + 1);
    assert.ok(at >= 0, `"${words}" (${nth + 1}) is not in the document`);
  }
  return document.positionAt(at);
}

export function selectWords(editor: vscode.TextEditor, words: string): void {
  const start = positionOf(editor.document, words);
  const end = editor.document.positionAt(editor.document.offsetAt(start) + words.length);
  editor.selection = new vscode.Selection(start, end);
}

/** The text of all hover cards at a place, as Markdown. */
export async function hoverText(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap(hover => hover.contents)
    .map(content => (typeof content === 'string' ? content : content.value))
    .join('\n\n');
}

/** Waits until a condition holds; fails with what was waited for. */
export async function eventually(what: string, condition: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 8000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`${what}: not within 8 s`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

export async function readFile(file: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf(file)));
}

export async function writeFile(file: string, content: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uriOf(file), new TextEncoder().encode(content));
}

export async function deleteFile(file: string): Promise<void> {
  await Promise.resolve(vscode.workspace.fs.delete(uriOf(file))).catch(() => undefined);
}
