import * as vscode from 'vscode';
import type { Engine } from '../core/engine';
import type { SourceStore } from '../core/ports';

/** Reads a source as soon as an editor shows it, and with the first one all the others. */
export function readVisibleSources(
  engine: Engine,
  sources: Pick<SourceStore, 'describe'>,
): vscode.Disposable {
  const look = (editors: readonly vscode.TextEditor[]) => {
    const visible = editors.map(editor => editor.document.uri.toString()).filter(id => sources.describe(id));
    if (visible.length > 0) void readInOrder(engine, visible);
  };
  look(vscode.window.visibleTextEditors);
  return vscode.window.onDidChangeVisibleTextEditors(look);
}

/** What is seen first; the rest can wait. */
async function readInOrder(engine: Engine, visible: readonly string[]): Promise<void> {
  for (const id of visible) await engine.open(id);
  await engine.start();
}
