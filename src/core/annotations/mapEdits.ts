import type { Field, FieldValue } from './recordFields';
import { editListValue } from './listValues';
import { lineStart, nextLine } from './textEdits';
import {
  asMap,
  asScalar,
  asSequence,
  entryOf,
  isNothing,
  keyOf,
  textOf,
  type Entry,
  type MapNode,
} from './yamlNodes';
import { columnOf, entryEnd, isEmpty, UnfitYaml, type Editing } from './yamlPlaces';
import { isListOfItems, isSpan, type YamlPrinter } from './yamlText';

/**
 * Makes a map say what the fields say by changing only the values that differ. Other keys, the order of the keys,
 * comments and spacing stay as they are; a new key comes after the one that precedes it among the fields.
 * @throws UnfitYaml when a value is a list or map where a text belongs
 */
export function editMap(editing: Editing, map: MapNode, fields: readonly Field[]): void {
  const removed = new Set<Entry>();
  for (const { key, value } of fields) {
    const entry = entryOf(map, key);
    if (entry && value === undefined && !isNothing(entry.value)) removed.add(entry);
  }
  for (const [index, field] of fields.entries()) {
    const { key, value } = field;
    if (value === undefined) continue;
    const entry = entryOf(map, key);
    if (entry) editValue(editing, map, entry, value);
    else if (value !== field.implied)
      insertEntry(editing, map, field, predecessor(map, fields.slice(0, index), removed));
  }
  for (const entry of removed) removeEntry(editing, map, entry);
}

function editValue(editing: Editing, map: MapNode, entry: Entry, value: FieldValue): void {
  if (typeof value === 'string') {
    if ((textOf(entry.value) ?? '') !== value) replaceText(editing, map, entry, value);
  } else if (isSpan(value)) editSpan(editing, map, entry, value);
  else if (isListOfItems(value)) {
    const list = asSequence(entry.value);
    if (list) editListValue(editing, entry, list, value.items);
    else if (
      isNothing(entry.value) ||
      value.items.some(item => item !== textOf(entry.value)) ||
      value.items.length !== 1
    )
      fillEntry(editing, map, entry, value);
  } else {
    const inner = asMap(entry.value);
    if (inner) editMap(editing, inner, value);
    else if (isNothing(entry.value)) fillEntry(editing, map, entry, value);
    else throw new UnfitYaml(`"${keyOf(entry) ?? ''}" must have keys of its own`);
  }
}

function replaceText(editing: Editing, map: MapNode, entry: Entry, text: string): void {
  const { content, printer, edits } = editing;
  const { key, value } = entry;
  if (!value || isEmpty(value)) return fillEntry(editing, map, entry, text);
  if (asMap(value) || asSequence(value)) throw new UnfitYaml(`"${keyOf(entry) ?? ''}" must be a text`);
  const [start, end] = value.range;
  if (map.flow) return void edits.push({ start, end, text: printer.scalar(text, 'flow') });
  // A block has the line break after it in its range.
  const endsLine = content[end - 1] === '\n' ? '\n' : '';
  const isAlone =
    !content.slice(key.range[1], start).includes('\n') &&
    (endsLine !== '' || content.slice(end, nextLine(content, end)).trim() === '');
  const printed = isAlone
    ? printer.value(text, columnOf(content, key.range[0])).trimStart()
    : printer.scalar(text, 'block');
  edits.push({ start, end, text: printed + endsLine });
}

function editSpan(editing: Editing, map: MapNode, entry: Entry, span: readonly [number, number]): void {
  if (isNothing(entry.value)) return fillEntry(editing, map, entry, span);
  const items = asSequence(entry.value)?.items ?? [];
  const offsets = items.map(asScalar);
  if (items.length !== 2) throw new UnfitYaml(`"${keyOf(entry) ?? ''}" must be two numbers`);
  for (const [index, offset] of span.entries()) {
    const item = offsets[index];
    if (!item) throw new UnfitYaml(`"${keyOf(entry) ?? ''}" must be two numbers`);
    const [start, end] = item.range;
    if (textOf(item) !== String(offset)) editing.edits.push({ start, end, text: String(offset) });
  }
}

