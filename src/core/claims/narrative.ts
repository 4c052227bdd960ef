import type { Attribution, AttributionSource, Modality, Span } from '../model';
import { splitClauses, type Piece } from './clauses';
import type { ChainLink, ClaimDraft } from './drafts';
import { readClause, readVerbGroup, startsPredicate, trimRun, type Clause, type VerbGroup } from './grammar';
import { isJudgement } from './judgement';
import { readModality } from './modality';
import { readPolarity } from './polarity';
import type { Quotation } from './quotations';
import { findOuterReport, readCue, readLeadingReport, readSpokenObject, readSubjectReport, type Report, type ReportContext } from './reports';
import { hearsayAdverbs, hearsayParticiples, introducesQuotation } from './sayingVerbs';
import { readSubjectSpeaker } from './speakers';
import { isFinite, isNominal, isPunctuation, spanOf, type Run, type Word } from './words';

/** What reading one stretch of sentences needs to know. */
export interface NarrativeContext extends ReportContext {
  readonly quotations: readonly Quotation[];
  /** Reads the words of a part of the text, for judging what stands inside quotation marks. */
  readonly wordsOf: (span: Span) => readonly Word[];
  readonly hasFact: (words: readonly Word[], run: Run) => boolean;
  /** The source calls itself analysis, opinion or comment. */
  readonly opinionPiece: boolean;
}

/** What a stretch said, and who could be speaking in quotations that follow without an attribution. */
export interface StretchReading {
  readonly drafts: readonly ClaimDraft[];
  /** Quotations that nobody in the stretch is said to speak. */
  readonly floating: readonly number[];
  /** The last attribution, or the person the last clause is about. */
  readonly speaker?: Attribution;
}

/** How deep a report may lie in a report. */
const deepestNesting = 5;

/**
 * Reads claims out of the words of one stretch: a sentence, or several that one quotation joins.
 * @param words whole quotations stand as one stand-in word
 */
export function readStretch(
  context: NarrativeContext,
  words: readonly Word[],
  how: { readonly heading: boolean; readonly question: boolean },
): StretchReading {
  const reader = new StretchReader(context, words, how);
  reader.readRun({ from: 0, to: words.length }, [], undefined);
  return reader.reading();
}

class StretchReader {
  private readonly drafts: ClaimDraft[] = [];
  private readonly floating: number[] = [];
  private speaker: Attribution | undefined;
  private readonly hasFact: (run: Run) => boolean;

  constructor(
    private readonly context: NarrativeContext,
    private readonly words: readonly Word[],
    private readonly how: { readonly heading: boolean; readonly question: boolean },
  ) {
    this.hasFact = run => context.hasFact(words, run);
  }

  reading(): StretchReading {
    return { drafts: this.drafts, floating: this.floating, ...(this.speaker ? { speaker: this.speaker } : {}) };
  }

  readRun(untrimmed: Run, chain: readonly ChainLink[], inherited: AttributionSource | undefined): void {
    const run = this.dropLead(trimRun(this.words, untrimmed), chain);
    if (run.to <= run.from) return;
    if (chain.length < deepestNesting) {
      const report = readLeadingReport(this.context, this.words, run) ?? findOuterReport(this.context, this.words, run);
      if (report) {
        this.readReport(report, chain);
        return;
      }
    }
    this.readPieces(run, chain, inherited);
  }

  /** "that" left before the second of two clauses, and "Asked whether" before what was asked. */
  private dropLead(run: Run, chain: readonly ChainLink[]): Run {
    const [first, second, third] = [0, 1, 2].map(offset => this.words[run.from + offset]?.lower);
    if (first === 'asked' && /^(?:whether|if)$/.test(second ?? '')) return { from: run.from + 2, to: run.to };
    if (chain.length > 0 && first === 'that' && this.words[run.from]?.wordClass === 'IN') return { from: run.from + 1, to: run.to };
    if (chain.length > 0 && second === 'that' && /^(?:and|but|or)$/.test(first ?? '') && third) return { from: run.from + 2, to: run.to };
    return run;
  }

  private readReport(report: Report, chain: readonly ChainLink[]): void {
    const inner = this.extend(chain, report);
    if (report.speakerRun) this.readSpeakerFacts(report.speakerRun, inner);
    this.readContent(report, inner);
    if (report.rest) this.readRun(report.rest, chain, report.source);
  }

