// Says in one sentence what this machine lacks and what to do about it.

/** What only the person at the keyboard can put right. Its message is shown without a stack. */
export class UserError extends Error {}

/** Node for our own scripts: the oldest version that the tests run on. */
export const oldestNode = '20.18.0';

/**
 * Compares two dotted version numbers.
 * @param {string} version
 * @param {string} oldest
 * @returns {boolean} whether `version` is `oldest` or newer
 */
export function isAtLeast(version, oldest) {
  const [have, want] = [version, oldest].map(text => text.replace(/^v/, '').split('.').map(Number));
  for (let part = 0; part < 3; part++) {
    const difference = (have?.[part] ?? 0) - (want?.[part] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** Throws UserError where neither `npm start` nor `npm test` can work. */
export function checkThisMachine() {
  if (!isAtLeast(process.version, oldestNode)) {
    throw new UserError(
      `Node ${oldestNode} or newer is needed; this is Node ${process.version} (${process.execPath}).`,
    );
  }
  if (process.platform === 'win32') {
    throw new UserError(
      'The VS Code server from npm does not run on Windows: use WSL, or press F5 in a desktop VS Code (.vscode/launch.json).',
    );
  }
  if (process.platform === 'linux' && !hasGlibc()) {
    throw new UserError(
      'The VS Code server from npm needs a Linux with glibc (Debian, Ubuntu, Fedora and their like); this one has another C library.',
    );
  }
}

/** Whether the C library is glibc: what the prebuilt Node, browser and native modules are linked with. */
function hasGlibc() {
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return report.header?.glibcVersionRuntime !== undefined;
}

/**
 * Waits until all have ended, also when one fails: what the others still print must not bury the reason.
 * @param {readonly Promise<unknown>[]} promises
 */
export async function allEnded(promises) {
  const results = await Promise.allSettled(promises);
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}

/**
 * Ends the process with a readable message: one line for what a person must provide, the stack for a defect of ours.
 * @param {unknown} error
 * @returns {never}
 */
export function exitWith(error) {
  if (error instanceof UserError) console.error(`\n${error.message}`);
  else console.error(error);
  process.exit(1);
}
