import assert from 'node:assert/strict';
import { isWeapon } from '../../../src/core/entities/weapons';

describe('weapons', () => {
  it('are known by designator', () => {
    for (const name of [
      'su-35',
      's-400',
      'mig-29',
      't-90',
      'ak-47',
      'f-16',
      'm16',
      'g3',
      'shahed-136',
      'tb2',
      'rpg-7',
    ])
      assert.ok(isWeapon(name, false), name);
  });

  it('are known by name', () => {
    for (const name of ['tomahawk', 'himars', 'kalashnikov', 'iron dome'])
      assert.ok(isWeapon(name, false), name);
  });

  it('with an ambiguous name need a word for weapons beside it', () => {
    assert.ok(!isWeapon('patriot', false));
    assert.ok(isWeapon('patriot', true));
  });

  it('are not groups of states, visas or illnesses', () => {
    for (const name of ['g-20', 'h-1b', 'covid-19', 'k-12', 'twenty-one'])
      assert.ok(!isWeapon(name, false), name);
  });
});
