import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mergeReadings, type MergedSpan } from '../../../src/core/entities/providers';
import { countRefinements, refineAnalysis } from '../../../src/core/entities/refineAnalysis';
import type { Claim, EntityType, SourceAnalysis, SourceEntity, Span } from '../../../src/core/model';

/** A name as the analyst read it: words, which occurrence, type, entity. */
type Read = readonly [words: string, occurrence: number, type: EntityType, entity: number];

function place(text: string, words: string, occurrence = 0): Span {
  let start = -1;
  for (let count = 0; count <= occurrence; count += 1) start = text.indexOf(words, start + 1);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
}

function analysisOf(
  text: string,
  read: readonly Read[],
  entities: readonly Partial<SourceEntity>[],
  claims: readonly Partial<Claim>[] = [],
): SourceAnalysis {
  return {
    text: {
      text,
      id: 'id',
      damagedCharacters: 0,
      paragraphs: [{ start: 0, end: text.length, role: 'body' }],
      sentences: [{ start: 0, end: text.length, paragraph: 0, role: 'body' }],
      boilerplate: [],
      metadata: {},
      values: [],
    },
    mentions: read.map(([words, occurrence, type, entity]) => ({
      ...place(text, words, occurrence),
      type,
      text: words,
      entity,
      inBoilerplate: false,
      reason: 'a rule',
    })),
    entities: entities.map(entity => ({
      name: '',
      type: 'person' as const,
      aliases: [],
      roles: [],
      references: [],
      reasons: [],
      ...entity,
    })),
    claims: claims.map((claim, index) => ({
      id: `c${index + 1}`,
      start: 0,
      end: text.length,
      text,
      sentence: 0,
      kind: 'statement' as const,
      modality: 'asserted' as const,
      polarity: 'positive' as const,
      attribution: [],
      mentions: [],
      values: [],
      ...claim,
    })),
  };
}

function found(text: string, ...names: readonly (readonly [string, EntityType, number?])[]): MergedSpan[] {
  const spans = names
    .map(([words, type, occurrence]) => ({
      ...place(text, words, occurrence),
      text: words,
      type,
      confidence: 1,
    }))
    .sort((a, b) => a.start - b.start);
  const provider = { id: 'x', name: 'the language model X' };
  return mergeReadings([{ provider, passages: [{ start: 0, end: text.length }], spans }]);
}

/** Every entity as "type name (aliases): the texts of its mentions". */
function whoIsWho({ mentions, entities }: SourceAnalysis): string[] {
  return entities.map(({ type, name, aliases }, index) => {
    const texts = mentions.filter(({ entity }) => entity === index).map(({ text }) => text);
    return `${type} ${name} (${aliases.join(', ')}): ${texts.join(', ')}`;
  });
}

