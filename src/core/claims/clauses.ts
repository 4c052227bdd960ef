import { findClauseVerb, isSubordinator, readVerbGroup, startsPredicate, trimRun } from './grammar';
import { takesBareClause, takesThatClause } from './sayingVerbs';
import { verbBase } from './verbForms';
import { isFinite, isNominal, isPunctuation, type Run, type Word } from './words';

/**
 * How a piece of a sentence relates to the piece before it: a clause of its own, a further verb of the same subject, a
 * clause after "while" or "after", a clause or participle hung on a noun, or a contrasting part of a number.
 */
export type PieceKind =
  'main' | 'coordinate' | 'predicate' | 'subordinate' | 'relative' | 'participle' | 'part';

/** A part of a sentence that states something by itself. Relatives and participles may lie inside the piece they hang on. */
export interface Piece extends Run {
  readonly kind: PieceKind;
  /** The noun phrase that a relative or participle hangs on, or whose verb a further predicate is. */
  readonly subject?: Run;
  /** The joining word before it, lower case ("but"). */
  readonly joinedBy?: string;
}

/**
 * Cuts a run into pieces at semicolons, at joining words with a verb behind them, at relative clauses and participles
 * between commas, and at number contrasts. One pass with bounded look-ahead.
 * @param hasFact whether a run holds something that can be checked, to tell add-ons that state something
 */
export function splitClauses(words: readonly Word[], run: Run, hasFact: (run: Run) => boolean): Piece[] {
  const splitter = new ClauseSplitter(words, trimRun(words, run), hasFact);
  return splitter.split();
}

const coordinators = /^(?:and|but|or|yet|nor|so|plus)$/;
/** Cut before these after a comma; "if", "unless" and "until" belong to what they limit. */
const clauseOpeners = /^(?:while|whilst|whereas|although|though|when|as|after|before|because|since)$/;
/** Cut before these even without a comma: the usual shape of a lead ("17 were killed after a ferry capsized"). */
const bareClauseOpeners = /^(?:after|while|although|though|whereas)$/;

class ClauseSplitter {
  private readonly pieces: Piece[] = [];
  private start: number;
  private kind: PieceKind = 'main';
  private subject: Run | undefined;
  private joinedBy: string | undefined;
  /** Index of the first finite verb of the current piece's own clause. */
  private finite: number | undefined;
  /** A relative or complement clause is open whose verb is still to come. */
  private pending = false;

  constructor(
    private readonly words: readonly Word[],
    private readonly run: Run,
    private readonly hasFact: (run: Run) => boolean,
  ) {
    this.start = run.from;
  }

  split(): Piece[] {
    let at = this.openSubordinate();
    while (at < this.run.to) at = this.step(at);
    this.close(this.run.to);
    return this.pieces.sort((a, b) => a.from - b.from || b.to - a.to);
  }

  /** "After the storm passed, the ship sailed": the part before the comma is a piece of its own. */
  private openSubordinate(): number {
    const { words, run } = this;
    let opener = run.from;
    if (/^(?:but|and|however|then)$/.test(words[opener]?.lower ?? '')) opener++;
    if (isPunctuation(words[opener], ',')) opener++;
    if (this.startsParticiple(opener)) return this.openParticiple(opener);
    const word = words[opener];
    let clause = opener + 1;
    if (word?.lower === 'by' && words[opener + 1]?.lower === 'the' && words[opener + 2]?.lower === 'time')
      clause = opener + 3;
    else if (!isSubordinator(word) || word?.lower === 'if' || word?.lower === 'unless') return run.from;
    // "As of 15:11 GMT", "After the storm, …" without a verb: no clause.
    if (words[clause]?.wordClass === 'IN') return run.from;
    const verb = findClauseVerb(words, clause, run.to);
    if (verb === undefined) return run.from;
    for (let at = verb + 1; at < run.to; at++) {
      if (isPunctuation(words[at], ';:')) break;
      if (!isPunctuation(words[at], ',') || findClauseVerb(words, at + 1, run.to) === undefined) continue;
      this.pieces.push({
        from: clause,
        to: at,
        kind: 'subordinate',
        ...(word ? { joinedBy: word.lower } : {}),
      });
      this.start = at + 1;
      return at + 1;
    }
    return run.from;
  }

