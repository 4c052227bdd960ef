import assert from 'node:assert/strict';
import fc from 'fast-check';
import { relativeFile, resolveFile } from '../../../src/core/engine/relativeFiles';

describe('relative files', () => {
  it('names a neighbour by its name alone', () => {
    assert.equal(relativeFile('a/x.txt', 'a/y.txt'), 'y.txt');
  });

  it('climbs out of folders', () => {
    assert.equal(relativeFile('a/b/x.txt', 'c/y.txt'), '../../c/y.txt');
  });

  it('never leaves the folder that is read', () => {
    assert.equal(resolveFile('a/x.txt', '../../../etc/passwd'), 'etc/passwd');
  });

  it('resolves what it wrote', () => {
    const name = fc.stringMatching(/^[a-z]{1,3}$/);
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map(parts => parts.join('/'));
    fc.assert(fc.property(path, path, (from, to) => resolveFile(from, relativeFile(from, to)) === to));
  });
});
