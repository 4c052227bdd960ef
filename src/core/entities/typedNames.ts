import type { EntityType, TypeEvidence } from '../model';
import type { Abbreviation } from './abbreviations';
import { actsLikeBody } from './actingTowns';
import {
  addAll,
  addContext,
  addTagged,
  emptyEvidence,
  strongest,
  toTypeEvidence,
  totalsOf,
  type KeyEvidence,
} from './keyEvidence';
import { guessType } from './guessType';
import type { Lexicons } from './lexicons';
import { lists } from './lexicons';
import { contextEvidence } from './nameContext';
import { ownEvidence, type Evidence } from './nameEvidence';
import { nameKey } from './nameKey';
import type { NameSpan } from './nameSpans';
import type { NameLine, NameToken } from './nameTokens';
import { organizationBeginnings } from './nameWords';
import { discountListed, mayMean, taggedEvidence } from './taggedEvidence';

/** A name found in a text, with its type. Token indices as in `NameSpan`. */
export interface TypedName {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly key: string;
  readonly type: EntityType;
  readonly reason: string;
  readonly title?: { readonly from: number; readonly to: number };
  /** Sum of the evidence for the type over the whole text: how sure the type is. */
  readonly weight: number;
  /** All that speaks for types, one object for all occurrences of the name. */
  readonly evidence?: TypeEvidence;
}

/**
 * Gives every span a type: the evidence about all occurrences of the same name in the text is summed, then the strongest
 * type wins; an occurrence whose own surroundings clearly say otherwise keeps its own. Spans that nothing speaks for, and
 * that hold ordinary words only, are dropped.
 * @param abbreviations an explained abbreviation and its long form share what speaks for a type
 * @param memory evidence from the surroundings of spans seen before, added to
 */
export function typeNames(
  lines: readonly NameLine[],
  spans: readonly NameSpan[],
  lexicons: Lexicons,
  abbreviations: readonly Abbreviation[] = [],
  memory = new Map<NameSpan, readonly Evidence[]>(),
): TypedName[] {
  const byKey = new Map<string, KeyEvidence>();
  for (const span of spans) {
    const line = lines[span.line];
    if (!line) continue;
    const key = nameKey(line.tokens, span.from, span.to);
    let known = byKey.get(key);
    if (!known) {
      known = emptyEvidence();
      byKey.set(key, known);
      addAll(known, known.own, ownEvidence(line.tokens, span, lexicons));
    }
    const local = memory.get(span) ?? contextEvidence(line, span, following(lines, span.line));
    memory.set(span, local);
    const tagged = discountListed(taggedEvidence(span.tag), span.tag?.label, lexicons.lookUp(key));
    known.spans.push({ span, local });
    addContext(known, local);
    addTagged(known, tagged);
  }
  joinAbbreviations(byKey, abbreviations);
  learnFromParts(byKey);
  const introducesPeople = [...byKey].some(
    ([key, evidence]) => key.includes(' ') && strongest(totalsOf(evidence))[0] === 'person',
  );
  if (!introducesPeople) addLoneSpeakers(byKey);
  addPartsOfPeople(byKey);
  addNeighboursInLists(lines, byKey);
  demoteActingTowns(lines, byKey, lexicons);
  const typed: TypedName[] = [];
  for (const [key, evidence] of byKey) {
    const totals = totalsOf(evidence);
    // Nothing speaks for it, and the tagger took it for no name anywhere.
    if (strongest(totals)[1] < 1 && evidence.spans.every(({ span }) => span.overlooked)) continue;
    const all = toTypeEvidence(evidence, totals);
    for (const { span, local } of evidence.spans) {
      const tokens = lines[span.line]?.tokens ?? [];
      const name = decide(tokens, span, key, totals, local, evidence.best, introducesPeople);
      if (name) typed.push({ ...name, evidence: all });
    }
  }
  return typed.sort((a, b) => a.line - b.line || a.from - b.from || b.to - a.to);
}

/** "Halden reported a loss": then what the lists say of a town of that name counts little, and the label that rests on it. */
function demoteActingTowns(
  lines: readonly NameLine[],
  byKey: ReadonlyMap<string, KeyEvidence>,
  lexicons: Lexicons,
): void {
  for (const [key, evidence] of byKey) {
    if (strongest(totalsOf(evidence))[0] !== 'place') continue;
    const usedAsPlace = (evidence.context.get('place') ?? 0) > 0;
    if (!actsLikeBody(lines, key, lexicons.lookUp(key), evidence.spans, usedAsPlace)) continue;
    evidence.own.set('place', 0);
    evidence.tagged.delete('place');
    addAll(evidence, evidence.own, [
      { type: 'organization', weight: 3, reason: 'acts, and is nowhere a place' },
    ]);
  }
}

