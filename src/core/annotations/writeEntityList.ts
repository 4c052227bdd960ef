import type { SidecarProblem, Span } from '../model';
import { keyOfListed, type ListedEntity } from './entityList';
import { foldName } from './foldName';
import { editList, listIndent, type Insertion } from './listEdits';
import { editMap } from './mapEdits';
import { formatVersion } from './parseFile';
import { parseEntityList, type EntityRecord, type ParsedEntityList } from './readEntityList';
import type { Field, ListItem } from './recordFields';
import { applyEdits } from './textEdits';
import { asMap } from './yamlNodes';
import { columnOf, UnfitYaml, type Editing } from './yamlPlaces';
import { createYamlPrinter } from './yamlText';

/** An entity list that cannot be written to without losing something in it. The message says where and what to do. */
export class BrokenEntityList extends Error {
  override readonly name = 'BrokenEntityList';
}

/** Everything that one decision does to an entity list. */
export interface EntityListChanges {
  /** Entities to write; `replaces` is the key (`keyOfListed`) of the entry that one changes, absent for a new one. */
  readonly put?: readonly { readonly replaces?: string; readonly entity: ListedEntity }[];
  /** Keys of entries to take out. Unknown ones do nothing. */
  readonly remove?: readonly string[];
  /** Words to list as never a name, and words to take off that list. */
  readonly never?: readonly string[];
  readonly notNever?: readonly string[];
}

/**
 * Makes changes to an entity list in one step. Only the lines of what changes are touched: comments, unknown keys, order and
 * style of everything else stay byte for byte, except that line ends become LF and the last line gets one. A new entry goes to
 * its place in the alphabet where the list is in that order, else to the end. The result is read back before it is returned.
 * @param content the list as it is; undefined when there is none
 * @returns the new content; the identical string when nothing changes
 * @throws BrokenEntityList when the content has errors, or an entry is gone, or changes would touch something else
 */
export function changeEntityList(content: string | undefined, changes: EntityListChanges): string {
  const old = withLineFeeds(content ?? '');
  const parsed = parseEntityList(old);
  requireUnbroken(old, parsed.list.problems);
  try {
    const next = parsed.root ? changeRoot(old, parsed, changes) : startList(old, changes);
    if (next === old) return content ?? '';
    requireKept(next, parsed, changes);
    return next;
  } catch (fault) {
    if (!(fault instanceof UnfitYaml)) throw fault;
    throw new BrokenEntityList(
      `The entity list was not changed: it is written in a way that cannot be changed safely (${fault.message}). Open it and write it as docs/entities.md shows.`,
    );
  }
}

/** The keys that an entry is written with, in their order. */
function fieldsOf(entity: ListedEntity): Field[] {
  return [
    { key: 'name', value: entity.name },
    { key: 'type', value: entity.type },
    { key: 'aliases', value: listOf(entity.aliases) },
    {
      key: 'sameAs',
      value: listOf(
        entity.sameAs.map(({ name, sources }): ListItem => {
          const files = listOf(sources);
          if (!files) return name;
          return [
            { key: 'name', value: name },
            { key: 'sources', value: files },
          ];
        }),
      ),
    },
    { key: 'notSameAs', value: listOf(entity.notSameAs) },
    { key: 'sources', value: listOf(entity.sources) },
    { key: 'comment', value: entity.comment },
    { key: 'by', value: entity.by },
    { key: 'on', value: entity.on },
  ];
}

function listOf(items: readonly ListItem[]): Field['value'] {
  return items.length === 0 ? undefined : { items };
}

function changeRoot(
  content: string,
  { root, records, neverNames }: ParsedEntityList,
  { put = [], remove = [], never = [], notNever = [] }: EntityListChanges,
): string {
  if (!root) return content;
  const editing: Editing = { content, printer: createYamlPrinter(), edits: [] };
  const insertions: Insertion[] = [];
  for (const { replaces, entity } of put) {
    if (replaces === undefined)
      insertions.push({ index: findPlace(records, entity), item: fieldsOf(entity) });
    else editRecord(editing, requireRecord(records, replaces), entity);
  }
  insertions.sort((a, b) => a.index - b.index);
  editList(
    editing,
    root,
    'entities',
    insertions,
    remove.flatMap(key => indexOf(records, key)),
  );
  const known = new Set(neverNames);
  const added = [...new Set(never)].filter(text => !known.has(text));
  const gone = new Set(notNever);
  editList(
    editing,
    root,
    'neverNames',
    added.map(item => ({ index: neverNames.length, item })),
    neverNames.flatMap((text, index) => (text !== undefined && gone.has(text) ? [index] : [])),
  );
  return applyEdits(content, editing.edits);
}

