import { agreementNames } from './agreementNames';
import { eventNames } from './eventNames';
import { facilityNames } from './facilityNames';
import { goodsLines, goodsMakers, productNames } from './productNames';
import { lists } from './lexicons';
import type { AddEvidence } from './nameEvidence';
import { isHead } from './nameHeads';
import type { NameToken } from './nameTokens';
import { eventHeads, legalSuffixes, mediaHeads, organizationHeads, placeHeads } from './nameWords';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * What the words of a name say of the kinds of things that labels leave open: treaties and laws, events, buildings, goods.
 * @param parts the tokens of the name, punctuation left out
 * @param key its folded form
 */
export function addKinds(parts: readonly NameToken[], key: string, add: AddEvidence): void {
  addListedKinds(parts, key, add);
  addAgreementForm(parts, key, add);
  addEventForm(parts, key, add);
  addFacilityForm(parts, add);
  addProductForm(parts, key, add);
}

function addListedKinds(parts: readonly NameToken[], key: string, add: AddEvidence): void {
  const [first] = parts;
  // "Windows" and "Start" are listed, and ordinary words; "Gemini" is a surname as well.
  const sole = parts.length === 1 ? (first?.bits ?? 0) : 0;
  const weight = parts.length > 1 ? 9 : weightOfSole(sole, first?.initial === true);
  if (agreementNames.has(key)) add('agreement', weight, 'listed as a treaty, law or programme');
  if (eventNames.has(key)) add('event', weight, 'listed as an event');
  if (facilityNames.has(key)) add('facility', weight, 'listed as a building or a site');
  if (productNames.has(key)) add('product', weight, 'listed as a product');
}

function weightOfSole(bits: number, initial: boolean): number {
  if (bits & lists.ordinary) return initial ? 2.5 : 4;
  if (bits & (lists.city | lists.region)) return 3.5;
  return bits & (lists.first | lists.last) ? 4.5 : 8;
}

/** What a number follows: "Resolution 2231", "Article 5", "Title IX". */
export const numberedActs = words(`
  resolution article directive regulation section proposition measure protocol title amendment chapter annex decree law act order
  bill clause rule ordinance ruling convention agreement r.a. h.r. hr
`);

function addAgreementForm(parts: readonly NameToken[], key: string, add: AddEvidence): void {
  const last = parts.at(-1);
  const first = parts[0];
  if (!first || !last) return;
  const number = parts.findIndex(isNumber);
  const counted = parts[number - 1];
  if (number > 0 && counted && numberedActs.has(counted.folded) && !isHeadOfBody(last))
    add('agreement', 7, `“${counted.text}” and its number`);
  else if (number >= 0 && /^(?:h\.? ?r|h\.? ?j\.? ?res|s)\.? ?\d+$/.test(key))
    add('agreement', 8, 'number of a bill');
  // "Air Navigation Order", "Schengen Borders Code": plain words say what it orders.
  if (
    last.folded === 'order' &&
    parts.length > 2 &&
    parts.slice(1, -1).every(({ bits }) => (bits & lists.ordinary) !== 0)
  )
    add('agreement', 5, 'its head is “Order”');
}

function isHeadOfBody({ folded }: NameToken): boolean {
  return organizationHeads.has(folded);
}

/** "5", "2009/28/EC", "IX" */
function isNumber({ shape, folded }: NameToken): boolean {
  return shape === 'number' || isRomanNumeral(folded);
}

/** "ii", "lviii"; single letters that are words or initials are not told apart from numerals here: "I" alone is none. */
export function isRomanNumeral(folded: string): boolean {
  if (folded.length > 7 || !'ivxl'.includes(folded.charAt(0))) return false;
  return folded === 'v' || folded === 'x' || /^(?=..)(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3})$/.test(folded);
}

/** Names of days and what happened on them: "Bloody Sunday", "Black Friday". */
const daysOfMoment = words(
  'bloody black super good holy ash shrove maundy cyber giving red white green gold golden orange big grey blue palm easter mad fat',
);
const weekdays = words('monday tuesday wednesday thursday friday saturday sunday');
/** What a year follows when it is held in many years: "Euro 2024", "Expo 2025". */
const yearlyEvents = words(
  'euro expo eurovision uefa dakar davos glastonbury roskilde documenta afcon gamescom cannes',
);

