import type { EntityType } from '../model';
import type { Abbreviation } from './abbreviations';
import type { Lexicons } from './lexicons';
import { lists } from './lexicons';
import { contextEvidence } from './nameContext';
import { ownEvidence, type Evidence } from './nameEvidence';
import { isHead } from './nameHeads';
import { nameKey } from './nameKey';
import type { NameSpan } from './nameSpans';
import type { NameLine, NameToken } from './nameTokens';
import { organizationBeginnings, personVerbs, sayingVerbs } from './nameWords';
import { titleHeads } from './titles';

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
}

/** Evidence of one kind about one name counts at most this much, however often the text repeats it. */
const contextCap = 9;

interface KeyEvidence {
  readonly spans: { readonly span: NameSpan; readonly local: readonly Evidence[] }[];
  readonly own: Map<EntityType, number>;
  readonly context: Map<EntityType, number>;
  readonly best: Map<EntityType, Evidence>;
  /** How often each kind of evidence was met. */
  readonly met: Map<string, number>;
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
      known = { spans: [], own: new Map(), context: new Map(), best: new Map(), met: new Map() };
      byKey.set(key, known);
      addAll(known, known.own, ownEvidence(line.tokens, span, lexicons));
    }
    const local = memory.get(span) ?? contextEvidence(line, span, following(lines, span.line));
    memory.set(span, local);
    known.spans.push({ span, local });
    addContext(known, local);
  }
  joinAbbreviations(byKey, abbreviations);
  learnFromParts(byKey);
  const introducesPeople = [...byKey].some(
    ([key, evidence]) => key.includes(' ') && strongest(totalsOf(evidence))[0] === 'person',
  );
  if (!introducesPeople) addLoneSpeakers(byKey);
  addPartsOfPeople(byKey);
  addNeighboursInLists(lines, byKey);
  const typed: TypedName[] = [];
  for (const [key, evidence] of byKey) {
    const totals = totalsOf(evidence);
    for (const { span, local } of evidence.spans) {
      const tokens = lines[span.line]?.tokens ?? [];
      const name = decide(tokens, span, key, totals, local, evidence.best, introducesPeople);
      if (name) typed.push(name);
    }
  }
  return typed.sort((a, b) => a.line - b.line || a.from - b.from || b.to - a.to);
}

function addAll(known: KeyEvidence, sums: Map<EntityType, number>, evidence: readonly Evidence[]): void {
  for (const one of evidence) {
    sums.set(one.type, (sums.get(one.type) ?? 0) + one.weight);
    if (one.weight > (known.best.get(one.type)?.weight ?? 0)) known.best.set(one.type, one);
  }
}

/** The line behind in the same paragraph. */
function following(lines: readonly NameLine[], line: number): NameLine | undefined {
  const next = lines[line + 1];
  return next?.sentence.paragraph === lines[line]?.sentence.paragraph ? next : undefined;
}

/** The same evidence again says less than the first time: half, then a third. */
function addContext(known: KeyEvidence, evidence: readonly Evidence[]): void {
  for (const one of evidence) {
    const kind = `${one.type} ${one.reason}`;
    const times = (known.met.get(kind) ?? 0) + 1;
    known.met.set(kind, times);
    addAll(known, known.context, [times === 1 ? one : { ...one, weight: one.weight / times }]);
  }
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

function totalsOf({ own, context }: KeyEvidence): Map<EntityType, number> {
  const totals = new Map(own);
  for (const [type, weight] of context) {
    const capped = Math.max(-contextCap, Math.min(contextCap, weight));
    totals.set(type, (totals.get(type) ?? 0) + capped);
  }
  return totals;
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

/** Verbs that are told by their form, and a few of those of news: "X sued", "X will", "X won". */
function isVerb(token: NameToken | undefined): boolean {
  return (
    token?.shape === 'lower' &&
    (sayingVerbs.has(token.folded) ||
      personVerbs.has(token.folded) ||
      /^(?:was|is|had|has|did|will|would|could|can|may|might)$|ed$/.test(token.folded))
  );
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

function strongest(totals: ReadonlyMap<EntityType, number>): [EntityType | undefined, number] {
  let best: EntityType | undefined;
  let weight = 0;
  for (const [type, total] of totals) {
    if (total > weight) {
      best = type;
      weight = total;
    }
  }
  return [best, weight];
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
  if (local.length > 0) {
    const [here, lead] = strongest(sum(local));
    if (here !== undefined && here !== type && lead >= localLead && (totals.get(here) ?? 0) > weight - 6) {
      type = here;
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

/**
 * Nothing known speaks for a type. One word is a place more often than anything, unless it has an article; of two or
 * three, an organisation comes first (measured on the training sets without titles of works, which news has few of).
 */
function guessType(
  tokens: readonly NameToken[],
  span: NameSpan,
  words: readonly NameToken[],
  introducesPeople: boolean,
): EntityType {
  const article = /^(?:the|a|an)$/.test(tokens[span.from - 1]?.folded ?? '');
  if (span.quoted || words.some(({ shape, folded }) => shape === 'number' || /\d/.test(folded)))
    return 'product';
  const [word] = words;
  if (!word || (word.bits & lists.ordinary) !== 0) return 'product';
  if (words.length > 1) return words.length < 4 ? 'organization' : 'product';
  if (word.shape === 'upper') return 'organization';
  if (article) return word.folded.endsWith('s') ? 'organization' : 'product';
  // What only opens a sentence, or is a noun of titles and institutions, may be no name at all.
  const next = tokens[span.to];
  const subject = !word.initial || word.possessive || next?.text === ',' || next?.shape === 'lower';
  const proper = subject && /^\p{Lu}[\p{Ll}\p{M}]{2,}$/u.test(word.text);
  if (proper && !introducesPeople && (word.possessive || isVerb(next))) return 'person';
  if (proper && isVerb(next) && !/^(?:was|is|had|has)$/.test(next?.folded ?? '')) return 'organization';
  return proper && !isHead(word.folded) && !titleHeads.has(word.folded) ? 'place' : 'product';
}
