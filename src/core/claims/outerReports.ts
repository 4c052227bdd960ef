import type { AttributionSource } from '../model';
import { readAccording } from './accordingReports';
import { afterAttribution, afterColon, continuation, untilSentenceEnd } from './attributionEnds';
import { isDay, isOwnThought, isPassedOn, readCue, takesRecipient } from './cues';
import { findClauseVerb, readClause, readVerbGroup, startsPredicate, type VerbGroup } from './grammar';
import type { Report, ReportContext } from './report';
import { findThat } from './reportContent';
import { introducesQuotation, takesBareClause } from './sayingVerbs';
import { readSubjectSpeaker, readTrailingSpeaker } from './speakers';
import { isFinite, isPunctuation, type Run, type Word } from './words';

/**
 * Finds an attribution behind or inside what is said: "…, the coast guard said", "“…,” said Dr. Fortes", "…, according to
 * police", "children, he says, were never counted", "…, as state media reported". Undefined when there is none.
 */
export function findOuterReport(
  context: ReportContext,
  words: readonly Word[],
  run: Run,
): Report | undefined {
  const firstStatement = findFirstStatement(words, run);
  for (let at = run.from; at < run.to; at++) {
    const word = words[at];
    if (!word) break;
    if (word.lower === 'according' && words[at + 1]?.lower === 'to' && at > run.from) {
      return readAccording(context, words, run, at);
    }
    const opens = word.quotation !== undefined || isPunctuation(word, ',') || isPunctuation(word, '—–');
    if (!opens) continue;
    const quoted = word.quotation !== undefined || words[at - 1]?.quotation !== undefined;
    let from = at + 1;
    while (from < run.to && isPunctuation(words[from], ',—–-')) from++;
    if (words[from]?.quotation !== undefined) continue;
    if (at === run.from && !quoted) continue;
    const report = readTrailing(context, words, run, { from, to: run.to }, at, quoted);
    if (!report) continue;
    // Before any verb only an insert can report: "The dam, engineers say, was never …".
    const inverted = (report.cue?.start ?? 0) < (report.source?.start ?? 0);
    if (quoted || at > firstStatement || (!inverted && resumesWithVerb(words, report))) return report;
  }
  return undefined;
}

function resumesWithVerb(words: readonly Word[], report: Report): boolean {
  const second = report.content[1] ?? report.rest;
  if (!second) return endsAsNamed(words, report);
  return (
    startsPredicate(words, second.from, second.to) ||
    findClauseVerb(words, second.from, second.to) !== undefined
  );
}

/** "Protocol called for …, sources said": a long phrase before a named speaker, though no verb was seen in it. */
function endsAsNamed(words: readonly Word[], report: Report): boolean {
  const [first] = report.content;
  if (!first || first.to - first.from < 6) return false;
  const opener = words[first.from]?.wordClass;
  return (
    opener !== 'IN' &&
    opener !== 'RB' &&
    opener !== 'TO' &&
    opener !== 'W' &&
    opener !== 'VBN' &&
    opener !== 'VBG'
  );
}

/** Where the first words stand that can be what is said: the verb of the main clause or a quotation. */
function findFirstStatement(words: readonly Word[], run: Run): number {
  const verb = readClause(words, run)?.verb.finite ?? run.to;
  for (let at = run.from; at < verb; at++) if (words[at]?.quotation !== undefined) return at;
  return verb;
}

