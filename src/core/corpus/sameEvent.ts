import type { Reason } from '../model';
import type { ClaimFrame, NameUse } from './frame';
import { shareStory } from './kinds';
import type { PredicateClass } from './predicateTable';
import { areSteps, type Pair } from './pair';
import { gapBetween, isPlannedOnOneSide } from './rules/dateRule';
import { mayBeOne, placesOf } from './rules/placeRule';
import { areComparable } from './rules/quantityRule';

export type EventMatch =
  /** Both claims tell the same happening: their slots may be compared. */
  | { readonly kind: 'same'; readonly strength: number; readonly reason: Reason }
  /** The same kind of statement about the same people or things, but another happening. */
  | { readonly kind: 'other'; readonly strength: number; readonly reason: Reason }
  | { readonly kind: 'unrelated'; readonly strength: number };

/** How much two claims must share to be about one thing; fitted on own pairs (test/fixtures/comparison). */
const strengthNeeded = 0.5;

/**
 * The gate before every verdict: are these two claims about the same event? Designators, named things, participants, places and
 * resolved dates must not say otherwise, and the happening itself must be shared: by class, as steps of one course of
 * events, by number, or nearly word for word. On raw similarity alone half of all pairs about the same actors and another event pass
 * (ECB+, 2,966 of 9,988), so similarity never opens it by itself.
 */
export function matchEvents(pair: Pair): EventMatch {
  const strength = strengthOf(pair);
  if (strength < strengthNeeded || !(shareStory(pair.a, pair.b, pair.likeness) || areCopies(pair)))
    return { kind: 'unrelated', strength };
  const other = otherEvent(pair);
  if (other)
    return pair.naming > 0 || pair.wording >= 0.5
      ? { kind: 'other', strength, reason: other }
      : { kind: 'unrelated', strength };
  return { kind: 'same', strength, reason: { rule: 'same event', text: sameEventText(pair) } };
}

/** Long enough and nearly word for word the same, whatever their sources are about. */
function areCopies({ a, b, wording }: Pair): boolean {
  return wording >= 0.75 && Math.min(a.content.size, b.content.size) >= 4;
}

function strengthOf(pair: Pair): number {
  const { a, b, wording, naming, likeness } = pair;
  const figures = a.figures.some(x => b.figures.some(y => areComparable(x, y, pair)));
  const kind = kindStrength(pair);
  if (kind === 0 && !figures && wording < 0.45) return 0;
  return (
    Math.max(kind, figures ? 0.4 : 0) +
    (kind > 0 && pair.sameThing ? 0.25 : 0) +
    (figures ? 0.25 : 0) +
    0.6 * wording +
    0.25 * naming +
    0.3 * Math.min(1, likeness.all * 4)
  );
}

/** A class rests loosely on everyday words, or on words that tell of something else as often ("strike", "charge"). */
function isLoose(entry: PredicateClass, a: ClaimFrame, b: ClaimFrame): boolean {
  const ambiguous = (frame: ClaimFrame) =>
    frame.predicates.every(predicate => !predicate.classes.includes(entry) || predicate.classes.length > 1);
  return entry.loose === true || (ambiguous(a) && ambiguous(b));
}

/** How much it says that both claims have predicates of these classes: rare and particular ones say more. */
function kindStrength({ a, b, shared, opposed, steps, wording, rarest, classRarity }: Pair): number {
  const telling = shared.filter(entry => !entry.mode);
  const gains = telling.map(
    entry => (entry.things ? 0.05 : isLoose(entry, a, b) ? 0.15 : 0.28) + 0.25 * classRarity(entry),
  );
  if (steps.length > 0) gains.push(0.35);
  if (gains.length > 0) return Math.max(...gains) + 0.08 * Math.min(2, gains.length - 1);
  const contrary = opposed.some(pair => !pair.a.loose && !pair.b.loose);
  if (opposed.length > 0) return contrary ? 0.4 : 0.28;
  if (shareTitledPerson(a, b)) return 0.4;
  // What no class knows ("the siren sounded") is told by a rare word that both have.
  return wording >= 0.25 && rarest >= 0.5 ? 0.1 + 0.3 * rarest : 0;
}

/** Who someone is, is what both claims say, when at least one says nothing else. */
function shareTitledPerson(a: ClaimFrame, b: ClaimFrame): boolean {
  const says = (frame: ClaimFrame) => frame.predicates.every(predicate => predicate.classes.every(isOffice));
  if (!says(a) && !says(b)) return false;
  return a.titles.some(title => b.titles.some(other => other.person === title.person));
}

