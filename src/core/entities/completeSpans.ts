import type { EntityType } from '../model';
import { isRomanNumeral, isYear, numberedActs, numberedFacilities } from './kindEvidence';
import { lists } from './lexicons';
import { nameKey } from './nameKey';
import type { NameSpan } from './nameSpans';
import { isCapitalised, type NameLine, type NameToken } from './nameTokens';
import { agreementHeads, eventHeads, organizationHeads } from './nameWords';
import { goodsLines, goodsMakers } from './productNames';
import { sharedWeaponNames, weaponNames } from './weaponNames';

/**
 * Adds to names what belongs to them and is not capitalised, whoever found them: numbers of models, acts and years
 * ("Glock 17", "Leopard 2A8", "the 1951 Convention", "Radio Act 1967"), lower-case nouns that the thing is called by ("the
 * Skelby crossing", "the Skelby earthquake"), particles ("van der Berg"), the other half of a compound ("Iran-Iraq War").
 * Finds acts that are a plain word and a number ("Resolution 1747").
 * @param spans of the line, in order
 * @returns spans in order, not overlapping
 */
export function completeSpans(line: NameLine, lineIndex: number, spans: readonly NameSpan[]): NameSpan[] {
  const { tokens } = line;
  const found = withRememberedDays(tokens, lineIndex, withNumberedActs(tokens, lineIndex, spans));
  const complete: NameSpan[] = [];
  for (let index = 0; index < found.length; index += 1) {
    const span = found[index];
    if (!span) continue;
    const previous = complete.at(-1);
    if (previous && span.from < previous.to) {
      // "2A8" was taken into "Leopard 2A8".
      if (span.to > previous.to) complete[complete.length - 1] = { ...previous, to: span.to };
      continue;
    }
    const joined = previous && join(tokens, previous, span);
    if (joined) complete[complete.length - 1] = extendRight(tokens, joined, found[index + 1]);
    else complete.push(extendRight(tokens, extendLeft(tokens, span, previous?.to ?? 0), found[index + 1]));
  }
  return complete;
}

/** "Resolution 1747", "Section 230", "Title IX": what opens a sentence, too. */
function withNumberedActs(
  tokens: readonly NameToken[],
  line: number,
  spans: readonly NameSpan[],
): readonly NameSpan[] {
  const acts: NameSpan[] = [];
  let next = 0;
  for (let at = 1; at < tokens.length; at += 1) {
    const number = tokens[at];
    if ((number?.shape !== 'number' && number?.shape !== 'upper') || number.gap !== 'space') continue;
    const from = at - 1;
    const token = tokens[from];
    if (!isCapitalised(token)) continue;
    const act = numberedActs.has(token.folded);
    if (!act && !(numberedFacilities.has(token.folded) && token.shape === 'capital')) continue;
    const counted =
      number.shape === 'number'
        ? isPlainNumber(number)
        : act && number.shape === 'upper' && isRomanNumeral(number.folded);
    if (!counted || (isYear(number) && token.folded !== 'resolution')) continue;
    while ((spans[next]?.to ?? Infinity) <= from) next += 1;
    if ((spans[next]?.from ?? Infinity) <= from) continue;
    const type: EntityType = act ? 'agreement' : 'facility';
    const reason = `“${token.text}” and its number`;
    acts.push({ line, from, to: endOfNumber(tokens, from + 1), quoted: false, type: { type, reason } });
  }
  return acts.length === 0 ? spans : [...spans, ...acts].sort((a, b) => a.from - b.from || b.to - a.to);
}

const months = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const remembered = /^(?:attacks?|riots?|massacres?|bombings?|uprising|coup|insurrection|protests|hearings)$/;

