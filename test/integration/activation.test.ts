import assert from 'node:assert/strict';
import { commands, extensions } from 'vscode';

interface Manifest {
  readonly contributes?: {
    readonly commands?: readonly { readonly command: string; readonly category?: string }[];
  };
}

describe('activation', () => {
  const extension = extensions.getExtension('crossread.crossread');

  it('finds the extension', () => {
    assert.ok(extension, 'crossread.crossread is not there');
  });

  it('activates', async () => {
    await extension!.activate();
    assert.ok(extension!.isActive);
  });

  it('registers every command that the manifest names, each in the category Crossread', async () => {
    const manifest = extension!.packageJSON as Manifest;
    const contributed = manifest.contributes?.commands ?? [];
    assert.ok(contributed.length > 0, 'the manifest names no command');
    const registered = new Set(await commands.getCommands(true));
    assert.deepEqual(
      contributed.filter(({ command }) => !registered.has(command)),
      [],
      'in the manifest, but not registered',
    );
    assert.deepEqual(
      contributed.filter(({ category }) => category !== 'Crossread'),
      [],
      'not in the category Crossread',
    );
  });
});
