import { Document } from 'yaml';
import type { Field, FieldValue, ListItem, ListOfItems } from './recordFields';

/** Writes new YAML, one key per line, never folded. */
export interface YamlPrinter {
  /** One text on one line, quoted where a parser of YAML 1.1 or 1.2 would take it for something else. */
  scalar(text: string, style: 'block' | 'flow'): string;
  /** The fields as lines, each after `indent` spaces, without the last line break. */
  lines(fields: readonly Field[], indent: number): string;
  /** One field: its key, and its value on the same line or indented on lines below. */
  field(field: Field, indent: number): string;
  /** The value alone, as it stands after the key's colon: after a space, or on lines below. */
  value(value: FieldValue, indent: number): string;
  /** The fields between braces on one line, for files that people keep in YAML's flow style. */
  flow(fields: readonly Field[]): string;
  /** Items between brackets on one line. */
  flowList(items: readonly ListItem[]): string;
  /** One item of a list on lines of its own: the dash after `indent` spaces, and the line break at the end. */
  item(item: ListItem, indent: number): string;
}

/** A list that is longer than this gets a line for each item. */
const longestLine = 100;

export function createYamlPrinter(): YamlPrinter {
  const document = createPrintingDocument();

  function scalar(text: string, style: 'block' | 'flow'): string {
    if (mustBeEscaped(text)) return quote(text);
    document.contents = document.createNode({ k: text });
    const printed = document
      .toString({ lineWidth: 0, blockQuote: false, singleQuote: false, doubleQuotedAsJSON: true })
      .slice('k: '.length, -1);
    return style === 'flow' && /[,[\]{}]/.test(printed) ? quote(text) : printed;
  }

  function value(content: FieldValue, indent: number): string {
    if (typeof content === 'string') {
      return isParagraphs(content) ? ` ${printBlock(content, indent + 2)}` : ` ${scalar(content, 'block')}`;
    }
    if (isListOfItems(content)) return list(content, indent);
    return isSpan(content) ? ` ${printSpan(content)}` : `\n${lines(content, indent + 2)}`;
  }

  function field({ key, value: content }: Field, indent: number): string {
    return `${key}:${content === undefined ? '' : value(content, indent)}`;
  }

  function lines(fields: readonly Field[], indent: number): string {
    return present(fields)
      .map(line => ' '.repeat(indent) + field(line, indent))
      .join('\n');
  }

  function flow(fields: readonly Field[]): string {
    const items = present(fields).map(({ key, value: content }) => {
      if (typeof content === 'string') return `${key}: ${scalar(content, 'flow')}`;
      if (isListOfItems(content)) return `${key}: ${flowList(content.items)}`;
      return `${key}: ${isSpan(content) ? printSpan(content) : flow(content)}`;
    });
    return `{ ${items.join(', ')} }`;
  }

  function list({ items }: ListOfItems, indent: number): string {
    const line = ` ${flowList(items)}`;
    if (line.length <= longestLine) return line;
    return `\n${items.map(one => item(one, indent + 2)).join('')}`.slice(0, -1);
  }

  function flowList(items: readonly ListItem[]): string {
    return `[${items.map(one => (typeof one === 'string' ? scalar(one, 'flow') : flow(one))).join(', ')}]`;
  }

  function item(one: ListItem, indent: number): string {
    const text = typeof one === 'string' ? scalar(one, 'block') : lines(one, indent + 2).slice(indent + 2);
    return `${' '.repeat(indent)}- ${text}\n`;
  }

  return { scalar, lines, field, value, flow, flowList, item };
}

export function isSpan(value: FieldValue): value is readonly [number, number] {
  return typeof value !== 'string' && !isListOfItems(value) && typeof value[0] === 'number';
}

export function isListOfItems(value: FieldValue): value is ListOfItems {
  return typeof value === 'object' && 'items' in value;
}

function present(fields: readonly Field[]): (Field & { readonly value: FieldValue })[] {
  return fields.flatMap(({ key, value }) => (value === undefined ? [] : [{ key, value }]));
}

function printSpan([start, end]: readonly [number, number]): string {
  return `[${start}, ${end}]`;
}

/**
 * Other tools read the file by YAML 1.1, where `no` is false, `1e3` a number and `12:30` a time: such texts get quotes.
 * Dates do not: read as a date or as a text, they mean the same.
 */
function createPrintingDocument(): Document {
  const document = new Document(null, { compat: 'yaml-1.1' });
  const { schema } = document;
  schema.compat = schema.compat?.filter(({ tag }) => tag !== 'tag:yaml.org,2002:timestamp') ?? null;
  return document;
}

/**
 * Characters that do not survive as they are, or are not seen: line breaks and controls, halves of surrogate pairs
 * (a file in UTF-8 cannot hold them), soft hyphens, zero-width spaces and what turns the direction of text.
 */
const unsafeCharacters =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]/u;

function mustBeEscaped(text: string): boolean {
  return unsafeCharacters.test(text) || /^\s|\s$/.test(text);
}

/** A double-quoted scalar on one line. JSON's escapes are YAML's. */
function quote(text: string): string {
  return JSON.stringify(text).replace(
    new RegExp(unsafeCharacters, 'gu'),
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A text of several lines that is well-behaved enough to stand as a block, as people write notes by hand. */
function isParagraphs(text: string): boolean {
  if (!text.includes('\n') || text.startsWith('\n') || text.endsWith('\n')) return false;
  return text.split('\n').every(line => line === '' || !mustBeEscaped(line));
}

function printBlock(text: string, indent: number): string {
  const lines = text.split('\n').map(line => (line === '' ? '' : ' '.repeat(indent) + line));
  return ['|-', ...lines].join('\n');
}
