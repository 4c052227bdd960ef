import { countries } from './countries';
import { foldWord } from './foldWord';
import { demonymForms } from './lexicons';
import { legalSuffixes, particles } from './nameWords';

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

/** British spellings of words that names of bodies are made of, as Americans write them. */
const americanSpelling: ReadonlyMap<string, string> = new Map(
  Object.entries({
    defence: 'defense',
    organisation: 'organization',
    centre: 'center',
    labour: 'labor',
    harbour: 'harbor',
    programme: 'program',
    theatre: 'theater',
  }),
);

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
  return countryByName.get(plain)?.toLowerCase() ?? knownAcronyms.get(plain) ?? headLast(plain);
}

/** "Ministry of Defence" and "Defence Ministry", "University of Talvik" and "Talvik University" are one. */
function headLast(plain: string): string {
  const [, head, of] =
    /^(ministry|department|university|port|province|governorate|diocese|archdiocese|prefecture) (?:of|for) (.+)$/.exec(
      plain,
    ) ?? [];
  return (head !== undefined && of !== undefined ? `${of} ${head}` : plain).replace(
    /\bforeign affairs\b/,
    'foreign',
  );
}

function plainKey(name: string): string {
  const words = displayName(name)
    .split(' ')
    .map(word => foldWord(word).replace(/[.,]/g, ''))
    .map(word => americanSpelling.get(word) ?? word)
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
