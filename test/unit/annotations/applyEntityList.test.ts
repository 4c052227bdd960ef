import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEntityList } from '../../../src/core/annotations/applyEntityList';
import { indexEntityList } from '../../../src/core/annotations/listedEntities';
import { readEntityList } from '../../../src/core/annotations/readEntityList';
import { emptyLexicons } from '../../../src/core/entities/lexicons';
import { readClaims } from '../../../src/core/claims/readClaims';
import { readText } from '../../../src/core/text/readText';
import type { Mention, SourceAnalysis, SourceEntity } from '../../../src/core/model';

interface Marked {
  readonly text: string;
  readonly nth?: number;
  readonly type?: Mention['type'];
  /** Index of the entity. */
  readonly entity: number;
}

/** An analysis that found these names, whatever the real one would find: what a list does must not depend on that. */
function analysisOf(
  content: string,
  entities: readonly Partial<SourceEntity>[],
  marks: readonly Marked[],
): SourceAnalysis {
  const text = readText(content);
  const mentions = marks
    .map((mark): Mention => {
      let start = -1;
      for (let nth = 0; nth <= (mark.nth ?? 0); nth += 1) start = content.indexOf(mark.text, start + 1);
      assert.ok(start >= 0, mark.text);
      return {
        start,
        end: start + mark.text.length,
        text: mark.text,
        type: mark.type ?? entities[mark.entity]?.type ?? 'person',
        entity: mark.entity,
        inBoilerplate: false,
        reason: 'test',
      };
    })
    .sort((a, b) => a.start - b.start);
  const names = {
    mentions,
    entities: entities.map((entity): SourceEntity => ({
      name: '',
      type: 'person',
      aliases: [],
      roles: [],
      references: [],
      reasons: [],
      ...entity,
    })),
  };
  return { text, ...names, claims: readClaims(text, names, emptyLexicons.wordClasses) };
}

function apply(
  analysis: SourceAnalysis,
  entries: string,
  decided: readonly { start: number; end: number }[] = [],
): SourceAnalysis {
  const list = readEntityList(`version: 1\n${entries}`);
  assert.deepEqual(list.problems, []);
  const result = applyEntityList(analysis, indexEntityList(list), '000_aa.txt', decided);
  checkWhole(result);
  return result;
}

/** Whatever a list says, indices and spans must hold. */
function checkWhole({ text, mentions, entities, claims }: SourceAnalysis): void {
  let before = 0;
  for (const mention of mentions) {
    assert.ok(mention.start >= before, 'sorted and apart');
    before = mention.end;
    assert.equal(mention.text, text.text.slice(mention.start, mention.end));
    assert.ok(entities[mention.entity], 'a mention has an entity');
  }
  for (const claim of claims) {
    for (const index of claim.mentions) {
      const mention = mentions[index];
      assert.ok(
        mention && mention.start >= claim.start && mention.end <= claim.end,
        'a claim has its own mentions',
      );
    }
    for (const { source } of claim.attribution)
      if (source?.entity !== undefined) assert.ok(entities[source.entity]);
  }
}

function shown({ mentions, entities }: SourceAnalysis): string[] {
  const nameOf = (entity: SourceEntity | undefined) =>
    entity?.listed === undefined ? entity?.name : entity.listed.name;
  return mentions.map(({ text, type, entity }) => `${text}: ${type} ${nameOf(entities[entity]) ?? '?'}`);
}

const content = 'Mayor Viktor Moroz owns Moroz Shipping. Moroz said the yellow smoke came from Lorn.\n';
const viktor = {
  name: 'Viktor Moroz',
  type: 'person',
  aliases: ['Moroz'],
  roles: [{ title: 'Mayor', span: { start: 0, end: 5 } }],
} as const;
const shipping = { name: 'Moroz Shipping', type: 'organization' } as const;
const analysis = analysisOf(
  content,
  [viktor, shipping],
  [
    { text: 'Viktor Moroz', entity: 0 },
    { text: 'Moroz Shipping', entity: 1 },
    { text: 'Moroz', nth: 2, entity: 0 },
  ],
);

