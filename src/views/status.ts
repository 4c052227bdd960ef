import * as vscode from 'vscode';
import type { Engine } from '../core/engine';
import { count } from '../host/words';

/** "5 sources · 61 names · 3 conflicts" in the status bar; while reading, a bar in the views instead of a toast. */
export function registerStatus(engine: Engine): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('crossread.status', vscode.StatusBarAlignment.Left, 0);
  item.name = 'Crossread';
  item.command = 'crossread.entities.focus';
  let endProgress: (() => void) | undefined;

  const update = () => {
    const status = engine.status();
    const busy = status.state === 'reading' || status.state === 'comparing';
    if (busy && !endProgress) endProgress = startProgress();
    if (!busy) {
      endProgress?.();
      endProgress = undefined;
    }
    if (engine.sources().length === 0 && engine.unreadable().length === 0 && !busy) {
      item.hide();
      return;
    }
    item.text =
      status.state === 'reading' ? `$(sync~spin) Reading ${status.done} of ${status.total}` : summary(engine);
    item.tooltip = tooltip(engine);
    item.accessibilityInformation = { label: `Crossread: ${item.text.replace(/\$\([^)]*\)|·/g, ' ')}` };
    item.show();
  };
  update();
  const unsubscribe = engine.onDidChange(update);
  return vscode.Disposable.from(item, { dispose: () => endProgress?.() }, { dispose: unsubscribe });
}

function summary(engine: Engine): string {
  const conflicts = engine.relations().filter(relation => relation.verdict === 'conflicts').length;
  const warning = engine.unreadable().length + engine.faults().length > 0 ? ' $(warning)' : '';
  return [
    count(engine.sources().length, 'source'),
    count(engine.entities().length, 'name'),
    `${count(conflicts, 'conflict')}${warning}`,
  ].join(' · ');
}

function tooltip(engine: Engine): string {
  const unread = engine.unreadable().map(({ file, message }) => `Not read: ${file}: ${message}`);
  return ['Crossread: show entities', ...engine.faults(), ...unread].join('\n');
}

/** Shows the progress bar of each view until the returned function is called. */
function startProgress(): () => void {
  let end: () => void = () => undefined;
  const done = new Promise<void>(resolve => (end = resolve));
  for (const viewId of ['crossread.entities', 'crossread.claims', 'crossread.conflicts']) {
    void vscode.window.withProgress({ location: { viewId } }, () => done);
  }
  return end;
}