/** A name that stands alone behind its dash becomes an entry with keys. */
function editRecord(editing: Editing, { node }: EntityRecord, entity: ListedEntity): void {
  const map = asMap(node);
  if (map) return editMap(editing, map, fieldsOf(entity));
  const { content, printer, edits } = editing;
  const [start, end] = node.range;
  const lineStart = content.lastIndexOf('\n', start - 1) + 1;
  const isBlock = /^\s*-\s+$/.test(content.slice(lineStart, start));
  const column = columnOf(content, start);
  const text = isBlock
    ? printer.lines(fieldsOf(entity), column).slice(column)
    : printer.flow(fieldsOf(entity));
  edits.push({ start, end, text });
}

function requireRecord(records: readonly EntityRecord[], key: string): EntityRecord {
  const [index] = indexOf(records, key);
  const record = index === undefined ? undefined : records[index];
  if (record) return record;
  throw new BrokenEntityList(
    'The entity list was not changed: it has just been edited by someone else. Try again.',
  );
}

/** Of entries with the same key the first counts. */
function indexOf(records: readonly EntityRecord[], key: string): number[] {
  const index = records.findIndex(({ entity }) => entity && keyOfListed(entity) === key);
  return index < 0 ? [] : [index];
}

/** People's own order is left alone: only in a list that is sorted by name does an entry go to its place there. */
function findPlace(records: readonly EntityRecord[], { name }: ListedEntity): number {
  const names = records.map(({ entity }) => (entity ? foldName(entity.name) : ''));
  const isSorted = names.every((own, index) => index === 0 || (names[index - 1] ?? '') <= own);
  const index = isSorted ? names.findIndex(own => own > foldName(name)) : -1;
  return index < 0 ? records.length : index;
}

/** A list that says nothing yet: new, empty, or with comments only, which stay on top. */
function startList(old: string, { put = [], never = [] }: EntityListChanges): string {
  if (put.length === 0 && never.length === 0) return old;
  const printer = createYamlPrinter();
  const items = (key: string, list: readonly ListItem[]) =>
    list.length === 0 ? '' : `${key}:\n${list.map(item => printer.item(item, listIndent)).join('')}`;
  return [
    old.trim() === '' ? '# What people say about entities as a whole. Format: docs/entities.md\n' : old,
    `version: ${formatVersion}\n`,
    items(
      'entities',
      put.map(({ entity }) => fieldsOf(entity)),
    ),
    items('neverNames', [...new Set(never)]),
  ].join('');
}

function withLineFeeds(content: string): string {
  const text = content.replaceAll('\r\n', '\n');
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

function requireUnbroken(content: string, problems: readonly SidecarProblem[]): void {
  const error = problems.find(({ severity }) => severity === 'error');
  if (!error) return;
  throw new BrokenEntityList(
    `The entity list was not changed, because of line ${lineOf(content, error)}: ${error.message}`,
  );
}

function lineOf(content: string, { start }: Span): number {
  return content.slice(0, start).split('\n').length;
}

/** Reads the new content back: the changes are in it, and everything else reads as it did. */
function requireKept(
  next: string,
  { list }: ParsedEntityList,
  { put = [], remove = [], never = [], notNever = [] }: EntityListChanges,
): void {
  const expected = new Map(list.entities.map(entity => [keyOfListed(entity), summarise(entity)]));
  for (const key of remove) expected.delete(key);
  for (const { replaces } of put) if (replaces !== undefined) expected.delete(replaces);
  for (const { entity } of put) expected.set(keyOfListed(entity), summarise(entity));
  const names = new Set([...list.neverNames, ...never]);
  for (const text of notNever) names.delete(text);

  const { list: reread } = parseEntityList(next);
  const isKept =
    !reread.problems.some(({ severity }) => severity === 'error') &&
    reread.entities.length === expected.size &&
    reread.entities.every(entity => expected.get(keyOfListed(entity)) === summarise(entity)) &&
    reread.neverNames.length === names.size &&
    reread.neverNames.every(text => names.has(text));
  if (!isKept) throw new UnfitYaml('read back, it would not say the same');
}

/** The order of the items of a list says nothing. */
function summarise(entity: ListedEntity): string {
  return JSON.stringify(
    fieldsOf(entity).map(({ key, value }) => [
      key,
      typeof value === 'object' && 'items' in value
        ? value.items.map(item => JSON.stringify(item)).sort()
        : value,
    ]),
  );
}
