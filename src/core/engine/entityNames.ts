import { foldName } from '../annotations/foldName';
import type { Entity } from '../model';

const longestName = 200;

/**
 * A name as it was typed, without superfluous white space.
 * @param renamed the entity that gets the name, if it is there already
 * @throws Error with a message for people when no entity can be called so
 */
export function checkEntityName(typed: string, entities: readonly Entity[], renamed?: Entity): string {
  const name = oneLine(typed);
  if (!/[\p{L}\p{Nd}]/u.test(name)) throw new Error('A name needs at least one letter.');
  if (name.length > longestName) throw new Error(`A name has at most ${longestName} characters.`);
  if (renamed?.name === name) throw new Error(`It is called ${name} already.`);
  const taken = entities.find(other => other.id !== renamed?.id && foldName(other.name) === foldName(name));
  if (taken)
    throw new Error(
      renamed
        ? `There is another ${name} already. If the two are one, merge them; else choose a name that tells them apart.`
        : `There is a ${name} already. Choose a name that tells the two apart, such as “${name} (2)”.`,
    );
  return name;
}

/** Without line ends, and with single spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
