import assert from 'node:assert/strict';
import fc from 'fast-check';
import { identifyEntities, type IdentitySource } from '../../../src/core/corpus/identity';
import type { Entity, EntityType, SourceEntity, TypeEvidence } from '../../../src/core/model';

type Reading = readonly [name: string, type: EntityType, certainty?: 'weak' | 'strong'];

/** One source that names each of these once. */
function source(id: string, ...readings: readonly Reading[]): IdentitySource {
  return {
    source: id,
    mentions: readings.map(([name, type], entity) => ({
      start: entity * 100,
      end: entity * 100 + name.length,
      type,
      text: name,
      entity,
      inBoilerplate: false,
      reason: 'test',
    })),
    entities: readings.map(([name, type, certainty]): SourceEntity => ({
      name,
      type,
      aliases: [],
      roles: [],
      references: [],
      reasons: [],
      ...(certainty === undefined ? {} : { certainty }),
    })),
  };
}

function entitiesNamed(name: string, ...sources: readonly IdentitySource[]): Entity[] {
  return identifyEntities(sources).entities.filter(entity => entity.name === name);
}

function decided(one: IdentitySource): IdentitySource {
  return { ...one, mentions: one.mentions.map(mention => ({ ...mention, standing: 'changed' as const })) };
}

/** The same, with what speaks for the types in each source. */
function withEvidence(one: IdentitySource, ...evidence: readonly TypeEvidence[]): IdentitySource {
  return {
    ...one,
    entities: one.entities.map((entity, index) => ({ ...entity, typeEvidence: evidence[index]! })),
  };
}

