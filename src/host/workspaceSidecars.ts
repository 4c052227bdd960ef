import * as vscode from 'vscode';
import { sidecarName, sourceNameOf } from '../core/annotations/sidecarName';
import type { SourceId } from '../core/model';
import type { Event, SidecarStore } from '../core/ports';

/** How long to wait after a keystroke in a sidecar before reading it again. */
const typingPause = 150;

/** The sidecars beside the sources. One with unsaved edits counts as it stands in its editor. */
export class WorkspaceSidecars implements SidecarStore, vscode.Disposable {
  readonly #changes = new vscode.EventEmitter<readonly SourceId[]>();
  readonly #disposables: vscode.Disposable[] = [this.#changes];
  readonly #pending = new Set<SourceId>();
  #timer: unknown;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.annotations.yaml');
    this.#disposables.push(
      watcher,
      watcher.onDidCreate(uri => this.#note(uri)),
      watcher.onDidChange(uri => this.#note(uri)),
      watcher.onDidDelete(uri => this.#note(uri)),
      vscode.workspace.onDidChangeTextDocument(event => {
        if (event.contentChanges.length > 0) this.#note(event.document.uri);
      }),
      vscode.workspace.onDidCloseTextDocument(document => this.#note(document.uri)),
    );
  }

  readonly onDidChange: Event<readonly SourceId[]> = listener => {
    const subscription = this.#changes.event(listener);
    return () => void subscription.dispose();
  };

  async read(source: SourceId): Promise<string | undefined> {
    const uri = sidecarUri(source);
    // Unsaved edits count; else the disk does: VS Code keeps closed documents for minutes, with their last text.
    const open = openDocument(uri);
    if (open?.isDirty) return open.getText();
    try {
      return await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { encoding: 'utf8' });
    } catch (fault) {
      if (fault instanceof vscode.FileSystemError && fault.code === 'FileNotFound') return undefined;
      throw fault;
    }
  }

  async replace(source: SourceId, expected: string | undefined, content: string): Promise<boolean> {
    const uri = sidecarUri(source);
    if ((await this.read(source)) !== expected) return false;
    const open = openDocument(uri);
    // Unsaved edits are the person's: the decision joins them in the editor, and they save both.
    if (open?.isDirty) return replaceText(open, content);
    await writeAtomically(uri, content);
    return true;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #note(uri: vscode.Uri): void {
    const path = sourceNameOf(uri.path);
    if (path === undefined) return;
    this.#pending.add(uri.with({ path }).toString());
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const sources = [...this.#pending];
      this.#pending.clear();
      this.#changes.fire(sources);
    }, typingPause);
  }
}

/** Where the sidecar of a source lies, whether it exists or not. */
export function sidecarUri(source: SourceId): vscode.Uri {
  const uri = vscode.Uri.parse(source);
  return uri.with({ path: sidecarName(uri.path) });
}

function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(document => document.uri.toString() === uri.toString());
}

function replaceText(document: vscode.TextDocument, content: string): Thenable<boolean> {
  const edit = new vscode.WorkspaceEdit();
  const everything = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
  edit.replace(document.uri, everything, content);
  return vscode.workspace.applyEdit(edit);
}

/** A crash in the middle leaves the old file whole: the new one is written beside it and takes its name at the end. */
async function writeAtomically(uri: vscode.Uri, content: string): Promise<void> {
  const bytes = await vscode.workspace.encode(content, { encoding: 'utf8' });
  const stamp = Math.floor(Math.random() * 36 ** 6).toString(36);
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const temporary = vscode.Uri.joinPath(uri, '..', `.${name}.${stamp}.tmp`);
  try {
    await vscode.workspace.fs.writeFile(temporary, bytes);
    await vscode.workspace.fs.rename(temporary, uri, { overwrite: true });
  } catch (fault) {
    await Promise.resolve(vscode.workspace.fs.delete(temporary)).catch(() => undefined);
    throw new Error(
      `${name} could not be written: ${fault instanceof Error ? fault.message : String(fault)}`,
      { cause: fault },
    );
  }
}
