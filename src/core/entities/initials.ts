import { functionWords } from './nameWords';

/**
 * What may be the initials of a folded name: with and without its small words, and as "Ministry of Defence" where it is
 * written "Defence Ministry". Of three letters at least.
 */
export function initialsOf(name: string): Set<string> {
  const words = name.split(' ');
  const head = /^(?:ministry|department|university)$/.test(words.at(-1) ?? '') ? words.at(-1) : undefined;
  const turned = head === undefined ? [] : [head, 'of', ...words.slice(0, -1)];
  const initials = new Set<string>();
  for (const list of [words, turned])
    for (const kept of [list, list.filter(word => !functionWords.has(word))]) {
      const letters = kept.map(word => word.charAt(0)).join('');
      if (letters.length > 2) initials.add(letters);
    }
  return initials;
}
