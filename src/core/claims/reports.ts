import type { AttributionSource, Span } from '../model';
import { findClauseVerb, isSubordinator, readVerbGroup, startsPredicate, type Clause, type VerbGroup } from './grammar';
import { introducesQuotation, isDenial, takesBareClause, takesSpokenObject, takesThatClause } from './sayingVerbs';
import { readSpeaker, readSubjectSpeaker, readTrailingSpeaker, type SpeakerNames } from './speakers';
import { isFinite, isNominal, isPunctuation, spanOf, type Run, type Word } from './words';

/** A report found in a run of words: who says it, by which words, and what. */
export interface Report {
  readonly source?: AttributionSource;
  readonly cue?: Span;
  /** What is said: one run, or two when the attribution stands in the middle. */
  readonly content: readonly Run[];
  /** The words that name the speaker, with what hangs on them ("…, a teacher who clung to a box"). */
  readonly speakerRun?: Run;
  /** What follows the report and does not belong to it. */
  readonly rest?: Run;
  readonly denied: boolean;
  /** The speaker is a news outlet and the verb is "report": the outlet passes it on. */
  readonly passedOn: boolean;
}

/** What the report readers need besides the words. */
export interface ReportContext {
  readonly text: string;
  readonly names: SpeakerNames;
}

/**
 * Finds an attribution behind or inside what is said: "…, the coast guard said", "“…,” said Dr. Fortes", "…, according to
 * police", "children, he says, were never counted", "…, as state media reported". Undefined when there is none.
 */
export function findOuterReport(context: ReportContext, words: readonly Word[], run: Run): Report | undefined {
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
  const second = report.content[1];
  return second !== undefined && startsPredicate(words, second.from, second.to);
}

/** Where the first words stand that can be what is said: a verb or a quotation. */
function findFirstStatement(words: readonly Word[], run: Run): number {
  for (let at = run.from; at < run.to; at++) {
    const word = words[at];
    if (word && (word.quotation !== undefined || isFinite(word))) return at;
  }
  return run.to;
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
    if (!isCue(verb, quoted) || verb.passive || takesRecipient(verb.base) || (!quoted && !invertible.test(verb.base))) return undefined;
    let nameFrom = verb.to;
    while (nameFrom < run.to && words[nameFrom]?.wordClass === 'RB') nameFrom++;
    if (nameFrom >= run.to || isPunctuation(words[nameFrom], ',') || isDay(words[nameFrom]) || words[nameFrom]?.lower === 'that') return undefined;
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
  const source = readSubjectSpeaker(context.text, words, { from, to: subjectEnd(words, verb) }, context.names);
  if (!source) return undefined;
  const after = afterAttribution(words, run, verb.to, run.to);
  return finish(words, run, end, after, { source, speakerRun: { from, to: subjectEnd(words, verb) } }, verb, context);
}

/** "I suspect": the author's own hedge, no report. */
function isOwnThought(words: readonly Word[], from: number, verb: VerbGroup): boolean {
  return words[from]?.lower === 'i' && /^(?:suspect|think|believe|guess|fear|suppose|hope|reckon|imagine|admit|know|understand)$/.test(verb.base);
}

/** Verbs that turn round without a quotation: "…, said Dr. Fortes". */
const invertible = /^(?:say|add|report|claim|insist|argue|warn|explain|write|announce|note|recall|maintain|state)$/;

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
      if (isPunctuation(words[next], ',') && isFinite(words[next + 1] ?? { wordClass: 'PU' })) return next + 1;
    }
    return undefined;
  }
  return undefined;
}

function isCue(verb: VerbGroup, quoted: boolean): boolean {
  return quoted ? introducesQuotation(verb.base) : takesBareClause(verb.base) || verb.base === 'show' || verb.base === 'find';
}

/** Whether a clause of its own follows the verb, so that the verb opens a report and closes none. */
function startsContent(words: readonly Word[], verb: VerbGroup, to: number): boolean {
  const next = words[verb.to];
  if (!next || verb.to >= to || isPunctuation(next, ',.:;—–') || next.quotation !== undefined) return isPunctuation(next, ':');
  if (next.lower === 'that') return true;
  return findClauseVerb(words, verb.to, to) !== undefined;
}

/** Where an attribution ends: at the first comma, dash, sentence mark or quotation behind it. */
function afterAttribution(words: readonly Word[], run: Run, from: number, to: number): number {
  for (let at = from; at < Math.min(to, run.to); at++) {
    const word = words[at];
    if (word && (word.quotation !== undefined || isPunctuation(word, ',;:—–.'))) return at;
  }
  return Math.min(to, run.to);
}

