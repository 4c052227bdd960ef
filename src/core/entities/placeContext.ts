import { lists } from './lexicons';
import type { AddEvidence } from './nameEvidence';
import { isCapitalised, type NameLine, type NameToken } from './nameTokens';
import { monthsAndDays, placeNouns } from './nameWords';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** "the streets of X", "residents of X": what places have. */
const partsOfPlaces = words(`
  street streets centre center outskirts suburb suburbs skies coast coasts shore shores banks residents resident people citizens citizen
  inhabitants villagers islanders townspeople voters mayor mayors governor natives
  north south east west northeast northwest southeast southwest northern southern eastern western
  downtown neighbourhood neighbourhoods neighborhood neighborhoods population siege map waters
`);

/** "nearby X", "downtown X" */
const placeAdjectives = words(
  `nearby neighbouring neighboring downtown mainland rural central northern southern eastern western`,
);

/** "the road to X", "flights to X" */
const ways = words(`
  road roads route routes way flight flights train trains bus buses ferry ferries journey trip trips highway voyage pilgrimage visit visits
  home back went go going travelled traveled flew fly flying fled drove sailed returned return moved deported evacuated
  taken airlifted extradited headed bound left
`);

/** "the road between X and Y" */
export const linksOfPlaces = words(`
  road roads border route routes line lines railway rail track highway motorway flights flight ferry bridge pipeline distance strait valley
`);

const distances = words(
  `km kilometre kilometres kilometer kilometers mile miles metres meters m nautical minutes hours`,
);

/** What stands around a name that speaks for a place. Token indices; the span is half-open. */
export function addPlaceContext(line: NameLine, from: number, to: number, add: AddEvidence): void {
  const { tokens } = line;
  addBefore(tokens, from, add);
  addAfter(tokens, to, add);
  addDateline(tokens, from, to, add);
}

function addBefore(tokens: readonly NameToken[], from: number, add: AddEvidence): void {
  const before = tokens[from - 1];
  const noun = tokens[from - 2];
  if (!before) return;
  if (before.folded === 'and' && isBetween(tokens, from - 2))
    add('place', 3.5, 'at the other end of a road or border');
  // "a bridge over the Sorgue"
  if (
    before.folded === 'the' &&
    /^(?:over|across|along|down|up|into|upstream|downstream)$/.test(previousWord(tokens, from))
  )
    add('place', 2, `after “${previousWord(tokens, from)} the”`);
  if (before.shape === 'lower' && placeAdjectives.has(before.folded))
    add('place', 2.5, `after “${before.text}”`);
  if (!noun) return;
  const previous = noun.folded;
  const say = (weight: number) => {
    add('place', weight, `after “${noun.text} ${before.text}”`);
  };
  if (before.folded === 'of' && partsOfPlaces.has(previous)) say(5);
  else if (before.folded === 'of' && /^(?:minister|premier|king|queen|chancellor|ambassador)$/.test(previous))
    say(2.5);
  else if (/^(?:to|for)$/.test(before.folded) && ways.has(previous)) say(2.5);
  else if (before.text === ',' && noun.shape === 'lower' && placeNouns.has(previous) && isNamed(tokens, from))
    add('place', 4, `“${noun.text}” before the comma`);
}

function previousWord(tokens: readonly NameToken[], from: number): string {
  return tokens[from - 2]?.folded ?? '';
}

/** "the road between X and | Y": walks left from "and" over the other name. */
function isBetween(tokens: readonly NameToken[], from: number): boolean {
  let at = from;
  while (at > from - 4 && isCapitalised(tokens[at])) at -= 1;
  return at < from && tokens[at]?.folded === 'between' && linksOfPlaces.has(tokens[at - 1]?.folded ?? '');
}

/** "the capital, X": an article within reach of the noun before the comma. */
function isNamed(tokens: readonly NameToken[], from: number): boolean {
  return [tokens[from - 3], tokens[from - 4]].some(token => /^(?:the|its|a)$/.test(token?.folded ?? ''));
}

function addAfter(tokens: readonly NameToken[], to: number, add: AddEvidence): void {
  const own = tokens[to - 1];
  const after = tokens[to];
  const next = tokens[to + 1];
  if (!own || !after || !next || own.possessive) return;
  if (/^(?:lies|lay|sits|nestles|straddles)$/.test(after.folded)) add('place', 4, `before “${after.text}”`);
  if (/^(?:is|was|,)$/.test(after.folded) && /^(?:located|situated)$/.test(next.folded))
    add('place', 4.5, `before “${next.text}”`);
  // "X, 11 km downstream": a distance, not an age.
  if (after.text === ',' && hasDistance(tokens, to + 1)) add('place', 5, 'a distance behind it');
}

function hasDistance(tokens: readonly NameToken[], from: number): boolean {
  let at = from;
  if (/^(?:about|some|around|nearly|roughly)$/.test(tokens[at]?.folded ?? '')) at += 1;
  const number = tokens[at];
  if (number?.shape !== 'number' && !(number?.blocked === true)) return false;
  return distances.has(tokens[at + 1]?.folded ?? '');
}

/** "Oskarn, 16 March 2024": a place, a comma, and a day to the end of the line or a dash. */
function addDateline(tokens: readonly NameToken[], from: number, to: number, add: AddEvidence): void {
  if (from !== 0 || tokens[to]?.text !== ',') return;
  let at = to + 1;
  // "Port Skelby, Ombria, 3 May"
  while (isCapitalised(tokens[at]) && !monthsAndDays.has(tokens[at]?.folded ?? '') && at < to + 4) at += 1;
  if (tokens[at]?.text === ',') at += 1;
  let dated = false;
  for (; at < Math.min(tokens.length, to + 14); at += 1) {
    const token = tokens[at];
    if (!token) return;
    if (/^[—–(-]$/.test(token.text)) break;
    const day = token.blocked || token.shape === 'number' || monthsAndDays.has(token.folded);
    if (!day && token.shape !== 'punctuation') return;
    if (day) dated = true;
  }
  if (dated) add('place', 6, 'dateline');
}

/** Whether a word is a town, a region or a country on the lists. */
export function isListedPlace(token: NameToken | undefined): boolean {
  return ((token?.bits ?? 0) & (lists.city | lists.region | lists.country)) !== 0;
}
