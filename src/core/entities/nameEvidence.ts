import type { EntityType } from '../model';
import { lists, type Lexicons } from './lexicons';
import { addKinds, isRomanNumeral, isSpring } from './kindEvidence';
import { mediaNames } from './mediaNames';
import { nameKey } from './nameKey';
import type { NameSpan } from './nameSpans';
import type { NameToken } from './nameTokens';
import {
  agreementHeads,
  commonInstitutions,
  eventBeginnings,
  eventHeads,
  facilityHeads,
  legalSuffixes,
  mediaBeginnings,
  mediaHeads,
  organizationBeginnings,
  organizationHeads,
  particles,
  placeBeginnings,
  placeHeads,
  soleInstitutions,
  vesselPrefixes,
} from './nameWords';
import { knownAcronym } from './nameForms';
import { titleHeads } from './titles';
import { isWeapon } from './weapons';

/** One reason to take a name for a type. Negative weights speak against it. */
export interface Evidence {
  readonly type: EntityType;
  readonly weight: number;
  /** For people: "ends in “Ministry”". */
  readonly reason: string;
}

const institutions = new Set(commonInstitutions);
/** Media names that are common words or short acronyms: weaker evidence. */
const ambiguousMedia = new Set(
  'x time independent guardian medium signal dawn bild trend dr nos petra sana rai mena spa pap bta rt slate vox abc ap pti ani ria mehr fars liberation publico expresso globo bta dr mti spiegel pravda telegram economist slate salon'.split(
    ' ',
  ),
);

/** What the name's own words say about its type. */
export function ownEvidence(tokens: readonly NameToken[], span: NameSpan, lexicons: Lexicons): Evidence[] {
  const { from, to } = span;
  const evidence: Evidence[] = [];
  const add = (type: EntityType, weight: number, reason: string) => evidence.push({ type, weight, reason });
  const key = nameKey(tokens, from, to);
  const parts = tokens.slice(from, to).filter(token => token.shape !== 'punctuation');
  const first = parts[0];
  if (!first) return evidence;
  const several = parts.length > 1;
  if (span.type) add(span.type.type, 12, span.type.reason);
  addListed(key, lexicons.lookUp(key), several, first, add);
  addHeads(parts, add);
  addKinds(parts, key, add);
  const besideWeapon = false;
  if (isWeapon(key, besideWeapon))
    add('weapon', !several && isSharedName(first) ? 2.5 : 10, 'weapon designator');
  if (several && vesselPrefixes.has(first.folded) && first.shape === 'upper')
    add('product', 10, `ship’s prefix “${first.text}”`);
  if (!several) addShape(first, add);
  addPerson(parts, key, add);
  addForm(parts, add);
  return evidence;
}

/** Khorramshahr is a town, and Abrams a surname, too: such a name needs words of war around it. */
function isSharedName({ bits, folded }: NameToken): boolean {
  const others =
    lists.city |
    lists.region |
    lists.landmark |
    lists.first |
    lists.last |
    lists.likelyFirst |
    lists.likelyLast |
    lists.demonym;
  return (bits & others) !== 0 && !/\d/.test(folded);
}

/** Acronyms of things that nobody founded. */
const plainAcronyms = new Set(
  'tv dvd cd dvds cds dna rna hiv aids covid sars pc pcs pdf gps iq cv id ids vip diy faq url html http gdp gnp ceo cfo coo cto vp hr pr ngo ngos mp mps mep am pm bc ad bce ce utc gmt est pst cet ok usb ram rom cpu gpu lcd led suv suvs atm pin rsvp asap fyi imo lol omg ps atv bbq ufo ufos icu er iv mri ct adhd ptsd ied ieds wmd wmds icbm uav uavs rpg pow pows gi aka ft km kg mph kph sms mms wifi vhs fm ac dc hq po ii iii vi vii viii ix xi xii xiii xiv xv'.split(
    ' ',
  ),
);

