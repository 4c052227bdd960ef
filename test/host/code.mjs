#!/usr/bin/env node
// Takes the command line of desktop VS Code and runs it as a VS Code server in a headless browser, so that
// @vscode/test-electron needs no download.  test/host/code.mjs FOLDER --extensionDevelopmentPath=… --extensionTestsPath=…
// Also --install-extension FILE [--force], --uninstall-extension ID, --list-extensions, --version.
// Exit codes: the tests' own, or those of exit-codes.mjs.
import { arch } from 'node:process';
import { resolve } from 'node:path';
import { CommandLine } from './commandline.mjs';
import { changeExtensions } from './extensions.mjs';
import { checkThisMachine, exitWith } from './requirements.mjs';
import { cacheFolder } from './paths.mjs';
import { findVSCode } from './vscode.mjs';

async function main() {
  checkThisMachine();
  const commandLine = new CommandLine(process.argv.slice(2));
  const vscode = await findVSCode();
  if (commandLine.has('version')) {
    console.log(`${vscode.version}\n${vscode.commit}\n${arch}`);
    return 0;
  }
  const changes = ['install-extension', 'uninstall-extension', 'list-extensions'];
  if (changes.some(name => commandLine.has(name))) {
    const userDataFolder = resolve(commandLine.last('user-data-dir') ?? `${cacheFolder}/code`);
    return changeExtensions(vscode, {
      userDataFolder,
      extensionsFolder: resolve(commandLine.last('extensions-dir') ?? `${userDataFolder}/extensions`),
      install: commandLine.all('install-extension').map(file => resolve(file)),
      uninstall: commandLine.all('uninstall-extension'),
      list: commandLine.has('list-extensions'),
      force: commandLine.has('force'),
    });
  }
  const { HostedWindow } = await import('./hosted-window.mjs'); // the browser's driver may not be installed for the above
  return new HostedWindow(vscode, commandLine).run();
}

main().then(async code => {
  // test-electron stops reading when the process ends: give it time to take what was printed.
  await new Promise(done => setTimeout(done, 200));
  process.exit(code);
}, exitWith);
