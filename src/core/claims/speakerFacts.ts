import type { Mention } from '../model';
import { isFinite, isNominal, isPunctuation, type Run, type Word } from './words';

/** Something said about a speaker while naming them: "Dr. Fortes, who is not related to the survivor". */
export interface SpeakerFact {
  readonly run: Run;
  /** A document's own figures ("the bulletin, which puts the toll at 118") are part of what it reports. */
  readonly reported: boolean;
  /** A role in an insert ("Neves, commander of the Coast Guard"): states something without a verb. */
  readonly role: boolean;
}

/**
 * Finds relative clauses and roles in the words that name a speaker.
 * @param run the naming, without the verb of saying
 */
export function findSpeakerFacts(
  words: readonly Word[],
  run: Run,
  mentions: readonly Mention[],
): SpeakerFact[] {
  const facts: SpeakerFact[] = [];
  let from = run.from;
  for (let at = run.from; at <= run.to; at++) {
    if (at < run.to && !isPunctuation(words[at], ',')) continue;
    const fact = readPart(words, { from, to: at }, run, mentions);
    if (fact) facts.push(fact);
    from = at + 1;
  }
  return facts;
}

function readPart(
  words: readonly Word[],
  part: Run,
  run: Run,
  mentions: readonly Mention[],
): SpeakerFact | undefined {
  const first = words[part.from];
  if (!first || part.to <= part.from) return undefined;
  if (part.from > run.from && /^(?:who|which|whose)$/.test(first.lower)) {
    const from = first.lower === 'whose' ? part.from : part.from + 1;
    const reported = first.lower === 'which' && statesFigures.test(words[part.from + 1]?.lower ?? '');
    return asStated(words, { from, to: endOfRelative(words, part.from, run) }, reported);
  }
  for (let at = part.from + 1; at < part.to; at++) {
    if (/^(?:who|which)$/.test(words[at]?.lower ?? ''))
      return asStated(words, { from: at + 1, to: part.to }, false);
  }
  const role = readRole(words, part, run, mentions);
  return role ? { run: role, reported: false, role: true } : undefined;
}

const statesFigures = /^(?:puts?|says?|shows?|lists?|gives?|sets?|estimates?|counts?|states?|records?)$/;

function asStated(words: readonly Word[], run: Run, reported: boolean): SpeakerFact | undefined {
  return words.slice(run.from, run.to).some(isFinite) ? { run, reported, role: false } : undefined;
}

/** A relative clause may hold short inserts ("whose son Nilton, 19, has not been found"): it ends at a comma behind its verb. */
function endOfRelative(words: readonly Word[], from: number, run: Run): number {
  let verbSeen = false;
  for (let at = from + 1; at < run.to; at++) {
    const word = words[at];
    if (!word) break;
    if (isPunctuation(word, ':;') || (verbSeen && isPunctuation(word, ','))) return at;
    verbSeen ||= isFinite(word);
  }
  return run.to;
}

/** "Col. Neves, commander of the Coast Guard": a role noun with a name behind "of", right behind a person. */
function readRole(
  words: readonly Word[],
  part: Run,
  run: Run,
  mentions: readonly Mention[],
): Run | undefined {
  const nameEnd = part.from - 2;
  const person = words[nameEnd]?.mention;
  if (part.from === run.from || person === undefined || mentions[person]?.type !== 'person') return undefined;
  let preposition = part.from + 1;
  while (preposition < part.to && !/^(?:of|at|for|to)$/.test(words[preposition]?.lower ?? '')) preposition++;
  if (preposition >= part.to || preposition - part.from > 5 || words[preposition - 1]?.wordClass !== 'NN')
    return undefined;
  const first = words[part.from];
  if (
    !first ||
    first.wordClass === 'CD' ||
    !(isNominal(first) || first.wordClass === 'DT' || first.wordClass === 'JJ')
  )
    return undefined;
  const named = words.slice(preposition + 1, part.to).some(word => word.mention !== undefined);
  if (!named) return undefined;
  let from = nameEnd;
  while (from > run.from && !isPunctuation(words[from - 1], ',')) from--;
  return { from, to: part.to };
}