/** Takes one reason for (or, by a negative weight, against) a type. */
export type AddEvidence = (type: EntityType, weight: number, reason: string) => void;

function addListed(key: string, bits: number, several: boolean, first: NameToken, add: AddEvidence): void {
  const ordinary = !several && (bits & lists.ordinary) !== 0;
  if (key === 'x') add('media', 5, 'platform');
  else if (mediaNames.has(key))
    add(
      'media',
      ambiguousMedia.has(key) ? (first.shape === 'upper' ? 3.5 : 2.5) : 9,
      'listed as a news outlet or platform',
    );
  // CNN is a company, too: what it publishes comes first.
  if (mediaNames.has(key) && !ambiguousMedia.has(key))
    add('organization', -4, 'listed as a news outlet or platform');
  if (institutions.has(key)) add('organization', 6, 'common institution');
  if (!several && soleInstitutions.has(key)) add('organization', 4, 'institution named by one word');
  if (bits & lists.country) add('place', 9, 'listed as a country');
  if (bits & lists.demonym && !(bits & lists.country))
    add('group', 9, 'listed as a people, religion or following');
  if (bits & lists.seat) add('place', 9, 'seat of a government');
  if (bits & lists.city) add('place', several ? 7 : ordinary ? 1 : 4, 'listed as a town');
  if (bits & lists.region) add('place', several ? 7 : ordinary ? 1 : 3.5, 'listed as a region');
  if (bits & lists.landmark) add('place', several ? 7 : ordinary ? 1 : 4, 'listed as a place');
  if (bits & lists.likelyPlace) add('place', 2.5, 'written like a place elsewhere');
  if (bits & lists.organization) add('organization', several ? 7 : 5, 'listed as an organisation');
  if (bits & lists.team) add('organization', 6, 'listed as a team');
  if (bits & lists.likelyOrganization) add('organization', 2.5, 'written like an organisation elsewhere');
  if (bits & lists.event) add('event', 8, 'listed as an event');
}

/** The word that says what the thing is: the one before "of", "for", "on", else the last. */
function addHeads(parts: readonly NameToken[], add: AddEvidence): void {
  if (parts.length < 2) return;
  let end = parts.length;
  while (end > 1 && (parts[end - 1]?.shape === 'number' || isRomanNumeral(parts[end - 1]?.folded ?? '')))
    end -= 1;
  const connector = parts.findIndex(
    (part, index) => index > 0 && /^(?:of|for|on|to|against)$/.test(part.folded),
  );
  const last = parts[end - 1];
  const first = parts[0];
  if (!last || !first) return;
  const before = connector > 0 ? parts[connector - 1] : undefined;
  if (before) addHead(before, 7, add);
  if (newsAgencyWords.has(parts[end - 2]?.folded ?? '') && /^(?:agency|service|bureau)$/.test(last.folded))
    add('media', 8, `“${parts[end - 2]?.text ?? ''} ${last.text}”`);
  if (
    reserveWords.has(parts[end - 2]?.folded ?? '') &&
    /^(?:reserve|reservation|sanctuary)$/.test(last.folded)
  )
    add('place', 8, `“${parts[end - 2]?.text ?? ''} ${last.text}”`);
  if (last.folded === 'international' && parts.length === 2)
    add('organization', 4, 'its head is “International”');
  // "Skelby Gazette-Mail"
  const hyphen = last.folded.indexOf('-');
  if (
    hyphen > 2 &&
    mediaHeads.has(last.folded.slice(0, hyphen)) &&
    mediaHeads.has(last.folded.slice(hyphen + 1))
  )
    add('media', 6, `its head is “${last.text}”`);
  if (isSpring(parts.slice(0, end))) return;
  // In "Convention on Deep Sea Mining" the last word says little.
  if (end > 1) addHead(last, before ? (isAnyHead(before.folded) ? 1.5 : 4) : 6, add);
  if (legalSuffixes.has(last.folded)) add('organization', 8, `company form “${last.text}”`);
  if (placeBeginnings.has(first.folded))
    add('place', before || isPlaceAfterBeginning(parts) ? 6 : 3, `begins with “${first.text}”`);
  if (facilityBeginnings.has(first.folded)) add('facility', 5, `begins with “${first.text}”`);
  if (eventBeginnings.has(first.folded)) add('event', 7, `begins with “${first.text}”`);
  if (mediaBeginnings.has(first.folded)) add('media', 5, `begins with “${first.text}”`);
  if (organizationBeginnings.has(first.folded)) add('organization', 4.5, `begins with “${first.text}”`);
  if (
    /^(?:north|south|east|west|central|northern|southern|eastern|western|upper|lower|greater)$/.test(
      first.folded,
    )
  )
    add('place', 2.5, `begins with “${first.text}”`);
  if (/^(?:al-\w+|hezb\w*|jaish\w*)$/.test(first.folded) && /brigades?$/.test(last.folded))
    add('organization', 5, 'armed group');
}

