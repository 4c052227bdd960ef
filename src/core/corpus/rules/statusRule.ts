import { areSteps, sharedPredicates, type Finding, type Pair } from '../pair';

/**
 * Compares how far what is told has come. Planned in one source and done in the other is an update; a later step of the same
 * course of events ("arrested", then "charged") is one too. Neither is ever a conflict.
 */
export function compareStatus(pair: Pair): Finding[] {
  for (const { a, b } of sharedPredicates(pair)) {
    const plans = [a.status, b.status].filter(status => status === 'planned').length;
    if (plans !== 1 || a.status === 'possible' || b.status === 'possible') continue;
    return [
      finding(
        'status: plan and outcome',
        a,
        b,
        `${a.lemma} is ${a.status}, ${b.lemma} is ${b.status}: an update`,
        pair,
      ),
    ];
  }
  const steps = areSteps(pair) ? pair.steps[0] : undefined;
  if (!steps) return [];
  const a = pair.a.predicates.find(predicate => predicate.classes.includes(steps.a));
  const b = pair.b.predicates.find(predicate => predicate.classes.includes(steps.b));
  if (!a || !b) return [];
  return [
    finding('status: steps', a, b, `${a.lemma} and ${b.lemma} are two steps of one course of events`, pair),
  ];
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function finding(rule: string, a: Place, b: Place, reading: string, pair: Pair): Finding {
  const words = (text: string, frameStart: number, place: Place) =>
    text.slice(place.start - frameStart, place.end - frameStart);
  return {
    rule,
    weight: 'differs',
    difference: {
      kind: 'status',
      a: words(pair.a.text, pair.a.start, a),
      b: words(pair.b.text, pair.b.start, b),
      aSpan: { start: a.start, end: a.end },
      bSpan: { start: b.start, end: b.end },
      reading,
      compatible: true,
    },
  };
}
