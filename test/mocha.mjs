// Runs test files in plain Node with mocha.  node test/mocha.mjs NAME FILE …; MOCHA_GREP narrows by title.
import Mocha from 'mocha';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Runs the files and prints how many tests passed under a name.
 * @param {string} name
 * @param {readonly string[]} files
 * @param {{ timeout?: number }} [options] milliseconds for one test
 * @returns {Promise<boolean>} whether tests ran and all passed
 */
export async function runMocha(name, files, { timeout = 60_000 } = {}) {
  const { MOCHA_GREP, MOCHA_REPORTER } = process.env;
  const mocha = new Mocha({
    ui: 'bdd',
    timeout,
    reporter: MOCHA_REPORTER ?? 'spec',
    ...(MOCHA_GREP ? { grep: MOCHA_GREP } : {}),
  });
  for (const file of files) mocha.addFile(resolve(file));
  process.setSourceMapsEnabled(true);
  await mocha.loadFilesAsync();
  const stats = await new Promise(done => {
    const runner = mocha.run(() => done(runner.stats));
  });
  const { passes = 0, failures = 0, pending = 0 } = /** @type {Partial<Mocha.Stats>} */ (stats ?? {});
  console.log(`${name}: ${passes} passed, ${failures} failed, ${pending} skipped`);
  return passes > 0 && failures === 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [name = 'tests', ...files] = process.argv.slice(2);
  // A signal ends us by way of "exit", where servers and browsers are killed.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => process.exit(130));
  process.exit((await runMocha(name, files)) ? 0 : 1);
}
