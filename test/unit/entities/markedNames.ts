// Texts whose names are marked, "{anna:p|Anna Moroz}" – whom, of what type, in which words – so that who is who is tested by itself, whatever
// finds the names.
import { findAbbreviations } from '../../../src/core/entities/abbreviations';
import { nameKey } from '../../../src/core/entities/nameKey';
import { readLines, type NameLine } from '../../../src/core/entities/nameTokens';
import { isTitle } from '../../../src/core/entities/titlePhrases';
import type { TypedName } from '../../../src/core/entities/typedNames';
import { identifyWithin } from '../../../src/core/entities/whoIsWho';
import { countWordUse } from '../../../src/core/entities/wordUse';
import { identifyEntities, type Identity, type IdentitySource } from '../../../src/core/corpus/identity';
import type { EntityType } from '../../../src/core/model';
import { readText } from '../../../src/core/text/readText';
import { projectLexicons, type Reading } from './reading';

const types: Readonly<Record<string, EntityType>> = {
  p: 'person',
  o: 'organization',
  l: 'place',
  f: 'facility',
  g: 'group',
  e: 'event',
  a: 'agreement',
  m: 'media',
};

export interface MarkedReading extends Reading {
  /** Who each mention is by its mark, in order. */
  readonly marks: readonly string[];
}

export async function readMarked(marked: string): Promise<MarkedReading> {
  const lexicons = await projectLexicons();
  const spans: { who: string; type: EntityType; start: number; end: number }[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\{([^:{}]+):([a-z])\|([^{}]+)\}/g)) {
    text += marked.slice(from, match.index);
    spans.push({
      who: match[1]!,
      type: types[match[2]!]!,
      start: text.length,
      end: text.length + match[3]!.length,
    });
    text += match[3]!;
    from = match.index + match[0].length;
  }
  text += marked.slice(from);
  const source = readText(text, { published: '2024-05-20' });
  const lines = readLines(source, lexicons);
  const names = spans.map(span => toName(lines, span));
  const abbreviations = findAbbreviations(
    lines,
    names.map(({ line, from, to }) => ({ line, from, to, quoted: false })),
    {
      lexicons,
      wordUse: countWordUse(lines),
    },
  );
  const reading = identifyWithin(source, lines, names, abbreviations);
  const marks = reading.mentions.map(
    ({ start, end }) => spans.find(span => span.start >= start && span.end <= end)?.who ?? '',
  );
  return { source, ...reading, marks };
}

function toName(
  lines: readonly NameLine[],
  { who, type, start, end }: { who: string; type: EntityType; start: number; end: number },
): TypedName {
  const line = lines.findIndex(({ sentence }) => start >= sentence.start && end <= sentence.end);
  const tokens = lines[line]?.tokens ?? [];
  const from = tokens.findIndex(token => token.start === start);
  const to = tokens.findIndex(token => token.end === end) + 1;
  if (line < 0 || from < 0 || to <= from)
    throw new Error(`The mark of ${who} at ${start} does not cover whole words.`);
  let title = from;
  for (let at = Math.max(0, from - 8); at < from; at += 1)
    if (isTitle(tokens, at, from)) {
      title = at;
      break;
    }
  const name = { line, from, to, key: nameKey(tokens, from, to), type, reason: 'marked', weight: 6 };
  return type === 'person' && title < from ? { ...name, title: { from: title, to: from } } : name;
}

interface Named {
  readonly who: string;
  readonly entity: string;
  readonly where: string;
}

/** Every pair of names in one text that is one by its marks and not by the reading, or the other way round, in words. */
export function wrongWithin({ mentions, marks }: MarkedReading): string[] {
  return wrongPairs(
    mentions.map(({ text, entity }, index) => ({
      who: marks[index]!,
      entity: String(entity),
      where: `${text} #${index}`,
    })),
  );
}

export async function identifyMarked(
  ...texts: readonly (string | readonly [text: string, published: string])[]
): Promise<{ identity: Identity; wrong: string[] }> {
  const sources: IdentitySource[] = [];
  const readings: MarkedReading[] = [];
  for (const entry of texts) {
    const [text, published] = typeof entry === 'string' ? [entry, undefined] : entry;
    const reading = await readMarked(text);
    readings.push(reading);
    const { mentions, entities } = reading;
    sources.push({
      source: `s${sources.length}`,
      mentions,
      entities,
      ...(published === undefined ? {} : { published }),
    });
  }
  const identity = identifyEntities(sources);
  const named = readings.flatMap(({ mentions, marks }, source) =>
    mentions.map(({ text, entity }, index) => ({
      who: marks[index]!,
      entity: identity.entityOf(`s${source}`, entity),
      where: `${text} in s${source}`,
    })),
  );
  return { identity, wrong: wrongPairs(named) };
}

function wrongPairs(named: readonly Named[]): string[] {
  const wrong = new Set<string>();
  named.forEach((a, index) => {
    for (const b of named.slice(index + 1)) {
      // Marks that end in "?" stand for names that must be joined with no other.
      const shouldBeOne = a.who === b.who && !a.who.endsWith('?');
      const isOne = a.entity === b.entity;
      if (shouldBeOne && !isOne) wrong.add(`apart: ${a.where} / ${b.where}`);
      if (!shouldBeOne && isOne && !(a.who === b.who)) wrong.add(`one: ${a.where} / ${b.where}`);
    }
  });
  return [...wrong];
}
