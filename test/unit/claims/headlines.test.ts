import assert from 'node:assert/strict';
import type { EntityType } from '../../../src/core/model';
import { readItem } from './claimItems';

function headline(text: string, names: Readonly<Record<string, EntityType>> = {}): string[] {
  return readItem({ text, names, heading: true }).claims.map(claim => {
    const [link] = claim.attribution;
    return `${link?.source?.text ?? '-'} | ${claim.text}`;
  });
}

describe('headlines', () => {
  it('are one claim', () => {
    assert.deepEqual(headline('Two die as bridge falls, minister quits'), [
      '- | Two die as bridge falls, minister quits',
    ]);
  });

  it('attribute by a colon before or behind a speaker', () => {
    assert.deepEqual(headline('Police: two held over museum theft'), ['Police | two held over museum theft']);
    assert.deepEqual(headline('Envoy meets rebels in Talan: Kremlin', { Kremlin: 'organization' }), [
      'Kremlin | Envoy meets rebels in Talan',
    ]);
  });

  it('attribute by a dash at the end, labels left out', () => {
    assert.deepEqual(headline('FLASH: TANKER AGROUND OFF KORVEN - COAST GUARD'), [
      'COAST GUARD | TANKER AGROUND OFF KORVEN',
    ]);
  });

  it('attribute nothing by the colon behind a topic', () => {
    assert.deepEqual(headline('Dam collapse: mayor held by judge'), [
      '- | Dam collapse: mayor held by judge',
    ]);
  });
});
