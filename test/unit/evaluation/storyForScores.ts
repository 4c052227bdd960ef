import type { AnalysisDocument, ClaimDocument, MentionDocument } from '../../../src/cli/analysisDocument';
import type { MentionType, Span } from '../../../src/core/model';
import type { Gold, GoldClaim, GoldMention } from '../../evaluation/gold';

/** A small story for scoring: "Ana Reis said the mill had burned." / "Reis denied it." in two files. */
export const files = ['000_a.txt', '001_b.txt'] as const;

export function goldMention(
  file: string,
  start: number,
  text: string,
  type: MentionType,
  cluster: string,
): GoldMention {
  return { file, start, end: start + text.length, text, type, cluster };
}

export function foundMention(
  start: number,
  text: string,
  type: MentionType,
  entity: string,
): MentionDocument {
  return { start, end: start + text.length, text, type, entity };
}

export function goldClaim(id: string, file: string, span: Span, more: Partial<GoldClaim> = {}): GoldClaim {
  return {
    id,
    file,
    ...span,
    text: 'x'.repeat(span.end - span.start),
    kind: 'statement',
    modality: 'asserted',
    source: null,
    cue: null,
    ...more,
  };
}

export function foundClaim(id: string, span: Span, more: Partial<ClaimDocument> = {}): ClaimDocument {
  return {
    id,
    ...span,
    text: 'x'.repeat(span.end - span.start),
    kind: 'statement',
    modality: 'asserted',
    attribution: [],
    quantities: [],
    times: [],
    ...more,
  };
}

export function goldOf(parts: Partial<Gold>): Gold {
  return { texts: '', mentions: [], boilerplate: [], claims: [], relations: [], ...parts };
}

export function analysisOf(
  sources: readonly Partial<AnalysisDocument['sources'][number]>[],
  relations: AnalysisDocument['relations'] = [],
): AnalysisDocument {
  return {
    version: 1,
    sources: sources.map((source, index) => ({
      file: files[index] ?? '',
      title: null,
      published: null,
      boilerplate: [],
      mentions: [],
      claims: [],
      ...source,
    })),
    entities: [],
    relations,
  };
}
