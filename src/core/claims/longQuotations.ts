import type { SourceText } from '../model';
import type { ClaimDraft } from './drafts';
import type { NarrativeContext } from './narrativeContext';
import { firstEndingAfter } from './ordered';
import { draftQuotation } from './quotationDrafts';

/** A quotation longer than this is cut into its sentences, so that each can be compared. */
const longestQuotation = 480;

export function cutLongQuotation(
  context: NarrativeContext,
  text: SourceText,
  draft: ClaimDraft,
): ClaimDraft[] {
  const parts = draft.parts ?? [{ start: draft.start, end: draft.end }];
  const length = parts.reduce((sum, part) => sum + part.end - part.start, 0);
  if (draft.kind !== 'direct-quote' || length <= longestQuotation) return [draft];
  const pieces: ClaimDraft[] = [];
  for (const part of parts) {
    for (let index = firstEndingAfter(text.sentences, part.start); index < text.sentences.length; index++) {
      const sentence = text.sentences[index];
      if (!sentence || sentence.start >= part.end) break;
      const start = Math.max(part.start, sentence.start);
      const end = trimMarks(text.text, start, Math.min(part.end, sentence.end));
      if (end - start < 8) continue;
      pieces.push(draftQuotation(context.wordsOf, [{ start, end }], draft.attribution));
    }
  }
  return pieces.length > 1 ? pieces : [draft];
}

function trimMarks(text: string, start: number, end: number): number {
  let trimmed = end;
  while (trimmed > start && /[\s.,;:”"’»]/.test(text[trimmed - 1] ?? '')) trimmed--;
  return trimmed;
}
