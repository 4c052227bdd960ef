import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IGrammar } from 'vscode-textmate';

declare const PROJECT_ROOT: string;

/** The grammar as VS Code runs it: the same engine, the same regular expressions. */
describe('the grammar of seeds', () => {
  let grammar: IGrammar;

  before(async () => {
    const resolve = createRequire(join(PROJECT_ROOT, 'package.json')).resolve;
    await loadWASM(readFileSync(resolve('vscode-oniguruma/release/onig.wasm')));
    const file = join(PROJECT_ROOT, 'syntaxes/seed.tmLanguage.json');
    const registry = new Registry({
      onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
      loadGrammar: () => Promise.resolve(parseRawGrammar(readFileSync(file, 'utf8'), file)),
    });
    const loaded = await registry.loadGrammar('text.seed');
    assert.ok(loaded);
    grammar = loaded;
  });

  /** The words of a line that a scope colours. */
  function words(line: string, scope: string): string[] {
    return grammar
      .tokenizeLine(line, INITIAL)
      .tokens.filter(token => token.scopes.some(name => name.startsWith(scope)))
      .map(token => line.slice(token.startIndex, token.endIndex));
  }

  it('colours quotations in every kind of marks', () => {
    assert.deepEqual(words('He said “we go” and "stay" and ‘don’t ask’ and «non».', 'string.quoted'), [
      '“we go”',
      '"stay"',
      '‘don’t ask’',
      '«non»',
    ]);
  });

  it('takes no apostrophe for a quotation', () => {
    assert.deepEqual(words('The ’90s weren’t the unions’ best years.', 'string.quoted'), []);
  });

  it('lets an unclosed mark colour nothing', () => {
    assert.deepEqual(words('She began: “it was', 'string.quoted'), []);
  });

  it('colours a dateline', () => {
    assert.deepEqual(words('BRISCOE, Tarland, May 4 (TPA) — The bridge is open.', 'entity.name.section'), [
      'BRISCOE, Tarland, May 4 (TPA)',
    ]);
  });

  it('colours a line in capitals as a heading, and no ordinary sentence', () => {
    assert.equal(
      words('BRIDGE OPENS AFTER TEN YEARS', 'markup.heading').join(''),
      'BRIDGE OPENS AFTER TEN YEARS',
    );
    assert.deepEqual(words('The bridge opens after ten years', 'markup.heading'), []);
  });

  it('colours page furniture as a comment', () => {
    for (const line of [
      'ADVERTISEMENT',
      'Read more: Ten bridges to see',
      '![](pixel.gif)',
      '© 2024 The Example',
    ]) {
      assert.equal(words(line, 'comment').join(''), line);
    }
  });

  it('tells who speaks in a transcript', () => {
    assert.deepEqual(words('07:30:05 MARA LIND: Good morning.', 'entity.name.tag'), ['MARA LIND']);
  });

  it('colours numbers, not parts of names', () => {
    assert.deepEqual(words('€5,000 for 23 of the S-400 at 7.5 km', 'constant.numeric'), [
      '€5,000',
      '23',
      '7.5 km',
    ]);
  });

  for (const unit of ['“', 'A ', '1,', '"', '‘']) {
    it(`reads a long line of ${unit}`, function () {
      // What takes quadratic time does not end within the limit.
      this.timeout(60_000);
      const line = unit.repeat(20_000 / unit.length);
      assert.equal(grammar.tokenizeLine(line, INITIAL).tokens.at(-1)?.endIndex, line.length + 1);
    });
  }
});
