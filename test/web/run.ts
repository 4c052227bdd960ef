// What VS Code runs inside the web extension host: mocha in a web worker, without Node.
import './worker-location';
import 'mocha/mocha.js';

declare const mocha: BrowserMocha;

/**
 * Runs the tests that `load` declares.
 * @param load called when describe() and it() are there
 */
export function runWebTests(load: () => void): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 20_000, color: false });
  mocha.reporter(Mocha.reporters.Spec); // by class: the browser build's own default is its HTML page
  Mocha.reporters.Base.consoleLog = print;
  load();
  return new Promise((resolve, reject) => {
    const runner = mocha.run(failures => {
      console.log(`TEST_RESULT ${JSON.stringify(runner.stats)}`); // test/host/hosted-window.mjs keeps it
      if (failures > 0) reject(new Error(`${failures} test(s) failed`));
      else resolve();
    });
  });
}

/** As console.log, but with the placeholders filled in: they are lost on the way from the worker to the page. */
function print(format = '', ...values: (string | number)[]): void {
  const rest = [...values];
  console.log(format.replace(/%[sd]/g, () => String(rest.shift() ?? '')));
}
