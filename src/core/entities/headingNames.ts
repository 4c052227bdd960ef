import { lists, type Lexicons } from './lexicons';
import { mediaNames } from './mediaNames';
import { nameKey } from './nameKey';
import { longestListed } from './listedNames';
import { isLoneLetter, type NameSpan } from './nameSpans';
import { titleEnd } from './titlePhrases';
import { sharedWeaponNames } from './weaponNames';
import { isWeapon } from './weapons';
import { isCapitalised, type NameLine, type NameToken } from './nameTokens';
import { commonInstitutions, functionWords, monthsAndDays } from './nameWords';
import type { TypedName } from './typedNames';
import type { WordUse } from './wordUse';

/** Names known from the running text, by first word, longest first. */
export type KnownNames = ReadonlyMap<string, readonly (readonly string[])[]>;

/** What the running text already named; surnames of its people count as known too. */
export function collectKnownNames(names: readonly TypedName[]): KnownNames {
  const keys = new Set<string>();
  for (const { key, type } of names) {
    keys.add(key);
    const space = key.lastIndexOf(' ');
    if (type === 'person' && space > 0) keys.add(key.slice(space + 1));
  }
  const byFirst = new Map<string, string[][]>();
  for (const key of keys) {
    const words = key.split(' ');
    const list = byFirst.get(words[0] ?? '');
    if (list) list.push(words);
    else byFirst.set(words[0] ?? '', [words]);
  }
  // "A B", "A C", "A D" … a thousand times: only so many candidates are tried at one place.
  for (const [first, list] of byFirst)
    byFirst.set(first, list.sort((a, b) => b.length - a.length).slice(0, 64));
  return byFirst;
}

const institutions = new Set(commonInstitutions);
const placesAndPeoples =
  lists.country | lists.city | lists.region | lists.landmark | lists.demonym | lists.seat;
const listed = placesAndPeoples | lists.organization | lists.team | lists.event;
const nameParts =
  lists.first |
  lists.last |
  lists.likelyFirst |
  lists.likelyLast |
  lists.likelyPlace |
  lists.likelyOrganization |
  listed;

/**
 * Finds names in a line where capitals tell nothing (a headline): names of the running text, listed names, and – in
 * title case – words that are no ordinary words.
 */
export function findHeadingSpans(
  line: NameLine,
  lineIndex: number,
  known: KnownNames,
  lexicons: Lexicons,
  wordUse: (folded: string) => WordUse,
): NameSpan[] {
  const { tokens } = line;
  const spans: NameSpan[] = [];
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index];
    if (!isCapitalised(token)) {
      index += 1;
      continue;
    }
    const title = titleEnd(tokens, index, tokens.length);
    const at = title > index && isCapitalised(tokens[title]) ? title : index;
    const to = Math.max(
      endOfKnown(tokens, at, known),
      endOfListed(tokens, at, lexicons, line.case),
      endOfUnknown(tokens, at, line, lexicons, wordUse),
      endOfStation(tokens, at),
    );
    if (to > at && !(to === at + 1 && isLoneLetter(tokens, { from: at, to }))) {
      const titled = at > index ? { title: { from: index, to: at } } : {};
      const station =
        to === endOfStation(tokens, at)
          ? { type: { type: 'media' as const, reason: 'name of a station' } }
          : {};
      spans.push({ line: lineIndex, from: at, to, quoted: false, ...titled, ...station });
    }
    index = Math.max(to, index + 1);
  }
  return spans;
}

function endOfKnown(tokens: readonly NameToken[], from: number, known: KnownNames): number {
  for (const words of known.get(tokens[from]?.folded ?? '') ?? []) {
    let at = from;
    let word = 0;
    while (word < words.length && at < tokens.length) {
      const token = tokens[at];
      if (!token) break;
      if (token.text === '.' && token.gap === 'none') {
        at += 1;
        continue;
      }
      if (token.folded !== words[word] && !(token.folded + (tokens[at + 1]?.folded ?? '') === words[word]))
        break;
      word += 1;
      at += 1;
    }
    if (word === words.length) return at;
  }
  return 0;
}

function endOfListed(
  tokens: readonly NameToken[],
  from: number,
  lexicons: Lexicons,
  letterCase: NameLine['case'],
): number {
  const token = tokens[from];
  if (!token) return 0;
  for (let to = Math.min(tokens.length, from + 4); to > from; to -= 1) {
    const key = nameKey(tokens, from, to);
    if (institutions.has(key) && key.includes(' ')) return to;
    if (mediaNames.has(key) && (key.includes(' ') || (key.length > 3 && !(token.bits & lists.ordinary))))
      return to;
    if (
      (to === from + 1 || (to === from + 2 && sharedWeaponNames.has(tokens[to - 1]?.folded ?? ''))) &&
      /\d/.test(key) &&
      isWeapon(key, false)
    )
      return to;
  }
  if (token.text === 'X') return from + 1;
  const entry = longestListed(tokens, from, lexicons, listed);
  if (!entry) return 0;
  const several = entry.to > from + 1;
  if (!several && token.bits & lists.ordinary && !(entry.bits & (lists.country | lists.demonym))) return 0;
  if (!several && token.text.length < 3 && !(entry.bits & lists.country)) return 0;
  // "US" and "us", "IT" and "it" look alike in capitals.
  if (letterCase === 'upper' && functionWords.has(token.folded)) return 0;
  return entry.to;
}

/** "RADIO NORTE FM — …": a station's name goes on until the line is divided. */
function endOfStation(tokens: readonly NameToken[], from: number): number {
  if (!/^(?:radio|televisao|television|tv)$/.test(tokens[from]?.folded ?? '')) return 0;
  let end = from + 1;
  while (end < from + 5 && isCapitalised(tokens[end]) && tokens[end]?.gap === 'space') end += 1;
  return end > from + 1 && end < tokens.length && tokens[end]?.shape === 'punctuation' ? end : 0;
}

/** A run of words that are not ordinary, in running order: "Ilvonen Meets Odhiambo" has two. */
function endOfUnknown(
  tokens: readonly NameToken[],
  from: number,
  line: NameLine,
  lexicons: Lexicons,
  wordUse: (folded: string) => WordUse,
): number {
  // "QUESTION:" names nobody; in "GREEN:" the label is all there is to go by.
  const isLabel =
    line.isLabel &&
    line.tokens.some(({ bits, shape }) => shape !== 'punctuation' && !(bits & lists.ordinary));
  let end = from;
  while (end < tokens.length && end < from + 5) {
    const token = tokens[end];
    if (token?.text === '.' && token.gap === 'none' && /^\p{Lu}$/u.test(tokens[end - 1]?.text ?? '')) {
      end += 1;
      continue;
    }
    if (!isCapitalised(token) || (end > from && token.gap !== 'space')) break;
    const { folded, bits, text } = token;
    const initial = /^\p{Lu}$/u.test(text) && tokens[end + 1]?.text === '.';
    if (!isLabel && !initial) {
      if (functionWords.has(folded) || monthsAndDays.has(folded)) break;
      if (bits & lists.ordinary && !(bits & lists.nameable)) break;
      if (
        bits & lists.nameable &&
        end === from &&
        !(lexicons.lookUp(tokens[end + 1]?.folded ?? '') & nameParts)
      )
        break;
      if (wordUse(folded).lower > 0 || text.length < 2) break;
      if ((line.case === 'upper' || line.inBoilerplate) && !(bits & nameParts)) break;
      if (line.case === 'upper' && bits & lists.occupation) break;
    }
    end += 1;
    if (token.possessive) break;
  }
  return end;
}
