import axe from 'axe-core';
import type { Locator } from 'playwright-core';

/** A rule that the document breaks, and where. */
export interface Violation {
  readonly rule: string;
  readonly impact: string;
  readonly help: string;
  readonly places: readonly string[];
}

/**
 * Checks a part of a document with axe-core: the page, or the inside of a webview.
 * @param root for a webview: `window.webview().locator('html')`
 * @returns what is wrong; nothing when all is well
 */
export async function accessibilityViolations(root: Locator): Promise<Violation[]> {
  // The debugger may run what the document's content security policy forbids to everybody else.
  await root.evaluate(axe.source.concat('\n;undefined'));
  const results = await root.evaluate(element =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(element as Element),
  );
  return results.violations.map(({ id, impact, help, nodes }) => ({
    rule: id,
    impact: impact ?? 'minor',
    help,
    places: nodes.map(node => node.html),
  }));
}
