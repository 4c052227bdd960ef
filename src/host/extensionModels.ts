import * as vscode from 'vscode';
import type { Models } from '../core/ports';

/** The trained data that ships with the extension. */
export function createExtensionModels(extension: vscode.Uri): Models {
  return {
    read: async name => vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'models', name)),
  };
}
