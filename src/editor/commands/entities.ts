import * as vscode from 'vscode';
import type { Engine } from '../../core/engine';
import type { Entity } from '../../core/model';
import { count, typeIcons, typeWords } from '../../host/words';
import { pickType } from './annotate';
import {
  carryOutOnEntity,
  entitiesMeant,
  tell,
  undoEntityDecision,
  type SelectedEntities,
} from './decideEntity';
import { openEntityList } from './entityList';
import { askEntityName } from './entityName';
import { activePlace } from './place';
import { splitEntity } from './splitEntity';

/**
 * Commands on entities as a whole. What they decide goes into the entity list of the folder.
 * @param selected the entities selected in the tree
 */
export function registerEntityCommands(engine: Engine, selected: SelectedEntities): vscode.Disposable {
  const onOne = (id: string, work: (entity: Entity, target: unknown) => Promise<void>) =>
    vscode.commands.registerCommand(id, async (target: unknown, targets: unknown) => {
      const [entity] = await entitiesMeant(engine, selected, target, targets);
      if (entity) await work(entity, target);
    });
  return vscode.Disposable.from(
    onOne('crossread.renameEntity', entity => renameEntity(engine, entity)),
    onOne('crossread.splitEntity', entity => splitEntity(engine, entity)),
    onOne('crossread.changeEntityType', entity => changeType(engine, entity)),
    onOne('crossread.neverAName', (entity, target) => neverAName(engine, entity, target)),
    vscode.commands.registerCommand('crossread.mergeEntities', async (target: unknown, targets: unknown) => {
      const entities = await entitiesMeant(engine, selected, target, targets);
      if (entities.length > 0) await mergeEntities(engine, entities);
    }),
    vscode.commands.registerCommand('crossread.undoEntityDecision', () => undoEntityDecision(engine)),
    vscode.commands.registerCommand('crossread.openEntityList', () => openEntityList(engine)),
  );
}

async function renameEntity(engine: Engine, entity: Entity): Promise<void> {
  const name = await askEntityName(engine, `Rename ${entity.name}`, entity.name, entity);
  if (name === undefined || name === entity.name) return;
  await carryOutOnEntity(engine, { kind: 'rename', entity: entity.id, name }, `Renamed to ${name}.`);
}

async function changeType(engine: Engine, entity: Entity): Promise<void> {
  const type = await pickType(`What is ${entity.name}? Now: ${typeWords[entity.type].one}`);
  if (!type || type === entity.type) return;
  const done = `${entity.name} is now: ${typeWords[type].one}.`;
  await carryOutOnEntity(engine, { kind: 'change-type', entity: entity.id, type }, done);
}

/** At the cursor the words there; from the tree whatever the entity is called. */
async function neverAName(engine: Engine, entity: Entity, target: unknown): Promise<void> {
  const atCursor = target === undefined ? await wordsAtCursor(engine) : undefined;
  const all = [...new Set(entity.mentions.map(({ text }) => text.replace(/\s+/g, ' ')))];
  const forms = atCursor === undefined ? await pickForms(entity, all) : [atCursor];
  if (!forms || forms.length === 0) return;
  const done = `${forms.map(form => `“${form}”`).join(', ')}: never a name.`;
  await carryOutOnEntity(engine, { kind: 'never-a-name', entity: entity.id, forms }, done);
}

async function wordsAtCursor(engine: Engine): Promise<string | undefined> {
  const place = await activePlace(engine);
  return place && engine.mentionAt(place.view.id, place.offset)?.text;
}

async function pickForms(entity: Entity, forms: readonly string[]): Promise<readonly string[] | undefined> {
  if (forms.length <= 1) return forms;
  const items = forms.map(label => ({ label, picked: true }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: `Which words of ${entity.name} are never a name?`,
    canPickMany: true,
  });
  return chosen?.map(({ label }) => label);
}

/** Of several that are selected, one; else those that are chosen go into this one. */
async function mergeEntities(engine: Engine, entities: readonly Entity[]): Promise<void> {
  const [first] = entities;
  if (!first) return;
  const all = entities.length > 1 ? entities : [first, ...(await pickOthers(engine, first))];
  if (all.length < 2) return;
  const into = await pickName(all);
  if (!into) return;
  await carryOutOnEntity(
    engine,
    { kind: 'merge', into: into.id, entities: all.map(({ id }) => id) },
    `${all.map(({ name }) => name).join(', ')}: one entity now.`,
  );
}

/** Entities that it could be one with: those that its words could mean, then of the same type, then all others. */
async function pickOthers(engine: Engine, entity: Entity): Promise<readonly Entity[]> {
  const words = new Set(entity.name.toLowerCase().split(/\s+/));
  const nearness = (other: Entity): number =>
    (entity.ambiguousWith?.includes(other.id) || other.ambiguousWith?.includes(entity.id) ? 0 : 4) +
    (other.type === entity.type ? 0 : 2) +
    (other.name
      .toLowerCase()
      .split(/\s+/)
      .some(word => words.has(word))
      ? 0
      : 1);
  const others = engine
    .entities()
    .filter(({ id }) => id !== entity.id)
    .map(other => ({ other, near: nearness(other) }))
    .sort((a, b) => a.near - b.near || (a.other.name < b.other.name ? -1 : 1));
  if (others.length === 0) {
    tell('There is no other entity to merge it with.');
    return [];
  }
  const items = others.map(({ other }) => ({
    label: `$(${typeIcons[other.type]}) ${other.name}`,
    description: `${typeWords[other.type].one}, ${count(other.mentions.length, 'mention')}`,
    other,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: `Merge with ${entity.name}`,
    placeHolder: 'Choose all that are the same as it',
    canPickMany: true,
    matchOnDescription: true,
  });
  return chosen?.map(({ other }) => other) ?? [];
}

async function pickName(entities: readonly Entity[]): Promise<Entity | undefined> {
  const items = entities.map(entity => ({
    label: entity.name,
    description: `${typeWords[entity.type].one}, ${count(entity.mentions.length, 'mention')}`,
    entity,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: 'Which name is shown?',
    placeHolder: 'The others become further names of it',
  });
  return chosen?.entity;
}
