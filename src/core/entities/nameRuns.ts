import { listedNames, longestListed } from './listedNames';
import { lists, type Lexicons } from './lexicons';
import { isHead, isOrdinary } from './nameHeads';
import { isCapitalised, type NameToken } from './nameTokens';
import {
  agreementHeads,
  eventBeginnings,
  eventHeads,
  facilityHeadsWithComplement,
  functionWords,
  legalSuffixes,
  organizationHeads,
  organizationHeadsWithComplement,
  particles,
  placeBeginningsWithComplement,
} from './nameWords';
import { isTitle, titleEnd } from './titlePhrases';
import { shortTitles, titleHeads } from './titles';
import type { WordUse } from './wordUse';

/** No name is longer; what is longer is a list or noise. */
const longestName = 14;

export interface SpanContext {
  readonly lexicons: Lexicons;
  readonly wordUse: (folded: string) => WordUse;
}

const abbreviations = new Set([
  ...shortTitles,
  ...legalSuffixes,
  'st',
  'mt',
  'ft',
  'jr',
  'sr',
  'no',
  'bros',
  'ste',
]);

/** Heads after which a number belongs to the name. */
const numberedHeads = new Set(
  'resolution article directive formula channel boeing airbus apollo leopard challenger flight expo agenda unit platform arrow soyuz kurdistan france pier terminal area protocol falcon windows playstation xbox iphone galaxy chapter group regulation soyuz progress voyager euro section'.split(
    ' ',
  ),
);

/** Where a run of capitalised words, joined by connectors that belong to names, ends. */
export function endOfRun(tokens: readonly NameToken[], from: number, context: SpanContext): number {
  let end = from + 1;
  let anchor = from;
  while (end < tokens.length && end - from < longestName) {
    const token = tokens[end];
    const last = tokens[end - 1];
    if (!token || !last) break;
    if (token.text === '.' && token.gap === 'none' && isAbbreviated(last)) {
      end += 1;
      continue;
    }
    if (token.gap === 'line' && token.initial) break;
    if (isCapitalised(token) && token.gap !== 'none') {
      anchor = end;
      end += 1;
      continue;
    }
    const head = tokens[anchor]?.folded ?? '';
    if (token.shape === 'number' && token.gap === 'space' && numberedHeads.has(head) && !last.possessive) {
      end += 1;
      break;
    }
    const next = afterConnector(tokens, from, anchor, end, context);
    if (next === undefined) break;
    anchor = next;
    end = next + 1;
  }
  // A period that ends the sentence is not part of the name, except after "Jr." and initials inside it.
  while (end > from + 1 && tokens[end - 1]?.text === '.' && !legalOrInitial(tokens[end - 2])) end -= 1;
  return end;
}

function isAbbreviated(token: NameToken): boolean {
  return /^\p{Lu}$/u.test(token.text) || (abbreviations.has(token.folded) && token.text.length < 6);
}

function legalOrInitial(token: NameToken | undefined): boolean {
  return (
    token !== undefined && (legalSuffixes.has(token.folded) || token.folded === 'jr' || token.folded === 'sr')
  );
}

/** The index of the capitalised word behind a connector that joins it to the run, if the connector does. */
function afterConnector(
  tokens: readonly NameToken[],
  from: number,
  anchor: number,
  at: number,
  context: SpanContext,
): number | undefined {
  const token = tokens[at];
  const left = tokens[anchor];
  if (!token || !left || token.gap === 'line' || (left.possessive && token.folded !== 'of')) return undefined;
  if (token.text === '&') return isCapitalised(tokens[at + 1]) ? at + 1 : undefined;
  if (token.text === ',') {
    const next = tokens[at + 1];
    return next &&
      (legalSuffixes.has(next.folded) || /^(?:jr|sr|d\.c\.)$/.test(next.folded)) &&
      isCapitalised(next)
      ? at + 1
      : undefined;
  }
  if (token.shape !== 'lower') return undefined;
  const listed = longestListed(tokens, from, context.lexicons, listedNames);
  if (listed && listed.to > at) return listed.to - 1;
  let next = at + 1;
  if (particles.has(token.folded)) {
    while (next < at + 3 && tokens[next]?.shape === 'lower' && particles.has(tokens[next]?.folded ?? ''))
      next += 1;
    return isCapitalised(tokens[next]) && tokens[next]?.gap === 'space' && !left.possessive
      ? next
      : undefined;
  }
  if (token.folded === 'and')
    return isCapitalised(tokens[next]) && joinsByAnd(tokens, from, anchor, next, context) ? next : undefined;
  if (!/^(?:of|for|on|to|against|in)$/.test(token.folded)) return undefined;
  if (tokens[next]?.folded === 'the') next += 1;
  const right = tokens[next];
  if (!right) return undefined;
  const numbered = right.shape === 'number' && next === at + 2 && token.folded === 'of';
  if (!numbered && !isCapitalised(right)) return undefined;
  return takesComplement(tokens, from, anchor, token.folded, context) ? next : undefined;
}

