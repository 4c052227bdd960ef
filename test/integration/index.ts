// What VS Code runs inside the extension host: mocha with every *.test.js beside this file (test/bundle.mjs puts them there).
import './console'; // first: mocha keeps the console.log that it finds
import Mocha from 'mocha';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extensions } from 'vscode';
import { RejectionWatch } from './rejections';
import { inSources } from './stacks';

export async function run(): Promise<void> {
  process.setSourceMapsEnabled(true);
  const extension = extensions.getExtension('crossread.crossread');
  const watch = new RejectionWatch(join(extension?.extensionPath ?? '', 'dist', 'extension.js'));
  const stats = await runMocha(testFiles());
  for (const error of await watch.unhandled()) {
    console.error('A promise of the extension was rejected and nobody handled it:\n', error);
    stats.failures += 1;
  }
  const file = process.env.TEST_RESULT_FILE;
  if (file) writeFileSync(file, JSON.stringify(stats));
  if (stats.failures > 0) throw new Error(`${stats.failures} test(s) failed`); // becomes exit code 1
}

function testFiles(): string[] {
  const names = readdirSync(__dirname, { recursive: true, encoding: 'utf8' });
  return names
    .filter(name => name.endsWith('.test.js'))
    .sort()
    .map(name => join(__dirname, name));
}

function runMocha(files: readonly string[]): Promise<Mocha.Stats> {
  const { FORCE_COLOR, MOCHA_GREP, MOCHA_REPORTER } = process.env;
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: 20_000,
    color: Boolean(FORCE_COLOR),
    reporter: MOCHA_REPORTER ?? 'spec',
    ...(MOCHA_GREP ? { grep: MOCHA_GREP } : {}),
  });
  for (const file of files) mocha.addFile(file);
  return new Promise((resolve, reject) => {
    const runner = mocha.run(() => {
      if (runner.stats) resolve(runner.stats);
      else reject(new Error('mocha kept no statistics'));
    });
    runner.on('fail', (_test, error: unknown) => {
      if (error instanceof Error && error.stack) error.stack = inSources(error.stack);
    });
  });
}
