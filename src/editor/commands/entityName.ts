import * as vscode from 'vscode';
import type { Engine } from '../../core/engine';
import type { Entity } from '../../core/model';
import { faultOfName } from '../../host/entityNames';

/**
 * Asks for the name of an entity until one is given that it can have. Undefined: never mind.
 * @param renamed the entity that gets the name, if it is there already
 */
export async function askEntityName(
  engine: Engine,
  title: string,
  value: string,
  renamed?: Entity,
): Promise<string | undefined> {
  const name = await vscode.window.showInputBox({
    title,
    value,
    prompt: 'Kept in entities.yaml. The sources are not changed.',
    validateInput: typed =>
      typed === renamed?.name ? undefined : faultOfName(typed, engine.entities(), renamed),
  });
  return name?.replace(/\s+/g, ' ').trim();
}
