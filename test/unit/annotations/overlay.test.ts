import assert from 'node:assert/strict';
import { createAnchor } from '../../../src/core/annotations/anchor';
import { overlayAnnotations } from '../../../src/core/annotations/overlay';
import type {
  Annotation,
  Claim,
  ClaimAnnotation,
  EntityType,
  Mention,
  MentionAnnotation,
  OverlaidSource,
  Sidecar,
  SourceAnalysis,
  SourceEntity,
  Span,
} from '../../../src/core/model';

const words = [
  'Menu Vilar News',
  'Harbour master Marta Oliveira said the pump failed. Oliveira blamed Rusk Marine.',
  'Rusk Marine said it did not know. The minister asked for calm in Vilar.',
].join('\n\n');
const textId = 'text-id';

function spanOf(quote: string, occurrence = 0): Span {
  let start = words.indexOf(quote);
  for (let skipped = 0; skipped < occurrence; skipped += 1) start = words.indexOf(quote, start + 1);
  assert.ok(start >= 0, quote);
  return { start, end: start + quote.length };
}

function mention(quote: string, type: EntityType, entity: number, occurrence = 0): Mention {
  return {
    ...spanOf(quote, occurrence),
    type,
    text: quote,
    entity,
    inBoilerplate: false,
    reason: 'capitals',
  };
}

function entity(name: string, type: EntityType, more: Partial<SourceEntity> = {}): SourceEntity {
  return { name, type, aliases: [], roles: [], references: [], reasons: [], ...more };
}

function claim(id: string, quote: string, sentence: number, more: Partial<Claim> = {}): Claim {
  return {
    ...spanOf(quote),
    id,
    text: quote,
    sentence,
    kind: 'statement',
    modality: 'asserted',
    polarity: 'positive',
    attribution: [],
    mentions: [],
    values: [],
    ...more,
  };
}

const sentenceQuotes = [
  'Menu Vilar News',
  'Harbour master Marta Oliveira said the pump failed.',
  'Oliveira blamed Rusk Marine.',
  'Rusk Marine said it did not know.',
  'The minister asked for calm in Vilar.',
];

/** Entities: 0 Vilar, 1 Marta Oliveira, 2 Rusk Marine. Mentions: Vilar, Marta Oliveira, Oliveira, Rusk Marine ×2, Vilar. */
const analysis: SourceAnalysis = {
  text: {
    text: words,
    id: textId,
    damagedCharacters: 0,
    paragraphs: [],
    sentences: sentenceQuotes.map((quote, paragraph) => ({
      ...spanOf(quote),
      paragraph,
      role: 'body' as const,
    })),
    boilerplate: [{ ...spanOf('Menu Vilar News'), kind: 'menu' }],
    metadata: { title: { value: 'Pump', span: { start: 0, end: 4 } }, published: { value: '2025-07-21' } },
    values: [],
  },
  mentions: [
    mention('Vilar', 'place', 0),
    mention('Marta Oliveira', 'person', 1),
    mention('Oliveira', 'person', 1, 1),
    mention('Rusk Marine', 'person', 2),
    mention('Rusk Marine', 'person', 2, 1),
    mention('Vilar', 'place', 0, 1),
  ],
  entities: [
    entity('Vilar', 'place'),
    entity('Marta Oliveira', 'person', {
      aliases: ['Oliveira'],
      roles: [{ title: 'harbour master', span: spanOf('Harbour master') }],
      references: [spanOf('The minister')],
    }),
    entity('Rusk Marine', 'person', { references: [spanOf('it')] }),
  ],
  claims: [
    claim('c1', 'Harbour master Marta Oliveira said the pump failed.', 1, {
      kind: 'indirect-quote',
      modality: 'reported',
      mentions: [1],
      attribution: [
        {
          source: { ...spanOf('Marta Oliveira'), text: 'Marta Oliveira', entity: 1 },
          cue: { ...spanOf('said'), text: 'said' },
          content: spanOf('the pump failed'),
        },
      ],
    }),
    claim('c2', 'Oliveira blamed Rusk Marine.', 2, { mentions: [2, 3] }),
    claim('c3', 'Rusk Marine said it did not know.', 3, {
      polarity: 'negative',
      mentions: [4],
      attribution: [
        {
          source: { ...spanOf('Rusk Marine', 1), text: 'Rusk Marine', entity: 2 },
          cue: { ...spanOf('said', 1), text: 'said' },
          content: spanOf('it did not know'),
        },
      ],
    }),
    claim('c4', 'The minister asked for calm in Vilar.', 4, {
      mentions: [5],
      attribution: [
        { source: { ...spanOf('The minister'), text: 'The minister', entity: 1 }, content: spanOf('calm') },
      ],
    }),
  ],
};

