import * as vscode from 'vscode';
import type { Event, SourceChange, SourceReference, SourceStore } from '../core/ports';
import type { SourceId } from '../core/model';
import { readSettings } from './settings';
import { createSourceFiles, type SourceFiles } from './sourceFiles';

/** How long to wait after a keystroke before reading again: long enough to type a word, short enough to look alive. */
const typingPause = 150;

/** More files than this in one folder are a mistaken glob; the rest is left out and said so. */
const maximumSources = 20_000;

/** The texts of the workspace. An open document wins over the file on disk. */
export class WorkspaceSources implements SourceStore, vscode.Disposable {
  readonly #changes = new vscode.EventEmitter<readonly SourceChange[]>();
  readonly #disposables: vscode.Disposable[] = [this.#changes];
  readonly #pending = new Map<SourceId, SourceChange>();
  readonly #warn: (message: string) => void;
  #files: SourceFiles = createSourceFiles(readSettings());
  #watcher: vscode.Disposable | undefined;
  #timer: unknown;

  constructor(warn: (message: string) => void) {
    this.#warn = warn;
    this.#disposables.push(
      vscode.workspace.onDidChangeTextDocument(event => {
        if (event.contentChanges.length > 0) this.#note('changed', event.document.uri);
      }),
      // It may be shown in another encoding than the file was read in.
      vscode.workspace.onDidOpenTextDocument(document => this.#note('changed', document.uri)),
      // Closing a document with unsaved changes brings the file on disk back.
      vscode.workspace.onDidCloseTextDocument(document => void this.#noteClosed(document.uri)),
      vscode.workspace.onDidChangeConfiguration(event => {
        if (event.affectsConfiguration('crossread.sources')) void this.#applySettings();
      }),
    );
  }

  readonly onDidChange: Event<readonly SourceChange[]> = listener => {
    const subscription = this.#changes.event(listener);
    return () => void subscription.dispose();
  };

  describe(source: SourceId): SourceReference | undefined {
    return this.#files.describe(vscode.Uri.parse(source));
  }

  async list(): Promise<readonly SourceReference[]> {
    this.#watcher ??= this.#watch();
    const found = await vscode.workspace.findFiles(this.#files.glob, this.#files.exclude, maximumSources);
    if (found.length === maximumSources) {
      this.#warn(`More than ${maximumSources} files match crossread.sources.include; the rest is left out.`);
    }
    // Sources that are open without belonging to a folder count as well. (In a folder the search knows best: VS Code keeps
    // documents for minutes after their editor and even their file is gone.)
    const open = vscode.workspace.textDocuments
      .map(document => document.uri)
      .filter(uri => !vscode.workspace.getWorkspaceFolder(uri));
    const references = new Map<SourceId, SourceReference>();
    for (const uri of [...found, ...open]) {
      const reference = this.#files.describe(uri);
      if (reference) references.set(reference.id, reference);
    }
    return [...references.values()].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  }

  async read(source: SourceId): Promise<string> {
    const open = vscode.workspace.textDocuments.find(document => document.uri.toString() === source);
    if (open && (open.isDirty || isShown(open.uri))) return open.getText();
    const uri = vscode.Uri.parse(source);
    const { maximumFileSize } = readSettings();
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > maximumFileSize) {
      const megabytes = (size / 1024 / 1024).toFixed(1);
      throw new Error(
        `The file has ${megabytes} MB, more than crossread.sources.maximumFileSize allows. Raise that setting to read it.`,
      );
    }
    return vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#watcher?.dispose();
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #watch(): vscode.Disposable {
    const watcher = vscode.workspace.createFileSystemWatcher(this.#files.glob);
    return vscode.Disposable.from(
      watcher,
      watcher.onDidCreate(uri => this.#note('added', uri)),
      watcher.onDidChange(uri => this.#note('changed', uri)),
      watcher.onDidDelete(uri => this.#note('deleted', uri)),
    );
  }

  /** Gathers what happens within a typing pause into one event. */
  #note(kind: SourceChange['kind'], uri: vscode.Uri): void {
    const source = this.#files.describe(uri);
    if (!source) return;
    this.#pending.set(source.id, { kind, source });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const changes = [...this.#pending.values()];
      this.#pending.clear();
      this.#changes.fire(changes);
    }, typingPause);
  }

  /** With a document its file may be gone, too. */
  async #noteClosed(uri: vscode.Uri): Promise<void> {
    if (!this.#files.describe(uri)) return;
    const exists = await Promise.resolve(vscode.workspace.fs.stat(uri)).then(
      () => true,
      () => false,
    );
    this.#note(exists ? 'changed' : 'deleted', uri);
  }

  /** Other globs: what is no source any more goes, what is one now comes. Another limit: everything is looked at again. */
  async #applySettings(): Promise<void> {
    const next = createSourceFiles(readSettings());
    const old = this.#watcher;
    if (!old) {
      this.#files = next;
      return;
    }
    const before = await this.list();
    if (next.glob !== this.#files.glob || next.exclude !== this.#files.exclude) {
      this.#files = next;
      // The new watcher first: a file that comes in between is seen by one of the two, or listed.
      this.#watcher = this.#watch();
      old.dispose();
    }
    const after = await this.list();
    const remaining = new Set(after.map(source => source.id));
    const known = new Set(before.map(source => source.id));
    this.#changes.fire([
      ...before.filter(({ id }) => !remaining.has(id)).map(source => ({ kind: 'deleted' as const, source })),
      ...after.map(source => ({
        kind: known.has(source.id) ? ('changed' as const) : ('added' as const),
        source,
      })),
    ]);
  }
}

/** VS Code keeps documents for minutes after their last tab is closed; then the file on disk is what people mean. */
function isShown(uri: vscode.Uri): boolean {
  return vscode.window.tabGroups.all.some(group =>
    group.tabs.some(
      ({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString(),
    ),
  );
}
