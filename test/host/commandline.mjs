// The command line of desktop VS Code, as far as tests use it.

/** Options whose value may be the next argument. */
const valued = new Set([
  'user-data-dir',
  'extensions-dir',
  'extensionDevelopmentPath',
  'extensionDevelopmentKind',
  'extensionTestsPath',
  'install-extension',
  'uninstall-extension',
  'inspect-extensions',
  'inspect-brk-extensions',
  'disable-extension',
  'enable-proposed-api',
  'folder-uri',
  'file-uri',
  'goto',
  'locale',
  'log',
  'profile',
]);

export class CommandLine {
  /** @type {Map<string, string[]>} */
  #options = new Map();
  /** @type {string[]} what is to be opened */
  paths = [];

  /** @param {readonly string[]} args without the program */
  constructor(args) {
    const rest = [...args];
    for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
      const [, name, value] = /^--([^=]+)(?:=(.*))?$/s.exec(argument) ?? [];
      if (name === undefined) this.paths.push(argument);
      else this.#add(name, value ?? (valued.has(name) ? (rest.shift() ?? '') : ''));
    }
  }

  /** @param {string} name */
  has(name) {
    return this.#options.has(name);
  }

  /**
   * Every value of an option, in order; empty when it was not given.
   * @param {string} name
   * @returns {readonly string[]}
   */
  all(name) {
    return this.#options.get(name) ?? [];
  }

  /**
   * An option's last value, as VS Code takes it.
   * @param {string} name
   */
  last(name) {
    return this.all(name).at(-1);
  }

  /**
   * @param {string} name
   * @param {string} value
   */
  #add(name, value) {
    this.#options.set(name, [...this.all(name), value]);
  }
}
