import {
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Span } from '../model';

export type MapNode = YAMLMap.Parsed;
export type SequenceNode = YAMLSeq.Parsed;
export type ScalarNode = Scalar.Parsed;
/** A key and its value. The value is null where nothing stands after the colon of a flow map. */
export type Entry = Pair<ParsedNode, ParsedNode | null>;
type OptionalNode = ParsedNode | null | undefined;

export function asMap(node: OptionalNode): MapNode | undefined {
  return isMap(node) ? node : undefined;
}

export function asSequence(node: OptionalNode): SequenceNode | undefined {
  return isSeq(node) ? node : undefined;
}

export function asScalar(node: OptionalNode): ScalarNode | undefined {
  return isScalar(node) ? node : undefined;
}

/** Whether the node is left empty or says null: as good as not there. */
export function isNothing(node: OptionalNode): boolean {
  if (!node) return true;
  const scalar = asScalar(node);
  return scalar?.type === 'PLAIN' && /^(?:|~|null|Null|NULL)$/.test(scalar.source);
}

/**
 * A scalar as the text that it stands for, whatever its style: `120`, `"120"` and `yes` are texts like any other.
 * Undefined for what is no scalar (a list, an alias) or says nothing.
 */
export function textOf(node: OptionalNode): string | undefined {
  if (isNothing(node)) return undefined;
  const value = asScalar(node)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** The key of an entry as text; undefined for a list or map used as a key. */
export function keyOf(entry: Entry): string | undefined {
  const value = asScalar(entry.key)?.value;
  return typeof value === 'string' ? value : undefined;
}

export function entryOf(map: MapNode, key: string): Entry | undefined {
  return map.items.find(entry => keyOf(entry) === key);
}

/** Where a node is written; never empty, so that it can be underlined. */
export function spanOf(node: ParsedNode): Span {
  const [start, end] = node.range;
  return { start, end: Math.max(end, start + 1) };
}
