import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findStatedNames, mostNames, readModelAnswer } from '../../../src/core/entities/languageModelAnswer';

describe('the answer of a language model', () => {
  function read(answer: string): string[] {
    return readModelAnswer(answer).names.map(({ text, type }) => `${type}: ${text}`);
  }

  it('is read line by line', () => {
    const answer = '{"text":"Orla Venn","type":"person"}\n{"text":"Tarn Board","type":"organization"}\n';
    assert.deepEqual(readModelAnswer(answer), {
      names: [
        { text: 'Orla Venn', type: 'person' },
        { text: 'Tarn Board', type: 'organization' },
      ],
      ignored: 0,
      understood: true,
    });
  });

  it('is read out of code fences, lists and chatter', () => {
    const names = ['person: Orla Venn', 'place: Kestrel Bay'];
    const [venn, bay] = ['{"text": "Orla Venn", "type": "person"}', '{"text":"Kestrel Bay","type":"place"}'];
    assert.deepEqual(
      read(`Sure! Here they are:\n\`\`\`json\n${venn}\n${bay}\n\`\`\`\nAnything else?`),
      names,
    );
    assert.deepEqual(read(`[${venn},\n ${bay}]`), names);
    assert.deepEqual(read(`{"entities":[${venn}, ${bay}]}`), names);
    assert.deepEqual(
      read('{\n  "name": "Orla Venn",\n  "label": "PER"\n}\n{"text":"Kestrel Bay","type":"GPE"}'),
      names,
    );
  });

  it('loses nothing but its last line when it breaks off', () => {
    assert.deepEqual(read('{"text":"Orla Venn","type":"person"}\n{"text":"Kestr'), ['person: Orla Venn']);
  });

  it('yields nothing for objects that state no name of a known type', () => {
    const answer = readModelAnswer(
      [
        '{"text":"Orla Venn"}',
        '{"text":42,"type":"person"}',
        '{"text":"7 May","type":"date"}',
        '{"text":"Orla","type":"villain"}',
        '{"text":"…","type":"person"}',
        '{"text":"said","type":"person"}',
        `{"text":"${'a'.repeat(400)}","type":"person"}`,
        '{text: Orla Venn, type: person}',
        '{"text":null,"type":"person"}',
        '}{',
      ].join('\n'),
    );
    assert.deepEqual(answer, { names: [], ignored: 9, understood: false });
  });

  it('takes each wording once, with the type it was given first', () => {
    assert.deepEqual(read('{"text":"Tarn","type":"place"}{"text":"Tarn","type":"person"}'), ['place: Tarn']);
  });

  it('tells “there is no name” from an answer to something else', () => {
    assert.ok(readModelAnswer('[]').understood);
    assert.ok(readModelAnswer('```json\n[ ]\n```').understood);
    assert.ok(readModelAnswer('  \n').understood);
    assert.ok(!readModelAnswer('I am sorry, but I cannot help with that.').understood);
  });

  it('takes no more names than any text has', () => {
    const answer = Array.from(
      { length: mostNames + 50 },
      (_, index) => `{"text":"N${index}","type":"person"}`,
    ).join('\n');
    const { names, ignored } = readModelAnswer(answer);
    assert.equal(names.length, mostNames);
    assert.equal(ignored, 50);
  });

  it('never fails, and ends on hostile answers', () => {
    fc.assert(fc.property(fc.string(), answer => void readModelAnswer(answer)));
    const parts = fc.constantFrom('{', '}', '"', '{"text":"', '","type":"person"}', '\\', '[', 'Orla');
    fc.assert(fc.property(fc.array(parts), answer => void readModelAnswer(answer.join(''))));
    for (const piece of ['{', '}', '{"', '{}', '"\\']) readModelAnswer(piece.repeat(2_000_000));
  });
});

describe('names that a language model states', () => {
  const text = 'Orla Venn met Venn’s aunt in Vennstadt. The Tarn\nBoard of Tarn heard of Orla Venn.';

  function find(
    names: readonly (readonly [string, 'person' | 'place' | 'organization'])[],
    passage = { start: 0, end: text.length },
  ) {
    return findStatedNames(
      text,
      passage,
      names.map(([words, type]) => ({ text: words, type })),
    );
  }

  it('are found everywhere they stand as words of their own', () => {
    const found = find([['Venn', 'person']]);
    assert.deepEqual(
      found.map(({ start }) => start),
      [5, 14, text.lastIndexOf('Venn')],
    );
  });

  it('are found over the end of a line, with the words of the text', () => {
    assert.deepEqual(
      find([['Tarn Board', 'organization']]).map(span => span.text),
      ['Tarn\nBoard'],
    );
  });

  it('are the longer ones where two overlap', () => {
    assert.deepEqual(
      find([
        ['Venn', 'person'],
        ['Orla Venn', 'person'],
        ['Tarn', 'place'],
        ['Tarn Board', 'organization'],
      ]).map(({ text: words, type }) => `${type}: ${words}`),
      ['person: Orla Venn', 'person: Venn', 'organization: Tarn\nBoard', 'place: Tarn', 'person: Orla Venn'],
    );
  });

  it('are found only inside the passage', () => {
    assert.deepEqual(
      find([['Orla Venn', 'person']], { start: 4, end: text.length }).map(({ start }) => start),
      [text.lastIndexOf('Orla')],
    );
  });

  it('yield nothing when they do not stand in the text', () => {
    assert.deepEqual(
      find([
        ['Orla Finn', 'person'],
        ['orla venn', 'person'],
        ['enn', 'person'],
      ]),
      [],
    );
  });

  it('do not cut letters from their marks, and stand in scripts without spaces', () => {
    const spoken = 'Jose\u0301 and 東京都知事';
    const all = { start: 0, end: spoken.length };
    assert.deepEqual(findStatedNames(spoken, all, [{ text: 'Jose', type: 'person' }]), []);
    assert.equal(findStatedNames(spoken, all, [{ text: '東京都', type: 'place' }]).length, 1);
  });

  it('are always the text’s own words, whatever the names are', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', 'é', '𝔘', '-'), maxLength: 60 });
    const name = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', 'é', '𝔘', '-'),
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(words, fc.array(name), (source, names) => {
        const spans = findStatedNames(
          source,
          { start: 0, end: source.length },
          names.map(one => ({ text: one, type: 'person' as const })),
        );
        spans.forEach((span, index) => {
          assert.equal(source.slice(span.start, span.end), span.text);
          assert.ok(names.includes(span.text.replace(/\s/g, ' ')));
          assert.ok(span.start >= (spans[index - 1]?.end ?? 0));
        });
      }),
    );
  });
});
