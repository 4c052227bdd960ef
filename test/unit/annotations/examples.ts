import type {
  Annotation,
  ClaimAnnotation,
  MentionAnnotation,
  NoteAnnotation,
  RelationAnnotation,
} from '../../../src/core/model';

/** Annotations on an invented text, complete, for tests to vary. */
const text = '5b1d0c6f2f7d1f0d6a3b1c9e8f7a6b5c4d3e2f10';

export const mention: MentionAnnotation = {
  id: 'k3f9q2mz',
  kind: 'mention',
  type: 'person',
  entity: 'Marta Oliveira',
  status: 'confirmed',
  anchor: {
    at: { start: 66, end: 80 },
    quote: 'Marta Oliveira',
    before: 'Harbour Office (HO), ',
    after: ', spoke of a leak',
    text,
  },
  by: 'ana',
  on: '2025-07-23T10:12:00Z',
};

export const claim: ClaimAnnotation = {
  id: 'c8hx4tpa',
  kind: 'claim',
  claimKind: 'indirect-quote',
  modality: 'reported',
  speaker: 'Marta Oliveira',
  status: 'added',
  anchor: {
    at: { start: 120, end: 155 },
    quote: 'the pump had been broken since May',
    before: 'said ',
    after: '.\n\nThe',
    text,
  },
  on: '2025-07-23T11:00:00Z',
};

export const relation: RelationAnnotation = {
  id: 'r2kd8wvq',
  kind: 'relation',
  verdict: 'conflicts',
  status: 'added',
  anchor: { at: { start: 200, end: 221 }, quote: '12 boats were damaged', before: '', after: '.', text },
  to: {
    file: '../b/001_0a.txt',
    at: { start: 5, end: 14 },
    quote: 'two boats',
    before: '',
    after: ' sank',
    text,
  },
  comment: 'Both count on the same day.',
};

export const note: NoteAnnotation = {
  id: 'n7ys3fbe',
  kind: 'note',
  status: 'added',
  anchor: { at: { start: 10, end: 16 }, quote: 'a leak', before: 'of ', after: ' in', text },
  comment: 'Ask the harbour office.\n\nThen call again.',
  by: 'bo',
};

export const allKinds: readonly Annotation[] = [mention, claim, relation, note];
