import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { matchesLockFile } from '../../host/lock-file.mjs';

type Packages = Record<string, { version?: string; integrity?: string; optional?: boolean }>;

const wanted: Packages = {
  '': {},
  'node_modules/needed': { version: '1.2.3', integrity: 'sha512-a' },
  'node_modules/for-another-system': { version: '4.0.0', integrity: 'sha512-b', optional: true },
};

describe('matchesLockFile', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lock-file-'));
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: wanted }));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function install(packages: Packages): void {
    for (const place of Object.keys(packages)) mkdirSync(join(folder, place), { recursive: true });
    writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));
  }

  it('is false where nothing is installed', () => {
    assert.equal(matchesLockFile(folder), false);
  });

  it('is true when all is there, but for what is optional', () => {
    install({ 'node_modules/needed': { version: '1.2.3', integrity: 'sha512-a' } });
    assert.equal(matchesLockFile(folder), true);
  });

  it('is false when a version differs, or only its content', () => {
    install({ 'node_modules/needed': { version: '1.2.2', integrity: 'sha512-a' } });
    assert.equal(matchesLockFile(folder), false);
    install({ 'node_modules/needed': { version: '1.2.3', integrity: 'sha512-z' } });
    assert.equal(matchesLockFile(folder), false);
  });

  it('is false when a folder was deleted by hand', () => {
    install({ 'node_modules/needed': { version: '1.2.3', integrity: 'sha512-a' } });
    rmSync(join(folder, 'node_modules/needed'), { recursive: true });
    assert.equal(matchesLockFile(folder), false);
  });
});
