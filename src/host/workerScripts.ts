import * as vscode from 'vscode';
import type { ScriptFolder } from './worker/thread';

/** The bundles that ship with the extension. */
export function createWorkerScripts(extension: vscode.Uri): ScriptFolder {
  const uriOf = (file: string) => vscode.Uri.joinPath(extension, 'dist', file);
  return {
    pathOf: file => uriOf(file).fsPath,
    read: async file => vscode.workspace.fs.readFile(uriOf(file)),
  };
}
