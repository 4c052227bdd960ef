import { join } from 'node:path';
import { extensions } from 'vscode';

/** An error as if the extension had thrown it. */
function errorOfTheExtension(): Error {
  const error = new Error('nobody looks at this');
  const { extensionPath } = extensions.getExtension('crossread.crossread')!;
  error.stack = `Error: ${error.message}\n    at forgotten (${join(extensionPath, 'dist', 'extension.js')}:1:1)`;
  return error;
}

describe('a suite whose extension forgets a promise', () => {
  it('passes', () => {
    void Promise.reject(errorOfTheExtension());
  });

  it('does not mind a rejection that is handled late', async () => {
    const late = Promise.reject(errorOfTheExtension());
    await new Promise(resolve => setTimeout(resolve, 10));
    await late.catch(() => undefined);
  });

  it("does not mind other people's rejections", () => {
    void Promise.reject(new Error('from elsewhere'));
  });
});
