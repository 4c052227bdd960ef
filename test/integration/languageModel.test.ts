import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { PlacedMention } from '../../src/core/model';
import {
  deleteFile,
  eventually,
  hoverText,
  positionOf,
  readEngine,
  selectWords,
  showSource,
  uriOf,
  writeFile,
} from './workspace';

interface ScriptedModel {
  readonly id: string;
  readonly name: string;
  readonly maxInputTokens?: number;
  readonly answer: (say: (words: string) => void, prompt: string, token: vscode.CancellationToken) => unknown;
}

interface ScriptedModels {
  offer(models: readonly ScriptedModel[]): vscode.Disposable;
}

/** A message or dialog that was shown, and what was answered. */
interface Shown {
  readonly kind: 'information' | 'warning' | 'error';
  readonly message: string;
  readonly detail: string;
  readonly modal: boolean;
}

const file = '094_c0de.txt';
/** Names spelt so oddly that no rule finds all of them. */
const source = [
  'The silt committee of lower oMbry met on Monday, and qOrl attended.',
  '',
  'Later qOrl and the silt committee left lower oMbry for the coast, qOrl’s aide said.',
  '',
].join('\n');

describe('refining entities with a language model', function () {
  let scripted: ScriptedModels | undefined;
  let offered: vscode.Disposable | undefined;
  let restore: () => void;
  let shown: Shown[];
  /** What is pressed in the dialog that asks whether to send; undefined: Cancel. */
  let pressed: string | undefined;
  /** What happens while the dialog is open. */
  let whileAsked: () => Promise<void>;

  before(async function () {
    const extension = vscode.extensions.getExtension<ScriptedModels | undefined>(
      'crossread-tests.scripted-models',
    );
    assert.ok(extension, 'the extension with the scripted models is not there');
    scripted = await extension.activate();
    if (!scripted) this.skip(); // this VS Code lets nobody register a model
  });

  beforeEach(async () => {
    shown = [];
    pressed = 'Send Text';
    whileAsked = () => Promise.resolve();
    restore = recordMessages();
    const engine = await readEngine();
    await vscode.commands.executeCommand('crossread.withdrawLanguageModel');
    shown = [];
    await writeFile(file, source);
    await eventually('the source is read', () => engine.source(id())?.text.text === source);
  });

  afterEach(async () => {
    restore();
    offered?.dispose();
    offered = undefined;
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await deleteFile(file);
    const engine = await readEngine();
    await eventually('the source is forgotten', () => engine.source(id()) === undefined);
  });

  const id = () => uriOf(file).toString();

  /** VS Code shows no dialogs under tests: what it would show is taken down, and answered as a person would. */
  function recordMessages(): () => void {
    const methods = {
      information: 'showInformationMessage',
      warning: 'showWarningMessage',
      error: 'showErrorMessage',
    } as const;
    const originals = Object.values(methods).map(name => [name, vscode.window[name]] as const);
    for (const kind of ['information', 'warning', 'error'] as const) {
      const show = (message: string, options?: vscode.MessageOptions | string) => {
        const dialog = typeof options === 'object' ? options : {};
        const modal = dialog.modal === true;
        shown.push({ kind, message, detail: dialog.detail ?? '', modal });
        return modal ? whileAsked().then(() => pressed) : Promise.resolve(undefined);
      };
      Object.defineProperty(vscode.window, methods[kind], {
        value: show,
        configurable: true,
        writable: true,
      });
    }
    return () => {
      for (const [name, original] of originals)
        Object.defineProperty(vscode.window, name, { value: original, configurable: true, writable: true });
    };
  }

  /** Under tests notifications are not drawn, so nobody can press their Cancel: gives the button to the caller. */
  function takeOverCancelButton(): () => void {
    const button = new vscode.CancellationTokenSource();
    const original = vscode.window.withProgress;
    const withProgress: typeof original = (options, task) => {
      assert.ok(options.cancellable, 'there is a Cancel button');
      return original.call(vscode.window, options, progress => task(progress, button.token)) as never;
    };
    Object.defineProperty(vscode.window, 'withProgress', {
      value: withProgress,
      configurable: true,
      writable: true,
    });
    const restoreMessages = restore;
    restore = () => {
      restoreMessages();
      Object.defineProperty(vscode.window, 'withProgress', {
        value: original,
        configurable: true,
        writable: true,
      });
    };
    return () => button.cancel();
  }

  async function offer(...models: readonly ScriptedModel[]): Promise<void> {
    offered = scripted!.offer(models);
    for (let waited = 0; waited < 5000; waited += 100) {
      const known = await vscode.lm.selectChatModels({ vendor: 'scripted' });
      if (known.length === models.length) return;
      await new Promise(resolve => setTimeout(resolve, 100));
    }
    assert.fail('VS Code does not know the offered models');
  }

  function model(answer: ScriptedModel['answer'], more: Partial<ScriptedModel> = {}): ScriptedModel {
    return { id: 'm1', name: 'Script One', answer, ...more };
  }

  function says(answer: string): ScriptedModel {
    return model(say => say(answer));
  }

  async function refine(): Promise<void> {
    await showSource(file);
    await vscode.commands.executeCommand('crossread.refineEntities');
  }

  /** Names that a model found. What the analyst finds in the same words is another matter. */
  async function found(words: string): Promise<readonly PlacedMention[]> {
    const view = (await readEngine()).source(id());
    return (
      view?.mentions.filter(
        mention => mention.text === words && mention.provider?.startsWith('the language model'),
      ) ?? []
    );
  }

  function lastMessage(): Shown {
    const last = shown.at(-1);
    assert.ok(last, 'nothing was shown');
    return last;
  }

  const good = '{"text":"qOrl","type":"person"}\n{"text":"lower oMbry","type":"place"}\n';

  it('finds names with it, as suggestions, and writes nothing', async () => {
    await offer(says(`\`\`\`json\n${good}\`\`\``));
    await refine();
    assert.equal((await found('qOrl')).length, 3);
    const [place] = await found('lower oMbry');
    assert.equal(place?.type, 'place');
    assert.equal(place.standing, 'suggested');
    assert.match(place.reason, /^found by the language model Script One/);
    const { document } = await showSource(file);
    assert.match(
      await hoverText(document, positionOf(document, 'lower oMbry')),
      /found by the language model Script One/,
    );
    assert.match(lastMessage().message, /names? (added|with another type|with other ends)/);
    await assert.rejects(async () => vscode.workspace.fs.stat(uriOf(`${file}.annotations.yaml`)));
  });

  it('asks before any text is sent, says what goes where, and sends nothing without a yes', async () => {
    let requests = 0;
    await offer(model(say => ((requests += 1), say(good))));
    pressed = undefined;
    await refine();
    const [dialog] = shown;
    assert.ok(dialog?.modal);
    assert.equal(dialog.kind, 'warning');
    assert.match(dialog.message, /Script One/);
    assert.match(dialog.detail, /leaves this machine/);
    assert.match(dialog.detail, /scripted/);
    assert.equal(requests, 0);
    assert.deepEqual(await found('qOrl'), []);
    pressed = 'Send Text';
    await refine();
    assert.equal(requests, 1);
  });

  it('asks once for a workspace, and again after the consent was withdrawn', async () => {
    await offer(says(good));
    const dialogs = () => shown.filter(({ modal }) => modal).length;
    await refine();
    await refine();
    assert.equal(dialogs(), 1);
    await vscode.commands.executeCommand('crossread.withdrawLanguageModel');
    await refine();
    assert.equal(dialogs(), 2);
  });

  it('asks for each model, and lets a person choose among several', async () => {
    await offer(
      says(good),
      model(say => say(good), { id: 'm2', name: 'Script Two' }),
    );
    await showSource(file);
    const done = vscode.commands.executeCommand('crossread.refineEntities');
    await new Promise(resolve => setTimeout(resolve, 800));
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await done;
    assert.match(shown[0]!.message, /Script Two/);
    assert.match((await found('qOrl'))[0]!.reason, /Script Two/);
    await refine();
    assert.equal(shown.filter(({ modal }) => modal).length, 1, 'the choice and the consent are remembered');
  });

  it('sends the text inside a frame, and of a selection no more than that', async () => {
    const prompts: string[] = [];
    await offer(model((say, prompt) => (prompts.push(prompt), say(good))));
    await refine();
    assert.match(prompts[0]!, /silt committee of lower oMbry met/);
    assert.match(prompts[0]!, /BEGIN TEXT \w{10,}\n/);
    const editor = await showSource(file);
    selectWords(editor, 'silt committee of lower oMbry');
    await vscode.commands.executeCommand('crossread.refineEntities');
    assert.match(prompts[1]!, /\nsilt committee of lower oMbry\nEND TEXT/);
    assert.doesNotMatch(prompts[1]!, /Monday|aide/);
  });

  it('marks only what stands in the text, whatever the model makes up', async () => {
    await offer(
      says(
        '{"text":"Qorl the Great","type":"person"}\n{"text":"Atlantis","type":"place"}\n{"text":"Or","type":"place"}',
      ),
    );
    const before = (await readEngine()).source(id())!.mentions;
    await refine();
    assert.deepEqual((await readEngine()).source(id())!.mentions, before);
    assert.match(lastMessage().message, /no other names/);
  });

  it('says so when the model answers something else', async () => {
    await offer(says('I am sorry, but I cannot help with that. [click](command:workbench.action.quit)'));
    await refine();
    assert.equal(lastMessage().kind, 'error');
    assert.match(lastMessage().message, /did not answer with a list of names/);
    assert.doesNotMatch(lastMessage().message, /click/);
    assert.match(lastMessage().message, /stay as they were/);
  });

  for (const [what, fault, expected] of [
    [
      'permission is missing',
      () => vscode.LanguageModelError.NoPermissions('no permission'),
      /does not let Crossread use/,
    ],
    [
      'the quota is used up',
      () => vscode.LanguageModelError.Blocked('quota exceeded'),
      /refused the request/,
    ],
    [
      'the network fails',
      () => new Error('connect ECONNREFUSED'),
      /Script One failed \(connect ECONNREFUSED\)/,
    ],
  ] as const) {
    it(`says what to do when ${what}, and changes nothing`, async () => {
      await offer(
        model(() => {
          throw fault();
        }),
      );
      await refine();
      assert.equal(lastMessage().kind, 'error');
      assert.match(lastMessage().message, expected);
      assert.match(lastMessage().message, /stay as they were/);
      assert.deepEqual(await found('qOrl'), []);
    });
  }

  it('says what to do when the model is gone while a person makes up their mind', async () => {
    await offer(says(good));
    whileAsked = async () => {
      offered?.dispose();
      await new Promise(resolve => setTimeout(resolve, 500));
    };
    await refine();
    assert.equal(lastMessage().kind, 'error');
    assert.match(lastMessage().message, /Script One is no longer there/);
    assert.deepEqual(await found('qOrl'), []);
  });

  it('keeps the whole lines of an answer that breaks off', async () => {
    await offer(
      model(async say => {
        say('{"text":"qOrl","type":"person"}\n{"text":"lower');
        await new Promise(resolve => setTimeout(resolve, 100));
        throw new Error('socket hang up');
      }),
    );
    await refine();
    assert.equal((await found('qOrl')).length, 3);
    assert.deepEqual(await found('lower oMbry'), []);
    assert.equal(lastMessage().kind, 'warning');
    assert.match(lastMessage().message, /0 of 1 parts .* in part/);
  });

  it('cuts a long text into parts that the model takes, and reads each', async () => {
    const long = Array.from(
      { length: 40 },
      (_, index) => `Paragraph ${index} tells that qOrl slept well in the barn by the river.`,
    );
    await writeFile(file, `${long.join('\n\n')}\n`);
    const engine = await readEngine();
    await eventually(
      'the text is read',
      () => engine.source(id())?.text.text.startsWith('Paragraph 0') === true,
    );
    const prompts: string[] = [];
    await offer(
      model((say, prompt) => (prompts.push(prompt), say('{"text":"qOrl","type":"weapon"}')), {
        maxInputTokens: 1200,
      }),
    );
    await refine();
    assert.ok(prompts.length > 2, `${prompts.length} requests`);
    for (const prompt of prompts) assert.ok(prompt.length / 4 <= 650, `${prompt.length} characters`);
    assert.equal((await found('qOrl')).length, 40);
  });

  it('stops when it is cancelled, and the model hears of it', async () => {
    let cancelled = false;
    let asked = (): void => undefined;
    const begun = new Promise<void>(resolve => (asked = resolve));
    await offer(
      model((_say, _prompt, token) => {
        asked();
        return new Promise<void>(resolve => {
          token.onCancellationRequested(() => {
            cancelled = true;
            resolve();
          });
        });
      }),
    );
    await showSource(file);
    const press = takeOverCancelButton();
    const done = vscode.commands.executeCommand('crossread.refineEntities');
    await begun;
    press();
    await done;
    // Before models could be registered by everybody, VS Code told them of no cancellation.
    if ('registerLanguageModelChatProvider' in vscode.lm)
      await eventually('the model hears of it', () => cancelled);
    assert.deepEqual(await found('qOrl'), []);
    assert.deepEqual(
      shown.filter(({ modal }) => !modal),
      [],
    );
  });

  it('drops what was found when the source is edited meanwhile, and says so', async () => {
    const editor = await showSource(file);
    const engine = await readEngine();
    await offer(
      model(async say => {
        await editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'Now. '));
        await eventually(
          'the edit is read',
          () => engine.source(id())?.text.text.startsWith('Now.') === true,
        );
        say(good);
      }),
    );
    await vscode.commands.executeCommand('crossread.refineEntities');
    assert.deepEqual(await found('qOrl'), []);
    assert.match(lastMessage().message, /edited meanwhile/);
  });

  it('says that names no longer apply when their text is edited, and brings them back when that is undone', async () => {
    await offer(says(good));
    await refine();
    const editor = await showSource(file);
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'Now. '));
    const engine = await readEngine();
    await eventually('the edit is read', () => engine.source(id())?.text.text.startsWith('Now.') === true);
    assert.deepEqual(await found('qOrl'), []);
    assert.match(lastMessage().message, /no longer apply/);
    await vscode.commands.executeCommand('undo');
    await eventually('the names are back', () =>
      engine.source(id())!.mentions.some(mention => mention.provider !== undefined),
    );
  });

  it('says what to do when there is no language model', async () => {
    await refine();
    assert.match(lastMessage().message, /There is no language model here/);
  });
});