describe('one type for one name across sources', () => {
  it('adds up what stands around a single word, and counts what its own form says once', () => {
    const town = { place: 4 };
    const [entity, ...others] = entitiesNamed(
      'Halden',
      withEvidence(source('a', ['Halden', 'place']), { own: town, around: { organization: 3 } }),
      withEvidence(source('b', ['Halden', 'place']), { own: town, around: { organization: 2, place: 1 } }),
      withEvidence(source('c', ['Halden', 'organization']), { own: town, around: { organization: 5 } }),
    );
    assert.equal(others.length, 0);
    assert.equal(entity?.type, 'organization');
    assert.match(entity.reasons.join('; '), /an organization in 1 of 3 sources/);
  });

  it('keeps a single word apart where its own source clearly means something else', () => {
    const entities = entitiesNamed(
      'Halden',
      withEvidence(source('a', ['Halden', 'place']), { own: { place: 4 }, around: { place: 7 } }),
      withEvidence(source('b', ['Halden', 'organization']), {
        own: { place: 4 },
        around: { organization: 9 },
      }),
      withEvidence(source('c', ['Halden', 'organization']), {
        own: { place: 4 },
        around: { organization: 9 },
      }),
    );
    assert.deepEqual(entities.map(({ type }) => type).sort(), ['organization', 'place']);
  });

  it('lets strong evidence in one source beat defaults in others, and says so', () => {
    const [entity, ...others] = entitiesNamed(
      'Ravik Mineral',
      source('a', ['Ravik Mineral', 'person', 'weak']),
      source('b', ['Ravik Mineral', 'person', 'weak']),
      source('c', ['Ravik Mineral', 'organization', 'strong']),
    );
    assert.equal(others.length, 0);
    assert.equal(entity?.type, 'organization');
    assert.equal(entity.mentions.length, 3);
    assert.match(entity.reasons.join('; '), /an organization in 1 of 3 sources/);
  });

  it('goes with the weight of evidence where all sources know something', () => {
    const [entity] = entitiesNamed(
      'Tarn Moor',
      source('a', ['Tarn Moor', 'facility']),
      source('b', ['Tarn Moor', 'place']),
      source('c', ['Tarn Moor', 'place']),
    );
    assert.equal(entity?.type, 'place');
  });

  it('lets a single word follow where its own source knew nothing', () => {
    const found = entitiesNamed(
      'Oskarn',
      source('a', ['Oskarn', 'product', 'weak']),
      source('b', ['Oskarn', 'place', 'strong']),
    );
    assert.deepEqual(
      found.map(({ type, mentions }) => [type, mentions.length]),
      [['place', 2]],
    );
  });

  it('keeps a single word apart that sources know for different things', () => {
    const types = entitiesNamed(
      'Mercury',
      source('a', ['Mercury', 'product']),
      source('b', ['Mercury', 'place']),
    ).map(({ type }) => type);
    assert.deepEqual(types, ['place', 'product']);
  });

  it('keeps a name apart that one source uses for two things', () => {
    const identity = identifyEntities([
      source('a', ['Santa Brisa', 'place', 'strong'], ['Santa Brisa', 'product', 'strong']),
      source('b', ['Santa Brisa', 'person', 'strong']),
    ]);
    assert.deepEqual(
      identity.entities.map(({ type }) => type).filter(type => type === 'person'),
      ['person'],
    );
  });

  it('takes a word that its source knew nothing of for the surname that others know', () => {
    const identity = identifyEntities([
      source('a', ['Marta Ilvonen', 'person', 'strong'], ['Oskarn', 'place', 'strong']),
      source('b', ['Ilvonen', 'organization', 'weak'], ['Oskarn', 'place', 'strong']),
    ]);
    assert.deepEqual(
      identity.entities.filter(({ name }) => name.includes('Ilvonen')).map(({ type }) => type),
      identity.entities.filter(({ name }) => name.includes('Ilvonen')).map(() => 'person'),
    );
  });

  it('does not let a surname be outvoted by things', () => {
    const identity = identifyEntities([
      source('a', ['Nora Field', 'person', 'strong'], ['Field', 'person', 'weak']),
      source('b', ['Field', 'organization', 'strong']),
    ]);
    assert.equal(identity.entities.find(({ id }) => id === identity.entityOf('a', 1))?.type, 'person');
  });

  it('gives an abbreviation alone the type of what another source calls so', () => {
    const long = source('a', ['Delta Watch Ombria', 'organization', 'strong']);
    const explained: IdentitySource = {
      ...long,
      entities: long.entities.map(entity => ({ ...entity, aliases: ['DWO'] })),
    };
    const identity = identifyEntities([explained, source('b', ['DWO', 'product', 'weak'])]);
    assert.deepEqual(
      identity.entities.map(({ name, type, mentions }) => [name, type, mentions.length]),
      [['Delta Watch Ombria', 'organization', 2]],
    );
  });

  it('never changes what a person decided', () => {
    const identity = identifyEntities([
      decided(source('a', ['Oskarn', 'organization', 'weak'])),
      source('b', ['Oskarn', 'place', 'strong']),
      source('c', ['Oskarn', 'place', 'strong']),
    ]);
    assert.equal(identity.entities.find(({ id }) => id === identity.entityOf('a', 0))?.type, 'organization');
  });

  it('does not depend on the order of the sources', () => {
    const types = ['person', 'organization', 'place', 'product', 'media'] as const;
    const reading = fc.tuple(
      fc.constantFrom('Ravik Mineral', 'Oskarn', 'Nora Field', 'Field', 'DWO'),
      fc.constantFrom(...types),
      fc.constantFrom(undefined, 'weak' as const, 'strong' as const),
    );
    fc.assert(
      fc.property(fc.array(fc.array(reading, { maxLength: 4 }), { minLength: 1, maxLength: 5 }), lists => {
        const sources = lists.map((readings, index) =>
          source(
            `s${index}`,
            ...readings.map(([name, type, certainty]): Reading =>
              certainty === undefined ? [name, type] : [name, type, certainty],
            ),
          ),
        );
        assert.deepEqual(identifyEntities(sources).entities, identifyEntities(sources.toReversed()).entities);
      }),
    );
  });
});
