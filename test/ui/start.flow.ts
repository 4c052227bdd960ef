import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { windowForSuite } from './suite-window';
import { until } from './until';

describe('the installed extension', () => {
  const vscode = windowForSuite();

  it('is activated, as installed from its VSIX, when a source is opened', async () => {
    const { window } = vscode;
    const source = readdirSync(window.folder).find(name => /^\d{3}_[0-9a-f]+\.txt$/.test(name));
    assert.ok(source, 'the samples hold no source');
    await window.openFile(source);
    await until('the extension host activates crossread.crossread', () =>
      /_doActivateExtension crossread\.crossread\b/.test(window.extensionHostLog()),
    );
    assert.deepEqual(window.pageErrors, []);
  });
});
