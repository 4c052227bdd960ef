import type { Locator } from 'playwright-core';

/** Pixels of the page. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where the nth occurrence of a text is drawn in an editor, counted from the first line drawn. A text that goes on in the
 * next line, by word wrap or not, has the box of its first piece. `undefined` when it is not drawn.
 */
export async function boxOfText(editor: Locator, text: string, nth: number): Promise<Box | undefined> {
  return editor.locator('.view-lines').first().evaluate(findInLines, { text, nth });
}

/** Runs in the page. */
function findInLines(
  lines: HTMLElement | SVGElement,
  { text, nth }: { text: string; nth: number },
): Box | undefined {
  const inOrder = [...lines.querySelectorAll<HTMLElement>('.view-line')].sort(
    (a, b) => a.offsetTop - b.offsetTop,
  );
  const pieces: { node: Text; start: number }[] = [];
  let drawn = '';
  for (const line of inOrder) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      pieces.push({ node, start: drawn.length });
      drawn += node.data.replaceAll('\u00a0', ' '); // the editor draws spaces as no-break spaces
    }
  }
  let index = drawn.indexOf(text);
  for (let skipped = 0; skipped < nth && index >= 0; skipped++) index = drawn.indexOf(text, index + 1);
  if (index < 0) return undefined;
  const range = document.createRange();
  const first = pieces.findLast(({ start }) => start <= index);
  const last = pieces.findLast(({ start }) => start <= index + text.length - 1);
  if (!first || !last) return undefined;
  range.setStart(first.node, index - first.start);
  range.setEnd(last.node, index + text.length - last.start);
  const [box] = range.getClientRects();
  return box && { x: box.x, y: box.y, width: box.width, height: box.height };
}