  private readContent(report: Report, inner: readonly ChainLink[]): void {
    const [first, second] = report.content;
    if (!first) return;
    if (report.denied) {
      this.emitDenied(first, inner);
      return;
    }
    if (!second) {
      this.readRun(first, inner, undefined);
      return;
    }
    const joined = this.joinQuotations(first, second, inner);
    if (joined) return;
    if (/^(?:and|but|or|;)$/.test(this.words[second.from]?.lower ?? '') || this.words[second.from]?.quotation !== undefined) {
      this.readRun(first, inner, undefined);
      this.readRun(second, inner, undefined);
      return;
    }
    if (!this.runHasVerb(second)) {
      this.readRun(first, inner, undefined);
      return;
    }
    if (this.runHasVerb(first)) {
      this.readRun(first, inner, undefined);
      this.readRun(second, inner, undefined);
      return;
    }
    this.emit({ from: first.from, to: second.to }, inner, [first, second]);
  }

  private runHasVerb(run: Run): boolean {
    for (let at = run.from; at < run.to; at++) if (isFinite(this.words[at] ?? { wordClass: 'PU' })) return true;
    return false;
  }

  private extend(chain: readonly ChainLink[], report: Report): readonly ChainLink[] {
    const from = report.content[0]?.from ?? 0;
    const to = report.content.at(-1)?.to ?? from;
    const attribution: Attribution = {
      ...(report.source ? { source: report.source } : {}),
      ...(report.cue ? { cue: this.textOf(report.cue) } : {}),
      content: this.contentSpan({ from, to }),
    };
    this.speaker = attribution;
    return [...chain, { ...attribution, ...(report.passedOn ? { passedOn: true as const } : {}) }];
  }

  private textOf(span: Span): Span & { readonly text: string } {
    return { start: span.start, end: span.end, text: this.context.text.slice(span.start, span.end) };
  }

  private contentSpan(run: Run): Span {
    const trimmed = trimRun(this.words, run);
    const first = this.words[trimmed.from];
    const last = this.words[trimmed.to - 1];
    const firstQuotation = first?.quotation === undefined ? undefined : this.context.quotations[first.quotation];
    const lastQuotation = last?.quotation === undefined ? undefined : this.context.quotations[last.quotation];
    const whole = spanOf(this.words, trimmed);
    return { start: firstQuotation?.start ?? whole.start, end: lastQuotation?.end ?? whole.end };
  }

  /** “We saved 112,” Neves said. “But the sea is heavy.”: one quotation in two parts. */
  private joinQuotations(first: Run, second: Run, chain: readonly ChainLink[]): boolean {
    const before = this.words[first.to - 1]?.quotation ?? this.words[first.to - 2]?.quotation;
    const after = this.words[second.from]?.quotation;
    if (before === undefined || after === undefined) return false;
    const rest = trimRun(this.words, { from: first.from, to: this.indexOfQuotation(before) });
    if (rest.to > rest.from) this.readRun(rest, chain, undefined);
    this.emitQuotation([before, after], chain);
    this.readRun({ from: second.from + 1, to: second.to }, chain, undefined);
    return true;
  }

  private indexOfQuotation(quotation: number): number {
    return this.words.findIndex(word => word.quotation === quotation);
  }

  private readPieces(run: Run, chain: readonly ChainLink[], inherited: AttributionSource | undefined): void {
    const pieces: readonly Piece[] = this.how.heading
      ? [{ ...run, kind: 'main' }]
      : splitClauses(this.words, run, this.hasFact);
    let subject = inherited;
    for (let index = 0; index < pieces.length; index++) {
      const piece = pieces[index];
      if (!piece) break;
      const clause = this.readPieceClause(piece);
      if (clause && piece.kind !== 'participle' && piece.kind !== 'part') {
        const sharing = piece.kind === 'predicate' || piece.kind === 'relative';
        const shared = sharing ? (this.speakerOf(piece.subject) ?? subject) : undefined;
        const resume = this.findResumption(pieces, index, run);
        const report = this.readClauseReport(clause, resume.to, shared ?? subject, sharing);
        if (report) {
          if (piece.kind === 'main' || piece.kind === 'coordinate') subject = report.source ?? subject;
          this.readReport(report, chain);
          index = resume.index - 1;
          continue;
        }
        if (!sharing) subject = this.speakerOf(clause.subject) ?? subject;
      }
      if (piece.kind === 'participle' && this.readParticipleReport(piece, run, chain, subject)) {
        index = pieces.length;
        continue;
      }
      this.readPiece(piece, clause, chain, subject);
    }
  }

