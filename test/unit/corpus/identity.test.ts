import assert from 'node:assert/strict';
import fc from 'fast-check';
import { identifyEntities, type Identity, type IdentitySource } from '../../../src/core/corpus/identity';
import type { Entity } from '../../../src/core/model';
import { read } from '../entities/reading';

async function sourcesOf(
  texts: readonly (string | readonly [text: string, published: string])[],
): Promise<IdentitySource[]> {
  return Promise.all(
    texts.map(async (entry, index) => {
      const [text, published] = typeof entry === 'string' ? [entry, undefined] : entry;
      const { mentions, entities } = await read(text);
      return { source: `s${index}`, mentions, entities, ...(published === undefined ? {} : { published }) };
    }),
  );
}

async function identify(
  ...texts: readonly (string | readonly [text: string, published: string])[]
): Promise<Identity> {
  return identifyEntities(await sourcesOf(texts));
}

function find({ entities }: Identity, name: string): Entity {
  const entity = entities.find(one => one.name === name);
  assert.ok(entity, `${name} is not among ${entities.map(one => one.name).join(', ')}`);
  return entity;
}

function sourcesNaming(entity: Entity): string[] {
  return [...new Set(entity.mentions.map(({ source }) => source))];
}

describe('who is who across sources', () => {
  it('takes the same full name for one person, with each source’s role in date order', async () => {
    const identity = await identify(
      ['River Guard commander Joseph Odhiambo spoke in Nairobi.', '2024-05-21'],
      ['The head of the Relief Committee, Joseph Odhiambo, resigned.', '2024-05-03'],
    );
    const odhiambo = find(identity, 'Joseph Odhiambo');
    assert.deepEqual(sourcesNaming(odhiambo), ['s0', 's1']);
    assert.deepEqual(
      odhiambo.roles.map(({ title, source, published }) => [title, source, published]),
      [
        ['head of the Relief Committee', 's1', '2024-05-03'],
        ['River Guard commander', 's0', '2024-05-21'],
      ],
    );
    assert.ok(odhiambo.reasons.length > 0);
  });

  it('joins a name with and without its middle name, and spellings of one name', async () => {
    const identity = await identify(
      'Pedro Alves Teixeira resigned. Minister Hamid Rezayian stayed.',
      'Pedro Teixeira gave no reason. Minister Hamid Rezaian praised him.',
    );
    assert.deepEqual(sourcesNaming(find(identity, 'Pedro Alves Teixeira')), ['s0', 's1']);
    assert.equal(identity.entities.filter(({ name }) => name.includes('Reza')).length, 1);
  });

  it('gives a bare surname to the one full name it fits when both keep the same company', async () => {
    const identity = await identify(
      'Marta Ilvonen met Joseph Odhiambo at the Talvik Dam Authority.',
      'Ilvonen said the Talvik Dam Authority had failed, and Joseph Odhiambo agreed.',
    );
    const ilvonen = find(identity, 'Marta Ilvonen');
    assert.deepEqual(sourcesNaming(ilvonen), ['s0', 's1']);
    assert.match(ilvonen.reasons.join('; '), /both with Joseph Odhiambo/);
  });

  it('merges a bare surname that two people could own with neither, and says so', async () => {
    const identity = await identify(
      'Marta Ilvonen met Joseph Odhiambo.',
      'Pekka Ilvonen met Joseph Odhiambo.',
      'Ilvonen met Joseph Odhiambo, officials said.',
    );
    const bare = find(identity, 'Ilvonen');
    assert.deepEqual(sourcesNaming(bare), ['s2']);
    assert.deepEqual(bare.ambiguousWith, [
      find(identity, 'Marta Ilvonen').id,
      find(identity, 'Pekka Ilvonen').id,
    ]);
  });

  it('lets a shared role decide between two of one surname', async () => {
    const identity = await identify(
      'Energy Minister Marta Ilvonen met Joseph Odhiambo.',
      'Pekka Ilvonen met Joseph Odhiambo.',
      'Energy Minister Ilvonen met Joseph Odhiambo, officials said.',
    );
    assert.deepEqual(sourcesNaming(find(identity, 'Marta Ilvonen')), ['s0', 's2']);
  });

  it('keeps a bare surname apart when the sources have nothing else in common', async () => {
    const identity = await identify(
      'Marta Ilvonen opened a school in Oslo.',
      'Ilvonen won the race in Nairobi, her coach said.',
    );
    const bare = find(identity, 'Ilvonen');
    assert.deepEqual(sourcesNaming(bare), ['s1']);
    assert.deepEqual(bare.ambiguousWith, [find(identity, 'Marta Ilvonen').id]);
  });

  it('joins names of one thing, and an abbreviation that only another source explains', async () => {
    const identity = await identify(
      'The Regional Flood Office (RFO) sent a report to the U.N. and to the US.',
      'The RFO was late, the United Nations and the United States said.',
    );
    assert.deepEqual(sourcesNaming(find(identity, 'Regional Flood Office')), ['s0', 's1']);
    assert.deepEqual(sourcesNaming(find(identity, 'United Nations')), ['s0', 's1']);
    assert.deepEqual(sourcesNaming(find(identity, 'United States')), ['s0', 's1']);
  });

  it('keeps capitals places, with what they stand for', async () => {
    const identity = await identify('Oslo has accepted the plan, officials said.', 'They met in Oslo.');
    const oslo = find(identity, 'Oslo');
    assert.equal(oslo.type, 'place');
    assert.equal(oslo.refersTo, 'Norway');
    assert.deepEqual(sourcesNaming(oslo), ['s0', 's1']);
  });

  it('gives every entity of every source an id that exists, and ids of their own', async () => {
    const sources = await sourcesOf(['Marta Ilvonen met Pekka Ilvonen in Oslo.', 'Ilvonen left Oslo.', '']);
    const identity = identifyEntities(sources);
    const ids = identity.entities.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const { source, entities } of sources)
      entities.forEach((_, entity) => assert.ok(ids.includes(identity.entityOf(source, entity))));
    const mentions = sources.reduce((sum, source) => sum + source.mentions.length, 0);
    assert.equal(
      identity.entities.reduce((sum, entity) => sum + entity.mentions.length, 0),
      mentions,
    );
  });

  it('does not depend on the order of the sources', async () => {
    const sources = await sourcesOf([
      'Energy Minister Marta Ilvonen met Joseph Odhiambo in Oslo. Ilvonen left.',
      'Pekka Ilvonen and J. Odhiambo spoke in Nairobi with the Regional Flood Office (RFO).',
      'Ilvonen denied it. Odhiambo did not. The RFO kept silent.',
      'Minister Ilvonen and the Regional Flood Office met Kjeldgaard.',
      'Kjeldgaard praised Joseph Odhiambo and the RFO.',
    ]);
    const expected = identifyEntities(sources).entities;
    fc.assert(
      fc.property(fc.shuffledSubarray(sources, { minLength: sources.length }), shuffled => {
        assert.deepEqual(identifyEntities(shuffled).entities, expected);
      }),
      { numRuns: 40 },
    );
  });
});
