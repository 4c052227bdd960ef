// Under test/host/code.mjs: prints straight into the file that the launcher passes on, at once, so that a crash loses nothing.
// Under a desktop VS Code VSCODE_HOST_OUT is not set, and the window forwards console.* by itself.
import { openSync, writeSync } from 'node:fs';
import { formatWithOptions } from 'node:util';

const colors = Boolean(process.env.FORCE_COLOR);
const file = process.env.VSCODE_HOST_OUT;
if (file) {
  const descriptor = openSync(file, 'a');
  redirectConsole(descriptor);
  redirectStream(process.stdout, descriptor);
  redirectStream(process.stderr, descriptor);
}

function redirectConsole(descriptor: number): void {
  for (const name of ['log', 'info', 'debug', 'warn', 'error', 'trace'] as const) {
    // VS Code made these getters with a setter that does nothing: an assignment would be ignored.
    Object.defineProperty(console, name, {
      value: (...values: unknown[]) =>
        void writeSync(descriptor, `${formatWithOptions({ colors }, ...values)}\n`),
    });
  }
}

function redirectStream(stream: NodeJS.WriteStream, descriptor: number): void {
  const write = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
    writeSync(descriptor, typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString());
    const done = rest.at(-1);
    if (typeof done === 'function') (done as () => void)();
    return true;
  };
  stream.write = write;
}
