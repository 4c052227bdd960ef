import type { ClaimFrame, NameUse } from '../frame';
import { sharedPredicates, type Finding, type Pair } from '../pair';
import type { Predicate } from '../predicates';

/**
 * Compares who two claims say did it. Where only one can have ("won", "was appointed"), two different names conflict; elsewhere
 * they only differ, since each claim may leave out the other's actor.
 */
export function compareActors(pair: Pair): Finding[] {
  for (const { a, b, class: entry } of sharedPredicates(pair)) {
    const [agentA, agentB] = [agentOf(pair.a, a), agentOf(pair.b, b)];
    if (
      !agentA ||
      !agentB ||
      isOne(agentA, agentB) ||
      pair.b.own.has(agentA.entity) ||
      pair.a.own.has(agentB.entity)
    )
      continue;
    const exclusive =
      entry.exclusive === true && !a.negated && !b.negated && (pair.naming > 0 || pair.topic >= 0.3);
    return [
      {
        rule: exclusive ? 'actor: only one can' : 'actor: different',
        weight: exclusive ? 'conflict' : 'differs',
        difference: {
          kind: 'actor',
          a: agentA.text,
          b: agentB.text,
          aSpan: { start: agentA.start, end: agentA.end },
          bSpan: { start: agentB.start, end: agentB.end },
          reading: exclusive
            ? `${agentA.text} and ${agentB.text}: only one can have (${a.lemma}, ${b.lemma})`
            : `${agentA.text} and ${agentB.text}: each claim names another actor`,
          compatible: !exclusive,
        },
      },
    ];
  }
  return [];
}

function isOne(a: NameUse, b: NameUse): boolean {
  return a.entity === b.entity || (a.country !== undefined && a.country === b.country);
}

/** The name nearest before the predicate in its clause, or after "by". */
export function agentOf(frame: ClaimFrame, predicate: Predicate): NameUse | undefined {
  const actors = frame.names.filter(name => actorTypes.has(name.type));
  const by = actors.find(
    name => name.preposition === 'by' && name.at > predicate.at && name.at - predicate.at <= 8,
  );
  if (by) return by;
  const passive = frame.tokens
    .slice(Math.max(0, predicate.at - 2), predicate.at)
    .some(token => token.lemma === 'be');
  if (passive) return undefined;
  return actors
    .filter(
      name =>
        name.at < predicate.at &&
        !obliqueWords.has(name.preposition) &&
        frame.tokens[name.at]?.clause === predicate.clause,
    )
    .at(-1);
}

const actorTypes: ReadonlySet<string> = new Set(['person', 'organization', 'group']);
const obliqueWords: ReadonlySet<string> = new Set([
  'in', 'at', 'on', 'of', 'for', 'to', 'from', 'with', 'near', 'off', 'against', 'between', 'during', 'after', 'before',
]); // prettier-ignore
