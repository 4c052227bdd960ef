import type { Figure } from '../figures';
import type { ClaimFrame } from '../frame';
import { generalPeople, particularPeople } from '../functionWords';
import type { Finding, Pair } from '../pair';
import { predicateClass } from '../predicates';

/**
 * Compares the numbers of two claims that count the same thing.
 * Equal: nothing, or a note when the units differ. Overlapping ("over 1,060", "over 1,062"): differs. Disjoint: a conflict,
 * unless the number may change while the story runs and the reports are of different days. Numbers that count different
 * heads, a part against a whole, or what is allowed against what is, are not compared, and that is said.
 */
export function compareQuantities(pair: Pair): Finding[] {
  const findings: Finding[] = [];
  const taken = new Set<Figure>();
  let compared = false;
  for (const a of pair.a.figures) {
    const partner = partnerOf(a, pair, taken);
    if (!partner) continue;
    compared = true;
    taken.add(partner);
    const finding = compareFigures(a, partner, pair);
    if (finding) findings.push(finding);
  }
  if (!compared) findings.push(...notCompared(pair));
  return settle(findings, pair);
}

/** "147 people" follows from "138 passengers and nine crew": when any total agrees, its parts against the other's are moot. */
function settle(findings: readonly Finding[], pair: Pair): Finding[] {
  const conflicts = findings.filter(finding => finding.weight === 'conflict');
  if (conflicts.length < 2) return [...findings];
  const widest = (finding: Finding) =>
    (finding.difference.aSpan ? finding.difference.aSpan.end - finding.difference.aSpan.start : 0) +
    (finding.difference.bSpan ? finding.difference.bSpan.end - finding.difference.bSpan.start : 0);
  const kept = conflicts.toSorted((x, y) => widest(y) - widest(x))[0];
  return findings.filter(
    finding => finding.weight !== 'conflict' || finding === kept || pair.a.figures.length < 3,
  );
}

function partnerOf(a: Figure, pair: Pair, taken: ReadonlySet<Figure>): Figure | undefined {
  const partners = pair.b.figures.filter(b => !taken.has(b) && areComparable(a, b, pair));
  return (
    partners.find(b => sameNumber(a, b)) ??
    partners.find(b => a.head !== undefined && a.head === b.head && overlap(a, b)) ??
    partners.find(b => a.head !== undefined && a.head === b.head) ??
    partners[0]
  );
}

/** Whether two numbers say how many of one and the same thing. */
export function areComparable(a: Figure, b: Figure, pair: Pair): boolean {
  if (a.dimension !== b.dimension || !sameMode(a, b)) return false;
  // What a figure was is set against what it was, never against what it is.
  if ((a.part === 'from') !== (b.part === 'from')) return false;
  if ((a.part ?? 'to') !== (b.part ?? 'to') && a.part !== undefined && b.part !== undefined) return false;
  if ((a.part === 'by') !== (b.part === 'by') && a.dimension !== 'percentage-point') return false;
  if (a.severity !== b.severity || (a.subset !== b.subset && a.severity === undefined)) return false;
  if (isZeroHarm(a, b) || isZeroHarm(b, a)) return true;
  const measures = a.measures.filter(name => b.measures.includes(name));
  // The dead and the injured of one fire share the fire and are not the same count.
  if ((countsHarm(a) || countsHarm(b)) && !measures.some(name => predicateClass(name)?.count)) return false;
  if (a.dimension === 'count') {
    if (!sameHead(headOf(a), headOf(b))) return false;
    if (measures.length > 0) return true;
    return a.head !== undefined && a.head === b.head && !isPeople(a.head) && !countsHarm(a) && !countsHarm(b);
  }
  if (a.head !== undefined && b.head !== undefined && a.head !== b.head) return false;
  if (a.per.size > 0 && b.per.size > 0) return [...a.per].some(word => b.per.has(word));
  return (
    measures.length > 0 || (a.head !== undefined && a.head === b.head && pair.topic > 0) || isSole(a, b, pair)
  );
}

/** A plan may be set against what came of it; what is asked, offered or allowed is set against its like only. */
function sameMode(a: Figure, b: Figure): boolean {
  const real = (figure: Figure) => figure.mode === 'actual' || figure.mode === 'planned';
  return a.mode === b.mode || (real(a) && real(b));
}

/** Each claim's only number of the dimension, in claims that share what happens. */
function isSole(a: Figure, b: Figure, pair: Pair): boolean {
  const only = (frame: ClaimFrame, figure: Figure) =>
    frame.figures.every(other => other === figure || other.dimension !== figure.dimension);
  const rare = rareDimensions.has(a.dimension) && pair.likeness.sameStory;
  return (rare || (pair.shared.length > 0 && pair.wording >= 0.35)) && only(pair.a, a) && only(pair.b, b);
}

