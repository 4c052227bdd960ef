import type { Mention, SourceText, Span } from '../model';
import { firstEndingAfter } from './ordered';
import type { Quotation } from './quotations';
import type { WordClassifier } from './wordClasses';
import { classify, readTokens, type Word } from './words';

/** Sentences that are read as one, because a quotation goes from one into the next. Indices into `SourceText.sentences`. */
export interface Stretch extends Span {
  readonly first: number;
  readonly last: number;
}

/** Joins the sentences that a whole quotation reaches over; page furniture is left out. */
export function cutStretches(
  text: SourceText,
  quotations: readonly Quotation[],
  whole: readonly boolean[],
): Stretch[] {
  const stretches: Stretch[] = [];
  let quotation = 0;
  for (let index = 0; index < text.sentences.length; index++) {
    const sentence = text.sentences[index];
    if (!sentence || sentence.role === 'boilerplate') continue;
    let last = index;
    let end = sentence.end;
    for (; ; quotation++) {
      const next = quotations[quotation];
      if (!next || next.outer.start >= end) break;
      if (!whole[quotation]) continue;
      while (end < next.outer.end) {
        const following = text.sentences[last + 1];
        if (following?.paragraph !== sentence.paragraph || following.start >= next.outer.end) break;
        last++;
        end = following.end;
      }
    }
    stretches.push({ start: sentence.start, end, first: index, last });
    index = last;
  }
  return stretches;
}

/** The words of a stretch, with a stand-in for every whole quotation. */
export function readStretchWords(
  text: string,
  stretch: Span,
  quotations: readonly Quotation[],
  whole: readonly boolean[],
  mentions: readonly Mention[],
  wordClasses: WordClassifier,
): readonly Word[] {
  const tokens: (ReturnType<typeof readTokens>[number] & { quotation?: number })[] = [];
  const add = (span: Span): void => {
    for (const token of readTokens(text, span)) tokens.push(token);
  };
  let at = stretch.start;
  // Quotations do not overlap, so their inner spans are sorted as their outer ones are.
  for (let index = firstEndingAfter(quotations, stretch.start); index < quotations.length; index++) {
    const quotation = quotations[index];
    if (!quotation || quotation.outer.start >= stretch.end) break;
    if (!whole[index]) continue;
    if (quotation.outer.start > at) add({ start: at, end: quotation.outer.start });
    tokens.push({
      start: quotation.outer.start,
      end: quotation.outer.end,
      text: '"',
      kind: 'punctuation',
      quotation: index,
    });
    at = Math.max(at, quotation.outer.end);
  }
  if (at < stretch.end) add({ start: at, end: stretch.end });
  return classify(tokens, mentions, firstEndingAfter(mentions, stretch.start), wordClasses);
}
