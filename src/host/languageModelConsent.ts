import * as vscode from 'vscode';
import { nameOf, type LanguageModel } from './languageModelNames';
import { plainWords } from './plainWords';

/** What a person said about language models in this workspace. Kept by VS Code, never in the folder. */
interface Remembered {
  /** Model chosen last, as `keyOf` gives it. */
  readonly model?: string;
  /** Models that texts of this workspace may be sent to. */
  readonly consented: readonly string[];
}

/** What a model must say of itself to be chosen. */
export type OfferedModel = LanguageModel & Pick<vscode.LanguageModelChat, 'family' | 'version'>;

const memory = 'crossread.languageModel';

/**
 * The model to use: the one chosen before if it is still there, the only one, or the one that a person picks. Undefined when
 * nobody picked, or there is none; in the latter case it says so.
 */
export async function chooseLanguageModel(state: vscode.Memento): Promise<OfferedModel | undefined> {
  const models = await offeredModels();
  if (!models) {
    void vscode.window.showInformationMessage(
      'This VS Code has no language models: names stay as Crossread reads them. Its desktop version from 1.90 on has.',
    );
    return undefined;
  }
  if (models.length === 0) {
    void vscode.window.showInformationMessage(
      'There is no language model here. Install an extension that brings one – GitHub Copilot Chat, or one for a model on your own machine –, sign in to it, and run the command again.',
    );
    return undefined;
  }
  const { model: chosenBefore } = read(state);
  const known = models.find(model => keyOf(model) === chosenBefore);
  if (known) return known;
  const model = models.length === 1 ? models[0] : await pickModel(models);
  if (model) await state.update(memory, { ...read(state), model: keyOf(model) });
  return model;
}

/**
 * Whether texts of this workspace may be sent to the model. Asked once for each model, in a modal dialog that says what
 * leaves the machine and to whom; remembered until `withdrawLanguageModel`.
 */
export async function consentToSend(state: vscode.Memento, model: OfferedModel): Promise<boolean> {
  if (read(state).consented.includes(keyOf(model))) return true;
  const send = 'Send Text';
  const answer = await vscode.window.showWarningMessage(
    `Send text of your sources to ${nameOf(model)}?`,
    {
      modal: true,
      detail: [
        `Crossread works offline. This command does not: the text of the source, or of what you have selected, leaves this machine and goes to the language model “${nameOf(model)}” of “${plainWords(model.vendor)}”, through the extension that offers it. What becomes of it there is theirs to say: see their terms before you send what is confidential.`,
        'Your decisions, notes and other sources are not sent. Nothing is ever sent without this command.',
        'The answer holds for this model in this workspace. “Crossread: Withdraw Language Model Consent” takes it back.',
      ].join('\n\n'),
    },
    send,
  );
  if (answer !== send) return false;
  const remembered = read(state);
  await state.update(memory, { ...remembered, consented: [...remembered.consented, keyOf(model)] });
  return true;
}

/** Forgets which models were chosen and consented to. Resolves to whether there was anything to forget. */
export async function withdrawLanguageModel(state: vscode.Memento): Promise<boolean> {
  const { model, consented } = read(state);
  await state.update(memory, undefined);
  return model !== undefined || consented.length > 0;
}

/** Undefined where VS Code, or what stands in for it, has no language models at all. */
async function offeredModels(): Promise<readonly OfferedModel[] | undefined> {
  // The types promise it; hosts that are not VS Code do not all keep that.
  const models: Partial<typeof vscode.lm> | undefined = (vscode as Partial<typeof vscode>).lm;
  if (typeof models?.selectChatModels !== 'function') return undefined;
  return models.selectChatModels();
}

async function pickModel(models: readonly OfferedModel[]): Promise<OfferedModel | undefined> {
  const items = models.map(model => ({
    label: nameOf(model),
    description: plainWords(model.vendor),
    detail: plainWords([model.family, model.version].filter(Boolean).join(' ')),
    model,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: 'Find names with which language model?',
    placeHolder: 'Remembered for this workspace; Withdraw Language Model Consent lets you choose anew',
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.model;
}

function keyOf({ vendor, id }: Pick<LanguageModel, 'vendor' | 'id'>): string {
  return `${vendor}/${id}`;
}

function read(state: vscode.Memento): Remembered {
  return state.get<Remembered>(memory) ?? { consented: [] };
}
