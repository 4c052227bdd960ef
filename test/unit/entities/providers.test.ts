import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  checkProvidedSpans,
  mergeReadings,
  type ProviderReading,
} from '../../../src/core/entities/providers';
import type { EntityType, Span, Value } from '../../../src/core/model';
import type { ProvidedSpan } from '../../../src/core/ports';

const text = 'On 7 May Orla Venn of the Tarn Board left Kestrel Bay. 𝔘rsa followed.';
const whole: Span[] = [{ start: 0, end: text.length }];

function spanOf(words: string, type: EntityType = 'person', confidence = 0.8): ProvidedSpan {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length, text: words, type, confidence };
}

function check(spans: readonly ProvidedSpan[], passages = whole, values: readonly Value[] = []) {
  return checkProvidedSpans({ text, values }, passages, spans);
}

function reasonFor(span: ProvidedSpan, passages = whole, values: readonly Value[] = []) {
  return check([span], passages, values).refused[0]?.reason;
}

describe('spans of a provider', () => {
  it('pass when they are names with the words of the text, in order', () => {
    const [venn, bay] = [spanOf('Orla Venn'), spanOf('Kestrel Bay', 'place')];
    assert.deepEqual(check([bay, venn]), { spans: [venn, bay], refused: [] });
  });

  it('are refused outside the text and outside the passages', () => {
    const venn = spanOf('Orla Venn');
    const passages = [{ start: 0, end: venn.end - 1 }];
    assert.equal(reasonFor(venn, passages), 'outside the passages');
    for (const [start, end] of [
      [-3, 4],
      [60, text.length + 1],
      [9, 9],
      [12, 9],
      [0.5, 4],
      [NaN, 4],
      [0, Infinity],
    ] as const)
      assert.equal(reasonFor({ ...venn, start, end }), 'outside the passages', `${start}-${end}`);
  });

  it('are refused when the words are others than those of the text', () => {
    assert.equal(reasonFor({ ...spanOf('Orla Venn'), text: 'Orla Finn' }), 'not the words of the text');
  });

  it('are refused when they are no name', () => {
    assert.equal(reasonFor(spanOf('7')), 'not a name');
    assert.equal(reasonFor(spanOf(' Orla ')), 'not a name');
    assert.equal(reasonFor({ ...spanOf('Orla Venn'), confidence: NaN }), 'not a name');
    const half = text.indexOf('𝔘') + 1;
    assert.equal(
      reasonFor({ ...spanOf('𝔘rsa'), start: half, text: text.slice(half, half + 4) }),
      'not a name',
      'it starts inside a character',
    );
    const date = {
      ...spanOf('7 May'),
      type: 'date',
      reading: { kind: 'date', anchor: 'none', explanation: '' },
    };
    assert.equal(reasonFor(spanOf('May'), whole, [date as Value]), 'not a name');
  });

  it('are refused when they are longer than any name', () => {
    const long = 'a'.repeat(300);
    const span: ProvidedSpan = { start: 0, end: 300, text: long, type: 'person', confidence: 1 };
    const { refused } = checkProvidedSpans({ text: long, values: [] }, [{ start: 0, end: 300 }], [span]);
    assert.equal(refused[0]?.reason, 'not a name');
  });

  it('are refused with a type that no name has', () => {
    for (const type of ['date', 'quantity', 'money', 'villain'])
      assert.equal(reasonFor({ ...spanOf('Orla Venn'), type: type as EntityType }), 'unknown type');
  });

  it('overlap none of their own: the surer one stands, then the longer one', () => {
    const venn = spanOf('Orla Venn');
    const orla = spanOf('Orla');
    assert.deepEqual(check([orla, venn]).spans, [venn]);
    const sure = { ...orla, confidence: 0.9 };
    const { spans, refused } = check([venn, sure]);
    assert.deepEqual(spans, [sure]);
    assert.deepEqual(refused, [{ span: venn, reason: 'overlaps a surer one' }]);
  });

  it('are sorted, disjoint, inside the passages and verbatim, whatever a provider says', () => {
    const anySpan = fc.record({
      start: fc.integer({ min: -2, max: text.length + 2 }),
      end: fc.integer({ min: -2, max: text.length + 2 }),
      type: fc.constantFrom<EntityType>('person', 'place', 'weapon'),
      confidence: fc.double(),
    });
    fc.assert(
      fc.property(fc.array(anySpan), fc.integer({ min: 0, max: text.length }), (raw, cut) => {
        const provided = raw.map(span => ({ ...span, text: text.slice(span.start, span.end) }));
        const passages = [
          { start: 0, end: cut },
          { start: cut, end: text.length },
        ].filter(({ start, end }) => end > start);
        const { spans, refused } = check(provided, passages);
        assert.equal(spans.length + refused.length, provided.length);
        spans.forEach((span, index) => {
          assert.equal(text.slice(span.start, span.end), span.text);
          assert.ok(span.start >= (spans[index - 1]?.end ?? 0));
          assert.ok(passages.some(({ start, end }) => start <= span.start && span.end <= end));
        });
      }),
    );
  });
});

describe('readings of several providers', () => {
  function reading(id: string, ...spans: ProvidedSpan[]): ProviderReading {
    return { provider: { id, name: id }, passages: whole, spans };
  }

  it('are merged: where they overlap the higher one stands', () => {
    const board = spanOf('Tarn Board', 'organization');
    const merged = mergeReadings([
      reading('high', board),
      reading('low', spanOf('Orla Venn'), spanOf('Tarn', 'place')),
    ]);
    assert.deepEqual(
      merged.map(({ text: words, type, provider }) => `${provider.id}: ${type} ${words}`),
      ['low: person Orla Venn', 'high: organization Tarn Board'],
    );
  });

  it('keep every span of the highest and never overlap', () => {
    const disjoint = fc
      .uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 0, maxLength: 12 })
      .map(cuts => {
        const sorted = cuts.toSorted((a, b) => a - b);
        const spans: ProvidedSpan[] = [];
        for (let at = 0; at + 1 < sorted.length; at += 2) {
          const [start, end] = [sorted[at]!, sorted[at + 1]!];
          spans.push({ start, end, text: text.slice(start, end), type: 'person', confidence: 1 });
        }
        return spans;
      });
    fc.assert(
      fc.property(fc.array(disjoint, { minLength: 1, maxLength: 4 }), lists => {
        const merged = mergeReadings(lists.map((spans, index) => reading(String(index), ...spans)));
        merged.forEach((span, index) => assert.ok(span.start >= (merged[index - 1]?.end ?? 0)));
        for (const span of lists[0]!)
          assert.ok(
            merged.some(
              ({ start, end, provider }) => provider.id === '0' && start === span.start && end === span.end,
            ),
          );
        for (const [index, spans] of lists.entries())
          for (const span of spans) {
            const isKept = merged.some(({ start, end }) => start === span.start && end === span.end);
            const isCovered = merged.some(
              ({ start, end, provider }) =>
                Number(provider.id) < index && start < span.end && span.start < end,
            );
            assert.ok(isKept || isCovered, 'a span is dropped only for a higher one');
          }
      }),
    );
  });
});