/** How many words the naming of a speaker can take. */
const longestNaming = 60;

function untilSentenceEnd(words: readonly Word[], run: Run): Run {
  const to = Math.min(run.to, run.from + longestNaming);
  for (let at = run.from; at < to; at++) {
    const word = words[at];
    if (word && (word.quotation !== undefined || isPunctuation(word, '.;'))) return { from: run.from, to: at };
  }
  return { from: run.from, to };
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
  const first = { from: run.from, to: words[end]?.quotation === undefined ? end : end + 1 };
  const second = continuation(words, { from: after, to: run.to });
  const separate = second !== undefined && words[speaker.speakerRun.from - 1]?.lower === 'as' && !startsPredicate(words, second.from, second.to);
  return {
    source: speaker.source,
    cue: readCue(words, verb, run.to),
    content: second && !separate ? [first, second] : [first],
    ...restOf(separate ? second : second ? undefined : afterColon(words, { from: after, to: run.to })),
    speakerRun: speaker.speakerRun,
    denied: false,
    passedOn: isPassedOn(verb.base, speaker.source, context),
  };
}

function restOf(rest: Run | undefined): { readonly rest?: Run } {
  return rest ? { rest } : {};
}

/** "…, retorts a purser, who asked not to be named: children were never counted": a new statement behind the colon. */
function afterColon(words: readonly Word[], run: Run): Run | undefined {
  for (let at = run.from; at < run.to && at < run.from + longestNaming; at++) {
    if (isPunctuation(words[at], ':;')) return { from: at + 1, to: run.to };
  }
  return undefined;
}

/** What goes on behind an attribution in the middle: a quotation, or words that need the part before them. */
function continuation(words: readonly Word[], rest: Run): Run | undefined {
  let from = rest.from;
  while (from < rest.to && isPunctuation(words[from], ',;:—–.-')) from++;
  const word = words[from];
  if (!word || from >= rest.to) return undefined;
  const closing = isPunctuation(words[rest.from], ',—–') || word.quotation !== undefined;
  if (!closing) return undefined;
  if (word.quotation !== undefined) return { from, to: rest.to };
  // "…, he said, speaking to reporters" and "…, said Fortes, who …" end the report.
  if (word.wordClass === 'VBG' || word.wordClass === 'VBN' || word.wordClass === 'W' || word.wordClass === 'IN') return undefined;
  if (isFinite(word) || word.wordClass === 'RB') return { from, to: rest.to };
  if (/^(?:and|but|or)$/.test(word.lower)) return { from, to: rest.to };
  return findClauseVerb(words, from, rest.to) === undefined ? undefined : { from, to: rest.to };
}

/** The words of saying: the verb with "has", a sure adverb before it and whom or how behind it ("told reporters", "said in a statement"). */
export function readCue(words: readonly Word[], verb: VerbGroup, to: number): Span {
  let from = verb.main;
  while (from > verb.from && /^(?:has|have|had)$/.test(words[from - 1]?.lower ?? '')) from--;
  const adverb = words[from - 1];
  if (adverb?.wordClass === 'RB' && /ly$/.test(adverb.lower) && !/^(?:recently|previously|initially|immediately|formerly|early|only|reportedly|allegedly|finally|lately)$/.test(adverb.lower)) from--;
  let end = verb.to;
  if (verb.base === 'point' && words[end]?.lower === 'out') end++;
  if (takesRecipient(verb.base)) end = recipientEnd(words, end, to);
  const [first, second, third] = [words[end], words[end + 1], words[end + 2]];
  if (first?.lower === 'in' && second?.lower === 'a' && third?.lower === 'statement' && end + 2 < to) end += 3;
  return spanOf(words, { from, to: end });
}

function takesRecipient(base: string): boolean {
  return /^(?:tell|inform|remind|assure|reassure|notify|warn|advise|convince|persuade)$/.test(base);
}