function isOffice(entry: PredicateClass): boolean {
  return entry.step?.[0] === 'office';
}

function sameEventText({ a, b, shared, opposed, steps, wording, likeness }: Pair): string {
  const words = (frame: ClaimFrame, name: string) =>
    frame.predicates.find(predicate => predicate.classes.some(entry => entry.name === name))?.lemma ?? name;
  const parts: string[] = [];
  const first = shared.find(entry => !entry.mode);
  if (first) {
    const [wordA, wordB] = [words(a, first.name), words(b, first.name)];
    parts.push(
      wordA === wordB ? `both tell of the same (${wordA})` : `${wordA} and ${wordB} tell of the same`,
    );
  } else if (opposed[0])
    parts.push(`${words(a, opposed[0].a.name)} and ${words(b, opposed[0].b.name)} are contraries`);
  else if (steps[0])
    parts.push(
      `${words(a, steps[0].a.name)} and ${words(b, steps[0].b.name)} are steps of one course of events`,
    );
  else parts.push(wording >= 0.45 ? 'nearly the same words' : 'the same numbers or titles');
  const names = a.names.filter(name => b.own.has(name.entity)).map(name => name.text);
  if (names.length > 0) parts.push(`both name ${[...new Set(names)].join(', ')}`);
  parts.push(`sources ${Math.round(likeness.all * 100)} % alike`);
  return parts.join('; ');
}

/** After so many days two happenings of a kind are two events; of undated ones, when their reports are this far apart. */
const farApart = 45;
const publishedFarApart = 120;

function otherEvent(pair: Pair): Reason | undefined {
  return (
    otherDesignator(pair) ??
    otherCarrier(pair) ??
    otherParticipants(pair) ??
    otherPerson(pair) ??
    otherTime(pair) ??
    otherPlace(pair)
  );
}

function otherDesignator({ a, b }: Pair): Reason | undefined {
  if (a.designators.size === 0 || b.designators.size === 0) return undefined;
  if ([...a.designators].some(designator => b.designators.has(designator))) return undefined;
  const text = `${[...a.designators].join(', ')} and ${[...b.designators].join(', ')} are different models`;
  return { rule: 'other event: designator', text };
}

/**
 * Two ships, two treaties, two named events. A name that was only taken from elsewhere in the source counts where that source knows the
 * other name as well: else the two may be names of one thing.
 */
function otherCarrier({ a, b }: Pair): Reason | undefined {
  if (a.carrierNearness === 'source' && b.carrierNearness === 'source') return undefined;
  for (const [entity, type] of a.carriers) {
    const ofType = (frame: ClaimFrame) =>
      [...frame.carriers].filter(([, other]) => other === type).map(([other]) => other);
    const [carriersA, carriersB] = [ofType(a), ofType(b)];
    const [first] = carriersB;
    if (first === undefined || carriersA.some(carrier => carriersB.includes(carrier))) continue;
    if (a.carrierNearness === 'source' && !carriersB.some(carrier => a.known.has(carrier))) continue;
    if (b.carrierNearness === 'source' && !carriersA.some(carrier => b.known.has(carrier))) continue;
    return {
      rule: 'other event: named thing',
      text: `one is about ${nameOf(a, entity)}, the other about ${nameOf(b, first)}`,
    };
  }
  return undefined;
}

function nameOf(frame: ClaimFrame, entity: string): string {
  return frame.names.find(name => name.entity === entity)?.text ?? entity.replace(/^[a-z]+[:/]/, '');
}

/** For what people do with each other: each side names someone whom the other does not. */
function otherParticipants(pair: Pair): Reason | undefined {
  if (!pair.shared.some(entry => entry.mutual)) return undefined;
  const isPerson = (name: NameUse) => name.type === 'person';
  const persons = pair.a.names.some(isPerson) && pair.b.names.some(isPerson);
  const partiesOf = (frame: ClaimFrame) =>
    frame.names.filter(name =>
      persons ? isPerson(name) : name.type === 'organization' || name.type === 'group',
    );
  return differentSides(partiesOf(pair.a), partiesOf(pair.b), 'other event: participants');
}

