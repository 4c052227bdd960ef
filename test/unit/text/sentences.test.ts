import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { splitSentences } from '../../../src/core/text/sentences';

declare const PROJECT_ROOT: string;

/** The pieces that an item of the data file says it has. */
interface Item {
  readonly text: string;
  readonly ends: ReadonlySet<number>;
}

function readItems(name: string): Item[] {
  return readFileSync(join(PROJECT_ROOT, 'test/fixtures/sentences', name), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => {
      const pieces = line.replaceAll(' ¦ ', '\u0001 ').replaceAll('¦', '\u0001').split('\u0001');
      const ends = new Set<number>();
      let length = 0;
      for (const piece of pieces.slice(0, -1)) ends.add((length += piece.length));
      return { text: pieces.join(''), ends };
    });
}

function cut(text: string): string[] {
  return splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

function score(items: readonly Item[]) {
  let right = 0;
  let found = 0;
  let wanted = 0;
  const wrong: string[] = [];
  for (const { text, ends } of items) {
    const got = splitSentences(text, { start: 0, end: text.length })
      .slice(0, -1)
      .map(span => span.end);
    right += got.filter(end => ends.has(end)).length;
    found += got.length;
    wanted += ends.size;
    if (got.length !== ends.size || got.some(end => !ends.has(end))) wrong.push(cut(text).join(' ¦ '));
  }
  const precision = right / found;
  const recall = right / wanted;
  return { f1: (2 * precision * recall) / (precision + recall), precision, recall, wrong };
}

describe('sentences', () => {
  for (const name of ['tricky.txt', 'blind.txt']) {
    it(`finds at least 95 % of the boundaries of ${name}`, () => {
      const items = readItems(name);
      assert.ok(items.length >= 40, `${items.length} items`);
      const { f1, precision, recall, wrong } = score(items);
      console.log(
        `      ${name}: ${items.length} items, F1 ${(100 * f1).toFixed(1)} (P ${(100 * precision).toFixed(1)}, R ${(100 * recall).toFixed(1)}), ${wrong.length} items wrong`,
      );
      assert.ok(f1 >= 0.95, `F1 ${f1.toFixed(3)}; wrong:\n${wrong.join('\n')}`);
    });
  }

  it('keeps a list number with its item', () => {
    assert.deepEqual(cut('1. Open the valve.'), ['1. Open the valve.']);
  });

  it('finds nothing in white space', () => {
    assert.deepEqual(cut(' \n\t '), []);
    assert.deepEqual(cut(''), []);
  });

  it('works on a part of a text and gives offsets into the whole', () => {
    assert.deepEqual(splitSentences('No. Yes. It is.', { start: 4, end: 15 }), [
      { start: 4, end: 8 },
      { start: 9, end: 15 },
    ]);
  });

  it('covers every visible character once, in order', () => {
    const pieces = fc.oneof(
      fc.constantFrom(
        'Mr. ',
        'U.S. ',
        'The ',
        'a.m. ',
        '“Stop!” ',
        'he said. ',
        '… ',
        '[…] ',
        'No. 5 ',
        '"',
        '. ',
        '? ',
        ') ',
        'J. P. ',
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), parts => {
        const text = parts.join('');
        const spans = splitSentences(text, { start: 0, end: text.length });
        let end = 0;
        for (const span of spans) {
          assert.equal(text.slice(end, span.start).trim(), '');
          assert.equal(text.slice(span.start, span.end), text.slice(span.start, span.end).trim());
          assert.ok(span.end > span.start);
          end = span.end;
        }
        assert.equal(text.slice(end).trim(), '');
      }),
      { numRuns: 500 },
    );
  });

  it('goes on after the legal forms of companies', () => {
    for (const text of [
      'It was built by Kelda Heavy Co., Ltd. (KEL) in 2011.',
      'Varn GmbH & Co. KG, Olt Pty Ltd. and Reva S.A. share the cost.',
      'Kelda Inc. – the builder – left.',
      'The Kelda Corp. 2023 report is late.',
    ])
      assert.equal(splitSentences(text, { start: 0, end: text.length }).length, 1, text);
    const two = 'The gate is owned by Kelda Corp. The road is open.';
    assert.equal(splitSentences(two, { start: 0, end: two.length }).length, 2);
  });
});