/** What is measured so seldom that two numbers of one story most likely measure the same: so much water, so many hectares. */
const rareDimensions: ReadonlySet<string> = new Set([
  'volume',
  'area',
  'mass',
  'energy',
  'power',
  'magnitude',
  'temperature',
]);

/** "Nobody was hurt" speaks of the dead too. */
function isZeroHarm(zero: Figure, other: Figure): boolean {
  return (
    zero.high === 0 &&
    zero.measures.includes('injury') &&
    (other.measures.includes('death') || other.measures.includes('injury')) &&
    other.low !== null &&
    other.low > 0 &&
    !other.measures.includes('aboard')
  );
}

function countsHarm(figure: Figure): boolean {
  return figure.measures.some(name => predicateClass(name)?.count !== undefined);
}

function isPeople(head: string): boolean {
  return generalPeople.has(head) || particularPeople.has(head) || head === 'people';
}

/** A bare number that counts the dead, the missing or those on board counts people. */
function headOf(figure: Figure): string | undefined {
  return figure.head ?? (figure.measures.some(name => countsPeople.has(name)) ? 'people' : undefined);
}

const countsPeople: ReadonlySet<string> = new Set([
  'death',
  'injury',
  'missing',
  'rescue',
  'aboard',
  'arrest',
  'evacuate',
  'displace',
  'hostage',
]);

function sameHead(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || a === b) {
    const named = a ?? b;
    return a === b || named === undefined || !particularPeople.has(named);
  }
  // Peoples ("Iranians") count people as such; any other particular noun counts a part of them.
  const general = (head: string) =>
    head === 'people' ||
    (!particularPeople.has(head) && !otherThings.has(head) && /^[a-z]+(?:an|ian|ese|ish|i)$/.test(head));
  return general(a) && general(b);
}

const otherThings: ReadonlySet<string> = new Set([
  'taxi',
  'can',
  'van',
  'fish',
  'plan',
  'loan',
  'ski',
  'dish',
]);

function compareFigures(a: Figure, b: Figure, pair: Pair): Finding | undefined {
  const readings = `${a.text} → ${describe(a)}; ${b.text} → ${describe(b)}`;
  if (sameNumber(a, b)) {
    if (a.unit === b.unit && a.bound === b.bound) return undefined;
    return finding('quantity: same value', 'note', a, b, `${readings}: the same within rounding`, true);
  }
  if (overlap(a, b))
    return finding('quantity: overlapping', 'differs', a, b, `${readings}: these overlap`, true);
  if (a.mode !== b.mode && !isCommitted(a.mode === 'actual' ? pair.a : pair.b)) {
    return finding('quantity: plan and outcome', 'differs', a, b, `${readings}: one is the plan`, true);
  }
  const change = mayHaveChanged(a, b, pair);
  if (change) return finding('quantity: later figure', 'differs', a, b, `${readings}: ${change}`, true);
  return finding('quantity: disjoint', 'conflict', a, b, `${readings}: both cannot hold`, false);
}

/** What was promised, decreed or approved is a plan as well: its number and that of another plan are of one kind. */
function isCommitted(frame: ClaimFrame): boolean {
  return frame.predicates.some(predicate => predicate.classes.some(entry => commitments.has(entry.name)));
}

const commitments: ReadonlySet<string> = new Set(['promise', 'approve', 'ratify', 'decree', 'agree', 'sign']);

/** Whether two readings give the same number, within the rounding that "about" and conversions bring. */
export function sameNumber(a: Figure, b: Figure): boolean {
  if (a.low === b.low && a.high === b.high) return true;
  if (a.low === null || a.high === null || b.low === null || b.high === null) return false;
  const [x, y] = [(a.low + a.high) / 2, (b.low + b.high) / 2];
  if (a.unit !== b.unit && Math.abs(x - y) <= 0.025 * Math.max(Math.abs(x), Math.abs(y))) return true;
  if (liesIn(a, b, y) || liesIn(b, a, x)) return true;
  return isRounded(a, y) || isRounded(b, x);
}

/** "Between 8 and 10 million" holds "some 9 million". */
function liesIn(range: Figure, other: Figure, middle: number): boolean {
  if (range.bound !== 'range' || other.bound === 'range' || range.low === null || range.high === null)
    return false;
  return range.low <= middle && middle <= range.high;
}

/** "About 1,000" is 1,012 rounded. */
function isRounded(rounded: Figure, exact: number): boolean {
  if (rounded.bound !== 'about' || rounded.low === null || rounded.high === null) return false;
  const middle = Math.round((rounded.low + rounded.high) / 2);
  let step = 1;
  while (middle !== 0 && middle % (step * 10) === 0) step *= 10;
  return step >= 10 && Math.round(exact / step) * step === middle;
}

