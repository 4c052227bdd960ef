import type { EntityType } from '../model';
import { listedNames, longestListed } from './listedNames';
import { lists } from './lexicons';
import { isHead, isOrdinary } from './nameHeads';
import { nameKey } from './nameKey';
import { endOfRun, type SpanContext } from './nameRuns';
import { isCapitalised, type NameLine, type NameToken } from './nameTokens';
import {
  facilityHeads,
  functionWords,
  mediaHeads,
  monthsAndDays,
  organizationBeginnings,
  organizationHeads,
  placeHeads,
  soleInstitutions,
} from './nameWords';
import type { NameTag } from './taggedEvidence';
import { titleEnd } from './titlePhrases';
import { titleHeads } from './titles';
import { isWeapon } from './weapons';

/** A stretch of tokens taken for one name. */
export interface NameSpan {
  /** Index into the lines of the text. */
  readonly line: number;
  /** Half-open, indices into the tokens of the line. */
  readonly from: number;
  readonly to: number;
  /** Capitalised title right before it: "Prime Minister" of "Prime Minister Marta Ilvonen". */
  readonly title?: { readonly from: number; readonly to: number };
  /** Between quotation marks of its own. */
  readonly quoted: boolean;
  /** Type that the way it was found settles. */
  readonly type?: { readonly type: EntityType; readonly reason: string };
  /** How the tagger reads it, where there is one. */
  readonly tag?: NameTag;
  /** The tagger read the line and took this for no name. */
  readonly overlooked?: true;
}

/** Finds the names in a line whose capitals tell something. */
export function findNameSpans(line: NameLine, lineIndex: number, context: SpanContext): NameSpan[] {
  const spans: NameSpan[] = [];
  const { tokens } = line;
  let index = 0;
  while (index < tokens.length) {
    if (!isCapitalised(tokens[index])) {
      index += 1;
      continue;
    }
    const end = endOfRun(tokens, index, context);
    if (completesTitle(tokens, index, end) || isStageDirection(tokens, index, end)) {
      index = end;
      continue;
    }
    for (const span of cutRun(tokens, index, end, context)) {
      if (isLoneLetter(tokens, span) || isMonth(tokens, span)) continue;
      spans.push({
        ...withFeast(tokens, span),
        line: lineIndex,
        quoted: isQuoted(tokens, span.from, span.to),
      });
    }
    index = Math.max(end, index + 1);
  }
  return spans;
}

/** "Minister of the | Sea", "Head of | Government": ordinary words that only complete a title name nothing. */
function completesTitle(tokens: readonly NameToken[], from: number, to: number): boolean {
  let before = from - 1;
  if (tokens[before]?.folded === 'the') before -= 1;
  if (!/^(?:of|for)$/.test(tokens[before]?.folded ?? '')) return false;
  const head = tokens[before - 1];
  if (!head || !isCapitalised(head) || !titleHeads.has(head.folded)) return false;
  const last = tokens[to - 1]?.folded ?? '';
  const only = tokens[from];
  if (
    tokens[from - 1]?.folded === 'the' &&
    to - from === 1 &&
    only?.shape === 'capital' &&
    !(only.bits & (listedNames | lists.likelyOrganization))
  )
    return true;
  return (
    (!isHead(last) && tokens.slice(from, to).every(token => token.shape === 'lower' || isOrdinary(token))) ||
    (soleInstitutions.has(last) && to - from === 1)
  );
}

/** "[MUSIC]", "[END OF SEGMENT]" */
function isStageDirection(tokens: readonly NameToken[], from: number, to: number): boolean {
  return (
    tokens[from - 1]?.text === '[' &&
    tokens.slice(from, to).every(({ shape }) => shape === 'upper') &&
    /^[\]:]$/.test(tokens[to]?.text ?? ']')
  );
}

/** "Saint Olav festival", "feast of St Olav": the lower-case noun is part of how the event is called. */
function withFeast(tokens: readonly NameToken[], span: Cut): Cut {
  const { from, to } = span;
  const after = tokens[to];
  if (
    after &&
    /^(?:festival|carnival|marathon)$/.test(after.folded) &&
    after.shape === 'lower' &&
    after.gap === 'space' &&
    !tokens[to - 1]?.possessive
  )
    return { ...span, to: to + 1, type: { type: 'event', reason: `called “${after.text}”` } };
  if (
    tokens[from - 1]?.folded === 'of' &&
    tokens[from - 2]?.folded === 'feast' &&
    tokens[from - 2]?.shape === 'lower'
  )
    return { ...span, from: from - 2, type: { type: 'event', reason: 'called “feast of …”' } };
  return span;
}