type Decided = Partial<MentionAnnotation> & { quote: string; occurrence?: number };

function onMention({ quote, occurrence, ...more }: Decided): MentionAnnotation {
  return {
    id: `m-${quote}-${occurrence ?? 0}`,
    kind: 'mention',
    type: 'person',
    entity: quote,
    status: 'confirmed',
    anchor: createAnchor(words, textId, spanOf(quote, occurrence)),
    ...more,
  };
}

function onClaim(quote: string, more: Partial<ClaimAnnotation> = {}): ClaimAnnotation {
  return {
    id: `c-${quote}`,
    kind: 'claim',
    status: 'confirmed',
    anchor: createAnchor(words, textId, spanOf(quote)),
    ...more,
  };
}

function overlay(annotations: readonly Annotation[], details: Sidecar['details'] = {}): OverlaidSource {
  const overlaid = overlayAnnotations(analysis, { details, annotations, problems: [] });
  assertSound(overlaid);
  return overlaid;
}

/** What must hold whatever people decide: order, ids, and indices that lead somewhere. */
function assertSound({ mentions, entities, claims }: OverlaidSource): void {
  assert.deepEqual(
    mentions,
    mentions.toSorted((a, b) => a.start - b.start || a.end - b.end),
  );
  for (const each of mentions) {
    assert.ok(entities[each.entity], `${each.text} has an entity`);
    assert.equal(words.slice(each.start, each.end), each.text);
  }
  for (const [index] of entities.entries()) assert.ok(mentions.some(each => each.entity === index));
  assert.deepEqual(
    claims.map(({ id }) => id),
    claims.map((_, index) => `c${index + 1}`),
  );
  for (const [index, each] of claims.entries()) {
    assert.ok(index === 0 || claims[index - 1]!.start <= each.start);
    for (const inside of each.mentions) {
      assert.ok(mentions[inside] && each.start <= mentions[inside].start && mentions[inside].end <= each.end);
    }
    assert.deepEqual(
      each.mentions,
      each.mentions.toSorted((a, b) => a - b),
    );
    for (const { source } of each.attribution) {
      if (source?.entity !== undefined) assert.ok(entities[source.entity]);
    }
  }
}

function namesIn({ mentions, entities }: OverlaidSource): string[] {
  return mentions.map(
    ({ text, type, standing, entity: index }) => `${text}: ${type} ${entities[index]!.name}, ${standing}`,
  );
}

function speakerOf({ claims, entities }: OverlaidSource, index: number): string | undefined {
  const source = claims[index]?.attribution[0]?.source;
  return source && (source.entity === undefined ? `“${source.text}”` : entities[source.entity]?.name);
}