/** Reads "X said" or "said X" at the start of `rest`; what stands before `end` is what is said. */
function readTrailing(
  context: ReportContext,
  words: readonly Word[],
  run: Run,
  rest: Run,
  end: number,
  quoted: boolean,
): Report | undefined {
  let from = rest.from;
  const asReport = words[from]?.lower === 'as';
  if (asReport) from++;
  if (words[from]?.wordClass === 'CC' || words[from]?.wordClass === 'W') return undefined;
  const inverted = words[from];
  if (inverted && isFinite(inverted) && inverted.wordClass !== 'PV') {
    const verb = readVerbGroup(words, from, run.to);
    if (
      !isCue(verb, quoted) ||
      verb.passive ||
      takesRecipient(verb.base) ||
      (!quoted && !invertible.test(verb.base))
    )
      return undefined;
    let nameFrom = verb.to;
    while (nameFrom < run.to && words[nameFrom]?.wordClass === 'RB') nameFrom++;
    if (
      nameFrom >= run.to ||
      isPunctuation(words[nameFrom], ',') ||
      isDay(words[nameFrom]) ||
      words[nameFrom]?.lower === 'that'
    )
      return undefined;
    if (words[nameFrom]?.wordClass === 'IN' || words[nameFrom]?.wordClass === 'TO') return undefined;
    if (findClauseVerb(words, nameFrom, run.to) !== undefined && !quoted) return undefined;
    const speakerRun = untilSentenceEnd(words, { from: nameFrom, to: run.to });
    const source = readTrailingSpeaker(context.text, words, speakerRun, context.names);
    if (!source) return undefined;
    const after = afterAttribution(words, run, speakerRun.from, speakerRun.to);
    return finish(words, run, end, after, { source, speakerRun }, verb, context);
  }
  const verbAt = findClauseVerb(words, from, run.to) ?? findVerbBehindRelative(words, from, run.to);
  if (verbAt === undefined) return undefined;
  const verb = readVerbGroup(words, verbAt, run.to);
  if (!isCue(verb, quoted) || verb.passive) return undefined;
  if (!asReport && startsContent(words, verb, run.to)) return undefined;
  if (isOwnThought(words, from, verb)) return undefined;
  const source = readSubjectSpeaker(
    context.text,
    words,
    { from, to: subjectEnd(words, verb) },
    context.names,
  );
  if (!source) return undefined;
  const after = afterAttribution(words, run, verb.to, run.to);
  return finish(
    words,
    run,
    end,
    after,
    { source, speakerRun: { from, to: subjectEnd(words, verb) } },
    verb,
    context,
  );
}

/** Verbs that turn round without a quotation: "…, said Dr. Fortes". */
const invertible =
  /^(?:say|add|report|claim|insist|argue|warn|explain|write|announce|note|recall|maintain|state)$/;

function subjectEnd(words: readonly Word[], verb: VerbGroup): number {
  return words[verb.finite]?.wordClass === 'PV' ? verb.finite + 1 : verb.finite;
}

/** "…,” Neves, who was there, said": over a relative clause between commas. */
function findVerbBehindRelative(words: readonly Word[], from: number, to: number): number | undefined {
  for (let at = from; at < to && at < from + 12; at++) {
    const word = words[at];
    if (!word || isFinite(word)) return undefined;
    if (!isPunctuation(word, ',') || words[at + 1]?.wordClass !== 'W') continue;
    for (let next = at + 2; next < to && next < at + 30; next++) {
      if (isPunctuation(words[next], ',') && isFinite(words[next + 1] ?? { wordClass: 'PU' }))
        return next + 1;
    }
    return undefined;
  }
  return undefined;
}

function isCue(verb: VerbGroup, quoted: boolean): boolean {
  return quoted
    ? introducesQuotation(verb.base)
    : takesBareClause(verb.base) || verb.base === 'show' || verb.base === 'find';
}

/** Whether a clause of its own follows the verb, so that the verb opens a report and closes none. */
function startsContent(words: readonly Word[], verb: VerbGroup, to: number): boolean {
  const next = words[verb.to];
  if (!next || verb.to >= to || isPunctuation(next, ',.:;—–') || next.quotation !== undefined)
    return isPunctuation(next, ':');
  if (findThat(words, verb.to, to, takesRecipient(verb.base)) !== undefined) return true;
  return findClauseVerb(words, verb.to, to) !== undefined;
}

function finish(
  words: readonly Word[],
  run: Run,
  end: number,
  after: number,
  speaker: { readonly source: AttributionSource; readonly speakerRun: Run },
  verb: VerbGroup,
  context: ReportContext,
): Report {
  const quoted = words[end]?.quotation !== undefined;
  // "State media highlighted the talks: “…,” the report said.": the words before the colon are the author's.
  const led =
    quoted &&
    isPunctuation(words[end - 1], ':') &&
    readClause(words, { from: run.from, to: end - 1 }) !== undefined;
  const first = { from: led ? end : run.from, to: quoted ? end + 1 : end };
  const second = continuation(words, { from: after, to: run.to });
  const afterQuotation =
    words[first.to - 1]?.quotation !== undefined &&
    second !== undefined &&
    words[second.from]?.quotation === undefined;
  const asReport = words[speaker.speakerRun.from - 1]?.lower === 'as';
  const separate =
    second !== undefined && (afterQuotation || (asReport && !startsPredicate(words, second.from, second.to)));
  const rest = separate ? second : second ? undefined : afterColon(words, { from: after, to: run.to });
  return {
    source: speaker.source,
    cue: readCue(words, verb, run.to),
    content: second && !separate ? [first, second] : [first],
    ...(led ? { before: { from: run.from, to: end - 1 } } : {}),
    ...(rest ? { rest } : {}),
    speakerRun: speaker.speakerRun,
    denied: false,
    passedOn: isPassedOn(verb.base, speaker.source, context),
  };
}
