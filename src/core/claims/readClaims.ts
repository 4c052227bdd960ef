import type { Attribution, Claim, Mention, SourceEntity, SourceText, Span } from '../model';
import { hasFact } from './clauses';
import type { ClaimDraft } from './drafts';
import { readHeadlineClaims } from './headlines';
import { draftQuotation, readStretch, type NarrativeContext } from './narrative';
import { firstEndingAfter } from './ordered';
import { findQuotations, type Quotation } from './quotations';
import { gatherSpeakerNames } from './speakers';
import { cutStretches, readStretchWords, type Stretch } from './stretches';
import { isQuestion, readTurns, type SpokenStretch, type Turn } from './transcripts';
import { isWholeQuotation } from './wholeQuotations';
import { readWords } from './words';

/** Who and what a source names, as the names reader found it. */
export interface ReadNames {
  /** Sorted by position. */
  readonly mentions: readonly Mention[];
  readonly entities: readonly SourceEntity[];
}

/**
 * Reads what a source claims: clause-sized statements of its headings and body text with kind, modality, polarity and
 * attribution, sorted by start and then longer first. Page furniture, questions, greetings and fragments that state
 * nothing give no claims. Deterministic, and linear in the length of the text.
 * @param text the source, cut up, with values read
 * @param names its mentions and entities; claims refer to both by index
 */
export function readClaims(text: SourceText, names: ReadNames): Claim[] {
  const quotations = findQuotations(text.text, text.paragraphs);
  const context: NarrativeContext = {
    text: text.text,
    names: gatherSpeakerNames(names.mentions, names.entities),
    quotations,
    wordsOf: span => readWords(text.text, span, names.mentions, firstEndingAfter(names.mentions, span.start)),
    hasFact: (words, run) => hasFact(words, run, text.values),
    opinionPiece: isOpinionPiece(text),
  };
  const whole = quotations.map(quotation => isWholeQuotation(context, quotation));
  const stretches = cutStretches(text, quotations, whole).map(stretch => ({
    ...stretch,
    words: readStretchWords(text.text, withoutDateline(text, stretch), quotations, whole, names.mentions),
  }));
  const isSpoken = (stretch: Stretch): boolean => text.sentences[stretch.first]?.speaker !== undefined;
  const told = stretches.filter(stretch => !isSpoken(stretch)).flatMap(cutLongStretch);
  const spoken = stretches.filter(isSpoken).flatMap(cutLongStretch);
  const drafts = readTold(context, text, told).concat(readTurns(context, gatherTurns(text, spoken)));
  return numberClaims(text, names.mentions, drafts.flatMap(draft => cutLongQuotation(context, text, draft)));
}

/** No sentence that people write has more words. What has (a table, a list, an attack) is read in parts: time stays linear. */
const longestSentence = 250;

function cutLongStretch(stretch: SpokenStretch): SpokenStretch[] {
  if (stretch.words.length <= longestSentence) return [stretch];
  const parts: SpokenStretch[] = [];
  for (let from = 0; from < stretch.words.length; from += longestSentence) {
    const words = stretch.words.slice(from, from + longestSentence);
    parts.push({ ...stretch, start: words[0]?.start ?? stretch.start, end: words.at(-1)?.end ?? stretch.end, words });
  }
  return parts;
}

/** "MINDELO, June 24 (MNA) — At least …": the dateline says where the text was written, not what happened. */
function withoutDateline(text: SourceText, stretch: Span): Span {
  const dateline = text.metadata.dateline?.span;
  if (!dateline || dateline.end <= stretch.start || dateline.end >= stretch.end) return stretch;
  let start = dateline.end;
  while (start < stretch.end && /[\s)–—:-]/.test(text.text[start] ?? '')) start++;
  return { start, end: stretch.end };
}

