import * as vscode from 'vscode';
import type { Engine } from '../core/engine';
import type { SourceView, Span } from '../core/model';
import { normaliseText } from '../core/text/normalise';

/**
 * Converts between offsets in a normalised text and positions in VS Code. Lines and characters are the same on both
 * sides whatever the line ends on disk, so only the starts of lines are needed.
 */
export class Positions {
  readonly #lineStarts: readonly number[];
  readonly #length: number;

  constructor(text: string) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#lineStarts = starts;
    this.#length = text.length;
  }

  positionAt(offset: number): vscode.Position {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return new vscode.Position(low, Math.max(0, offset - (this.#lineStarts[low] ?? 0)));
  }

  offsetAt(position: vscode.Position): number {
    const start = this.#lineStarts[position.line] ?? this.#length;
    const nextStart = this.#lineStarts[position.line + 1];
    const lineEnd = nextStart === undefined ? this.#length : nextStart - 1;
    return Math.min(start + position.character, lineEnd);
  }

  range(span: Span): vscode.Range {
    return new vscode.Range(this.positionAt(span.start), this.positionAt(span.end));
  }

  span(range: vscode.Range): Span {
    return { start: this.offsetAt(range.start), end: this.offsetAt(range.end) };
  }
}

export interface CurrentSource {
  readonly view: SourceView;
  readonly positions: Positions;
}

/**
 * The source in a document, if it is read and was read as it stands now. Undefined for other documents and for the
 * moment between a keystroke and the new reading, when offsets would point at the wrong words.
 */
export function currentSource(
  engine: Pick<Engine, 'source'>,
  document: vscode.TextDocument,
): CurrentSource | undefined {
  const view = engine.source(document.uri.toString());
  if (view?.text.text !== normaliseText(document.getText())) return undefined;
  return { view, positions: new Positions(view.text.text) };
}
