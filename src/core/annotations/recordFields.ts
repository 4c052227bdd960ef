import type { Anchor, Annotation, SourceDetails } from '../model';

/** One line of a record, or one with lines below it. A field without a value is to be absent. */
export interface Field {
  readonly key: string;
  readonly value: FieldValue | undefined;
  /** What a record without this key says: records that people wrote without it stay so. */
  readonly implied?: string;
}

/** A text, a span, a list, or fields on lines of their own. */
export type FieldValue = string | readonly [number, number] | ListOfItems | readonly Field[];

export interface ListOfItems {
  /** Never empty: a list without items is a key without a value. */
  readonly items: readonly ListItem[];
}

/** What one dash of a list holds: a text, or fields. */
export type ListItem = string | readonly Field[];

/** The keys that a record of this kind is written with, in their order. */
export function fieldsOf(annotation: Annotation): Field[] {
  return [
    { key: 'id', value: annotation.id },
    { key: 'kind', value: annotation.kind },
    ...ownFields(annotation),
    { key: 'comment', value: annotation.comment },
    { key: 'by', value: annotation.by },
    { key: 'on', value: annotation.on },
  ];
}

/** The keys of `source`, in their order. */
export function fieldsOfDetails({ title, publisher, published, url }: SourceDetails): Field[] {
  return [
    { key: 'title', value: title },
    { key: 'publisher', value: publisher },
    { key: 'published', value: published },
    { key: 'url', value: url },
  ];
}

function ownFields(annotation: Annotation): Field[] {
  const status = { key: 'status', value: annotation.status };
  const ownStatus = { ...status, implied: 'added' };
  switch (annotation.kind) {
    case 'mention':
      return [
        { key: 'type', value: annotation.type },
        { key: 'entity', value: annotation.entity },
        status,
        ...anchorFields(annotation.anchor),
      ];
    case 'claim':
      return [
        { key: 'claimKind', value: annotation.claimKind },
        { key: 'modality', value: annotation.modality },
        { key: 'speaker', value: annotation.speaker },
        status,
        ...anchorFields(annotation.anchor),
      ];
    case 'relation':
      return [
        { key: 'verdict', value: annotation.verdict },
        ownStatus,
        { key: 'from', value: anchorFields(annotation.anchor) },
        { key: 'to', value: [{ key: 'file', value: annotation.to.file }, ...anchorFields(annotation.to)] },
      ];
    case 'note':
      return [ownStatus, ...anchorFields(annotation.anchor)];
  }
}

function anchorFields({ at, quote, before, after, text }: Anchor): Field[] {
  return [
    { key: 'at', value: [at.start, at.end] },
    { key: 'quote', value: quote },
    { key: 'before', value: before, implied: '' },
    { key: 'after', value: after, implied: '' },
    // Only a record written by hand has no text id.
    { key: 'text', value: text === '' ? undefined : text },
  ];
}
