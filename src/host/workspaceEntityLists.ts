import * as vscode from 'vscode';
import { entityListName } from '../core/annotations/entityList';
import type { SourceId } from '../core/model';
import type { EntityListId, EntityListStore, Event, ListedSource } from '../core/ports';
import { readDecisionFile, replaceDecisionFile } from './decisionFiles';

/** How long to wait after a keystroke in a list before reading it again. */
const typingPause = 150;

/** The entity lists in the roots of the workspace's folders. One with unsaved edits counts as it stands in its editor. */
export class WorkspaceEntityLists implements EntityListStore, vscode.Disposable {
  readonly #changes = new vscode.EventEmitter<readonly EntityListId[]>();
  readonly #disposables: vscode.Disposable[] = [this.#changes];
  readonly #pending = new Set<EntityListId>();
  /** Asked for every mention: a URI is not parsed twice. */
  readonly #known = new Map<SourceId, ListedSource | undefined>();
  #timer: unknown;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${entityListName}`);
    this.#disposables.push(
      watcher,
      watcher.onDidCreate(uri => this.#note(uri)),
      watcher.onDidChange(uri => this.#note(uri)),
      watcher.onDidDelete(uri => this.#note(uri)),
      vscode.workspace.onDidChangeTextDocument(event => {
        if (event.contentChanges.length > 0) this.#note(event.document.uri);
      }),
      vscode.workspace.onDidCloseTextDocument(document => this.#note(document.uri)),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#known.clear()),
    );
  }

  readonly onDidChange: Event<readonly EntityListId[]> = listener => {
    const subscription = this.#changes.event(listener);
    return () => void subscription.dispose();
  };

  listFor(source: SourceId): ListedSource | undefined {
    if (!this.#known.has(source)) this.#known.set(source, findList(vscode.Uri.parse(source)));
    return this.#known.get(source);
  }

  read(list: EntityListId): Promise<string | undefined> {
    return readDecisionFile(vscode.Uri.parse(list));
  }

  replace(list: EntityListId, expected: string | undefined, content: string | undefined): Promise<boolean> {
    return replaceDecisionFile(vscode.Uri.parse(list), expected, content);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #note(uri: vscode.Uri): void {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    if (!folder || listUri(folder).toString() !== uri.toString()) return;
    this.#pending.add(uri.toString());
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const lists = [...this.#pending];
      this.#pending.clear();
      this.#changes.fire(lists);
    }, typingPause);
  }
}

function findList(source: vscode.Uri): ListedSource | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(source);
  return folder && { list: listUri(folder).toString(), file: vscode.workspace.asRelativePath(source, false) };
}

/** Where the entity list of a folder lies, whether it exists or not. */
export function listUri(folder: vscode.WorkspaceFolder): vscode.Uri {
  return vscode.Uri.joinPath(folder.uri, entityListName);
}
