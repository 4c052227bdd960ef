import type { AttributionSource } from '../model';
import { isPassedOn, readCue } from './cues';
import type { Clause } from './grammar';
import type { Report, ReportContext } from './report';
import { findContent } from './reportContent';
import { isDenial, takesSpokenObject } from './sayingVerbs';
import { readSubjectSpeaker } from './speakers';
import { isNominal, type Word } from './words';

/**
 * Reads "X said (that) …", "X denied that …", "X told Y …", "X: …" from a clause whose verb is a verb of saying. Undefined
 * when the verb is none or no clause follows it.
 * @param to where the words that can belong to the content end
 * @param inherited who speaks when the clause shares its subject with the one before
 */
export function readSubjectReport(
  context: ReportContext,
  words: readonly Word[],
  clause: Clause,
  to: number,
  inherited: AttributionSource | undefined,
): Report | undefined {
  const { verb } = clause;
  if (verb.passive) return undefined;
  const quotedAs = verb.base === 'quote' || verb.base === 'cite';
  const start = quotedAs ? undefined : findContent(words, verb, to);
  if (!start) return undefined;
  const source =
    clause.subject.to > clause.subject.from
      ? readSubjectSpeaker(context.text, words, clause.subject, context.names)
      : inherited;
  return {
    ...(source ? { source } : {}),
    cue: readCue(words, verb, to),
    content: [{ from: start.from, to: start.to ?? to }],
    ...(start.to !== undefined && start.to < to ? { rest: { from: start.to, to } } : {}),
    speakerRun: clause.subject,
    denied: isDenial(verb.base) && !verb.negated,
    passedOn: isPassedOn(verb.base, source, context),
  };
}

/** "Larijani conveyed Tehran's assessment": speech with an object, read inside somebody else's report only. */
export function readSpokenObject(
  context: ReportContext,
  words: readonly Word[],
  clause: Clause,
  to: number,
): Report | undefined {
  const { verb } = clause;
  if (
    verb.passive ||
    words[verb.finite]?.wordClass === 'MD' ||
    !takesSpokenObject(verb.base) ||
    verb.to >= to ||
    !hasObject(words, verb.to)
  )
    return undefined;
  const source = readSubjectSpeaker(context.text, words, clause.subject, context.names);
  if (!source) return undefined;
  return {
    source,
    cue: readCue(words, verb, to),
    content: [{ from: verb.to, to }],
    denied: false,
    passedOn: false,
  };
}

function hasObject(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    (isNominal(word) || word.wordClass === 'DT' || word.wordClass === 'PRP$' || word.wordClass === 'JJ')
  );
}
