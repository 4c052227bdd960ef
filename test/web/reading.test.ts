import * as vscode from 'vscode';
import type { CrossreadApi } from '../../src/extension';

function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

describe('reading in the browser', () => {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const wire = '000_8c8406b016b0c06a.txt';

  function uriOf(file: string): vscode.Uri {
    assert(folder, 'no folder is open');
    return vscode.Uri.joinPath(folder, file);
  }

  async function readEngine() {
    const extension = vscode.extensions.getExtension<CrossreadApi>('crossread.crossread');
    assert(extension, 'crossread.crossread is not there');
    const { engine } = await extension.activate();
    await engine.start();
    await engine.settled();
    return engine;
  }

  it('reads every source and knows who is who', async () => {
    const engine = await readEngine();
    assert(engine.sources().length === 6, `${engine.sources().length} sources were read`);
    assert(engine.faults().length === 0, engine.faults().join());
    const maric = engine.entities().find(entity => entity.name === 'Stefan Maric');
    assert(maric, 'Stefan Maric was not found');
    const sources = new Set(maric.mentions.map(mention => mention.source));
    assert(sources.size >= 4, `he was found in ${sources.size} sources only`);
  });

  it('answers a hover', async () => {
    const document = await vscode.workspace.openTextDocument(uriOf(wire));
    const position = document.positionAt(document.getText().indexOf('Maric, head'));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    );
    const [content] = hovers.flatMap(hover => hover.contents);
    assert(content instanceof vscode.MarkdownString, 'there is no card');
    assert(content.value.includes('Stefan Maric'), content.value);
  });

  it('keeps a decision in a sidecar', async () => {
    const engine = await readEngine();
    const source = uriOf(wire).toString();
    const mention = engine.source(source)?.mentions[0];
    assert(mention, 'there is no name to decide on');
    await engine.decide({ kind: 'confirm', source, target: 'mention', span: mention });
    const sidecar = uriOf(`${wire}.annotations.yaml`);
    const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecar));
    assert(content.includes('status: confirmed'), content);
    await vscode.workspace.fs.delete(sidecar);
  });
});