/** "the October 7 attacks", "the January 6 riot": days that stand for what happened on them. */
function withRememberedDays(
  tokens: readonly NameToken[],
  line: number,
  spans: readonly NameSpan[],
): readonly NameSpan[] {
  const days: NameSpan[] = [];
  for (let at = 2; at + 1 < tokens.length; at += 1) {
    const day = tokens[at];
    if (day?.shape !== 'number') continue;
    const from = at - 1;
    const noun = tokens[at + 1];
    if (noun?.shape !== 'lower' || noun.gap !== 'space') continue;
    if (!remembered.test(noun.folded) || !/^\d{1,2}$/.test(day.text)) continue;
    if (!months.test(tokens[from]?.folded ?? '') || tokens[from - 1]?.folded !== 'the') continue;
    const type: NameSpan['type'] = { type: 'event', reason: 'called after its day' };
    days.push({ line, from, to: from + 3, quoted: false, type });
  }
  if (days.length === 0) return spans;
  let next = 0;
  const free = spans.filter(span => {
    while ((days[next]?.to ?? Infinity) <= span.from) next += 1;
    return (days[next]?.from ?? Infinity) >= span.to;
  });
  return [...free, ...days].sort((a, b) => a.from - b.from);
}

/** Two spans that are one name. */
function join(tokens: readonly NameToken[], left: NameSpan, right: NameSpan): NameSpan | undefined {
  const between = tokens[left.to];
  const last = tokens[right.to - 1];
  const whole = { ...right, from: left.from, ...(left.title ? { title: left.title } : {}) };
  if (!last) return undefined;
  if (right.from === left.to + 1 && between?.gap === 'none' && tokens[right.from]?.gap === 'none') {
    const first = tokens[left.to - 1];
    // "Iran-Iraq War", "EU-Mercosur Agreement"; "Polish-American", but not "Iranian-Russian talks" of two peoples.
    if (isDash(between) && isHeadOfEvents(last) && right.to - right.from > 1) return whole;
    if (isDash(between) && isPeople(first) && isPeople(last) && right.to - right.from === 1) {
      const next = tokens[right.to];
      const type: NameSpan['type'] = { type: 'group', reason: 'of two peoples' };
      return next && isCitizen(next) ? { ...whole, type } : undefined;
    }
  }
  // "Haskin’s Hospital", "Jehovah’s Witnesses": what is no place, and a noun that is called after somebody.
  const owner = tokens[left.to - 1];
  if (
    right.from === left.to &&
    owner?.possessive &&
    left.to - left.from === 1 &&
    right.to - right.from === 1 &&
    !(owner.bits & (lists.country | lists.city | lists.region | lists.demonym | lists.seat)) &&
    /^(?:hospital|infirmary|cathedral|witnesses|list)$/.test(last.folded)
  )
    return whole;
  return undefined;
}

function isDash({ text }: NameToken): boolean {
  return /^[-‐‑–]$/.test(text);
}

function isPeople(token: NameToken | undefined): boolean {
  return token !== undefined && (token.bits & lists.demonym) !== 0 && !(token.bits & lists.country);
}

/** "the Polish-American historian", "Polish-Americans said": not two peoples that talk or trade. */
function isCitizen({ shape, bits, text }: NameToken): boolean {
  return (shape === 'lower' && (bits & lists.occupation) !== 0) || /^[,.]$/.test(text);
}

function isHeadOfEvents({ folded }: NameToken): boolean {
  return eventHeads.has(folded) || agreementHeads.has(folded);
}

const nobiliary = /^(?:van|von|de|der|den|du|ter|ten|bin|ibn|zu)$/;
const numerals = /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve)$/;
const ordinals = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/;

