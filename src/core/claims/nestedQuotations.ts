import type { Span } from '../model';
import type { ChainLink, ClaimDraft } from './drafts';
import { readClause } from './grammar';
import { readCue } from './cues';
import { draftQuotation } from './quotationDrafts';
import type { Quotation } from './quotations';
import type { ReportContext } from './report';
import { introducesQuotation } from './sayingVerbs';
import { readSubjectSpeaker } from './speakers';
import type { Word } from './words';

/**
 * Makes claims of quotations inside a quotation whose speaker is named there: “She told me: ‘They stop counting.’”
 * @param chain who speaks the outer quotation
 */
export function draftNestedQuotations(
  context: ReportContext & { readonly wordsOf: (span: Span) => readonly Word[] },
  outer: Quotation,
  chain: readonly ChainLink[],
): ClaimDraft[] {
  const drafts: ClaimDraft[] = [];
  let from = outer.start;
  for (const inner of outer.inner) {
    const words = afterLastSentence(context.wordsOf({ start: from, end: inner.outer.start }));
    from = inner.outer.end;
    const clause = readClause(words, { from: 0, to: words.length });
    if (!clause || !introducesQuotation(clause.verb.base) || clause.verb.passive) continue;
    const source = readSubjectSpeaker(context.text, words, clause.subject, context.names);
    if (!source || inner.end - inner.start < 12) continue;
    const cue = readCue(words, clause.verb, words.length);
    const link = {
      source,
      cue: { start: cue.start, end: cue.end, text: context.text.slice(cue.start, cue.end) },
      content: { start: inner.start, end: inner.end },
    };
    drafts.push(draftQuotation(context.wordsOf, [inner], [...chain, link]));
  }
  return drafts;
}

function afterLastSentence(words: readonly Word[]): readonly Word[] {
  const last = words.findLastIndex((word, at) => at < words.length - 1 && /^[.!?]$/.test(word.text));
  return words.slice(last + 1);
}
