import type { PanelPiece } from './protocol';

/** Makes an element. Strings become text nodes: nothing of a source is ever parsed as HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A passage with the differing words marked: by a line and weight as well as colour, and said to a screen reader. */
export function passage(pieces: readonly PanelPiece[]): (Node | string)[] {
  return pieces.map(piece => (piece.marked ? element('mark', {}, piece.text) : piece.text));
}

/** A button; `focusKey` lets a redraw find it again. */
export function button(
  label: string,
  focusKey: string,
  onClick: () => void,
  attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
  const made = element('button', { type: 'button', 'data-focus': focusKey, ...attributes }, label);
  made.addEventListener('click', onClick);
  return made;
}
