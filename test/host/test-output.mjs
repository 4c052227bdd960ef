// Passes on what tests print inside an extension host.
import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';

/**
 * Follows a file that test/integration/console.ts writes to. The window's own channel mixes the tests' lines with those of
 * the workbench and loses the last ones when the extension host crashes; a file loses nothing.
 */
export class FollowedFile {
  #descriptor;
  #buffer = Buffer.alloc(65_536);
  #timer;
  #print;

  /**
   * @param {string} file
   * @param {(text: Buffer) => void} print
   */
  constructor(file, print) {
    writeFileSync(file, '');
    this.#descriptor = openSync(file, 'r');
    this.#print = print;
    this.#timer = setInterval(() => this.#passOn(), 50);
  }

  /** Passes on the rest. */
  close() {
    clearInterval(this.#timer);
    this.#passOn();
    closeSync(this.#descriptor);
  }

  #passOn() {
    for (;;) {
      const length = readSync(this.#descriptor, this.#buffer, 0, this.#buffer.length, null);
      if (length === 0) return;
      this.#print(Buffer.from(this.#buffer.subarray(0, length)));
    }
  }
}