function differentSides(a: readonly NameUse[], b: readonly NameUse[], rule: string): Reason | undefined {
  const onlyA = a.filter(
    x => !b.some(y => y.entity === x.entity || (x.country !== undefined && x.country === y.country)),
  );
  const onlyB = b.filter(
    x => !a.some(y => y.entity === x.entity || (x.country !== undefined && x.country === y.country)),
  );
  const [firstA, firstB] = [onlyA[0], onlyB[0]];
  if (!firstA || !firstB) return undefined;
  return { rule, text: `one has ${firstA.text}, the other ${firstB.text}` };
}

/** For what happens to one person ("arrested", "sentenced"): no person in common. */
function otherPerson({ a, b, shared }: Pair): Reason | undefined {
  if (!shared.some(entry => entry.personal) || shared.some(entry => entry.exclusive)) return undefined;
  const personsA = a.names.filter(name => name.type === 'person');
  const personsB = b.names.filter(name => name.type === 'person');
  if (personsA.some(x => personsB.some(y => x.entity === y.entity))) return undefined;
  return differentSides(personsA, personsB, 'other event: person');
}

function otherTime(pair: Pair): Reason | undefined {
  const { a, b } = pair;
  // A plan and its outcome, or two steps of one trial, may lie far apart.
  if (isPlannedOnOneSide(pair) || areSteps(pair)) return undefined;
  const repeats =
    pair.shared.some(entry => entry.repeats === true || entry.periodic === true) &&
    !pair.shared.some(entry => entry.once);
  const bound = a.moments.filter(moment => moment.stretch && moment.minutes === undefined);
  const boundB = b.moments.filter(moment => moment.stretch && moment.minutes === undefined);
  if (bound.length > 0 && boundB.length > 0) {
    const gap = Math.min(...bound.flatMap(x => boundB.map(y => gapBetween(x, y))));
    if (gap >= 1 && repeats)
      return dates(bound[0]?.explanation, boundB[0]?.explanation, 'it may happen again');
    const once = pair.shared.some(entry => entry.once && !entry.count) && shareCarrier(pair);
    if (gap > farApart && !once)
      return dates(bound[0]?.explanation, boundB[0]?.explanation, `${Math.round(gap)} days apart`);
    return undefined;
  }
  if (pair.shared.some(entry => entry.once && !entry.count && !entry.personal)) return undefined;
  return farFromOther(a, b);
}

/** The claims hang on the same named thing, or stand beside the same name. */
function shareCarrier({ a, b }: Pair): boolean {
  for (const carrier of a.carriers.keys()) if (b.carriers.has(carrier)) return true;
  for (const entity of a.storyNames) if (b.storyNames.has(entity)) return true;
  return false;
}

/** One tells of something long past, the other of something around its own publication. */
function farFromOther(a: ClaimFrame, b: ClaimFrame): Reason | undefined {
  const whenA = a.time?.stretch ?? dayOf(a);
  const whenB = b.time?.stretch ?? dayOf(b);
  if (!whenA || !whenB) return undefined;
  const undated = a.time === undefined && b.time === undefined;
  if (!undated && (isOpenEnded(a) || isOpenEnded(b))) return undefined;
  const gap = gapBetween({ stretch: whenA }, { stretch: whenB });
  const limit = undated ? publishedFarApart : farApart;
  return gap > limit
    ? { rule: 'other event: date', text: `${Math.round(gap)} days lie between the two` }
    : undefined;
}

function dayOf(frame: ClaimFrame): { readonly from: number; readonly to: number } | undefined {
  return frame.published === undefined ? undefined : { from: frame.published, to: frame.published };
}

/** Nothing that happens on a day: plans, and statements without any happening. */
function isOpenEnded(frame: ClaimFrame): boolean {
  return frame.modality === 'expected' || (frame.predicates.length === 0 && frame.contextClasses.size === 0);
}

function dates(a: string | undefined, b: string | undefined, why: string): Reason {
  return { rule: 'other event: date', text: `${a ?? ''}; ${b ?? ''}: ${why}` };
}

/** Where the place is part of what happens ("the convoy reached …", "the protest in …"). */
function otherPlace(pair: Pair): Reason | undefined {
  if (!pair.shared.some(entry => entry.placed === true || entry.repeats === true)) return undefined;
  const [a, b] = [placesOf(pair.a), placesOf(pair.b)];
  const [firstA, firstB] = [a[0], b[0]];
  if (!firstA || !firstB || a.some(x => b.some(y => mayBeOne(x, y)))) return undefined;
  return { rule: 'other event: place', text: `one in ${firstA.text}, the other in ${firstB.text}` };
}
