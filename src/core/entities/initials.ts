import { functionWords } from './nameWords';

/**
 * What may be the initials of a folded name: with and without its small words, and as "Ministry of Defence" where it is
 * written "Defence Ministry", which for some offices has more words (Ministry of Foreign Affairs). Of three letters at least.
 */
export function initialsOf(name: string): Set<string> {
  const words = name.split(' ');
  const head = /^(?:ministry|department|university)$/.test(words.at(-1) ?? '') ? words.at(-1) : undefined;
  const turned = head === undefined ? [] : [head, 'of', ...words.slice(0, -1)];
  const affairs = head === 'ministry' ? departments.get(words.slice(0, -1).join(' ')) : undefined;
  const inFull = head === undefined || affairs === undefined ? [] : [head, 'of', ...affairs.split(' ')];
  const initials = new Set<string>();
  for (const list of [words, turned, inFull])
    for (const kept of [list, list.filter(word => !functionWords.has(word))]) {
      const letters = kept.map(word => word.charAt(0)).join('');
      if (letters.length > 2) initials.add(letters);
    }
  return initials;
}

/** Offices that have longer names in full. */
const departments: ReadonlyMap<string, string> = new Map([
  ['foreign', 'foreign affairs'],
  ['interior', 'internal affairs'],
]);
