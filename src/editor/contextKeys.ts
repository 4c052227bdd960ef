import * as vscode from 'vscode';
import type { Engine } from '../core/engine';

/** Keeps the `when` clauses of package.json informed: whether the active editor shows a source, and what the engine is at. */
export function registerContextKeys(engine: Engine): vscode.Disposable {
  let isSource: boolean | undefined;
  let state: string | undefined;
  const update = () => {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const nextIsSource = uri !== undefined && engine.source(uri) !== undefined;
    if (nextIsSource !== isSource) set('crossread.isSource', (isSource = nextIsSource));
    const { state: engineState } = engine.status();
    const nextState = engineState === 'ready' && engine.sources().length === 0 ? 'empty' : engineState;
    if (nextState !== state) set('crossread.state', (state = nextState));
  };
  update();
  const unsubscribe = engine.onDidChange(update);
  return vscode.Disposable.from(vscode.window.onDidChangeActiveTextEditor(update), { dispose: unsubscribe });
}

function set(key: string, value: unknown): void {
  void vscode.commands.executeCommand('setContext', key, value);
}
