import * as vscode from 'vscode';
import type { Engine } from '../../core/engine';
import { listUri } from '../../host/workspaceEntityLists';
import { tell } from './decideEntity';

/** Opens the entity list of the folder that the active source is in; offers to begin one. */
export async function openEntityList(engine: Engine): Promise<void> {
  const uri = findList(engine);
  if (!uri) {
    tell('The entity list lies in the folder of the sources. Open that folder first.');
    return;
  }
  const exists = await Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );
  if (!exists && !(await begin(uri))) return;
  await vscode.window.showTextDocument(uri);
}

function findList(engine: Engine): vscode.Uri | undefined {
  const active = vscode.window.activeTextEditor?.document.uri;
  const own = active && engine.entityListFor(active.toString());
  const first = engine
    .sources()
    .map(({ id }) => engine.entityListFor(id))
    .find(list => list !== undefined);
  const list = own ?? first;
  if (list !== undefined) return vscode.Uri.parse(list);
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  return folder && listUri(folder);
}

const template = `# What people say about entities as a whole. Format: docs/entities.md
version: 1
entities:
  # - name: Marta Oliveira
  #   type: person        # person, organization, place, facility, group, event, agreement, product, weapon, media
  #   aliases: [M. Oliveira]
  #   sameAs: [the entity that other sources call by this name]
  #   notSameAs: [the entity that it is often mistaken for]
neverNames:
  # - words that are never a name
`;

async function begin(uri: vscode.Uri): Promise<boolean> {
  const choice = await vscode.window.showInformationMessage(
    'This folder has no entity list yet: it is written with the first decision on an entity.',
    'Begin Entity List',
  );
  if (!choice) return false;
  const edit = new vscode.WorkspaceEdit();
  const contents = await vscode.workspace.encode(template, { encoding: 'utf8' });
  edit.createFile(uri, { ignoreIfExists: true, contents });
  return vscode.workspace.applyEdit(edit);
}
