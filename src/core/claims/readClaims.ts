import type { Claim, Mention, SourceEntity, SourceText, Span } from '../model';
import { hasFact } from './facts';
import type { ClaimDraft } from './drafts';
import { cutLongQuotation } from './longQuotations';
import type { NarrativeContext } from './narrativeContext';
import { firstEndingAfter } from './ordered';
import { findQuotations } from './quotations';
import { gatherSpeakerNames } from './speakers';
import { cutStretches, readStretchWords, type Stretch } from './stretches';
import { readTold } from './told';
import { readTurns, type SpokenStretch, type Turn } from './transcripts';
import { isWholeQuotation } from './wholeQuotations';
import type { WordClassifier } from './wordClasses';
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
 * @param wordClasses tells nouns from verbs (`Lexicons.wordClasses`)
 */
export function readClaims(text: SourceText, names: ReadNames, wordClasses: WordClassifier): Claim[] {
  const quotations = findQuotations(text.text, text.paragraphs);
  const context: NarrativeContext = {
    text: text.text,
    names: gatherSpeakerNames(names.mentions, names.entities),
    quotations,
    wordsOf: span =>
      readWords(text.text, span, names.mentions, firstEndingAfter(names.mentions, span.start), wordClasses),
    hasFact: (words, run) => hasFact(words, run, text.values),
    opinionPiece: isOpinionPiece(text),
  };
  const whole = quotations.map(quotation => isWholeQuotation(context, quotation));
  const stretches = cutStretches(text, quotations, whole).map(stretch => ({
    ...stretch,
    words: readStretchWords(
      text.text,
      withoutDateline(text, stretch),
      quotations,
      whole,
      names.mentions,
      wordClasses,
    ),
  }));
  const isSpoken = (stretch: Stretch): boolean => text.sentences[stretch.first]?.speaker !== undefined;
  const told = stretches.filter(stretch => !isSpoken(stretch)).flatMap(cutLongStretch);
  const spoken = stretches.filter(isSpoken).flatMap(cutLongStretch);
  const drafts = readTold(context, text, told).concat(readTurns(context, gatherTurns(text, spoken)));
  return numberClaims(
    text,
    names.mentions,
    drafts.flatMap(draft => cutLongQuotation(context, text, draft)),
  );
}

/** No sentence that people write has more words. What has (a table, a list, an attack) is read in parts: time stays linear. */
const longestSentence = 250;

function cutLongStretch(stretch: SpokenStretch): SpokenStretch[] {
  if (stretch.words.length <= longestSentence) return [stretch];
  const parts: SpokenStretch[] = [];
  for (let from = 0; from < stretch.words.length; from += longestSentence) {
    const words = stretch.words.slice(from, from + longestSentence);
    parts.push({
      ...stretch,
      start: words[0]?.start ?? stretch.start,
      end: words.at(-1)?.end ?? stretch.end,
      words,
    });
  }
  return parts;
}

/** "BRISCOE, May 4 (TPA) — The bridge …": the dateline says where the text was written, not what happened. */
function withoutDateline(text: SourceText, stretch: Span): Span {
  const dateline = text.metadata.dateline?.span;
  if (!dateline || dateline.end <= stretch.start || dateline.end >= stretch.end) return stretch;
  let start = dateline.end;
  while (start < stretch.end && /[\s)–—:-]/.test(text.text[start] ?? '')) start++;
  return { start, end: stretch.end };
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
  const labels =
    /^(?:\W*)(?:analysis|opinion|comment|commentary|column|editorial|op-ed|viewpoint|perspective|leader|essay)(?:\W*)$/i;
  const inTitle =
    /(?:[–—|:-]\s*(?:analysis|opinion|comment|commentary|column|editorial))\s*$|^\s*(?:analysis|opinion|comment|commentary|editorial)\s*[:|–—-]/i;
  const short = (span: Span): string => text.text.slice(span.start, Math.min(span.end, span.start + 200));
  return (
    text.boilerplate.some(part => part.kind === 'section-label' && labels.test(short(part))) ||
    text.paragraphs.some(
      paragraph =>
        paragraph.role !== 'body' && (labels.test(short(paragraph)) || inTitle.test(short(paragraph))),
    )
  );
}

function numberClaims(
  text: SourceText,
  mentions: readonly Mention[],
  drafts: readonly ClaimDraft[],
): Claim[] {
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
      attribution: attribution.map(({ source, cue, content }) => ({
        ...(source ? { source } : {}),
        ...(cue ? { cue } : {}),
        content,
      })),
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
