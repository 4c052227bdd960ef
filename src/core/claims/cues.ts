import type { AttributionSource, Span } from '../model';
import type { VerbGroup } from './grammar';
import type { ReportContext } from './report';
import { spanOf, type Word } from './words';

/** The words of saying: the verb with "has", a sure adverb before it and whom or how behind it ("told reporters", "said in a statement"). */
export function readCue(words: readonly Word[], verb: VerbGroup, to: number): Span {
  let from = verb.main;
  while (from > verb.from && /^(?:has|have|had)$/.test(words[from - 1]?.lower ?? '')) from--;
  const adverb = words[from - 1];
  if (
    adverb?.wordClass === 'RB' &&
    adverb.lower.endsWith('ly') &&
    !/^(?:recently|previously|initially|immediately|formerly|early|only|reportedly|allegedly|finally|lately)$/.test(
      adverb.lower,
    )
  )
    from--;
  let end = verb.to;
  if (verb.base === 'point' && words[end]?.lower === 'out') end++;
  if (takesRecipient(verb.base)) end = recipientEnd(words, end, to);
  const [first, second, third] = [words[end], words[end + 1], words[end + 2]];
  if (first?.lower === 'in' && second?.lower === 'a' && third?.lower === 'statement' && end + 2 < to)
    end += 3;
  return spanOf(words, { from, to: end });
}

export function takesRecipient(base: string): boolean {
  return /^(?:tell|inform|remind|assure|reassure|notify|warn|advise|convince|persuade)$/.test(base);
}

/** A hearer without a name is part of the cue: "told me", "told reporters", "informed the session". */
export function recipientEnd(words: readonly Word[], from: number, to: number): number {
  const first = words[from];
  if (!first || from >= to) return from;
  if (first.wordClass === 'PRP' && /^(?:me|us|him|her|them|you)$/.test(first.lower)) return from + 1;
  const unnamed = (word: Word | undefined): boolean =>
    word?.wordClass === 'NN' && word.mention === undefined && /^\p{Ll}/u.test(word.text);
  if (unnamed(first) && words[from + 1]?.wordClass !== 'NN' && words[from + 1]?.wordClass !== 'NNP')
    return from + 1;
  if (
    first.lower === 'the' &&
    unnamed(words[from + 1]) &&
    words[from + 2]?.wordClass !== 'NN' &&
    from + 1 < to
  )
    return from + 2;
  return from;
}

export function isPassedOn(
  base: string,
  source: AttributionSource | undefined,
  context: ReportContext,
): boolean {
  if (base !== 'report' || !source) return false;
  if (
    /\b(?:media|outlets?|newspapers?|papers?|tabloids?|dail(?:y|ies)|press|agenc(?:y|ies)|television|TV|radio|broadcasters?|websites?)\b/i.test(
      source.text,
    )
  )
    return true;
  const mention = context.names.mentionWithin(source);
  return mention?.type === 'media';
}

export function isDay(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|earlier|later|last)$/.test(
      word.lower,
    )
  );
}

/** "I suspect": the author's own hedge, no report. */
export function isOwnThought(words: readonly Word[], from: number, verb: VerbGroup): boolean {
  return (
    words[from]?.lower === 'i' &&
    /^(?:suspect|think|believe|guess|fear|suppose|hope|reckon|imagine|admit|know|understand)$/.test(verb.base)
  );
}
