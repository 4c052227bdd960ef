import * as vscode from 'vscode';

/** Every setting of Crossread, read in one place. package.json says what each means. */
export interface Settings {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Bytes. */
  readonly maximumFileSize: number;
  readonly hover: boolean;
  readonly highlightEntities: boolean;
  readonly highlightClaims: boolean;
  readonly maximumHighlights: number;
  readonly author: string | undefined;
}

export function readSettings(): Settings {
  const settings = vscode.workspace.getConfiguration('crossread');
  const author = settings.get<string>('author', '').trim();
  return {
    include: settings.get<string[]>('sources.include', []),
    exclude: settings.get<string[]>('sources.exclude', []),
    maximumFileSize: settings.get<number>('sources.maximumFileSize', 5) * 1024 * 1024,
    hover: settings.get<boolean>('hover.enabled', true),
    highlightEntities: settings.get<boolean>('highlight.entities', true),
    highlightClaims: settings.get<boolean>('highlight.claims', true),
    maximumHighlights: settings.get<number>('highlight.maximum', 2000),
    author: author === '' ? undefined : author,
  };
}

/** Calls back when any setting of Crossread changes. */
export function onDidChangeSettings(callback: (settings: Settings) => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration(event => {
    if (event.affectsConfiguration('crossread')) callback(readSettings());
  });
}
