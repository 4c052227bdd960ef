import { checkEntityName } from '../core/engine/entityNames';
import type { Entity } from '../core/model';

/**
 * Why an entity cannot have a name, for people; undefined when it can.
 * @param renamed the entity that gets the name, if it is there already
 */
export function faultOfName(
  typed: string,
  entities: readonly Entity[],
  renamed?: Entity,
): string | undefined {
  try {
    checkEntityName(typed, entities, renamed);
    return undefined;
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault);
  }
}
