import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readClaims } from '../../../src/core/claims/readClaims';
import type { SourceText } from '../../../src/core/model';
import { readText } from '../../../src/core/text/readText';
import { claimsOf, readItem, readItems, scoreItems } from './claimItems';
import { projectWordClasses } from './readings';

const noNames = { mentions: [], entities: [] };

describe('readClaims', () => {
  describe('on the development items', () => {
    for (const item of readItems('development.yaml')) {
      it(`reads: ${item.name}`, () => {
        assert.deepEqual(scoreItems([item]).faults, []);
      });
    }
  });

  it('keeps its scores on the items that were held back', () => {
    const scores = scoreItems(readItems('held-back.yaml'));
    const report = scores.faults.join('\n');
    assert.ok(scores.f1 >= 94, `claims found F1 ${scores.f1.toFixed(1)}\n${report}`);
    assert.ok(scores.kind >= 95 && scores.modality >= 95 && scores.polarity >= 95, report);
    assert.ok(scores.attribution >= 95, `attribution ${scores.attribution.toFixed(1)}\n${report}`);
  });

  it('keeps its scores on whole stories', () => {
    const scores = scoreItems(readItems('stories.yaml'));
    const report = scores.faults.join('\n');
    assert.ok(scores.f1 >= 90, `claims found F1 ${scores.f1.toFixed(1)}\n${report}`);
    assert.ok(scores.kind >= 90 && scores.modality >= 95 && scores.polarity >= 95, report);
    assert.ok(scores.attribution >= 90, `attribution ${scores.attribution.toFixed(1)}\n${report}`);
  });

  it('numbers claims by position, longer first', () => {
    const claims = claimsOf(
      'The bridge, which carries 20,000 cars a day, will close in May. Nobody was told. “It is a shame,” said Mona Reis.',
    );
    assert.deepEqual(
      claims.map(claim => claim.id),
      claims.map((_, index) => `c${index + 1}`),
    );
    for (const [index, claim] of claims.entries()) {
      const before = claims[index - 1];
      if (before)
        assert.ok(before.start < claim.start || (before.start === claim.start && before.end > claim.end));
    }
  });

  it('gives the mentions and values that lie inside a claim', () => {
    const { claims, mentions, text } = readItem({
      text: 'Anna Bell left Oslo on 3 May 2021. The flight cost €300.',
      names: { 'Anna Bell': 'person', Oslo: 'place' },
    });
    const [first, second] = claims;
    assert.deepEqual(
      first?.mentions.map(index => mentions[index]?.text),
      ['Anna Bell', 'Oslo'],
    );
    assert.deepEqual(
      first?.values.map(index => text.values[index]?.text),
      ['3 May 2021'],
    );
    assert.deepEqual(
      second?.values.map(index => text.values[index]?.type),
      ['money'],
    );
  });

  it('says which sentence a claim starts in', () => {
    const { claims, text } = readItem({ text: 'The dam broke on Monday. Six people drowned.', names: {} });
    assert.deepEqual(
      claims.map(claim =>
        text.text.slice(text.sentences[claim.sentence]!.start, text.sentences[claim.sentence]!.end),
      ),
      ['The dam broke on Monday.', 'Six people drowned.'],
    );
  });

  it('resolves a pronoun through the references of an entity', () => {
    const text = readText('Anna Bell arrived at noon. She said the road was closed.');
    const she = text.text.indexOf('She');
    const mention = {
      start: 0,
      end: 9,
      text: 'Anna Bell',
      type: 'person' as const,
      entity: 0,
      inBoilerplate: false,
      reason: '',
    };
    const entity = {
      name: 'Anna Bell',
      type: 'person' as const,
      aliases: [],
      roles: [],
      references: [{ start: she, end: she + 3 }],
      reasons: [],
    };
    const claim = readClaims(text, { mentions: [mention], entities: [entity] }, projectWordClasses).find(
      found => found.attribution.length > 0,
    );
    assert.equal(claim?.text, 'the road was closed');
    assert.equal(claim?.attribution[0]?.source?.text, 'She');
    assert.equal(claim?.attribution[0]?.source?.entity, 0);
  });

  it('leaves page furniture out', () => {
    const text = readText(
      'The mayor resigned on Friday.\n\nShare: Facebook · X · WhatsApp · Copy link\n\nHe had served for ten years.',
    );
    const claims = readClaims(text, noNames, projectWordClasses);
    assert.ok(claims.length > 0);
    for (const part of text.boilerplate) {
      for (const claim of claims) assert.ok(claim.end <= part.start || claim.start >= part.end);
    }
  });

  it('chains speakers, outermost first', () => {
    const [claim] = claimsOf('According to Tasso, Brandt told the committee that no data had been sold.', {
      Tasso: 'person',
      Brandt: 'person',
    });
    assert.deepEqual(
      claim?.attribution.map(link => link.source?.text),
      ['Tasso', 'Brandt'],
    );
  });

  it('keeps the pieces of an interrupted quotation, and its marks outside', () => {
    const text = '“We lost it all,” said Pavel Rindt. “Nobody warned us.”';
    const [claim] = claimsOf(text, { 'Pavel Rindt': 'person' });
    assert.deepEqual(
      claim?.parts?.map(part => text.slice(part.start, part.end)),
      ['We lost it all', 'Nobody warned us'],
    );
  });

  it('reads a quotation inside a quotation as the words of whoever it names', () => {
    const claims = claimsOf(
      '“She was clear. My sister told me: ‘They will never open that door again,’” said Ola Brandt.',
      {
        'Ola Brandt': 'person',
      },
    );
    const inner = claims.find(claim => claim.text.startsWith('They will'));
    assert.deepEqual(
      inner?.attribution.map(link => link.source?.text),
      ['Ola Brandt', 'My sister'],
    );
  });

  it('cuts a long quotation into its sentences', () => {
    const sentence =
      'The council has known about the cracks in the northern wall of the dam since the spring of 2019. ';
    const claims = claimsOf(`“${sentence.repeat(6).trim()}” Ola Brandt said.`, { 'Ola Brandt': 'person' });
    assert.equal(claims.filter(claim => claim.kind === 'direct-quote').length, 6);
  });

  it('attributes to nobody what nobody is said to say', () => {
    for (const claim of claimsOf(
      'The tower fell at noon. Its owner had sold it in 2012, and it stood empty.',
    )) {
      assert.deepEqual(claim.attribution, []);
    }
  });

  it('gives nothing for an empty text', () => {
    assert.deepEqual(readClaims(readText(''), noNames, projectWordClasses), []);
  });

  it('gives plain data that survives cloning, and the same for the same text', () => {
    const text = 'Two ships collided, the port said. “It was dark,” a pilot told us.';
    const claims = claimsOf(text);
    assert.deepEqual(structuredClone(claims), claims);
    assert.deepEqual(claimsOf(text), claims);
  });

  it('keeps every span inside the text, whatever the text', () => {
    const words = fc.constantFrom(
      ...[
        '“',
        '”',
        '"',
        '‘',
        '’',
        "'",
        ',',
        '.',
        ':',
        ';',
        '—',
        '?',
        '\n\n',
        'said',
        'that',
        'who',
        'which',
        'and',
        'but',
      ],
      ...[
        'according',
        'to',
        'the',
        'ship',
        'sank',
        'Neves',
        'he',
        'denied',
        'reportedly',
        '12',
        'people',
        'NEVES:',
        'told',
        'us',
      ],
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), parts => {
        const text = readText(parts.join(' '));
        for (const claim of readClaims(text, noNames, projectWordClasses)) {
          const spans = [
            claim,
            ...(claim.parts ?? []),
            ...claim.attribution.flatMap(link => [
              link.content,
              ...(link.cue ? [link.cue] : []),
              ...(link.source ? [link.source] : []),
            ]),
          ];
          for (const span of spans)
            assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.text.length);
          assert.equal(claim.text, text.text.slice(claim.start, claim.end));
        }
      }),
      { numRuns: 300 },
    );
  });

  for (const unit of [
    '"',
    '“a” ',
    '‘a. ',
    ', ',
    'he said, ',
    'who is a, which was b, ',
    'he said that ',
    'it is a and ',
    'he said: ',
    '(',
    '— it is ',
  ]) {
    // What takes quadratic time does not end within the limit.
    it(`reads a sentence of 600 kB of ${JSON.stringify(unit)}`, function () {
      this.timeout(60_000);
      const text = unit.repeat(Math.ceil(600_000 / unit.length));
      const span = { start: 0, end: text.length };
      const source: SourceText = {
        text,
        id: '',
        damagedCharacters: 0,
        paragraphs: [{ ...span, role: 'body' }],
        sentences: [{ ...span, paragraph: 0, role: 'body' }],
        boilerplate: [],
        metadata: {},
        values: [],
      };
      const claims = readClaims(source, noNames, projectWordClasses);
      assert.ok(claims.every(({ start, end }) => 0 <= start && start < end && end <= text.length));
    });
  }
});
