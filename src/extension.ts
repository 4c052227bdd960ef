import * as vscode from 'vscode';
import type { Engine } from './core/engine';
import type { Ports } from './core/ports';
import { writeComparisonMarkdown } from './core/exchange/comparisonMarkdown';
import { registerRefineCommands } from './editor/commands/refineEntities';
import { registerEditorCommands } from './editor/commands/register';
import { registerContextKeys } from './editor/contextKeys';
import { registerDecorations } from './editor/decorations';
import { registerDiagnostics } from './editor/diagnostics';
import { registerFolding } from './editor/folding';
import { registerHover } from './editor/hover';
import { registerReferences } from './editor/references';
import { registerRename } from './editor/rename';
import { registerSymbols } from './editor/symbols';
import { hostClock } from './host/clock';
import { createExtensionModels } from './host/extensionModels';
import { createLateEngine } from './host/lateEngine';
import { readSettings } from './host/settings';
import { readVisibleSources } from './host/visibleSources';
import { startThread } from './host/worker/node/startThread'; // in the web bundle: web/startThread (esbuild.js)
import { createWorkerAnalyst, type WorkerAnalyst } from './host/workerAnalyst';
import { createWorkerScripts } from './host/workerScripts';
import { WorkspaceEntityLists } from './host/workspaceEntityLists';
import { WorkspaceSidecars } from './host/workspaceSidecars';
import { WorkspaceSources } from './host/workspaceSources';
import { registerClaimsTree } from './views/claimsTree';
import { registerCompareCommand } from './views/compareCommand';
import { ComparisonPanels } from './views/comparisonPanel';
import { registerConflictsTree } from './views/conflictsTree';
import { registerEntitiesTree } from './views/entitiesTree';
import { registerStatus } from './views/status';

/** The languages a source may have in VS Code; which documents are sources the engine says. */
const languages = ['seed', 'plaintext', 'markdown'];

/** What the extension gives to others and to its own tests. */
export interface CrossreadApi {
  readonly engine: Engine;
  readonly analyst: WorkerAnalyst;
}

/** Builds ports, engine and surfaces, registers them and returns: nothing is read before the first source is seen. */
export function activate(context: vscode.ExtensionContext): CrossreadApi {
  const log = vscode.window.createOutputChannel('Crossread', { log: true });
  const sources = new WorkspaceSources(message => log.warn(message));
  const sidecars = new WorkspaceSidecars();
  const entityLists = new WorkspaceEntityLists();
  const models = createExtensionModels(context.extensionUri);
  const analyst = createWorkerAnalyst({
    startThread,
    scripts: createWorkerScripts(context.extensionUri),
    models,
    log,
  });
  const ports: Ports = {
    sources,
    sidecars,
    entityLists,
    analyst,
    models,
    log,
    clock: hostClock,
    author: { name: () => readSettings().author },
  };
  const engine = createLateEngine(async () => (await import('./core/engine')).createEngine(ports), log);
  const entitiesTree = registerEntitiesTree(engine);
  const panels = new ComparisonPanels(
    engine,
    context.extensionUri,
    (claim, verdicts) => writeComparisonMarkdown(engine, claim, verdicts),
    context.workspaceState,
  );
  context.subscriptions.push(
    log,
    sources,
    sidecars,
    entityLists,
    engine,
    analyst,
    panels,
    registerDecorations(engine),
    registerHover(engine, languages),
    registerReferences(engine, languages),
    registerRename(engine, languages),
    registerSymbols(engine, languages),
    registerFolding(engine, languages),
    registerDiagnostics(engine),
    registerContextKeys(engine),
    registerEditorCommands(engine, () => entitiesTree.selected().flatMap(({ entity }) => entity ?? [])),
    registerRefineCommands(engine, context.workspaceState),
    registerCompareCommand(engine, claim => panels.show(claim)),
    entitiesTree,
    registerClaimsTree(engine),
    registerConflictsTree(engine),
    registerStatus(engine),
    readVisibleSources(engine, sources),
  );
  return { engine, analyst };
}
