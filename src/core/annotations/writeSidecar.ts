import type { Annotation, SidecarProblem, SourceDetails, Span } from '../model';
import { editList, listIndent, type Insertion } from './listEdits';
import { editMap } from './mapEdits';
import { parseSidecar, sidecarVersion, type ParsedSidecar } from './parseSidecar';
import type { ReadRecord } from './readRecord';
import { readParsed } from './readSidecar';
import { fieldsOf, fieldsOfDetails, type Field } from './recordFields';
import { applyEdits } from './textEdits';
import { asMap, entryOf, keyOf, type MapNode } from './yamlNodes';
import { UnfitYaml, type Editing } from './yamlPlaces';
import { createYamlPrinter, type YamlPrinter } from './yamlText';

/** A sidecar that cannot be written to without losing something in it. The message says where and what to do. */
export class BrokenSidecar extends Error {
  override readonly name = 'BrokenSidecar';
}

/** Everything that one step does to one sidecar. */
export interface SidecarChanges {
  /** Records to write: one with a known id changes that record, others are added. */
  readonly put?: readonly Annotation[];
  /** Ids of records to take out. Unknown ones do nothing. */
  readonly remove?: readonly string[];
  /** What `source` says afterwards. A key without a value is taken out. */
  readonly details?: SourceDetails;
}

/**
 * Writes one annotation: changes the record that has its id, or adds a record at its place in the text.
 * @param content the sidecar as it is; undefined when there is none
 * @param file name (or path) of the source, for the first line of a new sidecar
 * @returns the new content; the identical string when nothing changes
 * @throws BrokenSidecar when the content has errors
 */
export function writeAnnotation(content: string | undefined, file: string, annotation: Annotation): string {
  return changeSidecar(content, file, { put: [annotation] });
}

/**
 * Takes an annotation out. The content comes back identical when it has none with this id.
 * @throws BrokenSidecar when the content has errors
 */
export function removeAnnotation(content: string, id: string): string {
  return changeSidecar(content, '', { remove: [id] });
}

/**
 * Writes what a person says about the source. Keys that `details` leaves out are taken out of the sidecar.
 * @throws BrokenSidecar when the content has errors
 */
export function writeDetails(content: string | undefined, file: string, details: SourceDetails): string {
  return changeSidecar(content, file, { details });
}

/**
 * Makes any number of changes to a sidecar in one step. Only the lines of what changes are touched: comments, unknown
 * keys, the order and the style of everything else stay byte for byte (the YAML library would print all of it
 * anew), except that line ends become LF and the last line gets one. The result is read back before it is returned.
 * @throws BrokenSidecar when the content has errors, or changes cannot be made without touching something else
 */
export function changeSidecar(content: string | undefined, file: string, changes: SidecarChanges): string {
  const old = withLineFeeds(content ?? '');
  const parsed = parseSidecar(old);
  requireUnbroken(old, parsed.problems);
  const records = readParsed(parsed).records;
  requireUniqueIds(records, changes);
  try {
    const { root } = parsed;
    const next = root ? changeRoot(old, root, parsed, records, changes) : startSidecar(old, file, changes);
    if (next === old) return content ?? '';
    requireKept(next, records, changes);
    return next;
  } catch (fault) {
    if (!(fault instanceof UnfitYaml)) throw fault;
    throw new BrokenSidecar(
      `The sidecar was not changed: it is written in a way that cannot be changed safely (${fault.message}). Open it and write it as docs/sidecar.md shows.`,
    );
  }
}

function changeRoot(
  content: string,
  root: MapNode,
  { source, annotations }: ParsedSidecar,
  records: readonly ReadRecord[],
  { put = [], remove = [], details }: SidecarChanges,
): string {
  const editing: Editing = { content, printer: createYamlPrinter(), edits: [] };
  if (details) editDetails(editing, root, source, fieldsOfDetails(details));
  const places = new Map(
    records.flatMap(({ id }, index) => (id === undefined ? [] : [[id, index] as const])),
  );
  const insertions: Insertion[] = [];
  for (const annotation of lastOfEach(put).toSorted(byPosition)) {
    const map = asMap(annotations?.items[places.get(annotation.id) ?? -1]);
    if (map) editMap(editing, map, fieldsOf(annotation));
    else insertions.push({ index: findPlace(records, annotation), item: fieldsOf(annotation) });
  }
  const removed = remove.flatMap(id => places.get(id) ?? []);
  editList(editing, root, 'annotations', insertions, removed);
  return applyEdits(content, editing.edits);
}

