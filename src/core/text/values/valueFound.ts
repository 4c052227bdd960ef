import type { MoneyReading, NumberReading, QuantityReading } from '../../model';
import type { Bound, Hedge } from './hedges';
import { hedgedReading } from './hedges';
import type { Found } from './sentenceWords';
import { toBase, type Unit } from './units';

/** A quantity or amount of money that was found, with the words of its hedge. */
export interface NumberFound extends Found<QuantityReading | MoneyReading> {
  readonly hedge?: Pick<Hedge, 'first' | 'next'>;
}

/** Numbers that are no amount (a phone number, a score): reading goes on at `next`. */
export interface Skip {
  readonly skipTo: number;
}

/** Low and high as written, before a hedge widens them. */
export interface Amount {
  readonly low: number;
  readonly high: number;
  readonly bound: Extract<Bound, 'exact' | 'range' | 'vague'>;
}

/** The numbers that an amount allows under its hedge. A vague amount ("dozens") stays as vague as it is. */
export function boundAmount(amount: Amount, hedge: Hedge | undefined): NumberReading {
  if (!hedge || amount.bound === 'vague') return { low: amount.low, high: amount.high, bound: amount.bound };
  return hedgedReading(amount.low, amount.high, hedge.bound);
}

/** A quantity's reading, with its unit carried over to the base unit of its dimension. */
export function quantityReading(
  number: NumberReading,
  details: { unit?: Unit | undefined; counted?: string | undefined; dimension?: string },
): QuantityReading {
  const { unit, counted, dimension } = details;
  const base = unit && toBase(unit, number.low, number.high);
  return {
    kind: 'quantity',
    ...number,
    ...(unit ? { unit: unit.name } : {}),
    ...(base ? { base: dimension === undefined ? base : { ...base, dimension } } : {}),
    ...(counted === undefined ? {} : { counted }),
  };
}
