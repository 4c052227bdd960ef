import * as vscode from 'vscode';
import { isRefusal } from '../../core/decisionRefused';
import type { Engine, EntityDecision } from '../../core/engine';
import type { Entity, EntityId } from '../../core/model';
import { activePlace } from './place';

/** Who is meant when a command is called without saying so. */
export type SelectedEntities = () => readonly EntityId[];

/** How long a line in the status bar stays. */
const messageMilliseconds = 8000;

/** Carries a decision out and says so in the status bar. A refusal is told to the person; nothing was written then. */
export async function carryOutOnEntity(
  engine: Engine,
  decision: EntityDecision,
  done: string,
): Promise<boolean> {
  return tellRefusal(async () => {
    await engine.decideEntity(decision);
    vscode.window.setStatusBarMessage(
      `$(check) ${done} Undo with “Crossread: Undo Entity Decision”.`,
      messageMilliseconds,
    );
  });
}

export async function undoEntityDecision(engine: Engine): Promise<void> {
  await tellRefusal(async () => {
    const title = await engine.undoEntityDecision();
    vscode.window.setStatusBarMessage(`$(discard) Undone: ${title}.`, messageMilliseconds);
  });
}

async function tellRefusal(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (fault) {
    if (!isRefusal(fault)) throw fault;
    void showRefusal(fault.message);
    return false;
  }
}

async function showRefusal(message: string): Promise<void> {
  const choice = await vscode.window.showErrorMessage(message, 'Open Entity List');
  if (choice) await vscode.commands.executeCommand('crossread.openEntityList');
}

/**
 * The entities that a command is about: from a link or lines of the tree, from the keyboard in the tree, else the one at the
 * cursor. Says what is missing and returns an empty list when there is none.
 */
export async function entitiesMeant(
  engine: Engine,
  selected: SelectedEntities,
  target: unknown,
  targets: unknown,
): Promise<readonly Entity[]> {
  const many = Array.isArray(targets) ? targets.flatMap(linkedEntity) : [];
  const linked = many.length > 0 ? many : linkedEntity(target);
  const ids = linked.length > 0 ? linked : isFromTree(target) ? selected() : undefined;
  // The other sources count only once they are read.
  if (ids) {
    await engine.start();
    const entities = [...new Set(ids)].flatMap(id => engine.entity(id) ?? []);
    if (entities.length === 0) tell('Select an entity first.');
    return entities;
  }
  const place = await activePlace(engine);
  if (!place) return [];
  await engine.start();
  const mention = engine.mentionAt(place.view.id, place.offset);
  const entity = mention && engine.entity(mention.entity);
  if (!entity) tell('There is no name at the cursor.');
  return entity ? [entity] : [];
}

/** From a link or the tree: `{ entity: id }`. */
function linkedEntity(target: unknown): EntityId[] {
  if (typeof target !== 'object' || target === null) return [];
  const { entity } = target as { readonly entity?: unknown };
  return typeof entity === 'string' ? [entity] : [];
}

/** A key in the tree says only that: `{ "selected": true }` (package.json). */
function isFromTree(target: unknown): boolean {
  return typeof target === 'object' && target !== null && 'selected' in target;
}

export function tell(message: string): void {
  void vscode.window.showInformationMessage(message);
}
