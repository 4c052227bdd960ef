import type { Modality } from '../model';
import type { ChainLink, ClaimDraft } from './drafts';
import { trimRun } from './grammar';
import { isJudgement } from './judgement';
import { readModality } from './modality';
import { readPolarity } from './polarity';
import { isFinite, spanOf, type Run, type Word } from './words';

/** Where a statement stands and what is known of it before it is read. */
export interface StatementSetting {
  /** Who reports it, outermost first; empty for the author's own voice. */
  readonly chain: readonly ChainLink[];
  readonly heading: boolean;
  /** The sentence asks: only what others are reported to say counts. */
  readonly question: boolean;
  /** The source calls itself analysis, opinion or comment. */
  readonly opinionPiece: boolean;
  readonly hasFact: (run: Run) => boolean;
  /** The pieces, when an attribution stands in the middle. */
  readonly parts?: readonly Run[];
  /** States something though it has no verb ("commander of the Coast Guard"). */
  readonly stated?: boolean;
  /** Used where the words themselves only assert. */
  readonly otherwise?: Modality;
}

/** Makes a claim of a piece of a sentence; undefined when the piece states nothing. */
export function draftStatement(
  words: readonly Word[],
  run: Run,
  setting: StatementSetting,
): ClaimDraft | undefined {
  const trimmed = trimRun(words, dropJoiners(words, trimRun(words, run)));
  if (trimmed.to <= trimmed.from) return undefined;
  if (!setting.stated && !isInformative(words, trimmed, setting)) return undefined;
  const { chain, parts } = setting;
  // An attribution in the middle is not part of what is judged.
  const judged = parts?.flatMap(part => words.slice(part.from, part.to).filter(word => word.text !== ','));
  const [readWords, readRun] = judged ? [judged, { from: 0, to: judged.length }] : [words, trimmed];
  const read = readModality(readWords, readRun);
  const otherwise = chain.some(link => link.passedOn) ? 'reported' : (setting.otherwise ?? 'asserted');
  const rejects = chain.length > 0 && rejectsWhatWasSaid(words, trimmed);
  return {
    ...spanOf(words, trimmed),
    ...(parts ? { parts: parts.map(part => spanOf(words, trimRun(words, part))) } : {}),
    kind:
      chain.length > 0
        ? 'indirect-quote'
        : isOwnJudgement(words, trimmed, setting)
          ? 'analysis'
          : 'statement',
    modality: rejects ? 'denied' : read.modality === 'asserted' ? otherwise : read.modality,
    ...(read.cue ? { modalityCue: read.cue } : {}),
    polarity: readPolarity(readWords, readRun),
    attribution: chain,
  };
}

function isOwnJudgement(words: readonly Word[], run: Run, setting: StatementSetting): boolean {
  return isJudgement(words, run, {
    opinionPiece: setting.opinionPiece && !setting.heading,
    hasFact: setting.hasFact(run),
  });
}

/** Makes claims of what a speaker denies: the positive propositions. */
export function draftDenied(
  words: readonly Word[],
  runs: readonly Run[],
  chain: readonly ChainLink[],
): ClaimDraft[] {
  const cue = chain.at(-1)?.cue;
  return runs.flatMap(run => {
    const trimmed = trimRun(words, dropJoiners(words, trimRun(words, run)));
    if (trimmed.to <= trimmed.from) return [];
    return [
      {
        ...spanOf(words, trimmed),
        kind: 'indirect-quote' as const,
        modality: 'denied' as const,
        ...(cue ? { modalityCue: { start: cue.start, end: cue.end } } : {}),
        polarity: readPolarity(words, trimmed),
        attribution: chain,
      },
    ];
  });
}

/** "The union says that is false." */
function rejectsWhatWasSaid(words: readonly Word[], run: Run): boolean {
  if (run.to - run.from > 5) return false;
  const said = words.slice(run.from, run.to).map(word => word.lower);
  return /^(?:that|this|it) (?:is|was) (?:false|untrue|nonsense|wrong|fake|a lie|not true|not the case|a fabrication)$/.test(
    said.join(' '),
  );
}

/** Leaves out a joining word at either end, and "that" before the second of two clauses. */
function dropJoiners(words: readonly Word[], run: Run): Run {
  let { from, to } = run;
  if (/^(?:and|but|so|yet|while|whereas)$/.test(words[from]?.lower ?? '')) from++;
  const next = words[from + 1];
  if (words[from]?.lower === 'that' && next && !isFinite(next) && next.wordClass !== 'NN') from++;
  while (to > from && /^(?:and|but|or|while|that)$/.test(words[to - 1]?.lower ?? '')) to--;
  return { from, to };
}

/** Fragments state something when they hold a number, or a participle and a fact. */
function isInformative(words: readonly Word[], run: Run, setting: StatementSetting): boolean {
  const attributed = setting.chain.length > 0;
  if (setting.question && !attributed) return false;
  const real = words.slice(run.from, run.to).filter(word => word.wordClass !== 'PU');
  if (setting.heading) return real.length >= 3;
  if (real.length < 2) return false;
  if (real.some(isFinite)) return real.length >= 3 || setting.hasFact(run);
  if (real.length < 3) return false;
  // "from file, 2008": a loose end of a credit or table.
  if (!attributed && run.from === 0 && /^\p{Ll}/u.test(real[0]?.text ?? '')) return false;
  const participle = real.some(word => word.wordClass === 'VBN' || word.wordClass === 'VBG');
  return real.some(isNumber) || (participle && setting.hasFact(run));
}

/** A number or number word. */
export function isNumber(word: Word): boolean {
  return word.kind === 'number' || word.wordClass === 'CD';
}
