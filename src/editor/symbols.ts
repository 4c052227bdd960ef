import * as vscode from 'vscode';
import type { Engine } from '../core/engine';
import type { EntityType, SourceView } from '../core/model';
import { currentSource, Positions } from '../host/positions';
import { typeWords } from '../host/words';

const symbolKinds: Readonly<Record<EntityType, vscode.SymbolKind>> = {
  person: vscode.SymbolKind.Class,
  organization: vscode.SymbolKind.Module,
  place: vscode.SymbolKind.Namespace,
  facility: vscode.SymbolKind.Namespace,
  group: vscode.SymbolKind.Enum,
  event: vscode.SymbolKind.Event,
  agreement: vscode.SymbolKind.Interface,
  product: vscode.SymbolKind.Object,
  weapon: vscode.SymbolKind.Object,
  media: vscode.SymbolKind.Module,
};

/** Most entities that one search answers with; VS Code narrows the list as more is typed. */
const maximumAnswers = 200;

/** The Outline of a source (headings with their claims) and Go to Symbol in Workspace over all entities. */
export function registerSymbols(engine: Engine, selector: vscode.DocumentSelector): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDocumentSymbolProvider(
      selector,
      {
        provideDocumentSymbols: document => {
          const current = currentSource(engine, document);
          return current && outline(current.view, current.positions);
        },
      },
      { label: 'Crossread' },
    ),
    vscode.languages.registerWorkspaceSymbolProvider({
      provideWorkspaceSymbols: query => findEntities(engine, query),
    }),
  );
}

function outline(view: SourceView, positions: Positions): vscode.DocumentSymbol[] {
  const headings = view.text.sentences.filter(sentence => sentence.role === 'heading');
  const top: vscode.DocumentSymbol[] = [];
  const sections = headings.map((heading, index) => {
    const end = headings[index + 1]?.start ?? view.text.text.length;
    const symbol = new vscode.DocumentSymbol(
      label(view.text.text.slice(heading.start, heading.end)),
      '',
      vscode.SymbolKind.String,
      positions.range({ start: heading.start, end }),
      positions.range(heading),
    );
    top.push(symbol);
    return { start: heading.start, end, symbol };
  });
  for (const claim of view.claims) {
    const range = positions.range(claim);
    const symbol = new vscode.DocumentSymbol(
      label(claim.text),
      claim.kind,
      vscode.SymbolKind.Field,
      range,
      range,
    );
    const section = sections.findLast(
      candidate => candidate.start <= claim.start && claim.end <= candidate.end,
    );
    (section?.symbol.children ?? top).push(symbol);
  }
  return top;
}

/** Symbols need a name, and a long one pushes the rest out of view. */
function label(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 100 ? `${line.slice(0, 99)}…` : line || '…';
}

async function findEntities(engine: Engine, query: string): Promise<vscode.SymbolInformation[]> {
  if (engine.status().state === 'idle') return [];
  await engine.start();
  const wanted = query.toLowerCase();
  return engine
    .entities()
    .filter(entity => [entity.name, ...entity.aliases].some(name => name.toLowerCase().includes(wanted)))
    .slice(0, maximumAnswers)
    .flatMap(entity => {
      const [first] = entity.mentions;
      const text = first && engine.source(first.source)?.text.text;
      if (!first || text === undefined) return [];
      const location = new vscode.Location(vscode.Uri.parse(first.source), new Positions(text).range(first));
      return [
        new vscode.SymbolInformation(
          entity.name,
          symbolKinds[entity.type],
          typeWords[entity.type].one,
          location,
        ),
      ];
    });
}
