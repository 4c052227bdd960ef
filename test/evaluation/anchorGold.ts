/**
 * Turns what a reader marked by words (marks.yaml) into gold with offsets. Words survive an edit of the text, offsets do
 * not; how to write marks is said on top of test/fixtures/gold/samples-gold/marks.yaml.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  claimKinds,
  differenceKinds,
  mentionTypes,
  modalities,
  verdicts,
  type ClaimKind,
  type Span,
} from '../../src/core/model';
import { normaliseText } from '../../src/core/text/normalise';
import type { GoldBoilerplate, GoldClaim, GoldMention, GoldRelation, goldFiles } from './gold';

interface Marks {
  readonly texts: string;
  readonly prefix: string;
  readonly sources: Readonly<
    Record<string, { readonly mentions: string; readonly boilerplate?: string; readonly claims: string }>
  >;
  readonly relations: string;
}

export interface AnchoredGold {
  readonly files: Readonly<Record<(typeof goldFiles)[number], string>>;
  /** What looks forgotten: names marked elsewhere in a text and not here, numbers that nothing covers. */
  readonly warnings: readonly string[];
}

const kindLetters: Readonly<Record<string, ClaimKind>> = {
  S: 'statement',
  I: 'indirect-quote',
  D: 'direct-quote',
  A: 'analysis',
};

/**
 * Computes the four gold files of a folder that has a marks.yaml.
 * @throws Error that names the file and the words when marked words are not in their text
 */
export function anchorGold(folder: string): AnchoredGold {
  const marks = parse(readFileSync(join(folder, 'marks.yaml'), 'utf8')) as Marks;
  const sources = Object.entries(marks.sources).map(([file, marked]) => {
    const text = normaliseText(readFileSync(join(folder, marks.texts, file), 'utf8'));
    const boilerplate = anchorBoilerplate(file, text, marked.boilerplate ?? '');
    const mentions = anchorMentions(file, text, marked.mentions, marks.prefix, boilerplate);
    const claims = anchorClaims(file, text, marked.claims, marks.prefix, mentions);
    return { boilerplate, mentions, claims, warnings: findForgotten(file, text, mentions) };
  });
  const claims = sources.flatMap(source => source.claims);
  const mentions = sources.flatMap(source => source.mentions);
  const relations = readRelations(marks.relations, marks.prefix, claims);
  const texts = marks.texts === '.' ? '' : `texts: ${marks.texts}\n`;
  return {
    warnings: sources.flatMap(source => source.warnings),
    files: {
      'boilerplate.yaml':
        header +
        texts +
        list(
          'spans',
          sources.flatMap(source => source.boilerplate),
        ),
      'entities.yaml': header + texts + list('clusters', clustersOf(mentions)) + list('mentions', mentions),
      'claims.yaml': header + texts + list('claims', claims),
      'relations.yaml': header + texts + list('relations', relations),
    },
  };
}

const header =
  '# Written from marks.yaml by `node test/evaluate.mjs --anchor`: change that, not this.\n' +
  '# Offsets: UTF-16 code units into the normalised text (BOM removed, line ends LF), half-open [start,end).\n';

function list(key: string, rows: readonly object[]): string {
  return `${key}:\n${rows.map(row => `- ${flow(row)}\n`).join('')}`;
}

/** A record on one line, as YAML's flow style; what cannot be seen is escaped. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([key, inner]) => `${key}: ${flow(inner)}`)
      .join(', ')}}`;
  return JSON.stringify(value).replace(
    /[\u00A0\u00AD]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function linesOf(block: string): string[] {
  return block
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
}

function anchorMentions(
  file: string,
  text: string,
  block: string,
  prefix: string,
  boilerplate: readonly GoldBoilerplate[],
): GoldMention[] {
  let cursor = 0;
  return linesOf(block).map(line => {
    const [words, cluster] = splitAt(line, ' = ');
    const type = oneOf(mentionTypes, cluster.split('.')[0], file);
    const start = findWords(text, words, cursor);
    if (start === undefined) throw new Error(`${file}: "${words}" is not in the text after offset ${cursor}`);
    const end = start + words.length;
    cursor = end;
    const furniture = boilerplate.find(one => one.start <= start && end <= one.end);
    return {
      file,
      text: words,
      start,
      end,
      type,
      cluster: `${prefix}.${cluster}`,
      ...(furniture ? { in_boilerplate: furniture.kind } : {}),
    };
  });
}

/** The first occurrence that is not part of a longer word or number. */
function findWords(text: string, words: string, from: number): number | undefined {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + words.length, at + words.length + 2);
    const goesOnBefore = /^\w/.test(words) && /[\p{L}\p{N}]$|\d[.,]$/u.test(before);
    const goesOnAfter = /\w$/.test(words) && /^[\p{L}\p{N}]|^[.,]\d/u.test(after);
    if (!goesOnBefore && !goesOnAfter) return at;
  }
  return undefined;
}

