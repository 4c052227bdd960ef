import type { Attribution, SourceText, Span } from '../model';
import type { ClaimDraft } from './drafts';
import { readHeadlineClaims } from './headlines';
import { readStretch } from './narrative';
import type { NarrativeContext } from './narrativeContext';
import { draftNestedQuotations } from './nestedQuotations';
import { firstEndingAfter } from './ordered';
import { draftQuotation } from './quotationDrafts';
import type { Quotation } from './quotations';
import { isQuestion, type SpokenStretch } from './transcripts';

/** Reads the stretches that nobody is labelled to speak, and finds speakers for quotations that stand alone. */
export function readTold(
  context: NarrativeContext,
  text: SourceText,
  stretches: readonly SpokenStretch[],
): ClaimDraft[] {
  const drafts: ClaimDraft[] = [];
  const titleSpan =
    text.metadata.title?.span ?? text.sentences.find(sentence => sentence.role !== 'boilerplate');
  let speaker: { readonly attribution: Attribution; readonly paragraph: number } | undefined;
  /** The claim whose quotation the last stretch ended with. */
  let open: { readonly draft: number; readonly paragraph: number; readonly continues: boolean } | undefined;
  let waiting: Quotation[] = [];
  const attribute = (quotation: Quotation, attribution: Attribution | undefined): void => {
    for (const draft of attributeQuotation(context, quotation, attribution)) drafts.push(draft);
  };
  const settle = (attribution: Attribution | undefined): void => {
    for (const quotation of waiting) attribute(quotation, attribution);
    waiting = [];
  };
  for (const stretch of stretches) {
    const sentence = text.sentences[stretch.first];
    const paragraph = sentence?.paragraph ?? 0;
    if (sentence?.role === 'heading') {
      settle(undefined);
      speaker = undefined;
      open = undefined;
      const title = titleSpan !== undefined && titleSpan.start < stretch.end && titleSpan.end > stretch.start;
      for (const draft of readHeadlineClaims(context, stretch.words, title)) drafts.push(draft);
      continue;
    }
    const reading = readStretch(context, stretch.words, {
      heading: false,
      question: isQuestion(stretch.words),
    });
    const floating = reading.floating
      .map(index => context.quotations[index])
      .filter(quotation => quotation !== undefined);
    if (reading.speaker) {
      settle(reading.speaker);
      speaker = { attribution: reading.speaker, paragraph };
    } else if (floating.length === 0) settle(undefined);
    for (const draft of reading.drafts) drafts.push(draft);
    for (const quotation of floating) {
      const previous = open && drafts[open.draft];
      const joins =
        open && (open.paragraph === paragraph || (open.continues && open.paragraph + 1 >= paragraph - 1));
      if (open && previous && joins && (previous.parts?.length ?? 1) < mostParts) {
        drafts[open.draft] = appendPart(previous, quotation);
        for (const draft of draftNestedQuotations(context, quotation, previous.attribution))
          drafts.push(draft);
        open = { ...open, paragraph, continues: quotation.continues };
      } else if (speaker && paragraph - speaker.paragraph <= 1) {
        open = { draft: drafts.length, paragraph, continues: quotation.continues };
        attribute(quotation, speaker.attribution);
      } else waiting.push(quotation);
    }
    if (floating.length > 0) continue;
    open = findOpenQuotation(context, drafts, stretch, paragraph);
  }
  settle(undefined);
  return drafts;
}

/** The direct quotation that a stretch ended with or led up to: a quotation right behind it goes on. */
function findOpenQuotation(
  context: NarrativeContext,
  drafts: readonly ClaimDraft[],
  stretch: Span,
  paragraph: number,
): { readonly draft: number; readonly paragraph: number; readonly continues: boolean } | undefined {
  for (let index = drafts.length - 1; index >= 0; index--) {
    const draft = drafts[index];
    if (!draft || draft.end <= stretch.start) return undefined;
    if (draft.kind !== 'direct-quote') continue;
    const last = draft.parts?.at(-1) ?? draft;
    const quotation = context.quotations[firstEndingAfter(context.quotations, last.start)];
    return { draft: index, paragraph, continues: quotation?.continues ?? false };
  }
  return undefined;
}

/** The claim of a quotation that stands alone, and claims of quotations in it. */
function attributeQuotation(
  context: NarrativeContext,
  quotation: Quotation,
  attribution: Attribution | undefined,
): ClaimDraft[] {
  const content = { start: quotation.start, end: quotation.end };
  const chain = attribution ? [{ ...attribution, content }] : [];
  return [
    draftQuotation(context.wordsOf, [quotation], chain),
    ...draftNestedQuotations(context, quotation, chain),
  ];
}

/** Quotations that follow each other are parts of one claim up to this many; then a new claim begins. */
const mostParts = 8;

function appendPart(draft: ClaimDraft, part: Span): ClaimDraft {
  const parts = draft.parts ?? [{ start: draft.start, end: draft.end }];
  const attribution = draft.attribution.map((link, index) =>
    index === draft.attribution.length - 1
      ? { ...link, content: { start: link.content.start, end: part.end } }
      : link,
  );
  return { ...draft, end: part.end, parts: [...parts, { start: part.start, end: part.end }], attribution };
}