function overlap(a: Figure, b: Figure): boolean {
  return (a.low ?? -Infinity) <= (b.high ?? Infinity) && (b.low ?? -Infinity) <= (a.high ?? Infinity);
}

/** After so many days a count is final. */
const settledAfter = 30;

/** Why two different numbers can both be right: the count went on between the reports. Undefined when they cannot. */
function mayHaveChanged(a: Figure, b: Figure, pair: Pair): string | undefined {
  const measures = a.measures.filter(name => b.measures.includes(name)).map(predicateClass);
  const counts = measures.map(entry => entry?.count).filter(count => count !== undefined);
  if (counts.length === 0) return undefined;
  const [dayA, dayB] = asOf(pair);
  if (dayA === undefined || dayB === undefined)
    return 'not both reports are dated, so one may be a later count';
  if (isSettled(pair.a) && isSettled(pair.b)) return undefined;
  if (Math.floor(dayA) === Math.floor(dayB)) return undefined;
  const [earlier, later] = dayA < dayB ? [a, b] : [b, a];
  if (counts.includes('moves')) {
    const reappears = earlier.high === 0 && later.low !== null && later.low > 0;
    return reappears ? undefined : 'the reports are of different days and the count changes';
  }
  return (later.high ?? Infinity) >= (earlier.low ?? 0) ? 'the later report has the higher count' : undefined;
}

/** The days that the counts hold for: as the claims say when both do, else the days of publication. */
function asOf({ a, b }: Pair): readonly [number | undefined, number | undefined] {
  return [a.published, b.published];
}

function isSettled(frame: ClaimFrame): boolean {
  return (
    frame.published !== undefined &&
    frame.time !== undefined &&
    frame.published - frame.time.stretch.to > settledAfter
  );
}

/** Says that numbers were left alone, when both claims count the same heads and yet mean different things. */
function notCompared(pair: Pair): Finding[] {
  for (const a of pair.a.figures) {
    for (const b of pair.b.figures) {
      const alike =
        a.dimension === b.dimension &&
        (a.dimension !== 'count' || (headOf(a) !== undefined && headOf(a) === headOf(b)));
      const change = isChangeOf(a, b);
      if (!alike && !change) continue;
      const [rule, reading] =
        a.mode === b.mode
          ? ['quantity: other count', `${a.text} and ${b.text} count different things: not compared`]
          : [
              'quantity: other meaning',
              `${a.text} is ${modeWords[a.mode]}, ${b.text} is ${modeWords[b.mode]}: not compared`,
            ];
      return [finding(rule, 'differs', a, b, reading, true)];
    }
  }
  return [];
}

/** "By 0.5 percentage points" beside "to 5.5 per cent": a change and what it led to. */
function isChangeOf(a: Figure, b: Figure): boolean {
  const dimensions = [a.dimension, b.dimension];
  return dimensions.includes('percentage-point') && dimensions.includes('percent');
}

const modeWords = {
  actual: 'what is reported',
  asked: 'what is asked for',
  offered: 'what is offered',
  permitted: 'what is allowed',
  planned: 'what is planned',
} as const;

/** "≥ 1,060", "= 169", "35 to 45". */
export function describe(figure: Pick<Figure, 'low' | 'high' | 'dimension'>): string {
  const { low, high } = figure;
  const unit =
    unitLabels.get(figure.dimension) ??
    (figure.dimension.startsWith('money ') ? ` ${figure.dimension.slice(6)}` : '');
  if (low !== null && low === high) return `= ${format(low)}${unit}`;
  if (low === null) return high === null ? 'any number' : `≤ ${format(high)}${unit}`;
  return high === null ? `≥ ${format(low)}${unit}` : `${format(low)} to ${format(high)}${unit}`;
}

const unitLabels: ReadonlyMap<string, string> = new Map([
  ['length', ' m'],
  ['mass', ' kg'],
  ['area', ' m²'],
  ['percent', ' %'],
  ['percentage-point', ' percentage points'],
  ['duration', ' s'],
]);

/** Thousands in groups, at most two decimals: 1060 is "1,060". Not by locale: the same on every machine. */
function format(value: number): string {
  const [whole = '', decimals] = String(Math.round(value * 100) / 100).split('.');
  const sign = whole.startsWith('-') ? '-' : '';
  const digits = sign ? whole.slice(1) : whole;
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return `${sign}${groups.join(',')}${decimals === undefined ? '' : `.${decimals}`}`;
}

function finding(
  rule: string,
  weight: Finding['weight'],
  a: Figure,
  b: Figure,
  reading: string,
  compatible: boolean,
): Finding {
  return {
    rule,
    weight,
    difference: {
      kind: 'quantity',
      a: a.text,
      b: b.text,
      aSpan: { start: a.start, end: a.end },
      bSpan: { start: b.start, end: b.end },
      reading,
      compatible,
    },
  };
}
