import type { RoleStatus } from '../model';
import { countries } from './countries';
import { foldWord } from './foldWord';
import { demonymForms } from './lexicons';
import { functionWords } from './nameWords';
import { honorifics, titleHeads, titleModifiers } from './titles';

/** A title taken apart: what office it is of, and in what standing somebody holds it. */
export interface Office {
  /** The noun for the holder, the same for man and woman: "minister", "spokesperson". */
  readonly head: string;
  /** What it is of, without words that every language of offices has: "energy", "finland". Sorted, each once. */
  readonly complement: readonly string[];
  /**
   * One key for every way to call an office that one person holds at a time: "mayor of Aldvik", "Aldvik mayor". Absent for
   * titles that many have ("teacher") and where nothing says which it is ("the minister").
   */
  readonly key?: string;
  readonly status?: RoleStatus;
}

/** Offices with one holder at a time. */
const soleOffices = new Set(
  `president premier minister secretary secretary-general chancellor governor governor-general mayor ambassador speaker leader chair chief
  director director-general king queen emperor sultan emir pope archbishop patriarch attorney prosecutor sheriff commander commandant
  marshal head ceo cfo coo executive editor editor-in-chief principal dean rector provost coach captain harbourmaster treasurer
  undersecretary vice-president spokesperson coordinator manager commissioner superintendent`.split(/\s+/),
);

const sameHead = new Map(
  Object.entries({
    chairman: 'chair',
    chairwoman: 'chair',
    chairperson: 'chair',
    spokesman: 'spokesperson',
    spokeswoman: 'spokesperson',
    congressman: 'representative',
    congresswoman: 'representative',
    lawmaker: 'mp',
    legislator: 'mp',
    parliamentarian: 'mp',
    advisor: 'adviser',
    businesswoman: 'businessman',
    actress: 'actor',
    gen: 'general',
    col: 'colonel',
    capt: 'captain',
    lt: 'lieutenant',
    maj: 'major',
    sgt: 'sergeant',
    adm: 'admiral',
    brig: 'brigadier',
    sen: 'senator',
    rep: 'representative',
    gov: 'governor',
    prof: 'professor',
    insp: 'inspector',
    det: 'detective',
    pres: 'president',
    'prime-minister': 'premier',
    councilman: 'councillor',
    councilwoman: 'councillor',
    counsellor: 'councillor',
  }),
);

const sameWord = new Map(
  Object.entries({
    defense: 'defence',
    labor: 'labour',
    economic: 'economy',
    affairs: '',
    advisor: 'adviser',
    centre: 'center',
    organisation: 'organization',
    harbor: 'harbour',
  }),
);

const countryOfWord = new Map(
  countries.flatMap(({ name, otherNames, demonyms }) =>
    [name, ...otherNames, ...demonyms.flatMap(demonymForms)]
      .filter(form => (form.match(/ /g)?.length ?? 0) < 2)
      .map(form => [foldWord(form), foldWord(name)] as const),
  ),
);

const statusWords: ReadonlyMap<string, RoleStatus> = new Map([
  ['former', 'former'],
  ['ex', 'former'],
  ['onetime', 'former'],
  ['one-time', 'former'],
  ['erstwhile', 'former'],
  ['outgoing', 'outgoing'],
  ['retired', 'former'],
  ['then', 'then'],
  ['acting', 'acting'],
  ['interim', 'acting'],
  ['caretaker', 'acting'],
  ['late', 'late'],
  ['incoming', 'incoming'],
  ['elect', 'incoming'],
  ['designate', 'incoming'],
]);

/** One word for a holder, whatever it is shortened to and whoever holds it: "gen" → "general", "chairwoman" → "chair". */
export function plainHolder(folded: string): string {
  return sameHead.get(folded) ?? folded;
}

/** Takes a title apart. Undefined when it holds no noun for an office or occupation. */
export function readOffice(title: string): Office | undefined {
  const words = wordsOfTitle(title);
  let status: RoleStatus | undefined;
  const kept: { readonly word: string; readonly isName: boolean }[] = [];
  for (const { word, isName } of words) {
    const known = statusWords.get(word);
    if (known !== undefined) status ??= known;
    else if (!functionWords.has(word) && !honorifics.has(word)) kept.push({ word, isName });
  }
  const at = headOf(words.map(({ word }) => word));
  const written = words[at]?.word;
  if (written === undefined) return undefined;
  const before = words[at - 1]?.word;
  const isPremier = written === 'minister' && before === 'prime';
  const head = isPremier ? 'premier' : (sameHead.get(written) ?? written);
  const headAt = kept.findIndex(({ word }) => word === written);
  const complement = new Set<string>();
  let isNamed = false;
  kept.forEach(({ word, isName }, index) => {
    if (index === headAt || (isPremier && word === 'prime')) return;
    const plain = countryOfWord.get(word) ?? sameWord.get(word) ?? word;
    if (plain === '') return;
    complement.add(plain);
    if (countryOfWord.has(word) || (isName && !titleModifiers.has(word) && !titleHeads.has(word)))
      isNamed = true;
  });
  const sorted = [...complement].sort();
  const isSole = soleOffices.has(head) && isNamed;
  return {
    head,
    complement: sorted,
    ...(isSole ? { key: `${head}: ${sorted.join(' ')}` } : {}),
    ...(status === undefined ? {} : { status }),
  };
}

