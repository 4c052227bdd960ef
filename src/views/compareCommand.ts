import * as vscode from 'vscode';
import type { Engine } from '../core/engine';
import type { ClaimReference, PlacedClaim } from '../core/model';
import { currentSource } from '../host/positions';

/**
 * Compare Claim Across Sources: the claim of the link or tree item it is called from, else the one at the cursor, else
 * one chosen from a searchable list of all.
 */
export function registerCompareCommand(
  engine: Engine,
  show: (claim: PlacedClaim) => void,
): vscode.Disposable {
  return vscode.commands.registerCommand('crossread.compareClaim', async (target: unknown) => {
    await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Window, title: 'Reading the sources…' },
      () => engine.start(),
    );
    const reference = linkedClaim(target);
    const claim = reference
      ? engine.claim(reference)
      : (claimAtCursor(engine) ?? (await chooseClaim(engine)));
    if (claim) show(claim);
    else if (reference)
      void vscode.window.showInformationMessage('That claim is no longer in its source: the text changed.');
  });
}

/** `{ source, claim }` from a link; `{ claim: { source, claim } }` from a tree. */
function linkedClaim(target: unknown): ClaimReference | undefined {
  if (typeof target !== 'object' || target === null) return undefined;
  const { source, claim } = target as { readonly source?: unknown; readonly claim?: unknown };
  if (typeof source === 'string' && typeof claim === 'string') return { source, claim };
  return linkedClaim(claim);
}

function claimAtCursor(engine: Engine): PlacedClaim | undefined {
  const editor = vscode.window.activeTextEditor;
  const current = editor && currentSource(engine, editor.document);
  return current && engine.claimAt(current.view.id, current.positions.offsetAt(editor.selection.active));
}

async function chooseClaim(engine: Engine): Promise<PlacedClaim | undefined> {
  const items = engine.sources().flatMap(view =>
    view.claims.map(claim => ({
      label: claim.text.replace(/\s+/g, ' '),
      description: engine.speakers(claim).join(' ← '),
      detail: view.metadata.title ? `${view.metadata.title.value} (${view.file})` : view.file,
      claim,
    })),
  );
  if (items.length === 0) {
    void vscode.window.showInformationMessage(
      'No claim was found: there are no sources in this folder, or they state nothing.',
    );
    return undefined;
  }
  const chosen = await vscode.window.showQuickPick(items, {
    title: 'Compare which claim?',
    placeHolder: 'Type words of the claim, its speaker or its source',
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.claim;
}
