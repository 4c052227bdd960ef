import assert from 'node:assert/strict';
import fc from 'fast-check';
import { indexForms } from '../../../src/core/annotations/entityForms';

function indexOf(...forms: string[]) {
  return indexForms(forms.map((text, rank) => ({ text, owner: text, rank, sources: undefined })));
}

/** What is found of one form in a text. */
function found(form: string, text: string): string[] {
  return indexOf(form)
    .find(text, 'x')
    .map(({ start, end }) => text.slice(start, end));
}

describe('forms of listed names', () => {
  it('are found as whole words', () => {
    assert.deepEqual(found('Moroz', 'Moroz, Morozov and Supermoroz; Moroz.'), ['Moroz', 'Moroz']);
    assert.deepEqual(found('Rose', 'Rose12 and Rose'), ['Rose']);
    assert.deepEqual(found('12 March Movement', 'the 12 March Movement, the 112 March Movement'), [
      '12 March Movement',
    ]);
  });

  it('leave a possessive ending outside', () => {
    assert.deepEqual(found('Moroz', "Moroz's ship, Moroz’s ships"), ['Moroz', 'Moroz']);
    assert.deepEqual(found("O'Brien", 'O’Brien said; O’Briens'), ['O’Brien']);
  });

  it('are found in compounds with words, but not in those with names', () => {
    assert.deepEqual(found('Moroz', 'the Moroz-led group, anti-Moroz voices'), ['Moroz', 'Moroz']);
    assert.deepEqual(found('Moroz', 'Moroz-Dias and Dias-Moroz'), []);
    assert.deepEqual(found('Moroz-Dias', 'Moroz‑Dias said'), ['Moroz‑Dias']);
  });

  it('count with their capitals', () => {
    assert.deepEqual(found('Rose', 'a rose, Rose, ROSE'), ['Rose', 'ROSE']);
    assert.deepEqual(found('Who', 'Who, WHO, who'), ['Who']);
    assert.deepEqual(found('WHO', 'Who, WHO, who'), ['WHO']);
    assert.deepEqual(found('the Rose', 'The Rose, the Rose, the rose'), ['The Rose', 'the Rose']);
    assert.deepEqual(found('Marta Oliveira', 'MARTA OLIVEIRA'), ['MARTA OLIVEIRA']);
    assert.deepEqual(found('J. Dias', 'J. DIAS, j. Dias'), ['J. DIAS']);
  });

  it('are found whatever the capitals when they are listed in lower case throughout', () => {
    assert.deepEqual(found('yellow smoke', 'Yellow Smoke, YELLOW smoke, yellow smoke'), [
      'Yellow Smoke',
      'YELLOW smoke',
      'yellow smoke',
    ]);
  });

  it('do not depend on accents, apostrophes, hyphens and line ends', () => {
    assert.deepEqual(found('Pecs Jozsef', 'Pécs József and Pe\u0301cs\n Jo\u0301zsef'), [
      'Pécs József',
      'Pe\u0301cs\n Jo\u0301zsef',
    ]);
    assert.deepEqual(found('Łódź', 'Lodz'), ['Lodz']);
    assert.deepEqual(found('Ana Reis', 'Ana\n\nReis'), []);
  });

  it('do not depend on periods after initials, and keep one at the end', () => {
    assert.deepEqual(found('J. R. Dias', 'J.R. Dias, J R Dias'), ['J.R. Dias', 'J R Dias']);
    assert.deepEqual(found('J R Dias', 'J. R. Dias'), ['J. R. Dias']);
    assert.deepEqual(found('U.S.', 'the U.S. Navy, the US'), ['U.S.']);
    assert.deepEqual(found('Ana', 'Ana. Then'), ['Ana']);
    assert.deepEqual(found('Oliveira Reis', 'Oliveira. Reis'), []);
  });

  it('are found from the left, the longest first', () => {
    const index = indexOf('Moroz', 'Moroz Shipping', 'Shipping Company', 'Olga Moroz');
    const text = 'Olga Moroz of Moroz Shipping Company and Moroz';
    assert.deepEqual(
      index.find(text, 'x').map(({ owner }) => owner),
      ['Olga Moroz', 'Moroz Shipping', 'Moroz'],
    );
  });

  it('of some sources beat those of all, and count there only', () => {
    const index = indexForms([
      { text: 'Moroz', owner: 'all', rank: 0, sources: undefined },
      { text: 'Moroz', owner: 'some', rank: 1, sources: new Set(['a.txt']) },
    ]);
    assert.deepEqual(
      ['a.txt', 'b.txt'].map(file => index.find('Moroz', file)[0]?.owner),
      ['some', 'all'],
    );
    assert.deepEqual(
      ['a.txt', 'b.txt'].map(file => index.ownerOf('Moroz', file)),
      ['some', 'all'],
    );
    assert.equal(index.ownerOf('Moroz Shipping', 'b.txt'), undefined);
    assert.equal(index.ownerOf('Olga Moroz', 'b.txt'), undefined);
  });

  it('are spans of the text, sorted and apart, that read as one of the forms', () => {
    const forms = ['Ana', 'Ana Reis', 'Reis', "d'Ana", 'ana b', 'B. Reis'];
    const index = indexOf(...forms);
    const fold = (text: string) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}]+/gu, ' ')
        .trim();
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'Ana',
            'Reis',
            ' ',
            '.',
            'b',
            'B',
            '-',
            "'",
            '’',
            's',
            '\n',
            'ANA',
            'd',
            '😀',
            '\u0301',
          ),
        ),
        words => {
          const text = words.join('');
          let end = 0;
          for (const span of index.find(text, 'x')) {
            assert.ok(span.start >= end && span.end > span.start && span.end <= text.length);
            end = span.end;
            const read = fold(text.slice(span.start, span.end).normalize('NFD').replace(/\p{M}/gu, ''));
            assert.equal(read, fold(span.owner), JSON.stringify(text));
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are looked for in hostile texts in one pass', function () {
    this.timeout(60_000);
    const forms = Array.from({ length: 24 }, (_, index) => 'a '.repeat(index + 1).trim());
    const index = indexOf(...forms, `${'a '.repeat(24)}b`);
    for (const piece of ['a ', 'a', '.', 'a.', "'", '\n', '\u0301', '😀', 'A-'])
      index.find(piece.repeat(200_000 / piece.length), 'x');
  });
});