/** A hearer without a name is part of the cue: "told me", "told reporters", "informed the session". */
function recipientEnd(words: readonly Word[], from: number, to: number): number {
  const first = words[from];
  if (!first || from >= to) return from;
  if (first.wordClass === 'PRP' && /^(?:me|us|him|her|them|you)$/.test(first.lower)) return from + 1;
  const unnamed = (word: Word | undefined): boolean => word?.wordClass === 'NN' && word.mention === undefined && /^\p{Ll}/u.test(word.text);
  if (unnamed(first) && words[from + 1]?.wordClass !== 'NN' && words[from + 1]?.wordClass !== 'NNP') return from + 1;
  if (first.lower === 'the' && unnamed(words[from + 1]) && words[from + 2]?.wordClass !== 'NN' && from + 1 < to) return from + 2;
  return from;
}

function isPassedOn(base: string, source: AttributionSource | undefined, context: ReportContext): boolean {
  if (base !== 'report' || !source) return false;
  if (/\b(?:media|outlets?|newspapers?|papers?|tabloids?|dail(?:y|ies)|press|agenc(?:y|ies)|television|TV|radio|broadcasters?|websites?)\b/i.test(source.text)) return true;
  const mention = source.entity === undefined ? undefined : context.names.mentions.find(candidate => candidate.start === source.start);
  return mention?.type === 'media';
}

/** Reads "…, according to X, its director" at the word "according". */
function readAccording(context: ReportContext, words: readonly Word[], run: Run, at: number): Report | undefined {
  let end = at;
  while (end > run.from && isPunctuation(words[end - 1], ',—–')) end--;
  const speakerRun = untilSentenceEnd(words, { from: at + 2, to: run.to });
  const source = readTrailingSpeaker(context.text, words, speakerRun, context.names);
  if (!source) return undefined;
  const after = afterAttribution(words, run, at + 2, speakerRun.to);
  const second = isInsert(words, run, at) ? continuation(words, { from: after, to: run.to }) : undefined;
  const first = { from: run.from, to: end };
  return {
    source,
    cue: spanOf(words, { from: at, to: at + 2 }),
    content: second ? [first, second] : [first],
    speakerRun: second ? { from: at + 2, to: after } : speakerRun,
    denied: false,
    passedOn: false,
  };
}

/** "The toll, according to police, has risen": no verb yet, so what follows goes on. */
function isInsert(words: readonly Word[], run: Run, at: number): boolean {
  for (let before = run.from; before < at; before++) if (isFinite(words[before] ?? { wordClass: 'PU' })) return false;
  return true;
}

/** Reads "According to X, …", "Per X, …", "In X's words, …" at the start of a run. */
export function readLeadingReport(context: ReportContext, words: readonly Word[], run: Run): Report | undefined {
  let from = run.from;
  if (/^(?:but|and|also)$/.test(words[from]?.lower ?? '')) from++;
  const first = words[from];
  const according = first?.lower === 'according' && words[from + 1]?.lower === 'to';
  if (!according && first?.lower !== 'per') return undefined;
  const phraseFrom = from + (according ? 2 : 1);
  for (let at = phraseFrom; at < run.to; at++) {
    const word = words[at];
    if (!word || isFinite(word) && at > phraseFrom + 30) break;
    const quoted = words[at + 1]?.quotation !== undefined;
    // "According to the Interior Ministry over 345 people were killed": no comma behind the name.
    const nameEnds = word.mention !== undefined && words[at + 1]?.mention !== word.mention && opensSubject(words[at + 1]);
    if (nameEnds && findClauseVerb(words, at + 1, run.to) !== undefined) return leadingReport(at + 1, at + 1);
    if (!isPunctuation(word, ',') || (!quoted && findClauseVerb(words, at + 1, run.to) === undefined)) continue;
    return leadingReport(at, at + 1);
  }
  return undefined;

  function leadingReport(speakerTo: number, contentFrom: number): Report {
    const speakerRun = { from: phraseFrom, to: speakerTo };
    const publisher = readPublisher(context, words, speakerRun);
    const source = publisher?.source ?? readTrailingSpeaker(context.text, words, speakerRun, context.names);
    const cueEnd = publisher ? publisher.documentEnd : phraseFrom;
    return {
      ...(source ? { source } : {}),
      cue: spanOf(words, { from, to: cueEnd }),
      content: [{ from: contentFrom, to: run.to }],
      speakerRun,
      denied: false,
      passedOn: false,
    };
  }
}

function opensSubject(word: Word | undefined): boolean {
  if (!word) return false;
  return word.wordClass === 'DT' || word.wordClass === 'CD' || word.wordClass === 'PRP' || word.wordClass === 'PRP$' || word.wordClass === 'EX' || /^(?:over|about|around|nearly|almost|more|at|some)$/.test(word.lower);
}

