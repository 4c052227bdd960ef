import type { TitleUse } from '../frame';
import type { Finding, Pair } from '../pair';

/**
 * Compares the titles that two claims give to the same person. A title may change or one person hold two: never a conflict. A
 * title whose words the other has all ("President", "President of Halmere") is the same.
 */
export function compareRoles(pair: Pair): Finding[] {
  const findings: Finding[] = [];
  const persons = new Set(pair.a.titles.map(title => title.person));
  for (const person of persons) {
    const a = pair.a.titles.filter(title => title.person === person);
    const b = pair.b.titles.filter(title => title.person === person);
    const [firstA, firstB] = [a[0], b[0]];
    if (!firstA || !firstB || a.some(x => b.some(y => isSameTitle(x, y)))) continue;
    findings.push({
      rule: 'role: different title',
      weight: 'differs',
      difference: {
        kind: 'role',
        a: firstA.text,
        b: firstB.text,
        aSpan: firstA.span,
        bSpan: firstB.span,
        reading: `${firstA.text}; ${firstB.text}: a title may change, and one person may hold two`,
        compatible: true,
      },
    });
  }
  return findings;
}

function isSameTitle(a: TitleUse, b: TitleUse): boolean {
  const [small, large] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words];
  return small.size > 0 && [...small].every(word => large.has(word));
}