describe('an analysis refined by a provider', () => {
  it('is the same when the provider found nothing', () => {
    const analysis = analysisOf('Venn left.', [['Venn', 0, 'person', 0]], [{ name: 'Venn' }]);
    assert.equal(refineAnalysis(analysis, []), analysis);
  });

  it('gains a name that nobody found, as an entity of its own', () => {
    const text = 'Venn left for the marshes of Tarn.';
    const analysis = analysisOf(text, [['Venn', 0, 'person', 0]], [{ name: 'Venn' }]);
    const refined = refineAnalysis(analysis, found(text, ['Tarn', 'place']));
    assert.deepEqual(whoIsWho(refined), ['person Venn (): Venn', 'place Tarn (): Tarn']);
    assert.equal(refined.mentions[1]!.reason, 'found by the language model X');
    assert.equal(refined.mentions[1]!.provider, 'the language model X');
    assert.equal(refined.mentions[0]!.provider, undefined);
    assert.deepEqual(refined.entities[1]!.reasons, ['found by the language model X']);
    assert.equal(refined.entities[0]!.certainty, undefined);
    assert.equal(refined.entities[1]!.certainty, 'strong');
  });

  it('gives a surname that it gained to the full name', () => {
    const text = 'Orla Venn left. Later venn was seen; Venn denied it.';
    const analysis = analysisOf(text, [['Orla Venn', 0, 'person', 0]], [{ name: 'Orla Venn' }]);
    const refined = refineAnalysis(analysis, found(text, ['Venn', 'person', 1]));
    assert.deepEqual(whoIsWho(refined), ['person Orla Venn (Venn): Orla Venn, Venn']);
    assert.match(refined.entities[0]!.reasons.join(), /surname/);
  });

  it('calls an entity by the full name that it gained', () => {
    const text = 'Venn left. She was Orla Venn.';
    const analysis = analysisOf(
      text,
      [['Venn', 0, 'person', 0]],
      [{ name: 'Venn', roles: [{ title: 'warden', span: { start: 0, end: 4 } }] }],
    );
    const refined = refineAnalysis(analysis, found(text, ['Orla Venn', 'person']));
    assert.deepEqual(whoIsWho(refined), ['person Orla Venn (Venn): Venn, Orla Venn']);
    assert.equal(refined.entities[0]!.roles.length, 1);
  });

  it('keeps two people with one surname apart', () => {
    const text = 'Orla Venn and Piet Venn left.';
    const analysis = analysisOf(text, [['Orla Venn', 0, 'person', 0]], [{ name: 'Orla Venn' }]);
    const refined = refineAnalysis(analysis, found(text, ['Piet Venn', 'person']));
    assert.deepEqual(whoIsWho(refined), ['person Orla Venn (): Orla Venn', 'person Piet Venn (): Piet Venn']);
  });

  it('follows the provider in the type of a name, and lets go the entity that nobody is called by any more', () => {
    const text = 'Kestrel sank. Kestrel burned. Venn watched.';
    const analysis = analysisOf(
      text,
      [
        ['Kestrel', 0, 'person', 0],
        ['Kestrel', 1, 'person', 0],
        ['Venn', 0, 'person', 1],
      ],
      [{ name: 'Kestrel' }, { name: 'Venn' }],
    );
    const refined = refineAnalysis(analysis, found(text, ['Kestrel', 'product'], ['Kestrel', 'product', 1]));
    assert.deepEqual(whoIsWho(refined), ['person Venn (): Venn', 'product Kestrel (): Kestrel, Kestrel']);
    assert.match(
      refined.mentions[0]!.reason,
      /^found by the language model X; read before as person “Kestrel”/,
    );
  });

  it('leaves the other mentions of a name with their entity when one is retyped', () => {
    const text = 'Kestrel sank. Kestrel wept.';
    const analysis = analysisOf(
      text,
      [
        ['Kestrel', 0, 'person', 0],
        ['Kestrel', 1, 'person', 0],
      ],
      [{ name: 'Kestrel' }],
    );
    const refined = refineAnalysis(analysis, found(text, ['Kestrel', 'product']));
    assert.deepEqual(whoIsWho(refined), ['person Kestrel (): Kestrel', 'product Kestrel (): Kestrel']);
  });

  it('puts a name with other ends in the place of what it covers, which hands its roles on', () => {
    const text = 'Orla van der Venn spoke.';
    const analysis = analysisOf(
      text,
      [
        ['Orla', 0, 'person', 0],
        ['Venn', 0, 'person', 1],
      ],
      [
        { name: 'Orla', roles: [{ title: 'warden', span: { start: 0, end: 4 } }] },
        { name: 'Venn', references: [{ start: 18, end: 23 }] },
      ],
    );
    const refined = refineAnalysis(analysis, found(text, ['Orla van der Venn', 'person']));
    assert.deepEqual(whoIsWho(refined), ['person Orla van der Venn (): Orla van der Venn']);
    assert.equal(refined.entities[0]!.roles.length, 1);
    assert.equal(refined.entities[0]!.references.length, 1);
  });

  it('brings claims along: their names, and who says them', () => {
    const text = 'Venn told the Tarn Board that Kestrel sank, Orla Idris said.';
    const speaker = place(text, 'Orla Idris');
    const analysis = analysisOf(
      text,
      [
        ['Tarn', 0, 'place', 0],
        ['Kestrel', 0, 'person', 1],
      ],
      [{ name: 'Tarn', type: 'place' }, { name: 'Kestrel' }],
      [
        {
          mentions: [0, 1],
          attribution: [{ source: { ...speaker, text: 'Orla Idris' }, content: { start: 0, end: 42 } }],
        },
        {
          start: 30,
          end: 42,
          mentions: [1],
          attribution: [
            {
              source: { ...place(text, 'Kestrel'), text: 'Kestrel', entity: 1 },
              content: { start: 38, end: 42 },
            },
          ],
        },
      ],
    );
    const refined = refineAnalysis(
      analysis,
      found(text, ['Tarn Board', 'organization'], ['Orla Idris', 'person'], ['Venn', 'person']),
    );
    const [first, second] = refined.claims;
    const textsOf = (claim: Claim | undefined) => claim?.mentions.map(index => refined.mentions[index]!.text);
    assert.deepEqual(textsOf(first), ['Venn', 'Tarn Board', 'Kestrel', 'Orla Idris']);
    assert.deepEqual(textsOf(second), ['Kestrel']);
    assert.equal(refined.entities[first!.attribution[0]!.source!.entity!]!.name, 'Orla Idris');
    assert.equal(refined.entities[second!.attribution[0]!.source!.entity!]!.name, 'Kestrel');
    assert.deepEqual(
      refined.claims.map(({ id }) => id),
      ['c1', 'c2'],
    );
  });

  it('says how much was changed', () => {
    const text = 'Venn of the Tarn Board met Kestrel in Idris.';
    const analysis = analysisOf(
      text,
      [
        ['Venn', 0, 'person', 0],
        ['Tarn', 0, 'place', 1],
        ['Kestrel', 0, 'person', 2],
      ],
      [{ name: 'Venn' }, { name: 'Tarn', type: 'place' }, { name: 'Kestrel' }],
    );
    assert.deepEqual(
      countRefinements(
        analysis,
        found(
          text,
          ['Venn', 'person'],
          ['Tarn Board', 'organization'],
          ['Kestrel', 'product'],
          ['Idris', 'place'],
        ),
      ),
      { added: 1, retyped: 1, recut: 1, alike: 1 },
    );
  });

  it('changes nothing when the provider found what was found already, but for how sure it is', () => {
    const text = 'Orla Venn met Kestrel.';
    const analysis = analysisOf(
      text,
      [
        ['Orla Venn', 0, 'person', 0],
        ['Kestrel', 0, 'product', 1],
      ],
      [{ name: 'Orla Venn' }, { name: 'Kestrel', type: 'product', certainty: 'weak' }],
    );
    const refined = refineAnalysis(analysis, found(text, ['Kestrel', 'product']));
    assert.deepEqual(refined.mentions, analysis.mentions);
    assert.equal(refined.entities[1]!.certainty, 'strong');
  });

  it('stays whole, whatever names it is given', () => {
    const words = ['Orla', 'Venn', 'Tarn', 'Board', 'Kestrel', 'met', 'the'];
    const text = Array.from({ length: 40 }, (_, index) => words[(index * 5) % words.length]).join(' ');
    const starts = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
      start: index,
      end: index + word.length,
    }));
    const types = fc.constantFrom<EntityType>('person', 'place', 'organization', 'group');
    const spans = fc
      .uniqueArray(fc.integer({ min: 0, max: starts.length - 1 }), { maxLength: 16 })
      .chain(cuts =>
        fc.tuple(
          fc.constant(cuts.toSorted((a, b) => a - b)),
          fc.array(types, { minLength: 16, maxLength: 16 }),
        ),
      )
      .map(([cuts, kinds]) => {
        const result: (Span & { type: EntityType; text: string })[] = [];
        for (let at = 0; at + 1 < cuts.length; at += 2) {
          const [start, end] = [starts[cuts[at]!]!.start, starts[cuts[at + 1]! - 1]!.end];
          result.push({ start, end, type: kinds[at]!, text: text.slice(start, end) });
        }
        return result;
      });
    fc.assert(
      fc.property(spans, spans, (read, given) => {
        const analysis: SourceAnalysis = {
          ...analysisOf(
            text,
            [],
            read.map(({ text: name, type }) => ({ name, type })),
            [{ mentions: read.map((_, index) => index) }],
          ),
          mentions: read.map((span, entity) => ({ ...span, entity, inBoilerplate: false, reason: 'a rule' })),
        };
        const provider = { id: 'x', name: 'X' };
        const provided = mergeReadings([
          { provider, passages: [], spans: given.map(span => ({ ...span, confidence: 1 })) },
        ]);
        const { mentions, entities, claims } = refineAnalysis(analysis, provided);
        mentions.forEach((mention, index) => {
          assert.ok(mention.start >= (mentions[index - 1]?.end ?? 0), 'sorted and disjoint');
          assert.equal(mention.text, text.slice(mention.start, mention.end));
          assert.equal(entities[mention.entity]?.type, mention.type);
        });
        for (const { start, end, type } of given)
          assert.ok(mentions.some(one => one.start === start && one.end === end && one.type === type));
        for (const [index, { name }] of entities.entries()) {
          const forms = mentions.filter(({ entity }) => entity === index).map(mention => mention.text);
          assert.ok(forms.includes(name), `${name} is not among ${forms.join()}`);
        }
        assert.deepEqual(
          claims[0]!.mentions,
          mentions.map((_, index) => index),
        );
      }),
    );
  });
});