  /** "Built in Norway 35 years ago, the ship was …" */
  private openParticiple(opener: number): number {
    const { words, run } = this;
    for (let at = opener + 1; at < run.to; at++) {
      if (isPunctuation(words[at], ';:') || isFinite(words[at] ?? { wordClass: 'PU' })) break;
      if (!isPunctuation(words[at], ',')) continue;
      const verb = findClauseVerb(words, at + 1, run.to);
      if (verb === undefined) continue;
      const piece = { from: opener, to: at };
      if (at - opener >= 3 && this.hasFact(piece)) {
        this.pieces.push({ ...piece, kind: 'participle', subject: { from: at + 1, to: verb } });
      }
      this.start = at + 1;
      return at + 1;
    }
    return run.from;
  }

  private step(at: number): number {
    const { words, run } = this;
    const word = words[at];
    if (!word) return at + 1;
    if (isPunctuation(word, ';')) return this.cut(at, at + 1, 'coordinate');
    if (isPunctuation(word, ':')) return this.stepColon(at);
    if (isPunctuation(word, '—–')) return this.stepDash(at);
    if (isPunctuation(word, ',')) return this.stepComma(at);
    if (isPunctuation(word, '(')) return this.skipBrackets(at);
    if (isFinite(word)) {
      if (this.pending) this.pending = false;
      else this.finite ??= at;
      return readVerbGroup(words, at, run.to).to;
    }
    if (word.wordClass === 'W' || (word.lower === 'that' && word.wordClass === 'IN')) {
      this.pending = at > this.start && this.opensInnerClause(at);
      return at + 1;
    }
    if (this.finite !== undefined && !this.pending && at - this.start >= 3) {
      if (coordinators.test(word.lower)) return this.stepCoordinator(at, at + 1, word.lower);
      if (bareClauseOpeners.test(word.lower) && this.startsLongClause(at + 1)) {
        return this.cut(at, at + 1, 'subordinate', word.lower);
      }
    }
    return at + 1;
  }

  /** A wh-word or "that" behind other words opens a clause of its own; its verb is not the piece's. */
  private opensInnerClause(at: number): boolean {
    return this.finite !== undefined || isNominal(this.words[at - 1] ?? { wordClass: 'PU', lower: '' });
  }

  private startsLongClause(at: number): boolean {
    const verb = this.finite === undefined ? undefined : readVerbGroup(this.words, this.finite, this.run.to);
    // "The report comes after …" says nothing without what follows.
    if (verb && at - 1 <= verb.to) return false;
    return (
      at - this.start >= 5 &&
      this.run.to - at >= 5 &&
      findClauseVerb(this.words, at, this.run.to) !== undefined
    );
  }

  private stepColon(at: number): number {
    const right = { from: at + 1, to: this.run.to };
    if (this.finite === undefined || right.to - right.from < 2) return at + 1;
    if (findClauseVerb(this.words, at + 1, this.run.to) === undefined && !this.hasFact(right)) return at + 1;
    return this.cut(at, at + 1, 'coordinate');
  }

  /** A dash opens a new piece only before a clause that a pronoun or joining word opens; other dashes set off an insert. */
  private stepDash(at: number): number {
    const { words, run } = this;
    const next = words[at + 1];
    if (this.finite === undefined || !next || next.quotation !== undefined) return at + 1;
    const joined = coordinators.test(next.lower);
    const verb = findClauseVerb(words, at + (joined ? 2 : 1), run.to);
    if (verb === undefined || (!joined && next.wordClass !== 'PRP' && next.wordClass !== 'PV')) return at + 1;
    return this.cut(at, at + (joined ? 2 : 1), 'coordinate', joined ? next.lower : undefined);
  }

  private skipBrackets(at: number): number {
    for (let next = at + 1; next < this.run.to && next < at + 40; next++) {
      if (isPunctuation(this.words[next], ')')) return next + 1;
    }
    return at + 1;
  }

