import type { DatedRole, Entity, EntityId, SourceId } from '../model';

/** Somebody else whom a source calls by the same office. */
export interface OfficeHolder {
  readonly entity: EntityId;
  readonly name: string;
  /** What the source calls this other person, the earliest that is dated. */
  readonly role: DatedRole;
  readonly file: string;
}

/** One office of a person, as it is called for that person, and who else is called so. */
export interface SharedOffice {
  readonly title: string;
  /** In date order; undated ones follow, by file. */
  readonly holders: readonly OfficeHolder[];
}

/**
 * What the sources call somebody over time: each title once, when it is first given. Roles come in date order, undated ones last.
 * @returns empty unless there are two titles and a date to put them in order
 */
export function titlesInTime({ roles }: Entity): DatedRole[] {
  const first = new Map<string, DatedRole>();
  for (const role of roles) {
    const key = role.title.toLowerCase();
    if (!first.has(key)) first.set(key, role);
  }
  const titles = [...first.values()];
  return titles.length > 1 && titles.some(({ published }) => published !== undefined) ? titles : [];
}

/**
 * Who else holds, held or is to hold an office that a person is called by: the mayor before, the mayor another source names.
 * @param entities all of them
 * @param fileOf the file of a source; sources without one are left out
 */
export function sharedOffices(
  person: Entity,
  entities: readonly Entity[],
  fileOf: (source: SourceId) => string | undefined,
): SharedOffice[] {
  const titles = new Map<string, string>();
  for (const { office, title } of person.roles)
    if (office !== undefined && !titles.has(office)) titles.set(office, title);
  if (titles.size === 0) return [];
  const holders = new Map<string, Map<EntityId, OfficeHolder>>();
  for (const entity of entities) {
    if (entity.id === person.id || entity.type !== 'person') continue;
    for (const role of entity.roles) {
      const { office } = role;
      if (office === undefined || !titles.has(office)) continue;
      const file = fileOf(role.source);
      const known = holders.get(office) ?? new Map<EntityId, OfficeHolder>();
      holders.set(office, known);
      // Roles come in date order: the first is the earliest.
      if (file !== undefined && !known.has(entity.id))
        known.set(entity.id, { entity: entity.id, name: entity.name, role, file });
    }
  }
  return [...titles].flatMap(([office, title]) => {
    const others = [...(holders.get(office)?.values() ?? [])].sort(byDateThenFile);
    return others.length > 0 ? [{ title, holders: others }] : [];
  });
}

function byDateThenFile(a: OfficeHolder, b: OfficeHolder): number {
  const [left, right] = [a.role.published ?? '9999', b.role.published ?? '9999'];
  return left < right ? -1 : left > right ? 1 : a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}
