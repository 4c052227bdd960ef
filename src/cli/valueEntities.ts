import type { Value, ValueReading } from '../core/model';

/**
 * The id of what a value means: equal readings of the same type get the same id, in every source. A quantity is taken in the
 * base unit of its dimension where it has one (7 km and 7,000 m are one), a date by its interval; an expression that nothing
 * anchors or measures is known by its words.
 */
export function valueEntityId(value: Value): string {
  return `${value.type}:${readingKey(value.reading, value.text)}`;
}

function readingKey(reading: ValueReading, text: string): string {
  switch (reading.kind) {
    case 'date':
      return reading.from === undefined
        ? `unanchored ${fold(text)}`
        : reading.from === reading.to
          ? reading.from
          : `${reading.from}/${reading.to ?? ''}`;
    case 'money':
      return `${numberKey(reading.low, reading.high, reading.bound)} ${reading.currency}`;
    case 'quantity': {
      if (reading.bound === 'vague') return `vague ${fold(text)}`;
      const { base } = reading;
      const number = base
        ? numberKey(base.low, base.high, reading.bound)
        : numberKey(reading.low, reading.high, reading.bound);
      const what = base?.dimension ?? reading.unit ?? '';
      return [number, what, reading.counted ?? '', reading.ordinal ? 'ordinal' : '']
        .filter(Boolean)
        .join(' ');
    }
  }
}

/** Digits beyond the twelfth come from the arithmetic of conversion. */
function numberKey(low: number | null, high: number | null, bound: string): string {
  const digits = (number: number | null): string =>
    number === null ? '' : String(Number(number.toPrecision(12)));
  return low === high
    ? `${bound === 'exact' ? '' : `${bound} `}${digits(low)}`
    : `${bound} ${digits(low)}..${digits(high)}`;
}

function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ');
}
