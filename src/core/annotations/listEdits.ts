import type { ListItem } from './recordFields';
import { lineStart, nextLine } from './textEdits';
import { asSequence, entryOf, type Entry, type MapNode, type SequenceNode } from './yamlNodes';
import { columnOf, entryEnd, nodeEnd, UnfitYaml, type Editing } from './yamlPlaces';

/** Something to put into the list before the item at `index` (at the end, if there is none). */
export interface Insertion {
  readonly index: number;
  readonly item: ListItem;
}

/** How deep the dashes of a new list stand. */
export const listIndent = 2;

/**
 * Changes a list of records: comments above a record stay with it, comments inside a removed one go with it.
 * @param root the map that has, or gets, the list under `key`
 * @throws UnfitYaml when the list's lines cannot be told apart
 */
export function editList(
  editing: Editing,
  root: MapNode,
  key: string,
  insertions: readonly Insertion[],
  removed: readonly number[],
): void {
  if (insertions.length === 0 && removed.length === 0) return;
  const entry = entryOf(root, key);
  const list = asSequence(entry?.value);
  if (!entry || !list || isBareFlow(editing.content, list)) fillList(editing, root, key, list, insertions);
  else if (list.flow) editFlowList(editing, list, insertions, removed);
  else editBlockList(editing, entry, list, insertions, removed);
}

/** Changes a list with a line (or more) for each item, which stands under the key of `entry`. */
export function editBlockList(
  editing: Editing,
  entry: Entry,
  list: SequenceNode,
  insertions: readonly Insertion[],
  removed: readonly number[],
): void {
  const { content, edits, printer } = editing;
  const dashes = findDashes(content, list);
  const column = columnOf(content, dashes[0] ?? 0);
  const recordEnd = (index: number): number => {
    const item = list.items[index];
    return item
      ? afterInnerComments(content, nextLine(content, nodeEnd(content, item)), column)
      : content.length;
  };
  for (const { index, item } of insertions) {
    const at =
      index === 0
        ? nextLine(content, content.indexOf(':', entry.key.range[1]) + 1)
        : recordEnd(Math.min(index, list.items.length) - 1);
    edits.push({ start: at, end: at, text: printer.item(item, column) });
  }
  for (const index of removed) {
    edits.push({ start: lineStart(content, dashes[index] ?? 0), end: recordEnd(index), text: '' });
  }
  if (insertions.length === 0 && removed.length === list.items.length) {
    const at = content.indexOf(':', entry.key.range[1]) + 1;
    edits.push({ start: at, end: at, text: ' []' });
  }
}

function editFlowList(
  { content, edits, printer }: Editing,
  list: SequenceNode,
  insertions: readonly Insertion[],
  removed: readonly number[],
): void {
  if (insertions.length > 0 && removed.length > 0) throw new UnfitYaml('the list stands on one line');
  for (const { index, item } of insertions) {
    const next = list.items[index];
    const last = list.items.at(-1);
    const text = typeof item === 'string' ? printer.scalar(item, 'flow') : printer.flow(item);
    if (next) edits.push({ start: next.range[0], end: next.range[0], text: `${text}, ` });
    else if (last) {
      const at = nodeEnd(content, last);
      edits.push({ start: at, end: at, text: `, ${text}` });
    } else throw new UnfitYaml('the list has only a comment between its brackets');
  }
  if (removed.length > 1) throw new UnfitYaml('the list stands on one line');
  for (const index of removed) {
    const [item, next, previous] = [list.items[index], list.items[index + 1], list.items[index - 1]];
    if (!item) continue;
    const start = next || !previous ? item.range[0] : nodeEnd(content, previous);
    edits.push({ start, end: next?.range[0] ?? nodeEnd(content, item), text: '' });
  }
}

/** Puts the first records into a file that has no list, or an empty one. */
function fillList(
  { content, edits, printer }: Editing,
  root: MapNode,
  key: string,
  list: SequenceNode | undefined,
  insertions: readonly Insertion[],
): void {
  if (insertions.length === 0) return;
  const entry = entryOf(root, key);
  const added = insertions.map(({ item }) => item);
  if (root.flow) {
    const items = printer.flowList(added);
    const last = root.items.at(-1);
    if (list) edits.push({ start: list.range[0], end: list.range[1], text: items });
    else if (entry || !last) throw new UnfitYaml(`"${key}" has nothing after its colon`);
    else {
      const at = entryEnd(content, last);
      edits.push({ start: at, end: at, text: `, ${key}: ${items}` });
    }
    return;
  }
  const records = added.map(item => printer.item(item, listIndent)).join('');
  const last = root.items.at(-1);
  if (entry) {
    const colon = content.indexOf(':', entry.key.range[1]) + 1;
    const end = entryEnd(content, entry);
    if (end > colon) edits.push({ start: colon, end, text: '' });
    const below = nextLine(content, end);
    edits.push({ start: below, end: below, text: records });
  } else if (last) {
    const at = nextLine(content, entryEnd(content, last));
    edits.push({ start: at, end: at, text: `${key}:\n${records}` });
  }
}

/** Whether the list is "[]". */
function isBareFlow(content: string, list: SequenceNode): boolean {
  return list.items.length === 0 && content.slice(list.range[0] + 1, list.range[1] - 1).trim() === '';
}

function findDashes(content: string, list: SequenceNode): number[] {
  const token = list.srcToken;
  const items = token?.type === 'block-seq' ? token.items : [];
  const dashes = items.flatMap(({ start }) =>
    start.filter(({ type }) => type === 'seq-item-ind').map(({ offset }) => offset),
  );
  const standAlone = dashes.every(dash => content.slice(lineStart(content, dash), dash).trim() === '');
  if (dashes.length !== list.items.length || !standAlone) {
    throw new UnfitYaml('each item of a list must begin on a line of its own');
  }
  return dashes;
}

/** Goes on over comments that are indented like the keys of a record: they are about that record. */
function afterInnerComments(content: string, offset: number, dashColumn: number): number {
  let end = offset;
  for (let start = offset; start < content.length;) {
    const lineEnd = nextLine(content, start + 1);
    const line = content.slice(start, lineEnd);
    const text = line.trimStart();
    if (text.startsWith('#') && line.length - text.length > dashColumn) end = lineEnd;
    else if (text !== '') break;
    start = lineEnd;
  }
  return end;
}