function addHead(token: NameToken, weight: number, add: AddEvidence): void {
  const { folded, text } = token;
  const reason = `its head is “${text}”`;
  if (facilityHeads.has(folded)) add('facility', weight, reason);
  if (placeHeads.has(folded)) add('place', weight, reason);
  if (eventHeads.has(folded)) add('event', weight, reason);
  if (agreementHeads.has(folded)) add('agreement', weight, reason);
  if (mediaHeads.has(folded)) add('media', weight - 0.5, reason);
  if (organizationHeads.has(folded)) add('organization', weight - 0.2, reason);
}

function addShape(token: NameToken, add: AddEvidence): void {
  const { text, shape, bits } = token;
  if (shape === 'upper' && text.length < 6) add('person', -4, 'written like an abbreviation');
  if (shape === 'upper' && /^\p{Lu}[\p{Lu}\d&.-]{1,7}$/u.test(text)) {
    const known = knownAcronym(token.folded);
    if (known !== undefined)
      add(
        agreementHeads.has(known.split(' ').at(-1) ?? '') || known.endsWith(' of action')
          ? 'agreement'
          : 'organization',
        9,
        `stands for ${known}`,
      );
    else if (!(bits & (lists.country | lists.demonym)) && !plainAcronyms.has(token.folded))
      add('organization', bits & lists.ordinary ? 1 : text.length > 6 ? 1.5 : 3, 'acronym');
  } else if (
    /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(text) &&
    !/^(?:Mc|Mac|De|Di|Da|Le|La|O|Van|Fitz|Du)\p{Lu}/u.test(text)
  ) {
    add('organization', 3, 'capital inside the word');
  } else if (/(?:ists|ites|ians|crats)$/.test(token.folded) && token.folded.length > 6) {
    add('group', 3, 'plural of followers');
  } else if (/[^aeiou]ese$/.test(token.folded) && token.folded.length > 6 && !(bits & lists.ordinary)) {
    add('group', 3.5, 'ends like a people');
  }
}

/** "Hotel Edelgrund", "Stade Armand": what is built, in languages that put the head first. */
const facilityBeginnings = new Set(
  'hotel camp stade estadio stadion stadio palazzo palais palacio schloss hospital aeropuerto aeroport musee museo teatro pont'.split(
    ' ',
  ),
);

/** News agencies are called so in full. */
const newsAgencyWords = new Set('news press telegraph telegraphic information wire'.split(' '));
const reserveWords = new Set('nature game wildlife forest biosphere marine bird natural'.split(' '));

/** "Lake Orvane", "Port Skelby": one or two words behind it that are no ordinary words, and no head among them. */
function isPlaceAfterBeginning(parts: readonly NameToken[]): boolean {
  const [first, ...rest] = parts;
  if (!first || rest.length > 2 || rest.length === 0 || /^(?:villa|costa|praia)$/.test(first.folded))
    return false;
  return rest.every(
    ({ shape, bits, folded }) =>
      shape === 'capital' && !(bits & (lists.ordinary | lists.occupation)) && !isAnyHead(folded),
  );
}

