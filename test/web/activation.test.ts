import { extensions, workspace } from 'vscode';

function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

describe('activation in the browser', () => {
  it('runs in a web worker, with no Node', () => {
    assert(!('process' in globalThis), 'there is a process: this is a Node host');
    assert('importScripts' in globalThis, 'there is no importScripts: this is no web worker');
  });

  it('sees sources by their scheme, not as files', () => {
    assert(workspace.workspaceFolders?.[0]?.uri.scheme !== 'file', 'the folder is a file: path');
  });

  it('activates', async () => {
    const extension = extensions.getExtension('crossread.crossread');
    assert(extension, 'crossread.crossread is not there');
    await extension.activate();
    assert(extension.isActive, 'it is not active');
  });
});