function addEventForm(parts: readonly NameToken[], key: string, add: AddEvidence): void {
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return;
  // "UEFA Europa League", "FIFA World Cup": whose it is stands in front.
  if (parts.length > 2 && first.shape === 'upper' && eventNames.has(key.slice(key.indexOf(' ') + 1)))
    add('event', 8, 'listed as an event');
  if (/^cop[- ]?\d{1,2}$/.test(key)) add('event', 10, 'conference of the parties, by number');
  if (parts.length === 1) return;
  if (weekdays.has(last.folded) && parts.length < 4 && daysOfMoment.has(first.folded))
    add('event', 7, `called “${last.text}”`);
  if (isYear(last) && parts.length < 4) {
    if (yearlyEvents.has(first.folded)) add('event', 8, 'held in that year');
    else if (first.bits & (lists.city | lists.country) && parts.length === 2)
      add('event', 6, 'a place and a year');
  }
  // "Prague Spring", "Arab Spring"; "Velvet Revolution" is known by its head.
  // "Republican National Convention": who meets there, not what is agreed on.
  if (
    last.folded === 'convention' &&
    /^(?:national|party|republican|democratic|annual|fan|comic)$/.test(parts.at(-2)?.folded ?? '')
  )
    add('event', 8, `“${parts.at(-2)?.text ?? ''} ${last.text}”`);
  if (isYear(first) && eventHeads.has(last.folded)) add('event', 3, 'a year and a head');
}

export function isYear({ shape, text }: NameToken): boolean {
  return shape === 'number' && /^(?:1[5-9]|20)\d\d$/.test(text);
}

/** "HMP Wandsworth", "RAF Northolt": prisons and bases have their service in front. */
const facilityPrefixes = words('hmp hmyoi adx usp fci sci raf rnas hmnb fob naf nas usag mcas');
const facilitySuffixes = words('afb arb nas jrb');
/** "Pier 9", "Terminal 2": rooms and quays that are counted. */
export const numberedFacilities = words(
  'pier terminal gate hangar runway platform warehouse dock berth quay reactor tunnel shaft',
);
/** "Convention Center": a house, while a centre for something is a body. */
const housedCentres = words(
  'convention shopping conference detention medical leisure sports sport civic exhibition community visitor visitors trade space correctional aquatic arts shopping events heritage garden transit processing immigration removal exposition',
);

/** "Prague Spring", "Arab Spring": a spring of a place or a people. */
export function isSpring(parts: readonly NameToken[]): boolean {
  const before = parts.at(-2)?.bits ?? 0;
  return (
    parts.at(-1)?.folded === 'spring' &&
    (before & (lists.city | lists.country | lists.region | lists.demonym)) === 0
  );
}

function addFacilityForm(parts: readonly NameToken[], add: AddEvidence): void {
  const [first, second] = parts;
  const last = parts.at(-1);
  if (!first || !second || !last) return;
  if (first.shape === 'upper' && facilityPrefixes.has(first.folded))
    add('facility', 9, `begins with “${first.text}”`);
  if (last.shape === 'upper' && facilitySuffixes.has(last.folded))
    add('facility', 9, `ends in “${last.text}”`);
  if (
    numberedFacilities.has(first.folded) &&
    parts.length === 2 &&
    (isNumber(second) || /^\p{Lu}\d{0,2}$/u.test(second.text))
  )
    add('facility', 8, `“${first.text}” and its number`);
  if (/^(?:center|centre)$/.test(last.folded) && housedCentres.has(parts.at(-2)?.folded ?? ''))
    add('facility', 8.5, `“${parts.at(-2)?.text ?? ''} ${last.text}”`);
  if (first.folded === 'port' && second.folded === 'of' && parts.length > 2)
    add('facility', 7, 'begins with “Port of”');
  if (
    /^(?:air|military|naval|army)$/.test(parts.at(-2)?.folded ?? '') &&
    /^(?:base|station|camp)$/.test(last.folded)
  )
    add('facility', 4, `“${parts.at(-2)?.text ?? ''} ${last.text}”`);
  if (
    /^(?:power|nuclear|railway|train|metro|bus|polling|fire|police)$/.test(parts.at(-2)?.folded ?? '') &&
    /^(?:station|plant)$/.test(last.folded)
  )
    add('facility', 4, `“${parts.at(-2)?.text ?? ''} ${last.text}”`);
}

