import * as vscode from 'vscode';
import type { Engine } from '../../core/engine';
import type { PlacedClaim, PlacedMention, SourceView } from '../../core/model';
import { activePlace } from './place';

/** Next and previous undecided name or claim: decorations are invisible to a screen reader, the selection is not. */
export function registerSuggestionCommands(engine: Engine): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('crossread.nextSuggestion', () => goTo(engine, 1)),
    vscode.commands.registerCommand('crossread.previousSuggestion', () => goTo(engine, -1)),
  );
}

async function goTo(engine: Engine, step: 1 | -1): Promise<void> {
  const place = await activePlace(engine);
  if (!place) return;
  const { editor, view, positions, selection } = place;
  const suggestions = undecided(view);
  if (suggestions.length === 0) {
    void vscode.window.showInformationMessage('Nothing is left to decide in this source.');
    return;
  }
  const next =
    step === 1
      ? (suggestions.find(suggestion => comesAfter(suggestion, selection)) ?? suggestions[0])
      : (suggestions.findLast(suggestion => comesAfter(selection, suggestion)) ?? suggestions.at(-1));
  if (!next) return;
  const range = positions.range(next);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** By position, the longer first where two start together: the claim, then the names in it. */
function undecided(view: SourceView): (PlacedMention | PlacedClaim)[] {
  return [...view.mentions.filter(mention => !mention.inBoilerplate), ...view.claims]
    .filter(suggestion => suggestion.standing === 'suggested')
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function comesAfter(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start > b.start || (a.start === b.start && a.end < b.end);
}
