import { VSCodeWindow, type WindowOptions } from './vscode-window';

/** Waiting for a real window takes longer than a test: it starts a server and a browser. */
const openTimeout = 120_000;

/**
 * Opens one window for all tests of the `describe` that this is called in, and closes it after the last one. When a test
 * fails, a picture of the window goes to test-output/screenshots.
 */
export function windowForSuite(options: WindowOptions = {}): { readonly window: VSCodeWindow } {
  const opened: VSCodeWindow[] = [];
  before(async function () {
    this.timeout(openTimeout);
    opened.push(await VSCodeWindow.open(options));
  });
  afterEach(async function () {
    if (this.currentTest?.state !== 'failed') return;
    const file = await opened[0]?.screenshot(`failed-${this.currentTest.fullTitle().replace(/\W+/g, '-')}`);
    if (file) console.log(`      picture: ${file}`);
  });
  after(async () => {
    await opened[0]?.close();
  });
  return {
    get window() {
      const [window] = opened;
      if (!window)
        throw new Error('The window opens before the first test, not while the tests are declared.');
      return window;
    },
  };
}
