import type { Difference, Reason, Verdict } from '../model';
import { compareFrames, type ClaimFrame } from './frame';
import { opposedClasses, sharedClasses, stepsOf } from './kinds';
import type { Finding, Pair, Rule } from './pair';
import type { PredicateClass } from './predicateTable';
import { compareActors } from './rules/actorRule';
import { compareAttribution } from './rules/attributionRule';
import { compareDates, gapBetween } from './rules/dateRule';
import { compareModality } from './rules/modalityRule';
import { comparePlaces } from './rules/placeRule';
import { comparePolarity, unsureContrary } from './rules/polarityRule';
import { areComparable, compareQuantities, sameNumber } from './rules/quantityRule';
import { compareRoles } from './rules/roleRule';
import { compareScope } from './rules/scopeRule';
import { compareStatus } from './rules/statusRule';
import { matchEvents, type EventMatch } from './sameEvent';
import type { Likeness } from './sourceLikeness';

/** What the collection knows of a pair: how rare a term is in it, and how alike the two sources are. */
export interface Collection {
  rarity(term: string): number;
  likeness(a: string, b: string): Likeness;
  /** The rarity of a term that a single claim has. */
  highestRarity(): number;
  /** Sum of the rarities of a claim's content words. */
  contentWeight(frame: ClaimFrame): number;
}

/** What became of a pair of claims. `silent` means that they have nothing to say to each other. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly differences: readonly Difference[];
  readonly reasons: readonly Reason[];
  /** Words, names, values and classes that both have, strongest first. */
  readonly matched: readonly string[];
}

const rules: readonly Rule[] = [
  comparePolarity,
  compareQuantities,
  compareDates,
  comparePlaces,
  compareActors,
  compareRoles,
  compareStatus,
  compareModality,
  compareScope,
  compareAttribution,
];

/** Two claims that were held against each other, and what the gate says. */
export interface Encounter {
  readonly pair: Pair;
  readonly event: EventMatch;
  /** Whether `pair.a` is the second of the two claims that were given. */
  readonly turned: boolean;
}

/** Holds two claims of different sources against each other, without comparing them yet: cheap enough for every candidate. */
export function encounter(first: ClaimFrame, second: ClaimFrame, collection: Collection): Encounter {
  // Asked from the side of the query: the index works out one source against all others at a time.
  const likeness = collection.likeness(first.source, second.source);
  const turned = compareFrames(first, second) > 0;
  const [a, b] = turned ? [second, first] : [first, second];
  const pair = layPair(a, b, likeness, collection);
  return { pair, event: matchEvents(pair), turned };
}

/** Compares two claims that met. The same whichever was given first, with the sides of the differences turned. */
export function judge({ pair, event, turned }: Encounter, collection: Collection): Judgement {
  if (event.kind === 'unrelated') return nothing;
  const { a, b } = pair;
  if (event.kind === 'other') {
    const reasons = [event.reason];
    return { verdict: 'other-event', differences: [], reasons, matched: matchedTerms(a, b, collection) };
  }
  const found = rules.flatMap(rule => rule(pair)).map(finding => temper(finding, pair));
  const sure = event.strength >= conflictNeeded || pair.wording >= 0.5;
  const findings = sure ? found : found.filter(finding => finding.weight !== 'conflict');
  if (
    !findings.some(isTelling) &&
    // A contradiction that was too unsure to call is no agreement either.
    (event.strength < agreementNeeded ||
      findings.length < found.length ||
      findings.some(({ rule }) => rule === unsureContrary) ||
      !sayTheSame(pair))
  )
    return nothing;
  const verdict = verdictOf(findings);
  const reasons: Reason[] = [
    event.reason,
    ...findings.map(finding => ({ rule: finding.rule, text: finding.difference.reading })),
  ];
  if (verdict === 'agrees') reasons.push({ rule: 'agrees', text: agreementText(a, b, findings) });
  const differences = findings.map(({ difference }) => (turned ? turn(difference) : difference));
  return { verdict, differences, reasons, matched: matchedTerms(a, b, collection) };
}

const nothing: Judgement = { verdict: 'silent', differences: [], reasons: [], matched: [] };