function editDetails(
  editing: Editing,
  root: MapNode,
  source: MapNode | undefined,
  fields: readonly Field[],
): void {
  const nothingLeft =
    fields.every(({ value }) => value === undefined) &&
    (source?.items ?? []).every(entry => fields.some(({ key }) => key === keyOf(entry)));
  const hasEntry = entryOf(root, 'source') !== undefined;
  if (nothingLeft && !hasEntry) return;
  if (source && !nothingLeft) return editMap(editing, source, fields);
  const version: Field = { key: 'version', value: sidecarVersion };
  editMap(editing, root, [version, { key: 'source', value: nothingLeft ? undefined : fields }]);
}

/** The index of the first record that comes after the annotation in the text. People's own order is left alone. */
function findPlace(records: readonly ReadRecord[], annotation: Annotation): number {
  const index = records.findIndex(({ annotation: other }) => other && byPosition(other, annotation) > 0);
  return index < 0 ? records.length : index;
}

function byPosition(a: Annotation, b: Annotation): number {
  const [first, second] = [a.anchor.at, b.anchor.at];
  return first.start - second.start || first.end - second.end || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** A sidecar that has no annotations yet: new, empty, or with comments only, which stay on top. */
function startSidecar(old: string, file: string, { put = [], details = {} }: SidecarChanges): string {
  const printer = createYamlPrinter();
  const source = fieldsOfDetails(details).filter(({ value }) => value !== undefined);
  if (put.length === 0 && source.length === 0) return old;
  const head =
    old.trim() === '' ? `# Annotations of ${nameForComment(file)}. Format: docs/sidecar.md\n` : old;
  return [
    head,
    `version: ${sidecarVersion}\n`,
    source.length > 0 ? `${printer.field({ key: 'source', value: source }, 0)}\n` : '',
    put.length > 0 ? `annotations:\n${printRecords(printer, put)}` : '',
  ].join('');
}

function printRecords(printer: YamlPrinter, annotations: readonly Annotation[]): string {
  return lastOfEach(annotations)
    .toSorted(byPosition)
    .map(annotation => printer.item(fieldsOf(annotation), listIndent))
    .join('');
}

function lastOfEach(annotations: readonly Annotation[]): Annotation[] {
  return [...new Map(annotations.map(annotation => [annotation.id, annotation])).values()];
}

/** The last part of the path, on one line whatever the name: no absolute paths in a file that is shared. */
function nameForComment(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return name.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ');
}

function withLineFeeds(content: string): string {
  const text = content.replaceAll('\r\n', '\n');
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

function requireUnbroken(content: string, problems: readonly SidecarProblem[]): void {
  const error = problems.find(({ severity }) => severity === 'error');
  if (!error) return;
  throw new BrokenSidecar(
    `The sidecar was not changed, because of line ${lineOf(content, error)}: ${error.message}`,
  );
}

function requireUniqueIds(records: readonly ReadRecord[], { put = [], remove = [] }: SidecarChanges): void {
  for (const id of [...put.map(annotation => annotation.id), ...remove]) {
    if (records.filter(record => record.id === id).length < 2) continue;
    throw new BrokenSidecar(
      `The sidecar was not changed: two annotations in it have the id ${id}. Remove one of them by hand.`,
    );
  }
}

/** Reads the new content back: the changes are in it, and every other record reads as it did. */
function requireKept(
  next: string,
  records: readonly ReadRecord[],
  { put = [], remove = [], details }: SidecarChanges,
): void {
  const reread = readParsed(parseSidecar(next));
  const gone = new Set(remove);
  const changed = new Map(put.map(annotation => [annotation.id, annotation]));
  const expected = new Map<string, string>();
  for (const { id, annotation } of records) {
    if (id !== undefined && annotation && !gone.has(id) && !expected.has(id))
      expected.set(id, summarise(annotation));
  }
  for (const [id, annotation] of changed) expected.set(id, summarise(annotation));
  const kept = reread.sidecar.annotations.every(
    annotation => expected.get(annotation.id) === summarise(annotation),
  );
  const { problems, annotations } = reread.sidecar;
  if (
    !kept ||
    annotations.length !== expected.size ||
    problems.some(({ severity }) => severity === 'error')
  ) {
    throw new UnfitYaml('read back, it would not say the same');
  }
  if (
    details &&
    JSON.stringify(fieldsOfDetails(details)) !== JSON.stringify(fieldsOfDetails(reread.sidecar.details))
  ) {
    throw new UnfitYaml('the details of the source would not read as they were given');
  }
}

function summarise(annotation: Annotation): string {
  return JSON.stringify(fieldsOf(annotation));
}

function lineOf(content: string, { start }: Span): number {
  return content.slice(0, start).split('\n').length;
}
