import type { Modality, Span } from '../model';
import { readClause, readVerbGroup, type VerbGroup } from './grammar';
import { hearsayAdverbs, hearsayParticiples } from './sayingVerbs';
import { isFinite, spanOf, type Run, type Word } from './words';

export interface ReadModality {
  readonly modality: Modality;
  /** The words that set it. Absent when nothing did. */
  readonly cue?: Span;
}

const asserted: ReadModality = { modality: 'asserted' };

/** Reads how sure and how done a piece says things are, from its main verb and its hedges. */
export function readModality(words: readonly Word[], run: Run): ReadModality {
  const hearsay = findWord(words, run, word => hearsayAdverbs.has(word.lower));
  if (hearsay !== undefined) return at(words, 'reported', hearsay);
  const clause = readClause(words, run);
  const verb = clause?.verb ?? readBareGroup(words, run);
  if (!verb) return readVerbless(words, run);
  const ofVerb = readVerbModality(words, verb, run.to);
  if (ofVerb) return ofVerb;
  const hedge = findWord(words, run, isHedge);
  if (hedge !== undefined) return at(words, 'possible', hedge);
  const thought = findWord(
    words,
    run,
    (word, next) =>
      word.lower === 'i' &&
      next !== undefined &&
      /^(?:suspect|believe|think|guess|fear|doubt|suppose)$/.test(next.lower),
  );
  return thought === undefined ? asserted : span(words, 'possible', thought, thought + 2);
}

/** A piece that shares its subject can open with its participle or base form: "released on bail". */
function readBareGroup(words: readonly Word[], run: Run): VerbGroup | undefined {
  for (let index = run.from; index < run.to && index < run.from + 3; index++) {
    const word = words[index];
    if (word && isFinite(word)) return readVerbGroup(words, index, run.to);
  }
  return undefined;
}

/** Verbs of saying nothing: "would not comment" is a refusal, no forecast. */
const refusals =
  /^(?:comment|say|name|confirm|discuss|disclose|identify|elaborate|answer|speculate|reveal|specify|tell|give)$/;

const planned =
  /^(?:expected|set|due|scheduled|planned|slated|supposed|about|going|poised|projected|forecast|meant|tipped|bound)$/;
const planning = /^(?:plan|intend|aim|vow|promise|pledge|threaten|prepare|hope|propose)$/;