function isAnyHead(folded: string): boolean {
  return [organizationHeads, facilityHeads, placeHeads, mediaHeads, eventHeads, agreementHeads].some(heads =>
    heads.has(folded),
  );
}

/** How a name that no list knows is formed: weak evidence, which anything better beats. */
function addForm(parts: readonly NameToken[], add: AddEvidence): void {
  const last = parts.at(-1);
  const first = parts[0];
  if (!last || !first) return;
  if (parts.length === 1) {
    const unknown =
      first.shape === 'capital' &&
      first.text.length > 5 &&
      !(first.bits & (lists.ordinary | lists.last | lists.first | lists.likelyLast | lists.likelyFirst));
    if (unknown && placeEndings.test(first.folded)) add('place', 1.5, 'ends like a place');
    if (unknown && bodyEndings.test(first.folded)) add('organization', 1.5, 'ends like a company');
    if (unknown && surnameEndings.test(first.folded)) add('person', 1.5, 'ends like a surname');
    return;
  }
  // Nobody's given name, no head: a company more often than anything.
  const unknown = givenWeight(first) === 0 && first.shape === 'capital' && !(first.bits & lists.ordinary);
  const capitals = parts.every(({ shape }) => shape === 'capital' || shape === 'upper');
  if (unknown && capitals && parts.length < 4 && !placeBeginnings.has(first.folded))
    add('organization', 1.5, 'does not begin with a given name');
  // "Skelby Interiors", "Ravik Mineral": a proper word and a trade.
  const trade =
    (last.bits & lists.ordinary) !== 0 && !(last.bits & (lists.nameable | lists.last | lists.likelyLast));
  if (trade && last.shape === 'capital' && !isAnyHead(last.folded) && !(first.bits & lists.ordinary))
    add('organization', 2, `“${last.text}” behind a name`);
}

const placeEndings =
  /(?:burg|burgh|berg|ville|stad|stadt|grad|gorod|abad|pur|stan|dorf|heim|hausen|shire|mouth|bury|polis|fjord|holm|borg|haven|hafen|gate|onia|vania|istan|landia|minster|chester|wick|vik|sund)$/;
const bodyEndings =
  /(?:werke|bank|bahn|gesellschaft|verband|kraft|tech|soft|pharm|pharma|petrol|gaz|neft|corp|telecom|trans|invest)$/;

const surnameEndings =
  /(?:sson|ssen|[^aeiou]sen|gaard|ovic|ovich|evic|ski|sky|ska|skaya|enko|chuk|escu|opoulos|idis|akis|yan|dze|shvili|nen|[aeiou]ez|ova|eva|oglu|zadeh|pour|quist|qvist|lund|strom|mann|stein|etti|elli|ucci|azzi)$/;

/** First words that lists of given names hold, and that hardly anyone in the news is called. */
const hardlyGiven = new Set(
  'lake river port fort cape bay ocean sea mount spring summer winter storm sky red blue green golden silver black white star sun bar club sport les der la le el das die san santa sao new royal grand watch city north south east west park hill gate prem alpha delta omega old great high low will may de do da grand union radio'.split(
    ' ',
  ),
);

/** How much a first word speaks for a person; nothing where it is no given name. */
function givenWeight(first: NameToken): number {
  if (hardlyGiven.has(first.folded) || placeBeginnings.has(first.folded)) return 0;
  return first.bits & lists.first ? 4.5 : first.bits & lists.likelyFirst ? 3.5 : 0;
}

/**
 * Whether a name is formed like a person's – a given name or an initial first; or one word that is a surname or a given
 * name on the lists, or ends like one – so that verbs of saying speak for a person.
 */
