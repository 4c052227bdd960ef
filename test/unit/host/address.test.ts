import assert from 'node:assert/strict';
import { windowUrl } from '../../host/address.mjs';

describe('windowUrl', () => {
  it('survives every character that a folder may have', () => {
    const folder = '/tmp/a b/#1 & 50%/é?+';
    const url = new URL(windowUrl('http://127.0.0.1:9100', { folder }));
    assert.equal(url.searchParams.get('folder'), folder);
    assert.equal(url.hash, '');
  });

  it('leaves a plain path readable', () => {
    assert.equal(
      windowUrl('http://127.0.0.1:9100', { folder: '/a/samples' }),
      'http://127.0.0.1:9100/?folder=/a/samples',
    );
  });

  it('makes the paths in the payload remote ones', () => {
    const url = new URL(
      windowUrl('http://127.0.0.1:9100', {
        folder: '/a',
        payload: [
          ['extensionTestsPath', '/x y'],
          ['skipWelcome', 'true'],
        ],
      }),
    );
    assert.deepEqual(JSON.parse(url.searchParams.get('payload') ?? ''), [
      ['extensionTestsPath', 'vscode-remote://127.0.0.1:9100/x%20y'],
      ['skipWelcome', 'true'],
    ]);
  });
});