/** "X" is a platform in "posted on X" and beside other platforms; any other letter alone is a label. */
export function isLoneLetter(
  tokens: readonly NameToken[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const token = tokens[from];
  if (!token || to - from > 1 || token.text.length > 1 || !/^\p{Lu}$/u.test(token.text)) return false;
  if (token.text !== 'X') return true;
  const nearby = [tokens[from - 2], tokens[from - 1], tokens[to], tokens[to + 1]];
  return (
    !/^(?:on|via|to)$/.test(tokens[from - 1]?.folded ?? '') &&
    !nearby.some(other => other !== undefined && platforms.has(other.folded))
  );
}

const platforms = new Set(
  'facebook twitter instagram telegram whatsapp linkedin tiktok youtube reddit threads bluesky mastodon'.split(
    ' ',
  ),
);

/** "by March", "until next May": a month that the grammar of dates let go because nothing says which. */
function isMonth(tokens: readonly NameToken[], { from, to }: Cut): boolean {
  return (
    to === from + 1 &&
    monthsAndDays.has(tokens[from]?.folded ?? '') &&
    /^(?:by|in|until|till|since|before|during|of|last|next|this|mid|early|late)$/.test(
      tokens[from - 1]?.folded ?? '',
    )
  );
}

interface Cut {
  readonly from: number;
  readonly to: number;
  readonly title?: { readonly from: number; readonly to: number };
  readonly type?: { readonly type: EntityType; readonly reason: string };
}

/** Cuts a run into names: at possessives, behind titles, between a people and what is called after it. */
function cutRun(tokens: readonly NameToken[], from: number, to: number, context: SpanContext): Cut[] {
  const cuts: Cut[] = [];
  let start = skipOpening(tokens, from, to, context);
  while (start < to) {
    const end = endOfPossessor(tokens, start, to);
    cuts.push(...cutAtTitles(tokens, start, end, context));
    start = skipFunctionWords(tokens, end, to);
  }
  return cuts;
}

/** Leaves out what opens a sentence and is capitalised for that reason alone. */
function skipOpening(tokens: readonly NameToken[], from: number, to: number, context: SpanContext): number {
  const first = tokens[from];
  const article =
    first?.folded === 'the' ? longestListed(tokens, from, context.lexicons, lists.city) : undefined;
  if (article && article.to <= to) return from;
  let start = skipFunctionWords(tokens, from, to);
  const token = tokens[start];
  if (!token?.initial || start > from || !isOrdinary(token)) return start;
  const listed = longestListed(tokens, start, context.lexicons, listedNames);
  if (listed && listed.to > start + 1) return start;
  const use = context.wordUse(token.folded);
  const alone = start + 1 >= to;
  if (alone) {
    const listedPlace =
      (token.bits & (lists.country | lists.demonym)) !== 0 ||
      ((token.bits & (lists.city | lists.region)) !== 0 && tokens[to]?.text === ',');
    return use.capital > use.lower || (listedPlace && use.lower === 0) ? start : to;
  }
  // "Maritime Police said", "Security Council members": ordinary words that end in a head are one name.
  const last = tokens[to - 1]?.folded ?? '';
  const next = tokens[start + 1];
  if (use.capital > 0 && use.lower <= use.capital) return start;
  if (titleEnd(tokens, start, tokens.length) > start) return start;
  if (isHead(last) && next && isOrdinary(next) && use.lower === 0) return start;
  if (organizationBeginnings.has(token.folded) && next && !isOrdinary(next) && use.lower === 0) return start;
  if (next && /^(?:of|for|and|&)$/.test(next.folded))
    return use.lower === 0 ? start : skipFunctionWords(tokens, start + 1, to);
  if (token.bits & (lists.first | lists.nameable) && next && !isOrdinary(next) && use.lower === 0)
    return start;
  start += 1;
  return skipFunctionWords(tokens, start, to);
}

function skipFunctionWords(tokens: readonly NameToken[], from: number, to: number): number {
  let start = from;
  while (start < to) {
    const token = tokens[start];
    if (
      !token ||
      (token.shape !== 'lower' && token.shape !== 'punctuation' && !functionWords.has(token.folded))
    )
      break;
    // "Will Smith", "May Johnson", "US": a function word in capitals or before a name may be one itself.
    if (token.shape === 'upper' && (token.bits & lists.country) !== 0) break;
    start += 1;
  }
  return start;
}

/** "Iran’s | Supreme Council": a possessor ends at its "’s", unless that is part of the name. */
function endOfPossessor(tokens: readonly NameToken[], from: number, to: number): number {
  for (let index = from; index < to - 1; index += 1) {
    const token = tokens[index];
    if (!token?.possessive) continue;
    const last = tokens[to - 1]?.folded ?? '';
    const named =
      token.bits &
      (lists.country |
        lists.city |
        lists.region |
        lists.demonym |
        lists.last |
        lists.likelyLast |
        lists.seat);
    const ownHead = isHead(last) || mediaHeads.has(last) || placeHeads.has(last);
    const generic =
      /^(?:people|women|men|children|workers|peasants|farmers|veterans|king|queen|prince|general|minister|president|governor|mayor|prosecutor|ombudsman|lloyd|writers|lawyers|teachers|patriot|mcdonald|lowe|macy|sotheby|christie|levi|wendy|kellogg|moody|st|saint|peter|paul|andrew|james|john|mary|george)$/;
    // "St. Brigid’s Hospital"
    const saint =
      index > from &&
      /^(?:st|saint|santa|san)$/.test(
        tokens[index - (tokens[index - 1]?.text === '.' ? 2 : 1)]?.folded ?? '',
      );
    if (saint && ownHead) continue;
    const joined =
      ownHead && !named && (isOrdinary(token) || generic.test(token.folded) || token.folded.endsWith('s'));
    if (!joined && !(generic.test(token.folded) && ownHead)) return index + 1;
  }
  return to;
}

function cutAtTitles(tokens: readonly NameToken[], from: number, to: number, context: SpanContext): Cut[] {
  if (from >= to) return [];
  const last = tokens[to - 1]?.folded ?? '';
  const listed = longestListed(tokens, from, context.lexicons, listedNames);
  const wholeListed = listed?.to === to && to - from > 1;
  // "General Assembly", "Prime Minister’s Office", "King Khalid University": the title is inside the name.
  const headed =
    !wholeListed && (organizationHeads.has(last) || facilityHeads.has(last)) && !titleHeads.has(last);
  if (wholeListed || (headed && to - from > 1)) return cutAtPeople(tokens, from, to, undefined, context);
  for (let index = from; index < to; index += 1) {
    const end = titleEnd(tokens, index, to);
    if (end === index) continue;
    const before = cutAtPeople(tokens, from, index, undefined, context);
    const title = { from: index, to: end };
    const rest = skipFunctionWords(tokens, end, to);
    if (rest >= to) return before;
    // "Secretary | of State Antony Blinken": an office that goes on after "of".
    if (tokens[end]?.folded === 'of') {
      const person = firstNameAfter(tokens, rest, to);
      return person === undefined
        ? [...before, ...cutAtPeople(tokens, rest, to, undefined, context)]
        : [...before, ...cutAtPeople(tokens, person, to, { from: index, to: person }, context)];
    }
    return [...before, ...cutAtPeople(tokens, rest, to, title, context)];
  }
  return cutAtPeople(tokens, from, to, undefined, context);
}

function firstNameAfter(tokens: readonly NameToken[], from: number, to: number): number | undefined {
  for (let index = from; index < to - 1; index += 1) {
    const bits = tokens[index]?.bits ?? 0;
    if (bits & (lists.first | lists.likelyFirst) && !(bits & (lists.ordinary | lists.country))) return index;
  }
  return undefined;
}

/** "Russian | Su-35", "US | Tomahawk": the people or country in front is a name of its own, unless the whole is one. */
function cutAtPeople(
  tokens: readonly NameToken[],
  from: number,
  to: number,
  title: Cut['title'],
  context: SpanContext,
): Cut[] {
  if (from >= to) return [];
  const whole: Cut = { from, to, ...(title ? { title } : {}) };
  if (title || to - from === 1) return [whole];
  const listed = longestListed(tokens, from, context.lexicons, listedNames | lists.demonym | lists.seat);
  if (!listed || listed.to >= to) return [whole];
  const isPeople = (listed.bits & lists.demonym) !== 0 && !(listed.bits & lists.country);
  const isCountry = (listed.bits & (lists.country | lists.seat)) !== 0;
  if (!isPeople && !isCountry) return [whole];
  const last = tokens[to - 1];
  const lastWord = last?.folded ?? '';
  const plain = tokens.slice(listed.to, to).every(token => isOrdinary(token) || token.shape !== 'capital');
  if (isWeapon(nameKey(tokens, listed.to, to), false))
    return [
      { from, to: listed.to },
      { from: listed.to, to },
    ];
  const headBeforeComplement = tokens
    .slice(listed.to, to - 1)
    .some(
      ({ folded }, index) =>
        isHead(folded) && /^(?:of|for|on)$/.test(tokens[listed.to + index + 1]?.folded ?? ''),
    );
  const headed =
    isHead(lastWord) || headBeforeComplement || mediaHeads.has(lastWord) || placeHeads.has(lastWord) || plain;
  if (headed) return [whole];
  return [{ from, to: listed.to }, ...cutAtTitles(tokens, listed.to, to, context)];
}

function isQuoted(tokens: readonly NameToken[], from: number, to: number): boolean {
  const before = tokens[from - 1]?.text ?? '';
  const after = tokens[to]?.text ?? '';
  return (
    /^["“‘'«„]$/.test(before) &&
    (/^["”’'»“]$/.test(after) || (after === ',' && /^["”’'»]$/.test(tokens[to + 1]?.text ?? '')))
  );
}
