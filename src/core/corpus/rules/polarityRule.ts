import type { Difference } from '../../model';
import type { ClaimFrame } from '../frame';
import { sharedPredicates, type Finding, type Pair } from '../pair';
import type { Predicate } from '../predicates';

/**
 * Compares whether two claims affirm or deny the same thing: by negation, by a word for the contrary ("rejected" against
 * "accepted", "unhurt"), or by a denial reported as such. A conflict, unless the one that says "not yet" is the older report.
 */
export function comparePolarity(pair: Pair): Finding[] {
  const found = contradiction(pair);
  if (!found) return [];
  const { a, b, reason, isSpecific } = found;
  const update = isUpdate(pair, found);
  const contested = pair.a.modality === 'denied' || pair.b.modality === 'denied' ? ' (contested)' : '';
  const difference: Difference = {
    kind: 'polarity',
    a: a.text,
    b: b.text,
    ...(a.end > a.start ? { aSpan: { start: a.start, end: a.end } } : {}),
    ...(b.end > b.start ? { bSpan: { start: b.start, end: b.end } } : {}),
    reading: update ? `${reason}, but the denial is of the earlier day: an update` : `${reason}${contested}`,
    compatible: update || !isSpecific,
  };
  if (!isSpecific) return [{ rule: unsureContrary, weight: 'note', difference }];
  return [
    {
      rule: update ? 'polarity: update' : 'polarity: contrary',
      weight: update ? 'differs' : 'conflict',
      difference,
    },
  ];
}

/** The rule of a contrary that may be about something else: no conflict, and no agreement either. */
export const unsureContrary = 'polarity: not compared';

interface Words {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Contradiction {
  readonly a: Words;
  readonly b: Words;
  readonly reason: string;
  /** Which side says no, where it is a negation. */
  readonly negative?: 'a' | 'b';
  /** Whether enough else is shared to be sure that both speak of the same. */
  readonly isSpecific: boolean;
}

/** What must be shared besides the happening itself before its negation counts. */
const topicNeeded = 0.25;

function contradiction(pair: Pair): Contradiction | undefined {
  const { a, b } = pair;
  const deniedA = a.modality === 'denied';
  const deniedB = b.modality === 'denied';
  for (const shared of sharedPredicates(pair)) {
    if (
      shared.class.mode ||
      shared.class.things ||
      isCounted(pair, shared.class.name) ||
      shared.a.status === 'planned' ||
      shared.b.status === 'planned'
    )
      continue;
    const negativeA = shared.a.negated !== deniedA;
    const negativeB = shared.b.negated !== deniedB;
    if (negativeA === negativeB) continue;
    if (isSince(negativeA ? a : b)) continue;
    const isSpecific =
      shared.class.state === true || Math.max(pair.topic, pair.naming) >= topicNeeded || isShort(pair);
    return {
      a: wordsOf(a, shared.a),
      b: wordsOf(b, shared.b),
      reason: `${sideWords(a, shared.a, negativeA)}; ${sideWords(b, shared.b, negativeB)}`,
      negative: negativeA ? 'a' : 'b',
      isSpecific,
    };
  }
  const whole = wholeContradiction(pair);
  if (whole) return whole;
  for (const { a: classA, b: classB } of pair.opposed) {
    // "Arrested", then "released": the one follows the other.
    if (classA.step && classB.step && classA.step[1] !== classB.step[1]) continue;
    const predicateA = a.predicates.find(predicate => predicate.classes.includes(classA));
    const predicateB = b.predicates.find(predicate => predicate.classes.includes(classB));
    if (!predicateA || !predicateB || predicateA.status === 'planned' || predicateB.status === 'planned')
      continue;
    if ((predicateA.negated !== deniedA) !== (predicateB.negated !== deniedB)) continue;
    return {
      a: wordsOf(a, predicateA),
      b: wordsOf(b, predicateB),
      reason: `${predicateA.lemma} and ${predicateB.lemma} are contrary`,
      isSpecific: Math.max(pair.topic, pair.naming) >= topicNeeded,
    };
  }
  return undefined;
}

/** Without a predicate that both have: one claim as a whole denies what the other says in nearly the same words. */
function wholeContradiction(pair: Pair): Contradiction | undefined {
  const { a, b, shared, opposed, wording } = pair;
  if (shared.some(entry => !entry.things && !entry.mode) || opposed.length > 0 || wording < alikeEnough)
    return undefined;
  // Of short claims a single word is half the wording: "run by the company", "the company has not commented".
  const inCommon = [...a.content.keys()].filter(term => b.content.has(term)).length;
  if (inCommon < 2) return undefined;
  const isNegative = (frame: ClaimFrame) => (frame.polarity === 'negative') !== (frame.modality === 'denied');
  if (isNegative(a) === isNegative(b)) return undefined;
  const words = (frame: ClaimFrame): Words => ({
    text: isNegative(frame) ? 'denied' : 'affirmed',
    start: frame.start,
    end: frame.start,
  });
  const negative = isNegative(a) ? 'a' : 'b';
  return {
    a: words(a),
    b: words(b),
    reason: 'one source denies what the other says',
    negative,
    isSpecific: true,
  };
}

/** Cosine of content words from which a denial is one of the other claim. */
const alikeEnough = 0.45;

/** Where both claims give a number for it, "nobody" among them, the numbers decide. */
function isCounted({ a, b }: Pair, name: string): boolean {
  return [a, b].every(frame => frame.figures.some(figure => figure.measures.includes(name)));
}

/** "Not inspected since June" says that it was inspected in June. */
function isSince(frame: ClaimFrame): boolean {
  return frame.moments.some(moment => moment.relation === 'since');
}

/** Claims with next to nothing besides the happening: its denial is the whole message. */
function isShort({ a, b, naming }: Pair): boolean {
  return Math.min(a.content.size, b.content.size) <= 2 && naming > 0;
}

function wordsOf(frame: ClaimFrame, predicate: Predicate): Words {
  const text =
    frame.text.slice(predicate.start - frame.start, predicate.end - frame.start) || predicate.lemma;
  return {
    text: predicate.negator && !text.includes(predicate.negator) ? `${predicate.negator} … ${text}` : text,
    start: predicate.start,
    end: predicate.end,
  };
}

function sideWords(frame: ClaimFrame, predicate: Predicate, negative: boolean): string {
  const denied = frame.modality === 'denied' ? ', denied' : '';
  return `${predicate.negator ? `${predicate.negator} … ` : ''}${predicate.lemma}${denied} → ${negative ? 'did not' : 'did'}`;
}

/** "Has not been charged" on Tuesday and "was charged on Friday" can both be right. */
function isUpdate(pair: Pair, { negative }: Contradiction): boolean {
  if (!negative) return false;
  const [no, yes] = negative === 'a' ? [pair.a, pair.b] : [pair.b, pair.a];
  if (no.published === undefined) return false;
  const happened = yes.moments.find(moment => moment.stretch)?.stretch?.from;
  if (happened !== undefined) return Math.floor(happened) > no.published;
  const open = no.predicates.some(predicate => predicate.negated && predicate.open);
  return open && yes.published !== undefined && yes.published > no.published;
}
