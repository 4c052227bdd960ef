import { verbBase } from './verbForms';
import { isFinite, isNominal, isPunctuation, type Run, type Word } from './words';

/** A finite verb with its auxiliaries: "has not been received". */
export interface VerbGroup extends Run {
  /** Index of the main verb: "received". */
  readonly main: number;
  /** Base of the main verb: "receive". */
  readonly base: string;
  /** Index of the finite word the group opens with. */
  readonly finite: number;
  readonly passive: boolean;
  readonly negated: boolean;
}

/** Reads the verb group that opens with the finite word at `finite`; it ends before `to`. */
export function readVerbGroup(words: readonly Word[], finite: number, to: number): VerbGroup {
  let main = finite;
  let passive = false;
  let negated = false;
  let at = finite;
  while (at < to) {
    const word = words[at];
    if (!word) break;
    const base = word.wordClass === 'PV' ? 'be' : verbBase(word.lower);
    if (word.lower.endsWith("n't")) negated = true;
    const auxiliary =
      word.wordClass === 'MD' || word.wordClass === 'PV' || base === 'be' || base === 'have' || base === 'do';
    if (!auxiliary) break;
    let next = at + 1;
    while (next < to && (words[next]?.wordClass === 'RB' || words[next]?.lower === 'not')) {
      if (isNegation(words[next])) negated = true;
      next++;
    }
    const following = words[next];
    if (next >= to || !following || !continuesGroup(word, base, following)) break;
    passive = base === 'be' && following.wordClass === 'VBN';
    main = next;
    at = next;
  }
  const lower = words[main]?.lower ?? '';
  return { from: finite, to: main + 1, main, finite, base: verbBase(lower), passive, negated };
}

function continuesGroup(auxiliary: Word, base: string, next: Word): boolean {
  if (auxiliary.wordClass === 'MD') return next.wordClass === 'VB' || next.wordClass === 'VBP';
  if (next.wordClass === 'VBN') return base === 'be' || base === 'have';
  if (next.wordClass === 'VBG') return base === 'be';
  // After "has" an ambiguous form is a participle, whatever the guess says.
  if (next.wordClass === 'VBD') return base === 'have' || base === 'be';
  return base === 'do' && next.wordClass === 'VB';
}

function isNegation(word: Word | undefined): boolean {
  return word?.lower === 'not' || word?.lower === 'never' || word?.lower === 'no';
}

/** A clause's subject and verb. */
export interface Clause {
  readonly subject: Run;
  readonly verb: VerbGroup;
}

const subordinators =
  /^(?:when|after|as|while|whilst|although|though|since|because|before|once|until|whereas|if|unless|where)$/;

export function isSubordinator(word: Word | undefined): boolean {
  return word !== undefined && subordinators.test(word.lower);
}

/**
 * Finds the main clause of a run: its first finite verb outside relative clauses and outside a subordinate clause that
 * opens the run. Undefined when there is none.
 */
export function readClause(words: readonly Word[], run: Run): Clause | undefined {
  let from = run.from;
  if (opensSubordinate(words, run)) from = skipPastComma(words, run, from);
  let at = from;
  while (at < run.to) {
    const word = words[at];
    if (!word) break;
    if (opensRelative(words, run, at)) {
      at = skipRelative(words, run, at);
      continue;
    }
    if (word.lower === 'i' && isPunctuation(words[at - 1], ',') && isPunctuation(words[at + 2], ',')) {
      // ", I suspect,": an insert.
      at += 3;
      continue;
    }
    if (isFinite(word)) {
      const verb = readVerbGroup(words, at, run.to);
      return { subject: { from, to: word.wordClass === 'PV' ? at + 1 : at }, verb };
    }
    at++;
  }
  return undefined;
}

function opensSubordinate(words: readonly Word[], run: Run): boolean {
  const first = words[run.from];
  if (isSubordinator(first)) return true;
  return (
    first?.lower === 'by' && words[run.from + 1]?.lower === 'the' && words[run.from + 2]?.lower === 'time'
  );
}

function skipPastComma(words: readonly Word[], run: Run, from: number): number {
  for (let at = from; at < run.to; at++) if (isPunctuation(words[at], ',')) return at + 1;
  return from;
}

/** "who", "which", "that" after a noun or a comma, and "of whom", "under which". */
function opensRelative(words: readonly Word[], run: Run, at: number): boolean {
  const word = words[at];
  const previous = words[at - 1];
  if (!word || at === run.from || !previous) return false;
  if (word.wordClass === 'W') return word.lower !== 'what' || previous.wordClass === 'PU';
  return word.lower === 'that' && word.wordClass !== 'DT' && isNominal(previous);
}

