import type { ClaimFrame, NameUse } from '../frame';
import type { Finding, Pair } from '../pair';

/**
 * Compares where two claims say that something happened that happens once ("built in Greece", "built in Norway"). Two countries
 * that differ conflict, and so do two towns of which neither lies in the other as far as names tell; a town against a country is
 * taken to lie in it.
 */
export function comparePlaces(pair: Pair): Finding[] {
  const once = pair.shared.find(entry => entry.once);
  if (!once) return [];
  const [a, b] = [placesOf(pair.a), placesOf(pair.b)];
  const [firstA, firstB] = [a[0], b[0]];
  if (!firstA || !firstB || a.some(x => b.some(y => mayBeOne(x, y) || !arePoints(x, y)))) return [];
  return [
    {
      rule: 'place: disjoint',
      weight: pair.a.modality === 'expected' || pair.b.modality === 'expected' ? 'differs' : 'conflict',
      difference: {
        kind: 'place',
        a: firstA.text,
        b: firstB.text,
        aSpan: { start: firstA.start, end: firstA.end },
        bSpan: { start: firstB.start, end: firstB.end },
        reading: `${firstA.text} and ${firstB.text} are two places, and it happened once`,
        compatible: pair.a.modality === 'expected' || pair.b.modality === 'expected',
      },
    },
  ];
}

/** "On" an island and "between" two towns say an area, in which the other place may lie. */
function arePoints(a: NameUse, b: NameUse): boolean {
  const isArea = ({ preposition }: NameUse) => areaWords.has(preposition);
  return (a.country !== undefined && b.country !== undefined) || (!isArea(a) && !isArea(b));
}

const areaWords: ReadonlySet<string> = new Set(['on', 'between', 'across', 'around', 'over', 'through']);

/** Places that say where: after a word of place. */
export function placesOf(frame: ClaimFrame): NameUse[] {
  return frame.names.filter(
    name => (name.type === 'place' || name.type === 'facility') && placeWords.has(name.preposition),
  );
}

const placeWords: ReadonlySet<string> = new Set([
  'in', 'at', 'on', 'near', 'off', 'outside', 'inside', 'between', 'through', 'into', 'across', 'around', 'over',
  'reach', 'reaches', 'reached', 'reaching', 'hit', 'hits', 'struck', 'left', 'entered', 'enters',
]); // prettier-ignore

/** Whether two names may speak of one place: the same, the same country, or one a country that may hold the other. */
export function mayBeOne(a: NameUse, b: NameUse): boolean {
  if (a.entity === b.entity) return true;
  if (a.type !== b.type) return true;
  if (a.country !== undefined && b.country !== undefined) return a.country === b.country;
  return a.country !== undefined || b.country !== undefined;
}