/**
 * Two claims must be this surely about the same happening, or be worded alike, before a contradiction is read into them:
 * below it, more of what looks like one is two things told in like words ("no knife wound", "31 wounded"). Set on four stories, one of them written
 * blind to the rules: it leaves all but the weakest true conflicts and drops nine in eleven false ones.
 */
const conflictNeeded = 0.75;

/**
 * Claims of which no number, date, place or negation was set against each other must share this much: otherwise they tell
 * different things.
 */
const agreementNeeded = 0.7;

/**
 * Whether two claims that differ in nothing say the same rather than two things of one kind ("signed a contract", "signed a
 * treaty"): they share what it is about, a name, a number or a date, or a state of affairs that is complete in itself.
 */
function sayTheSame(pair: Pair): boolean {
  const { a, b, shared, topic, naming, wording, sameThing } = pair;
  if (topic >= 0.3 || sameThing) return true;
  if (a.figures.some(x => b.figures.some(y => sameNumber(x, y) && areComparable(x, y, pair)))) return true;
  const particular = shared.filter(entry => !entry.loose && !entry.things && !entry.mode);
  const days = a.moments.some(x => x.stretch && b.moments.some(y => y.stretch && gapBetween(x, y) < 1));
  if (particular.length === 0) return wording >= 0.5 || (days && naming >= 0.5);
  if (particular.every(entry => entry.mutual) && naming === 0) return wording >= 0.5;
  return (
    days ||
    topic >= 0.2 ||
    naming >= 0.5 ||
    particular.some(entry => entry.state) ||
    (topic >= 0.1 && wording >= 0.25)
  );
}

/** Whether two readings of one slot were set against each other, which proves that both claims fill it. */
function isTelling({ weight, difference }: Finding): boolean {
  return weight !== 'note' && ['quantity', 'date', 'place', 'polarity', 'role'].includes(difference.kind);
}

function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some(finding => finding.weight === 'conflict')) return 'conflicts';
  return findings.some(finding => finding.weight === 'differs') ? 'differs' : 'agrees';
}

/** Opinion and analysis never conflict, and neither does what someone only expects or thinks possible. */
function temper(finding: Finding, { a, b }: Pair): Finding {
  if (finding.weight !== 'conflict') return finding;
  const soft = [a, b].find(frame => frame.kind === 'analysis' || frame.modality === 'possible');
  if (!soft) return finding;
  const why = soft.kind === 'analysis' ? 'one side is analysis' : 'one side calls it only possible';
  return {
    ...finding,
    weight: 'differs',
    difference: {
      ...finding.difference,
      compatible: true,
      reading: `${finding.difference.reading}; ${why}: no conflict`,
    },
  };
}

function agreementText(a: ClaimFrame, b: ClaimFrame, findings: readonly Finding[]): string {
  const more = (from: ClaimFrame, to: ClaimFrame) =>
    from.figures.length +
    from.moments.length +
    from.names.length -
    (to.figures.length + to.moments.length + to.names.length);
  const extra = more(a, b);
  const noted =
    findings.length > 0 ? 'nothing that bears on the statement differs' : 'nothing that was compared differs';
  return extra === 0 ? noted : `${noted}; the ${extra > 0 ? 'first' : 'second'} says more`;
}

function turn({ a, b, aSpan, bSpan, ...rest }: Difference): Difference {
  return { ...rest, a: b, b: a, ...(bSpan ? { aSpan: bSpan } : {}), ...(aSpan ? { bSpan: aSpan } : {}) };
}

/** Lays two claims side by side: what they share, in classes, words and names. */
export function layPair(a: ClaimFrame, b: ClaimFrame, likeness: Likeness, collection: Collection): Pair {
  const shared = sharedClasses(a, b);
  // Where both use the class itself as well ("conceded defeat"), its contrary is no contradiction.
  const opposed = opposedClasses(a, b).filter(
    sides => !shared.includes(sides.a) && !shared.includes(sides.b),
  );
  const sharedNames = new Set(shared.map(entry => entry.name));
  const tellingA = wordsOfClasses(
    a,
    sharedNames,
    opposed.map(pair => pair.a),
  );
  const tellingB = wordsOfClasses(
    b,
    sharedNames,
    opposed.map(pair => pair.b),
  );
  return {
    a,
    b,
    likeness,
    shared,
    opposed,
    steps: stepsOf(a, b),
    classRarity: entry => collection.rarity(`~${entry.name}`) / (collection.highestRarity() || 1),
    rarest: rarestOf(a, b, collection),
    wording: cosine(a, b, collection, none, none),
    topic: cosine(a, b, collection, tellingA, tellingB),
    sameThing: haveSameThing(a, b),
    naming: namingOf(a, b, collection),
  };
}

