import type { ParsedNode } from 'yaml';
import { editBlockList } from './listEdits';
import type { ListItem } from './recordFields';
import { textOf, type Entry, type SequenceNode } from './yamlNodes';
import { isListOfItems } from './yamlText';
import { UnfitYaml, type Editing } from './yamlPlaces';

/**
 * Makes a list inside a record hold the items, in whatever order: those that are there stay as they are written, new ones come
 * last.
 * @throws UnfitYaml when comments stand between the brackets of the list
 */
export function editListValue(
  editing: Editing,
  entry: Entry,
  list: SequenceNode,
  items: readonly ListItem[],
): void {
  const wanted = new Map(items.map(item => [keyOfItem(item), item]));
  const removed: number[] = [];
  for (const [index, node] of list.items.entries()) {
    // Deleting what is found also takes out items that stand twice.
    if (!wanted.delete(keyOfNode(node))) removed.push(index);
  }
  const added = [...wanted.values()];
  if (added.length === 0 && removed.length === 0) return;
  if (list.flow) rewriteFlowList(editing, list, added, new Set(removed));
  else {
    const index = list.items.length;
    editBlockList(
      editing,
      entry,
      list,
      added.map(item => ({ index, item })),
      removed,
    );
  }
}

function rewriteFlowList(
  { content, edits, printer }: Editing,
  list: SequenceNode,
  added: readonly ListItem[],
  removed: ReadonlySet<number>,
): void {
  let between = '';
  let at = list.range[0];
  for (const { range } of list.items) {
    between += content.slice(at, range[0]);
    at = range[1];
  }
  between += content.slice(at, list.range[1]);
  if (between.includes('#')) throw new UnfitYaml('a comment stands between the brackets of a list');
  const kept = list.items
    .filter((_, index) => !removed.has(index))
    .map(({ range }) => content.slice(range[0], range[1]).trim());
  const printed = added.map(item =>
    typeof item === 'string' ? printer.scalar(item, 'flow') : printer.flow(item),
  );
  edits.push({ start: list.range[0], end: list.range[1], text: `[${[...kept, ...printed].join(', ')}]` });
}

function keyOfNode(node: ParsedNode): string {
  return textOf(node) ?? JSON.stringify(node.toJSON());
}

function keyOfItem(item: ListItem): string {
  return typeof item === 'string' ? item : JSON.stringify(toObject(item));
}

function toObject(fields: Exclude<ListItem, string>): object {
  return Object.fromEntries(
    fields.flatMap(({ key, value }) => {
      if (value === undefined) return [];
      return [[key, typeof value === 'object' && isListOfItems(value) ? value.items : value]];
    }),
  );
}
