// Where things are. Modules of this folder run before anything is installed: they import Node and each other only,
// unless their first lines say otherwise.
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** What is downloaded once (VS Code servers, a browser) and the data of `npm start`. Git and the VSIX leave it out. */
export const cacheFolder = resolve(process.env.VSCODE_HOST_CACHE ?? join(projectRoot, '.vscode-test'));

/** The packaged extension, as `npm run package` writes it. */
export const vsixFile = join(projectRoot, 'dist/crossread.vsix');

/** What the test bundles, the screenshots and logs of a failed run go into. */
export const testBundles = join(projectRoot, 'dist/test');
export const testOutput = join(projectRoot, 'test-output');