describe('applyEntityList', () => {
  it('gives the analysis itself back where the list says nothing of its names', () => {
    assert.equal(applyEntityList(analysis, indexEntityList(readEntityList('version: 1\n')), 'x'), analysis);
    assert.equal(apply(analysis, 'entities: [Nobody]\nneverNames: [Nothing]\n'), analysis);
  });

  it('finds names that the analysis did not', () => {
    const result = apply(
      analysis,
      'entities:\n  - { name: Yellow Smoke, type: weapon, aliases: [yellow smoke] }\n  - { name: Lorn, type: place }\n',
    );
    assert.deepEqual(shown(result).slice(3), ['yellow smoke: weapon Yellow Smoke', 'Lorn: place Lorn']);
    const claim = result.claims.find(({ text }) => text.includes('yellow smoke'));
    assert.ok(
      claim?.mentions.some(index => result.mentions[index]?.text === 'Lorn'),
      'the claim has them, too',
    );
  });

  it('gives an entity another name and type, with all its mentions, roles and claims', () => {
    const result = apply(
      analysis,
      'entities:\n  - { name: V. I. Moroz, type: group, sameAs: [Viktor Moroz] }\n',
    );
    assert.deepEqual(shown(result), [
      'Viktor Moroz: group V. I. Moroz',
      'Moroz Shipping: organization Moroz Shipping',
      'Moroz: group V. I. Moroz',
    ]);
    assert.deepEqual(result.entities[0]?.aliases, ['Moroz']);
    assert.equal(result.entities[0].name, 'Viktor Moroz', 'other sources know it by its own name');
    assert.equal(result.entities[0]?.roles.length, 1);
    const speaker = result.claims.flatMap(({ attribution }) =>
      attribution.map(({ source }) => source?.entity),
    );
    assert.ok(speaker.includes(0));
  });

  it('does not cut longer names', () => {
    const result = apply(analysis, 'entities:\n  - { name: Moroz, type: person }\n');
    assert.ok(shown(result).includes('Moroz Shipping: organization Moroz Shipping'));
    assert.ok(shown(result).includes('Viktor Moroz: person Viktor Moroz'));
    assert.ok(shown(result).includes('Moroz: person Moroz'));
  });

  it('cuts off what is no name, and wins where names overlap', () => {
    const wrong = analysisOf(
      content,
      [{ name: 'Mayor Viktor' }, { name: 'Moroz said' }],
      [
        { text: 'Mayor Viktor', entity: 0 },
        { text: 'Moroz said', entity: 1 },
      ],
    );
    const result = apply(wrong, 'entities:\n  - { name: Viktor Moroz, type: person, aliases: [Moroz] }\n');
    assert.deepEqual(shown(result), [
      'Viktor Moroz: person Viktor Moroz',
      'Moroz: person Viktor Moroz',
      'Moroz: person Viktor Moroz',
    ]);
    assert.equal(result.entities.length, 1);
  });

  it('splits words off an entity that is said to be another one', () => {
    const result = apply(
      analysis,
      'entities:\n  - { name: Olga Moroz, aliases: [Moroz], notSameAs: [Viktor Moroz] }\n',
    );
    assert.deepEqual(
      shown(result).filter(line => line.includes('person')),
      ['Viktor Moroz: person Viktor Moroz', 'Moroz: person Olga Moroz'],
    );
    assert.deepEqual(result.entities[0]?.aliases, []);
  });

  it('joins two entities of one source', () => {
    const two = analysisOf(
      content,
      [{ name: 'Viktor Moroz' }, { name: 'Moroz' }],
      [
        { text: 'Viktor Moroz', entity: 0 },
        { text: 'Moroz', nth: 2, entity: 1 },
      ],
    );
    const result = apply(two, 'entities:\n  - { name: Viktor Moroz, sameAs: [Moroz] }\n');
    assert.deepEqual(shown(result), ['Viktor Moroz: person Viktor Moroz', 'Moroz: person Viktor Moroz']);
    assert.equal(new Set(result.entities.map(({ listed }) => listed?.key)).size, 1);
  });

  it('takes out exactly the words that are never a name', () => {
    const result = apply(analysis, 'neverNames: [Moroz]\n');
    assert.deepEqual(shown(result), [
      'Viktor Moroz: person Viktor Moroz',
      'Moroz Shipping: organization Moroz Shipping',
    ]);
    assert.deepEqual(result.entities[0]?.aliases, []);
    const none = apply(analysis, 'neverNames: [Moroz Shipping]\n');
    assert.deepEqual(
      none.entities.map(({ name }) => name),
      ['Viktor Moroz'],
    );
  });

  it('keeps who found a name that the list does not speak of', () => {
    const [first, ...others] = analysis.mentions;
    const provided = { ...analysis, mentions: [{ ...first!, provider: 'a model' }, ...others] };
    const [kept] = apply(provided, 'entities:\n  - { name: Lorn, type: place }\n').mentions;
    assert.equal(kept?.provider, 'a model');
    const [listed] = apply(provided, 'entities:\n  - { name: Viktor Moroz }\n').mentions;
    assert.equal(listed?.provider, undefined);
    assert.match(listed?.reason ?? '', /^listed in entities\.yaml/);
  });

  it('heeds what is said of some sources only', () => {
    const entries = 'entities:\n  - { name: Smoke, aliases: [yellow smoke], sources: [001_bb.txt] }\n';
    assert.equal(apply(analysis, entries), analysis);
    assert.equal(apply(analysis, entries.replace('001_bb', '000_aa')).mentions.length, 4);
  });

  it('leaves names alone that a person decided on', () => {
    const [, , last] = analysis.mentions;
    const result = apply(analysis, 'entities:\n  - { name: Moroz said, type: event }\n', [last!]);
    assert.deepEqual(shown(result), shown(analysis));
  });

  it('knows who speaks where the list names the speaker', () => {
    const unknown = analysisOf(content, [], []);
    const result = apply(unknown, 'entities:\n  - { name: Viktor Moroz, aliases: [Moroz], type: person }\n');
    const speakers = result.claims.flatMap(({ attribution }) =>
      attribution.flatMap(({ source }) => source ?? []),
    );
    assert.ok(
      speakers.some(
        ({ text, entity }) =>
          text === 'Moroz' && entity !== undefined && result.entities[entity]?.name === 'Viktor Moroz',
      ),
      JSON.stringify(speakers),
    );
  });

  it('leaves spans, indices and claims whole, whatever the list says', () => {
    const form = fc
      .array(
        fc.constantFrom('Mayor', 'Viktor', 'Moroz', 'Shipping', 'said', 'yellow', 'smoke', 'Lorn', 'the'),
        { minLength: 1, maxLength: 3 },
      )
      .map(words => words.join(' '));
    const forms = fc.uniqueArray(form, { maxLength: 3 });
    const entry = fc.record({
      name: form,
      type: fc.option(fc.constantFrom('person', 'place', 'event'), { nil: undefined }),
      aliases: forms,
      sameAs: forms,
      notSameAs: forms,
      sources: fc.constantFrom([], [], ['000_aa.txt'], ['other.txt']),
    });
    const spans = fc.array(
      fc.nat({ max: 60 }).map(start => ({ start, end: start + 12 })),
      { maxLength: 1 },
    );
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 4 }), forms, spans, (entities, neverNames, decided) => {
        const listed = indexEntityList(
          readEntityList(JSON.stringify({ version: '1', entities, neverNames })),
        );
        const result = applyEntityList(analysis, listed, '000_aa.txt', decided);
        checkWhole(result);
        assert.deepEqual(
          result.entities
            .filter((_, index) => !result.mentions.some(({ entity }) => entity === index))
            .map(({ name }) => name),
          [],
          'nobody is left without a mention',
        );
        for (const { text } of result.mentions)
          assert.ok(!listed.isNeverName(text) || listed.identityOf(text, '000_aa.txt'), text);
      }),
      { numRuns: 400 },
    );
  });
});
