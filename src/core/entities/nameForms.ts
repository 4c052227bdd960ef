import { countries } from './countries';
import { foldWord } from './foldWord';
import { demonymForms } from './lexicons';
import { legalSuffixes, particles } from './nameWords';

/** A person's name taken apart. Everything folded. */
export interface PersonForm {
  readonly words: readonly string[];
  readonly first: string;
  /** With its particles: "da silva", "van der berg". A hyphenated surname is one word. */
  readonly last: string;
}

/** The words of a name as written: no soft hyphens, plain spaces. */
export function displayName(text: string): string {
  return text
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "ANNA VEGA-SOLBERG" → "Anna Vega-Solberg"; acronyms of one word stay as they are. */
export function calmCapitals(name: string): string {
  if (name !== name.toUpperCase() || !/\p{Lu}{2}/u.test(name)) return name;
  return name.replace(/\p{L}[\p{L}\p{M}]*/gu, (word, offset: number) =>
    particles.has(foldWord(word)) && offset > 0
      ? word.toLowerCase()
      : word.charAt(0) + word.slice(1).toLowerCase(),
  );
}

export function personForm(name: string): PersonForm {
  const words = displayName(name)
    .split(/[\s.]+/)
    .map(foldWord)
    .filter(word => word !== '' && word !== ',' && word !== 'jr' && word !== 'sr');
  let start = words.length - 1;
  while (start > 1 && particles.has(words[start - 1] ?? '')) start -= 1;
  return { words, first: words[0] ?? '', last: words.slice(Math.max(start, 0)).join(' ') };
}

/**
 * Whether two full names can be one person's: same surname (or a spelling of it), and given names that do not
 * contradict each other ("J. Smith", "John Smith"; "Pedro Teixeira", "Pedro Alves Teixeira").
 */
export function compatiblePeople(a: PersonForm, b: PersonForm): boolean {
  if (a.last !== b.last && !sameSpelling(a.last, b.last)) return false;
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (!sameGiven(short.first, long.first)) {
    // A middle name may be the one that is used: "Kaisa Ilvonen" of "Marta Kaisa Ilvonen".
    return (
      short.words.length === 2 &&
      long.words.length === 3 &&
      short.first.length > 2 &&
      short.first === long.words[1]
    );
  }
  const middle = long.words.slice(1, -1);
  return short.words
    .slice(1, -1)
    .every(word => middle.length === 0 || middle.some(other => sameGiven(word, other)));
}

function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a.startsWith(b.charAt(0));
  // "J.P." folded is "jp" once its periods are gone.
  return sameSpelling(a, b);
}

/** Whether two words are transliterations of one name: "Pezeshkian", "Pezeshkiyan"; "Araghchi", "Araqchi". */
export function sameSpelling(a: string, b: string): boolean {
  return (
    a === b ||
    (a.length > 4 && b.length > 4 && Math.abs(a.length - b.length) <= 2 && soundKey(a) === soundKey(b))
  );
}

/** What transliterations of one word have in common. */
export function soundKey(word: string): string {
  return word
    .replace(/['’-]/g, '')
    .replace(/iya/g, 'ia')
    .replace(/ou|oo/g, 'u')
    .replace(/ee|ei|ey|ie/g, 'i')
    .replace(/kh|gh|q/g, 'g')
    .replace(/ph/g, 'f')
    .replace(/ck|c(?=[aou])/g, 'k')
    .replace(/sch|sz/g, 'sh')
    .replace(/tch|cz/g, 'ch')
    .replace(/w/g, 'v')
    .replace(/y|j/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/h$/, '');
}

const countryByName = new Map(
  countries.flatMap(country =>
    [country.name, ...country.otherNames].map(name => [plainKey(name), country.name] as const),
  ),
);

const countryByDemonym = new Map(
  countries.flatMap(country =>
    country.demonyms.flatMap(demonym =>
      demonymForms(demonym).map(form => [plainKey(form), country.name] as const),
    ),
  ),
);

/** Acronyms that are used without ever being explained. Our own table. */
const knownAcronyms = new Map(
  Object.entries({
    un: 'united nations',
    nato: 'north atlantic treaty organization',
    iaea: 'international atomic energy agency',
    who: 'world health organization',
    imf: 'international monetary fund',
    wto: 'world trade organization',
    icc: 'international criminal court',
    icj: 'international court of justice',
    opec: 'organization of the petroleum exporting countries',
    asean: 'association of southeast asian nations',
    osce: 'organization for security and co-operation in europe',
    unesco: 'united nations educational scientific and cultural organization',
    unicef: "united nations children's fund",
    unhcr: 'united nations high commissioner for refugees',
    idf: 'israel defense forces',
    irgc: 'islamic revolutionary guard corps',
    fbi: 'federal bureau of investigation',
    cia: 'central intelligence agency',
    nasa: 'national aeronautics and space administration',
    fifa: 'federation internationale de football association',
    ioc: 'international olympic committee',
    jcpoa: 'joint comprehensive plan of action',
    ap: 'associated press',
    afp: 'agence france-presse',
  }),
);

/** Long form of an acronym everybody knows, folded. */
export function knownAcronym(folded: string): string | undefined {
  return knownAcronyms.get(folded.replace(/\./g, ''));
}

/** What is the same for every spelling of a name that is no person's: "U.N.", "UN", "United Nations"; "Apple", "Apple Inc." */
export function thingKey(name: string): string {
  const plain = plainKey(name);
  return countryByName.get(plain)?.toLowerCase() ?? knownAcronyms.get(plain) ?? plain;
}

function plainKey(name: string): string {
  const words = displayName(name)
    .split(' ')
    .map(word => foldWord(word).replace(/[.,]/g, ''))
    .filter(word => word !== '' && word !== 'the');
  while (words.length > 1 && legalSuffixes.has(words.at(-1) ?? '')) words.pop();
  // "Northern Rivers Partnership Treaty" is also called agreement, accord or plain partnership.
  if (words.length > 2 && /^(?:agreement|treaty|accord|pact|deal)$/.test(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

/** "Iranian", "Iranians", "Persian" → "Iran". */
export function countryOfPeople(name: string): string | undefined {
  return countryByDemonym.get(plainKey(name));
}

/** "US", "U.S.", "America" → "United States". */
export function countryNamed(name: string): string | undefined {
  return countryByName.get(plainKey(name));
}
