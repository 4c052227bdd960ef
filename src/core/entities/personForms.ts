import { foldWord } from './foldWord';
import { isGivenName, isSurnameInFront, sameGivenName } from './givenNames';
import { particles } from './nameWords';
import { honorifics } from './titles';
import { sameConsonants, sameSound, sameSpelling, soundKeys, withoutArticle } from './transliteration';

/** A person's name taken apart. Everything folded. */
export interface PersonForm {
  /** Without forms of address, nickname and generation. */
  readonly words: readonly string[];
  readonly first: string;
  /** With its particles: "da silva", "van der berg". A hyphenated surname is one word. */
  readonly last: string;
  /** The surname without particles and article: "silva", "berg", "sisi". */
  readonly core: string;
  /** "Bobby" of "Robert “Bobby” Marsh". */
  readonly nicknames: readonly string[];
  /** "jr", "iii". */
  readonly generation?: string;
  /** All letters: the same for "Joon-ho Baek" and "Joonho Baek". */
  readonly letters: string;
  /** How the surname may sound: its transliterations have one in common. The first is the likeliest. */
  readonly sounds: readonly string[];
  /** Letters and generation: what makes two names the same name. */
  readonly key: string;
}

/** How two full names that can be one person's are related. The ones from `initials` on need more than the names. */
export type NameLikeness =
  | 'same'
  | 'spelling'
  | 'order'
  | 'short-form'
  | 'middle-name'
  | 'compound-surname'
  | 'initials'
  | 'consonants'
  | 'used-middle-name'
  | 'double-surname'
  | 'patronymic';

/**
 * Takes a name apart.
 * @param name as written, or folded
 */
export function personForm(name: string): PersonForm {
  const nicknames: string[] = [];
  const plain = name.replace(
    /(?<=\s)[“"«(‘']([\p{L}.-]{2,20}(?: [\p{L}.-]{1,20})?)[”"»)’'](?=\s)/gu,
    (_, nickname: string) => {
      nicknames.push(foldWord(nickname));
      return '';
    },
  );
  const raw = plain
    .replace(/\u00AD/g, '')
    .split(/[\s.,]+/)
    .filter(word => word !== '');
  let words = raw.flatMap(word => (isInitials(word, raw) ? [...word] : [word])).map(foldWord);
  let generation: string | undefined;
  while (words.length > 1) {
    const tail = words.at(-1) ?? '';
    if (/^(?:jr|sr|ii|iii|iv)$/.test(tail)) generation = tail;
    else if (!/^(?:phd|md|qc|kc|obe|mbe|cbe|esq)$/.test(tail)) break;
    words = words.slice(0, -1);
  }
  words = joinServant(withoutAddress(words));
  let start = words.length - 1;
  while (start > 1 && particles.has(words[start - 1] ?? '')) start -= 1;
  if (start === 1 && openingParticles.has(words[0] ?? '')) start = 0;
  const last = words.slice(Math.max(start, 0)).join(' ');
  const letters = lettersOf(words.join(''));
  const core = coreOf(last);
  return {
    words,
    first: words[0] ?? '',
    last,
    core,
    nicknames,
    ...(generation === undefined ? {} : { generation }),
    letters,
    sounds: soundKeys(core),
    key: generation === undefined ? letters : `${letters} ${generation}`,
  };
}

/** Particles that are hardly anybody's given name, as "Ben" and "Al" are. */
const openingParticles = new Set(
  'van von der den ter ten bin ibn bint binti ould wuld walad mint de da di du del'.split(' '),
);

/** Given name and surname. "Bin Salem" and "van der Berg" are surnames alone. */
export function isFullName({ words, last }: PersonForm): boolean {
  return words.length > 1 && last.length < words.join(' ').length;
}

/** Only the surname and initials are known: "J. Smith". */
export function hasInitialsOnly(form: PersonForm): boolean {
  return (
    isFullName(form) && form.words.every(word => word.length === 1 || form.last.split(' ').includes(word))
  );
}

/** Letters without hyphens, apostrophes and spaces. */
export function lettersOf(folded: string): string {
  return folded.replace(/[^\p{L}\p{Nd}]/gu, '');
}

