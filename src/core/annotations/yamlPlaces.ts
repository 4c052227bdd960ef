import type { ParsedNode } from 'yaml';
import { lineStart, type TextEdit } from './textEdits';
import { asMap, asScalar, asSequence, type Entry } from './yamlNodes';
import type { YamlPrinter } from './yamlText';

/** A file's text that is being changed: edits are gathered and applied in one go. */
export interface Editing {
  readonly content: string;
  readonly printer: YamlPrinter;
  readonly edits: TextEdit[];
}

/** The YAML has a shape in which the change cannot be made without touching what people wrote. */
export class UnfitYaml extends Error {
  override readonly name = 'UnfitYaml';
}

/** Where an entry ends: after its value, before a comment on the same line. */
export function entryEnd(content: string, entry: Entry): number {
  const { key, value } = entry;
  return value && !isEmpty(value) ? nodeEnd(content, value) : content.indexOf(':', key.range[1]) + 1;
}

/** Where a node ends. The parser counts the comments after a block to the block. */
export function nodeEnd(content: string, node: ParsedNode): number {
  const map = asMap(node);
  const lastEntry = map?.flow ? undefined : map?.items.at(-1);
  if (lastEntry) return entryEnd(content, lastEntry);
  const sequence = asSequence(node);
  const lastItem = sequence?.flow ? undefined : sequence?.items.at(-1);
  return lastItem ? nodeEnd(content, lastItem) : node.range[1];
}

export function columnOf(content: string, offset: number): number {
  return offset - lineStart(content, offset);
}

/** Whether nothing at all is written: the parser then places the node anywhere between the colon and the next key. */
export function isEmpty(node: ParsedNode): boolean {
  return asScalar(node)?.source === '' && node.range[0] === node.range[1];
}