  private readPieceClause(piece: Piece): Clause | undefined {
    const { words } = this;
    if (piece.kind === 'predicate' || piece.kind === 'relative') {
      if (startsPredicate(words, piece.from, piece.to)) {
        let at = piece.from;
        while (!isFinite(words[at] ?? { wordClass: 'MD' })) at++;
        return { subject: { from: piece.from, to: piece.from }, verb: readVerbGroup(words, at, piece.to) };
      }
      // "who as minister of the sea had told …": the verb follows an insert.
      const clause = readClause(words, piece);
      return clause && piece.kind === 'relative' && words[piece.from]?.lower !== 'whose'
        ? { subject: { from: piece.from, to: piece.from }, verb: clause.verb }
        : clause;
    }
    return readClause(words, piece);
  }

  private speakerOf(subject: Run | undefined): AttributionSource | undefined {
    return subject && subject.to > subject.from
      ? readSubjectSpeaker(this.context.text, this.words, subject, this.context.names)
      : undefined;
  }

  private readClauseReport(
    clause: Clause,
    to: number,
    inherited: AttributionSource | undefined,
    sharing: boolean,
  ): Report | undefined {
    const { context, words } = this;
    const report = readSubjectReport(context, words, clause, to, sharing ? inherited : undefined);
    return report && (report.source || sharing) ? report : undefined;
  }

  /** Where the content of a report that opens in a piece ends: at the next piece that reports again or turns with "but". */
  private findResumption(pieces: readonly Piece[], index: number, run: Run): { readonly to: number; readonly index: number } {
    for (let next = index + 1; next < pieces.length; next++) {
      const piece = pieces[next];
      if (!piece || piece.from < (pieces[index]?.from ?? 0)) continue;
      if (pieces[index]?.kind === 'relative' && piece.from >= (pieces[index]?.to ?? 0)) return { to: pieces[index]?.to ?? run.to, index: next };
      const clause = this.readPieceClause(piece);
      if (!clause) continue;
      const reports = readSubjectReport(this.context, this.words, clause, piece.to, undefined) !== undefined;
      if ((piece.kind === 'predicate' || piece.kind === 'coordinate') && reports) return { to: piece.from, index: next };
      if (piece.kind === 'predicate' && piece.joinedBy === 'but') return { to: piece.from, index: next };
    }
    const own = pieces[index];
    if (own?.kind === 'relative') return { to: own.to, index: index + 1 };
    return { to: run.to, index: pieces.length };
  }

  /** ", adding that …", ", declaring that …": the subject goes on speaking. */
  private readParticipleReport(piece: Piece, run: Run, chain: readonly ChainLink[], subject: AttributionSource | undefined): boolean {
    const { words } = this;
    let at = piece.from;
    while (at < piece.to && words[at]?.wordClass === 'RB') at++;
    if (words[at]?.wordClass !== 'VBG') return false;
    const verb: VerbGroup = readVerbGroup(words, at, piece.to);
    const clause = { subject: { from: piece.from, to: piece.from }, verb };
    const speaker = this.speakerOf(piece.subject) ?? subject;
    const report = readSubjectReport(this.context, words, clause, run.to, speaker);
    if (!report) return false;
    const hearsay = words.slice(piece.from, at).find(word => hearsayAdverbs.has(word.lower));
    if (hearsay) {
      // ", reportedly assuring Moscow that …": whose words these are stays open.
      const content = report.content[0] ?? piece;
      this.emit(content, [...chain, { cue: this.textOf(hearsay), content: spanOf(words, content) }], undefined, false, 'reported');
      return true;
    }
    this.readReport(report, chain);
    return true;
  }

  private readPiece(piece: Piece, clause: Clause | undefined, chain: readonly ChainLink[], subject: AttributionSource | undefined): void {
    const run = trimRun(this.words, piece);
    if (run.to <= run.from) return;
    if (this.quotationsIn(run).length > 0) {
      this.readQuotedPiece(run, clause, chain, subject);
      return;
    }
    const hearsay = this.findHearsay(run);
    if (hearsay !== undefined) {
      this.emit(run, [...chain, hearsay]);
      return;
    }
    if (chain.length > 0 && clause) {
      const spoken = readSpokenObject(this.context, this.words, clause, run.to);
      if (spoken?.source && spoken.cue) {
        const content = spanOf(this.words, spoken.content[0] ?? run);
        this.emit(run, [...chain, { source: spoken.source, cue: this.textOf(spoken.cue), content }]);
        return;
      }
    }
    if (chain.length === 0 && clause) this.noteSubject(clause);
    this.emit(run, chain);
  }

