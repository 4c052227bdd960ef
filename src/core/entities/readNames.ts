import type { Mention, SourceEntity, SourceText } from '../model';
import { findAbbreviations, type Abbreviation } from './abbreviations';
import { completeSpans } from './completeSpans';
import { collectKnownNames, findHeadingSpans } from './headingNames';
import { splitJoinedNames } from './joinedNames';
import { joinTaggedSpans } from './taggedSpans';
import type { NameTagger, TaggedName } from './tagger/createTagger';
import type { Lexicons } from './lexicons';
import type { Evidence } from './nameEvidence';
import type { SpanContext } from './nameRuns';
import { findNameSpans, type NameSpan } from './nameSpans';
import { isCapitalised, readLines, type NameLine } from './nameTokens';
import { typeNames, type TypedName } from './typedNames';
import { identifyWithin } from './whoIsWho';
import { countWordUse } from './wordUse';

/**
 * Finds the names in a text and says who is who among them.
 * @param text the source as read; offsets of mentions are offsets into `text.text`
 * @param tagger finds names as they stand in sentences; without it, patterns and lists do alone
 * @returns mentions sorted by position, not overlapping; empty when the text names nobody and nothing
 */
export function readNames(
  text: SourceText,
  lexicons: Lexicons,
  tagger?: NameTagger,
): { mentions: Mention[]; entities: SourceEntity[] } {
  const cut = readLines(text, lexicons);
  const context: SpanContext = { lexicons, wordUse: countWordUse(cut) };
  const lines = splitJoinedNames(cut, context.wordUse, lexicons);
  const { names, abbreviations } = findNames(lines, context, tagger);
  return identifyWithin(text, lines, names, abbreviations);
}

/** Names of all lines with their types; first those of running text, then those of headlines, which lean on them. */
function findNames(
  lines: readonly NameLine[],
  context: SpanContext,
  tagger: NameTagger | undefined,
): { names: TypedName[]; abbreviations: Abbreviation[] } {
  const { lexicons } = context;
  const tagged = tagger && namesByLine(tagger.tag(lines), lines.length);
  const join = (line: NameLine, index: number, spans: readonly NameSpan[]) =>
    tagged ? joinTaggedSpans(line, index, spans, tagged[index] ?? []) : spans;
  const mixed = lines.flatMap((line, index) =>
    line.case === 'mixed'
      ? completeSpans(line, index, join(line, index, findNameSpans(line, index, context)))
      : [],
  );
  const abbreviations = findAbbreviations(lines, mixed, context);
  const memory = new Map<NameSpan, readonly Evidence[]>();
  const running = typeNames(
    lines,
    withAbbreviations(lines, mixed, abbreviations),
    lexicons,
    abbreviations,
    memory,
  );
  const known = collectKnownNames(running);
  const headings = lines.flatMap((line, index) =>
    line.case === 'mixed'
      ? []
      : join(line, index, findHeadingSpans(line, index, known, lexicons, context.wordUse)),
  );
  const spans =
    headings.length === 0 ? undefined : withAbbreviations(lines, [...mixed, ...headings], abbreviations);
  const names = spans ? typeNames(lines, spans, lexicons, abbreviations, memory) : running;
  return { names: shareTypes(names, abbreviations), abbreviations };
}

function namesByLine(names: readonly TaggedName[], lineCount: number): readonly (readonly TaggedName[])[] {
  const byLine = Array.from({ length: lineCount }, (): TaggedName[] => []);
  for (const name of names) byLine[name.line]?.push(name);
  return byLine;
}

/** The spans of explained abbreviations replace what they overlap. */
function withAbbreviations(
  lines: readonly NameLine[],
  spans: readonly NameSpan[],
  abbreviations: readonly Abbreviation[],
): NameSpan[] {
  if (abbreviations.length === 0) return [...spans];
  const taken = abbreviations.flatMap(({ longSpan, shortSpan }) => [longSpan, shortSpan]);
  const covered = new Map<string, NameSpan>();
  for (const span of taken)
    for (let at = span.from; at < span.to; at += 1) covered.set(`${span.line} ${at}`, span);
  const free = spans.flatMap(span => {
    for (let at = span.from; at < span.to; at += 1) {
      const over = covered.get(`${span.line} ${at}`);
      if (over) return over.from > span.from ? beforeAbbreviation(lines, span, over.from) : [];
    }
    return [span];
  });
  return [...free, ...taken];
}

/** What is left of a span in front of an explained name, without the connectors that led to it. */
function beforeAbbreviation(lines: readonly NameLine[], span: NameSpan, limit: number): NameSpan[] {
  const tokens = lines[span.line]?.tokens ?? [];
  let to = limit;
  while (to > span.from && !isCapitalised(tokens[to - 1])) to -= 1;
  return to > span.from ? [{ ...span, to }] : [];
}

/** An abbreviation and its long form are of one type, everywhere in the text: the one that more speaks for. */
function shareTypes(names: readonly TypedName[], abbreviations: readonly Abbreviation[]): TypedName[] {
  if (abbreviations.length === 0) return [...names];
  const typeOf = new Map<string, TypedName>();
  for (const name of names)
    if (name.weight > (typeOf.get(name.key)?.weight ?? -1)) typeOf.set(name.key, name);
  const shared = new Map<string, Pick<TypedName, 'type' | 'weight' | 'reason'>>();
  for (const { short, long } of abbreviations) {
    const longName = typeOf.get(long);
    const shortName = typeOf.get(short);
    if (!longName) continue;
    const { type, weight } = shortName && shortName.weight > longName.weight + 3 ? shortName : longName;
    shared.set(short, { type, weight, reason: `stands for “${long}”` });
    if (type !== longName.type) shared.set(long, { type, weight, reason: `stands behind “${short}”` });
  }
  return names.map(name => ({ ...name, ...shared.get(name.key) }));
}
