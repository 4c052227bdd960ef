// For `npm start` only: shows the first source of the folder when a window opens with nothing in it. The address could name
// a file too, but then the file counts as outside the folder as soon as the page is reached by another host name.
import * as vscode from 'vscode';

export async function activate() {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const somethingIsOpen = vscode.window.tabGroups.all.some(group => group.tabs.length > 0);
  if (!folder || somethingIsOpen) return;
  const entries = await vscode.workspace.fs.readDirectory(folder.uri);
  const files = entries.flatMap(([name, type]) => (type & vscode.FileType.File ? [name] : [])).sort();
  const first = files.find(isSource) ?? files.find(name => name.endsWith('.txt'));
  if (first === undefined) return;
  await vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, first), { preview: false });
}

/** @param {string} name */
function isSource(name) {
  return /^\d{3}_[0-9a-f]+\.txt$|\.seed\.txt$/.test(name);
}
