import type { ParsedNode } from 'yaml';
import {
  annotationStatuses,
  claimKinds,
  mentionTypes,
  modalities,
  verdicts,
  type Anchor,
  type Annotation,
  type EntityType,
  type MentionType,
  type RelationAnnotation,
  type SidecarProblem,
} from '../model';
import { createFieldReader, shorten, type FieldReader } from './fieldReader';
import { asMap, entryOf, spanOf, textOf } from './yamlNodes';

/** One entry of the list as read: used only without a problem, kept in the file in any case. */
export interface ReadRecord {
  /** As written, even if the record has a fault. */
  readonly id: string | undefined;
  readonly annotation: Annotation | undefined;
  readonly problems: readonly SidecarProblem[];
}

export const annotationKinds = ['mention', 'claim', 'relation', 'note'] as const;

/** Types that a mention in a sidecar can have: values are read by grammar, not decided on. */
export const entityTypes: readonly EntityType[] = mentionTypes.filter(isEntityType);

/** Reads one record. Every fault in it is reported at the place where it is to be mended. */
export function readRecord(node: ParsedNode): ReadRecord {
  const map = asMap(node);
  if (!map) {
    const message = 'This is not an annotation: it has no keys such as "id:", "kind:" and "quote:".';
    return {
      id: undefined,
      annotation: undefined,
      problems: [{ ...spanOf(node), severity: 'warning', message }],
    };
  }
  const id = textOf(entryOf(map, 'id')?.value);
  const reader = createFieldReader(map, id === undefined ? 'An annotation' : `Annotation ${shorten(id)}`);
  const annotation = readAnnotation(reader);
  return { id, annotation: reader.problems.length === 0 ? annotation : undefined, problems: reader.problems };
}

function readAnnotation(reader: FieldReader): Annotation | undefined {
  const id = reader.text('id');
  const kind = reader.choice('kind', annotationKinds);
  if (kind === undefined) return undefined;
  // A note or a verdict can only be someone's own; names and claims may also be confirmed, rejected or changed.
  const status =
    kind === 'mention' || kind === 'claim'
      ? reader.choice('status', annotationStatuses)
      : (reader.optionalChoice('status', annotationStatuses) ?? 'added');
  const from = kind === 'relation' ? reader.map('from') : reader;
  const anchor = from && readAnchor(from);
  const comment = kind === 'note' ? reader.text('comment') : reader.optionalText('comment');
  const by = reader.optionalText('by');
  const on = reader.optionalText('on');
  const base = {
    ...(by === undefined ? {} : { by }),
    ...(on === undefined ? {} : { on }),
    ...(comment === undefined ? {} : { comment }),
  };
  switch (kind) {
    case 'mention': {
      const type = reader.choice('type', entityTypes);
      const entity = reader.text('entity');
      if (!id || !status || !anchor || !type || !entity) return undefined;
      return { kind, id, status, anchor, type, entity, ...base };
    }
    case 'claim': {
      const claimKind = reader.optionalChoice('claimKind', claimKinds);
      const modality = reader.optionalChoice('modality', modalities);
      const speaker = reader.optionalText('speaker');
      if (!id || !status || !anchor) return undefined;
      return {
        kind,
        id,
        status,
        anchor,
        ...(claimKind === undefined ? {} : { claimKind }),
        ...(modality === undefined ? {} : { modality }),
        ...(speaker === undefined ? {} : { speaker }),
        ...base,
      };
    }
    case 'relation': {
      const verdict = reader.choice('verdict', verdicts);
      const to = readTarget(reader);
      if (!id || !status || !anchor || !verdict || !to) return undefined;
      return { kind, id, status, anchor, to, verdict, ...base };
    }
    case 'note':
      if (!id || !status || !anchor || comment === undefined) return undefined;
      return { kind, id, status, anchor, ...base, comment };
  }
}

function readAnchor(reader: FieldReader): Anchor | undefined {
  const at = reader.span('at');
  const quote = reader.text('quote');
  const before = reader.optionalText('before') ?? '';
  const after = reader.optionalText('after') ?? '';
  const text = reader.optionalText('text') ?? '';
  return at && quote ? { at, quote, before, after, text } : undefined;
}

function readTarget(reader: FieldReader): RelationAnnotation['to'] | undefined {
  const target = reader.map('to');
  const anchor = target && readAnchor(target);
  const file = target?.text('file');
  if (target && file !== undefined && /^(?:\/|[A-Za-z][A-Za-z0-9+.-]*:)|\\/.test(file)) {
    target.report('file', 'needs as its "file" a path relative to this folder, with forward slashes.');
  }
  return anchor && file ? { ...anchor, file } : undefined;
}

function isEntityType(type: MentionType): type is EntityType {
  return type !== 'date' && type !== 'quantity' && type !== 'money';
}
