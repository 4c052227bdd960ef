import * as vscode from 'vscode';
import { sidecarName, sourceNameOf } from '../core/annotations/sidecarName';
import type { SourceId } from '../core/model';
import type { Event, SidecarStore } from '../core/ports';
import { readDecisionFile, replaceDecisionFile } from './decisionFiles';

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

  read(source: SourceId): Promise<string | undefined> {
    return readDecisionFile(sidecarUri(source));
  }

  replace(source: SourceId, expected: string | undefined, content: string): Promise<boolean> {
    return replaceDecisionFile(sidecarUri(source), expected, content);
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
