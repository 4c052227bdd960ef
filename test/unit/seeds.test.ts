import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine, type Engine } from '../../src/core/engine';
import type { ComparisonRow } from '../../src/core/model';
import { MemoryFolder } from './memoryFolder';

declare const PROJECT_ROOT: string;

/** Five real sources that lie beside the project on some machines. Their words are other people's: none stand here. */
const folder = join(PROJECT_ROOT, '../shared/seeds');

describe('the five real sources', function () {
  let engine: Engine;
  const file = (number: string) => engine.sources().find(view => view.file.startsWith(number))!;

  before(async function () {
    if (!existsSync(folder)) {
      console.log('      ../shared/seeds is not on this machine: left out.');
      this.skip();
    }
    const names = readdirSync(folder).filter(name => name.endsWith('.txt'));
    const texts = Object.fromEntries(names.map(name => [name, readFileSync(join(folder, name), 'utf8')]));
    engine = createEngine(new MemoryFolder(texts).ports());
    await engine.start();
    await engine.settled();
  });

  function claimWith(number: string, words: string) {
    const view = file(number);
    const at = view.text.text.indexOf(words);
    assert.ok(at >= 0, `"${words}" is not in ${view.file}`);
    const claim = engine.claimAt(view.id, at);
    assert.ok(claim, `no claim covers "${words}" in ${view.file}`);
    return claim;
  }

  function rowOf(claim: { source: string; id: string }, number: string): ComparisonRow {
    const row = engine
      .compare({ source: claim.source, claim: claim.id })
      ?.rows.find(candidate => candidate.source === file(number).id);
    assert.ok(row);
    return row;
  }

  it('quote the passages of 001, 002 and 004 on Larijani in 000, with the roles that they give', () => {
    const view = file('000');
    const card = engine.mentionCard(view.id, view.text.text.indexOf('Larijani'));
    assert.ok(card);
    assert.equal(card.entity.name, 'Ali Larijani');
    assert.deepEqual(card.elsewhere.map(other => other.file.slice(0, 3)).sort(), ['001', '002', '004']);
    assert.ok(
      card.rolesHere.some(role => /secretary/i.test(role.title)),
      'the role of 000',
    );
    for (const number of ['002', '004']) {
      const other = card.elsewhere.find(candidate => candidate.file.startsWith(number))!;
      assert.ok(
        other.roles.some(role => /senior advis[eo]r/i.test(role.title)),
        `the role of ${number}`,
      );
      assert.ok(other.best.text.includes('Larijani'));
    }
  });

  it('take the casualties of 002 and 004 for differing but compatible', () => {
    const row = rowOf(claimWith('002', '1,060'), '004');
    assert.equal(row.verdict, 'differs');
    const quantity = row.differences.find(difference => difference.kind === 'quantity');
    assert.ok(quantity?.compatible);
    assert.match(quantity.reading, /1,?060/);
    assert.match(quantity.reading, /1,?062/);
  });

  it('find the aircraft of 000 in 001', () => {
    const row = rowOf(claimWith('000', 'Su-35'), '001');
    assert.notEqual(row.verdict, 'silent');
    assert.match(engine.claim(row.counterpart!)!.text, /Su-35/);
  });

  it('give every span the words that it is said to have', () => {
    for (const { text, mentions, claims } of engine.sources()) {
      for (const { start, end, text: words } of [...mentions, ...claims]) {
        assert.equal(text.text.slice(start, end), words);
      }
    }
  });
});
