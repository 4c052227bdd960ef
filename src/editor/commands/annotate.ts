import * as vscode from 'vscode';
import type { Engine } from '../../core/engine';
import {
  claimKinds,
  mentionTypes,
  type ClaimKind,
  type EntityType,
  type MentionType,
} from '../../core/model';
import { typeIcons, typeWords } from '../../host/words';
import { carryOut } from './decide';
import { selectedPlace } from './place';

export function registerAnnotateCommands(engine: Engine): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('crossread.annotateEntity', () => annotateEntity(engine)),
    vscode.commands.registerCommand('crossread.annotateClaim', () => annotateClaim(engine)),
    vscode.commands.registerCommand('crossread.addNote', () => addNote(engine)),
  );
}

async function annotateEntity(engine: Engine): Promise<void> {
  const place = await selectedPlace(engine);
  if (!place) return;
  const { view, selection } = place;
  const words = view.text.text.slice(selection.start, selection.end).replace(/\s+/g, ' ');
  const type = await pickType(`What is “${words}”?`);
  if (!type) return;
  const entity = await pickEntity(engine, type, words);
  if (entity === undefined) return;
  await carryOut(engine, { kind: 'add-mention', source: view.id, span: selection, type, entity });
}

/** Asks for a type. Undefined: never mind. */
export async function pickType(title: string): Promise<EntityType | undefined> {
  const items = mentionTypes
    .filter(isEntityType)
    .map(type => ({ label: `$(${typeIcons[type]}) ${typeWords[type].one}`, type }));
  const chosen = await vscode.window.showQuickPick(items, { title });
  return chosen?.type;
}

function isEntityType(type: MentionType): type is EntityType {
  return type !== 'date' && type !== 'quantity' && type !== 'money';
}

/** The words themselves, an entity that is known already, or whatever name is typed. */
async function pickEntity(engine: Engine, type: EntityType, words: string): Promise<string | undefined> {
  const known = engine.entities().filter(entity => entity.type === type && entity.name !== words);
  return pickOrType(
    `Which ${typeWords[type].one} is it?`,
    [{ label: words, description: 'as in the text' }, ...known.map(entity => ({ label: entity.name }))],
    'Pick one, or type another name',
  );
}

async function annotateClaim(engine: Engine): Promise<void> {
  const place = await selectedPlace(engine);
  if (!place) return;
  const { view, selection } = place;
  const claimKind = await pickKind();
  if (!claimKind) return;
  const speaker = await pickSpeaker(engine);
  if (speaker === undefined) return;
  await carryOut(engine, {
    kind: 'add-claim',
    source: view.id,
    span: selection,
    claimKind,
    ...(speaker === '' ? {} : { speaker }),
  });
}

const kindWords: Readonly<Record<ClaimKind, string>> = {
  'direct-quote': 'Words quoted from someone',
  'indirect-quote': 'Someone’s statement in other words',
  statement: 'A statement of the source itself',
  analysis: 'Opinion or analysis of the source itself',
};

async function pickKind(): Promise<ClaimKind | undefined> {
  const items = claimKinds.map(claimKind => ({
    label: claimKind,
    description: kindWords[claimKind],
    claimKind,
  }));
  return (await vscode.window.showQuickPick(items, { title: 'What kind of claim is it?' }))?.claimKind;
}

/** An empty name is "the source itself"; undefined is "never mind". */
async function pickSpeaker(engine: Engine): Promise<string | undefined> {
  const itself = 'The source itself';
  const speakers = engine
    .entities()
    .filter(({ type }) => type === 'person' || type === 'organization' || type === 'media');
  const chosen = await pickOrType(
    'Who says it?',
    [{ label: itself }, ...speakers.map(entity => ({ label: entity.name }))],
    'Pick one, or type a name',
  );
  return chosen === itself ? '' : chosen;
}

async function addNote(engine: Engine): Promise<void> {
  const place = await selectedPlace(engine);
  if (!place) return;
  const comment = await vscode.window.showInputBox({
    title: 'Note',
    prompt: 'Kept in the sidecar beside this source',
    validateInput: value => (value.trim() === '' ? 'Write something, or press Escape.' : undefined),
  });
  if (comment === undefined) return;
  await carryOut(engine, {
    kind: 'add-note',
    source: place.view.id,
    span: place.selection,
    comment: comment.trim(),
  });
}

/** A quick pick whose own text counts as an answer when nothing in the list is it. */
function pickOrType(
  title: string,
  items: readonly vscode.QuickPickItem[],
  placeholder: string,
): Promise<string | undefined> {
  return new Promise(resolve => {
    const pick = vscode.window.createQuickPick();
    pick.title = title;
    pick.placeholder = placeholder;
    pick.items = items;
    pick.onDidChangeValue(value => {
      const typed = value.trim();
      const listed = typed === '' || items.some(item => item.label.toLowerCase() === typed.toLowerCase());
      pick.items = listed ? items : [...items, { label: typed, description: 'as typed', alwaysShow: true }];
    });
    let answer: string | undefined;
    pick.onDidAccept(() => {
      answer = pick.selectedItems[0]?.label;
      pick.hide();
    });
    pick.onDidHide(() => {
      pick.dispose();
      resolve(answer);
    });
    pick.show();
  });
}
