import type { Value, ValueReading } from '../../../../src/core/model';

export interface ExpectedValue {
  readonly type: Value['type'];
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly reading?: string;
}

const types = { d: 'date', q: 'quantity', m: 'money' } as const;

/** Takes the marks out of a marked sentence: `{q:17 people=exact 17 people}`. */
export function readMarked(marked: string): { text: string; expected: ExpectedValue[] } {
  const expected: ExpectedValue[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(/\{([dqm]):([^{}=]+)(?:=([^{}]+))?\}/g)) {
    text += marked.slice(last, match.index);
    last = match.index + match[0].length;
    const words = match[2]!;
    const place = {
      type: types[match[1] as keyof typeof types],
      start: text.length,
      end: text.length + words.length,
    };
    expected.push({ ...place, text: words, ...(match[3] === undefined ? {} : { reading: match[3] }) });
    text += words;
  }
  return { text: text + marked.slice(last), expected };
}

/** A reading in the notation of the marked sentences. */
export function describeReading(reading: ValueReading): string {
  if (reading.kind === 'date') {
    if (reading.from === undefined) return reading.time === undefined ? 'unanchored' : `T${reading.time}`;
    return reading.from === reading.to ? reading.from : `${reading.from}/${reading.to}`;
  }
  const what = reading.kind === 'money' ? reading.currency : (reading.unit ?? reading.counted ?? '');
  const low = show(reading.low);
  const high = show(reading.high);
  return `${reading.bound} ${low === high ? low : `${low}..${high}`} ${what}`.trim();
}

function show(number: number | null): string {
  return number === null
    ? ''
    : String(Number(number.toPrecision(6)) === number ? number : Number(number.toPrecision(6)));
}
