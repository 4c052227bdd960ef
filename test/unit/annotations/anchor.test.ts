import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createAnchor, placeAnchor } from '../../../src/core/annotations/anchor';
import type { Anchor, Placement, Span } from '../../../src/core/model';
import { computeTextId } from '../../../src/core/text/textId';

const story = [
  'Two fishing boats sank off Vilar on Monday, the harbour office said.',
  'Marta Oliveira, who heads the office, told reporters that 120 people had been on board and that Vilar had no warning.',
  'Rescuers from Vilar searched through the night. “We do not give up,” Oliveira said.',
].join('\n\n');

function anchorTo(text: string, quote: string, occurrence = 0): Anchor {
  let start = text.indexOf(quote);
  for (let skipped = 0; skipped < occurrence; skipped += 1) start = text.indexOf(quote, start + 1);
  return createAnchor(text, computeTextId(text), { start, end: start + quote.length });
}

function place(anchor: Anchor, text: string): Placement {
  return placeAnchor(anchor, text, computeTextId(text));
}

function at(text: string, quote: string, how: 'offset' | 'quote'): Placement {
  const start = text.indexOf(quote);
  assert.notEqual(start, -1);
  assert.equal(text.indexOf(quote, start + 1), -1, 'the expected place must be the only one');
  return { state: 'placed', span: { start, end: start + quote.length }, how };
}

describe('createAnchor', () => {
  it('keeps the words and up to 32 units on each side', () => {
    const anchor = anchorTo(story, 'Marta Oliveira');
    assert.equal(anchor.quote, 'Marta Oliveira');
    assert.equal(anchor.before, 'onday, the harbour office said.\n\n'.slice(-32));
    assert.equal(anchor.before.length, 32);
    assert.equal(anchor.after, ', who heads the office, told reporters'.slice(0, 32));
    assert.deepEqual(anchorTo('Vilar', 'Vilar'), {
      at: { start: 0, end: 5 },
      quote: 'Vilar',
      before: '',
      after: '',
      text: computeTextId('Vilar'),
    });
  });

  it('cuts no character in half at the ends of the context', () => {
    const text = `${'👩'.repeat(20)}x Vilar y${'👩'.repeat(20)}`;
    const { before, after } = anchorTo(text, 'Vilar');
    assert.equal(before, `${'👩'.repeat(15)}x `);
    assert.equal(after, ` y${'👩'.repeat(15)}`);
    assert.equal(
      anchorTo(`${'👩'.repeat(20)} Vilar${'👩'.repeat(20)}`, 'Vilar').before,
      `${'👩'.repeat(15)} `,
    );
  });

  it('refuses what is no stretch of the text', () => {
    for (const span of [
      { start: 3, end: 3 },
      { start: 5, end: 3 },
      { start: -1, end: 3 },
      { start: 0, end: 6 },
      { start: 0.5, end: 3 },
      { start: NaN, end: 3 },
    ]) {
      assert.throws(() => createAnchor('Vilar', 'x', span), RangeError);
    }
  });
});

