import * as vscode from 'vscode';

/** A file of people's decisions as it counts: as it stands in an editor with unsaved edits, else as it is on disk. */
export async function readDecisionFile(uri: vscode.Uri): Promise<string | undefined> {
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

/**
 * Replaces the file if it still reads `expected`; without content it is deleted. Resolves to false, writing nothing, when it
 * changed meanwhile.
 */
export async function replaceDecisionFile(
  uri: vscode.Uri,
  expected: string | undefined,
  content: string | undefined,
): Promise<boolean> {
  if ((await readDecisionFile(uri)) !== expected) return false;
  const open = openDocument(uri);
  // Unsaved edits are the person's: the decision joins them in the editor, and they save both.
  if (open?.isDirty) return replaceText(open, content ?? '');
  if (content === undefined) await vscode.workspace.fs.delete(uri);
  else await writeAtomically(uri, content);
  return true;
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