const none: ReadonlySet<string> = new Set();

function haveSameThing(a: ClaimFrame, b: ClaimFrame): boolean {
  for (const designator of a.designators) if (b.designators.has(designator)) return true;
  if (a.carrierNearness !== 'claim' || b.carrierNearness !== 'claim') return false;
  for (const carrier of a.carriers.keys()) if (b.carriers.has(carrier)) return true;
  return false;
}

function wordsOfClasses(
  frame: ClaimFrame,
  names: ReadonlySet<string>,
  others: readonly PredicateClass[],
): Set<string> {
  return new Set(
    frame.predicates
      .filter(predicate => predicate.classes.some(entry => names.has(entry.name) || others.includes(entry)))
      .map(predicate => predicate.lemma),
  );
}

function rarestOf(a: ClaimFrame, b: ClaimFrame, collection: Collection): number {
  let rarest = 0;
  for (const term of a.content.keys())
    if (b.content.has(term)) rarest = Math.max(rarest, collection.rarity(term));
  return rarest / (collection.highestRarity() || 1);
}

/** Rarity-weighted cosine of the content words, less the words that are left out on either side. */
function cosine(
  a: ClaimFrame,
  b: ClaimFrame,
  collection: Collection,
  leaveA: ReadonlySet<string>,
  leaveB: ReadonlySet<string>,
): number {
  let both = 0;
  for (const term of a.content.keys()) {
    if (b.content.has(term) && !leaveA.has(term) && !leaveB.has(term)) both += collection.rarity(term);
  }
  if (both === 0) return 0;
  const sum = (frame: ClaimFrame, leave: ReadonlySet<string>) => {
    let weight = collection.contentWeight(frame);
    for (const term of leave) if (frame.content.has(term)) weight -= collection.rarity(term);
    return weight;
  };
  return both / Math.sqrt(sum(a, leaveA) * sum(b, leaveB) || 1);
}

/** Names in the claims themselves; where one has none, the names around it at half weight. */
function namingOf(a: ClaimFrame, b: ClaimFrame, collection: Collection): number {
  if (a.own.size > 0 && b.own.size > 0) return nameCosine(a, b, a.own, b.own, collection);
  return 0.5 * nameCosine(a, b, a.nearby, b.nearby, collection);
}

/** Countries and peoples are named in every claim of a story and tell little about which event is meant. */
const countryShare = 0.25;

function nameCosine(
  a: ClaimFrame,
  b: ClaimFrame,
  namesA: ReadonlySet<string>,
  namesB: ReadonlySet<string>,
  collection: Collection,
): number {
  let [both, sumA, sumB] = [0, 0, 0];
  const weightOf = (frame: ClaimFrame, entity: string) =>
    collection.rarity(`@${entity}`) *
    (frame.names.some(name => name.entity === entity && name.country) ? countryShare : 1);
  for (const entity of namesA) {
    const weight = weightOf(a, entity);
    sumA += weight;
    if (namesB.has(entity)) both += weight;
  }
  for (const entity of namesB) sumB += weightOf(b, entity);
  return both === 0 ? 0 : both / Math.sqrt(sumA * sumB);
}

function matchedTerms(a: ClaimFrame, b: ClaimFrame, collection: Collection): string[] {
  const others = new Map(b.terms.map(term => [term.key, term]));
  return a.terms
    .flatMap(term => {
      const other = others.get(term.key);
      if (!other || !term.own || !other.own || term.key.startsWith('~')) return [];
      return [{ display: term.display, gain: collection.rarity(term.key) * term.weight * other.weight }];
    })
    .sort((x, y) => y.gain - x.gain || (x.display < y.display ? -1 : 1))
    .map(({ display }) => display)
    .filter((display, index, all) => all.indexOf(display) === index)
    .slice(0, 8);
}