/** Past the relative clause's own verb, and past the comma that closes it when a comma opened it. */
function skipRelative(words: readonly Word[], run: Run, at: number): number {
  const commaOpened =
    isPunctuation(words[at - 1], ',') ||
    (words[at - 1]?.wordClass === 'IN' && isPunctuation(words[at - 2], ','));
  for (let next = at + 1; next < run.to; next++) {
    const word = words[next];
    if (!word) break;
    if (commaOpened) {
      if (isPunctuation(word, ',') && startsPredicate(words, next + 1, run.to)) return next + 1;
    } else if (isFinite(word)) {
      return readVerbGroup(words, next, run.to).to;
    }
  }
  return commaOpened ? run.to : at + 1;
}

/** Whether a finite verb stands at `at`, adverbs aside: "also resigned". */
export function startsPredicate(words: readonly Word[], at: number, to: number): boolean {
  let next = at;
  while (next < to && next < at + 4 && words[next]?.wordClass === 'RB') next++;
  const word = words[next];
  return next < to && word !== undefined && isFinite(word) && word.wordClass !== 'PV';
}

/** How far ahead a subject may reach before its verb. */
const longestSubject = 24;

/**
 * Where the verb stands of a clause that starts at `at` with its own subject; undefined when no such clause starts there.
 * Looks ahead a bounded number of words.
 */
export function findClauseVerb(words: readonly Word[], at: number, to: number): number | undefined {
  if (words[at]?.wordClass === 'VBG') return undefined;
  let headSeen = false;
  // "within the limits laid down": the noun of an opening phrase is no subject; a new phrase must follow.
  let inOpeningPhrase = words[at]?.wordClass === 'IN' && words[at + 1]?.wordClass !== 'CD';
  for (let next = at; next < to && next < at + longestSubject; next++) {
    const word = words[next];
    if (!word) return undefined;
    if (isFinite(word)) {
      if (word.wordClass === 'PV') return next;
      // "police and said": the verb belongs to what stands before.
      return headSeen && words[next - 1]?.wordClass !== 'CC' ? next : undefined;
    }
    if (word.wordClass === 'W' || word.wordClass === 'TO' || word.wordClass === 'VB') return undefined;
    // A second subject: "the reimposition … declaring they would".
    if (
      headSeen &&
      (word.wordClass === 'EX' || (word.wordClass === 'PRP' && /^(?:i|he|she|we|they)$/.test(word.lower)))
    )
      return undefined;
    if (word.wordClass === 'IN' && (word.lower === 'that' || isSubordinator(word))) return undefined;
    if (word.wordClass === 'PU') {
      if (!isPunctuation(word, '“‘”"’%$€£&()')) {
        // "its president, 52, said": one bracketed insert is part of the subject.
        const closes = findInsertEnd(words, next, to);
        if (closes === undefined || !headSeen) return undefined;
        next = closes;
      }
      continue;
    }
    if (inOpeningPhrase && next > at + 1 && isNominal(words[next - 1] ?? word) && opensPhrase(word))
      inOpeningPhrase = false;
    const following = words[next + 1];
    // "its secretary-general, …": an adjective with no noun behind it is the noun.
    const bareAdjective =
      word.wordClass === 'JJ' &&
      following !== undefined &&
      (following.wordClass === 'PU' || isFinite(following));
    const bareGerund = word.wordClass === 'VBG' && words[next - 1]?.wordClass === 'DT';
    if ((isNominal(word) || bareAdjective || bareGerund) && !inOpeningPhrase) headSeen = true;
  }
  return undefined;
}

function opensPhrase(word: Word): boolean {
  return (
    word.wordClass === 'DT' ||
    word.wordClass === 'PRP' ||
    word.wordClass === 'PRP$' ||
    word.wordClass === 'EX' ||
    word.wordClass === 'CD' ||
    word.wordClass === 'NNP'
  );
}

/** The second comma of a short insert (", 52,"), when a verb follows it. */
function findInsertEnd(words: readonly Word[], comma: number, to: number): number | undefined {
  if (!isPunctuation(words[comma], ',')) return undefined;
  for (let next = comma + 1; next < to && next <= comma + 7; next++) {
    const word = words[next];
    if (!word || isFinite(word) || isPunctuation(word, ';:')) return undefined;
    if (isPunctuation(word, ',')) return startsPredicate(words, next + 1, to) ? next : undefined;
  }
  return undefined;
}

/** Leaves out white marks and joining words at both ends of a run. */
export function trimRun(words: readonly Word[], run: Run): Run {
  let { from, to } = run;
  while (from < to && isOuterMark(words[from])) from++;
  while (to > from && isOuterMark(words[to - 1])) to--;
  return { from, to };
}

function isOuterMark(word: Word | undefined): boolean {
  return word?.wordClass === 'PU' && word.quotation === undefined && /^[,;:.!?…–—-]$/.test(word.text);
}
