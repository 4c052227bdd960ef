import * as vscode from 'vscode';
import type { Engine } from '../core/engine';
import type { MentionReference, SourceId } from '../core/model';
import { currentSource, Positions } from '../host/positions';

/** Find All References and Document Highlights on a name: every mention of the entity, whatever words it uses. */
export function registerReferences(engine: Engine, selector: vscode.DocumentSelector): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerReferenceProvider(selector, {
      provideReferences: async (document, position) => {
        const current = currentSource(engine, document);
        if (!current) return undefined;
        await engine.start();
        const mention = engine.mentionAt(current.view.id, current.positions.offsetAt(position));
        const entity = mention && engine.entity(mention.entity);
        return entity && locationsOf(engine, entity.mentions);
      },
    }),
    vscode.languages.registerDocumentHighlightProvider(selector, {
      provideDocumentHighlights: (document, position) => {
        const current = currentSource(engine, document);
        if (!current) return undefined;
        const { view, positions } = current;
        const mention = engine.mentionAt(view.id, positions.offsetAt(position));
        return (
          mention &&
          view.mentions
            .filter(other => other.entity === mention.entity)
            .map(
              other =>
                new vscode.DocumentHighlight(positions.range(other), vscode.DocumentHighlightKind.Text),
            )
        );
      },
    }),
  );
}

/** Where mentions stand, in their order; those of a source that is gone by now are left out. */
export function locationsOf(
  engine: Pick<Engine, 'source'>,
  mentions: readonly MentionReference[],
): vscode.Location[] {
  const positions = new Map<SourceId, Positions>();
  return mentions.flatMap(mention => {
    const text = engine.source(mention.source)?.text.text;
    if (text === undefined) return [];
    const known = positions.get(mention.source) ?? new Positions(text);
    positions.set(mention.source, known);
    return [new vscode.Location(vscode.Uri.parse(mention.source), known.range(mention))];
  });
}