function extendLeft(tokens: readonly NameToken[], span: NameSpan, limit: number): NameSpan {
  const { from, to } = span;
  const before = tokens[from - 1];
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!before || !first || !last || from - 1 < limit) return span;
  // "F/A-18 Hornet"
  if (
    before.text === '/' &&
    tokens[from - 2]?.text === 'F' &&
    from - 2 >= limit &&
    /^a-\d/.test(first.folded)
  )
    return { ...span, from: from - 2 };
  if (first.gap !== 'space') return span;
  // "the 1951 Refugee Convention", "the 2013 Skelby Marathon"
  if (
    isYear(before) &&
    isHeadOfEvents(last) &&
    !/^wars?$/.test(last.folded) &&
    !organizationHeads.has(last.folded)
  ) {
    const article = tokens[from - 2];
    if (to - from > 1 && /^(?:the|a|an)$/.test(article?.folded ?? '')) return { ...span, from: from - 1 };
  }
  // "the Second Gulf War"
  if (to - from > 1 && ordinals.test(before.folded) && before.shape === 'capital' && isHeadOfEvents(last))
    return { ...span, from: from - 1 };
  // "the Three Gorges Dam"
  if (to - from > 1 && !before.initial && before.shape === 'capital' && numerals.test(before.folded))
    return { ...span, from: from - 1 };
  // "a 737 MAX 9"
  if (before.shape === 'number' && /^7[0-8]7$/.test(before.text) && first.folded === 'max')
    return { ...span, from: from - 1 };
  if (to - from === 1 && !span.title && nobiliary.test(before.text) && !isCapitalised(tokens[from - 2])) {
    const places = lists.country | lists.city | lists.region;
    let start = from - 1;
    while (start - 1 >= limit && nobiliary.test(tokens[start - 1]?.text ?? '')) start -= 1;
    if (!(first.bits & places) || start < from - 1) return { ...span, from: start };
  }
  return span;
}

/** Nouns that a building or a site is called by, in lower case as often as not; two words at most. */
const calledFacilities = new Set(
  `crossing|airfield|airbase|air base|military base|naval base|military camp|refugee camp|power station|power plant|nuclear plant|
   train station|railway station|metro station|station|prison|stadium|dam|refinery|shipyard|steelworks|coal mine|colliery|reservoir dam`
    .split('|')
    .map(name => name.trim()),
);
/** The same of what happened. */
const calledEvents = new Set(
  `pandemic|disaster|earthquake|attacks|massacre|bombing|bombings|floods|caucuses|primary|genocide|festival|carnival|marathon|theatre siege|
   school siege|siege|airlift|uprising`
    .split('|')
    .map(name => name.trim()),
);

function extendRight(tokens: readonly NameToken[], span: NameSpan, next: NameSpan | undefined): NameSpan {
  const last = tokens[span.to - 1];
  const after = tokens[span.to];
  if (!last || !after || last.possessive || after.gap === 'line') return span;
  if (after.shape === 'number') {
    const end = endOfNumber(tokens, span.to);
    return takesNumber(tokens, span, end) ? { ...span, to: end } : span;
  }
  // "Leopard 2" of "Leopard 2A8", "Directive 2009" of "Directive 2009/28/EC"
  if (last.shape === 'number' && after.gap === 'none' && (after.text === '/' || /^\p{Lu}/u.test(after.text)))
    return { ...span, to: endOfNumber(tokens, span.to - 1) };
  if (after.gap !== 'space' || after.shape !== 'lower' || after.possessive) return span;
  if (next && next.from <= span.to) return span;
  return withCalledNoun(tokens, span);
}

function withCalledNoun(tokens: readonly NameToken[], span: NameSpan): NameSpan {
  const { from, to } = span;
  const first = tokens[from];
  if (!first || to - from > 3 || span.title || span.quoted) return span;
  const [one, two, three] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  if (!one) return span;
  const pair = two?.shape === 'lower' && two.gap === 'space' ? `${one.folded} ${two.folded}` : '';
  const end = (names: ReadonlySet<string>) => (names.has(pair) ? to + 2 : names.has(one.folded) ? to + 1 : 0);
  const facility = end(calledFacilities);
  const event = end(calledEvents);
  const noun = facility || event;
  if (noun === 0) return span;
  // "the Polish crossing", "a US airport", "the Skelby Council festival" are called otherwise; "Skelby airport workers" work there.
  const words = tokens.slice(from, to);
  if (words.some(({ bits, folded }) => bits & lists.demonym || organizationHeads.has(folded))) return span;
  // "the 2020 China floods", but "the China floods" as little as "the China crossing".
  const year = event > 0 && facility === 0 && isYearBefore(tokens, from) ? 1 : 0;
  if (first.bits & lists.country && year === 0 && (facility > 0 || to - from === 1)) return span;
  if (first.shape === 'upper' && facility > 0) return span;
  const last = tokens[noun - 1];
  if (last?.possessive || (three && noun === to + 1 && isDash(three) && three.gap === 'none')) return span;
  const type: EntityType = facility > 0 ? 'facility' : 'event';
  return { ...span, from: from - year, to: noun, type: { type, reason: `called “${last?.text ?? ''}”` } };
}

