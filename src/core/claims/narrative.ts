import type { Attribution, AttributionSource, Modality, Span } from '../model';
import { splitClauses, type Piece } from './clauses';
import { readCue } from './cues';
import type { ChainLink, ClaimDraft } from './drafts';
import { readClause, readVerbGroup, trimRun, type Clause, type VerbGroup } from './grammar';
import { findHearsay } from './hearsay';
import { readLeadingReport } from './leadingReports';
import { draftNestedQuotations } from './nestedQuotations';
import type { NarrativeContext } from './narrativeContext';
import { findOuterReport } from './outerReports';
import { findResumption, readPieceClause } from './pieceClauses';
import { draftQuotation } from './quotationDrafts';
import type { Quotation } from './quotations';
import type { Report } from './report';
import { hearsayAdverbs, introducesQuotation } from './sayingVerbs';
import { findSpeakerFacts } from './speakerFacts';
import { readSubjectSpeaker } from './speakers';
import { draftDenied, draftStatement, isNumber } from './statements';
import { readSpokenObject, readSubjectReport } from './subjectReports';
import { isFinite, isPunctuation, spanOf, type Run, type Word } from './words';

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
    const { drafts, floating, speaker } = this;
    return { drafts, floating, ...(speaker ? { speaker } : {}) };
  }

  readRun(untrimmed: Run, chain: readonly ChainLink[], inherited: AttributionSource | undefined): void {
    const { context, words } = this;
    const run = this.dropLead(trimRun(words, untrimmed), chain);
    if (run.to <= run.from) return;
    if (this.readTurn(run, chain, inherited)) return;
    const report =
      chain.length < deepestNesting
        ? (readLeadingReport(context, words, run) ?? findOuterReport(context, words, run))
        : undefined;
    if (report) this.readReport(report, chain);
    else this.readPieces(run, chain, inherited);
  }

  /** A colon between two clauses: "Pryce tells a different story: the board met." or, with nothing said, two statements. */
  private readTurn(run: Run, chain: readonly ChainLink[], inherited: AttributionSource | undefined): boolean {
    const { words } = this;
    const colon = words.findIndex((word, at) => at > run.from && at < run.to - 1 && isPunctuation(word, ':'));
    if (colon < 0 || this.quotationsIn({ from: run.from, to: colon + 2 }).length > 0) return false;
    const clause = readClause(words, { from: run.from, to: colon });
    if (!clause || !this.runHasVerb({ from: colon + 1, to: run.to })) return false;
    const said =
      chain.length < deepestNesting
        ? readSubjectReport(this.context, words, clause, run.to, inherited)
        : undefined;
    if (said?.content[0]?.from === colon + 1) this.readReport(said, chain);
    else if (said) return false;
    else {
      this.readRun({ from: run.from, to: colon }, chain, inherited);
      this.readRun({ from: colon + 1, to: run.to }, chain, undefined);
    }
    return true;
  }

  /** Leaves out "that" before the second of two clauses, and "Asked whether" before what was asked. */
  private dropLead(run: Run, chain: readonly ChainLink[]): Run {
    const first = this.words[run.from];
    const second = this.words[run.from + 1]?.lower ?? '';
    const reported = chain.length > 0;
    if (first?.lower === 'asked' && /^(?:whether|if)$/.test(second))
      return { from: run.from + 2, to: run.to };
    if (reported && first?.lower === 'that' && first.wordClass === 'IN')
      return { from: run.from + 1, to: run.to };
    if (reported && second === 'that' && /^(?:and|but|or)$/.test(first?.lower ?? ''))
      return { from: run.from + 2, to: run.to };
    return run;
  }

  private readReport(report: Report, chain: readonly ChainLink[]): void {
    if (report.before) this.readRun(report.before, chain, undefined);
    const inner = this.extend(chain, report);
    if (report.speakerRun) this.readSpeakerFacts(report.speakerRun, inner);
    this.readContent(report, inner);
    if (report.rest) this.readRun(report.rest, chain, report.source);
  }

  private readContent(report: Report, chain: readonly ChainLink[]): void {
    const [first, second] = report.content;
    if (!first) return;
    if (report.denied) this.readDenied(first, chain);
    else if (!second) this.readRun(first, chain, undefined);
    else if (!this.joinQuotations(first, second, chain)) this.readInterrupted(first, second, chain);
  }

  /** What an attribution in the middle parts is one claim unless each side has its own verb. */
  private readInterrupted(first: Run, second: Run, chain: readonly ChainLink[]): void {
    const opener = this.words[second.from];
    const separate =
      opener?.quotation !== undefined ||
      /^(?:and|but|or)$/.test(opener?.lower ?? '') ||
      this.runHasVerb(first);
    if (this.runHasVerb(second) && !separate) {
      this.emit({ from: first.from, to: second.to }, chain, { parts: [first, second] });
      return;
    }
    this.readRun(first, chain, undefined);
    if (separate || this.runHasVerb(second)) this.readRun(second, chain, undefined);
  }

  private readDenied(run: Run, chain: readonly ChainLink[]): void {
    const pieces = splitClauses(this.words, run, this.hasFact).filter(
      piece => piece.kind !== 'participle' && piece.kind !== 'relative',
    );
    for (const draft of draftDenied(this.words, pieces.length > 0 ? pieces : [run], chain))
      this.drafts.push(draft);
  }

  private runHasVerb(run: Run): boolean {
    return this.words.slice(run.from, run.to).some(isFinite);
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
    const link = { ...attribution, ...(report.passedOn ? { passedOn: true as const } : {}) };
    if (!report.quoted) return [...chain, link];
    const { source, cue } = report.quoted;
    this.speaker = { source, cue: this.textOf(cue), content: attribution.content };
    return [...chain, link, this.speaker];
  }

  private textOf(span: Span): Span & { readonly text: string } {
    return { start: span.start, end: span.end, text: this.context.text.slice(span.start, span.end) };
  }

  /** The span of what is said; a quotation at either end without its marks. */
  private contentSpan(run: Run): Span {
    const trimmed = trimRun(this.words, run);
    const whole = spanOf(this.words, trimmed);
    const first = this.quotationAt(trimmed.from);
    const last = this.quotationAt(trimmed.to - 1);
    return { start: first?.start ?? whole.start, end: last?.end ?? whole.end };
  }

  private quotationAt(at: number): Quotation | undefined {
    const index = this.words[at]?.quotation;
    return index === undefined ? undefined : this.context.quotations[index];
  }

  /** “We saved 112,” Neves said. “But the sea is heavy.”: one quotation in two parts. */
  private joinQuotations(first: Run, second: Run, chain: readonly ChainLink[]): boolean {
    const { words } = this;
    const beforeAt = words[first.to - 1]?.quotation !== undefined ? first.to - 1 : first.to - 2;
    const before = words[beforeAt]?.quotation;
    const after = words[second.from]?.quotation;
    if (before === undefined || after === undefined) return false;
    this.readRun({ from: first.from, to: beforeAt }, chain, undefined);
    this.emitQuotation([before, after], chain);
    this.readRun({ from: second.from + 1, to: second.to }, chain, undefined);
    return true;
  }

  private readPieces(run: Run, chain: readonly ChainLink[], inherited: AttributionSource | undefined): void {
    const pieces: readonly Piece[] = this.how.heading
      ? [{ ...run, kind: 'main' }]
      : splitClauses(this.words, run, this.hasFact);
    let subject = inherited;
    for (let index = 0; index < pieces.length; index++) {
      const piece = pieces[index];
      if (!piece) break;
      if (piece.kind === 'participle' && this.readParticipleReport(piece, run, chain, subject)) return;
      const clause = readPieceClause(this.words, piece);
      if (clause && piece.kind !== 'participle' && piece.kind !== 'part') {
        const resumption = findResumption(this.context, this.words, pieces, index, run);
        const report = this.readClauseReport(piece, clause, resumption.to, subject);
        if (piece.kind === 'main' || piece.kind === 'coordinate' || !report) {
          subject = report?.source ?? this.speakerOf(clause.subject) ?? subject;
        }
        if (report) {
          this.readReport(report, chain);
          index = resumption.index - 1;
          continue;
        }
      }
      this.readPiece(piece, clause, chain, subject);
    }
  }

  private speakerOf(subject: Run | undefined): AttributionSource | undefined {
    return subject && subject.to > subject.from
      ? readSubjectSpeaker(this.context.text, this.words, subject, this.context.names)
      : undefined;
  }

  private readClauseReport(
    piece: Piece,
    clause: Clause,
    to: number,
    subject: AttributionSource | undefined,
  ): Report | undefined {
    const sharing = piece.kind === 'predicate' || piece.kind === 'relative';
    const inherited = sharing ? (this.speakerOf(piece.subject) ?? subject) : undefined;
    const report = readSubjectReport(this.context, this.words, clause, to, inherited);
    return report && (report.source || sharing) ? report : undefined;
  }

  /** ", adding that …", ", saying, “…”": the subject goes on speaking. */
  private readParticipleReport(
    piece: Piece,
    run: Run,
    chain: readonly ChainLink[],
    subject: AttributionSource | undefined,
  ): boolean {
    const { words } = this;
    let at = piece.from;
    while (at < piece.to && words[at]?.wordClass === 'RB') at++;
    if (words[at]?.wordClass !== 'VBG') return false;
    const verb = readVerbGroup(words, at, piece.to);
    const speaker = this.speakerOf(piece.subject) ?? subject;
    const clause = { subject: { from: piece.from, to: piece.from }, verb };
    const report = readSubjectReport(this.context, words, clause, run.to, speaker);
    if (!report) return this.readParticipleQuotation(piece, verb, chain, speaker);
    const hearsay = words.slice(piece.from, at).find(word => hearsayAdverbs.has(word.lower));
    if (!hearsay) {
      this.readReport(report, chain);
      return true;
    }
    // ", reportedly assuring Moscow that …": whose words these are stays open.
    const content = report.content[0] ?? piece;
    const link = { cue: this.textOf(hearsay), content: spanOf(words, content) };
    this.emit(content, [...chain, link], { otherwise: 'reported' });
    return true;
  }

  private readParticipleQuotation(
    piece: Piece,
    verb: VerbGroup,
    chain: readonly ChainLink[],
    source: AttributionSource | undefined,
  ): boolean {
    const quotations = this.quotationsIn(piece);
    const first = this.context.quotations[quotations[0] ?? -1];
    if (!first || !source || !introducesQuotation(verb.base)) return false;
    const cue = this.textOf(readCue(this.words, verb, verb.to));
    this.emitQuotation(quotations, [
      ...chain,
      { source, cue, content: { start: first.start, end: first.end } },
    ]);
    return true;
  }

  private readPiece(
    piece: Piece,
    clause: Clause | undefined,
    chain: readonly ChainLink[],
    subject: AttributionSource | undefined,
  ): void {
    const { words } = this;
    const run = trimRun(words, piece);
    if (run.to <= run.from) return;
    if (this.quotationsIn(run).length > 0) {
      this.readQuotedPiece(run, clause, chain, subject);
      return;
    }
    const hearsay = findHearsay(words, run);
    if (hearsay !== undefined) {
      const cue = this.textOf(spanOf(words, { from: hearsay, to: hearsay + 1 }));
      this.emit(run, [...chain, { cue, content: spanOf(words, run) }], { stated: true });
      return;
    }
    if (chain.length === 0 && clause) this.noteSubject(clause, run);
    this.emit(run, this.withSpokenObject(chain, clause, run));
  }

  /** "According to Peskov, Larijani conveyed …": Peskov, then Larijani. */
  private withSpokenObject(
    chain: readonly ChainLink[],
    clause: Clause | undefined,
    run: Run,
  ): readonly ChainLink[] {
    const spoken =
      chain.length > 0 && clause ? readSpokenObject(this.context, this.words, clause, run.to) : undefined;
    if (!spoken?.source || !spoken.cue) return chain;
    const content = spanOf(this.words, spoken.content[0] ?? run);
    return [...chain, { source: spoken.source, cue: this.textOf(spoken.cue), content }];
  }

  /** A person that a short clause is about may speak next: "he paused. ‘I have no record of that.’" */
  private noteSubject(clause: Clause, run: Run): void {
    if (run.to - run.from > 12) return;
    const source = this.speakerOf(clause.subject);
    if (!source) return;
    const person = source.entity !== undefined && this.words[clause.subject.to - 1]?.mention !== undefined;
    if (!person && !/^(?:he|she)$/i.test(source.text)) return;
    const cue = this.textOf(readCue(this.words, clause.verb, clause.verb.to));
    this.speaker = { source, cue, content: { start: source.end, end: source.end } };
  }

  private quotationsIn(run: Run): readonly number[] {
    return this.words
      .slice(run.from, run.to)
      .flatMap(word => (word.quotation === undefined ? [] : [word.quotation]));
  }

  /** A piece with whole quotations in it: what stands between them is read as statements. */
  private readQuotedPiece(
    run: Run,
    clause: Clause | undefined,
    chain: readonly ChainLink[],
    subject: AttributionSource | undefined,
  ): void {
    let from = run.from;
    let spoken = chain;
    for (let at = run.from; at <= run.to; at++) {
      const quotation = at < run.to ? this.words[at]?.quotation : undefined;
      if (at < run.to && quotation === undefined) continue;
      const side = trimRun(this.words, { from, to: at });
      const leads = quotation === undefined ? undefined : this.findLead(clause, from, at, subject);
      if (leads && clause) {
        spoken = [...chain, leads];
        this.speaker = leads;
        this.readSpeakerFacts(clause.subject, spoken);
        if (!introducesQuotation(clause.verb.base) && side.to - side.from > 5) this.emitSide(side, chain);
      } else this.emitSide(side, chain);
      if (quotation !== undefined) this.emitQuotation([quotation], spoken);
      from = at + 1;
    }
  }

  /** The attribution of a quotation whose clause leads up to it: "Ines Duarte was blunt: “…”". */
  private findLead(
    clause: Clause | undefined,
    from: number,
    at: number,
    subject: AttributionSource | undefined,
  ): Attribution | undefined {
    if (!clause || clause.verb.passive || clause.verb.to > at || clause.verb.from < from) return undefined;
    if (!introducesQuotation(clause.verb.base) && !isPunctuation(this.words[at - 1], ':,')) return undefined;
    const source = clause.subject.to > clause.subject.from ? this.speakerOf(clause.subject) : subject;
    const quotation = this.quotationAt(at);
    if (!source || !quotation) return undefined;
    const cue = this.textOf(readCue(this.words, clause.verb, at));
    return { source, cue, content: { start: quotation.start, end: quotation.end } };
  }

  private emitSide(run: Run, chain: readonly ChainLink[]): void {
    const words = this.words.slice(run.from, run.to);
    if (words.some(isFinite) || (words.length >= 3 && words.some(isNumber))) this.emit(run, chain);
  }

  private readSpeakerFacts(run: Run, chain: readonly ChainLink[]): void {
    for (const fact of findSpeakerFacts(this.words, run, this.context.names.mentions)) {
      this.emit(fact.run, fact.reported ? chain : [], { stated: fact.role });
    }
  }

  private emitQuotation(indices: readonly number[], chain: readonly ChainLink[]): void {
    const parts = indices.map(index => this.context.quotations[index]).filter(part => part !== undefined);
    if (chain.length === 0) for (const index of indices) this.floating.push(index);
    else if (parts.length > 0) {
      this.drafts.push(draftQuotation(this.context.wordsOf, parts, chain));
      for (const part of parts)
        for (const draft of draftNestedQuotations(this.context, part, chain)) this.drafts.push(draft);
    }
  }

  private emit(
    run: Run,
    chain: readonly ChainLink[],
    special: {
      readonly parts?: readonly Run[];
      readonly stated?: boolean;
      readonly otherwise?: Modality;
    } = {},
  ): void {
    const { heading, question } = this.how;
    const { opinionPiece } = this.context;
    const draft = draftStatement(this.words, run, {
      chain,
      heading,
      question,
      opinionPiece,
      hasFact: this.hasFact,
      ...special,
    });
    if (draft) this.drafts.push(draft);
  }
}