/** Gives a value to a key that has none. */
function fillEntry(
  { content, printer, edits }: Editing,
  map: MapNode,
  entry: Entry,
  value: FieldValue,
): void {
  const { key, value: old } = entry;
  const start = content.indexOf(':', key.range[1]) + 1;
  const end = old && !isEmpty(old) ? old.range[1] : start;
  const column = columnOf(content, key.range[0]);
  const printed = map.flow
    ? ` ${printFlow(printer, value)}`
    : typeof value === 'string'
      ? ` ${printer.scalar(value, 'block')}`
      : printer.value(value, column);
  // A comment may stand after the colon: fields on lines of their own come below it.
  const isBelow = printed.startsWith('\n');
  if (!isBelow) return void edits.push({ start, end, text: printed });
  if (end > start) edits.push({ start, end, text: '' });
  const below = nextLine(content, end);
  edits.push({ start: below, end: below, text: `${printed.slice(1)}\n` });
}

function insertEntry(
  { content, printer, edits }: Editing,
  map: MapNode,
  field: Field,
  after: Entry | undefined,
): void {
  if (map.flow) {
    const last = map.items.at(-1);
    const at = last ? entryEnd(content, last) : map.range[0] + 1;
    const text = `${field.key}: ${field.value === undefined ? '' : printFlow(printer, field.value)}`;
    return void edits.push({ start: at, end: at, text: last ? `, ${text}` : text });
  }
  const first = map.items[0]?.key.range[0] ?? map.range[0];
  const column = columnOf(content, first);
  const text = printer.field(field, column);
  if (!after) return void edits.push({ start: first, end: first, text: `${text}\n${' '.repeat(column)}` });
  const at = nextLine(content, entryEnd(content, after));
  edits.push({ start: at, end: at, text: `${' '.repeat(column)}${text}\n` });
}

/** Of the keys before a new one, the last that is there and stays. */
function predecessor(map: MapNode, before: readonly Field[], removed: ReadonlySet<Entry>): Entry | undefined {
  for (const { key } of before.toReversed()) {
    const entry = entryOf(map, key);
    if (entry && !removed.has(entry)) return entry;
  }
  return undefined;
}

/** Takes an entry out. A comment behind it on its line is a person's, and stays. */
function removeEntry({ content, edits }: Editing, map: MapNode, entry: Entry): void {
  const index = map.items.indexOf(entry);
  const next = map.items[index + 1];
  const start = entry.key.range[0];
  const end = entryEnd(content, entry);
  if (map.flow) {
    const previous = map.items[index - 1];
    if (next) edits.push({ start, end: next.key.range[0], text: '' });
    else edits.push({ start: previous ? entryEnd(content, previous) : start, end, text: '' });
    return;
  }
  if (content.slice(lineStart(content, start), start).trim() !== '') {
    // After the dash of a list.
    const followsAtOnce = next && content.slice(end, next.key.range[0]).trim() === '';
    edits.push({ start, end: followsAtOnce ? next.key.range[0] : end, text: '' });
    return;
  }
  const rest = content.slice(end, nextLine(content, end));
  if (rest.trim() === '')
    edits.push({ start: lineStart(content, start), end: nextLine(content, end), text: '' });
  else edits.push({ start, end: end + rest.length - rest.trimStart().length, text: '' });
}

function printFlow(printer: YamlPrinter, value: FieldValue): string {
  if (typeof value === 'string') return printer.scalar(value, 'flow');
  if (isListOfItems(value)) return printer.flowList(value.items);
  return isSpan(value) ? `[${value.join(', ')}]` : printer.flow(value);
}
