// Drives the extension, installed from its VSIX, in a real VS Code window: every test/ui/**/*.flow.ts, in plain Node.
//   node test/ui/run.mjs [part of a file name …]; MOCHA_GREP narrows by title, VSCODE_HOST_VERSION=1.100 chooses the VS Code.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { bundleTestsForNow } from '../bundle.mjs';
import { installExtensions } from '../host/extensions.mjs';
import { ensurePackage } from '../host/package.mjs';
import { vsixFile } from '../host/paths.mjs';
import { exitWith } from '../host/requirements.mjs';
import { findVSCode } from '../host/vscode.mjs';
import { runMocha } from '../mocha.mjs';

/** @param {readonly string[]} parts */
async function main(parts) {
  const temporary = mkdtempSync(join(tmpdir(), 'crossread-flows-'));
  process.once('exit', () => rmSync(temporary, { recursive: true, force: true }));
  // A signal ends us by way of "exit", where servers and browsers are killed.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => process.exit(130));
  const [bundle] = await Promise.all([bundleTestsForNow('ui'), ensurePackage()]);
  const extensionsFolder = join(temporary, 'extensions');
  installExtensions(await findVSCode(), {
    userDataFolder: join(temporary, 'data'),
    extensionsFolder,
    files: [vsixFile],
  });
  process.env.CROSSREAD_EXTENSIONS_FOLDER = extensionsFolder;
  const flows = globSync('**/*.flow.mjs', { cwd: bundle, absolute: true }).sort();
  const chosen = flows.filter(file => parts.length === 0 || parts.some(part => file.includes(part)));
  process.exit((await runMocha('flows', chosen)) ? 0 : 1);
}

main(process.argv.slice(2)).catch(exitWith);