describe('overlayAnnotations', () => {
  it('shows everything as suggested when nobody decided anything', () => {
    const overlaid = overlay([]);
    assert.deepEqual(
      overlaid.mentions,
      analysis.mentions.map(each => ({ ...each, standing: 'suggested' })),
    );
    assert.deepEqual(overlaid.entities, analysis.entities);
    assert.deepEqual(
      overlaid.claims,
      analysis.claims.map(each => ({ ...each, standing: 'suggested' })),
    );
    assert.deepEqual(overlaid.metadata, analysis.text.metadata);
    assert.deepEqual([overlaid.notes, overlaid.orphans, overlaid.relations], [[], [], []]);
  });

  describe('on names', () => {
    it('confirms a suggestion and leaves the rest', () => {
      const overlaid = overlay([onMention({ quote: 'Marta Oliveira' })]);
      assert.equal(overlaid.mentions[1]?.standing, 'confirmed');
      assert.equal(overlaid.mentions[1].annotation, 'm-Marta Oliveira-0');
      assert.equal(overlaid.mentions[1].reason, 'capitals');
      assert.deepEqual(overlaid.entities, analysis.entities);
    });

    it('lets a rejected name disappear, from claims too', () => {
      const overlaid = overlay([onMention({ quote: 'Rusk Marine', status: 'rejected' })]);
      assert.equal(overlaid.mentions.length, 5);
      assert.deepEqual(
        overlaid.claims.map(({ mentions }) => mentions),
        [[1], [2], [3], [4]],
      );
      assert.equal(speakerOf(overlaid, 2), 'Rusk Marine');
    });

    it('drops an entity whose last mention is rejected, and whoever spoke as it', () => {
      const overlaid = overlay([
        onMention({ quote: 'Vilar', status: 'rejected' }),
        onMention({ quote: 'Vilar', occurrence: 1, status: 'rejected' }),
        onMention({ quote: 'Rusk Marine', status: 'rejected' }),
        onMention({ quote: 'Rusk Marine', occurrence: 1, status: 'rejected' }),
      ]);
      assert.deepEqual(namesIn(overlaid), [
        'Marta Oliveira: person Marta Oliveira, suggested',
        'Oliveira: person Marta Oliveira, suggested',
      ]);
      assert.equal(overlaid.entities.length, 1);
      assert.equal(speakerOf(overlaid, 0), 'Marta Oliveira');
      assert.equal(speakerOf(overlaid, 2), '“Rusk Marine”');
      assert.equal(speakerOf(overlaid, 3), 'Marta Oliveira');
    });

    it('forgets a form that stands only in rejected names, as alias and as name', () => {
      const withoutShort = overlay([onMention({ quote: 'Oliveira', occurrence: 1, status: 'rejected' })]);
      assert.deepEqual(withoutShort.entities[1]?.aliases, []);
      const withoutLong = overlay([onMention({ quote: 'Marta Oliveira', status: 'rejected' })]);
      assert.equal(withoutLong.entities[1]?.name, 'Oliveira');
      assert.deepEqual(withoutLong.entities[1]?.aliases, []);
      assert.equal(withoutLong.entities[1]?.roles.length, 1);
    });

    it('leaves a name with its entity when it is confirmed under the fuller name that other sources have', () => {
      const overlaid = overlay([onMention({ quote: 'Marta Oliveira', entity: 'Marta Inês Oliveira' })]);
      assert.equal(overlaid.mentions[1]?.standing, 'confirmed');
      assert.deepEqual(overlaid.entities, analysis.entities);
    });

    it('moves a name to the entity that a person names, and leaves its other mentions', () => {
      const overlaid = overlay([
        onMention({
          quote: 'Oliveira',
          occurrence: 1,
          entity: 'João Oliveira',
          status: 'changed',
          by: 'ana',
        }),
      ]);
      assert.deepEqual(namesIn(overlaid).slice(1, 3), [
        'Marta Oliveira: person Marta Oliveira, suggested',
        'Oliveira: person João Oliveira, changed',
      ]);
      assert.equal(overlaid.mentions[2]?.reason, 'changed by ana; capitals');
      assert.deepEqual(overlaid.entities[1]?.aliases, []);
      assert.deepEqual(overlaid.entities[3], {
        name: 'João Oliveira',
        type: 'person',
        aliases: ['Oliveira'],
        roles: [],
        references: [],
        reasons: ['named by ana'],
      });
    });

    it('hands roles, references and speech on when all mentions of an entity go to another one', () => {
      const changed = { type: 'organization', entity: 'Rusk Marine', status: 'changed' } as const;
      const overlaid = overlay([
        onMention({ quote: 'Rusk Marine', ...changed }),
        onMention({ quote: 'Rusk Marine', occurrence: 1, ...changed }),
      ]);
      assert.deepEqual(
        overlaid.entities.map(({ name, type }) => `${name}: ${type}`),
        ['Vilar: place', 'Marta Oliveira: person', 'Rusk Marine: organization'],
      );
      assert.deepEqual(overlaid.entities[2]?.references, [spanOf('it')]);
      assert.equal(speakerOf(overlaid, 2), 'Rusk Marine');
    });

    it('lets the speaker follow a name that went to another entity', () => {
      const overlaid = overlay([
        onMention({
          quote: 'Rusk Marine',
          occurrence: 1,
          type: 'organization',
          entity: 'Rusk Marine Ltd',
          status: 'changed',
        }),
      ]);
      assert.equal(speakerOf(overlaid, 2), 'Rusk Marine Ltd');
      const rejected = overlay([onMention({ quote: 'Rusk Marine', occurrence: 1, status: 'rejected' })]);
      assert.equal(speakerOf(rejected, 2), '“Rusk Marine”');
    });

    it('joins an added name to the entity of that name, whatever its case and diacritics, or of that one alias', () => {
      const added = (entityName: string) =>
        overlay([onMention({ quote: 'The minister', entity: entityName, status: 'added', by: 'bo' })]);
      for (const name of ['Marta Oliveira', 'MARTA  OLIVÉIRA', 'oliveira']) {
        const overlaid = added(name);
        assert.equal(namesIn(overlaid)[5], 'The minister: person Marta Oliveira, added');
        assert.equal(overlaid.mentions[5]?.reason, 'added by bo');
        assert.deepEqual(overlaid.entities[1]?.aliases, ['Oliveira', 'The minister']);
        assert.deepEqual(overlaid.claims[3]?.mentions, [5, 6]);
      }
      assert.equal(namesIn(added('Ana Sousa'))[5], 'The minister: person Ana Sousa, added');
      const place = overlay([
        onMention({ quote: 'The minister', type: 'place', entity: 'Oliveira', status: 'added' }),
      ]);
      assert.equal(place.entities.length, 4);
    });

    it('gives two added names of one new entity the same entity', () => {
      const overlaid = overlay([
        onMention({ quote: 'the pump', type: 'product', entity: 'Pump 3', status: 'added' }),
        onMention({ quote: 'it', type: 'product', entity: 'pump 3', status: 'added' }),
      ]);
      assert.equal(overlaid.entities.length, 4);
      assert.equal(overlaid.entities[3]?.name, 'Pump 3');
    });

    it('keeps a confirmed name that analysis no longer suggests', () => {
      const overlaid = overlay([onMention({ quote: 'calm', type: 'product', entity: 'Calm' })]);
      assert.deepEqual(namesIn(overlaid)[5], 'calm: product Calm, confirmed');
    });

    it('marks an added name in page furniture', () => {
      const overlaid = overlay([
        onMention({ quote: 'News', type: 'media', entity: 'News', status: 'added' }),
      ]);
      assert.equal(overlaid.mentions.find(({ text }) => text === 'News')?.inBoilerplate, true);
      assert.equal(overlaid.mentions.find(({ text }) => text === 'Marta Oliveira')?.inBoilerplate, false);
    });

    it('lets the later of two decisions on a name count, by time, else by place in the file', () => {
      const yes = onMention({ quote: 'Marta Oliveira' });
      const no = onMention({ quote: 'Marta Oliveira', id: 'no', status: 'rejected' });
      const shown = (...annotations: Annotation[]) => overlay(annotations).mentions.length === 6;
      assert.equal(shown(yes, no), false);
      assert.equal(shown(no, yes), true);
      assert.equal(
        shown({ ...yes, on: '2025-07-23T10:00:00Z' }, { ...no, on: '2025-07-22T10:00:00Z' }),
        true,
      );
      assert.equal(
        shown({ ...no, on: '2025-07-23T10:00:00Z' }, { ...yes, on: '2025-07-23T09:00:00-05:00' }),
        true,
      );
      assert.equal(shown({ ...no, on: '2025-07-23' }, { ...yes, on: 'last week' }), true);
    });
  });

  describe('on claims', () => {
    it('confirms, rejects and changes suggestions', () => {
      const { claims } = overlay([
        onClaim('Oliveira blamed Rusk Marine.', {
          claimKind: 'analysis',
          modality: 'possible',
          status: 'changed',
        }),
        onClaim('Rusk Marine said it did not know.', { status: 'rejected' }),
        onClaim('The minister asked for calm in Vilar.'),
      ]);
      assert.deepEqual(
        claims.map(({ id, standing, kind, modality, annotation }) => [
          id,
          standing,
          kind,
          modality,
          annotation,
        ]),
        [
          ['c1', 'suggested', 'indirect-quote', 'reported', undefined],
          ['c2', 'changed', 'analysis', 'possible', 'c-Oliveira blamed Rusk Marine.'],
          ['c3', 'confirmed', 'statement', 'asserted', 'c-The minister asked for calm in Vilar.'],
        ],
      );
    });

    it('keeps attribution when the speaker is the one suggested, under any form of the name', () => {
      const quote = 'Harbour master Marta Oliveira said the pump failed.';
      for (const speaker of ['Marta Oliveira', 'oliveira']) {
        assert.deepEqual(
          overlay([onClaim(quote, { speaker })]).claims[0]?.attribution,
          analysis.claims[0]?.attribution,
        );
      }
    });

    it('attributes a claim to the speaker that a person names, where the text names them', () => {
      const overlaid = overlay([
        onClaim('The minister asked for calm in Vilar.', { speaker: 'Rusk Marine' }),
      ]);
      assert.equal(speakerOf(overlaid, 3), 'Rusk Marine');
      assert.deepEqual(overlaid.claims[3]?.attribution[0]?.source, {
        ...spanOf('Rusk Marine', 1),
        text: 'Rusk Marine',
        entity: 2,
      });
      assert.deepEqual(overlaid.claims[3].attribution[0].content, spanOf('calm'));
    });

    it('attributes to words that are no name, and to a speaker that the text does not have', () => {
      const quote = 'Oliveira blamed Rusk Marine.';
      const words = overlay([onClaim(quote, { speaker: 'Harbour master' })]).claims[1]?.attribution[0]
        ?.source;
      assert.deepEqual(words, { ...spanOf('Harbour master'), text: 'Harbour master' });
      const { start } = spanOf(quote);
      const nobody = overlay([onClaim(quote, { speaker: 'A sailor' })]).claims[1]?.attribution[0];
      assert.deepEqual(nobody, { source: { start, end: start, text: 'A sailor' }, content: spanOf(quote) });
    });

    it('builds an added claim with its names, and numbers all claims anew', () => {
      const { claims } = overlay([
        onClaim('blamed Rusk', { status: 'added' }),
        onClaim('did not know', { status: 'added', claimKind: 'indirect-quote', speaker: 'Rusk Marine' }),
      ]);
      const [blamed, unknown] = [claims[2], claims[4]];
      assert.deepEqual(
        [blamed?.id, blamed?.sentence, blamed?.kind, blamed?.modality, blamed?.polarity, blamed?.mentions],
        ['c3', 2, 'statement', 'asserted', 'positive', []],
      );
      assert.deepEqual(
        [unknown?.id, unknown?.sentence, unknown?.kind, unknown?.modality, unknown?.polarity],
        ['c5', 3, 'indirect-quote', 'reported', 'negative'],
      );
      assert.deepEqual(unknown?.attribution[0]?.source?.entity, 2);
      assert.equal(claims.length, 6);
    });

    it('takes over from the suggested claim that it mostly covers', () => {
      const { claims } = overlay([onClaim('Rusk Marine said it did not know', { status: 'added' })]);
      const added = claims.find(({ standing }) => standing === 'added');
      assert.deepEqual([added?.polarity, added?.mentions], ['negative', [4]]);
      assert.deepEqual(added?.attribution, analysis.claims[2]?.attribution);
    });
  });

  it('shows notes where their words are, and not the withdrawn', () => {
    const anchor = createAnchor(words, textId, spanOf('the pump'));
    const { notes } = overlay([
      {
        id: 'n2',
        kind: 'note',
        status: 'added',
        anchor: createAnchor(words, textId, spanOf('calm')),
        comment: 'Really?',
      },
      { id: 'n1', kind: 'note', status: 'added', anchor, comment: 'Which?', by: 'ana', on: '2025-07-23' },
      { id: 'n3', kind: 'note', status: 'rejected', anchor, comment: 'Old' },
    ]);
    assert.deepEqual(notes, [
      { ...spanOf('the pump'), annotation: 'n1', comment: 'Which?', by: 'ana', on: '2025-07-23' },
      { ...spanOf('calm'), annotation: 'n2', comment: 'Really?' },
    ]);
  });

  it('places relations by their own words', () => {
    const anchor = createAnchor(words, textId, spanOf('the pump failed'));
    const relation = {
      id: 'r1',
      kind: 'relation',
      status: 'added',
      verdict: 'conflicts',
      anchor,
      to: { ...anchor, file: 'other.txt' },
    } as const;
    assert.deepEqual(overlay([relation]).relations, [
      { annotation: relation, span: spanOf('the pump failed') },
    ]);
  });

  it('lists orphans of every kind, rejected ones too, and applies none of them', () => {
    const gone = { at: { start: 0, end: 7 }, quote: 'Atlantis', before: 'near ', after: ' bay', text: 'old' };
    const orphans: Annotation[] = [
      onMention({ quote: 'Vilar', anchor: gone, status: 'rejected' }),
      onClaim('calm', { anchor: gone }),
      { id: 'n', kind: 'note', status: 'added', anchor: gone, comment: 'x' },
      {
        id: 'r',
        kind: 'relation',
        status: 'added',
        verdict: 'agrees',
        anchor: gone,
        to: { ...gone, file: 'x' },
      },
    ];
    const overlaid = overlay(orphans);
    assert.deepEqual(
      overlaid.orphans,
      orphans.map(annotation => ({
        annotation,
        placement: { state: 'orphan', reason: 'its words are gone' },
      })),
    );
    assert.equal(overlaid.mentions.length, analysis.mentions.length);
  });

  it('lets what a person says about the source win over what the text states', () => {
    assert.deepEqual(overlay([], { title: 'The pump', url: 'https://example.org' }).metadata, {
      title: { value: 'The pump' },
      published: { value: '2025-07-21' },
      url: { value: 'https://example.org' },
    });
  });

  it('lays 5,000 decisions over a large source', () => {
    const sentences = Array.from({ length: 5000 }, (_, i) => `Person${i} met Captain${i % 50} at pier ${i}.`);
    const text = sentences.join(' ');
    const starts = sentences.map((sentence, i) => ({ sentence, start: text.indexOf(sentence), i }));
    const large: SourceAnalysis = {
      text: {
        ...analysis.text,
        text,
        id: 'large',
        sentences: starts.map(({ start, sentence }) => ({
          start,
          end: start + sentence.length,
          paragraph: 0,
          role: 'body' as const,
        })),
        boilerplate: [],
      },
      mentions: starts.map(({ start, i }) => ({
        start,
        end: start + `Person${i}`.length,
        type: 'person',
        text: `Person${i}`,
        entity: i,
        inBoilerplate: false,
        reason: '',
      })),
      entities: starts.map(({ i }) => entity(`Person${i}`, 'person')),
      claims: starts.map(({ start, sentence, i }) => ({
        ...analysis.claims[1]!,
        start,
        end: start + sentence.length,
        text: sentence,
        sentence: i,
        mentions: [i],
      })),
    };
    const annotations = starts.map(({ start, i }): Annotation => {
      const anchor = createAnchor(text, 'large', { start, end: start + `Person${i}`.length });
      return {
        id: `a${i}`,
        kind: 'mention',
        type: 'person',
        entity: i % 2 === 0 ? `Person${i}` : 'Nobody',
        status: i % 3 === 0 ? 'rejected' : 'changed',
        anchor,
      };
    });
    const overlaid = overlayAnnotations(large, { details: {}, annotations, problems: [] });
    assert.equal(overlaid.mentions.length, 5000 - 1667);
  });
});
