// A real VS Code window for the flows: what a person sees and does, by name.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { windowUrl } from '../host/address.mjs';
import { projectRoot, testOutput } from '../host/paths.mjs';
import { startServer, type RunningServer } from '../host/server.mjs';
import { quietSettings, themeSettings, themes, type Settings, type Theme } from '../host/settings.mjs';
import { findVSCode } from '../host/vscode.mjs';
import { launchBrowser } from '../host/workbench.mjs';
import { boxOfText, type Box } from './text-box';

export interface WindowOptions {
  /** Opened as a fresh copy: what a flow writes into it goes when the window closes. The samples when not given. */
  readonly folder?: string;
  readonly theme?: Theme;
  /** User settings on top of the quiet ones. */
  readonly settings?: Settings;
  /** Folders of further extensions that are installed in this window. */
  readonly companions?: readonly string[];
  /** Size of the page in CSS pixels. */
  readonly size?: { readonly width: number; readonly height: number };
}

/** The folder's own settings are the harness's (see changeSettings): no part of what a person sees. */
const hideSettings: Settings = { 'files.exclude': { '**/.vscode': true } };

export class VSCodeWindow {
  /** Errors that nobody caught in the page: a flow may assert that there are none. */
  readonly pageErrors: Error[] = [];

  private constructor(
    readonly page: Page,
    /** The copy on disk that the window shows: sidecars are written here. */
    readonly folder: string,
    private readonly browser: Browser,
    private readonly server: RunningServer,
    private readonly temporary: string,
  ) {
    page.on('pageerror', error => this.pageErrors.push(error));
  }

  /** Opens a window with the extension installed from its VSIX (test/ui/run.mjs sees to that) and waits until it is drawn. */
  static async open({
    folder = join(projectRoot, 'samples'),
    theme = 'dark',
    settings = {},
    companions = [],
    size,
  }: WindowOptions = {}) {
    const extensionsFolder = process.env.CROSSREAD_EXTENSIONS_FOLDER;
    if (!extensionsFolder) throw new Error('Run the flows with: node test/ui/run.mjs');
    const temporary = mkdtempSync(join(tmpdir(), 'crossread-ui-'));
    const copy = join(temporary, basename(folder));
    cpSync(folder, copy, { recursive: true });
    const server = await startServer({
      vscode: await findVSCode(),
      userDataFolder: join(temporary, 'data'),
      extensionsFolder:
        companions.length > 0 ? addExtensions(extensionsFolder, companions, temporary) : extensionsFolder,
      settings: { ...quietSettings, ...themeSettings(theme), ...hideSettings, ...settings },
    });
    const browser = await launchBrowser();
    const context = await browser.newContext({
      viewport: size ?? { width: 1400, height: 900 },
      deviceScaleFactor: 1,
    });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const window = new VSCodeWindow(await context.newPage(), copy, browser, server, temporary);
    await window.page.goto(windowUrl(server.url, { folder: copy }), { waitUntil: 'commit' });
    await window.#drawn();
    return window;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
    rmSync(this.temporary, { recursive: true, force: true });
  }

  /** Loads the page anew, as "Developer: Reload Window" does. */
  async reload(): Promise<void> {
    await this.page.reload({ waitUntil: 'commit' });
    await this.#drawn();
  }

  /** Runs a command by the title that the palette shows: "Crossread: Compare Claim Across Sources". */
  async runCommand(title: string): Promise<void> {
    await this.#openQuickInput('F1');
    await this.quickInput.fill(`>${title}`);
    await this.pick(title);
  }

  /** Opens a file of the folder by its name and waits for its text. */
  async openFile(name: string): Promise<Locator> {
    await this.#openQuickInput('Control+P');
    await this.quickInput.fill(name);
    await this.pick(name);
    const editor = this.editor(name);
    await editor.locator('.view-line').first().waitFor();
    return editor;
  }

  /** The editor that shows a file. */
  editor(name: string): Locator {
    return this.page.locator(`.editor-instance .monaco-editor[data-uri$="/${name}"]`);
  }

  /** The input of the palette, of a quick pick or an input box. */
  get quickInput(): Locator {
    return this.page.locator('.quick-input-widget:visible .quick-input-box input');
  }

  /** The rows of a quick pick, in order. */
  get quickPickRows(): Locator {
    return this.page.locator('.quick-input-widget:visible .monaco-list-row');
  }

  /** Chooses the first row of the open quick pick that holds a text. */
  async pick(label: string): Promise<void> {
    await this.quickPickRows.filter({ hasText: label }).first().click();
  }

  /** Puts the cursor before the nth occurrence of a text. The text must be on the screen. */
  async placeCursor(editor: Locator, text: string, nth = 0): Promise<void> {
    const box = await this.#boxOf(editor, text, nth);
    await this.page.mouse.click(box.x + 1, box.y + box.height / 2);
  }

