// One VS Code window for a test run: a server, a headless browser, and the question how the run ended.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { windowUrl } from './address.mjs';
import { hostBroke, interrupted, timedOut } from './exit-codes.mjs';
import { startServer } from './server.mjs';
import { quietSettings } from './settings.mjs';
import { FollowedFile } from './test-output.mjs';
import { launchBrowser } from './workbench.mjs';

/** @typedef {{ code: number, reason?: string }} Outcome */

const defaultTimeout = 300_000;

export class HostedWindow {
  #commandLine;
  #vscode;
  #started = Date.now();
  #verbose = Boolean(process.env.VSCODE_HOST_VERBOSE);
  #temporary = mkdtempSync(join(tmpdir(), 'vscode-host-'));
  #output;
  /** @type {(outcome: Outcome) => void} */
  #end = () => undefined;
  /** The first thing that ends the run decides: what follows is the fall of the rest. @type {Promise<Outcome>} */
  #outcome = new Promise(resolve => (this.#end = resolve));
  /** @type {NodeJS.Timeout | undefined} */
  #deadline;
  #testsPrinted = false;
  /** @type {import('./server.mjs').RunningServer | undefined} */
  #server;
  /** @type {import('playwright-core').Browser | undefined} */
  #browser;
  /** How the extension host process ended, as the server tells it. @type {{ code: string, signal: string } | undefined} */
  #hostEnd;

  /**
   * @param {import('./vscode.mjs').VSCodeServer} vscode
   * @param {import('./commandline.mjs').CommandLine} commandLine
   */
  constructor(vscode, commandLine) {
    this.#vscode = vscode;
    this.#commandLine = commandLine;
    this.#output = new FollowedFile(join(this.#temporary, 'output.txt'), text => this.#print(text));
  }

