import assert from 'node:assert/strict';
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { createEntityListStore, createPorts, createSidecarStore } from '../../../src/cli/ports';
import type { Terminal } from '../../../src/cli/terminal';
import { inFolder } from './temporaryFolder';

const sidecar = '000_a.txt.annotations.yaml';

describe('sidecars on disk', () => {
  it('are none until written, and then read back', () =>
    inFolder({}, async folder => {
      const store = createSidecarStore(folder);
      assert.equal(await store.read('000_a.txt'), undefined);
      assert.equal(await store.replace('000_a.txt', undefined, 'version: 1\n'), true);
      assert.equal(await store.read('000_a.txt'), 'version: 1\n');
      assert.deepEqual(readdirSync(folder), [sidecar], 'no temporary file is left');
    }));

  it('are not overwritten when they changed meanwhile', () =>
    inFolder({ [sidecar]: 'mine\n' }, async folder => {
      const store = createSidecarStore(folder);
      assert.equal(await store.replace('000_a.txt', 'older\n', 'new\n'), false);
      assert.equal(await store.replace('000_a.txt', undefined, 'new\n'), false);
      assert.equal(readFileSync(join(folder, sidecar), 'utf8'), 'mine\n');
    }));

  it('keep their mode, and stay links when they are links', () =>
    inFolder({ 'kept/real.yaml': 'old\n' }, async folder => {
      chmodSync(join(folder, 'kept/real.yaml'), 0o640);
      symlinkSync(join(folder, 'kept/real.yaml'), join(folder, sidecar));
      assert.equal(await createSidecarStore(folder).replace('000_a.txt', 'old\n', 'new\n'), true);
      assert.ok(lstatSync(join(folder, sidecar)).isSymbolicLink());
      assert.equal(readFileSync(join(folder, 'kept/real.yaml'), 'utf8'), 'new\n');
      assert.equal(statSync(join(folder, 'kept/real.yaml')).mode & 0o777, 0o640);
    }));

  it('leave nothing behind when they cannot be written', () =>
    inFolder({}, async folder => {
      mkdirSync(join(folder, sidecar));
      await assert.rejects(createSidecarStore(folder).replace('000_a.txt', undefined, 'new\n'));
      assert.deepEqual(readdirSync(folder), [sidecar]);
    }));
});

describe('ports on Node', () => {
  function terminal(environment: Record<string, string> = {}): Terminal & { readonly said: string[] } {
    const said: string[] = [];
    return { out: () => undefined, error: text => void said.push(text), home: '/nowhere', environment, said };
  }

  it('name a source by its path inside the folder, and know no others', () =>
    inFolder({ 'x/000_a.txt': 'text' }, async folder => {
      const { sources } = createPorts({ folder, files: ['x/000_a.txt'], verbose: false }, terminal());
      assert.deepEqual(await sources.list(), [{ id: 'x/000_a.txt', file: 'x/000_a.txt' }]);
      assert.equal(await sources.read('x/000_a.txt'), 'text');
      assert.equal(sources.describe('notes.txt'), undefined);
    }));

  it('replace and delete an entity list that still reads as expected', () =>
    inFolder({ 'entities.yaml': 'old\n' }, async folder => {
      const store = createEntityListStore(folder);
      assert.deepEqual(store.listFor('b/001_b.txt'), { list: 'entities.yaml', file: 'b/001_b.txt' });
      assert.equal(await store.replace('entities.yaml', 'other\n', 'new\n'), false);
      assert.equal(await store.replace('entities.yaml', 'old\n', 'new\n'), true);
      assert.equal(await store.read('entities.yaml'), 'new\n');
      assert.equal(await store.replace('entities.yaml', 'new\n', undefined), true);
      assert.equal(await store.read('entities.yaml'), undefined);
    }));

  it('warn of invalid UTF-8 with the file’s name', () =>
    inFolder({ '000_a.txt': Uint8Array.of(0xe9) }, async folder => {
      const spoken = terminal();
      const { sources } = createPorts({ folder, files: ['000_a.txt'], verbose: false }, spoken);
      assert.equal(await sources.read('000_a.txt'), '\uFFFD');
      assert.match(
        spoken.said.join(''),
        /^crossread: warning: 000_a\.txt is not valid UTF-8: 1 character was/,
      );
    }));

  it('say information only when asked to, and print nothing that a terminal would obey', () => {
    const quiet = terminal();
    createPorts({ folder: '.', files: [], verbose: false }, quiet).log.info('reading');
    assert.deepEqual(quiet.said, []);
    const verbose = terminal();
    createPorts({ folder: '.', files: [], verbose: true }, verbose).log.info('reading \u001b[2J a file');
    assert.deepEqual(verbose.said, ['crossread: reading [2J a file\n']);
  });

  it('take the author from the environment', () => {
    const options = { folder: '.', files: [], verbose: false };
    assert.equal(createPorts(options, terminal({ CROSSREAD_AUTHOR: ' ana ' })).author.name(), 'ana');
    assert.equal(createPorts(options, terminal()).author.name(), undefined);
  });
});
