import type { ParsedNode } from 'yaml';
import type { SidecarProblem, Span } from '../model';
import {
  emptyEntityList,
  keyOfListed,
  type EntityList,
  type EntityReference,
  type ListedEntity,
} from './entityList';
import { findSharedForms } from './entityForms';
import { createFieldReader, shorten, type FieldReader } from './fieldReader';
import { parseFile, type FileKind } from './parseFile';
import { entityTypes } from './readRecord';
import { limitProblems } from './readSidecar';
import {
  asMap,
  asSequence,
  entryOf,
  isNothing,
  keyOf,
  spanOf,
  textOf,
  type MapNode,
  type SequenceNode,
} from './yamlNodes';

const entityListFile: FileKind = { name: 'entity list', records: 'entities' };

/** One entry of the list as read: used only without a fault, kept in the file in any case. */
export interface EntityRecord {
  readonly node: ParsedNode;
  /** Undefined where the entry has a fault. */
  readonly entity: ListedEntity | undefined;
}

/** An entity list with where everything stands in it, for the writer. */
export interface ParsedEntityList {
  readonly root: MapNode | undefined;
  /** In file order, the faulty ones included. */
  readonly records: readonly EntityRecord[];
  /** The list under "neverNames", with the text of each item. */
  readonly neverNames: readonly (string | undefined)[];
  readonly list: EntityList;
}

/**
 * Reads an entity list. An empty file, or one with comments only, is a list without entries.
 *
 * What is wrong comes back as problems with offsets into `content`: errors when the file as a whole cannot be read (then it
 * says nothing and must not be written to), warnings for single entries, which are left out and stay in the file. Unknown
 * keys are nobody's business, unless they look like a slip of the pen. Never throws, whatever the content.
 */
export function readEntityList(content: string): EntityList {
  return parseEntityList(content).list;
}

export function parseEntityList(content: string): ParsedEntityList {
  const { root, problems: headProblems } = parseFile(content, entityListFile);
  const problems: SidecarProblem[] = [...headProblems];
  const broken = (): ParsedEntityList => ({
    root: undefined,
    records: [],
    neverNames: [],
    list: { ...emptyEntityList, problems: limitProblems(problems) },
  });
  if (!root) return broken();
  const entries = readList(root, 'entities', 'each entity begins with "- ".', problems);
  const never = readList(root, 'neverNames', 'each word or phrase stands behind a "- ".', problems);
  if (problems.some(({ severity }) => severity === 'error')) return broken();
  hintAtSlips(root, slipsAtTop, 'The list', problems);

  const records = (entries?.items ?? []).map(node => readRecord(node, problems));
  const neverNames = (never?.items ?? []).map(node => readNeverName(node, problems));
  const entities = dropDoubles(records, problems);
  warnOfSharedForms(records, entities, never, neverNames, problems);
  return {
    root,
    records,
    neverNames,
    list: {
      entities,
      neverNames: [...new Set(neverNames.flatMap(text => text ?? []))],
      problems: limitProblems(problems),
    },
  };
}

function readList(
  root: MapNode,
  key: string,
  hint: string,
  problems: SidecarProblem[],
): SequenceNode | undefined {
  const node = entryOf(root, key)?.value;
  const list = asSequence(node);
  if (node && !list && !isNothing(node))
    problems.push({ ...spanOf(node), severity: 'error', message: `"${key}" must be a list: ${hint}` });
  return list;
}

/** An entry is a name alone, or a name with what is said about it. */
function readRecord(node: ParsedNode, problems: SidecarProblem[]): EntityRecord {
  const map = asMap(node);
  const alone = map ? undefined : textOf(node)?.trim();
  if (alone) {
    const fault = faultOfForm(alone);
    if (!fault) return { node, entity: { ...nothingSaid, name: alone } };
    problems.push(
      warning(spanOf(node), `"${shorten(alone)}" ${fault} It is not used, and stays in the file.`),
    );
    return { node, entity: undefined };
  }
  if (!map) {
    const message = 'This is not an entity: it has no "name:". It is not used, and stays in the file.';
    problems.push(warning(spanOf(node), message));
    return { node, entity: undefined };
  }
  const name = textOf(entryOf(map, 'name')?.value)?.trim();
  const who = name ? `Entity ${shorten(name)}` : 'An entity';
  const reader = createFieldReader(map, who);
  const entity = readEntity(reader);
  problems.push(...reader.problems);
  hintAtSlips(map, slipsInEntity, who, problems);
  return { node, entity: reader.problems.length === 0 ? entity : undefined };
}

const nothingSaid: Omit<ListedEntity, 'name'> = { aliases: [], sameAs: [], notSameAs: [], sources: [] };

function readEntity(reader: FieldReader): ListedEntity | undefined {
  const name = reader.text('name')?.trim();
  const type = reader.optionalChoice('type', entityTypes);
  const aliases = reader.texts('aliases');
  const sameAs = reader.items('sameAs', readReference);
  const notSameAs = reader.texts('notSameAs');
  const sources = reader.texts('sources');
  const by = reader.optionalText('by');
  const on = reader.optionalText('on');
  const comment = reader.optionalText('comment');
  for (const form of name ? [name, ...aliases] : []) {
    const fault = faultOfForm(form);
    if (fault) reader.report(form === name ? 'name' : 'aliases', `has "${shorten(form)}", which ${fault}`);
  }
  if (!name) return undefined;
  return {
    name,
    ...(type === undefined ? {} : { type }),
    aliases: [...new Set(aliases)].filter(alias => alias !== name),
    sameAs,
    notSameAs,
    sources: sources.map(normalisePath),
    ...(by === undefined ? {} : { by }),
    ...(on === undefined ? {} : { on }),
    ...(comment === undefined ? {} : { comment }),
  };
}