/** "figures released by the ministry": the ministry speaks, through the figures. */
function readPublisher(context: ReportContext, words: readonly Word[], run: Run): { source: AttributionSource; documentEnd: number } | undefined {
  for (let at = run.from + 1; at + 1 < run.to; at++) {
    if (words[at]?.lower !== 'by') continue;
    const participle = /^(?:released|published|public|issued|provided|compiled|circulated|presented|announced|read)$/.test(words[at - 1]?.lower ?? '');
    if (!participle) continue;
    const source = readTrailingSpeaker(context.text, words, { from: at + 1, to: run.to }, context.names);
    let documentEnd = at - 1;
    while (documentEnd > run.from && (words[documentEnd - 1]?.wordClass === 'VBN' || words[documentEnd - 1]?.wordClass === 'RB')) documentEnd--;
    return source ? { source, documentEnd } : undefined;
  }
  return undefined;
}

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

/** Where content starts, and where it ends if that is before the end of the words at hand. */
interface ContentBounds {
  readonly from: number;
  readonly to?: number;
}

/** Where the content of a verb of saying stands. */
function findContent(words: readonly Word[], verb: VerbGroup, to: number): ContentBounds | undefined {
  const denial = isDenial(verb.base);
  if (!denial && !takesThatClause(verb.base)) return undefined;
  let at = verb.to;
  const next = words[at];
  if (!next || at >= to) return undefined;
  if (denial) return findDenied(words, at, to);
  if (takesRecipient(verb.base)) {
    const unnamed = recipientEnd(words, at, to);
    at = unnamed > at ? unnamed : namedRecipientEnd(words, at, to);
  }
  const that = findThat(words, at, to, takesRecipient(verb.base));
  if (that !== undefined) return { from: that + 1 };
  const colon = findColon(words, at, to);
  if (colon !== undefined) return { from: colon + 1 };
  if (!takesBareClause(verb.base)) return undefined;
  at = skipAdjunct(words, at, to);
  return findClauseVerb(words, at, to) !== undefined && !startsWithWh(words[at]) ? { from: at } : undefined;
}

function startsWithWh(word: Word | undefined): boolean {
  return word?.wordClass === 'W' || word?.lower === 'whether' || isSubordinator(word);
}

function findDenied(words: readonly Word[], at: number, to: number): ContentBounds | undefined {
  const that = findThat(words, at, to, false) ?? findAllegedThat(words, at, to);
  if (that !== undefined) return { from: that + 1 };
  const what = words[at];
  if (!what) return undefined;
  const end = endOfPhrase(words, at, to);
  // "rejected what she called “alarmist figures”": what is rejected is named only.
  for (let next = at; next < to && next < at + 12; next++) {
    if (!isPunctuation(words[next], '“"‘«')) continue;
    for (let close = next + 1; close < to && close < next + 40; close++) {
      if (isPunctuation(words[close], '”"’»')) return { from: next, to: close + 1 };
    }
  }
  if (what.wordClass === 'VBG') return { from: at, to: end };
  if (findClauseVerb(words, at, to) !== undefined && what.wordClass !== 'PRP') return { from: at };
  const allegation = what.wordClass === 'NN' || what.wordClass === 'JJ';
  return allegation && end - at >= 3 ? { from: at, to: end } : undefined;
}

/** "dismissed claims that", "rejected the idea that": the clause is what is denied. */
function findAllegedThat(words: readonly Word[], at: number, to: number): number | undefined {
  const alleged = /^(?:claims?|allegations?|accusations?|suggestions?|reports?|rumou?rs?|ideas?|notion|view|argument|assertions?|charges?|criticism|speculation)$/;
  for (let next = at; next + 1 < to && next < at + 6; next++) {
    if (alleged.test(words[next]?.lower ?? '') && words[next + 1]?.lower === 'that') return next + 1;
  }
  return undefined;
}

function endOfPhrase(words: readonly Word[], at: number, to: number): number {
  let end = at;
  while (end < to && !isPunctuation(words[end], ',;:—–')) {
    if (/^(?:and|but)$/.test(words[end]?.lower ?? '') && startsPredicate(words, end + 1, to)) break;
    end++;
  }
  return end;
}

