import assert from 'node:assert/strict';
import type { Rule } from '../../../../src/core/corpus/pair';
import { compareActors } from '../../../../src/core/corpus/rules/actorRule';
import { compareAttribution } from '../../../../src/core/corpus/rules/attributionRule';
import { compareModality } from '../../../../src/core/corpus/rules/modalityRule';
import { comparePlaces } from '../../../../src/core/corpus/rules/placeRule';
import { compareRoles } from '../../../../src/core/corpus/rules/roleRule';
import { compareScope } from '../../../../src/core/corpus/rules/scopeRule';
import { compareStatus } from '../../../../src/core/corpus/rules/statusRule';
import { pairOf } from '../markedPair';

type Text = Parameters<typeof pairOf>[0];

function find(rule: Rule, a: Text, b: Text) {
  return rule(pairOf(a, b)).map(finding => `${finding.rule} → ${finding.weight}`);
}

describe('the rule for places', () => {
  it('calls two countries for what happens once a conflict', () => {
    assert.deepEqual(
      find(comparePlaces, '«The ship was built in {Norway|l}».', '«The ship was built in {Greece|l}».'),
      ['place: disjoint → conflict'],
    );
  });

  it('takes a capital to lie in its country and a town to lie in some country', () => {
    assert.deepEqual(
      find(comparePlaces, '«The pact was signed in {Oslo|l}».', '«The pact was signed in {Norway|l}».'),
      [],
    );
    assert.deepEqual(
      find(comparePlaces, '«The ship was built in {Norway|l}».', '«The ship was built in {Halvik|l}».'),
      [],
    );
  });

  it('leaves alone what happens in many places', () => {
    assert.deepEqual(find(comparePlaces, '«Prices rose in {Norway|l}».', '«Prices rose in {Greece|l}».'), []);
  });
});

describe('the rule for actors', () => {
  it('calls two winners a conflict', () => {
    assert.deepEqual(
      find(
        compareActors,
        '«{Anna Holt|p} won the {Lakeside Marathon|e}».',
        '«{Ruth Adeyo|p} won the {Lakeside Marathon|e}».',
      ),
      ['actor: only one can → conflict'],
    );
  });

  it('only notes that two bodies decreed something', () => {
    assert.deepEqual(
      find(
        compareActors,
        '«The {Council|o} decreed three days of mourning».',
        '«{Port Authority|o} decreed five days of mourning».',
      ),
      ['actor: different → differs'],
    );
  });

  it('finds nothing where one claim leaves the actor out', () => {
    assert.deepEqual(
      find(compareActors, '«{Anna Holt|p} won the race».', '«The race was won in two hours».'),
      [],
    );
  });
});

describe('the rule for roles', () => {
  it('takes two titles of one person for compatible', () => {
    assert.deepEqual(
      find(
        compareRoles,
        '«{Mara Eklund|p}, {finance minister|r Mara Eklund}, spoke».',
        '«{Mara Eklund|p}, {president-elect|r Mara Eklund}, spoke».',
      ),
      ['role: different title → differs'],
    );
  });

  it('takes a shorter form of a title for the same', () => {
    assert.deepEqual(
      find(
        compareRoles,
        '«{Mara Eklund|p}, {minister|r Mara Eklund}».',
        '«{Mara Eklund|p}, {finance minister|r Mara Eklund}».',
      ),
      [],
    );
  });
});

describe('the rule for status', () => {
  it('takes planned and done for an update', () => {
    assert.deepEqual(
      find(compareStatus, '«{Astrel|o} will launch the rocket».', '«{Astrel|o} launched the rocket».'),
      ['status: plan and outcome → differs'],
    );
  });

  it('takes two steps of a trial for one course of events', () => {
    assert.deepEqual(
      find(compareStatus, '«{Ivo Santel|p} was charged».', '«{Ivo Santel|p} was convicted».'),
      ['status: steps → differs'],
    );
  });
});

describe('the rule for modality', () => {
  it('lets a possibility differ from an assertion and only notes a report', () => {
    const claim = '«Inflation has peaked».';
    assert.deepEqual(find(compareModality, { modality: 'possible', text: claim }, claim), [
      'modality: different certainty → differs',
    ]);
    assert.deepEqual(find(compareModality, { modality: 'reported', text: claim }, claim), [
      'modality: different certainty → note',
    ]);
    assert.deepEqual(find(compareModality, { modality: 'denied', text: claim }, claim), []);
  });
});

describe('the rule for attribution', () => {
  it('notes different speakers and nothing for the same one', () => {
    const claim = '«Prices rose».';
    assert.deepEqual(
      find(compareAttribution, { by: 'the ministry', text: claim }, { by: 'the union', text: claim }),
      ['attribution: different speakers → note'],
    );
    assert.deepEqual(
      find(compareAttribution, { by: 'the union', text: claim }, { by: 'The union', text: claim }),
      [],
    );
    assert.deepEqual(find(compareAttribution, claim, claim), []);
  });
});

describe('the rule for scope', () => {
  it('lets all differ from some', () => {
    assert.deepEqual(find(compareScope, '«All schools were closed».', '«Some schools were closed».'), [
      'scope: whole and part → differs',
    ]);
    assert.deepEqual(find(compareScope, '«All schools were closed».', '«Some roads were closed».'), []);
  });
});
