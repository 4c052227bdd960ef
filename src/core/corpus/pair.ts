import type { Difference } from '../model';
import type { ClaimFrame } from './frame';
import type { PredicateClass } from './predicateTable';
import type { Predicate } from './predicates';
import type { Likeness } from './sourceLikeness';

/** Two claims laid side by side, with what they share. `a` is the first of the two by file and position. */
export interface Pair {
  readonly a: ClaimFrame;
  readonly b: ClaimFrame;
  /** How alike the two sources are as a whole. */
  readonly likeness: Likeness;
  /** Classes that both claims have in their own words, the telling ones first. */
  readonly shared: readonly PredicateClass[];
  /** Classes of one that are the contrary of a class of the other. */
  readonly opposed: readonly { readonly a: PredicateClass; readonly b: PredicateClass }[];
  /** Different steps of one course of events ("arrested", "charged"). */
  readonly steps: readonly { readonly a: PredicateClass; readonly b: PredicateClass }[];
  /** How rare claims of a class are in the collection: 0 for all of them, 1 for a single one. */
  readonly classRarity: (entry: PredicateClass) => number;
  /** How rare the rarest content word is that both have, 0 to 1. */
  readonly rarest: number;
  /** Rarity-weighted cosine of the content words, 0 to 1. */
  readonly wording: number;
  /** The same without the words of shared classes: what the happening is about. */
  readonly topic: number;
  /** Both name the same model or the same named thing: ship, treaty, event ("Su-35", "Lakeside Marathon"). */
  readonly sameThing: boolean;
  /** Rarity-weighted share of the names that both claims have, 0 to 1. */
  readonly naming: number;
}

/**
 * What one rule found. A note leaves the verdict alone (another speaker, a unit), `differs` makes it "differs", `conflict`
 * makes it "conflicts".
 */
export interface Finding {
  readonly rule: string;
  readonly weight: 'note' | 'differs' | 'conflict';
  readonly difference: Difference;
}

/** A rule compares one slot of two claims about the same event; it finds nothing where nothing differs. */
export type Rule = (pair: Pair) => readonly Finding[];

/** The predicates of both claims that share a class, first ones first. */
export function sharedPredicates(
  pair: Pair,
): { readonly a: Predicate; readonly b: Predicate; readonly class: PredicateClass }[] {
  return pair.shared.flatMap(entry => {
    const a = pair.a.predicates.find(predicate => predicate.classes.includes(entry));
    const b = pair.b.predicates.find(predicate => predicate.classes.includes(entry));
    return a && b ? [{ a, b, class: entry }] : [];
  });
}

/** Whether the two claims tell different steps of one course of events, and no step in common. */
export function areSteps({ shared, steps }: Pair): boolean {
  return steps.length > 0 && shared.every(entry => entry.loose === true || entry.things === true);
}