export function startsLikePerson(tokens: readonly NameToken[], from: number, to: number): boolean {
  const first = tokens[from];
  if (!first) return false;
  if (to - from === 1)
    return (
      (first.bits & (lists.first | lists.last | lists.likelyFirst | lists.likelyLast)) !== 0 ||
      surnameEndings.test(first.folded)
    );
  if (/^\p{Lu}$/u.test(first.text)) return true;
  return givenWeight(first) > 0 && !((first.bits & lists.ordinary) !== 0 && !(first.bits & lists.nameable));
}

/** Two to five words, the first a given name or an initial, the last a surname. */
function addPerson(parts: readonly NameToken[], key: string, add: AddEvidence): void {
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last || /[\d&]/.test(key)) return;
  if (parts.length === 1) {
    const damp = first.bits & (lists.ordinary | lists.country | lists.demonym) ? 0.3 : 1;
    if (first.shape === 'upper' && first.text.length < 6) return;
    if (first.bits & (lists.last | lists.likelyLast)) add('person', 3 * damp, 'listed as a surname');
    else if (first.bits & lists.first) add('person', 2.5 * damp, 'listed as a given name');
    else if (first.bits & lists.likelyFirst) add('person', 2 * damp, 'written like a given name elsewhere');
    if (/[’']/.test(first.text) && /^(?:d|o|l|al)['’]/i.test(first.text))
      add('person', 1.5, 'name with an apostrophe');
    return;
  }
  const particle = (token: NameToken) => token.shape === 'lower' && particles.has(token.folded);
  const words = parts.filter(part => !particle(part));
  if (words.length > 5 || parts.some(part => part.shape === 'lower' && !particles.has(part.folded))) return;
  const headed =
    organizationHeads.has(last.folded) ||
    facilityHeads.has(last.folded) ||
    placeHeads.has(last.folded) ||
    mediaHeads.has(last.folded) ||
    eventHeads.has(last.folded) ||
    agreementHeads.has(last.folded);
  const initials = words.filter(word => /^\p{Lu}(?:\.\p{Lu})*\.?$/u.test(word.text)).length;
  const given = givenWeight(first);
  const family = last.bits & (lists.last | lists.likelyLast) ? 2.5 : 0;
  if (headed && (given === 0 || last.bits & lists.ordinary) && initials === 0) return;
  // "Rose Kemp" is called so; "Rose Interiors" need not be.
  const ordinaryLast = (last.bits & lists.ordinary) !== 0 && !(last.bits & (lists.last | lists.likelyLast));
  const doubtful = (first.bits & lists.ordinary) !== 0 && (ordinaryLast || !(first.bits & lists.nameable));
  if (given > 0)
    add('person', doubtful ? 1 : ordinaryLast ? given - 1.5 : given, `“${first.text}” is a given name`);
  if (initials > 0 && words.length > initials) add('person', 4, 'initials');
  if (family > 0) add('person', last.bits & lists.ordinary ? 0.5 : family, `“${last.text}” is a surname`);
  if (family === 0 && !(last.bits & lists.ordinary) && surnameEndings.test(last.folded))
    add('person', 2, 'ends like a surname');
  // "Ingrid Aasland-Moe", "Fidelma McGlinchey": surnames that are written so.
  if (
    !headed &&
    /^(?:\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+|Ma?c\p{Lu}\p{Ll}+|O['’]\p{Lu}\p{Ll}+)$/u.test(last.text) &&
    first.shape === 'capital'
  )
    add('person', 2.5, `“${last.text}” is written like a surname`);
  if (parts.some(particle) && parts[1]?.folded !== 'of') add('person', 1, 'name with a particle');
  if (words.length === 3 && (words[1]?.bits ?? 0) & (lists.first | lists.last | lists.likelyLast))
    add('person', 1, 'middle name');
  if (titleHeads.has(last.folded) && last.bits & lists.ordinary) add('person', -4, 'ends in a title');
}
