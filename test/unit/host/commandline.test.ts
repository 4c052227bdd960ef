import assert from 'node:assert/strict';
import { CommandLine } from '../../host/commandline.mjs';

describe('CommandLine', () => {
  it('takes values after = and, for options that have one, from the next argument', () => {
    const line = new CommandLine([
      '--extensionTestsPath=/a b/c=d',
      '--user-data-dir',
      '/data',
      '--disable-extensions',
      '/folder',
    ]);
    assert.equal(line.last('extensionTestsPath'), '/a b/c=d');
    assert.equal(line.last('user-data-dir'), '/data');
    assert.ok(line.has('disable-extensions'));
    assert.deepEqual(line.paths, ['/folder']);
  });

  it('keeps every value of an option and lets the last one win', () => {
    const line = new CommandLine(['--install-extension', 'a.vsix', '--install-extension=b.vsix']);
    assert.deepEqual(line.all('install-extension'), ['a.vsix', 'b.vsix']);
    assert.equal(line.last('install-extension'), 'b.vsix');
  });

  it('has nothing that was not given', () => {
    const line = new CommandLine([]);
    assert.ok(!line.has('version'));
    assert.deepEqual(line.all('version'), []);
    assert.equal(line.last('version'), undefined);
  });
});
