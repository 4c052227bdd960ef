import * as vscode from 'vscode';
import type { Engine } from '../../core/engine';
import type { Entity, SourceId } from '../../core/model';
import { count } from '../../host/words';
import { carryOutOnEntity, tell } from './decideEntity';
import { askEntityName } from './entityName';

/** Asks what of an entity is another one (some of its words, or what some sources mention), and how that is called. */
export async function splitEntity(engine: Engine, entity: Entity): Promise<void> {
  const forms = formsBesideName(entity);
  const sources = [...new Set(entity.mentions.map(({ source }) => source))];
  if (forms.length === 0 && sources.length < 2) {
    tell(
      `${entity.name} is mentioned in one source, in the same words: there is nothing to split. Reject single mentions instead.`,
    );
    return;
  }
  const way = forms.length === 0 ? 'sources' : sources.length < 2 ? 'forms' : await pickWay(entity);
  if (way === 'forms') await splitByForms(engine, entity, forms);
  else if (way === 'sources') await splitBySources(engine, entity, sources);
}

function formsBesideName({ name, mentions }: Entity): readonly (readonly [form: string, times: number])[] {
  const counts = new Map<string, number>();
  for (const { text } of mentions) {
    const form = text.replace(/\s+/g, ' ');
    if (form !== name) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  // All that it is called by may not go: something must be left.
  const isNameUsed = mentions.some(({ text }) => text.replace(/\s+/g, ' ') === name);
  return counts.size > 1 || isNameUsed ? [...counts].sort(([, a], [, b]) => b - a) : [];
}

async function pickWay(entity: Entity): Promise<'forms' | 'sources' | undefined> {
  const items = [
    { label: 'Some of its names', description: 'These words mean someone else', way: 'forms' as const },
    { label: 'Some sources', description: 'These sources mean someone else', way: 'sources' as const },
  ];
  const chosen = await vscode.window.showQuickPick(items, { title: `What is not ${entity.name}?` });
  return chosen?.way;
}

async function splitByForms(
  engine: Engine,
  entity: Entity,
  forms: readonly (readonly [form: string, times: number])[],
): Promise<void> {
  const items = forms.map(([label, times]) => ({ label, description: count(times, 'mention') }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: `Which names are not ${entity.name}?`,
    canPickMany: true,
  });
  const going = chosen?.map(({ label }) => label) ?? [];
  const longest = going.reduce((best, form) => (form.length > best.length ? form : best), '');
  if (longest === '') return;
  const name = await askEntityName(engine, `Who or what is “${longest}”?`, longest);
  if (name === undefined) return;
  await carryOutOnEntity(
    engine,
    { kind: 'split-forms', entity: entity.id, name, forms: going },
    `${name} is not ${entity.name} any more.`,
  );
}

async function splitBySources(engine: Engine, entity: Entity, sources: readonly SourceId[]): Promise<void> {
  const items = sources.map(source => {
    const view = engine.source(source);
    const here = entity.mentions.filter(mention => mention.source === source);
    return {
      label: view?.file ?? source,
      description: `${[...new Set(here.map(({ text }) => text))].join(', ')} (${count(here.length, 'mention')})`,
      detail: view?.metadata.title?.value ?? '',
      source,
    };
  });
  const chosen = await vscode.window.showQuickPick(items, {
    title: `Which sources do not mean ${entity.name}?`,
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (!chosen || chosen.length === 0) return;
  const name = await askEntityName(engine, 'Who or what do these sources mean?', `${entity.name} (2)`);
  if (name === undefined) return;
  await carryOutOnEntity(
    engine,
    { kind: 'split-sources', entity: entity.id, name, sources: chosen.map(({ source }) => source) },
    `${name} is not ${entity.name} any more.`,
  );
}