/** Airliners: "A320neo", "747-400", "ATR-72", "CRJ-200", "E190". */
const airliner =
  /^(?:(?:boeing )?7[0-8]7(?:-\d{1,3}(?:er|lr|f)?| max(?: \d{1,2})?)?|(?:airbus )?a-?3\d0(?:-\d{3,4})?(?:neo|ceo|xlr|xwb)?|a-?3(?:18|19|21)(?:neo|ceo|xlr|lr)?|atr[- ]?\d\d(?:-\d{3})?|crj-?\d{3}|erj-?\d{3}|e1[79][05]|dash 8|q400|dc-?\d{1,2}|md-?(?:11|8\d|90)|arj-?21|c919|tu-?(?:134|154|204|214)|il-?(?:62|86|96)|an-?(?:2|24|26)|yak-?4[02])s?$/;

/** International stems that drugs are named by (WHO, "The use of stems in the selection of INN", 2018). */
const drugStems =
  /..(?:mab|tinib|ciclib|parib|vastatin|prazole|sartan|cillin|mycin|floxacin|cycline|azepam|azolam|glutide|gliptin|gliflozin|oxetine|triptan|setron|bactam|azole|olol|dipine|lukast|caftor|buvir|tegravir|ciclovir|navir|vudine|codone|morphone|caine|barbital|parvovec|lucel|leucel|semeran)$/;

function addProductForm(parts: readonly NameToken[], key: string, add: AddEvidence): void {
  const [first, second] = parts;
  const last = parts.at(-1);
  if (!first || !last) return;
  if (/\d/.test(key) && airliner.test(key)) add('product', 9, 'type of airliner');
  if (!second) {
    if (
      first.shape === 'capital' &&
      first.text.length > 6 &&
      !(first.bits & lists.ordinary) &&
      drugStems.test(first.folded)
    )
      add('product', 3.5, 'ends like a drug');
    return;
  }
  if (
    parts.length > 4 ||
    (isHead(last.folded) && !(goodsMakers.has(first.folded) && eventHeads.has(last.folded))) ||
    legalSuffixes.has(last.folded) ||
    isPersonal(first, last)
  )
    return;
  const coded = parts.slice(1).find(part => isModelCode(part));
  if (goodsMakers.has(first.folded) && (coded ?? isModelWord(second, last)))
    add('product', 7.5, `a model of “${first.text}”`);
  else if (coded && goodsLines.has(first.folded)) add('product', 8, `“${first.text}” and its number`);
  else if (coded && !isYear(coded) && first.shape === 'capital' && !isHead(first.folded))
    add('product', coded.shape === 'number' ? 1.5 : 3, 'has a model’s number');
}

/** "Mercedes Sosa", "Lincoln Chafee" */
function isPersonal(first: NameToken, last: NameToken): boolean {
  return (
    (first.bits & lists.first) !== 0 &&
    (last.bits & (lists.last | lists.likelyLast)) !== 0 &&
    !(last.bits & lists.ordinary)
  );
}

/** "M3", "2CV", "X5", "737", "S24" */
function isModelCode({ text, shape }: NameToken): boolean {
  return shape === 'number' || (/\d/.test(text) && text.length < 8);
}

/** Of "Toyota Hilux", not of "Toyota Motor", "Tesla Berlin" or "Airbus Helicopters". */
function isModelWord(second: NameToken, last: NameToken): boolean {
  const places = lists.country | lists.city | lists.region | lists.demonym;
  return (
    (second.shape === 'capital' || second.shape === 'upper') &&
    !placeHeads.has(last.folded) &&
    !mediaHeads.has(last.folded) &&
    !(last.bits & places && !(last.bits & lists.ordinary)) &&
    !/^(?:motor|motors|helicopters|defence|defense|space|group|europe|america|canada|international|finance|credit|racing|sport|works|cars|trucks|aircraft|aerospace|mobile|display|global|north|south|uk|usa|us|ceo|foundation|union|workers|chief|executive|spokesman|spokeswoman)$/.test(
      last.folded,
    )
  );
}
