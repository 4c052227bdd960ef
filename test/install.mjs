// Installs whatever the tests need and this machine lacks; a second run does nothing.  node test/install.mjs
import { pathToFileURL } from 'node:url';
import { findChromium } from './host/chromium.mjs';
import { ensureDependencies } from './host/dependencies.mjs';
import { allEnded, checkThisMachine, exitWith } from './host/requirements.mjs';
import { findVSCode, newestVSCode, oldestVSCode } from './host/vscode.mjs';

/** The development dependencies, both VS Code servers and a browser. */
export async function installEverything() {
  checkThisMachine();
  await ensureDependencies();
  await allEnded([findVSCode(newestVSCode), findVSCode(oldestVSCode), findChromium()]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) installEverything().catch(exitWith);