/** The line behind in the same paragraph. */
function following(lines: readonly NameLine[], line: number): NameLine | undefined {
  const next = lines[line + 1];
  return next?.sentence.paragraph === lines[line]?.sentence.paragraph ? next : undefined;
}

/** "Delta Watch Ombria (DWO)": what is said of one is said of both, and people are not called so. */
function joinAbbreviations(
  byKey: ReadonlyMap<string, KeyEvidence>,
  abbreviations: readonly Abbreviation[],
): void {
  const done = new Set<string>();
  for (const { short, long } of abbreviations) {
    const [a, b] = [byKey.get(short), byKey.get(long)];
    if (!a || !b || done.has(short)) continue;
    done.add(short);
    b.totals = undefined;
    for (const [type, weight] of a.context) b.context.set(type, (b.context.get(type) ?? 0) + weight);
    for (const [type, best] of a.best)
      if (best.weight > (b.best.get(type)?.weight ?? 0)) b.best.set(type, best);
    const reason = 'has an abbreviation in parentheses';
    addAll(b, b.own, [{ type: 'person', weight: -4, reason }]);
    if (strongest(totalsOf(b))[1] < 4) addAll(b, b.own, [{ type: 'organization', weight: 2.5, reason }]);
  }
}

/** "Mr Varreth", "Varreth said": then "Oksit Varreth" is a person, though no list knows the name. */
function learnFromParts(byKey: ReadonlyMap<string, KeyEvidence>): void {
  for (const [key, evidence] of byKey) {
    const space = key.lastIndexOf(' ');
    if (space < 0 || strongest(totalsOf(evidence))[1] >= 4) continue;
    const alone = byKey.get(key.slice(space + 1));
    if (!alone) continue;
    const [type, weight] = strongest(totalsOf(alone));
    if (type === 'person' && weight >= 1.5)
      addAll(evidence, evidence.own, [
        { type, weight: Math.min(4, weight), reason: `also called “${key.slice(space + 1)}” in this text` },
      ]);
  }
}

/** "Ilvonen" alone is a person where "Marta Ilvonen" is one; "Solveig" is what "Solveig Mar" is. */
function addPartsOfPeople(byKey: ReadonlyMap<string, KeyEvidence>): void {
  for (const [key, evidence] of byKey) {
    if (!key.includes(' ')) continue;
    const totals = totalsOf(evidence);
    const [type, weight] = strongest(totals);
    if (weight < 3 || type === undefined) continue;
    const words = key.split(' ');
    const parts = partsThatStandAlone(type, words);
    for (const part of parts) {
      const other = part === undefined ? undefined : byKey.get(part);
      if (!other) continue;
      // "Kirkham" need not be the Kirkham Angling Club; "Halden" is Halden Biotech.
      const civic = type === 'organization' && civicHeads.has(words.at(-1) ?? '');
      // A word that the text never uses as a place stands for what it introduced, though there be a town of that name.
      const company = (other.context.get('place') ?? 0) > 0 ? 3 : 5;
      const gain = type === 'person' ? (part === words[0] ? 3 : 6) : civic ? 0.5 : company;
      addAll(other, other.own, [{ type, weight: gain, reason: `part of “${key}” in this text` }]);
    }
  }
}

/** Bodies that are called after their town more often than not. */
const civicHeads = new Set(
  'club council university hospital authority police association society committee district court school college chamber water board fire city united town county institute orchestra'.split(
    ' ',
  ),
);

/** Where nobody is called by a full name – a headline, a snippet – one word that speaks or acts is a person. */
function addLoneSpeakers(byKey: ReadonlyMap<string, KeyEvidence>): void {
  for (const [key, evidence] of byKey) {
    if (key.includes(' ') || (evidence.context.get('person') ?? 0) <= 0) continue;
    addAll(evidence, evidence.own, [{ type: 'person', weight: 1, reason: 'speaks or acts' }]);
  }
}

function partsThatStandAlone(type: EntityType, words: readonly string[]): (string | undefined)[] {
  if (type === 'person') return [words.at(-1), words[0]];
  // "Tavira" of "Sporting Tavira"
  if (type === 'organization' && organizationBeginnings.has(words[0] ?? '')) return [words.at(-1)];
  if (type === 'product' || type === 'organization') return [words[0]];
  return type === 'event' ? [words.slice(0, -1).join(' ')] : [];
}

