import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { EntityType } from '../../../src/core/model';
import { lists } from '../../../src/core/entities/lexicons';
import type { NameSpan } from '../../../src/core/entities/nameSpans';
import { readLines } from '../../../src/core/entities/nameTokens';
import {
  discountListed,
  taggedEvidence,
  type NameTag,
  type TagLabel,
} from '../../../src/core/entities/taggedEvidence';
import { typeNames, type TypedName } from '../../../src/core/entities/typedNames';
import { readText } from '../../../src/core/text/readText';
import { projectLexicons } from './reading';

/** The names of a text whose words are given, each with the label of a tagger. */
async function typed(text: string, ...names: [name: string, tag?: NameTag][]): Promise<TypedName[]> {
  const lexicons = await projectLexicons();
  const lines = readLines(readText(text), lexicons);
  const spans = names.flatMap(([name, tag]) =>
    lines.flatMap(({ tokens }, line): NameSpan[] =>
      tokens.flatMap((token, from) => {
        let to = from;
        while (to < tokens.length && textOf(text, token.start, tokens[to]!.end) !== name) to += 1;
        return to === tokens.length || !text.startsWith(name, token.start)
          ? []
          : [{ line, from, to: to + 1, quoted: false, ...(tag ? { tag } : {}) }];
      }),
    ),
  );
  return typeNames(lines, spans, lexicons);
}

function textOf(text: string, start: number, end: number): string {
  return text.slice(start, end);
}

async function typeOf(text: string, name: string, label: TagLabel, confidence = 0.98): Promise<EntityType> {
  const [found] = await typed(text, [name, { label, confidence }]);
  return found!.type;
}

describe('labels of the tagger', () => {
  it('decide where nothing else speaks', async () => {
    const text = 'They met Urvel Haskat again.';
    assert.equal(await typeOf(text, 'Urvel Haskat', 'PER'), 'person');
    assert.equal(await typeOf(text, 'Urvel Haskat', 'ORG'), 'organization');
    assert.equal(await typeOf(text, 'Urvel Haskat', 'LOC'), 'place');
    assert.equal(await typeOf(text, 'Urvel Haskat', 'MISC'), 'product');
  });

  it('beat what the form of a name suggests', async () => {
    assert.equal(await typeOf('Nobody liked Haskatenko.', 'Haskatenko', 'LOC'), 'place');
    assert.equal(await typeOf('Nobody liked Haskatville.', 'Haskatville', 'PER'), 'person');
  });

  it('lose to countries and peoples', async () => {
    assert.equal(await typeOf('Nobody liked Norway.', 'Norway', 'PER'), 'place');
    assert.equal(await typeOf('Nobody liked Norwegians.', 'Norwegians', 'ORG'), 'group');
  });

  it('leave what kind of organisation or place it is to heads and lists', async () => {
    assert.equal(await typeOf('The Haskat Herald knew it.', 'Haskat Herald', 'ORG'), 'media');
    assert.equal(await typeOf('They asked Reuters again.', 'Reuters', 'ORG'), 'media');
    assert.equal(await typeOf('They left Haskat Bridge again.', 'Haskat Bridge', 'LOC'), 'facility');
  });

  it('leave what else it is to the words of the name', async () => {
    assert.equal(await typeOf('It broke the Haskat Treaty.', 'Haskat Treaty', 'MISC'), 'agreement');
    assert.equal(await typeOf('It lost the Haskat War.', 'Haskat War', 'MISC'), 'event');
    assert.equal(await typeOf('It bought the T-90.', 'T-90', 'MISC'), 'weapon');
    assert.equal(await typeOf('It asked the Norwegian.', 'Norwegian', 'MISC'), 'group');
  });

  it('weigh little when they are hardly believed', async () => {
    assert.equal(await typeOf('Residents of Haskat slept.', 'Haskat', 'PER', 0.3), 'place');
  });

  it('of one occurrence do not outweigh the label of the others', async () => {
    const names = await typed('He asked Haskat. She likes Haskat. We saw Haskat. They know Haskat.', [
      'Haskat',
      { label: 'ORG', confidence: 0.95 },
    ]);
    const [first, ...others] = names;
    assert.ok(others.length === 3 && first);
    const lexicons = await projectLexicons();
    const lines = readLines(readText('He asked Haskat. She likes Haskat. We saw Haskat.'), lexicons);
    const labels: TagLabel[] = ['ORG', 'ORG', 'LOC'];
    const spans = labels.map((label, line) => ({
      line,
      from: 2,
      to: 3,
      quoted: false,
      tag: { label, confidence: 0.95 },
    }));
    assert.deepEqual(
      typeNames(lines, spans, lexicons).map(({ type }) => type),
      ['organization', 'organization', 'organization'],
    );
  });

  it('give the reason in words', async () => {
    const [name] = await typed('They met Urvel Haskat again.', [
      'Urvel Haskat',
      { label: 'PER', confidence: 0.99 },
    ]);
    assert.equal(name!.reason, 'read as a person in its sentence');
    const [paper] = await typed('The Haskat Herald knew it.', [
      'Haskat Herald',
      { label: 'ORG', confidence: 0.99 },
    ]);
    assert.equal(paper!.reason, 'its head is “Herald”');
  });
});

describe('weight of a label', () => {
  const labels = fc.constantFrom<TagLabel>('PER', 'ORG', 'LOC', 'MISC');

  it('grows with the confidence and stays between nothing and that of a sure label', () => {
    fc.assert(
      fc.property(
        labels,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (label, a, b) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)].map(
            confidence => taggedEvidence({ label, confidence })[0]?.weight ?? 0,
          );
          assert.ok(low! <= high! && low! >= 0 && high! <= 7);
        },
      ),
    );
  });

  it('is none without a label or with a confidence that is no number', () => {
    assert.deepEqual(taggedEvidence(undefined), []);
    assert.deepEqual(taggedEvidence({ label: 'PER', confidence: NaN }), []);
    assert.deepEqual(taggedEvidence({ label: 'PER', confidence: 0 }), []);
  });
});

describe('a label that leans on a list', () => {
  const place = taggedEvidence({ label: 'LOC', confidence: 0.95 });

  it('counts less for a listed town, which a company may be called after', () => {
    const [full] = place;
    const [less] = discountListed(place, 'LOC', lists.city);
    assert.ok(full && less && less.weight > 0 && less.weight < full.weight / 2);
  });

  it('counts in full for a country, for an unlisted name and for other labels', () => {
    assert.deepEqual(discountListed(place, 'LOC', lists.city | lists.country), place);
    assert.deepEqual(discountListed(place, 'LOC', 0), place);
    const person = taggedEvidence({ label: 'PER', confidence: 0.95 });
    assert.deepEqual(discountListed(person, 'PER', lists.city), person);
  });
});
