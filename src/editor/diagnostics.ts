import * as vscode from 'vscode';
import type { Engine } from '../core/engine';
import type { SidecarProblem, SourceId, SourceView } from '../core/model';
import { Positions } from '../host/positions';
import { sidecarUri } from '../host/workspaceSidecars';

/**
 * Only what a person must mend: faults in a sidecar or an entity list, on that file; annotations whose words are gone, on the source;
 * characters that could not be decoded. Suggestions never show up among the problems.
 */
export function registerDiagnostics(engine: Engine): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('crossread');
  const refresh = async (sources: readonly SourceId[]) => {
    for (const id of sources) {
      const view = engine.source(id);
      const uri = vscode.Uri.parse(id);
      collection.set(uri, view ? [...orphans(view), ...damage(view)] : []);
      collection.set(sidecarUri(id), view ? await sidecarFaults(view) : []);
    }
  };
  let listed = new Set<string>();
  const refreshLists = async () => {
    const views = engine.entityLists();
    const gone = [...listed].filter(id => !views.some(view => view.id === id));
    listed = new Set(views.map(({ id }) => id));
    for (const id of gone) collection.delete(vscode.Uri.parse(id));
    for (const { id, problems } of views) {
      const uri = vscode.Uri.parse(id);
      collection.set(uri, await faultsIn(uri, problems));
    }
  };
  const unsubscribe = engine.onDidChange(({ sources, status }) => {
    if (sources.length > 0) void refresh(sources);
    if (status.state !== 'reading') void refreshLists();
  });
  return vscode.Disposable.from(collection, { dispose: unsubscribe });
}

async function sidecarFaults(view: SourceView): Promise<vscode.Diagnostic[]> {
  return faultsIn(sidecarUri(view.id), view.sidecar.problems);
}

async function faultsIn(uri: vscode.Uri, problems: readonly SidecarProblem[]): Promise<vscode.Diagnostic[]> {
  if (problems.length === 0) return [];
  const document = await Promise.resolve(vscode.workspace.openTextDocument(uri)).catch(() => undefined);
  const start = new vscode.Position(0, 0);
  // What cannot be read has its fault at the top.
  if (!document)
    return problems.map(({ message }) =>
      diagnostic(new vscode.Range(start, start), message, vscode.DiagnosticSeverity.Error),
    );
  return problems.map(problem => {
    const range = new vscode.Range(document.positionAt(problem.start), document.positionAt(problem.end));
    return diagnostic(range, problem.message, severityOf(problem));
  });
}

function severityOf({ severity }: SidecarProblem): vscode.DiagnosticSeverity {
  return severity === 'error' ? vscode.DiagnosticSeverity.Error : vscode.DiagnosticSeverity.Warning;
}

function orphans(view: SourceView): vscode.Diagnostic[] {
  return view.orphans.flatMap(({ annotation, placement }) => {
    if (placement.state !== 'orphan') return [];
    const words = annotation.anchor.quote.replace(/\s+/g, ' ');
    const message = `A decision (${annotation.status} ${annotation.kind}) has lost its place: ${placement.reason}. Its words were “${words}”. It is kept in the sidecar.`;
    return [diagnostic(new vscode.Range(0, 0, 0, 0), message, vscode.DiagnosticSeverity.Warning)];
  });
}

function damage(view: SourceView): vscode.Diagnostic[] {
  const { damagedCharacters, text } = view.text;
  if (damagedCharacters === 0) return [];
  const first = text.indexOf('\uFFFD');
  const message = `${damagedCharacters} characters could not be decoded. Reopen the file with the encoding it was saved in.`;
  const range = new Positions(text).range({ start: first, end: first + 1 });
  return [diagnostic(range, message, vscode.DiagnosticSeverity.Warning)];
}

function diagnostic(
  range: vscode.Range,
  message: string,
  severity: vscode.DiagnosticSeverity,
): vscode.Diagnostic {
  const result = new vscode.Diagnostic(range, message, severity);
  result.source = 'Crossread';
  return result;
}