function coreOf(last: string): string {
  const words = last.split(' ');
  while (words.length > 1 && particles.has(words[0] ?? '')) words.shift();
  return withoutArticle(words.join(' '));
}

/** "JR" of "JR Smith": capitals without a vowel before a name that is not all capitals. */
function isInitials(word: string, all: readonly string[]): boolean {
  return all.length > 1 && word !== all.at(-1) && /^[BCDFGHJKLMNPQRSTVWXZ]{2,3}$/.test(word);
}

/** Titles that are part of some names: taken off where enough is left. */
const ranksInNames = new Set(
  'ayatollah sheikh shaikh imam mullah maulana king prince princess queen pope saint general'.split(' '),
);

/** "Seyyed Ali Rezvani" → "Ali Rezvani"; "Sheikh Hasina" keeps both words, since one alone would be no name. */
function withoutAddress(words: readonly string[]): string[] {
  let from = 0;
  while (
    from < words.length - 1 &&
    (isAddress(words[from] ?? '') || (from < words.length - 2 && ranksInNames.has(words[from] ?? '')))
  )
    from += 1;
  return words.slice(from);
}

function isAddress(word: string): boolean {
  return (honorifics.has(word) && word !== 'don' && word !== 'dona') || /^s[ae]y?yi?[ei]d$/.test(word);
}

/** "Abdel Fattah", "Abdul-Fattah", "Abd al-Fattah" → "abdulfattah". */
function joinServant(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const next = words[at + 1];
    if (/^abd(?:[aeou]l|[aeou]r)?$/.test(word) && next !== undefined && at + 2 < words.length) {
      joined.push(`abdul${withoutArticle(next)}`);
      at += 1;
    } else joined.push(word.replace(/^abd[aeou][lr]?-?(?=\p{L}{4})/u, 'abdul'));
  }
  return joined;
}

const needsMore: ReadonlySet<NameLikeness> = new Set(['double-surname', 'consonants', 'patronymic']);

/** Whether two full names can be one person's on the strength of the names alone. */
export function compatiblePeople(a: PersonForm, b: PersonForm): boolean {
  const likeness = compareNames(a, b);
  return likeness !== undefined && !needsMore.has(likeness);
}

/**
 * How two full names can be one person's: same surname (or a spelling of it), and given names that do not contradict each
 * other ("J. Smith", "John Smith"; "Pedro Teixeira", "Pedro Alves Teixeira").
 * @returns undefined when they contradict each other
 */
export function compareNames(a: PersonForm, b: PersonForm): NameLikeness | undefined {
  if (a.generation !== undefined && b.generation !== undefined && a.generation !== b.generation)
    return undefined;
  if (a.letters === b.letters) return 'same';
  if (isTurned(a, b) || isTurned(b, a)) return 'order';
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const sameGivenNames = givenLikeness(short, long);
  if (!sameSurname(short, long))
    return (
      (sameGivenNames === 'same' || sameGivenNames === 'spelling' ? otherSurname(short, long) : undefined) ??
      (sameGivenNames === undefined ? undefined : fatherForSurname(a, b))
    );
  if (sameGivenNames === undefined) {
    // A middle name may be the one that is used: "Kaisa Ilvonen" of "Marta Kaisa Ilvonen".
    const [, middle] = long.words;
    return short.words.length === 2 &&
      long.words.length === 3 &&
      short.first.length > 2 &&
      short.first === middle
      ? 'used-middle-name'
      : undefined;
  }
  const middle = middleOf(long);
  const likenesses = middleOf(short).map(word =>
    middle.length === 0 ? 'same' : strongestOf(middle.map(other => likenessOfGiven(word, other))),
  );
  if (likenesses.includes(undefined)) return undefined;
  if (likenesses.includes('consonants')) return 'consonants';
  if (sameGivenNames !== 'same') return sameGivenNames;
  return middle.length === middleOf(short).length ? 'spelling' : 'middle-name';
}

function sameSurname(a: PersonForm, b: PersonForm): boolean {
  if (a.core === b.core) return true;
  return sameSound(a.sounds, b.sounds) && sameSpelling(a.core, b.core, 4);
}

/** The surest of several; undefined when there is none. */
function strongestOf(likenesses: readonly (GivenLikeness | undefined)[]): GivenLikeness | undefined {
  return likenesses.find(one => one !== undefined && one !== 'consonants') ?? likenesses.find(Boolean);
}

