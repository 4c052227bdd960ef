import * as vscode from 'vscode';
import type { Engine } from '../../core/engine';
import type { Span } from '../../core/model';
import { currentSource, type CurrentSource } from '../../host/positions';

/** Where a command works: the source in the active editor and what is selected there. */
export interface Place extends CurrentSource {
  readonly editor: vscode.TextEditor;
  readonly selection: Span;
  /** Where the cursor is. */
  readonly offset: number;
}

/** The source in the active editor, read if need be. Says what is wrong and returns undefined when there is none. */
export async function activePlace(engine: Engine): Promise<Place | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return refuse('Open a source first.');
  await engine.open(editor.document.uri.toString());
  const current = currentSource(engine, editor.document) ?? (await afterTyping(engine, editor.document));
  if (!current) {
    return refuse(
      'This file is not one of the sources that Crossread reads (setting crossread.sources.include).',
    );
  }
  const { positions } = current;
  return {
    ...current,
    editor,
    selection: positions.span(editor.selection),
    offset: positions.offsetAt(editor.selection.active),
  };
}

/** Like `activePlace`, with something selected. White space at the ends of the selection is left out. */
export async function selectedPlace(engine: Engine): Promise<Place | undefined> {
  const place = await activePlace(engine);
  if (!place) return undefined;
  const { start, end } = place.selection;
  const selected = place.view.text.text.slice(start, end);
  const words = selected.trim();
  if (words === '') return refuse('Select the words first.');
  const from = start + selected.indexOf(words);
  return { ...place, selection: { start: from, end: from + words.length } };
}

/** A command right after a keystroke waits for the new reading, for a moment. */
async function afterTyping(
  engine: Engine,
  document: vscode.TextDocument,
): Promise<CurrentSource | undefined> {
  if (!engine.source(document.uri.toString())) return undefined;
  const deadline = 2000;
  await new Promise<void>(resolve => {
    const unsubscribe = engine.onDidChange(() => {
      if (!currentSource(engine, document)) return;
      unsubscribe();
      resolve();
    });
    setTimeout(() => {
      unsubscribe();
      resolve();
    }, deadline);
  });
  return currentSource(engine, document);
}

function refuse(message: string): undefined {
  void vscode.window.showInformationMessage(message);
  return undefined;
}
