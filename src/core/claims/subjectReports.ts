import type { AttributionSource } from '../model';
import { isOwnThought, isPassedOn, readCue } from './cues';
import type { Clause } from './grammar';
import type { Report, ReportContext } from './report';
import { findContent } from './reportContent';
import { isDenial, takesSpokenObject } from './sayingVerbs';
import { readSubjectSpeaker, readTrailingSpeaker } from './speakers';
import { isNominal, spanOf, type Word } from './words';

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
  if (verb.base === 'quote' || verb.base === 'cite') return readQuotedAs(context, words, clause, to);
  if (verb.passive || isOwnThought(words, clause.subject.from, verb)) return undefined;
  const start = findContent(words, verb, to);
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

/** "Tasnim quoted an official as saying (that) …", "she was quoted as saying …". */
function readQuotedAs(
  context: ReportContext,
  words: readonly Word[],
  clause: Clause,
  to: number,
): Report | undefined {
  const { verb } = clause;
  let as = verb.to;
  while (as < to && as < verb.to + 14 && !isSaying(words, as)) as++;
  if (!isSaying(words, as) || as + 2 >= to) return undefined;
  const source = readSubjectSpeaker(context.text, words, clause.subject, context.names);
  const quoted = verb.passive
    ? undefined
    : readTrailingSpeaker(context.text, words, { from: verb.to, to: as }, context.names);
  const saying = spanOf(words, { from: as, to: as + 2 });
  const cue = verb.passive ? spanOf(words, { from: verb.main, to: as + 2 }) : readCue(words, verb, verb.to);
  const that = words[as + 2]?.lower === 'that' ? 1 : 0;
  return {
    ...(source ? { source } : {}),
    cue,
    content: [{ from: as + 2 + that, to }],
    ...(quoted ? { quoted: { source: quoted, cue: saying } } : {}),
    denied: false,
    passedOn: false,
  };
}

function isSaying(words: readonly Word[], at: number): boolean {
  return words[at]?.lower === 'as' && /^(?:saying|telling|adding|warning)$/.test(words[at + 1]?.lower ?? '');
}

/** "Adler conveyed the board's regrets": speech with an object, read inside somebody else's report only. */
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