function middleOf({ words, last }: PersonForm): readonly string[] {
  return words.slice(1, words.length - last.split(' ').length);
}

/** "Baek Joon-ho", "Joon-ho Baek": the surname in front or at the end. */
function isTurned(a: PersonForm, b: PersonForm): boolean {
  if (a.words.length < 2 || b.words.length < 2 || a.letters.length !== b.letters.length) return false;
  return lettersOf([...a.words.slice(1), a.first].join('')) === b.letters;
}

type GivenLikeness = 'same' | 'spelling' | 'short-form' | 'initials' | 'consonants';

function givenLikeness(a: PersonForm, b: PersonForm): GivenLikeness | undefined {
  if (a.nicknames.includes(b.first) || b.nicknames.includes(a.first)) return 'short-form';
  return likenessOfGiven(a.first, b.first);
}

function likenessOfGiven(a: string, b: string): GivenLikeness | undefined {
  if (a === b) return 'same';
  if (a.length === 1 || b.length === 1) return a.startsWith(b.charAt(0)) ? 'initials' : undefined;
  if (sameSpelling(a, b) || lettersOf(a) === lettersOf(b)) return 'spelling';
  if (sameGivenName(a, b)) return 'short-form';
  // Hassan and Hossein are two names that everybody knows.
  return sameConsonants(a, b) && !(isGivenName(a) && isGivenName(b)) ? 'consonants' : undefined;
}

/** One given name, two surnames: "García" and "García Márquez", "bin Salem" and "bin Salem Al Karim", "Berg" and "Lind-Berg". */
function otherSurname(short: PersonForm, long: PersonForm): NameLikeness | undefined {
  const before = long.words.at(-2) ?? '';
  const isFirstOfTwo =
    long.words.length === 3 &&
    short.words.length === 2 &&
    before === short.core &&
    before.length > 2 &&
    !isGivenName(before);
  const isBeginning =
    short.words.length > 2 &&
    short.words.length < long.words.length &&
    short.words.every((word, at) => word === long.words[at]);
  if (isFirstOfTwo || isBeginning) return 'compound-surname';
  const [whole, half] = short.core.includes('-') ? [short, long] : [long, short];
  return whole.core.split('-').includes(half.core) && whole.core !== half.core ? 'double-surname' : undefined;
}

/** "Timur Rashidovich": a given name and a father’s name, as far as endings tell. */
export function isPatronymicName({ words, core }: PersonForm): boolean {
  return (
    words.length === 2 &&
    core.length > 6 &&
    /(?:[oe]v[iy]ch|[oei]vna|in[iy]chna)$/.test(core) &&
    words[0] !== core
  );
}

/** "Timur Rashidovich" and "Timur R. Aliyev": one has the father’s name where the other has the surname. */
function fatherForSurname(a: PersonForm, b: PersonForm): NameLikeness | undefined {
  if (isPatronymicName(a) === isPatronymicName(b)) return undefined;
  const [father, whole] = isPatronymicName(a) ? [a, b] : [b, a];
  const fits = middleOf(whole).every(word => likenessOfGiven(word, father.core) !== undefined);
  return fits ? 'patronymic' : undefined;
}

/** Whether one of two names has a father’s name for its surname that the other has as a middle name or initial. */
export function confirmsPatronymic(a: PersonForm, b: PersonForm): boolean {
  return fatherForSurname(a, b) !== undefined && middleOf(isPatronymicName(a) ? b : a).length > 0;
}

/** Keys under which a full name and other forms of it meet: every word that may be its surname. */
export function surnamesOf(form: PersonForm): Set<string> {
  const { words, core, first } = form;
  const surnames = new Set([core, ...core.split(/[- ]/)]);
  // "García" of "Gabriel García Márquez"; a middle name is nobody's surname.
  const before = words.length > 2 ? words.at(-2) : undefined;
  if (before !== undefined && before.length > 2 && !particles.has(before) && !isGivenName(before))
    surnames.add(before);
  if (words.length > 1 && (isSurnameInFront(first) || /-\p{Ll}/u.test(words[1] ?? ''))) surnames.add(first);
  return surnames;
}