/** "Ministry of …", "Treaty on …", "Centre for …", "Battle of …" – but not "President of …", "Odhiambo of …". */
function takesComplement(
  tokens: readonly NameToken[],
  from: number,
  anchor: number,
  connector: string,
  context: SpanContext,
): boolean {
  const head = tokens[anchor];
  if (!head) return false;
  const word = head.folded;
  if (isTitle(tokens, from, anchor + 1)) return false;
  if (connector === 'of') {
    if (
      organizationHeadsWithComplement.has(word) ||
      placeBeginningsWithComplement.has(word) ||
      facilityHeadsWithComplement.has(word) ||
      eventBeginnings.has(word) ||
      eventHeads.has(word) ||
      agreementHeads.has(word)
    )
      return true;
    // "Friends of the 5th", "Guardians of the Galaxy": a plain noun that the writer capitalised inside a sentence.
    return (
      !head.initial &&
      isOrdinary(head) &&
      !titleHeads.has(word) &&
      !functionWords.has(word) &&
      context.wordUse(word).lower === 0
    );
  }
  if (connector === 'for' || connector === 'against')
    return organizationHeadsWithComplement.has(word) || (connector === 'for' && agreementHeads.has(word));
  if (connector === 'on')
    return (
      agreementHeads.has(word) ||
      /^(?:commission|committee|council|conference|summit|panel|office|forum|group)$/.test(word)
    );
  return false;
}

/** "Ministry of Trade and Industry", "Food and Drug Administration", "Dam and River Institute". */
function joinsByAnd(
  tokens: readonly NameToken[],
  from: number,
  anchor: number,
  next: number,
  context: SpanContext,
): boolean {
  const right = tokens[next];
  if (!right) return false;
  const left = tokens.slice(from, anchor + 1);
  if (left.some(token => token.possessive) && !organizationHeads.has(left[0]?.folded ?? '')) return false;
  const plain = (token: NameToken) => isOrdinary(token) || token.shape === 'lower';
  const insideComplement =
    left.some(
      ({ folded }, index) =>
        /^(?:of|for)$/.test(folded) && organizationHeadsWithComplement.has(left[index - 1]?.folded ?? ''),
    ) &&
    isOrdinary(right) &&
    plain(left.at(-1) ?? right) &&
    !startsTitle(tokens, next);
  if (insideComplement) return true;
  const region = lists.country | lists.demonym;
  const modifiers = left.filter((token, index) => index > 0 || left.length === 1 || !(token.bits & region));
  if (
    !modifiers.every(plain) ||
    left.some(({ folded }) => isHead(folded)) ||
    isTitle(tokens, from, anchor + 1)
  )
    return false;
  let end = next + 1;
  while (isCapitalised(tokens[end]) && tokens[end]?.gap === 'space') end += 1;
  const last = tokens[end - 1]?.folded ?? '';
  return (
    end - next >= 2 &&
    (organizationHeads.has(last) || agreementHeads.has(last)) &&
    context.wordUse(left[0]?.folded ?? '').lower === 0
  );
}

function startsTitle(tokens: readonly NameToken[], at: number): boolean {
  return titleEnd(tokens, at, tokens.length) > at;
}
