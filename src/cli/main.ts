/** The command line `crossread`: docs/cli.md. Bundled to dist/cli.js, with models/ and package.json beside dist/. */
import { join } from 'node:path';
import { runCommandLine } from './run';

// A reader that goes away early (`crossread … | head`) is no failure of ours.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  process.exit(fault.code === 'EPIPE' ? 0 : 2);
});

void runCommandLine(process.argv.slice(2), {
  out: text => void process.stdout.write(text),
  error: text => void process.stderr.write(text),
  home: join(__dirname, '..'),
  environment: process.env,
}).then(code => {
  process.exitCode = code;
});
