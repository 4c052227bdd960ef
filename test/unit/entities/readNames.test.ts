import assert from 'node:assert/strict';
import fc from 'fast-check';
import { emptyLexicons } from '../../../src/core/entities/lexicons';
import { readNames } from '../../../src/core/entities/readNames';
import { readText } from '../../../src/core/text/readText';
import { entityNamed, formsOf, named, projectLexicons, read } from './reading';

describe('reading names', () => {
  it('leaves article, title, honorific and possessive outside', async () => {
    assert.deepEqual(
      await named(
        'The Finnish president’s envoy, Dr. Marta Ilvonen, called the Talvik Dam Authority’s report thin.',
      ),
      ['group: Finnish', 'person: Marta Ilvonen', 'organization: Talvik Dam Authority'],
    );
  });

  it('cuts a country, an office and a person apart', async () => {
    assert.deepEqual(
      await named('Reporters met Kenyan Foreign Minister Joseph Odhiambo and US President Laura Whitfield.'),
      ['group: Kenyan', 'person: Joseph Odhiambo', 'place: US', 'person: Laura Whitfield'],
    );
  });

  it('keeps connectors that belong to the name', async () => {
    assert.deepEqual(
      await named(
        'She joined the Ministry of Trade and Industry, then the Centre for Coastal Research, and met Pedro de la Cruz of the Bank of Ghana.',
      ),
      [
        'organization: Ministry of Trade and Industry',
        'organization: Centre for Coastal Research',
        'person: Pedro de la Cruz',
        'organization: Bank of Ghana',
      ],
    );
  });

  it('does not take the first word of a sentence for a name', async () => {
    assert.deepEqual(await named('Water rose quickly. Residents left at once. Nobody had warned them.'), []);
  });

  it('takes the first word of a sentence when it is one', async () => {
    assert.deepEqual(await named('Kjeldgaard denied the report. Nairobi has not answered.'), [
      'person: Kjeldgaard',
      'place: Nairobi',
    ]);
  });

  it('does not take weekdays, months and titles alone for names', async () => {
    assert.deepEqual(
      await named('On Monday the Prime Minister said that the Secretary would resign in March.'),
      [],
    );
  });

  it('reads names in a headline in capitals when the text has them', async () => {
    const text = [
      'ILVONEN BLAMES TALVIK OPERATOR FOR FLOOD IN NORWAY',
      '',
      'Marta Ilvonen said on Friday that the company in Talvik had known of the cracks for at least two years.',
    ].join('\n');
    const reading = await read(text);
    const names = reading.mentions.filter(({ start }) => start < 50).map(mention => mention.text);
    assert.deepEqual(names, ['ILVONEN', 'TALVIK', 'NORWAY']);
    assert.deepEqual(entityNamed(reading, 'Marta Ilvonen').aliases, ['Ilvonen']);
  });

  it('reads a headline in title case without taking its verbs', async () => {
    const text =
      'Ilvonen Meets Odhiambo in Nairobi\n\nThe two spoke for an hour about the dam, officials said after the meeting.';
    const { mentions } = await read(text);
    assert.deepEqual(
      mentions.map(mention => mention.text),
      ['Ilvonen', 'Odhiambo', 'Nairobi'],
    );
  });

  it('finds the name inside a compound', async () => {
    assert.deepEqual(await named('The pro-Ukrainian group backed a US-led plan and French-German talks.'), [
      'group: Ukrainian',
      'place: US',
      'group: French',
      'group: German',
    ]);
  });

  it('keeps a double surname whole and cuts two people joined by a hyphen', async () => {
    const { mentions } = await read(
      'Anna Vega-Solberg spoke. Later Ilvonen met Odhiambo in Oslo. The Ilvonen-Odhiambo meeting lasted an hour.',
    );
    assert.deepEqual(
      mentions.map(({ text }) => text),
      ['Anna Vega-Solberg', 'Ilvonen', 'Odhiambo', 'Oslo', 'Ilvonen', 'Odhiambo'],
    );
  });

  it('reads initials, apostrophes, diacritics, soft hyphens and no-break spaces inside names', async () => {
    const { mentions } = await read(
      'The report by J. P. Morgenstierne names Siobhán O’Malley, Luc d’Arbois and the firm Søl\u00ADvberg Marine\u00A0Group.',
    );
    assert.deepEqual(
      mentions.map(({ text }) => text),
      ['J. P. Morgenstierne', 'Siobhán O’Malley', 'Luc d’Arbois', 'Søl\u00ADvberg Marine\u00A0Group'],
    );
  });

  it('types what its head word names', async () => {
    assert.deepEqual(
      await named(
        'They discussed the Lake Chad Water Treaty, the Arctic Mining Forum and Harstad Airport with the Arctic Institute and the Bergen Herald.',
      ),
      [
        'agreement: Lake Chad Water Treaty',
        'event: Arctic Mining Forum',
        'facility: Harstad Airport',
        'organization: Arctic Institute',
        'media: Bergen Herald',
      ],
    );
  });

  it('types vessels as products and designators as weapons', async () => {
    assert.deepEqual(
      await named(
        'The ferry Solveig Mar sank. Troops fired AK-47 rifles from a Mi-8 and used Tomahawk missiles.',
      ),
      ['product: Solveig Mar', 'weapon: AK-47', 'weapon: Mi-8', 'weapon: Tomahawk'],
    );
  });

  it('takes a capital letter for a platform only where one is meant', async () => {
    const posted = await named('He wrote on X that the dam would hold.');
    assert.deepEqual(posted, ['media: X']);
    assert.deepEqual(await named('He drew a line from point A to point B.'), []);
  });

  it('marks names in page furniture and keeps them', async () => {
    const text = [
      'ADVERTISEMENT',
      'Book now with Northwind Airlines',
      '',
      'The dam in Talvik gave way on Friday, and more than forty houses were flooded, officials said in Oslo.',
      '',
      'Engineers had warned the operator twice, according to the regional council, which met on Saturday night.',
    ].join('\n');
    const { mentions, source } = await read(text);
    for (const mention of mentions) {
      const inside = source.boilerplate.some(
        ({ start, end }) => start <= mention.start && mention.start < end,
      );
      assert.equal(mention.inBoilerplate, inside, mention.text);
    }
    assert.ok(mentions.some(({ text: name }) => name === 'Oslo'));
  });

  it('reads the labels of a transcript and joins them with the people who are named in it', async () => {
    const reading = await read(
      [
        'INGRID SOLBERG: Good evening. With us is Joseph Odhiambo, commander of the River Guard.',
        '',
        'ODHIAMBO: Good evening, Ingrid. The water is still rising.',
        '',
        'SOLBERG: How many people are missing?',
        '',
        'ODHIAMBO: Nobody knows, and nobody in Nairobi wants to know.',
      ].join('\n'),
    );
    assert.deepEqual(formsOf(reading, 'Joseph Odhiambo'), ['Joseph Odhiambo', 'ODHIAMBO', 'ODHIAMBO']);
    assert.deepEqual(formsOf(reading, 'Ingrid Solberg'), ['INGRID SOLBERG', 'Ingrid', 'SOLBERG']);
  });

  it('reads bylines and datelines', async () => {
    const text = [
      'Dam gives way after days of rain',
      '',
      'By Ingrid Solberg and J. P. Morgenstierne',
      '',
      'OSLO, Norway, May 20 (NNB) — A dam gave way on Monday, and the valley below it was cleared by the police.',
      '',
      'More than forty houses were flooded before noon, and the road to the north was closed for the whole day.',
    ].join('\n');
    assert.deepEqual(await named(text), [
      'person: Ingrid Solberg',
      'person: J. P. Morgenstierne',
      'place: OSLO',
      'place: Norway',
      'media: NNB',
    ]);
  });

  it('says for people why it took something for a name of its type', async () => {
    const { mentions } = await read(
      'The union Havnelaget said its chairman, Rasmus Kjeldgaard, would resign.',
    );
    assert.deepEqual(
      mentions.map(({ text, reason }) => [text, reason]),
      [
        ['Havnelaget', 'after “union”'],
        ['Rasmus Kjeldgaard', 'a title before the comma'],
      ],
    );
  });

  it('finds names by patterns alone when there are no word lists', async () => {
    const { mentions } = await read(
      'Foreign Minister Marta Ilvonen met the Talvik Dam Authority in Norway.',
      emptyLexicons,
    );
    assert.deepEqual(
      mentions.map(({ type, text }) => `${type}: ${text}`),
      ['person: Marta Ilvonen', 'organization: Talvik Dam Authority', 'place: Norway'],
    );
  });

  it('finds nothing in nothing', async () => {
    assert.deepEqual(await named(''), []);
    assert.deepEqual(await named(' \n\n … 12 !'), []);
  });

  it('gives sorted mentions that do not overlap, match the text and point at entities, whatever the text', async () => {
    const lexicons = await projectLexicons();
    const words = fc.constantFrom(
      'Ilvonen',
      'Marta',
      'the',
      'said',
      'Bank',
      'of',
      'and',
      'US',
      'Norway',
      '“',
      '”',
      '(',
      ')',
      ',',
      '.',
      ':',
      'X',
      '’s',
      'President',
      'Su-35',
      'de',
      'A.',
      'é\u0301',
      '\u00AD',
      '\n',
      '\n\n',
      '-',
      '12',
      'May',
      'NATO',
      '𝔄',
      '\uFFFD',
      'he',
      'festival',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), fc.constantFrom(' ', ''), (list, glue) => {
        const source = readText(list.join(glue));
        const { mentions, entities } = readNames(source, lexicons);
        let end = 0;
        for (const mention of mentions) {
          assert.ok(mention.start >= end && mention.end > mention.start);
          assert.equal(mention.text, source.text.slice(mention.start, mention.end));
          assert.ok(entities[mention.entity] !== undefined);
          assert.ok(mention.reason !== '');
          end = mention.end;
        }
        for (const { roles, references } of entities) {
          for (const { title, span } of roles) assert.equal(title, source.text.slice(span.start, span.end));
          for (const span of references) assert.ok(span.end > span.start);
        }
      }),
      { numRuns: 300 },
    );
  });

  const hostile: Readonly<Record<string, string>> = {
    'one run of capitals': 'Aa ',
    initials: 'A. ',
    parentheses: 'Foo Bar (FB) ',
    connectors: 'Bank of Foo and ',
    particles: 'Foo de la ',
    titles: 'President ',
    hyphens: 'A-',
    possessives: 'A’s ',
    lists: 'Foo, ',
  };
  for (const [name, piece] of Object.entries(hostile)) {
    // What takes quadratic time does not end within the limit.
    it(`reads a sentence of 600 kB: ${name}`, async function () {
      this.timeout(60_000);
      const text = piece.repeat(Math.ceil(600_000 / piece.length));
      const line = { start: 0, end: text.length };
      const source = {
        ...readText(''),
        text,
        paragraphs: [{ ...line, role: 'body' as const }],
        sentences: [{ ...line, paragraph: 0, role: 'body' as const }],
      };
      const { mentions } = readNames(source, await projectLexicons());
      assert.ok(mentions.every(({ start, end }) => 0 <= start && start < end && end <= text.length));
    });
  }
});
