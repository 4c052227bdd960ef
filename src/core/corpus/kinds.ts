import type { ClaimFrame } from './frame';
import type { PredicateClass } from './predicateTable';
import { predicateClass } from './predicates';
import type { Likeness } from './sourceLikeness';

/** Whether two claims tell happenings of one kind: of one class, contrary classes, or steps of one course of events. */
export function shareKind(a: ClaimFrame, b: ClaimFrame): boolean {
  for (const name of a.classes)
    if (b.classes.has(name) || b.contextClasses.has(name) || isKindred(name, b.classes)) return true;
  for (const name of a.contextClasses) if (b.classes.has(name)) return true;
  return false;
}

/** Whether two claims may be of one story: their sources are, or both stand beside the same name other than a country's. */
export function shareStory(a: ClaimFrame, b: ClaimFrame, likeness: Likeness): boolean {
  if (likeness.sameStory) return true;
  if (likeness.names === 0) return false;
  for (const entity of a.storyNames) if (b.storyNames.has(entity)) return true;
  return false;
}

function isKindred(name: string, others: ReadonlySet<string>): boolean {
  const entry = predicateClass(name);
  if (!entry) return false;
  if (entry.opposite !== undefined && others.has(entry.opposite)) return true;
  const chain = entry.step?.[0];
  if (chain === undefined && entry.field === undefined) return false;
  for (const other of others) {
    const kin = predicateClass(other);
    if (chain !== undefined && kin?.step?.[0] === chain) return true;
    if (entry.field !== undefined && kin?.field === entry.field) return true;
  }
  return false;
}

/** Classes that both claims have; where one has no predicate of its own, what the words around it tell. */
export function sharedClasses(a: ClaimFrame, b: ClaimFrame): PredicateClass[] {
  const found: PredicateClass[] = [];
  const collect = (from: ReadonlySet<string>, to: ReadonlySet<string>) => {
    for (const name of from) {
      const entry = to.has(name) ? predicateClass(name) : undefined;
      if (entry && !found.includes(entry)) found.push(entry);
    }
  };
  collect(a.classes, b.classes);
  collect(a.contextClasses, b.classes);
  collect(a.classes, b.contextClasses);
  return found;
}

/** Classes of `a` whose contrary is a class of `b`. */
export function opposedClasses(a: ClaimFrame, b: ClaimFrame): { a: PredicateClass; b: PredicateClass }[] {
  return [...a.classes].flatMap(name => {
    const classA = predicateClass(name);
    const classB =
      classA?.opposite !== undefined && b.classes.has(classA.opposite)
        ? predicateClass(classA.opposite)
        : undefined;
    return classA && classB ? [{ a: classA, b: classB }] : [];
  });
}

/** Different steps of one course of events that the two claims tell. */
export function stepsOf(a: ClaimFrame, b: ClaimFrame): { a: PredicateClass; b: PredicateClass }[] {
  const steps: { a: PredicateClass; b: PredicateClass }[] = [];
  for (const nameA of a.classes) {
    const classA = predicateClass(nameA);
    if (!classA?.step) continue;
    for (const nameB of b.classes) {
      const classB = predicateClass(nameB);
      const [chain, place] = classB?.step ?? [];
      if (classB && chain === classA.step[0] && place !== classA.step[1])
        steps.push({ a: classA, b: classB });
    }
  }
  return steps;
}