  /** A person that a clause is about may speak next: "he paused. ‘I have no record of that.’" */
  private noteSubject(clause: Clause): void {
    const source = this.speakerOf(clause.subject);
    const first = this.words[clause.subject.to - 1];
    if (!source || !first) return;
    const pronoun = /^(?:he|she)$/i.test(source.text);
    const person = source.entity !== undefined && this.words[clause.subject.to - 1]?.mention !== undefined;
    if (!pronoun && !person) return;
    this.speaker = { source, cue: this.textOf(readCue(this.words, clause.verb, clause.verb.to)), content: { start: source.end, end: source.end } };
  }

  private quotationsIn(run: Run): readonly number[] {
    const found: number[] = [];
    for (let at = run.from; at < run.to; at++) {
      const quotation = this.words[at]?.quotation;
      if (quotation !== undefined) found.push(quotation);
    }
    return found;
  }

  /** A piece with whole quotations in it: the subject speaks them when its verb leads up to them. */
  private readQuotedPiece(run: Run, clause: Clause | undefined, chain: readonly ChainLink[], subject: AttributionSource | undefined): void {
    const { words } = this;
    let from = run.from;
    let spoken = chain;
    for (let at = run.from; at <= run.to; at++) {
      const quotation = at < run.to ? words[at]?.quotation : undefined;
      if (at < run.to && quotation === undefined) continue;
      const side = trimRun(words, { from, to: at });
      if (quotation !== undefined && clause && clause.verb.to <= at && clause.verb.from >= from) {
        const leads = introducesQuotation(clause.verb.base) || isPunctuation(words[at - 1], ':,');
        const source = clause.subject.to > clause.subject.from ? this.speakerOf(clause.subject) : subject;
        if (leads && source && !clause.verb.passive) {
          const quote = this.context.quotations[quotation];
          const cue = this.textOf(readCue(words, clause.verb, at));
          const attribution: Attribution = { source, cue, content: { start: quote?.start ?? 0, end: quote?.end ?? 0 } };
          this.speaker = attribution;
          spoken = [...chain, attribution];
          if (!introducesQuotation(clause.verb.base) && side.to - side.from > 5) this.emitIfStated(side, chain);
          this.readSpeakerFacts(clause.subject, spoken);
        } else this.emitIfStated(side, chain);
      } else if (side.to > side.from) this.emitIfStated(side, chain);
      if (quotation !== undefined) this.emitQuotation([quotation], spoken);
      from = at + 1;
    }
  }

  private emitIfStated(run: Run, chain: readonly ChainLink[]): void {
    if (run.to <= run.from) return;
    if (this.runHasVerb(run) || this.hasNumber(run)) this.emit(run, chain);
  }

  private hasNumber(run: Run): boolean {
    for (let at = run.from; at < run.to; at++) {
      const word = this.words[at];
      if (word && (word.kind === 'number' || word.wordClass === 'CD')) return run.to - run.from >= 3;
    }
    return false;
  }

  /** What is said about a speaker on the way: "Dr. Fortes, who is not related to the survivor". */
  private readSpeakerFacts(run: Run, chain: readonly ChainLink[]): void {
    const { words } = this;
    let from = run.from;
    for (let at = run.from; at <= run.to; at++) {
      const comma = at === run.to || isPunctuation(words[at], ',');
      if (!comma) continue;
      const part = { from, to: at };
      from = at + 1;
      this.readSpeakerFact(part, run, chain);
    }
  }

