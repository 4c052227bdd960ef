import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Span } from '../../../src/core/model';
import { readStructure } from '../../../src/core/text/structure';

/** Words, marks and layouts that rules look for, so that random texts reach them. */
const piece = fc.oneof(
  fc.constantFrom(
    'The council voted on Tuesday. ',
    'It said no. ',
    'Mr. Okello (R-S.C.), said “Stop!” ',
    'By Ana Lund',
    'ADVERTISEMENT',
    'MOST READ',
    '1. One thing',
    'HOST: Hello. ',
    'LUND: Hello. ',
    '08:10:04 ',
    'Photo: Ana Lund/Post',
    '(photo credit: A/B)',
    '![](x)',
    'Share: Facebook · X',
    'Home | News | Sport',
    '© 2023 Post',
    'Published: 28 June 2023',
    'ALDPORT, June 24 (VTA) — ',
    '[JINGLE] ',
    '[…]',
    '“',
    '”',
    '"',
    '...',
    '# ',
    '☰',
    '🚢',
    '\u00A0',
    '\u00AD',
    '\uFFFD',
    '\n',
    '\n\n',
    ' ',
    '\t',
    'www.example.org/a.b',
    '7.4',
    'U.S.-backed ',
    'p.m. ',
    'The sun rose over the harbour and nobody saw it but the pilot and his dog. ',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const texts = fc.array(piece, { maxLength: 60 }).map(pieces => pieces.join(''));

function assertTidy(text: string, spans: readonly Span[], name: string): void {
  let end = 0;
  for (const span of spans) {
    assert.ok(
      span.start >= end && span.end > span.start && span.end <= text.length,
      `${name} ${JSON.stringify(span)}`,
    );
    const words = text.slice(span.start, span.end);
    assert.equal(words, words.trim(), name);
    end = span.end;
  }
}

describe('readStructure', () => {
  it('gives sorted spans apart from each other, without white space at their ends, sentences inside paragraphs', () => {
    fc.assert(
      fc.property(texts, text => {
        const { paragraphs, sentences, boilerplate, metadata } = readStructure(text);
        assertTidy(text, paragraphs, 'paragraph');
        assertTidy(text, sentences, 'sentence');
        assertTidy(text, boilerplate, 'boilerplate');
        for (const sentence of sentences) {
          const paragraph = paragraphs[sentence.paragraph];
          assert.ok(paragraph && paragraph.start <= sentence.start && sentence.end <= paragraph.end);
          if (sentence.speaker) assertTidy(text, [sentence.speaker], 'speaker');
        }
        for (const fact of [metadata.title, metadata.dateline, metadata.published, metadata.publisher]) {
          if (fact?.span) assertTidy(text, [fact.span], 'metadata');
        }
      }),
      { numRuns: 400 },
    );
  });

  it('covers every visible character by a sentence, a speaker’s label or a Markdown mark', () => {
    fc.assert(
      fc.property(texts, text => {
        const { paragraphs, sentences } = readStructure(text);
        const covered = paragraphs.reduce(
          (sum, { start, end }) => sum + text.slice(start, end).replace(/\s/g, '').length,
          0,
        );
        assert.equal(covered, text.replace(/\s/g, '').length);
        for (const [index, { start, end, role }] of paragraphs.entries()) {
          const inside = sentences.filter(({ paragraph }) => paragraph === index);
          const words = text.slice(start, end);
          const said = inside
            .map(span => text.slice(span.start, span.end))
            .join('')
            .replace(/\s/g, '');
          const skipped = words.replace(/\s/g, '').length - said.length;
          const opening = /^.{0,120}?:|^#{1,6}/su.exec(words)?.[0].length ?? 0;
          assert.ok(skipped <= (role === 'boilerplate' ? 0 : opening), JSON.stringify(words));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leaves labels and stamps out of sentences and gives every sentence of a turn its speaker', () => {
    const text =
      '08:10:04 HOST: Good evening. And now?\n\nLUND: We wait.\n\nFor what, nobody knows.\n\nMs Lund then left.\n\nHOST: Thank you.';
    const said = readStructure(text).sentences.map(({ start, end, role, speaker }) => [
      text.slice(start, end),
      role,
      speaker && text.slice(speaker.start, speaker.end),
    ]);
    assert.deepEqual(said, [
      ['08:10:04', 'boilerplate', undefined],
      ['Good evening.', 'body', 'HOST'],
      ['And now?', 'body', 'HOST'],
      ['We wait.', 'body', 'LUND'],
      ['For what, nobody knows.', 'body', 'LUND'],
      ['Ms Lund then left.', 'body', undefined],
      ['Thank you.', 'body', 'HOST'],
    ]);
  });

  it('finds nothing in an empty text and in white space', () => {
    const nothing = { paragraphs: [], sentences: [], boilerplate: [], metadata: {} };
    assert.deepEqual(readStructure(''), nothing);
    assert.deepEqual(readStructure(' \n\t\n \u00A0'), nothing);
  });

  it('cuts around no-break spaces, soft hyphens and astral characters without losing any', () => {
    const text = 'The\u00A0ferry “Atlân\u00ADtida” 🚢 sank. It\u00A0was\u00A0old. 🚢 Nobody knew.';
    assert.deepEqual(
      readStructure(text).sentences.map(({ start, end }) => text.slice(start, end)),
      ['The\u00A0ferry “Atlân\u00ADtida” 🚢 sank.', 'It\u00A0was\u00A0old.', '🚢 Nobody knew.'],
    );
  });
});

describe('readStructure on hostile texts', () => {
  const megabyte = 1_000_000;
  const shapes: Readonly<Record<string, (length: number) => string>> = {
    'a line of one period': length => '.'.repeat(length),
    'a line of one space': length => `a${' '.repeat(length)}b`,
    'a line of one letter': length => 'a'.repeat(length),
    'a line of one quotation mark': length => '"'.repeat(length),
    'a line of one bracket': length => '('.repeat(length),
    'a line of sentences': length => 'The sun rose at 7 a.m. on Monday. '.repeat(length / 34),
    'a line of initials': length => 'A. '.repeat(length / 3),
    'a line of quoted ends': length => '“Stop!” Ana '.repeat(length / 12),
    'a line of omission marks': length => '[…] '.repeat(length / 4),
    'a line of image openings': length => '!['.repeat(length / 2),
    'one-letter lines': length => 'a\n'.repeat(length / 2),
    'menu lines': length => 'Menu | News\n'.repeat(length / 12),
    'labels without end': length => 'MOST READ\n1. One\n2. Two\n'.repeat(length / 24),
    'captions without end': length => 'A man on the quay at dawn. Photo: Ana Lund/Post\n'.repeat(length / 48),
    'one lead again and again': length =>
      `${'The road is used by nine hundred cars a day, the county said in a letter.'}\n`.repeat(length / 75),
    'speakers without end': length => 'NAME: hello there.\n'.repeat(length / 19),
    'wrapped lines': length =>
      'the sun rose over the harbour and nobody saw it but the pilot\nand '.repeat(length / 66),
  };

  for (const [name, make] of Object.entries(shapes)) {
    // What takes quadratic time does not end within the limit.
    it(`reads a megabyte of ${name}`, function () {
      this.timeout(60_000);
      const text = make(megabyte);
      const { paragraphs } = readStructure(text);
      assert.ok((paragraphs.at(-1)?.end ?? 0) <= text.length);
    });
  }

  it('reads 5 MB', function () {
    this.timeout(60_000);
    const article =
      'The council of Aldport voted on Tuesday to close the road. “It is unsafe,” said Mr. Okello.\n\nNobody came.\n\n';
    const count = Math.floor((5 * megabyte) / article.length);
    assert.equal(readStructure(article.repeat(count)).paragraphs.length, 2 * count);
  });

  it('reads a line of 1 MB', () => {
    const line = 'The sun rose at 7 a.m. on Monday. '.repeat(megabyte / 34).trim();
    const { paragraphs, sentences } = readStructure(line);
    assert.deepEqual(paragraphs, [{ start: 0, end: line.length, role: 'body' }]);
    assert.equal(sentences.length, Math.floor(megabyte / 34));
  });
});
