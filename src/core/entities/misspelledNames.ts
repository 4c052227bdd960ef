import { isGivenName, sameGivenName } from './givenNames';
import { hasInitialsOnly, isFullName, type PersonForm } from './personForms';
import { isFeminine, sameSound } from './transliteration';

/**
 * Whether two full names can be one that a source got wrong: the surnames sound the same ("Gafarov", "Gaffaroff"; "Yunusov",
 * "Yunuzov"), and the given names share their beginning and all sounds but one ("Behrud", "Behruzd"). So do names of
 * brothers: this alone makes nobody one.
 */
export function mayBeMisspelled(a: PersonForm, b: PersonForm): boolean {
  return sameSurnameByEar(a, b) && nearGivenNames(a.first, b.first);
}

/** Whether the surnames of two full names sound the same, with what Slavic endings do to the consonant before them. */
export function sameSurnameByEar(a: PersonForm, b: PersonForm): boolean {
  if (!isFullName(a) || !isFullName(b) || hasInitialsOnly(a) || hasInitialsOnly(b)) return false;
  if (a.core.length < 5 || b.core.length < 5 || a.generation !== b.generation) return false;
  return sameSound(surnameByEar(a), surnameByEar(b));
}

/** "Arifov" and "Aripov", "Akhmedov" and "Akhmetov": the keys of the surname with its stem’s last consonant hardened. */
export function surnameByEar({ sounds }: PersonForm): string[] {
  return sounds.map(sound => sound.replace(/[bdfgz](?=[eio]va?$)/, letter => hardened[letter] ?? letter));
}

const hardened: Readonly<Record<string, string>> = { b: 'p', d: 't', f: 'p', g: 'k', z: 's' };

function nearGivenNames(a: string, b: string): boolean {
  if (a.length < 4 || b.length < 4 || isFeminine(a) !== isFeminine(b)) return false;
  // Two names that everybody knows are hardly ever confused.
  if (isGivenName(a) && isGivenName(b) && !sameGivenName(a, b)) return false;
  const [one, other] = [plainSounds(a), plainSounds(b)];
  if (one.slice(0, 2) !== other.slice(0, 2) || editDistance(one, other) > 3) return false;
  const [short, long] = [consonantsOf(one), consonantsOf(other)].sort((x, y) => x.length - y.length);
  return short !== undefined && long !== undefined && short.length > 2 && lacksOneAtMost(short, long);
}

/** Digraphs as one letter, voiced and voiceless as one, no letter twice. */
function plainSounds(word: string): string {
  return word
    .replace(/[^a-z]/g, '')
    .replace(/kh|x/g, 'h')
    .replace(/[yj]/g, 'i')
    .replace(/gh|q|ck|c(?=[aou])/g, 'k')
    .replace(/ph|f/g, 'p')
    .replace(/[bdgzw]/g, letter => (letter === 'w' ? 'v' : (hardened[letter] ?? letter)))
    .replace(/(.)\1+/g, '$1');
}

function consonantsOf(sounds: string): string {
  return sounds.replace(/[aeiou]/g, '').replace(/(.)\1+/g, '$1');
}

/** Whether the short word is the long one, or the long one without one letter. */
function lacksOneAtMost(short: string, long: string): boolean {
  if (short === long) return true;
  if (long.length !== short.length + 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(at) === long.slice(at + 1);
}

/** Letters to insert, delete or change. Names longer than forty letters are never near. */
function editDistance(a: string, b: string): number {
  if (a.length > 40 || b.length > 40) return Infinity;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] ?? Infinity;
}