  /**
   * Opens the window, waits until its tests have ended or something broke, and closes it.
   * @returns {Promise<number>} the exit code, see exit-codes.mjs
   */
  async run() {
    this.#watchOurselves();
    this.#allow(
      Number(process.env.VSCODE_HOST_START_TIMEOUT_MS ?? defaultTimeout),
      'before the tests printed anything',
    );
    this.#open().catch((/** @type {unknown} */ error) => {
      this.#end({
        code: hostBroke,
        reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
    });
    const { code, reason } = await this.#outcome;
    clearTimeout(this.#deadline);
    await this.#close();
    if (reason) process.stderr.write(`vscode-host: ${reason}\n`);
    this.#mark(`exit code ${code}`);
    return code;
  }

  async #open() {
    const target = this.#target();
    this.#server = await this.#startServer();
    this.#mark('the server listens');
    this.#browser = await launchBrowser();
    this.#browser.once('disconnected', () =>
      this.#end({ code: hostBroke, reason: 'the browser ended early' }),
    );
    const page = await this.#browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.on('crash', () => this.#end({ code: hostBroke, reason: 'the workbench page crashed' }));
    page.on('console', message => this.#readPage(message));
    await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => this.#testsEnded(code));
    await page.goto(windowUrl(this.#server.url, { ...target, payload: this.#payload() }));
    this.#mark('the page has loaded');
    if (!this.#commandLine.has('extensionTestsPath')) {
      clearTimeout(this.#deadline);
      console.log(this.#server.url);
    }
  }

  async #startServer() {
    const userDataFolder = resolve(this.#commandLine.last('user-data-dir') ?? join(this.#temporary, 'data'));
    const logLevel = this.#commandLine.last('log') ?? process.env.VSCODE_HOST_LOGLEVEL;
    const server = await startServer({
      vscode: this.#vscode,
      userDataFolder,
      extensionsFolder: resolve(
        this.#commandLine.last('extensions-dir') ?? join(userDataFolder, 'extensions'),
      ),
      settings: { ...quietSettings, ...this.#webExtensionSettings() },
      testDriver: true,
      environment: { VSCODE_HOST_OUT: join(this.#temporary, 'output.txt') },
      moreArguments: logLevel ? ['--log', logLevel] : [],
      ...(this.#verbose ? { log: text => void process.stderr.write(text) } : {}),
    });
    server.process.once('exit', (code, signal) =>
      this.#end({ code: hostBroke, reason: `the VS Code server ended early (${code ?? signal})` }),
    );
    let tail = '';
    server.process.stdout?.on('data', data => {
      tail = `${tail}${data}`.slice(-4000);
      const [, code, signal] =
        /Extension Host Process exited with code: (\w+), signal: (\w+)/.exec(tail) ?? [];
      if (code !== undefined && signal !== undefined && !this.#hostEnd) this.#hostEnded({ code, signal });
    });
    return server;
  }

  /** @returns {{ folder?: string, workspace?: string }} */
  #target() {
    const [path] = this.#commandLine.paths;
    if (path === undefined) return {};
    const target = resolve(path);
    if (target.endsWith('.code-workspace')) return { workspace: target };
    if (statSync(target).isDirectory()) return { folder: target };
    throw new Error(
      `${target} is neither a folder nor a .code-workspace file: this launcher opens no single files.`,
    );
  }

  /** @returns {[string, string][]} */
  #payload() {
    const commandLine = this.#commandLine;
    /** @type {[string, string][]} */
    const payload = [
      ['skipWelcome', 'true'],
      ['skipReleaseNotes', 'true'],
    ];
    for (const name of ['extensionDevelopmentPath', 'extensionTestsPath']) {
      for (const path of commandLine.all(name)) payload.push([name, resolve(path)]);
    }
    for (const name of ['extensionDevelopmentKind', 'inspect-extensions', 'inspect-brk-extensions']) {
      for (const value of commandLine.all(name)) payload.push([name, value]);
    }
    // The browser's VS Code knows no names here: it gives every extension the proposals that its manifest asks for.
    if (commandLine.has('enable-proposed-api')) payload.push(['enableProposedApi', 'true']);
    if (commandLine.has('disable-extensions')) payload.push(['disableExtensions', 'true']);
    if (this.#isWeb()) payload.push(['debugRenderer', 'true']); // sends what the worker prints to the page's console
    const logLevel = process.env.VSCODE_HOST_LOGLEVEL;
    if (logLevel) payload.push(['logLevel', logLevel]);
    return payload;
  }

  #isWeb() {
    return this.#commandLine.last('extensionDevelopmentKind') === 'web';
  }

  /** The window ignores extensionDevelopmentKind for an extension with a `main` on the server's disk; this it heeds. */
  #webExtensionSettings() {
    if (!this.#isWeb()) return {};
    const ids = this.#commandLine.all('extensionDevelopmentPath').map(path => {
      const { publisher, name } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
      return `${publisher}.${name}`;
    });
    return { 'remote.extensionKind': Object.fromEntries(ids.map(id => [id, ['web']])) };
  }

  /** @param {import('playwright-core').ConsoleMessage} message */
  #readPage(message) {
    if (this.#verbose) process.stderr.write(`[page ${message.type()}] ${message.text()}\n`);
    if (!this.#isWeb() || !message.worker()) return; // a web extension prints in its worker
    const [, result] = /^TEST_RESULT (.*)/.exec(message.text()) ?? [];
    if (result === undefined) this.#print(Buffer.from(`${message.text()}\n`));
    else if (process.env.TEST_RESULT_FILE) writeFileSync(process.env.TEST_RESULT_FILE, result);
  }

  /**
   * The window says that the tests have ended. It also says 0 when the extension host crashed or called process.exit, so a 0
   * counts only when the server saw the host end in peace.
   * @param {number} code
   */
  async #testsEnded(code) {
    this.#mark(`the window reports ${code}`);
    for (let waited = 0; waited < 3000 && !this.#isWeb() && !this.#hostEnd; waited += 50) await pause(50);
    if (code === 0 && this.#hostEnd && this.#hostEnd.code !== '0') this.#hostCrashed(this.#hostEnd);
    else this.#end({ code });
  }

  /** @param {{ code: string, signal: string }} end */
  #hostEnded(end) {
    this.#hostEnd = end;
    if (end.code !== '0') return this.#hostCrashed(end);
    const reason = 'the extension host ended, but the window reported no result';
    setTimeout(() => this.#end({ code: hostBroke, reason }), 10_000).unref();
  }

  /** @param {{ code: string, signal: string }} end */
  #hostCrashed({ code, signal }) {
    this.#end({
      code: Number(code) || hostBroke,
      reason: `the extension host ended early (code ${code}, signal ${signal})`,
    });
  }

  /** @param {Buffer} text */
  #print(text) {
    process.stdout.write(text);
    if (this.#testsPrinted) return;
    this.#testsPrinted = true;
    this.#allow(
      Number(process.env.VSCODE_HOST_TIMEOUT_MS ?? defaultTimeout),
      'after the tests began (VSCODE_HOST_TIMEOUT_MS)',
    );
  }

  /**
   * Starts the clock anew.
   * @param {number} milliseconds
   * @param {string} when
   */
  #allow(milliseconds, when) {
    clearTimeout(this.#deadline);
    const reason = `timed out ${milliseconds} ms ${when}`;
    this.#deadline = setTimeout(() => this.#end({ code: timedOut, reason }), milliseconds);
  }

  #watchOurselves() {
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, () => this.#end({ code: interrupted, reason: `got ${signal}` }));
    }
    process.on('uncaughtException', error =>
      this.#end({ code: hostBroke, reason: error.stack ?? error.message }),
    );
    process.on('unhandledRejection', error => this.#end({ code: hostBroke, reason: String(error) }));
  }

  async #close() {
    await Promise.race([this.#browser?.close().catch(() => undefined), pause(5000)]);
    await this.#server?.stop();
    this.#output.close();
    rmSync(this.#temporary, { recursive: true, force: true });
  }

  /** @param {string} what */
  #mark(what) {
    if (this.#verbose) process.stderr.write(`vscode-host: +${Date.now() - this.#started} ms ${what}\n`);
  }
}

/** @param {number} milliseconds */
function pause(milliseconds) {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}