/** "that" behind a verb of saying, over an adjunct ("on Monday") or a hearer, not over an object of its own. */
function findThat(words: readonly Word[], from: number, to: number, hearer: boolean): number | undefined {
  const first = words[from];
  if (!first || from >= to) return undefined;
  const adjunct = first.wordClass === 'IN' || first.wordClass === 'TO' || first.wordClass === 'RB' || first.wordClass === 'PU' || isDay(first) || hearer;
  for (let at = from; at < to && at < from + 14; at++) {
    const word = words[at];
    if (!word || isFinite(word)) return undefined;
    if (word.lower === 'that') {
      if ((at > from && !adjunct) || isFinite(words[at + 1] ?? { wordClass: 'PU' })) return undefined;
      return findClauseVerb(words, at + 1, to) !== undefined || words[at + 1]?.quotation !== undefined || isPunctuation(words[at + 1], ',') || hasVerb(words, at + 1, to) ? at : undefined;
    }
    if (word.quotation !== undefined || isPunctuation(word, ';:')) return undefined;
  }
  return undefined;
}

function hasVerb(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to && at < from + 40; at++) if (isFinite(words[at] ?? { wordClass: 'PU' })) return true;
  return false;
}

function findColon(words: readonly Word[], from: number, to: number): number | undefined {
  for (let at = from; at < to && at < from + 14; at++) {
    const word = words[at];
    if (!word || isFinite(word) || isPunctuation(word, ',;')) return undefined;
    if (isPunctuation(word, ':')) return words[at + 1]?.quotation === undefined && hasVerb(words, at + 1, to) ? at : undefined;
  }
  return undefined;
}

function isDay(word: Word | undefined): boolean {
  return word !== undefined && /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|earlier|later|last)$/.test(word.lower);
}

/** "the BBC" in "told the BBC the ship had sunk": up to the next phrase opener. */
function namedRecipientEnd(words: readonly Word[], from: number, to: number): number {
  const mention = words[from]?.mention ?? words[from + 1]?.mention;
  let at = from;
  if (words[at]?.wordClass === 'DT' || words[at]?.wordClass === 'PRP$') at++;
  while (at < to && at < from + 8) {
    const word = words[at];
    if (!word || word.wordClass === 'DT' || word.wordClass === 'PRP' || word.wordClass === 'PRP$' || word.wordClass === 'EX' || word.wordClass === 'IN' || word.wordClass === 'PU' || word.lower === 'that') break;
    if (mention !== undefined && word.mention !== mention && at > from + 1) break;
    at++;
  }
  return at;
}

/** "in a statement", "on Monday" before a clause without "that". */
function skipAdjunct(words: readonly Word[], from: number, to: number): number {
  let at = from;
  while (at < to && (isDay(words[at]) || (words[at]?.wordClass === 'RB' && /^(?:again|also|then|recently|.*ly)$/.test(words[at]?.lower ?? '')))) at++;
  if (words[at]?.wordClass !== 'IN') return at;
  let next = at + 1;
  if (words[next]?.wordClass === 'DT' || words[next]?.wordClass === 'PRP$') next++;
  const noun = next;
  while (next < to && next < noun + 3 && (words[next]?.wordClass === 'NN' || words[next]?.wordClass === 'NNP' || words[next]?.wordClass === 'JJ' || words[next]?.kind === 'number')) next++;
  const opener = words[next];
  const opens = opener?.wordClass === 'DT' || opener?.wordClass === 'PRP' || opener?.wordClass === 'PRP$' || opener?.wordClass === 'EX';
  return next > noun && opens ? next : at;
}

/** "Larijani conveyed Tehran's assessment": speech with an object, read inside somebody else's report only. */
export function readSpokenObject(
  context: ReportContext,
  words: readonly Word[],
  clause: Clause,
  to: number,
): Report | undefined {
  const { verb } = clause;
  if (verb.passive || !takesSpokenObject(verb.base) || verb.to >= to || !hasObject(words, verb.to)) return undefined;
  const source = readSubjectSpeaker(context.text, words, clause.subject, context.names);
  if (!source) return undefined;
  return { source, cue: readCue(words, verb, to), content: [{ from: verb.to, to }], denied: false, passedOn: false };
}

function hasObject(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && (isNominal(word) || word.wordClass === 'DT' || word.wordClass === 'PRP$' || word.wordClass === 'JJ');
}

/** Who a phrase of a headline names: "Coast guard: ferry sinks". */
export function readHeadlineSpeaker(context: ReportContext, words: readonly Word[], run: Run): AttributionSource | undefined {
  return readSpeaker(context.text, words, run, context.names);
}