describe('placeAnchor', () => {
  it('finds words at their offsets in the same text, also where they stand several times', () => {
    for (const occurrence of [0, 1, 2]) {
      const anchor = anchorTo(story, 'Vilar', occurrence);
      assert.deepEqual(place(anchor, story), { state: 'placed', span: anchor.at, how: 'offset' });
    }
  });

  it('finds words at their offsets when the text changed further on', () => {
    const anchor = anchorTo(story, 'Vilar');
    assert.deepEqual(place(anchor, `${story}\n\nVilar is small.`), {
      state: 'placed',
      span: anchor.at,
      how: 'offset',
    });
  });

  it('finds words that moved, with their context deciding between several places', () => {
    const moved = `Updated at noon.\n\n${story}`;
    assert.deepEqual(place(anchorTo(story, 'Marta Oliveira'), moved), at(moved, 'Marta Oliveira', 'quote'));
    for (const occurrence of [0, 1, 2]) {
      const { span } = place(anchorTo(story, 'Vilar', occurrence), moved) as { span: Span };
      assert.equal(span.start, anchorTo(moved, 'Vilar', occurrence).at.start);
    }
  });

  it('finds a sentence that was moved between other sentences', () => {
    const sentence = 'Rescuers from Vilar searched through the night.';
    const moved = `${sentence} It rained.\n\n${story.replace(sentence, 'Nobody slept.')}`;
    assert.deepEqual(place(anchorTo(story, sentence), moved), at(moved, sentence, 'quote'));
  });

  it('leaves words orphaned that are gone', () => {
    assert.deepEqual(
      place(anchorTo(story, 'Marta Oliveira'), story.replace('Marta Oliveira', 'An officer')),
      {
        state: 'orphan',
        reason: 'its words are gone',
      },
    );
    assert.equal(place(anchorTo(story, 'Vilar'), '').state, 'orphan');
  });

  it('leaves a name orphaned when its sentence is deleted and the name stands elsewhere', () => {
    const shorter = story.slice(story.indexOf('Rescuers'));
    assert.deepEqual(place(anchorTo(story, 'Vilar', 1), shorter), {
      state: 'orphan',
      reason: 'its words now stand only in another context',
    });
    const [first, , third] = story.split('\n\n');
    assert.deepEqual(place(anchorTo(story, 'Vilar', 1), `${first}\n\n${third}`), {
      state: 'orphan',
      reason: 'its words now stand in 2 places',
    });
  });

  it('does not choose between two places with the same context', () => {
    const lead = 'Two boats sank off Vilar on Monday.';
    const anchor = anchorTo(`Lead\n\n${lead}\n\nEnd`, lead);
    const twice = `New\n\nLead\n\n${lead}\n\nEnd\n\nLead\n\n${lead}\n\nEnd`;
    assert.deepEqual(place(anchor, twice), { state: 'orphan', reason: 'its words now stand in 2 places' });
  });

  it('counts no further than people read', () => {
    const anchor = { ...anchorTo(story, 'Vilar'), before: '', after: '' };
    assert.deepEqual(place(anchor, 'Vilar '.repeat(500)), {
      state: 'orphan',
      reason: 'its words now stand in more than 100 places',
    });
  });

  it('never takes a changed number for the same words', () => {
    for (const [old, now] of [
      ['120', '12'],
      ['120', '1,120'],
      ['120', '120,000'],
      ['120', '1200'],
      ['120', '120.5'],
      ['120', '-120'],
      ['12 people', '312 people'],
    ]) {
      const text = story.replace('120 people', `${old} people`.replace('people people', 'people'));
      const changed = text.replace(old!, now!);
      assert.notEqual(changed, text);
      assert.equal(place(anchorTo(text, old!), changed).state, 'orphan', `${old} → ${now}`);
    }
  });

  it('never finds a name inside a longer one, unless that is where it was', () => {
    assert.equal(
      place(anchorTo(story, 'Oliveira', 1), story.replaceAll('Oliveira', 'Oliveira-Dias')).state,
      'orphan',
    );
    assert.equal(place(anchorTo(story, 'Vilar'), story.replaceAll('Vilar', 'Vilarinho')).state, 'orphan');
    const part = anchorTo(story, 'harb');
    const moved = `New. ${story}`;
    assert.deepEqual(place(part, moved), at(moved, 'harb', 'quote'));
    assert.equal(place(part, moved.replace('harbour', 'harb')).state, 'orphan');
  });

  it('finds a record that people wrote by hand without context only where its words are the only ones', () => {
    const byHand = { at: { start: 0, end: 5 }, before: '', after: '', text: '' };
    const text = `Vilar. ${story}`;
    assert.equal(place({ ...byHand, quote: 'Vilar' }, text).state, 'orphan');
    assert.deepEqual(place({ ...byHand, quote: 'Marta' }, text), at(text, 'Marta', 'quote'));
  });

  it('trusts the words more than the text id', () => {
    const anchor = { ...anchorTo(story, 'Marta'), at: { start: 0, end: 5 } };
    assert.deepEqual(place(anchor, story), at(story, 'Marta', 'quote'));
    assert.equal(place({ ...anchor, quote: '' }, story).state, 'orphan');
  });

  it('finds the same words or none, whatever text and anchor', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', '1', ' ', '-', '👩', '.'), maxLength: 60 });
    const spans = fc.tuple(fc.nat(59), fc.integer({ min: 1, max: 20 }));
    fc.assert(
      fc.property(texts, spans, texts, (old, [start, length], now) => {
        fc.pre(start < old.length);
        const anchor = createAnchor(old, 'old', { start, end: Math.min(old.length, start + length) });
        const placement = placeAnchor(anchor, now, 'now');
        if (placement.state === 'placed') {
          assert.equal(now.slice(placement.span.start, placement.span.end), anchor.quote);
        }
        assert.deepEqual(placeAnchor(anchor, old, 'old'), {
          state: 'placed',
          span: anchor.at,
          how: 'offset',
        });
      }),
    );
  });

  it('ends on its own words or as an orphan after any edits, never on the same words elsewhere', () => {
    let kept = 0;
    let survived = 0;
    fc.assert(
      fc.property(edited, ({ old, pieces }) => {
        const { text, spans } = compose(old);
        const now = compose(pieces);
        for (const [id, span] of spans) {
          const anchor = createAnchor(text, 'old', span);
          const placement = placeAnchor(anchor, now.text, 'now');
          const expected = now.spans.get(id);
          if (expected) survived += 1;
          if (placement.state === 'orphan') continue;
          assert.deepEqual(placement.span, expected, `${anchor.before}[${anchor.quote}]${anchor.after}`);
          kept += 1;
        }
      }),
      { numRuns: 500 },
    );
    // Without this, a function that finds nothing would pass.
    assert.ok(kept > survived * 0.8, `${kept} of ${survived}`);
  });

  it('places 1,000 annotations on a text of 1 MB', () => {
    const random = createRandom(5);
    const words = Array.from({ length: 400 }, () => Math.floor(random() * 1e9).toString(36));
    let text = '';
    while (text.length < 1_000_000) text += `${words[Math.floor(random() * words.length)]} `;
    const anchors = Array.from({ length: 1000 }, () => {
      const start = text.indexOf(' ', Math.floor(random() * (text.length - 300))) + 1;
      return createAnchor(text, 'old', { start, end: text.indexOf(' ', start + random() * 200) });
    });
    const moved = `Moved. ${text.slice(0, 600_000)}Inserted. ${text.slice(600_000)}`;
    const placed = anchors.filter(anchor => placeAnchor(anchor, moved, 'new').state === 'placed').length;
    assert.ok(placed > 950, `${placed} placed`);
  });
});