  private readSpeakerFact(part: Run, run: Run, chain: readonly ChainLink[]): void {
    const { words } = this;
    const first = words[part.from];
    if (!first || part.to <= part.from) return;
    if (part.from > run.from && /^(?:who|which|whose)$/.test(first.lower)) {
      const fact = { from: first.lower === 'whose' ? part.from : part.from + 1, to: this.endOfFact(part.from, run) };
      // "the bulletin, which puts the toll at 118": what a document says is its report.
      const says = /^(?:puts?|says?|shows?|lists?|gives?|sets?|estimates?|counts?|states?|records?)$/.test(words[part.from + 1]?.lower ?? '');
      if (this.runHasVerb(fact)) this.emit(fact, first.lower === 'which' && says ? chain : []);
      return;
    }
    for (let at = part.from + 1; at < part.to; at++) {
      if (!/^(?:who|which)$/.test(words[at]?.lower ?? '')) continue;
      const fact = { from: at + 1, to: part.to };
      if (this.runHasVerb(fact)) this.emit(fact, []);
      return;
    }
    this.readRoleInsert(part, run);
  }

  /** A relative clause in a speaker's naming may hold short inserts: "whose son Nilton, 19, has not been found". */
  private endOfFact(from: number, run: Run): number {
    for (let at = from + 1; at < run.to; at++) {
      if (isPunctuation(this.words[at], ':;')) return at;
      if (!isPunctuation(this.words[at], ',')) continue;
      if (this.runHasVerb({ from, to: at })) return at;
    }
    return run.to;
  }

  /** "Col. Neves, commander of the Coast Guard": states a role. */
  private readRoleInsert(part: Run, run: Run): void {
    const { words } = this;
    if (part.from === run.from) return;
    const nameEnd = part.from - 2;
    if (words[nameEnd]?.mention === undefined || !isPunctuation(words[part.from - 1], ',')) return;
    const preposition = words.findIndex((word, at) => at > part.from && at < part.to && /^(?:of|at|for|to)$/.test(word.lower));
    if (preposition < 0 || preposition - part.from > 5) return;
    const role = words[preposition - 1];
    const first = words[part.from];
    if (role?.wordClass !== 'NN' || !first || first.wordClass === 'CD' || isNominal(first) === false && first.wordClass !== 'DT' && first.wordClass !== 'JJ') return;
    let named = false;
    for (let at = preposition + 1; at < part.to; at++) named ||= words[at]?.mention !== undefined;
    if (!named) return;
    const names = this.context.names.mentions;
    if (names[words[nameEnd]?.mention ?? -1]?.type !== 'person') return;
    let from = nameEnd;
    while (from > run.from && !isPunctuation(words[from - 1], ',')) from--;
    this.emit({ from, to: part.to }, [], undefined, true);
  }

  /** "reportedly", "is believed to": a report without a source. */
  private findHearsay(run: Run): Attribution | undefined {
    const { words } = this;
    for (let at = run.from; at < run.to; at++) {
      const word = words[at];
      if (!word) break;
      const participle = hearsayParticiples.has(word.lower) && word.wordClass === 'VBN' && words[at + 1]?.lower === 'to' && at + 1 < run.to;
      if (!participle && !hearsayAdverbs.has(word.lower)) continue;
      return { cue: this.textOf(spanOf(words, { from: at, to: at + 1 })), content: spanOf(words, run) };
    }
    return undefined;
  }

  private emitDenied(run: Run, chain: readonly ChainLink[]): void {
    const trimmed = trimRun(this.words, run);
    if (trimmed.to <= trimmed.from) return;
    const pieces = splitClauses(this.words, trimmed, this.hasFact).filter(piece => piece.kind !== 'participle' && piece.kind !== 'relative');
    for (const untrimmed of pieces.length > 0 ? pieces : [trimmed]) {
      const piece = this.dropJoiner(trimRun(this.words, untrimmed));
      const span = this.contentSpan(piece);
      const cue = chain.at(-1)?.cue;
      this.drafts.push({
        ...span,
        kind: 'indirect-quote',
        modality: 'denied',
        ...(cue ? { modalityCue: { start: cue.start, end: cue.end } } : {}),
        polarity: readPolarity(this.words, trimRun(this.words, piece)),
        attribution: chain,
      });
    }
  }

  private emitQuotation(quotations: readonly number[], chain: readonly ChainLink[]): void {
    const parts = quotations.map(index => this.context.quotations[index]).filter(part => part !== undefined);
    const first = parts[0];
    const last = parts.at(-1);
    if (!first || !last) return;
    if (chain.length === 0) {
      this.floating.push(...quotations);
      return;
    }
    this.drafts.push(draftQuotation(this.context, parts, chain));
  }

