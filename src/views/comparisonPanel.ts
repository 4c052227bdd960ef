import * as vscode from 'vscode';
import { isRefusal } from '../core/decisionRefused';
import type { Engine } from '../core/engine';
import { verdicts, type ClaimReference, type PlacedClaim, type Verdict } from '../core/model';
import { isPassage, passageOf, showPassage } from '../host/passages';
import type { FromPanel, PanelState, ToPanel } from '../webview/protocol';
import { describeComparison } from './panelComparison';

const viewType = 'crossread.comparison';
const subjectKey = 'crossread.comparison.subject';

/** Place and words of a claim. */
type Subject = Pick<PanelState, 'passage' | 'text'>;

/** Builds Markdown of a comparison; passed in, since exchange formats are the core's. */
export type CopyComparison = (claim: ClaimReference, verdicts: ReadonlySet<Verdict>) => string | undefined;

/** The panel that holds one claim against every other source. One panel, reused; it comes back after a reload. */
export class ComparisonPanels implements vscode.Disposable {
  readonly #engine: Engine;
  readonly #extension: vscode.Uri;
  readonly #copy: CopyComparison;
  /** Holds the subject as well: a window that is reloaded may lose what its panels asked it to keep. */
  readonly #memory: vscode.Memento;
  readonly #disposables: vscode.Disposable[] = [];
  #panel: vscode.WebviewPanel | undefined;
  /** What is compared: place and words, since ids of claims change with the text. */
  #subject: Subject | undefined;
  #ready = false;

  constructor(engine: Engine, extension: vscode.Uri, copy: CopyComparison, memory: vscode.Memento) {
    this.#engine = engine;
    this.#extension = extension;
    this.#copy = copy;
    this.#memory = memory;
    const unsubscribe = engine.onDidChange(() => this.#send());
    this.#disposables.push(
      { dispose: unsubscribe },
      vscode.window.registerWebviewPanelSerializer(viewType, {
        deserializeWebviewPanel: (panel, state: unknown) => Promise.resolve(this.#restore(panel, state)),
      }),
    );
  }

  /** Shows the comparison beside the text, focus left where it is put by the reader's own click. */
  show(claim: PlacedClaim): void {
    this.#subject = { passage: passageOf(claim.source, claim), text: claim.text };
    void this.#memory.update(subjectKey, this.#subject);
    if (this.#panel) this.#panel.reveal(undefined, false);
    else {
      this.#adopt(
        vscode.window.createWebviewPanel(
          viewType,
          'Comparison',
          { viewColumn: vscode.ViewColumn.Beside },
          this.#options(),
        ),
      );
    }
    this.#send();
  }

  dispose(): void {
    this.#panel?.dispose();
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #restore(panel: vscode.WebviewPanel, state: unknown): void {
    const known = [state, this.#memory.get(subjectKey)].find(isSubject);
    if (known) this.#subject = { passage: known.passage, text: known.text };
    panel.webview.options = this.#options();
    this.#adopt(panel);
    void this.#engine.start();
  }

  #options(): vscode.WebviewOptions {
    const roots = ['dist/webview', 'media'].map(folder => vscode.Uri.joinPath(this.#extension, folder));
    return { enableScripts: true, localResourceRoots: roots };
  }

  #adopt(panel: vscode.WebviewPanel): void {
    this.#panel = panel;
    this.#ready = false;
    panel.iconPath = vscode.Uri.joinPath(this.#extension, 'media', 'crossread.svg');
    panel.onDidDispose(() => {
      this.#panel = undefined;
    });
    panel.webview.onDidReceiveMessage((message: FromPanel) => void this.#receive(message));
    panel.webview.html = this.#page(panel.webview);
  }

  #page(webview: vscode.Webview): string {
    const uri = (...path: string[]) =>
      webview.asWebviewUri(vscode.Uri.joinPath(this.#extension, ...path)).toString();
    const nonce = Array.from({ length: 32 }, () => Math.floor(Math.random() * 36).toString(36)).join('');
    const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}';`;
    return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${uri('media', 'comparison.css')}">
<title>Comparison</title>
</head>
<body>
<main id="comparison"></main>
<script nonce="${nonce}" src="${uri('dist', 'webview', 'comparison.js')}"></script>
</body>
</html>`;
  }

  #send(): void {
    if (!this.#panel || !this.#ready) return;
    const claim = this.#currentClaim();
    const comparison = claim && describeComparison(this.#engine, claim);
    const message: ToPanel = comparison
      ? { kind: 'show', comparison }
      : {
          kind: 'explain',
          message:
            this.#engine.status().state === 'ready'
              ? 'The claim that was compared here is no longer in its source. Choose a claim and compare again.'
              : 'Reading the sources…',
        };
    void this.#panel.webview.postMessage(message);
  }

  /** The claim at the remembered place with the remembered words; after an edit, the nearest one with these words. */
  #currentClaim(): ClaimReference | undefined {
    const subject = this.#subject;
    if (!subject) return undefined;
    const { source, start } = subject.passage;
    const same = (this.#engine.source(source)?.claims ?? []).filter(claim => claim.text === subject.text);
    const [nearest] = same.toSorted((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start));
    if (!nearest) return undefined;
    this.#subject = { ...subject, passage: passageOf(source, nearest) };
    return { source, claim: nearest.id };
  }

  async #receive(message: FromPanel): Promise<void> {
    switch (message.kind) {
      case 'ready':
        this.#ready = true;
        this.#send();
        return;
      case 'open':
        if (isPassage(message.passage) && this.#engine.source(message.passage.source)) {
          await showPassage(message.passage, { viewColumn: this.#columnOfText() });
        }
        return;
      case 'copy': {
        const claim = this.#currentClaim();
        const text =
          claim && this.#copy(claim, new Set(verdicts.filter(verdict => message.verdicts.includes(verdict))));
        if (text === undefined) return;
        await vscode.env.clipboard.writeText(text);
        void vscode.window.setStatusBarMessage('Comparison copied as Markdown', 3000);
        return;
      }
      case 'decide':
        await this.#decide(message.source, message.verdict);
    }
  }

  /** A person's verdict, or back to the machine's. */
  async #decide(source: string, verdict: Verdict | 'withdraw'): Promise<void> {
    const claim = this.#currentClaim();
    const row = claim && this.#engine.compare(claim)?.rows.find(candidate => candidate.source === source);
    if (!claim || !row) return;
    try {
      if (verdict === 'withdraw') {
        const decided = row.overruled;
        if (decided)
          await this.#engine.decide({
            kind: 'withdraw',
            source: decided.source,
            annotation: decided.annotation,
          });
      } else if (row.counterpart && verdicts.includes(verdict)) {
        await this.#engine.decide({ kind: 'relate', a: claim, b: row.counterpart, verdict });
      }
    } catch (fault) {
      if (!isRefusal(fault)) throw fault;
      void vscode.window.showErrorMessage(fault.message);
    }
  }

  /** Passages open where the texts are, not over the panel. */
  #columnOfText(): vscode.ViewColumn {
    const own = this.#panel?.viewColumn ?? vscode.ViewColumn.Two;
    return own === vscode.ViewColumn.One ? vscode.ViewColumn.Two : vscode.ViewColumn.One;
  }
}

function isSubject(value: unknown): value is Subject {
  if (typeof value !== 'object' || value === null) return false;
  const { passage, text } = value as Record<string, unknown>;
  return isPassage(passage) && typeof text === 'string';
}