// ---------------------------------------------------------------------------------------------------------------
// A text made of words, some of them names that repeat. Words keep an identity through edits.

interface Word {
  readonly id: number;
  readonly word: string;
}

const names = ['Vilar', 'Marta Oliveira', 'the harbour office', '120', 'Oliveira'];

/**
 * Every other word is unlike all others, so what stands around a name tells it apart. The same name stands no nearer
 * than eight words: of "from Vilar to Vilar" nobody can tell which of the two was deleted.
 */
const sentences = fc
  .array(fc.array(fc.nat(8), { minLength: 4, maxLength: 14 }), { minLength: 3, maxLength: 14 })
  .map(numbers => {
    let id = 0;
    const lastAt = new Map<string, number>();
    return numbers.map(sentence =>
      sentence.map((number, index): Word => {
        id += 1;
        const name = names[number];
        if (index % 2 === 0 || name === undefined || id - (lastAt.get(name) ?? -9) < 9) {
          return { id, word: `w${(id * 7919).toString(36)}` };
        }
        lastAt.set(name, id);
        return { id, word: name };
      }),
    );
  });

const edited = sentences.chain(old =>
  fc
    .array(
      fc.record({
        kind: fc.constantFrom(
          'delete-sentence',
          'delete-word',
          'replace-word',
          'insert-word',
          'move-sentence',
          'insert-sentence',
        ),
        sentence: fc.nat(),
        word: fc.nat(),
      }),
      { maxLength: 4 },
    )
    .map(edits => ({ old, pieces: edits.reduce(applyEdit, old) })),
);

function applyEdit(
  text: Word[][],
  edit: { kind: string; sentence: number; word: number },
  index: number,
): Word[][] {
  const at = text.length === 0 ? 0 : edit.sentence % text.length;
  const sentence = text[at] ?? [];
  const word = sentence.length === 0 ? 0 : edit.word % sentence.length;
  // A name that is put where the same name was taken away is the same text again: only new sentences bring names.
  const fresh: Word = { id: 100_000 + index * 100, word: `n${index}x${edit.word}` };
  const name: Word = { id: fresh.id + 1, word: names[edit.word % names.length] ?? '' };
  switch (edit.kind) {
    case 'delete-sentence':
      return text.toSpliced(at, 1);
    case 'move-sentence':
      return text
        .toSpliced(at, 1)
        .toSpliced(edit.word % Math.max(1, text.length), 0, ...(text[at] ? [text[at]] : []));
    case 'insert-sentence':
      return text.toSpliced(at, 0, [fresh, name, { id: fresh.id + 2, word: 'came' }]);
    case 'delete-word':
      return text.toSpliced(at, 1, sentence.toSpliced(word, 1));
    case 'replace-word':
      return text.toSpliced(at, 1, sentence.toSpliced(word, 1, fresh));
    default:
      return text.toSpliced(at, 0, sentence.toSpliced(word, 0, fresh)).toSpliced(at + 1, 1);
  }
}

function compose(sentencesNow: readonly (readonly Word[])[]): { text: string; spans: Map<number, Span> } {
  let text = '';
  const spans = new Map<number, Span>();
  for (const sentence of sentencesNow) {
    for (const { id, word } of sentence) {
      spans.set(id, { start: text.length, end: text.length + word.length });
      text += `${word} `;
    }
    text = `${text.trimEnd()}.\n\n`;
  }
  return { text, spans };
}

function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
