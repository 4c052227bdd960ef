import * as vscode from 'vscode';
import type { Engine } from '../core/engine';
import { currentSource } from '../host/positions';

/** Page furniture folds away, as comments do: "Fold All Block Comments" hides it all. */
export function registerFolding(engine: Engine, selector: vscode.DocumentSelector): vscode.Disposable {
  const changes = new vscode.EventEmitter<void>();
  const unsubscribe = engine.onDidChange(({ sources }) => {
    if (sources.length > 0) changes.fire();
  });
  return vscode.Disposable.from(
    changes,
    { dispose: unsubscribe },
    vscode.languages.registerFoldingRangeProvider(selector, {
      onDidChangeFoldingRanges: changes.event,
      provideFoldingRanges: document => {
        const current = currentSource(engine, document);
        if (!current) return undefined;
        const { view, positions } = current;
        return mergeLines(view.text.boilerplate.map(piece => positions.range(piece))).map(
          ([start, end]) => new vscode.FoldingRange(start, end, vscode.FoldingRangeKind.Comment),
        );
      },
    }),
  );
}

/** Pieces on neighbouring lines (blank ones between them included) fold together; a single line has nothing to fold. */
function mergeLines(ranges: readonly vscode.Range[]): [number, number][] {
  const merged: [number, number][] = [];
  for (const { start, end } of ranges) {
    const last = merged.at(-1);
    if (last && start.line <= last[1] + 2) last[1] = Math.max(last[1], end.line);
    else merged.push([start.line, end.line]);
  }
  return merged.filter(([start, end]) => end > start);
}