/** "Talvik, Alta and Oslo": what stands in a list with places is a place, if nothing else speaks for it. */
function addNeighboursInLists(lines: readonly NameLine[], byKey: ReadonlyMap<string, KeyEvidence>): void {
  const placed = [...byKey.values()].flatMap(evidence => {
    const best = strongest(totalsOf(evidence));
    return evidence.spans.map(({ span }) => ({ span, evidence, best }));
  });
  placed.sort((a, b) => a.span.line - b.span.line || a.span.from - b.span.from);
  const gains: { evidence: KeyEvidence; type: EntityType; other: string }[] = [];
  placed.forEach(({ span, evidence, best }, index) => {
    if (best[1] >= 2) return;
    const tokens = lines[span.line]?.tokens ?? [];
    for (const step of [1, 2, 3, -1, -2, -3]) {
      const other = placed[index + step];
      if (other?.span.line !== span.line || !isOneList(tokens, span, other.span)) break;
      const [type, weight] = other.best;
      if (type === undefined || weight < 2) continue;
      gains.push({ evidence, type, other: nameKey(tokens, other.span.from, other.span.to) });
      break;
    }
  });
  for (const { evidence, type, other } of gains)
    addAll(evidence, evidence.context, [{ type, weight: 2, reason: `in a list with “${other}”` }]);
}

/** Nothing but capitalised words, commas and "and" between two names. */
function isOneList(tokens: readonly NameToken[], a: NameSpan, b: NameSpan): boolean {
  const [left, right] = a.from < b.from ? [a, b] : [b, a];
  if (right.from - left.to > 8) return false;
  let separated = false;
  for (let at = left.to; at < right.from; at += 1) {
    const token = tokens[at];
    if (token?.text === ',' || token?.folded === 'and' || token?.folded === 'or') separated = true;
    else if (token?.shape !== 'capital' && token?.shape !== 'upper') return false;
  }
  return separated;
}

/** How much clearer an occurrence's own surroundings must speak than the text as a whole to go their own way. */
const localLead = 5;

function decide(
  tokens: readonly NameToken[],
  span: NameSpan,
  key: string,
  totals: ReadonlyMap<EntityType, number>,
  local: readonly Evidence[],
  best: ReadonlyMap<EntityType, Evidence>,
  introducesPeople: boolean,
): TypedName | undefined {
  let [type, weight] = strongest(totals);
  const here = surroundingsOf(span, local, type);
  if (here.length > 0) {
    const [otherwise, lead] = strongest(sum(here));
    if (
      otherwise !== undefined &&
      otherwise !== type &&
      lead >= localLead &&
      (totals.get(otherwise) ?? 0) > weight - 6
    ) {
      type = otherwise;
      weight = lead;
    }
  }
  if (weight < 3.5) {
    const words = tokens.slice(span.from, span.to).filter(token => token.shape !== 'punctuation');
    if (words.every(isPlain) && weight < (words.length > 1 ? 3 : 3.5)) return undefined;
    if (type === undefined || weight < 1)
      return toName(
        span,
        key,
        guessType(tokens, span, words, introducesPeople),
        'capitalised like a name',
        0,
      );
  }
  if (type === undefined) return undefined;
  const reason = strongestOf(local, type)?.reason ?? best.get(type)?.reason ?? 'capitalised like a name';
  return toName(span, key, type, reason, weight);
}

/**
 * What speaks for one occurrence alone. A label that differs from the others' is not enough to go its own way, so half of it
 * counts, and none where it is given to names of the type as well.
 */
function surroundingsOf(
  { tag }: NameSpan,
  local: readonly Evidence[],
  type: EntityType | undefined,
): readonly Evidence[] {
  const [meant] = taggedEvidence(tag);
  if (!tag || !meant || (type !== undefined && mayMean(tag, type))) return local;
  return [...local, { ...meant, weight: meant.weight / 2 }];
}

function toName(
  { line, from, to, title }: NameSpan,
  key: string,
  type: EntityType,
  reason: string,
  weight: number,
): TypedName {
  return title
    ? { line, from, to, key, type, reason, weight, title }
    : { line, from, to, key, type, reason, weight };
}

function isPlain({ shape, bits }: NameToken): boolean {
  return shape === 'lower' || shape === 'number' || (bits & lists.ordinary) !== 0;
}

/** The best reason from the surroundings of an occurrence, if there is a good one. */
function strongestOf(evidence: readonly Evidence[], type: EntityType): Evidence | undefined {
  let best: Evidence | undefined;
  for (const one of evidence)
    if (one.type === type && one.weight >= 3 && one.weight > (best?.weight ?? 0)) best = one;
  return best;
}

function sum(evidence: readonly Evidence[]): Map<EntityType, number> {
  const totals = new Map<EntityType, number>();
  for (const { type, weight } of evidence) totals.set(type, (totals.get(type) ?? 0) + weight);
  return totals;
}
