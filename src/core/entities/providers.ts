import { mentionTypes, type EntityType, type SourceText, type Span } from '../model';
import type { EntityProvider, ProvidedSpan } from '../ports';

/** What one provider made of some passages of one text: checked spans, sorted and disjoint. */
export interface ProviderReading {
  readonly provider: Pick<EntityProvider, 'id' | 'name'>;
  readonly passages: readonly Span[];
  readonly spans: readonly ProvidedSpan[];
}

/** A span of the merged reading, with the provider whose word it is. */
export interface MergedSpan extends ProvidedSpan {
  readonly provider: ProviderReading['provider'];
}

/** Why a provided span was not taken. */
export type RefusalReason =
  | 'outside the passages'
  | 'not the words of the text'
  | 'not a name'
  | 'unknown type'
  | 'overlaps a surer one';

export interface CheckedSpans {
  /** Sorted and disjoint. */
  readonly spans: readonly ProvidedSpan[];
  readonly refused: readonly { readonly span: ProvidedSpan; readonly reason: RefusalReason }[];
}

/** A name is a few words; what is longer is a sentence. In UTF-16 code units. */
export const longestProvidedName = 200;

/** The types that a provider may give, in the words of the model. */
export const providableTypes: readonly EntityType[] = mentionTypes.filter(
  (type): type is EntityType => type !== 'date' && type !== 'quantity' && type !== 'money',
);

/**
 * Lets pass what a provider may say: names inside the passages that it was given, with the very words of the text, that
 * do not overlap. Dates, quantities and money are the grammar's: a span inside one of them is no name.
 * @param passages sorted and disjoint
 */
export function checkProvidedSpans(
  text: Pick<SourceText, 'text' | 'values'>,
  passages: readonly Span[],
  provided: readonly ProvidedSpan[],
): CheckedSpans {
  const refused: CheckedSpans['refused'][number][] = [];
  const fit: ProvidedSpan[] = [];
  for (const span of provided) {
    const reason = reasonToRefuse(span, text, passages);
    if (reason) refused.push({ span, reason });
    else fit.push(span);
  }
  const taken: ProvidedSpan[] = [];
  for (const span of fit.sort(surerFirst)) {
    const place = firstEndingAfter(taken, span.start);
    const next = taken[place];
    if (next && next.start < span.end) refused.push({ span, reason: 'overlaps a surer one' });
    else taken.splice(place, 0, span);
  }
  return { spans: taken, refused };
}

/**
 * Several readings of one text as one. Where two overlap, the span of the higher one stands and the other is dropped whole.
 * @param readings the one that counts most first
 * @returns sorted and disjoint; the analyst's own names, the lowest reading of all, are not among them
 */
export function mergeReadings(readings: readonly ProviderReading[]): MergedSpan[] {
  let merged: MergedSpan[] = [];
  for (const { provider, spans } of readings) {
    const free = withoutOverlaps(spans, merged).map(span => ({ ...span, provider }));
    merged = [...merged, ...free].sort((a, b) => a.start - b.start);
  }
  return merged;
}

/** The spans that overlap none of the others. Both sorted and disjoint. */
export function withoutOverlaps<S extends Span>(spans: readonly S[], others: readonly Span[]): S[] {
  let next = 0;
  return spans.filter(({ start, end }) => {
    while ((others[next]?.end ?? Infinity) <= start) next += 1;
    return (others[next]?.start ?? Infinity) >= end;
  });
}

/** Index of the first of the sorted, disjoint spans that ends behind the offset; their number when none does. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function reasonToRefuse(
  { start, end, text: words, type, confidence }: ProvidedSpan,
  { text, values }: Pick<SourceText, 'text' | 'values'>,
  passages: readonly Span[],
): RefusalReason | undefined {
  if (!providableTypes.includes(type)) return 'unknown type';
  if (!Number.isInteger(start) || !Number.isInteger(end) || !isInOne(passages, { start, end })) {
    return 'outside the passages';
  }
  if (end - start > longestProvidedName) return 'not a name';
  if (text.slice(start, end) !== words) return 'not the words of the text';
  const isName =
    /\p{L}/u.test(words) &&
    words.trim() === words &&
    !splitsCharacter(text, start) &&
    !splitsCharacter(text, end);
  const isSure = confidence >= 0 && confidence <= 1;
  return isName && isSure && !isInOne(values, { start, end }) ? undefined : 'not a name';
}

function isInOne(spans: readonly Span[], { start, end }: Span): boolean {
  if (start < 0 || end <= start) return false;
  const outer = spans[firstEndingAfter(spans, start)];
  return outer !== undefined && outer.start <= start && end <= outer.end;
}

/** Whether the offset lies between the two halves of a character beyond U+FFFF. */
function splitsCharacter(text: string, offset: number): boolean {
  const [before, after] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)];
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

function surerFirst(a: ProvidedSpan, b: ProvidedSpan): number {
  return b.confidence - a.confidence || b.end - b.start - (a.end - a.start) || a.start - b.start;
}
