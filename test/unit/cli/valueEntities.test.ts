import assert from 'node:assert/strict';
import type { QuantityReading, Value, ValueReading } from '../../../src/core/model';
import { valueEntityId } from '../../../src/cli/valueEntities';

function value(text: string, reading: ValueReading): Value {
  return { start: 0, end: text.length, type: reading.kind, text, reading };
}

function quantity(text: string, low: number, more: Partial<QuantityReading> = {}): Value {
  return value(text, { kind: 'quantity', low, high: low, bound: 'exact', ...more });
}

function date(text: string, from?: string): Value {
  const interval = from === undefined ? {} : { from, to: from };
  return value(text, {
    kind: 'date',
    ...interval,
    anchor: from === undefined ? 'none' : 'stated',
    explanation: text,
  });
}

describe('entities of values', () => {
  it('are one for one day in different words', () => {
    assert.equal(valueEntityId(date('Tuesday', '2024-03-12')), valueEntityId(date('12 March', '2024-03-12')));
    assert.notEqual(
      valueEntityId(date('March 2024', '2024-03')),
      valueEntityId(date('12 March', '2024-03-12')),
    );
  });

  it('are known by their words where nothing anchors them', () => {
    assert.equal(valueEntityId(date('On  Tuesday')), valueEntityId(date('on Tuesday')));
    assert.notEqual(valueEntityId(date('Tuesday')), valueEntityId(date('Wednesday')));
  });

  it('are one for one measure in different units', () => {
    const metres = (low: number) => ({ dimension: 'length', low, high: low });
    const a = quantity('7.4 km', 7.4, { unit: 'km', base: metres(7.4 * 1000) });
    const b = quantity('7,400 metres', 7400, { unit: 'm', base: metres(7400) });
    assert.equal(valueEntityId(a), valueEntityId(b));
  });

  it('keep bound, counted noun, unit and currency apart', () => {
    const ids = [
      quantity('17 people', 17, { counted: 'people' }),
      quantity('17 gates', 17, { counted: 'gate' }),
      quantity('17', 17),
      quantity('17', 17, { low: 17, high: null, bound: 'at-least' }),
      quantity('17th', 17, { ordinal: true }),
      quantity('17 percent', 17, { unit: 'percent' }),
      value('17 euros', { kind: 'money', low: 17, high: 17, bound: 'exact', currency: 'EUR' }),
      value('17 crowns', { kind: 'money', low: 17, high: 17, bound: 'exact', currency: 'crown' }),
    ].map(valueEntityId);
    assert.equal(new Set(ids).size, ids.length, ids.join('\n'));
  });
});