interface Cluster {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly surfaces: readonly string[];
  readonly docs: readonly string[];
}

function clustersOf(mentions: readonly GoldMention[]): Cluster[] {
  const clusters = new Map<string, Cluster>();
  for (const { cluster: id, text, type, file } of mentions) {
    const known = clusters.get(id) ?? { id, type, name: text, surfaces: [], docs: [] };
    if (known.type !== type) throw new Error(`${file}: ${id} has two types`);
    clusters.set(id, {
      ...known,
      name: text.length > known.name.length ? text : known.name,
      surfaces: [...new Set([...known.surfaces, text])],
      docs: [...new Set([...known.docs, file.slice(0, 3)])],
    });
  }
  return [...clusters.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function findForgotten(file: string, text: string, mentions: readonly GoldMention[]): string[] {
  const isCovered = (start: number, end: number): boolean =>
    mentions.some(mention => mention.start < end && start < mention.end);
  const names = new Set(mentions.map(mention => mention.text).filter(words => /^\p{Lu}/u.test(words)));
  const warnings: string[] = [];
  for (const name of names)
    for (let at = findWords(text, name, 0); at !== undefined; at = findWords(text, name, at + 1))
      if (!isCovered(at, at + name.length)) warnings.push(`${file}:${at}: "${name}" is not marked here`);
  for (const { index, 0: digits } of text.matchAll(/\d+/g))
    if (!isCovered(index, index + digits.length))
      warnings.push(`${file}:${index}: "${digits}" is not marked`);
  return warnings;
}

function anchorBoilerplate(file: string, text: string, block: string): GoldBoilerplate[] {
  let cursor = 0;
  return linesOf(block).map(line => {
    const [head, words] = splitAt(line, ' | ');
    const [kind = '', strip] = head.split(' ');
    const { start, end } = findPhrase(file, text, words, cursor);
    cursor = end;
    return {
      file,
      kind,
      strip: oneOf(['yes', 'optional'] as const, strip, file),
      start,
      end,
      text: text.slice(start, end),
    };
  });
}

function anchorClaims(
  file: string,
  text: string,
  block: string,
  prefix: string,
  mentions: readonly GoldMention[],
): GoldClaim[] {
  let cursor = 0;
  return linesOf(block).map(line => {
    const [key, judged = '', marked = '', sourceMark, cueMark] = line.split(' | ');
    const [letter = '', modality = 'asserted'] = judged.split(':');
    const parts = anchorParts(file, text, marked, cursor);
    const span = { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
    cursor = span.start;
    const hasSource = sourceMark !== undefined && sourceMark !== '-';
    return {
      id: `${prefix}${file.slice(0, 3)}-${key}`,
      file,
      kind: oneOf(claimKinds, kindLetters[letter], `${file}: ${line}`),
      modality: oneOf(modalities, modality, `${file}: ${line}`),
      ...span,
      text: text.slice(span.start, span.end),
      ...(parts.length > 1
        ? { parts: parts.map(part => ({ text: text.slice(part.start, part.end), ...part })) }
        : {}),
      source: hasSource ? anchorSource(file, text, span, sourceMark, prefix, mentions) : null,
      cue: cueMark === undefined ? null : anchorBeside(file, text, span, cueMark),
    };
  });
}

/** "^2 words" is the second occurrence of the words. */
function anchorParts(file: string, text: string, marked: string, cursor: number): Span[] {
  const repeated = /^\^(\d) (.*)$/s.exec(marked);
  const [first = '', ...others] = (repeated?.[2] ?? marked).split(' // ');
  let from = repeated ? 0 : cursor;
  for (let skipped = 1; skipped < Number(repeated?.[1] ?? 1); skipped += 1)
    from = findPhrase(file, text, first, from).end;
  const parts = [findPhrase(file, text, first, from)];
  for (const part of others) parts.push(findPhrase(file, text, part, parts.at(-1)?.end ?? 0));
  return parts;
}

function anchorSource(
  file: string,
  text: string,
  span: Span,
  mark: string,
  prefix: string,
  mentions: readonly GoldMention[],
): NonNullable<GoldClaim['source']> {
  const named = /^(?<words>[^(]*) \((?<cluster>[^)]+)\)$/.exec(mark)?.groups;
  const found = anchorBeside(file, text, span, named?.words ?? mark);
  const mention = mentions.find(one => one.start < found.end && found.start < one.end);
  const cluster = named?.cluster ? `${prefix}.${named.cluster}` : mention?.cluster;
  if (cluster === undefined) throw new Error(`${file}: no mention says who "${mark}" is`);
  return { cluster, ...found };
}

/** `<` nearest before the claim, `>` after it, `=` inside it. */
function anchorBeside(
  file: string,
  text: string,
  span: Span,
  mark: string,
): Span & { readonly text: string } {
  const words = mark.slice(1);
  const start = mark.startsWith('<')
    ? lastWordsBefore(text, words, span.start)
    : findWords(text, words, mark.startsWith('>') ? span.end : span.start);
  if (start === undefined || !/^[<>=]/.test(mark))
    throw new Error(`${file}: "${mark}" is not beside offset ${span.start}`);
  return { text: words, start, end: start + words.length };
}

function lastWordsBefore(text: string, words: string, end: number): number | undefined {
  let last: number | undefined;
  for (
    let at = findWords(text, words, 0);
    at !== undefined && at + words.length <= end;
    at = findWords(text, words, at + 1)
  )
    last = at;
  return last;
}

/** "start … end" leaves out what is between. Marks go through a text in order; a nested claim may start earlier. */
function findPhrase(file: string, text: string, words: string, from: number): Span {
  const [head, tail] = splitAt(words, ' … ');
  const ahead = text.indexOf(head, from);
  const start = ahead < 0 ? text.indexOf(head) : ahead;
  const end = tail === '' ? start + head.length : text.indexOf(tail, start) + tail.length;
  if (start < 0 || end < start)
    throw new Error(`${file}: "${words}" is not in the text after offset ${from}`);
  return { start, end };
}

function readRelations(block: string, prefix: string, claims: readonly GoldClaim[]): GoldRelation[] {
  const claimOf = (reference = ''): GoldClaim => {
    const id = `${prefix}${reference.replace('.', '-')}`;
    const claim = claims.find(one => one.id === id);
    if (!claim) throw new Error(`relations: there is no claim ${reference}`);
    return claim;
  };
  return linesOf(block).map((line, index) => {
    const [pair = '', judged = '', reason = ''] = line.split(' | ');
    const [a, b] = pair.split(' ');
    const [verdict, ...words] = judged.split(' ');
    const flags = words.filter(word => ['trap', 'doubtful', 'detail'].includes(word));
    return {
      id: `${prefix}-R${String(index + 1).padStart(2, '0')}`,
      a: claimOf(a).id,
      b: claimOf(b).id,
      verdict: oneOf(verdicts, verdict, line),
      differences: words
        .filter(word => !flags.includes(word))
        .map(word => oneOf(differenceKinds, word, line)),
      trap: flags.includes('trap'),
      ...(flags.includes('doubtful') ? { doubtful: true } : {}),
      ...(flags.includes('detail') ? { detail: true } : {}),
      reason,
      a_text: claimOf(a).text,
      b_text: claimOf(b).text,
    };
  });
}

function oneOf<T extends string>(known: readonly T[], word: string | undefined, where: string): T {
  const found = known.find(one => one === word);
  if (found === undefined) throw new Error(`${where}: "${word}" is none of ${known.join(', ')}`);
  return found;
}

/** What is before and after the first separator; all and nothing when there is none. */
function splitAt(line: string, separator: string): [string, string] {
  const at = line.indexOf(separator);
  return at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at + separator.length)];
}
