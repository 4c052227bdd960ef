import assert from 'node:assert/strict';
import { foldName } from '../../../src/core/annotations/foldName';
import { identifyEntities, type IdentitySource } from '../../../src/core/corpus/identity';
import type { DecidedIdentity, IdentityDecisions } from '../../../src/core/corpus/identityDecisions';
import type { Entity, Mention, SourceEntity } from '../../../src/core/model';

/** A source that names these entities, each once. */
function sourceOf(source: string, ...names: readonly (string | Partial<SourceEntity>)[]): IdentitySource {
  const entities = names.map((said): SourceEntity => ({
    name: '',
    type: 'person',
    aliases: [],
    roles: [],
    references: [],
    reasons: [],
    ...(typeof said === 'string' ? { name: said } : said),
  }));
  const mentions = entities.map(({ name, type }, entity): Mention => ({
    start: entity * 100,
    end: entity * 100 + name.length,
    text: name,
    type,
    entity,
    inBoilerplate: false,
    reason: '',
  }));
  return { source, mentions, entities };
}

/** Decides by name, and by name in one source: "s1 Moroz". */
function decisionsOf(
  said: Readonly<Record<string, Partial<DecidedIdentity> & { readonly name: string }>>,
): IdentityDecisions {
  return {
    decidedFor: (source, { name }) => {
      const one = said[`${source} ${name}`] ?? said[name];
      return (
        one && { key: one.name, type: undefined, isNot: new Set(), holdsIn: () => true, by: 'ana', ...one }
      );
    },
  };
}

/** "Viktor Moroz: s0 Viktor Moroz, s1 Moroz" */
function shown(entities: readonly Entity[]): string[] {
  return entities.map(
    ({ name, mentions }) => `${name}: ${mentions.map(({ source, text }) => `${source} ${text}`).join(', ')}`,
  );
}

describe('decisions on who is who', () => {
  const sources = [
    sourceOf('s0', 'Viktor Moroz', 'Lantern Bay'),
    sourceOf('s1', 'Viktor Moroz', 'Moroz'),
    sourceOf('s2', 'Olga Moroz', 'Lantern Bay'),
  ];

  it('change nothing where nothing is said', () => {
    assert.deepEqual(identifyEntities(sources, decisionsOf({})).entities, identifyEntities(sources).entities);
  });

  it('make entities one, under the decided name and type, and say who decided it', () => {
    const one = { name: 'V. Moroz', type: 'group' as const };
    const identity = identifyEntities(sources, decisionsOf({ 'Viktor Moroz': one, 'Olga Moroz': one }));
    const moroz = identity.entities.find(({ name }) => name === 'V. Moroz');
    assert.deepEqual(
      moroz?.mentions.map(({ source, text }) => `${source} ${text}`),
      ['s0 Viktor Moroz', 's1 Viktor Moroz', 's2 Olga Moroz'],
    );
    assert.equal(moroz.type, 'group');
    assert.deepEqual([...moroz.aliases].sort(), ['Olga Moroz', 'Viktor Moroz']);
    assert.ok(
      moroz.reasons.some(reason => reason.includes('“Olga Moroz” is V. Moroz: decided by ana')),
      moroz.reasons.join(),
    );
    assert.equal(identity.entityOf('s2', 0), moroz.id);
  });

  it('make one entity two', () => {
    const { entities } = identifyEntities(
      sources,
      decisionsOf({
        's1 Viktor Moroz': { name: 'Viktor Moroz (the younger)', isNot: new Set([foldName('Viktor Moroz')]) },
      }),
    );
    const found = shown(entities);
    assert.ok(found.includes('Viktor Moroz (the younger): s1 Viktor Moroz'), found.join('\n'));
    assert.ok(
      found.some(line => line.startsWith('Viktor Moroz: s0 Viktor Moroz') && !line.includes('s1 Viktor')),
    );
  });

  it('keep what the analysis had with the entity, unless it is said not to be', () => {
    const two = [sourceOf('s0', 'Pedro Alves Teixeira'), sourceOf('s1', 'Pedro Teixeira')];
    const name = 'P. A. Teixeira';
    const identify = (isNot: readonly string[]) => {
      const said = { 'Pedro Alves Teixeira': { name, isNot: new Set(isNot) } };
      return shown(identifyEntities(two, decisionsOf(said)).entities);
    };
    assert.deepEqual(identify([]), [`${name}: s0 Pedro Alves Teixeira, s1 Pedro Teixeira`]);
    assert.deepEqual(identify(['pedro teixeira']), [
      `${name}: s0 Pedro Alves Teixeira`,
      'Pedro Teixeira: s1 Pedro Teixeira',
    ]);
  });

  it('leave what could be any of several for itself, with the candidates', () => {
    const { entities } = identifyEntities(
      sources,
      decisionsOf({
        's0 Viktor Moroz': { name: 'Moroz the elder' },
        's1 Viktor Moroz': { name: 'Moroz the younger' },
      }),
    );
    const bare = entities.find(({ name }) => name === 'Moroz');
    assert.equal(bare?.ambiguousWith?.length, 3, 'both of them, and Olga Moroz');
    assert.ok(entities.every(({ name, ambiguousWith }) => name === 'Moroz' || ambiguousWith === undefined));
  });

  it('settle an ambiguous surname', () => {
    const two = [sourceOf('s0', 'Viktor Moroz'), sourceOf('s1', 'Olga Moroz'), sourceOf('s2', 'Moroz')];
    assert.equal(
      identifyEntities(two).entities.find(({ name }) => name === 'Moroz')?.ambiguousWith?.length,
      2,
    );
    const { entities } = identifyEntities(
      two,
      decisionsOf({ 'Olga Moroz': { name: 'Olga Moroz' }, Moroz: { name: 'Olga Moroz' } }),
    );
    assert.deepEqual(shown(entities), [
      'Olga Moroz: s1 Olga Moroz, s2 Moroz',
      'Viktor Moroz: s0 Viktor Moroz',
    ]);
    assert.ok(entities.every(({ ambiguousWith }) => ambiguousWith === undefined));
  });

  it('do not depend on the order of the sources', () => {
    const decisions = decisionsOf({
      'Olga Moroz': { name: 'X' },
      Moroz: { name: 'X', isNot: new Set(['viktor moroz']) },
    });
    assert.deepEqual(
      identifyEntities(sources.toReversed(), decisions).entities,
      identifyEntities(sources, decisions).entities,
    );
  });
});
