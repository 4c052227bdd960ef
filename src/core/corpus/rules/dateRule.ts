import type { ClaimFrame } from '../frame';
import type { Moment } from '../moments';
import { areSteps, type Finding, type Pair } from '../pair';
import type { Predicate } from '../predicates';

/**
 * Compares when two claims say that the same thing happened. One date inside the other agrees; disjoint anchored dates
 * conflict, unless one side only planned it or the two are steps of one course of events. What nothing anchors never conflicts:
 * two bare weekdays may be of different weeks.
 */
export function compareDates(pair: Pair): Finding[] {
  const a = momentsOf(pair.a, pair, 'a');
  const b = momentsOf(pair.b, pair, 'b');
  if (a.length === 0 || b.length === 0) return [];
  const clock = compareClocks(a, b, pair);
  const days = compareDays(a, b, pair);
  if (clock && days?.weight !== 'conflict') return days ? [clock, days] : [clock];
  return days ? [days] : [];
}

/** The moments that belong to what both claims tell: those nearest to a shared predicate that is not negated. */
function momentsOf(frame: ClaimFrame, pair: Pair, side: 'a' | 'b'): Moment[] {
  const bearing = frame.moments.filter(moment => moment.relation !== 'until' && moment.relation !== 'before');
  const eventful = frame.predicates.filter(predicate =>
    predicate.classes.some(entry => !entry.manner && !entry.mode),
  );
  const names = new Set([
    ...pair.shared.map(entry => entry.name),
    ...pair.opposed.map(opposed => opposed[side].name),
    ...(!areSteps(pair) ? [] : pair.steps.map(steps => steps[side].name)),
  ]);
  if (names.size === 0 || eventful.length === 0) return bearing;
  return bearing.filter(moment => {
    const nearest = Math.min(...eventful.map(predicate => distance(predicate, moment)));
    return eventful.some(
      predicate =>
        !predicate.negated &&
        predicate.classes.some(entry => names.has(entry.name)) &&
        distance(predicate, moment) <= nearest + 1,
    );
  });
}

/** In words, more across clauses; a date follows its verb more often than it comes before it. */
function distance(predicate: Predicate, moment: Moment): number {
  const words = predicate.at <= moment.at ? moment.at - predicate.at : 1.5 * (predicate.at - moment.at);
  return words + (predicate.clause === moment.clause ? 0 : 6);
}

/** Clock times may differ by this many minutes and still be the same, when either is "around". */
const aroundMinutes = 10;

function compareClocks(allA: readonly Moment[], allB: readonly Moment[], pair: Pair): Finding | undefined {
  const a = allA.find(moment => moment.minutes !== undefined);
  const b = allB.find(moment => moment.minutes !== undefined);
  if (a?.minutes === undefined || b?.minutes === undefined) return undefined;
  const apart = Math.abs(a.minutes - b.minutes);
  if (a.zone !== b.zone) {
    const offset = Math.min(apart, 1440 - apart);
    if (offset % 30 === 0 && offset <= 14 * 60) {
      const reading = `${a.text} and ${b.text} are the same moment if the clocks differ by ${hours(offset)}`;
      return finding('date: time zones', 'note', a, b, reading, true);
    }
    return finding(
      'date: time zones',
      'note',
      a,
      b,
      `${a.text} and ${b.text} are in different time zones: not compared`,
      true,
    );
  }
  if (apart <= (a.relation === 'about' || b.relation === 'about' ? aroundMinutes : 0)) return undefined;
  if (isPlannedOnOneSide(pair)) {
    return finding(
      'date: plan and outcome',
      'differs',
      a,
      b,
      `${a.text} and ${b.text}: one is the plan, the other what came of it`,
      true,
    );
  }
  if (pair.shared.length === 0) return undefined;
  return finding(
    'date: clock time',
    'conflict',
    a,
    b,
    `${a.text} and ${b.text}: both cannot hold of one moment`,
    false,
  );
}

function hours(minutes: number): string {
  const whole = minutes / 60;
  return whole === 1 ? 'one hour' : `${whole} hours`;
}

/** Two days this far apart may still be two tellings of one event; beyond that the gate has spoken of another event. */
function compareDays(allA: readonly Moment[], allB: readonly Moment[], pair: Pair): Finding | undefined {
  const anchoredA = allA.filter(moment => moment.stretch);
  const anchoredB = allB.filter(moment => moment.stretch);
  const [firstA, firstB] = [anchoredA[0], anchoredB[0]];
  if (!firstA || !firstB) return compareUnanchored(allA, allB);
  for (const a of anchoredA) for (const b of anchoredB) if (gapBetween(a, b) < 1) return undefined;
  const reading = `${firstA.explanation}; ${firstB.explanation}`;
  if (isPlannedOnOneSide(pair)) {
    return finding(
      'date: plan and outcome',
      'differs',
      firstA,
      firstB,
      `${reading}: one is the plan, the other what came of it`,
      true,
    );
  }
  if (areSteps(pair)) {
    return finding(
      'date: steps',
      'differs',
      firstA,
      firstB,
      `${reading}: two steps of one course of events`,
      true,
    );
  }
  if (pair.shared.length === 0 && pair.wording < 0.5) {
    return finding(
      'date: not compared',
      'note',
      firstA,
      firstB,
      `${reading}: not compared, the claims tell different things`,
      true,
    );
  }
  return finding(
    'date: disjoint',
    'conflict',
    firstA,
    firstB,
    `${reading}: one event cannot be on both`,
    false,
  );
}

function compareUnanchored(allA: readonly Moment[], allB: readonly Moment[]): Finding | undefined {
  const a = allA.find(moment => moment.weekday !== undefined);
  const b = allB.find(moment => moment.weekday !== undefined);
  if (!a || !b || a.weekday === b.weekday) return undefined;
  const loose = a.stretch ? b : a;
  return finding(
    'date: not anchored',
    'differs',
    a,
    b,
    `${a.text} and ${b.text} differ, but ${loose.text} is not anchored to a date: no conflict`,
    true,
  );
}

/** Days between two moments; 0 when they touch or overlap. Undefined stretches overlap everything. */
export function gapBetween(a: Pick<Moment, 'stretch'>, b: Pick<Moment, 'stretch'>): number {
  if (!a.stretch || !b.stretch) return 0;
  const whole = ({ from, to }: { readonly from: number; readonly to: number }) => ({
    from: Math.floor(from),
    to: Math.floor(to),
  });
  const [x, y] = [whole(a.stretch), whole(b.stretch)];
  return Math.max(0, x.from - y.to, y.from - x.to);
}

/** Whether one claim tells as a plan what the other tells as done. */
export function isPlannedOnOneSide({ a, b }: Pair): boolean {
  const isPlan = (frame: ClaimFrame) =>
    frame.modality === 'expected' ||
    (frame.predicates.length > 0 && frame.predicates.every(predicate => predicate.status === 'planned'));
  return isPlan(a) !== isPlan(b);
}

function finding(
  rule: string,
  weight: Finding['weight'],
  a: Moment,
  b: Moment,
  reading: string,
  compatible: boolean,
): Finding {
  return {
    rule,
    weight,
    difference: {
      kind: 'date',
      a: a.text,
      b: b.text,
      aSpan: { start: a.start, end: a.end },
      bSpan: { start: b.start, end: b.end },
      reading,
      compatible,
    },
  };
}
