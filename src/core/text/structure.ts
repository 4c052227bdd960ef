import type { Boilerplate, BoilerplateKind, Paragraph, Sentence, SourceText, Span } from '../model';
import { findBoilerplate } from './boilerplate/findBoilerplate';
import { findHeadings, trimHeading } from './headings';
import { readMetadata } from './metadata';
import { cutPassages, type Passage } from './paragraphs';
import { splitSentences } from './sentences';
import { findSpeeches, type SpeechOpening } from './speakers';

/** How a text is built, without the values in it. */
export type TextStructure = Pick<SourceText, 'paragraphs' | 'sentences' | 'boilerplate' | 'metadata'>;

/**
 * Cuts a normalised text into paragraphs and sentences and reads what it states about itself. A speaker's label and the
 * white space after it belong to no sentence; the sentences of the turn carry its span.
 */
export function readStructure(text: string): TextStructure {
  const passages = cutPassages(text);
  const speeches = findSpeeches(passages);
  const boilerplate = findBoilerplate(text, passages, speeches);
  const furniture = findWholeFurniture(passages, boilerplate);
  const headings = findHeadings({ passages, speeches, furniture: furniture.map(kind => kind !== undefined) });
  const paragraphs = passages.map(({ start, end }, index): Paragraph => ({
    start,
    end,
    role: furniture[index] !== undefined ? 'boilerplate' : headings[index] ? 'heading' : 'body',
  }));
  return {
    paragraphs,
    sentences: cutSentences(text, { passages, paragraphs, speeches, boilerplate }),
    boilerplate,
    metadata: readMetadata({ text, passages, headings, furniture, boilerplate, speeches }),
  };
}

/** By passage: the kind of furniture that covers all of it. */
function findWholeFurniture(
  passages: readonly Passage[],
  boilerplate: readonly Boilerplate[],
): (BoilerplateKind | undefined)[] {
  let at = 0;
  return passages.map(({ start, end }) => {
    while ((boilerplate[at]?.end ?? Infinity) <= start) at += 1;
    const found = boilerplate[at];
    return found && found.start <= start && found.end >= end ? found.kind : undefined;
  });
}

interface Cut {
  readonly passages: readonly Passage[];
  readonly paragraphs: readonly Paragraph[];
  readonly speeches: readonly (SpeechOpening | undefined)[];
  readonly boilerplate: readonly Boilerplate[];
}

function cutSentences(text: string, { passages, paragraphs, speeches, boilerplate }: Cut): Sentence[] {
  const sentences: Sentence[] = [];
  let speaker: Span | undefined;
  let at = 0;
  for (const [index, passage] of passages.entries()) {
    const role = paragraphs[index]?.role ?? 'body';
    const label = speeches[index]?.label;
    if (label) speaker = { start: passage.start + label.start, end: passage.start + label.end };
    if (role === 'heading') {
      const { start, end } = trimHeading(passage);
      sentences.push({ start, end, paragraph: index, role });
      speaker = undefined;
      continue;
    }
    if (role === 'boilerplate') {
      for (const span of splitSentences(text, passage)) sentences.push({ ...span, paragraph: index, role });
      continue;
    }
    while ((boilerplate[at]?.end ?? Infinity) <= passage.start) at += 1;
    let from = passage.start;
    if (!label && speaker && isAboutSpeaker(text, passage, speaker)) speaker = undefined;
    const words = passage.start + (speeches[index]?.words ?? 0);
    for (; (boilerplate[at]?.start ?? Infinity) < passage.end; at += 1) {
      const furniture = boilerplate[at];
      if (!furniture) break;
      pushBody(Math.max(from, words), furniture.start);
      sentences.push({ start: furniture.start, end: furniture.end, paragraph: index, role: 'boilerplate' });
      from = furniture.end;
    }
    pushBody(Math.max(from, words), passage.end);

    function pushBody(start: number, end: number): void {
      if (start >= end) return;
      for (const span of splitSentences(text, { start, end })) {
        sentences.push({ ...span, paragraph: index, role: 'body', ...(speaker && { speaker }) });
      }
    }
  }
  return sentences;
}

/** A paragraph without a label that names the last speaker tells about the talk and is no part of the turn. */
function isAboutSpeaker(text: string, passage: Passage, speaker: Span): boolean {
  const name = text.slice(speaker.start, speaker.end).split(/\s+/).at(-1)?.toLowerCase() ?? '';
  return name.length > 2 && passage.text.slice(0, 200).toLowerCase().includes(name);
}
