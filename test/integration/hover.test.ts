import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  deleteFile,
  eventually,
  hoverText,
  positionOf,
  readEngine,
  showSource,
  uriOf,
  writeFile,
} from './workspace';

const wire = '000_8c8406b016b0c06a.txt';

describe('hover', () => {
  before(() => readEngine());

  it('quotes the other sources on a name, with the roles that they give', async () => {
    const { document } = await showSource(wire);
    const card = await hoverText(document, positionOf(document, 'Maric, head'));
    assert.match(card, /\*\*Stefan Maric\*\*/);
    assert.match(card, /person, \d+ mentions in \d sources/);
    assert.match(card, /003\\?_11e001c058cf5e61/);
    assert.match(card, /government commissioner/);
    assert.match(card, /command:crossread\.showPassage/);
  });

  it('says of a claim who says it and what each other source does with it', async () => {
    const { document } = await showSource(wire);
    const card = await hoverText(document, positionOf(document, 'six people died and 31'));
    assert.match(card, /Claim/);
    assert.match(card, /differs|conflicts|agrees/);
    assert.match(card, /command:crossread\.compareClaim/);
  });

  it('says nothing between words that mean nothing to it', async () => {
    const { document } = await showSource(wire);
    assert.equal(await hoverText(document, new vscode.Position(1, 0)), '');
  });

  it('can be switched off', async () => {
    const { document } = await showSource(wire);
    const settings = vscode.workspace.getConfiguration('crossread');
    await settings.update('hover.enabled', false, vscode.ConfigurationTarget.Workspace);
    try {
      assert.equal(await hoverText(document, positionOf(document, 'Maric, head')), '');
    } finally {
      await settings.update('hover.enabled', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('lets nothing in a source become a link, a command, HTML or an icon', async () => {
    const hostile =
      'Stefan Maric [click](command:workbench.action.quit) said <img src=x> $(bug) see https://evil.example/a and www.evil.example or me@evil.example now.\n';
    const file = '090_bad0.txt';
    await writeFile(file, hostile);
    const engine = await readEngine();
    await eventually('the hostile source is read', () => engine.source(uriOf(file).toString()) !== undefined);
    await engine.settled();
    try {
      const { document } = await showSource(wire);
      const card = await hoverText(document, positionOf(document, 'Maric, head'));
      const place = card.indexOf('bad0');
      assert.ok(place >= 0, 'the hostile source is quoted');
      const quoted = card.slice(place);
      assert.doesNotMatch(quoted, /\[click\]\(/);
      assert.doesNotMatch(quoted, /https:\/\/evil|www\.evil|me@evil/);
      assert.doesNotMatch(quoted, /(?<!\\)\$\(bug\)/);
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        positionOf(document, 'Maric, head'),
      );
      for (const content of hovers.flatMap(hover => hover.contents)) {
        assert.ok(content instanceof vscode.MarkdownString);
        assert.notEqual(content.isTrusted, true);
        assert.ok(!content.supportHtml);
      }
    } finally {
      await deleteFile(file);
      await eventually(
        'the hostile source is gone',
        () => engine.source(uriOf(file).toString()) === undefined,
      );
    }
  });
});
