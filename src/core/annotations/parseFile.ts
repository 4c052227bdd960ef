import { parseDocument, visit, type Document } from 'yaml';
import type { SidecarProblem, Span } from '../model';
import { asMap, entryOf, isNothing, keyOf, spanOf, textOf, type MapNode } from './yamlNodes';

/** A file of decisions as YAML, before what is in it is looked at. With an error among the problems there is no root. */
export interface ParsedFile {
  /** Undefined without an error for a file that is empty or has only comments. */
  readonly root: MapNode | undefined;
  readonly problems: readonly SidecarProblem[];
}

/** What kind of file it is, in the words of its messages. */
export interface FileKind {
  /** "sidecar" */
  readonly name: string;
  /** The key that its records stand under. */
  readonly records: string;
}

/** The version of both formats that is read and written. */
export const formatVersion = '1';

/** Some 12,000 annotations. The parser takes about a second for 2 MB, and several for 1 MB of rubbish. */
const longestFile = 4_000_000;

/** After the first few, the parser's complaints are about each other. */
const mostSyntaxErrors = 10;

/**
 * Parses a file of decisions and checks its head. Such files come from others: everything is taken as plain text (no types,
 * no tags), and aliases are never expanded.
 */
export function parseFile(content: string, kind: FileKind): ParsedFile {
  const problems: SidecarProblem[] = [];
  const error = (span: Span, message: string) => problems.push({ ...span, severity: 'error', message });
  const broken = { root: undefined, problems };

  if (content.length > longestFile) {
    error(
      firstLine(content),
      `This ${kind.name} is too large to be read: ${content.length} characters, at most ${longestFile}.`,
    );
    return broken;
  }
  for (const span of findMergeMarkers(content)) {
    error(
      span,
      `Git could not merge this ${kind.name}. Decide between the two versions, remove the lines that begin with <<<<<<<, ======= and >>>>>>>, and save. Until then nothing is read from it or written to it.`,
    );
  }
  if (problems.length > 0) return broken;

  const root = parseRoot(content, kind, problems);
  if (!root || problems.some(({ severity }) => severity === 'error')) return broken;

  for (const [key, spans] of findDoubleKeys(root)) {
    for (const span of spans) error(span, `"${key}" stands twice. Join the two, or remove one.`);
  }
  checkVersion(root, kind, error);
  return problems.some(({ severity }) => severity === 'error') ? broken : { root, problems };
}

/** Keys that stand more than once in a map, with the places of all but the first. */
export function findDoubleKeys(map: MapNode): Map<string, Span[]> {
  const seen = new Set<string>();
  const double = new Map<string, Span[]>();
  for (const entry of map.items) {
    const key = keyOf(entry);
    if (key === undefined) continue;
    if (!seen.has(key)) seen.add(key);
    else if (double.has(key)) double.get(key)?.push(spanOf(entry.key));
    else double.set(key, [spanOf(entry.key)]);
  }
  return double;
}

/** The map at the top; undefined, without an error, for a file that is empty or has only comments. */
function parseRoot(content: string, kind: FileKind, problems: SidecarProblem[]): MapNode | undefined {
  const error = (span: Span, message: string) => problems.push({ ...span, severity: 'error', message });
  try {
    const document = parseDocument(content, {
      // Everything a text: a version, a quote and a date are then read as they are written.
      schema: 'failsafe',
      resolveKnownTags: false,
      // The library compares every key with every other: quadratic in a hostile file. See findDoubleKeys.
      uniqueKeys: false,
      prettyErrors: false,
      keepSourceTokens: true,
      // Not 'silent', which also keeps quiet about a second document.
      logLevel: 'error',
    });
    for (const { message, pos } of document.errors.slice(0, mostSyntaxErrors)) {
      const [start, end] = message.includes('Missing closing') ? findOpenQuote(document, pos[0]) : pos;
      const shown = Math.min(start, content.length - 1);
      error(
        { start: shown, end: Math.max(shown + 1, Math.min(end, content.length)) },
        `This is not YAML: ${explain(message, kind)}`,
      );
    }
    for (const { message, pos } of document.warnings) {
      problems.push({
        start: pos[0],
        end: pos[1],
        severity: 'warning',
        message: `${message}: it has no effect here.`,
      });
    }
    const { contents } = document;
    if (isNothing(contents)) return undefined;
    const root = asMap(contents);
    if (!root && contents && document.errors.length === 0) {
      error(
        firstLine(content),
        `This is not ${article(kind)}: it must have the lines "version: 1" and "${kind.records}:".`,
      );
    }
    return root;
  } catch (fault) {
    // Thousands of nested brackets exhaust the stack.
    if (!(fault instanceof RangeError)) throw fault;
    error(firstLine(content), `This ${kind.name} cannot be read: it is nested too deeply.`);
    return undefined;
  }
}

/** Where the quotation mark stands that is never closed: the parser only tells where it gave up. */
function findOpenQuote(document: Document.Parsed, gaveUp: number): [start: number, end: number] {
  let start = gaveUp;
  visit(document, {
    Scalar: (_, { type, range }) => {
      const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (isQuoted && range && range[0] < gaveUp && gaveUp <= range[1]) start = range[0];
    },
  });
  return [start, gaveUp];
}

/** The parser's words for the faults that people make most, in words for people. */
function explain(message: string, kind: FileKind): string {
  if (message.includes('call stack')) return 'it is nested too deeply.';
  if (message.includes('multiple documents'))
    return `it has several documents, divided by "---". ${capitalise(article(kind))} is one document.`;
  if (message.includes('Tabs are not allowed')) return 'lines are indented with spaces, never with tabs.';
  if (
    /Nested mappings are not allowed in compact mappings|Implicit keys need to be on a single line/.test(
      message,
    )
  ) {
    return `a text that has ": " in it must stand in quotation marks. (${message})`;
  }
  if (message.includes('Missing closing'))
    return `a quotation mark is missing at the end of a text. (${message})`;
  return message;
}

function checkVersion(root: MapNode, { name }: FileKind, error: (span: Span, message: string) => void): void {
  const entry = entryOf(root, 'version');
  const version = textOf(entry?.value);
  if (version === formatVersion) return;
  if (!entry || version === undefined) {
    const [start] = root.range;
    error(
      { start, end: start + 1 },
      `This ${name} does not say in which format it is. Add the line "version: ${formatVersion}" at the top.`,
    );
  } else if (/^\d+$/.test(version) && Number(version) > Number(formatVersion)) {
    error(
      spanOf(entry.value ?? entry.key),
      `This ${name} was written by a newer Crossread (format ${version}; this one reads format ${formatVersion}). Update Crossread. Until then nothing is read from the ${name} or written to it.`,
    );
  } else {
    error(
      spanOf(entry.value ?? entry.key),
      `Format "${version}" is not known. This must be "version: ${formatVersion}".`,
    );
  }
}

function article({ name }: FileKind): string {
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
}

function capitalise(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** Where conflicts that git left in the file begin (or end, when the beginning is gone). */
function findMergeMarkers(content: string): Span[] {
  const markers = [...content.matchAll(/^(?:<{7}|>{7})(?: [^\r\n]{0,200})?$/gm)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const beginnings = markers.filter(({ start }) => content[start] === '<');
  return beginnings.length > 0 ? beginnings : markers.slice(0, 1);
}

function firstLine(content: string): Span {
  const end = content.search(/[\r\n]/);
  return { start: 0, end: Math.max(1, end < 0 ? Math.min(content.length, 200) : end) };
}
