// Stand-ins for native modules that a VS Code server compiles when it is installed. Neither tests nor `npm start` need
// what they do, but the server complains loudly when they are missing, and compiling wants Python and a C++ compiler.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// VS Code imports these as ES modules: every name must be assigned as `exports.name =` for Node to see it.
const watchdog = `exports.start = () => {};
exports.exit = code => process.exit(code);
`;

// Keeps logs/*/exthost*/remoteexthost.log, which says why an extension did not start.
const logger = `const fs = require('node:fs');
const path = require('node:path');
class Logger {
  constructor(file) { this.file = file; this.level = 2; }
  write(level, message) { if (level >= this.level) try { fs.appendFileSync(this.file, message + '\\n'); } catch {} }
  trace(message) { this.write(0, message); }
  debug(message) { this.write(1, message); }
  info(message) { this.write(2, message); }
  warn(message) { this.write(3, message); }
  error(message) { this.write(4, message); }
  critical(message) { this.write(5, message); }
  getLevel() { return this.level; }
  setLevel(level) { this.level = level; }
  setPattern() {}
  clearFormatters() {}
  flush() {}
  drop() {}
}
const create = async (name, file) => {
  await fs.promises.mkdir(path.dirname(file), { recursive: true });
  return new Logger(file);
};
exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.shutdown = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
`;

/** @type {Readonly<Record<string, string>>} */
const stubs = {
  '@vscode/spdlog': logger,
  '@vscode/native-watchdog': watchdog,
  'native-watchdog': watchdog,
};

/**
 * Overwrites the entry of each of these modules that a VS Code server folder has.
 * @param {string} vscodeFolder
 */
export function stubNativeModules(vscodeFolder) {
  for (const [name, text] of Object.entries(stubs)) {
    const folder = join(vscodeFolder, 'node_modules', name);
    if (!existsSync(folder)) continue;
    const { main = 'index.js' } = /** @type {{ main?: string }} */ (
      JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    );
    writeFileSync(join(folder, main), text);
  }
}