function isYearBefore(tokens: readonly NameToken[], from: number): boolean {
  const year = tokens[from - 1];
  return year !== undefined && isYear(year) && tokens[from - 2]?.folded === 'the';
}

/** Behind "2A8", "2009/28/EC", "92FS" and plain numbers: letters that cling to a number belong to it. */
function endOfNumber(tokens: readonly NameToken[], at: number): number {
  let end = at + 1;
  while (end < at + 7) {
    const token = tokens[end];
    if (token?.gap !== 'none') break;
    const slash =
      token.text === '/' &&
      /^[\p{L}\p{Nd}]/u.test(tokens[end + 1]?.text ?? '') &&
      tokens[end + 1]?.gap === 'none';
    if (!slash && token.shape === 'punctuation') break;
    end += 1;
  }
  return end;
}

/** "2", "2000", "11": not "2,000", "3.5" and the like. */
function isPlainNumber({ text }: NameToken): boolean {
  return /^\d{1,4}$/.test(text);
}

function takesNumber(tokens: readonly NameToken[], { from, to, title }: NameSpan, end: number): boolean {
  const number = tokens[to];
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!number || !first || !last || number.gap !== 'space' || title || !isPlainNumber(number)) return false;
  const clinging = end > to + 1 ? (tokens[to + 1]?.text ?? '') : '';
  if (clinging !== '') {
    if (/^(?:st|nd|rd|th|s|[ap]m|[kcm]?m|km\/h|kg|bn|tn|k|pc|x|h)$/i.test(clinging) && clinging !== 'M')
      return false;
    return /^\p{Lu}/u.test(clinging) || /^[/-]$/.test(clinging);
  }
  if (isYear(number) && isHeadOfEvents(last) && to - from > 1) return true;
  // "at Paris 2024", not "in Paris 2024"
  if (isYear(number) && first.bits & lists.city)
    return to - from < 3 && /^(?:at|of|before|after|since|for)$/.test(tokens[from - 1]?.folded ?? '');
  if (isCount(tokens[end])) return false;
  if (numberedActs.has(last.folded) || numberedFacilities.has(last.folded)) return true;
  // "an Omnipod 5"
  if (
    to - from === 1 &&
    isNewWord(first) &&
    /^an?$/.test(tokens[from - 1]?.folded ?? '') &&
    /^\d{1,2}$/.test(number.text)
  )
    return true;
  const key = nameKey(tokens, from, to);
  const family = (name: string) =>
    weaponNames.has(name) || sharedWeaponNames.has(name) || goodsLines.has(name);
  return (
    /^7\d7 max$/.test(key) ||
    family(key) ||
    family(last.folded) ||
    (goodsMakers.has(first.folded) && to - from < 3)
  );
}

function isNewWord({ bits, shape }: NameToken): boolean {
  return shape === 'capital' && (bits & ~lists.beginning) === 0;
}

/** "Boeing 300 workers", "Apple 20 percent": the number counts what follows. */
function isCount(after: NameToken | undefined): boolean {
  if (!after) return false;
  if (/^[%°]$/.test(after.text)) return true;
  return (
    after.shape === 'lower' &&
    (/^(?:percent|per|million|billion|trillion|thousand|people|men|women|more|days|years)$/.test(
      after.folded,
    ) ||
      (/(?:ers|ors|ees|ists)$/.test(after.folded) &&
        !/(?:fighters|bombers|launchers|carriers|howitzers)$/.test(after.folded)))
  );
}
