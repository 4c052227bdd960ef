import type { Finding, Pair } from '../pair';

/**
 * Compares how sure two claims are. "May" against a plain assertion differs; a report against an assertion is only noted. A
 * denial is no degree of certainty: the rule for polarity reads it.
 */
export function compareModality({ a, b }: Pair): Finding[] {
  if (a.modality === b.modality || a.modality === 'denied' || b.modality === 'denied') return [];
  const sure = (modality: string) => modality === 'asserted' || modality === 'reported';
  return [
    {
      rule: 'modality: different certainty',
      weight: sure(a.modality) && sure(b.modality) ? 'note' : 'differs',
      difference: {
        kind: 'modality',
        a: a.modality,
        b: b.modality,
        reading: `${a.modality} in one source, ${b.modality} in the other`,
        compatible: true,
      },
    },
  ];
}
