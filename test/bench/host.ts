// What the extension costs inside a real VS Code: activation, and a hover once everything is read.
import '../integration/console'; // first: prints to the terminal that started the window
import { writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import * as vscode from 'vscode';
import type { CrossreadApi } from '../../src/extension';
import { percentiles, printTable } from './table';

export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension<CrossreadApi>('crossread.crossread');
  if (!extension) throw new Error('crossread.crossread is not there');
  const started = performance.now();
  const { engine } = await extension.activate();
  const seen = performance.now() - started;
  await pause(1000);
  const idle = engine.status().state === 'idle' && engine.sources().length === 0;

  const [file] = (await vscode.workspace.findFiles('000_*.txt')).sort();
  if (!file) throw new Error('the folder holds no source');
  const openedAt = performance.now();
  const editor = await vscode.window.showTextDocument(file);
  await engine.open(file.toString());
  const firstView = performance.now() - openedAt;
  await engine.start();
  await engine.settled();

  const view = engine.source(file.toString());
  const offsets = (view?.mentions ?? []).map(mention => mention.start + 1);
  const own = repeat(offsets, 5, offset => {
    const start = performance.now();
    engine.mentionCard(file.toString(), offset);
    engine.claimCard(file.toString(), offset);
    return performance.now() - start;
  });
  const roundTrip: number[] = [];
  for (const offset of repeat(offsets, 5, value => value)) {
    const start = performance.now();
    await vscode.commands.executeCommand(
      'vscode.executeHoverProvider',
      file,
      editor.document.positionAt(offset),
    );
    roundTrip.push(performance.now() - start);
  }
  const bare: number[] = [];
  for (let turn = 0; turn < 100; turn += 1) {
    const start = performance.now();
    await vscode.commands.executeCommand('setContext', 'crossread.bench', turn);
    bare.push(performance.now() - start);
  }
  printTable(
    `In VS Code ${vscode.version}, ${engine.sources().length} sources`,
    ['what', 'p50 ms', 'p95 ms'],
    [
      ...(await activationRows()),
      ['activation as another extension sees it', seen.toFixed(2), ''],
      ['first source shown to first source read', firstView.toFixed(2), ''],
      ['hover, own work', ...percentiles(own, 0.5, 0.95)],
      ['hover, through the window', ...percentiles(roundTrip, 0.5, 0.95)],
      ['bare round trip through the window', ...percentiles(bare, 0.5, 0.95)],
    ],
  );
  console.log(`\nRead before the first source was seen: ${idle ? 'nothing' : 'SOMETHING'}`);
  const result = process.env.TEST_RESULT_FILE;
  if (result) writeFileSync(result, JSON.stringify({ passes: 1, failures: 0, pending: 0 }));
}

/** VS Code's own figures, from "Developer: Startup Performance": | extension | eager | load code | call activate | … */
async function activationRows(): Promise<string[][]> {
  await vscode.commands.executeCommand('perfview.show');
  await pause(3000);
  const report =
    vscode.workspace.textDocuments.find(document => document.uri.scheme === 'perf')?.getText() ?? '';
  const cells = report
    .split('\n')
    .find(line => line.includes('crossread.crossread'))
    ?.split('|')
    .map(cell => cell.trim());
  if (!cells) return [['activation by VS Code’s own clock', 'not told', '']];
  return [
    ['activation: load code', cells[3] ?? '', ''],
    ['activation: call activate', cells[4] ?? '', ''],
  ];
}

function repeat<T, R>(items: readonly T[], times: number, work: (item: T) => R): R[] {
  return Array.from({ length: times }, () => items.map(work)).flat();
}

function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}
