import * as vscode from 'vscode';
import type { Engine } from '../../core/engine';
import { isPassage, showPassage, showPassageCommand } from '../../host/passages';
import { registerAnnotateCommands } from './annotate';
import { registerDecisionCommands } from './decide';
import type { SelectedEntities } from './decideEntity';
import { registerEntityCommands } from './entities';
import { registerMentionsCommand } from './mentions';
import { registerSidecarCommand } from './sidecar';
import { registerSourceDetailsCommand } from './sourceDetails';
import { registerSuggestionCommands } from './suggestions';

/**
 * Every command that works on the text in the active editor, or on entities.
 * @param selected the entities selected in the tree
 */
export function registerEditorCommands(engine: Engine, selected: SelectedEntities): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(showPassageCommand, (passage: unknown) =>
      // Only what the engine reads may be opened: a link could name any file.
      isPassage(passage) && engine.source(passage.source) ? showPassage(passage) : undefined,
    ),
    registerDecisionCommands(engine),
    registerAnnotateCommands(engine),
    registerSuggestionCommands(engine),
    registerMentionsCommand(engine),
    registerSidecarCommand(engine),
    registerSourceDetailsCommand(engine),
    registerEntityCommands(engine, selected),
  );
}
