import type { ParsedNode } from 'yaml';
import type { SidecarProblem, Span } from '../model';
import { findDoubleKeys } from './parseFile';
import { asMap, asScalar, asSequence, entryOf, isNothing, spanOf, textOf, type MapNode } from './yamlNodes';

/** Reads the fields of one map and gathers what is wrong with them. */
export interface FieldReader {
  readonly problems: readonly SidecarProblem[];
  /** The text of a key that must be there. */
  text(key: string): string | undefined;
  optionalText(key: string): string | undefined;
  choice<T extends string>(key: string, choices: readonly T[]): T | undefined;
  optionalChoice<T extends string>(key: string, choices: readonly T[]): T | undefined;
  span(key: string): Span | undefined;
  /** The texts of a list; a single text is a list of one, a key that is not there an empty one. */
  texts(key: string): readonly string[];
  /** The items of a list, each read by `read`, which says what is wrong with one (or undefined). */
  items<T>(key: string, read: (item: ParsedNode) => T | string): readonly T[];
  /** A reader of the map under a key, whose problems are gathered here. */
  map(key: string): FieldReader | undefined;
  report(key: string, message: string): void;
}

export function createFieldReader(map: MapNode, who: string, problems: SidecarProblem[] = []): FieldReader {
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

  function items<T>(key: string, read: (item: ParsedNode) => T | string): readonly T[] {
    const value = entryOf(map, key)?.value;
    if (isNothing(value) || !value) return [];
    const nodes = asSequence(value)?.items ?? [value];
    return nodes.flatMap(node => {
      const item = read(node);
      if (typeof item !== 'string') return [item];
      report(spanOf(node), `has under its "${key}" ${item}`);
      return [];
    });
  }

  function texts(key: string): readonly string[] {
    return items(key, node => {
      const text = textOf(node)?.trim();
      return text ? { text } : 'something that is no plain text: write one text behind each dash.';
    }).map(({ text }) => text);
  }

  return {
    problems,
    texts,
    items,
    text,
    optionalText,
    choice: (key, choices) => choose(key, text(key), choices),
    optionalChoice: (key, choices) => choose(key, optionalText(key), choices),
    span,
    map: nested,
    report: (key, message) => report(place(key), message),
  };
}

function readOffset(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** What a person wrote, fit for a message. */
export function shorten(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ');
  return oneLine.length > 60 ? `${oneLine.slice(0, 60)}…` : oneLine;
}
