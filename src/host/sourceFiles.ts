import picomatch from 'picomatch/posix';
import * as vscode from 'vscode';
import type { SourceReference } from '../core/ports';
import type { Settings } from './settings';

/** Seeds are sources without being asked for. The same names carry the language id `seed` in package.json. */
export const seedGlobs = ['**/[0-9][0-9][0-9]_[0-9a-f]*.txt', '**/*.seed.txt'] as const;

/** Says which files are sources, and what people call them. */
export interface SourceFiles {
  describe(uri: vscode.Uri): SourceReference | undefined;
  /** One glob over all that may be a source, for a search or a watcher. */
  readonly glob: string;
  readonly exclude: string | undefined;
}

export function createSourceFiles({ include, exclude }: Pick<Settings, 'include' | 'exclude'>): SourceFiles {
  const globs = [...seedGlobs, ...include];
  const isIncluded = picomatch([...globs], { nocase: true });
  const isExcluded = exclude.length > 0 ? picomatch([...exclude]) : () => false;
  return {
    glob: `{${globs.join(',')}}`,
    exclude: exclude.length > 0 ? `{${exclude.join(',')}}` : undefined,
    describe: uri => {
      // Output channels, diffs, git revisions and the like show texts that are no files of the folder.
      if (uri.scheme === 'output' || uri.scheme === 'git' || uri.scheme === 'untitled') return undefined;
      if (uri.query !== '') return undefined;
      const file = fileName(uri);
      if (!/\.(txt|md)$/i.test(file) || !isIncluded(file) || isExcluded(file)) return undefined;
      return { id: uri.toString(), file };
    },
  };
}

/** The path below its workspace folder (with the folder's name where there are several), or the bare name outside of any. */
function fileName(uri: vscode.Uri): string {
  if (!vscode.workspace.getWorkspaceFolder(uri)) return uri.path.slice(uri.path.lastIndexOf('/') + 1);
  return vscode.workspace.asRelativePath(uri);
}
