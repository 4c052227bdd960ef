import * as vscode from 'vscode';
import { isRefusal } from '../../core/decisionRefused';
import type { Decision, Engine } from '../../core/engine';
import type { PlacedClaim, PlacedMention } from '../../core/model';
import { isPassage, type Passage } from '../../host/passages';
import { typeWords } from '../../host/words';
import { activePlace, type Place } from './place';

type Verb = 'confirm' | 'reject';

export function registerDecisionCommands(engine: Engine): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('crossread.confirmSuggestion', (target: unknown) =>
      decideOn(engine, 'confirm', target),
    ),
    vscode.commands.registerCommand('crossread.rejectSuggestion', (target: unknown) =>
      decideOn(engine, 'reject', target),
    ),
    vscode.commands.registerCommand('crossread.withdrawDecision', () => withdraw(engine)),
  );
}

/** Carries a decision out. A refusal is told to the person; nothing was written then. Resolves to whether it was done. */
export async function carryOut(engine: Engine, decision: Decision): Promise<boolean> {
  try {
    await engine.decide(decision);
    return true;
  } catch (fault) {
    if (!isRefusal(fault)) throw fault;
    void showRefusal(fault.message);
    return false;
  }
}

async function showRefusal(message: string): Promise<void> {
  const choice = await vscode.window.showErrorMessage(message, 'Open Sidecar');
  if (choice) await vscode.commands.executeCommand('crossread.openSidecar');
}

/** From a link the place comes along; from the keyboard it is what the cursor is on. */
async function decideOn(engine: Engine, verb: Verb, target: unknown): Promise<void> {
  const linked = linkedTarget(target);
  if (linked) {
    const { source, start, end } = linked;
    await carryOut(engine, { kind: verb, source, target: linked.target, span: { start, end } });
    return;
  }
  const place = await activePlace(engine);
  if (!place) return;
  const chosen = await chooseAtCursor(engine, verb, place);
  if (chosen)
    await carryOut(engine, { kind: verb, source: place.view.id, target: chosen.target, span: chosen.span });
}

function linkedTarget(value: unknown): (Passage & { readonly target: 'mention' | 'claim' }) | undefined {
  if (!isPassage(value)) return undefined;
  const { target } = value as Passage & { readonly target?: unknown };
  return target === 'mention' || target === 'claim' ? { ...value, target } : undefined;
}

interface Choice {
  readonly target: 'mention' | 'claim';
  readonly span: PlacedMention | PlacedClaim;
}

/** A name inside a claim leaves two things to decide on: asked, unless only one of them is still open. */
async function chooseAtCursor(engine: Engine, verb: Verb, place: Place): Promise<Choice | undefined> {
  const mention = engine.mentionAt(place.view.id, place.offset);
  const claim = engine.claimAt(place.view.id, place.offset);
  const choices: (Choice & vscode.QuickPickItem)[] = [];
  if (mention) {
    choices.push({
      target: 'mention',
      span: mention,
      label: mention.text,
      description: typeWords[mention.type].one,
    });
  }
  if (claim) choices.push({ target: 'claim', span: claim, label: claim.text, description: 'claim' });
  const open = verb === 'confirm' ? choices.filter(choice => choice.span.standing === 'suggested') : choices;
  if (open.length === 0) {
    const decided =
      choices.length > 0 ? 'This is decided already.' : 'There is no name or claim at the cursor.';
    void vscode.window.showInformationMessage(decided);
    return undefined;
  }
  if (open.length === 1) return open[0];
  return vscode.window.showQuickPick(open, {
    title: verb === 'confirm' ? 'Confirm which?' : 'Reject which?',
  });
}

/** Takes back any decision on this source: the way back for a rejected suggestion, which is no longer in the text. */
async function withdraw(engine: Engine): Promise<void> {
  const place = await activePlace(engine);
  if (!place) return;
  const { annotations } = place.view.sidecar;
  if (annotations.length === 0) {
    void vscode.window.showInformationMessage('No decision was made on this source yet.');
    return;
  }
  const items = annotations.map(annotation => ({
    label: annotation.anchor.quote.replace(/\s+/g, ' '),
    description: `${annotation.status} ${annotation.kind}`,
    detail: [annotation.by, annotation.on].filter(Boolean).join(', '),
    annotation: annotation.id,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: 'Withdraw which decision?',
    placeHolder: 'What was rejected comes back, what was added goes',
    matchOnDescription: true,
  });
  if (chosen)
    await carryOut(engine, { kind: 'withdraw', source: place.view.id, annotation: chosen.annotation });
}
