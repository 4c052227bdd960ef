import assert from 'node:assert/strict';
import { createEngine } from '../../../src/core/engine';
import { escapeMarkdown, writeComparisonMarkdown } from '../../../src/core/exchange/comparisonMarkdown';
import { verdicts } from '../../../src/core/model';
import { MemoryFolder } from '../memoryFolder';

describe('comparison as Markdown', () => {
  const first = 'At least 12 people were killed in the Kalmora fire, Mayor Ilse Brandauer said.\n';
  const second = 'The Kalmora fire killed 14 people, Mayor Ilse Brandauer said.\n';

  async function write(shown = new Set(verdicts)): Promise<string | undefined> {
    const engine = createEngine(new MemoryFolder({ '000_aa.txt': first, '001_bb.txt': second }).ports());
    await engine.start();
    const claim = engine.claimAt('000_aa.txt', 5);
    assert.ok(claim);
    return writeComparisonMarkdown(engine, { source: '000_aa.txt', claim: claim.id }, shown);
  }

  it('quotes the claim and its counterpart, with the verdict in words', async () => {
    const markdown = (await write()) ?? '';
    assert.match(markdown, /^## Claim\n\n> At least 12 people were killed/);
    assert.match(markdown, /### 001\\_bb\\\.txt: \w/);
    assert.match(markdown, /killed 14 people/);
  });

  it('leaves out what the filter holds back', async () => {
    assert.doesNotMatch((await write(new Set())) ?? '', /###/);
  });

  it('says nothing of a claim that is gone', () => {
    const engine = createEngine(new MemoryFolder().ports());
    assert.equal(writeComparisonMarkdown(engine, { source: 'x', claim: 'c1' }, new Set(verdicts)), undefined);
  });

  it('escapes whatever Markdown or HTML could read something into', () => {
    assert.equal(
      escapeMarkdown('<b>[a](http://x.y)</b>\n# z'),
      '\\<b\\>\\[a\\]\\(http&#58;//x\\.y\\)\\</b\\> \\# z',
    );
    assert.equal(escapeMarkdown('me@example.org'), 'me&#64;example\\.org');
  });
});
