import * as vscode from 'vscode';
import type { Engine } from '../core/engine';
import { currentSource } from '../host/positions';
import { readSettings } from '../host/settings';
import { claimMarkdown, mentionMarkdown } from './hoverMarkdown';

/** One card a place: that of the name under the pointer, and below it that of the claim around it. */
export function registerHover(engine: Engine, selector: vscode.DocumentSelector): vscode.Disposable {
  return vscode.languages.registerHoverProvider(selector, {
    provideHover: (document, position, token) => {
      if (!readSettings().hover || token.isCancellationRequested) return undefined;
      const current = currentSource(engine, document);
      if (!current) return undefined;
      const { view, positions } = current;
      const offset = positions.offsetAt(position);
      const decidable = !view.sidecar.problems.some(problem => problem.severity === 'error');
      const mention = engine.mentionCard(view.id, offset);
      const claim = engine.claimCard(view.id, offset);
      if (mention) {
        const cards = [mentionMarkdown(mention, decidable)];
        if (claim) cards.push(claimMarkdown(claim, decidable));
        return new vscode.Hover(cards, positions.range(mention.mention));
      }
      return claim && new vscode.Hover(claimMarkdown(claim, decidable), positions.range(claim.claim));
    },
  });
}
