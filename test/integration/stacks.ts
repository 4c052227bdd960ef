import { findSourceMap } from 'node:module';
import { resolve } from 'node:path';

/**
 * Puts the places in the sources into a stack of places in the bundle. Node would do it by itself, but VS Code replaces the
 * hook that it does it with.
 * @param stack of an error from a bundle with a source map; mocha has made its paths relative to the working folder
 */
export function inSources(stack: string): string {
  return stack.replace(
    /([^\s():]+\.js):(\d+):(\d+)/g,
    (place, file: string, line: string, column: string) => {
      const origin = findSourceMap(resolve(file))?.findOrigin(Number(line), Number(column));
      if (!origin || !('fileName' in origin)) return place;
      return `${origin.fileName.replace('file://', '')}:${origin.lineNumber}:${origin.columnNumber}`;
    },
  );
}