/** Whether a description can be of an office: the same noun, and nothing that the office does not have. */
export function fitsOffice(description: Office, office: Office): boolean {
  return (
    description.head === office.head && description.complement.every(word => office.complement.includes(word))
  );
}

function wordsOfTitle(title: string): { readonly word: string; readonly isName: boolean }[] {
  const words: { word: string; isName: boolean }[] = [];
  // An abbreviation in parentheses says again what stands before it.
  for (const [written] of title
    .replace(/\([^()]{0,80}\)/g, ' ')
    .matchAll(/[\p{L}\p{M}\p{Nd}][\p{L}\p{M}\p{Nd}’'&.-]*/gu)) {
    const isName = /^\p{Lu}/u.test(written);
    const folded = foldWord(written).replace(/'s?$/, '').replace(/\.$/, '');
    const prefix = /^(ex|then|acting|former)-(.+)$/.exec(folded);
    const suffix = /^(.+)-(elect|designate)$/.exec(folded);
    const parts = prefix ?? suffix;
    for (const word of parts ? parts.slice(1) : [folded]) {
      const last = words.at(-1);
      const both = last && `${last.word} ${word}`;
      if (both !== undefined && countryOfWord.has(both)) words.splice(-1, 1, { word: both, isName: true });
      else if (word) words.push({ word, isName });
    }
  }
  return words;
}

/** The head stands before "of", "for", "to" or "at", or ends the title: "deputy foreign | minister | of Finland". */
function headOf(words: readonly string[]): number {
  const isHead = (word: string | undefined) =>
    word !== undefined && (titleHeads.has(word) || sameHead.has(word) || looksLikeOccupation(word));
  const cut = words.findIndex(
    (word, at) => at > 0 && /^(?:of|for|to|at|in)$/.test(word) && isHead(words[at - 1]),
  );
  if (cut > 0) return cut - 1;
  for (let at = words.length - 1; at >= 0; at -= 1) if (isHead(words[at])) return at;
  return -1;
}

function looksLikeOccupation(word: string): boolean {
  return /(?:er|or|ist|man|woman|ian|eer)$/.test(word) && word.length > 4 && word !== 'former';
}

/** Walks of life that hardly anybody changes between two sentences: a general is no mayor, a bishop no striker. */
const walks: Readonly<Record<string, readonly string[]>> = {
  arms: 'general colonel captain lieutenant major admiral marshal brigadier sergeant corporal private commodore'.split(
    ' ',
  ),
  town: 'mayor councillor alderman'.split(' '),
  state: 'president premier minister senator representative ambassador mp chancellor governor speaker'.split(
    ' ',
  ),
  court: 'judge justice magistrate prosecutor attorney'.split(' '),
  church: 'pope cardinal archbishop bishop patriarch rabbi imam mullah ayatollah pastor vicar'.split(' '),
  sport:
    'coach goalkeeper striker midfielder defender skipper quarterback pitcher player winger forward footballer cricketer batsman bowler sprinter swimmer cyclist boxer wrestler golfer skier gymnast athlete runner'.split(
      ' ',
    ),
  stage: 'actor singer musician composer conductor comedian dancer poet novelist painter'.split(' '),
  medicine: 'surgeon physician nurse'.split(' '),
  trade: 'fisherman driver teacher farmer baker plumber electrician student carpenter shopkeeper'.split(' '),
};
const walkOf: ReadonlyMap<string, string> = new Map(
  Object.entries(walks).flatMap(([walk, heads]) => heads.map(head => [head, walk] as const)),
);
/** Walks that go together often enough: generals and clerics who govern, judges who become ministers. */
const together = new Set(
  [
    'arms state',
    'church state',
    'court state',
    'state town',
    'stage state',
    'medicine state',
    'state trade',
    'arms medicine',
    'court town',
    'town trade',
    'arms trade',
    'stage trade',
    'sport trade',
    'court trade',
    'church trade',
  ].map(pair => pair.split(' ').sort().join(' ')),
);

/** The walk of life that a head belongs to; undefined for those that go with every one. */
export function walkOfLife(head: string): string | undefined {
  return walkOf.get(head);
}

/** Whether two sets of heads can hardly be one person's: each has a walk of life, and no two go together. */
export function rolesClash(a: Iterable<string>, b: Iterable<string>): boolean {
  const left = walksOf(a);
  const right = walksOf(b);
  if (left.size === 0 || right.size === 0) return false;
  for (const one of left)
    for (const other of right) if (one === other || together.has([one, other].sort().join(' '))) return false;
  return true;
}

function walksOf(heads: Iterable<string>): Set<string> {
  const found = new Set<string>();
  for (const head of heads) {
    const walk = walkOf.get(head);
    if (walk !== undefined) found.add(walk);
  }
  return found;
}
