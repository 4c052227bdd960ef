import * as vscode from 'vscode';
import type { SourceId, Span } from '../core/model';
import { normaliseText } from '../core/text/normalise';
import { Positions } from './positions';

/** A place in a source, as command links and tree items carry it: plain JSON. */
export interface Passage {
  readonly source: SourceId;
  readonly start: number;
  readonly end: number;
}

export const showPassageCommand = 'crossread.showPassage';

export function passageOf(source: SourceId, span: Span): Passage {
  return { source, start: span.start, end: span.end };
}

/** Opens the source with the passage selected and in view. */
export async function showPassage(
  passage: Passage,
  options: vscode.TextDocumentShowOptions = {},
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(passage.source));
  const range = new Positions(normaliseText(document.getText())).range(passage);
  const editor = await vscode.window.showTextDocument(document, { ...options, selection: range });
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Whether what a command got is a passage: links come back as whatever JSON they held. */
export function isPassage(value: unknown): value is Passage {
  if (typeof value !== 'object' || value === null) return false;
  const { source, start, end } = value as Record<string, unknown>;
  return typeof source === 'string' && typeof start === 'number' && typeof end === 'number';
}
