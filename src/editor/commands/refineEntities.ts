import * as vscode from 'vscode';
import type { Engine, RefineOutcome } from '../../core/engine';
import type { SourceId, SourceView, Span } from '../../core/model';
import type { Cancellation } from '../../core/ports';
import { chooseLanguageModel, consentToSend, withdrawLanguageModel } from '../../host/languageModelConsent';
import { createLanguageModelNames, nameOf, type LanguageModelNames } from '../../host/languageModelNames';
import { plainWords } from '../../host/plainWords';
import { count } from '../../host/words';
import { activePlace } from './place';

/**
 * Finding names with a language model: only ever when a person runs the command, and after they agreed that text leaves
 * the machine.
 * @param state where that agreement is kept: the workspace's
 */
export function registerRefineCommands(engine: Engine, state: vscode.Memento): vscode.Disposable {
  const underWay = new Set<SourceId>();
  return vscode.Disposable.from(
    vscode.commands.registerCommand('crossread.refineEntities', () =>
      refineEntities(engine, state, underWay),
    ),
    vscode.commands.registerCommand('crossread.withdrawLanguageModel', async () => {
      const message = (await withdrawLanguageModel(state))
        ? 'Crossread will ask again before any text is sent to a language model. Names that were found stay until the sources are read anew.'
        : 'No language model was used in this workspace: there is nothing to withdraw.';
      void vscode.window.showInformationMessage(message);
    }),
    tellWhenOutdated(engine),
  );
}

async function refineEntities(engine: Engine, state: vscode.Memento, underWay: Set<SourceId>): Promise<void> {
  const place = await activePlace(engine);
  if (!place) return;
  const { view, selection } = place;
  if (underWay.has(view.id)) {
    void vscode.window.showInformationMessage(`${plainWords(view.file)} is being read already.`);
    return;
  }
  underWay.add(view.id);
  try {
    const model = await chooseLanguageModel(state);
    if (!model || !(await consentToSend(state, model))) return;
    const passages = selectedPassages(view, selection);
    const outcome = await vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: `Crossread: finding names with ${nameOf(model)}`,
        cancellable: true,
      },
      async (progress, token) => {
        const names = createLanguageModelNames({
          model,
          onProgress: (done, total) => {
            if (total > 1)
              progress.report({
                message: `part ${done + 1} of ${total}`,
                increment: done > 0 ? 100 / total : 0,
              });
          },
        });
        const result = await engine.refine(view.id, names, cancellationOf(token), passages);
        return { result, names };
      },
    );
    tellOutcome(outcome.result, outcome.names, view);
  } finally {
    underWay.delete(view.id);
  }
}

/** What is selected, paragraph by paragraph; undefined, for the whole source, when nothing is. */
function selectedPassages({ text }: SourceView, selection: Span): Span[] | undefined {
  if (text.text.slice(selection.start, selection.end).trim() === '') return undefined;
  return text.paragraphs
    .map(({ start, end }) => ({ start: Math.max(start, selection.start), end: Math.min(end, selection.end) }))
    .filter(({ start, end }) => start < end);
}

function cancellationOf(token: vscode.CancellationToken): Cancellation {
  return {
    isRequested: () => token.isCancellationRequested,
    onRequested: listener => {
      const subscription = token.onCancellationRequested(() => listener());
      return () => void subscription.dispose();
    },
  };
}

function tellOutcome(outcome: RefineOutcome, names: LanguageModelNames, view: SourceView): void {
  const file = plainWords(view.file);
  switch (outcome.kind) {
    case 'cancelled':
      return; // whoever cancelled knows
    case 'failed':
      void vscode.window.showErrorMessage(`${outcome.message} The names in ${file} stay as they were.`);
      return;
    case 'text-changed':
      void vscode.window.showWarningMessage(
        `${file} was edited meanwhile. What the model found belongs to the text before, so nothing was changed: run the command again.`,
      );
      return;
    case 'no-source':
      void vscode.window.showWarningMessage(`${file} is no longer read, so nothing was changed.`);
      return;
    case 'refined': {
      const problem = names.problem();
      const message = describeRefined(outcome, file);
      if (problem === undefined) void vscode.window.showInformationMessage(message);
      else void vscode.window.showWarningMessage(`${problem} ${message}`);
    }
  }
}

function describeRefined(
  { added, retyped, recut, alike }: Extract<RefineOutcome, { kind: 'refined' }>,
  file: string,
): string {
  const changes = [
    added > 0 ? `${count(added, 'name')} added` : '',
    retyped > 0 ? `${count(retyped, 'name')} with another type` : '',
    recut > 0 ? `${count(recut, 'name')} with other ends` : '',
  ].filter(Boolean);
  const same = alike > 0 ? ` ${count(alike, 'name')} as before.` : '';
  if (changes.length === 0) return `The model found no other names in ${file}.${same}`;
  return `${file}: ${changes.join(', ')}.${same} They are suggestions, kept until the text changes or the window is closed; confirm what should stay.`;
}

/** Says once for each text that what a model found in it does not apply any more. */
function tellWhenOutdated(engine: Engine): vscode.Disposable {
  const current = new Set<SourceId>();
  const unsubscribe = engine.onDidChange(({ sources }) => {
    for (const id of sources) {
      const refinement = engine.refinement(id);
      const view = engine.source(id);
      if (refinement?.isCurrent) current.add(id);
      else if (current.delete(id) && refinement && view) {
        void vscode.window.showInformationMessage(
          `${plainWords(view.file)} was edited: the names that ${refinement.providers.join(' and ')} found in it no longer apply. Undo the edit, or run “Refine Entities With Language Model” again.`,
        );
      }
    }
  });
  return { dispose: unsubscribe };
}
