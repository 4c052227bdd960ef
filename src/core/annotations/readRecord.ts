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
  type Span,
} from '../model';
import { findDoubleKeys } from './parseSidecar';
import { asMap, asScalar, asSequence, entryOf, isNothing, spanOf, textOf, type MapNode } from './yamlNodes';

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

/** Reads the fields of one map and gathers what is wrong with them. */
interface FieldReader {
  readonly problems: readonly SidecarProblem[];
  /** The text of a key that must be there. */
  text(key: string): string | undefined;
  optionalText(key: string): string | undefined;
  choice<T extends string>(key: string, choices: readonly T[]): T | undefined;
  optionalChoice<T extends string>(key: string, choices: readonly T[]): T | undefined;
  span(key: string): Span | undefined;
  /** A reader of the map under a key, whose problems are gathered here. */
  map(key: string): FieldReader | undefined;
  report(key: string, message: string): void;
}

function createFieldReader(map: MapNode, who: string, problems: SidecarProblem[] = []): FieldReader {
  const place = (key: string): Span => {
    const entry = entryOf(map, key);
    if (!entry) return spanOf(map.items[0]?.key ?? map);
    return spanOf(entry.value && !isNothing(entry.value) ? entry.value : entry.key);
  };
  const report = (span: Span, message: string) =>
    void problems.push({
      ...span,
      severity: 'warning',
      message: `${who} ${message} It is not used, and stays in the file.`,
    });
  for (const [key, spans] of findDoubleKeys(map)) {
    for (const span of spans) report(span, `has "${key}" twice: remove one.`);
  }

  function optionalText(key: string): string | undefined {
    const value = entryOf(map, key)?.value;
    if (isNothing(value)) return undefined;
    if (asScalar(value ?? undefined)) return textOf(value);
    report(place(key), `has no plain text as its "${key}": write the text itself after the colon.`);
    return undefined;
  }

  function text(key: string): string | undefined {
    const faultsBefore = problems.length;
    const value = optionalText(key);
    if (!value && problems.length === faultsBefore) report(place(key), `has no "${key}".`);
    return value;
  }

  function choose<T extends string>(
    key: string,
    value: string | undefined,
    choices: readonly T[],
  ): T | undefined {
    if (value === undefined) return undefined;
    const choice = choices.find(candidate => candidate === value);
    if (!choice)
      report(place(key), `has the ${key} "${shorten(value)}", which is none of: ${choices.join(', ')}.`);
    return choice;
  }

  function span(key: string): Span | undefined {
    const value = entryOf(map, key)?.value;
    if (isNothing(value)) {
      report(place(key), `has no "${key}".`);
      return undefined;
    }
    const [start, end, ...rest] = asSequence(value)?.items.map(item => readOffset(textOf(item))) ?? [];
    if (start === undefined || end === undefined || rest.length > 0 || start >= end) {
      report(place(key), `needs two whole numbers as its "${key}", the first one smaller: [start, end].`);
      return undefined;
    }
    return { start, end };
  }

  function nested(key: string): FieldReader | undefined {
    const value = entryOf(map, key)?.value;
    const inner = asMap(value);
    if (inner) return createFieldReader(inner, `${who}, under "${key}",`, problems);
    report(
      place(key),
      isNothing(value) ? `has no "${key}".` : `needs "at:" and "quote:" below its "${key}".`,
    );
    return undefined;
  }

  return {
    problems,
    text,
    optionalText,
    choice: (key, choices) => choose(key, text(key), choices),
    optionalChoice: (key, choices) => choose(key, optionalText(key), choices),
    span,
    map: nested,
    report: (key, message) => report(place(key), message),
  };
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

function readOffset(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

function isEntityType(type: MentionType): type is EntityType {
  return type !== 'date' && type !== 'quantity' && type !== 'money';
}

/** What a person wrote, fit for a message. */
function shorten(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ');
  return oneLine.length > 60 ? `${oneLine.slice(0, 60)}…` : oneLine;
}
