import * as vscode from 'vscode';
import type { Engine } from '../../core/engine';
import type { Entity } from '../../core/model';
import { showPassage } from '../../host/passages';
import { locationsOf } from '../references';
import { activePlace } from './place';

export function registerMentionsCommand(engine: Engine): vscode.Disposable {
  return vscode.commands.registerCommand('crossread.showAllMentions', async (target: unknown) => {
    const entity = (await linkedEntity(engine, target)) ?? (await entityAtCursor(engine));
    if (entity) await peekMentions(engine, entity);
  });
}

/** From a link or the tree: `{ entity: id }`. */
async function linkedEntity(engine: Engine, target: unknown): Promise<Entity | undefined> {
  if (typeof target !== 'object' || target === null) return undefined;
  const { entity } = target as { readonly entity?: unknown };
  if (typeof entity !== 'string') return undefined;
  await engine.start();
  return engine.entity(entity);
}

async function entityAtCursor(engine: Engine): Promise<Entity | undefined> {
  const place = await activePlace(engine);
  if (!place) return undefined;
  const mention = engine.mentionAt(place.view.id, place.offset);
  if (!mention) {
    void vscode.window.showInformationMessage('There is no name at the cursor.');
    return undefined;
  }
  // The other sources count only once they are read.
  await engine.start();
  return engine.entity(engine.mentionAt(place.view.id, place.offset)?.entity ?? mention.entity);
}

async function peekMentions(engine: Engine, entity: Entity): Promise<void> {
  const active = vscode.window.activeTextEditor?.document.uri.toString();
  const anchor = entity.mentions.find(mention => mention.source === active) ?? entity.mentions[0];
  if (!anchor) return;
  if (anchor.source !== active) await showPassage(anchor);
  const locations = locationsOf(engine, entity.mentions);
  const [here] = locationsOf(engine, [anchor]);
  if (here)
    await vscode.commands.executeCommand(
      'editor.action.showReferences',
      here.uri,
      here.range.start,
      locations,
    );
}