/** Reads the stretches that nobody is labelled to speak, and finds speakers for quotations that stand alone. */
function readTold(context: NarrativeContext, text: SourceText, stretches: readonly SpokenStretch[]): ClaimDraft[] {
  const drafts: ClaimDraft[] = [];
  const titleSpan = text.metadata.title?.span ?? text.sentences.find(sentence => sentence.role !== 'boilerplate');
  let speaker: { readonly attribution: Attribution; readonly paragraph: number } | undefined;
  /** The claim whose quotation the last stretch ended with. */
  let open: { readonly draft: number; readonly paragraph: number; readonly continues: boolean } | undefined;
  let waiting: Quotation[] = [];
  const settle = (attribution: Attribution | undefined): void => {
    for (const quotation of waiting) drafts.push(attributeQuotation(context, quotation, attribution));
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
    const reading = readStretch(context, stretch.words, { heading: false, question: isQuestion(stretch.words) });
    const floating = reading.floating.map(index => context.quotations[index]).filter(quotation => quotation !== undefined);
    if (reading.speaker) {
      settle(reading.speaker);
      speaker = { attribution: reading.speaker, paragraph };
    } else if (floating.length === 0) settle(undefined);
    for (const draft of reading.drafts) drafts.push(draft);
    for (const quotation of floating) {
      const previous = open && drafts[open.draft];
      const joins = open && (open.paragraph === paragraph || (open.continues && open.paragraph + 1 >= paragraph - 1));
      if (open && previous && joins && (previous.parts?.length ?? 1) < mostParts) {
        drafts[open.draft] = appendPart(previous, quotation);
        open = { ...open, paragraph, continues: quotation.continues };
      } else if (speaker && paragraph - speaker.paragraph <= 1) {
        drafts.push(attributeQuotation(context, quotation, speaker.attribution));
        open = { draft: drafts.length - 1, paragraph, continues: quotation.continues };
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

function attributeQuotation(context: NarrativeContext, quotation: Quotation, attribution: Attribution | undefined): ClaimDraft {
  const content = { start: quotation.start, end: quotation.end };
  return draftQuotation(context, [quotation], attribution ? [{ ...attribution, content }] : []);
}

/** Quotations that follow each other are parts of one claim up to this many; then a new claim begins. */
const mostParts = 8;

function appendPart(draft: ClaimDraft, part: Span): ClaimDraft {
  const parts = draft.parts ?? [{ start: draft.start, end: draft.end }];
  const attribution = draft.attribution.map((link, index) =>
    index === draft.attribution.length - 1 ? { ...link, content: { start: link.content.start, end: part.end } } : link,
  );
  return { ...draft, end: part.end, parts: [...parts, { start: part.start, end: part.end }], attribution };
}

function gatherTurns(text: SourceText, stretches: readonly SpokenStretch[]): Turn[] {
  const turns: { label: Span; stretches: SpokenStretch[] }[] = [];
  for (const stretch of stretches) {
    const label = text.sentences[stretch.first]?.speaker;
    if (!label) continue;
    const open = turns.at(-1);
    if (open?.label.start === label.start) open.stretches.push(stretch);
    else turns.push({ label, stretches: [stretch] });
  }
  return turns;
}

/** A label ("Analysis"), a heading or a title part that says the piece is opinion. */
function isOpinionPiece(text: SourceText): boolean {
  const labels = /^(?:\W*)(?:analysis|opinion|comment|commentary|column|editorial|op-ed|viewpoint|perspective|leader|essay)(?:\W*)$/i;
  const inTitle = /(?:[–—|:-]\s*(?:analysis|opinion|comment|commentary|column|editorial))\s*$|^\s*(?:analysis|opinion|comment|commentary|editorial)\s*[:|–—-]/i;
  const short = (span: Span): string => text.text.slice(span.start, Math.min(span.end, span.start + 200));
  return (
    text.boilerplate.some(part => part.kind === 'section-label' && labels.test(short(part))) ||
    text.paragraphs.some(paragraph => paragraph.role !== 'body' && (labels.test(short(paragraph)) || inTitle.test(short(paragraph))))
  );
}

/** A quotation longer than this is cut into its sentences, so that each can be compared. */
const longestQuotation = 480;

function cutLongQuotation(context: NarrativeContext, text: SourceText, draft: ClaimDraft): ClaimDraft[] {
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
      pieces.push(draftQuotation(context, [{ start, end }], draft.attribution));
    }
  }
  return pieces.length > 1 ? pieces : [draft];
}

function trimMarks(text: string, start: number, end: number): number {
  let trimmed = end;
  while (trimmed > start && /[\s.,;:”"’»]/.test(text[trimmed - 1] ?? '')) trimmed--;
  return trimmed;
}

function numberClaims(text: SourceText, mentions: readonly Mention[], drafts: readonly ClaimDraft[]): Claim[] {
  const sorted = drafts
    .filter(draft => draft.end > draft.start)
    .sort((a, b) => a.start - b.start || b.end - a.end || (a.kind < b.kind ? -1 : 1));
  const claims: Claim[] = [];
  for (const draft of sorted) {
    const previous = claims.at(-1);
    if (previous?.start === draft.start && previous.end === draft.end) continue;
    const { start, end, parts, kind, modality, modalityCue, polarity, attribution } = draft;
    claims.push({
      start,
      end,
      id: `c${claims.length + 1}`,
      text: text.text.slice(start, end),
      ...(parts ? { parts } : {}),
      sentence: firstEndingAfter(text.sentences, start),
      kind,
      modality,
      ...(modalityCue ? { modalityCue } : {}),
      polarity,
      attribution: attribution.map(({ source, cue, content }) => ({ ...(source ? { source } : {}), ...(cue ? { cue } : {}), content })),
      mentions: listWithin(mentions, draft),
      values: listWithin(text.values, draft),
    });
  }
  return claims;
}

function listWithin(spans: readonly Span[], whole: Span): number[] {
  const inside: number[] = [];
  for (let index = firstEndingAfter(spans, whole.start); index < spans.length; index++) {
    const span = spans[index];
    if (!span || span.end > whole.end) break;
    if (span.start >= whole.start) inside.push(index);
  }
  return inside;
}