function readVerbModality(words: readonly Word[], verb: VerbGroup, to: number): ReadModality | undefined {
  const finite = words[verb.finite];
  if (!finite) return undefined;
  const lower = finite.lower;
  if (/^(?:will|shall|would|won't|wouldn't)$/.test(lower) || lower.endsWith("'ll")) {
    if (verb.negated && refusals.test(verb.base)) return asserted;
    // "It would be naive to think": a judgement, no forecast.
    if (
      lower === 'would' &&
      verb.base === 'be' &&
      words[verb.to]?.wordClass === 'JJ' &&
      words[verb.finite - 1]?.lower === 'it'
    )
      return asserted;
    const counterfactual =
      lower.startsWith('would') &&
      words[verb.finite + 1]?.lower === 'have' &&
      words[verb.main]?.lower !== 'have';
    return at(words, counterfactual ? 'possible' : 'expected', verb.finite);
  }
  if (
    /^(?:may|might|mightn't)$/.test(lower) ||
    (lower === 'could' && !verb.negated && !hasNegativeSubject(words, verb.finite))
  )
    return at(words, 'possible', verb.finite);
  const main = words[verb.main];
  const infinitive = infinitiveAfter(words, verb.to, to);
  if (verb.passive && main) {
    if (infinitive && hearsayParticiples.has(main.lower)) return at(words, 'reported', verb.main);
    if (
      planned.test(main.lower) &&
      (infinitive || verb.base === 'expect' || verb.base === 'schedule' || verb.base === 'plan')
    ) {
      return span(words, 'expected', verb.main, infinitive ? verb.to + 1 : verb.to);
    }
  }
  if (verb.base === 'be') {
    const next = skipAdverbs(words, verb.to, to);
    const word = words[next];
    if (next < to && word) {
      if (planned.test(word.lower) && (infinitiveAfter(words, next + 1, to) || word.lower === 'due')) {
        return at(words, 'expected', next);
      }
      if (/^(?:likely|unlikely|possible|probable|liable)$/.test(word.lower))
        return at(words, 'possible', next);
      if (word.wordClass === 'TO' && words[next + 1]?.wordClass === 'VB') return at(words, 'expected', next);
    }
  }
  if (planning.test(verb.base) && infinitive) return span(words, 'expected', verb.main, verb.to + 1);
  const follows = words[verb.to];
  if (
    /^(?:seem|appear)$/.test(verb.base) &&
    (infinitive || follows?.wordClass === 'JJ' || follows?.lower === 'that')
  )
    return at(words, 'possible', verb.main);
  if (
    /^(?:suspect|think|believe|guess|doubt|fear|suppose)$/.test(verb.base) &&
    words[verb.finite - 1]?.lower === 'i'
  ) {
    return span(words, 'possible', verb.finite - 1, verb.main + 1);
  }
  return undefined;
}

/** "Neither side could score": a fact about ability, no guess. */
function hasNegativeSubject(words: readonly Word[], finite: number): boolean {
  for (let index = finite - 1; index >= 0 && index > finite - 6; index--) {
    if (words[index]?.wordClass === 'PU') return false;
    if (/^(?:no|neither|nobody|none|nothing)$/.test(words[index]?.lower ?? '')) return true;
  }
  return false;
}

function skipAdverbs(words: readonly Word[], from: number, to: number): number {
  let next = from;
  while (
    next < to &&
    words[next]?.wordClass === 'RB' &&
    !planned.test(words[next]?.lower ?? '') &&
    !/^(?:un)?likely$/.test(words[next]?.lower ?? '')
  )
    next++;
  return next;
}

function infinitiveAfter(words: readonly Word[], from: number, to: number): boolean {
  const next = skipAdverbs(words, from, to);
  return next < to && words[next]?.lower === 'to' && words[next]?.mention === undefined;
}

/** "MINISTER TO RESIGN", "deliveries expected next year". */
function readVerbless(words: readonly Word[], run: Run): ReadModality {
  for (let index = run.from + 1; index < run.to; index++) {
    const word = words[index];
    const before = words[index - 1];
    if (word?.wordClass === 'VBG') break;
    if (word?.lower === 'to' && before?.wordClass === 'VBN' && hearsayParticiples.has(before.lower)) {
      return at(words, 'reported', index - 1);
    }
    if (word?.wordClass === 'TO' && words[index + 1]?.wordClass === 'VB') {
      return index - run.from <= 6 && run.to - index >= 2 ? at(words, 'expected', index) : asserted;
    }
    if (word?.wordClass === 'VBN' && /^(?:expected|planned|scheduled)$/.test(word.lower))
      return at(words, 'expected', index);
  }
  const hedge = findWord(words, run, isHedge);
  return hedge === undefined ? asserted : at(words, 'possible', hedge);
}

function isHedge(word: Word, next: Word | undefined): boolean {
  if (/^(?:perhaps|possibly|maybe|probably|presumably|conceivably)$/.test(word.lower)) return true;
  if (word.lower === 'apparently') return true;
  return /^(?:may|might)$/.test(word.lower) && word.wordClass === 'MD' && next !== undefined;
}

function findWord(
  words: readonly Word[],
  run: Run,
  matches: (word: Word, next: Word | undefined) => boolean,
): number | undefined {
  for (let index = run.from; index < run.to; index++) {
    const word = words[index];
    if (word && matches(word, words[index + 1])) return index;
  }
  return undefined;
}

function at(words: readonly Word[], modality: Modality, index: number): ReadModality {
  return span(words, modality, index, index + 1);
}

function span(words: readonly Word[], modality: Modality, from: number, to: number): ReadModality {
  return { modality, cue: spanOf(words, { from, to }) };
}
