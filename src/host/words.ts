import type { ComparisonRow, MentionType, Modality, Verdict } from '../core/model';

/** The words people see for the terms of the model; one place, so that hover, trees and panel agree. */

export const verdictWords: Readonly<Record<Verdict, string>> = {
  agrees: 'agrees',
  differs: 'differs, compatible',
  conflicts: 'conflicts',
  'other-event': 'other event',
  silent: 'silent',
};

/** Codicon ids. Never the only sign: the word stands beside it. */
export const verdictIcons: Readonly<Record<Verdict, string>> = {
  agrees: 'check',
  differs: 'diff',
  conflicts: 'warning',
  'other-event': 'debug-disconnect',
  silent: 'circle-slash',
};

export const typeWords: Readonly<Record<MentionType, { readonly one: string; readonly many: string }>> = {
  person: { one: 'person', many: 'People' },
  organization: { one: 'organization', many: 'Organizations' },
  place: { one: 'place', many: 'Places' },
  facility: { one: 'facility', many: 'Facilities' },
  group: { one: 'group', many: 'Groups' },
  event: { one: 'event', many: 'Events' },
  agreement: { one: 'agreement', many: 'Agreements' },
  product: { one: 'product', many: 'Products' },
  weapon: { one: 'weapon', many: 'Weapons' },
  media: { one: 'media', many: 'Media' },
  date: { one: 'date', many: 'Dates' },
  quantity: { one: 'quantity', many: 'Quantities' },
  money: { one: 'money', many: 'Amounts of money' },
};

export const typeIcons: Readonly<Record<MentionType, string>> = {
  person: 'person',
  organization: 'organization',
  place: 'location',
  facility: 'home',
  group: 'globe',
  event: 'calendar',
  agreement: 'law',
  product: 'package',
  weapon: 'target',
  media: 'broadcast',
  date: 'calendar',
  quantity: 'symbol-numeric',
  money: 'symbol-numeric',
};

export const modalityWords: Readonly<Record<Modality, string>> = {
  asserted: 'asserted',
  reported: 'reported, not asserted',
  expected: 'expected',
  possible: 'possible',
  denied: 'denied',
};

/** "3 mentions", "1 mention". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

/** "conflicts", or "conflicts (decided by ana)" when a person overruled the machine. */
export function describeVerdict(row: Pick<ComparisonRow, 'verdict' | 'overruled'>): string {
  if (!row.overruled) return verdictWords[row.verdict];
  return `${verdictWords[row.verdict]} (decided by ${row.overruled.by ?? 'a person'})`;
}