  private emit(run: Run, chain: readonly ChainLink[], parts?: readonly Run[], informative = false, least: Modality = 'asserted'): void {
    const trimmed = trimRun(this.words, this.dropJoiner(trimRun(this.words, run)));
    if (trimmed.to <= trimmed.from) return;
    if (!informative && !this.isInformative(trimmed, chain)) return;
    const span = spanOf(this.words, trimmed);
    const passedOn = chain.some(link => link.passedOn);
    // An attribution in the middle is not part of what is judged.
    const [words, judgedRun] = parts ? this.withoutInsert(parts) : [this.words, trimmed];
    const read = readModality(words, judgedRun);
    const rejected = chain.length > 0 && this.rejectsWhatWasSaid(trimmed);
    const hedged = passedOn ? 'reported' : least;
    const modality = rejected ? 'denied' : read.modality === 'asserted' ? hedged : read.modality;
    const attributed = chain.length > 0;
    const judged =
      !attributed &&
      isJudgement(this.words, trimmed, {
        opinionPiece: this.context.opinionPiece && !this.how.heading,
        hasFact: this.hasFact(trimmed),
      });
    const spans = parts?.map(part => spanOf(this.words, trimRun(this.words, part)));
    this.drafts.push({
      ...span,
      ...(spans ? { parts: spans } : {}),
      kind: attributed ? 'indirect-quote' : judged ? 'analysis' : 'statement',
      modality,
      ...(read.cue ? { modalityCue: read.cue } : {}),
      polarity: readPolarity(words, judgedRun),
      attribution: chain,
    });
  }

  private withoutInsert(parts: readonly Run[]): readonly [readonly Word[], Run] {
    const words = parts.flatMap(part => this.words.slice(part.from, part.to).filter(word => word.text !== ','));
    return [words, { from: 0, to: words.length }];
  }

  /** "The union says that is false." */
  private rejectsWhatWasSaid(run: Run): boolean {
    const said = this.words.slice(run.from, run.to).map(word => word.lower).join(' ');
    return /^(?:that|this|it) (?:is|was) (?:false|untrue|nonsense|wrong|fake|a lie|not true|not the case|a fabrication)$/.test(said);
  }

  /** Leaves out a joining word at either end, and "that" before the second of two clauses. */
  private dropJoiner(run: Run): Run {
    let { from, to } = run;
    const first = this.words[from]?.lower ?? '';
    if (/^(?:and|but|so|yet|while|whereas)$/.test(first)) from++;
    if (this.words[from]?.lower === 'that' && !isFinite(this.words[from + 1] ?? { wordClass: 'VBD' }) && this.words[from + 1]?.wordClass !== 'NN') from++;
    while (to > from && /^(?:and|but|or|while|that)$/.test(this.words[to - 1]?.lower ?? '')) to--;
    return { from, to };
  }

  private isInformative(run: Run, chain: readonly ChainLink[]): boolean {
    if (this.how.question && chain.length === 0) return false;
    const words = this.words.slice(run.from, run.to).filter(word => word.wordClass !== 'PU');
    if (this.how.heading) return words.length >= 3;
    if (words.length < 2) return false;
    if (this.runHasVerb(run)) return words.length >= 3 || this.hasFact(run);
    const predicate = words.some(word => word.wordClass === 'VBN' || word.wordClass === 'VBG');
    const number = words.some(word => word.kind === 'number' || word.wordClass === 'CD');
    return words.length >= 3 && (number || (predicate && this.hasFact(run)));
  }
}

/** Makes a claim of quotations that belong together. */
export function draftQuotation(
  context: NarrativeContext,
  parts: readonly Span[],
  chain: readonly ChainLink[],
): ClaimDraft {
  const first = parts[0] ?? { start: 0, end: 0 };
  const last = parts.at(-1) ?? first;
  const words = context.wordsOf(first);
  const run = firstSentence(words);
  const read = readModality(words, run);
  return {
    start: first.start,
    end: last.end,
    ...(parts.length > 1 ? { parts: parts.map(part => ({ start: part.start, end: part.end })) } : {}),
    kind: 'direct-quote',
    modality: read.modality,
    ...(read.cue ? { modalityCue: read.cue } : {}),
    polarity: readPolarity(words, run),
    attribution: chain,
  };
}

function firstSentence(words: readonly Word[]): Run {
  const end = words.findIndex((word, at) => at > 0 && /^[.!?;]$/.test(word.text));
  return { from: 0, to: end < 0 ? words.length : end };
}
