import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { isSeed, listSourceFiles } from '../../../src/cli/sourceFiles';
import { CommandError } from '../../../src/cli/terminal';
import { inFolder } from './temporaryFolder';

describe('which files are sources', () => {
  it('takes seeds by their name', () => {
    for (const name of ['000_1eb11f3973b4340a.txt', '999_A.TXT', 'a/b/001_0f.txt', 'story.seed.txt'])
      assert.ok(isSeed(name), name);
    for (const name of [
      '00_1f.txt',
      '0000_1f.txt',
      '000_xyz.txt',
      '000_.txt',
      '000_1f.txt.bak',
      'seed.txt',
      'notes.md',
    ])
      assert.ok(!isSeed(name), name);
  });

  it('finds them in folders below, sorted, with forward slashes, and leaves hidden folders and packages out', () =>
    inFolder(
      {
        'b/001_b.txt': '',
        '000_a.txt': '',
        'notes.txt': '',
        '.git/002_c.txt': '',
        'node_modules/x/003_d.txt': '',
        '000_a.txt.annotations.yaml': '',
      },
      async folder => {
        assert.deepEqual(await listSourceFiles(folder, []), {
          sources: ['000_a.txt', 'b/001_b.txt'],
          sidecars: ['000_a.txt.annotations.yaml'],
        });
      },
    ));

  it('takes what globs include, but never a sidecar', () =>
    inFolder({ 'x/notes.md': '', 'notes.txt': '', 'notes.txt.annotations.yaml': '' }, async folder => {
      assert.deepEqual((await listSourceFiles(folder, ['**/*.md'])).sources, ['x/notes.md']);
      assert.deepEqual((await listSourceFiles(folder, ['**'])).sources, ['notes.txt', 'x/notes.md']);
    }));

  it('follows a link to a file, not to a folder', () =>
    inFolder({ 'deep/000_a.txt': '' }, async folder => {
      symlinkSync(join(folder, 'deep/000_a.txt'), join(folder, '001_b.txt'));
      symlinkSync(folder, join(folder, 'deep/loop'));
      symlinkSync(join(folder, 'gone'), join(folder, '002_c.txt'));
      assert.deepEqual((await listSourceFiles(folder, [])).sources, ['001_b.txt', 'deep/000_a.txt']);
    }));

  it('says when the folder is not there or is a file', () =>
    inFolder({ '000_a.txt': '' }, async folder => {
      const refused = (path: string, message: RegExp) =>
        assert.rejects(
          listSourceFiles(path, []),
          fault => fault instanceof CommandError && message.test(fault.message),
        );
      await refused(join(folder, 'nowhere'), /There is no folder .*nowhere/);
      await refused(join(folder, '000_a.txt'), /is a file\. Name the folder/);
    }));
});
