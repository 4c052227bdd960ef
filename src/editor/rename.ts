import * as vscode from 'vscode';
import { isRefusal } from '../core/decisionRefused';
import type { Engine } from '../core/engine';
import type { Entity } from '../core/model';
import { currentSource } from '../host/positions';

/**
 * Rename Symbol (F2) on a name gives its entity another name, everywhere, in the entity list of the folder. The sources say
 * what they say: their text is never touched.
 */
export function registerRename(engine: Engine, selector: vscode.DocumentSelector): vscode.Disposable {
  return vscode.languages.registerRenameProvider(selector, {
    prepareRename: (document, position) => {
      const { entity, range } = entityAt(engine, document, position);
      return { range, placeholder: entity.name };
    },
    provideRenameEdits: async (document, position, name) => {
      // Who is who across sources is known once all are read.
      await engine.start();
      const { entity } = entityAt(engine, document, position);
      if (name !== entity.name) await rename(engine, entity, name);
      // The engine has written the list, so that one command undoes all decisions alike: nothing is left to edit.
      return new vscode.WorkspaceEdit();
    },
  });
}

async function rename(engine: Engine, entity: Entity, name: string): Promise<void> {
  try {
    await engine.decideEntity({ kind: 'rename', entity: entity.id, name });
  } catch (fault) {
    // VS Code shows the message of what a provider throws.
    throw isRefusal(fault) ? new Error(fault.message) : fault;
  }
}

/** @throws Error with what VS Code is to show when there is no name to rename */
function entityAt(
  engine: Engine,
  document: vscode.TextDocument,
  position: vscode.Position,
): { readonly entity: Entity; readonly range: vscode.Range } {
  const current = currentSource(engine, document);
  if (!current) {
    throw new Error(
      engine.source(document.uri.toString())
        ? 'Crossread is still reading this text. Try again in a moment.'
        : 'This is not one of the sources that Crossread reads.',
    );
  }
  const { view, positions } = current;
  const mention = engine.mentionAt(view.id, positions.offsetAt(position));
  const entity = mention && engine.entity(mention.entity);
  if (!entity) throw new Error('There is no name here that could be renamed.');
  return { entity, range: positions.range(mention) };
}