/** `Ali Larijani`, or with the sources in which that entity is meant: `{ name: Larijani, sources: [003_x.txt] }`. */
function readReference(node: ParsedNode): EntityReference | string {
  const text = textOf(node)?.trim();
  if (text) return { name: text, sources: [] };
  const map = asMap(node);
  const name = map && textOf(entryOf(map, 'name')?.value)?.trim();
  if (!map || !name) return 'something that is no name: write one name behind each dash.';
  const sources = entryOf(map, 'sources')?.value;
  const files = (asSequence(sources)?.items ?? (sources && !isNothing(sources) ? [sources] : [])).map(item =>
    textOf(item)?.trim(),
  );
  if (!files.every(file => file !== undefined && file !== ''))
    return `a "sources" that is no list of files (at "${shorten(name)}").`;
  return { name, sources: files.flatMap(file => (file ? normalisePath(file) : [])) };
}

function normalisePath(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
}

function readNeverName(node: ParsedNode, problems: SidecarProblem[]): string | undefined {
  const text = textOf(node)?.trim();
  const fault = text ? faultOfForm(text) : 'is no plain text: write the words themselves behind the dash.';
  if (!fault) return text;
  problems.push(warning(spanOf(node), `What stands here ${fault} It is not used, and stays in the file.`));
  return undefined;
}

/** Longer "names" are sentences: they would only slow the search down. */
const longestForm = 200;
const mostWords = 25;

function faultOfForm(form: string): string | undefined {
  if (form.length > longestForm) return `is longer than ${longestForm} characters.`;
  if (form.split(/[^\p{L}\p{M}\p{N}]+/u).length > mostWords) return `has more than ${mostWords} words.`;
  return /[\p{L}\p{Nd}]/u.test(form) ? undefined : 'has no letters: it would be found nowhere.';
}

/** Of entries with the same name and sources the first counts. */
function dropDoubles(records: readonly EntityRecord[], problems: SidecarProblem[]): ListedEntity[] {
  const seen = new Set<string>();
  return records.flatMap(({ node, entity }) => {
    if (!entity) return [];
    const key = keyOfListed(entity);
    if (!seen.has(key)) {
      seen.add(key);
      return [entity];
    }
    const message = `${shorten(entity.name)} stands twice. The first entry counts: join the two, or say with "sources" which is meant where.`;
    problems.push(warning(spanOf(node), message));
    return [];
  });
}

function warnOfSharedForms(
  records: readonly EntityRecord[],
  entities: readonly ListedEntity[],
  never: SequenceNode | undefined,
  neverNames: readonly (string | undefined)[],
  problems: SidecarProblem[],
): void {
  const shared = findSharedForms(
    entities,
    neverNames.flatMap(text => text ?? []),
  );
  for (const { node, entity } of records) {
    for (const { form, owner } of (entity && shared.ofEntities.get(entity)) ?? []) {
      const message = `${shorten(form)} is also a name of ${shorten(owner.name)}, which comes first and gets it. Take it out of one of the two, or say with "sources" which is meant where.`;
      problems.push(warning(spanOf(node), message));
    }
  }
  for (const [index, text] of neverNames.entries()) {
    const owner = text === undefined ? undefined : shared.ofNeverNames.get(text);
    const node = never?.items[index];
    if (!owner || !node) continue;
    const message = `${shorten(text ?? '')} is also a name of ${shorten(owner.name)}, which wins. Take it out of one of the two lists.`;
    problems.push(warning(spanOf(node), message));
  }
}

/** Keys as people write them by mistake, without hyphens and in lower case, and what is meant. */
const slipsInEntity: Readonly<Record<string, string>> = {
  alias: 'aliases',
  aliases: 'aliases',
  sameas: 'sameAs',
  same: 'sameAs',
  notsameas: 'notSameAs',
  notsame: 'notSameAs',
  source: 'sources',
  sources: 'sources',
  kind: 'type',
  type: 'type',
  canonicalname: 'name',
};

const slipsAtTop: Readonly<Record<string, string>> = {
  entity: 'entities',
  entities: 'entities',
  names: 'entities',
  nevername: 'neverNames',
  nevernames: 'neverNames',
  neveraname: 'neverNames',
};

function hintAtSlips(
  map: MapNode,
  slips: Readonly<Record<string, string>>,
  who: string,
  problems: SidecarProblem[],
): void {
  for (const entry of map.items) {
    const key = keyOf(entry);
    if (key === undefined) continue;
    const folded = key.toLowerCase().replace(/[^a-z]/g, '');
    const meant = Object.hasOwn(slips, folded) ? slips[folded] : undefined;
    if (meant === undefined || meant === key) continue;
    const message = `${who} has "${key}", which means nothing here. Write "${meant}".`;
    problems.push(warning(spanOf(entry.key), message));
  }
}

function warning(span: Span, message: string): SidecarProblem {
  return { ...span, severity: 'warning', message };
}
