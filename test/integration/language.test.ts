import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { positionOf, readEngine, showSource, uriOf } from './workspace';

const wire = '000_8c8406b016b0c06a.txt';
const tabloid = '002_19d437d31c9fbaf4.txt';

describe('language features', () => {
  before(() => readEngine());

  it('gives seeds a language of their own, with word wrap', async () => {
    const { document } = await showSource(wire);
    assert.equal(document.languageId, 'seed');
    const settings = vscode.workspace.getConfiguration('editor', document);
    assert.equal(settings.get('wordWrap'), 'on');
    assert.equal(settings.get('unicodeHighlight.ambiguousCharacters'), false);
  });

  it('finds every mention of a person, whatever words are used', async () => {
    const { document } = await showSource(wire);
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      positionOf(document, 'Maric, head'),
    );
    const files = new Set(found.map(location => location.uri.path.split('/').at(-1)));
    assert.ok(files.size >= 4, `found only in ${[...files].join(', ')}`);
    for (const { uri, range } of found) {
      const text = (await vscode.workspace.openTextDocument(uri)).getText(range);
      assert.match(text, /maric/i);
    }
  });

  it('highlights the other mentions in the same text', async () => {
    const { document } = await showSource(wire);
    const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      positionOf(document, 'Maric, head'),
    );
    assert.deepEqual(
      found.map(({ range }) => document.getText(range)),
      ['Stefan Maric', 'Maric'],
    );
  });

  it('outlines headings and claims', async () => {
    const { document } = await showSource(wire);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    assert.ok(symbols.some(symbol => symbol.name.startsWith('Dam gate gives way')));
    assert.ok(symbols.some(symbol => symbol.children.length > 5));
  });

  it('finds names in the whole folder', async () => {
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'zorko',
    );
    assert.ok(found.some(symbol => symbol.name === 'Mateja Zorko'));
  });

  it('folds page furniture away', async () => {
    const { document } = await showSource(tabloid);
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    const menu = ranges.find(range => range.start === 0);
    assert.ok(menu, 'the menu folds');
    assert.equal(menu.kind, vscode.FoldingRangeKind.Comment);
  });

  it('places spans right in a file with a BOM and in one with CRLF', async () => {
    const engine = await readEngine();
    const views = engine.sources();
    assert.ok(views.length >= 6);
    for (const view of views) {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(view.id));
      const { Positions } = await import('../../src/host/positions');
      const positions = new Positions(view.text.text);
      for (const mention of view.mentions) {
        assert.equal(document.getText(positions.range(mention)), mention.text, view.file);
      }
    }
  });

  it('reads nothing in files that are no sources', async () => {
    const engine = await readEngine();
    assert.equal(await engine.open(uriOf('README.md').toString()), undefined);
  });
});
