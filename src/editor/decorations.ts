import * as vscode from 'vscode';
import type { Engine } from '../core/engine';
import type { PlacedClaim, Span } from '../core/model';
import { currentSource, type Positions } from '../host/positions';
import { onDidChangeSettings, readSettings, type Settings } from '../host/settings';
import { createDecorationTypes, type DecorationTypes } from './decorationTypes';
import { classOf, mentionClasses } from './mentionClasses';

/** Marks names, claims, who says them, and page furniture in every visible editor that shows a source. */
export function registerDecorations(engine: Engine): vscode.Disposable {
  const types = createDecorationTypes();
  let settings = readSettings();

  const drawAll = () => {
    for (const editor of vscode.window.visibleTextEditors) draw(editor, engine, types, settings);
  };
  const unsubscribe = engine.onDidChange(({ status }) => {
    if (status.state !== 'reading') drawAll();
  });
  drawAll();
  return vscode.Disposable.from(
    types,
    { dispose: unsubscribe },
    vscode.window.onDidChangeVisibleTextEditors(drawAll),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      // Only a text with more marks than are drawn at once needs another look when it scrolls.
      if (exceedsLimit(textEditor, engine, settings)) draw(textEditor, engine, types, settings);
    }),
    onDidChangeSettings(next => {
      settings = next;
      drawAll();
    }),
  );
}

/** One `setDecorations` a type. In the moment between a keystroke and the new reading VS Code moves the old marks along. */
function draw(editor: vscode.TextEditor, engine: Engine, types: DecorationTypes, settings: Settings): void {
  const current = currentSource(engine, editor.document);
  if (!current) {
    if (!engine.source(editor.document.uri.toString())) clear(editor, types);
    return;
  }
  const { view, positions } = current;
  const show = (spans: readonly Span[]) => rangesOf(spans, editor, positions, settings.maximumHighlights);
  const entities = settings.highlightEntities;
  const claims = settings.highlightClaims ? view.claims : [];

  for (const name of mentionClasses) {
    const spans =
      name === 'value' ? view.text.values : view.mentions.filter(mention => classOf(mention.type) === name);
    editor.setDecorations(types.mentions[name], show(entities ? spans : []));
  }
  editor.setDecorations(
    types.claim,
    show(claims.filter(claim => claim.standing === 'suggested').flatMap(piecesOf)),
  );
  editor.setDecorations(types.attribution, show(claims.flatMap(attributionWords)));
  editor.setDecorations(types.boilerplate, show(view.text.boilerplate));
  editor.setDecorations(types.conflict, show(inConflict(engine, view.id, claims).map(startOf)));
  editor.setDecorations(
    types.decided,
    show([
      ...(entities ? view.mentions.filter(mention => mention.standing !== 'suggested') : []),
      ...claims.filter(claim => claim.standing !== 'suggested').flatMap(piecesOf),
    ]),
  );
  editor.setDecorations(types.note, show(view.notes));
}

function clear(editor: vscode.TextEditor, types: DecorationTypes): void {
  for (const name of mentionClasses) editor.setDecorations(types.mentions[name], []);
  for (const type of [
    types.claim,
    types.attribution,
    types.boilerplate,
    types.conflict,
    types.decided,
    types.note,
  ]) {
    editor.setDecorations(type, []);
  }
}

function piecesOf(claim: PlacedClaim): readonly Span[] {
  return claim.parts ?? [claim];
}

function attributionWords(claim: PlacedClaim): Span[] {
  return claim.attribution.flatMap(({ source, cue }) => [...(source ? [source] : []), ...(cue ? [cue] : [])]);
}

function inConflict(engine: Engine, source: string, claims: readonly PlacedClaim[]): PlacedClaim[] {
  const ids = new Set(
    engine
      .relations()
      .filter(relation => relation.verdict === 'conflicts')
      .flatMap(({ a, b }) => [a, b])
      .filter(reference => reference.source === source)
      .map(reference => reference.claim),
  );
  return claims.filter(claim => ids.has(claim.id));
}

function startOf(span: Span): Span {
  return { start: span.start, end: span.start };
}

/** All ranges up to the limit, else those in view first (thousands of ranges freeze a frame: microsoft/vscode#202154). */
function rangesOf(
  spans: readonly Span[],
  editor: vscode.TextEditor,
  positions: Positions,
  limit: number,
): vscode.Range[] {
  if (spans.length <= limit) return spans.map(span => positions.range(span));
  const inView = editor.visibleRanges.map(range => positions.span(range));
  const visible = spans.filter(span => inView.some(view => span.start <= view.end && span.end >= view.start));
  return visible.slice(0, limit).map(span => positions.range(span));
}

function exceedsLimit(editor: vscode.TextEditor, engine: Engine, settings: Settings): boolean {
  const view = engine.source(editor.document.uri.toString());
  if (!view) return false;
  return (
    Math.max(view.mentions.length, view.claims.length, view.text.values.length) > settings.maximumHighlights
  );
}