  /** Selects the nth occurrence of a text. The text must be on the screen. */
  async select(editor: Locator, text: string, nth = 0): Promise<void> {
    await this.placeCursor(editor, text, nth);
    // By the keyboard: the text may go on in the next line.
    const keys = Array.from(text, () => 'Shift+ArrowRight');
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Rests the mouse on the nth occurrence of a text and waits for the hover card. */
  async hover(editor: Locator, text: string, nth = 0): Promise<Locator> {
    const box = await this.#boxOf(editor, text, nth);
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    // The first card of a window can be slow, and a move while the window is busy can get lost: try again.
    for (let attempt = 1; ; attempt++) {
      await this.page.mouse.move(5, 5);
      await this.page.keyboard.press('Escape');
      await this.page.mouse.move(middle.x - 3, middle.y);
      await this.page.mouse.move(middle.x, middle.y, { steps: 3 });
      try {
        await this.hoverCard.locator('.hover-contents').first().waitFor({ timeout: 5000 });
        return this.hoverCard;
      } catch (error) {
        if (attempt === 3) throw error;
      }
    }
  }

  /** The hover card on the screen. */
  get hoverCard(): Locator {
    return this.page
      .locator('.monaco-hover:visible')
      .filter({ has: this.page.locator('.hover-contents') })
      .first();
  }

  /** What the extension draws behind and around the text of an editor, whatever it is. */
  decorations(editor: Locator): Locator {
    return editor.locator('.view-overlays .cdr[class*="ced-"]');
  }

  /** A message in the corner. */
  notification(text: string): Locator {
    return this.page
      .locator('.notification-toast .notification-list-item-message', { hasText: text })
      .first();
  }

  /** An entry of the status bar. */
  statusBarItem(text: string | RegExp): Locator {
    return this.page.locator('.statusbar-item', { hasText: text }).first();
  }

  /** Shows a view container by the name that its icon at the side has. */
  async showViewContainer(name: string): Promise<void> {
    const icon = this.page.locator(`a.action-label[aria-label^="${name}"]`);
    const item = this.page.locator('.activitybar .action-item', { has: icon });
    if (!(await item.evaluate(element => element.classList.contains('checked')))) await item.click();
  }

  /** The rows of the trees in the side bar whose accessible name begins so. */
  treeRow(name: string): Locator {
    return this.page.locator(`.sidebar .monaco-list-row[aria-label^="${name}"]`).first();
  }

  /** The document inside the visible webview, for locators. */
  webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  /**
   * Changes settings while the window is open: in the folder's .vscode/settings.json, for the server does not watch the
   * user's. Takes a moment: wait for what it changes.
   */
  changeSettings(change: Settings): void {
    const file = join(this.folder, '.vscode/settings.json');
    mkdirSync(dirname(file), { recursive: true });
    const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Settings) : {};
    writeFileSync(file, JSON.stringify({ ...before, ...change }, undefined, 2));
  }

  /** Changes the colour theme and waits until the window wears it. */
  async useTheme(theme: Theme): Promise<void> {
    this.changeSettings(themeSettings(theme));
    await this.page
      .locator(`.monaco-workbench.${themes[theme].workbenchClass}`)
      .waitFor({ state: 'attached' });
  }

  /**
   * Takes a picture of the window.
   * @returns the file, test-output/screenshots/NAME.png
   */
  async screenshot(name: string): Promise<string> {
    const folder = join(testOutput, 'screenshots');
    mkdirSync(folder, { recursive: true });
    const file = join(folder, `${name}.png`);
    await this.page.screenshot({ path: file });
    return file;
  }

  /** Reads a file of the folder as it is on disk now. */
  readFile(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  /** What the extension host has written to its log so far: which extensions it activated, and what went wrong. */
  extensionHostLog(): string {
    const logs = join(this.temporary, 'data/logs');
    const files = readdirSync(logs, { recursive: true, encoding: 'utf8' }).filter(name =>
      name.endsWith('remoteexthost.log'),
    );
    return files.map(name => readFileSync(join(logs, name), 'utf8')).join('');
  }

  async #drawn(): Promise<void> {
    await this.page.locator('.monaco-workbench .part.editor').waitFor({ timeout: 60_000 });
  }

  /** A key pressed while the focus moves (a card closing, a webview) can get lost: try again. */
  async #openQuickInput(key: string): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      await this.page.keyboard.press(key);
      try {
        await this.quickInput.waitFor({ timeout: 2000 });
        return;
      } catch (error) {
        if (attempt === 5) throw error;
        await this.page.keyboard.press('Escape');
      }
    }
  }

  async #boxOf(editor: Locator, text: string, nth: number): Promise<Box> {
    const box = await boxOfText(editor, text, nth);
    if (!box) throw new Error(`"${text}" (${nth + 1}) is not on the screen`);
    return box;
  }
}

/** A copy of the installed extensions with further ones. Without its list of what is installed, VS Code looks itself. */
function addExtensions(installed: string, companions: readonly string[], temporary: string): string {
  const folder = join(temporary, 'extensions');
  cpSync(installed, folder, { recursive: true });
  rmSync(join(folder, 'extensions.json'), { force: true });
  for (const companion of companions)
    cpSync(companion, join(folder, basename(companion)), { recursive: true });
  return folder;
}