  private stepComma(at: number): number {
    const { words, run } = this;
    let next = at + 1;
    // A closing quotation mark may follow the comma: “the Canal,” which …
    while (next < run.to && isPunctuation(words[next], '”"’»')) next++;
    const word = words[next];
    if (!word) return at + 1;
    // ", I suspect,": an insert.
    if (word.lower === 'i' && isPunctuation(words[next + 2], ',')) return next + 3;
    // "the fact that Russia, as a key player, wants": the verb of the open clause is still to come.
    if (this.pending) return next;
    if (this.relativeVerbAfter(next) !== undefined) return this.stepRelative(at, next);
    if (this.finite !== undefined) {
      if (coordinators.test(word.lower)) return this.stepCoordinator(at, next + 1, word.lower);
      if (clauseOpeners.test(word.lower)) {
        const verb = findClauseVerb(words, next + 1, run.to);
        return verb !== undefined && !this.isElliptical(verb)
          ? this.cut(at, next + 1, 'subordinate', word.lower)
          : next;
      }
      if (this.startsNumberContrast(next)) return this.cut(at, next, 'part');
      if (startsPredicate(words, next, run.to) && this.hasComplement(at) && this.agrees(next))
        return this.cutPredicate(at, next, undefined);
      if (this.startsParticiple(next)) return this.stepParticiple(at, next);
      if (findClauseVerb(words, next, run.to) !== undefined) return this.cut(at, next, 'coordinate');
    }
    if (this.startsParticiple(next)) return this.stepParticiple(at, next);
    return next;
  }

  /** "as he had during his previous trips" says nothing new. */
  private isElliptical(verb: number): boolean {
    const group = readVerbGroup(this.words, verb, this.run.to);
    const next = this.words[group.to];
    return (
      group.main === verb &&
      /^(?:have|do)$/.test(group.base) &&
      (!next || next.wordClass === 'IN' || next.wordClass === 'PU' || next.wordClass === 'RB')
    );
  }

  /** "discussed the war, and issues in Syria": a present form does not go on after a past verb; it is a noun. */
  private agrees(at: number): boolean {
    const first = this.finite === undefined ? undefined : this.words[this.finite];
    let next = at;
    while (this.words[next]?.wordClass === 'RB') next++;
    const second = this.words[next];
    if (first?.wordClass !== 'VBD' || (second?.wordClass !== 'VBZ' && second?.wordClass !== 'VBP'))
      return true;
    const following = this.words[next + 1]?.wordClass;
    const nounLike =
      following === undefined ||
      following === 'IN' ||
      following === 'PU' ||
      following === 'NN' ||
      following === 'CC';
    return !nounLike || /^(?:be|have|do|say)$/.test(verbBase(second.lower));
  }

  private stepCoordinator(end: number, joined: number, joinedBy: string): number {
    const { words, run } = this;
    const next = words[joined]?.lower === 'that' && words[joined]?.wordClass === 'IN' ? joined + 1 : joined;
    if (startsPredicate(words, next, run.to)) {
      return this.hasComplement(end) && this.agrees(next) ? this.cutPredicate(end, next, joinedBy) : next;
    }
    if (this.startsPassivePredicate(next)) return this.cutPredicate(end, next, joinedBy);
    if (findClauseVerb(words, next, run.to) !== undefined) return this.cut(end, next, 'coordinate', joinedBy);
    // "issued a statement rejecting it and declaring they would …"
    if (words[next]?.wordClass === 'VBG' && takesThatClause(verbBase(words[next]?.lower ?? ''))) {
      return this.cut(end, next, 'participle', joinedBy, {
        from: this.subject?.from ?? this.start,
        to: this.finite ?? this.start,
      });
    }
    return next;
  }

  /** "was charged … and released on bail": the auxiliary is not said again. */
  private startsPassivePredicate(at: number): boolean {
    if (this.finite === undefined || this.words[at]?.wordClass !== 'VBN') return false;
    const group = readVerbGroup(this.words, this.finite, this.run.to);
    return group.passive && this.run.to - at >= 3;
  }

  /** Whether the verb so far has a word behind it: "survived and was questioned" stays one piece. */
  private hasComplement(end: number): boolean {
    if (this.finite === undefined) return false;
    return end > readVerbGroup(this.words, this.finite, this.run.to).to;
  }

  private cutPredicate(end: number, next: number, joinedBy: string | undefined): number {
    const subject = this.subject ?? { from: this.start, to: this.finite ?? this.start };
    return this.cut(end, next, 'predicate', joinedBy, subject);
  }

  private cut(end: number, next: number, kind: PieceKind, joinedBy?: string, subject?: Run): number {
    this.close(end);
    this.start = next;
    this.kind = kind;
    this.joinedBy = joinedBy;
    this.subject = subject;
    this.finite = undefined;
    this.pending = false;
    return next;
  }

  private close(end: number): void {
    if (end <= this.start) return;
    this.pieces.push({
      from: this.start,
      to: end,
      kind: this.kind,
      ...(this.subject ? { subject: this.subject } : {}),
      ...(this.joinedBy ? { joinedBy: this.joinedBy } : {}),
    });
  }

