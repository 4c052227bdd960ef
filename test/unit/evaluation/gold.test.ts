import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normaliseText } from '../../../src/core/text/normalise';
import { anchorGold } from '../../evaluation/anchorGold';
import { readGold, type Gold } from '../../evaluation/gold';

declare const PROJECT_ROOT: string;

const folders = ['samples-gold', 'recount'].map(name => join(PROJECT_ROOT, 'test/fixtures/gold', name));

function everySpan(gold: Gold): { file: string; start: number; end: number; text: string }[] {
  return [
    ...gold.mentions,
    ...gold.boilerplate,
    ...gold.claims,
    ...gold.claims.flatMap(({ file, source, cue, parts = [] }) =>
      [source, cue, ...parts].flatMap(span => (span ? [{ ...span, file }] : [])),
    ),
  ];
}

for (const folder of folders) {
  describe(`own gold in ${folder.slice(PROJECT_ROOT.length + 1)}`, () => {
    const gold = readGold(folder);

    it('has spans whose words stand at their offsets in the normalised text', () => {
      const spans = everySpan(gold);
      assert.ok(spans.length > 200);
      for (const { file, start, end, text } of spans) {
        const source = normaliseText(readFileSync(join(gold.texts, file), 'utf8'));
        assert.equal(source.slice(start, end), text, `${file}:${start}`);
        assert.equal(text.trim(), text, `${file}:${start} has white space around it`);
      }
    });

    it('is what its marks say', () => {
      for (const [name, content] of Object.entries(anchorGold(folder).files)) {
        assert.equal(
          readFileSync(join(folder, name), 'utf8'),
          content,
          `${name}: run node test/evaluate.mjs --anchor`,
        );
      }
    });

    it('marks mentions flat', () => {
      for (const a of gold.mentions)
        for (const b of gold.mentions)
          assert.ok(
            a === b || a.file !== b.file || a.end <= b.start || b.end <= a.start,
            `${a.text} / ${b.text}`,
          );
    });

    it('relates claims of different files, each pair once, and calls no conflict a trap', () => {
      const files = new Map(gold.claims.map(claim => [claim.id, claim.file]));
      assert.equal(files.size, gold.claims.length, 'ids of claims are unique');
      const pairs = new Set<string>();
      for (const { a, b, verdict, trap } of gold.relations) {
        assert.notEqual(files.get(a), files.get(b), `${a} ${b}`);
        assert.ok(!pairs.has([a, b].sort().join(' ')), `${a} ${b} twice`);
        pairs.add([a, b].sort().join(' '));
        assert.ok(!(trap && verdict === 'conflicts'), `${a} ${b}`);
      }
    });
  });
}

describe('samples', () => {
  it('bring a byte order mark, CRLF, a no-break space and a soft hyphen', () => {
    const gold = readGold(folders[0]!);
    const files = [...new Set(gold.mentions.map(mention => mention.file))];
    const raw = files.map(file => readFileSync(join(gold.texts, file), 'utf8'));
    for (const sign of ['\uFEFF', '\r\n', '\u00A0', '\u00AD'])
      assert.ok(
        raw.some(text => text.includes(sign)),
        JSON.stringify(sign),
      );
    assert.equal(files.length, 6);
  });
});
