import { countries, seats } from './countries';
import { foldWord } from './foldWord';
import type { NameLine } from './nameTokens';
import { placePrepositions, sayingVerbs } from './nameWords';
import type { TypedName } from './typedNames';
import type { NameGroup } from './whoIsWho';

const fold = (name: string) => name.split(' ').map(foldWord).join(' ');

const capitals = new Map(
  countries
    .filter(({ capital }) => capital !== '')
    .map(({ name, capital }) => [fold(capital), name] as const),
);
const governmentSeats = new Map(seats.map(([seat, refersTo]) => [fold(seat), refersTo] as const));

/**
 * Names whose surroundings use them for a government: "Moscow said", "Tehran’s assessment", "between Tehran and Moscow".
 * A capital that is only visited ("in Moscow") stands for itself.
 */
export function capitalUses(lines: readonly NameLine[], names: readonly TypedName[]): ReadonlySet<number> {
  const uses = new Set<number>();
  names.forEach(({ key, line, from, to }, index) => {
    if (!capitals.has(key) && !governmentSeats.has(key)) return;
    const tokens = lines[line]?.tokens ?? [];
    const before = tokens[from - 1]?.folded ?? '';
    const after = tokens[to];
    const own = tokens[to - 1];
    const acts =
      /^(?:between|with|against|by|assuring|told|urged|accused|for)$/.test(before) ||
      own?.possessive === true ||
      sayingVerbs.has(after?.folded ?? '') ||
      (before === 'and' && after?.shape === 'lower' && !/^(?:in|on|at|as|where)$/.test(after.folded)) ||
      (after?.folded === 'and' && !placePrepositions.has(before)) ||
      /^(?:wants|wanted|seeks|sought|has|have|hopes|fears|agreed|refused|rejected|backs|backed|needs|can|will|would|should|must|may|might)$/.test(
        after?.folded ?? '',
      );
    if (acts) uses.add(index);
  });
  return uses;
}

/** The country whose capital a folded name is. */
export function countryOfCapital(key: string): string | undefined {
  return capitals.get(key);
}

/** What a capital or seat stands for, if the source uses it so. */
export function readRefersTo(name: string, group: NameGroup, uses: ReadonlySet<number>): string | undefined {
  if (group.type !== 'place' && group.type !== 'facility') return undefined;
  const key = fold(name);
  const seat = governmentSeats.get(key);
  if (seat !== undefined) return seat;
  return group.names.some(index => uses.has(index)) ? capitals.get(key) : undefined;
}
