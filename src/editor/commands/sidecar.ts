import * as vscode from 'vscode';
import type { Engine } from '../../core/engine';
import { sidecarUri } from '../../host/workspaceSidecars';
import { activePlace } from './place';

/** Opens the sidecar of the active source beside it. */
export function registerSidecarCommand(engine: Engine): vscode.Disposable {
  return vscode.commands.registerCommand('crossread.openSidecar', async () => {
    const place = await activePlace(engine);
    if (!place) return;
    const uri = sidecarUri(place.view.id);
    try {
      await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Beside });
    } catch {
      const choice = await vscode.window.showInformationMessage(
        'This source has no sidecar yet: it is written with the first decision.',
        'Set Source Details…',
      );
      if (choice) await vscode.commands.executeCommand('crossread.setSourceDetails');
    }
  });
}