  private startsNumberContrast(at: number): boolean {
    const { words } = this;
    if (words[at]?.wordClass !== 'CD' && words[at]?.kind !== 'number') return false;
    return (
      words[at + 1]?.lower === 'of' && /^(?:them|whom|which|these|those)$/.test(words[at + 2]?.lower ?? '')
    );
  }

  /** Where the stated part of a relative clause starts when one opens at `at`: "which [holds …]", "under which [the …]". */
  private relativeVerbAfter(at: number): number | undefined {
    const { words, run } = this;
    const word = words[at];
    if (!word) return undefined;
    if (/^(?:who|which)$/.test(word.lower)) {
      if (startsPredicate(words, at + 1, run.to)) return at + 1;
      return this.laterVerb(at + 1) === undefined ? undefined : at + 1;
    }
    if (word.lower === 'whose') return this.laterVerb(at + 1) === undefined ? undefined : at;
    if (word.lower === 'where' || word.lower === 'whom')
      return findClauseVerb(words, at + 1, run.to) === undefined ? undefined : at + 1;
    if (word.wordClass === 'IN' && /^(?:which|whom)$/.test(words[at + 1]?.lower ?? '')) {
      return findClauseVerb(words, at + 2, run.to) === undefined ? undefined : at + 2;
    }
    return undefined;
  }

  private laterVerb(at: number): number | undefined {
    for (let next = at; next < this.run.to && next < at + 20; next++) {
      const word = this.words[next];
      if (!word || isPunctuation(word, ';:')) return undefined;
      if (isFinite(word)) return next;
    }
    return undefined;
  }

  private stepRelative(comma: number, at: number): number {
    const { words, run } = this;
    const from = this.relativeVerbAfter(at) ?? at;
    const verb = this.laterVerb(from) ?? from;
    const subject = { from: this.start, to: comma };
    if (this.finite === undefined) {
      // It hangs on the subject: the main clause goes on after the comma that closes it.
      for (let next = verb + 1; next < run.to; next++) {
        if (isPunctuation(words[next], ';')) break;
        if (!isPunctuation(words[next], ',') || !startsPredicate(words, next + 1, run.to)) continue;
        this.pieces.push({ from, to: next, kind: 'relative', subject });
        return next + 1;
      }
    }
    this.close(comma);
    this.start = from;
    this.kind = 'relative';
    this.subject = subject;
    this.joinedBy = undefined;
    this.finite = verb;
    this.pending = false;
    return readVerbGroup(words, verb, run.to).to;
  }

  private startsParticiple(at: number): boolean {
    const { words } = this;
    let next = at;
    while (next < at + 2 && words[next]?.wordClass === 'RB') next++;
    const participle = words[next]?.wordClass;
    if (participle !== 'VBG' && participle !== 'VBN') return false;
    // "burned cars blocked the road" is a subject.
    const following = words[next + 1]?.wordClass;
    if (participle === 'VBN' && (following === 'NN' || following === 'JJ')) return false;
    return !/^(?:including|according|following|regarding|concerning|excluding|speaking|talking|including)$/.test(
      words[next]?.lower ?? '',
    );
  }

  /** ", built in Greece in 1991," and ", marking his third visit": pieces when they hold something that can be checked. */
  private stepParticiple(comma: number, at: number): number {
    const { words, run } = this;
    let end = at + 1;
    while (end < run.to && !isPunctuation(words[end], ',;:—–')) end++;
    const piece = { from: at, to: end };
    const subject = { from: this.start, to: comma };
    if (this.finite === undefined) {
      const resumes =
        isPunctuation(words[end], ',') &&
        (startsPredicate(words, end + 1, run.to) || findClauseVerb(words, end + 1, run.to) !== undefined);
      if (resumes && end - at >= 3 && this.hasFact(piece))
        this.pieces.push({ ...piece, kind: 'participle', subject });
      return resumes ? end + 1 : at + 1;
    }
    const reports =
      takesBareClause(verbBase(words[at]?.lower ?? '')) ||
      takesBareClause(verbBase(words[at + 1]?.lower ?? ''));
    if (end - at < 4 && !reports) return at + 1;
    return this.cut(comma, at, 'participle', undefined, {
      from: this.subject?.from ?? this.start,
      to: this.finite,
    });
  }
}
