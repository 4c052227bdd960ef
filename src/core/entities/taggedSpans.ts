import type { NameSpan } from './nameSpans';
import type { NameLine, NameToken } from './nameTokens';
import type { TaggedName } from './tagger/createTagger';
import { isTitle } from './titlePhrases';

/** What the tagger alone finds has to be this likely. */
const likelyAlone = 0.8;
/** Where patterns draw other bounds, the tagger's count from this probability on … */
const likelyBounds = 0.9;
/** … and from this one where it takes only a part of what they found: they know what names are made of. */
const likelyPart = 0.95;

/**
 * Brings together what patterns and the tagger find in a line. Both see what the other does not: patterns know titles, lists
 * and designators, the tagger knows how names stand in sentences.
 * @param spans of the patterns, in order, not overlapping
 * @param tagged names of the line, in order, not overlapping
 * @returns in order, not overlapping; each with the tagger's reading where there is one
 */
export function joinTaggedSpans(
  line: NameLine,
  lineIndex: number,
  spans: readonly NameSpan[],
  tagged: readonly TaggedName[],
): NameSpan[] {
  const joined: NameSpan[] = [];
  const replaced = new Set<NameSpan>();
  let first = 0;
  for (const name of tagged) {
    while ((spans[first]?.to ?? Infinity) <= name.from) first += 1;
    const over = overlapping(spans, first, name);
    const same = over.find(span => span.from === name.from && span.to === name.to);
    if (same) joined.push({ ...same, tag: { label: name.label, confidence: name.confidence } });
    else if (isTrusted(line.tokens, name, over)) joined.push(toSpan(line, lineIndex, name));
    else continue;
    for (const span of over) replaced.add(span);
  }
  // Where capitals tell nothing, the tagger overlooks much.
  const overlooked = line.case === 'mixed' ? ({ overlooked: true } as const) : {};
  for (const span of spans) if (!replaced.has(span)) joined.push({ ...span, ...overlooked });
  return joined.sort((a, b) => a.from - b.from);
}

/** The spans from an index on that a name overlaps. */
function overlapping(spans: readonly NameSpan[], first: number, { from, to }: TaggedName): NameSpan[] {
  const over: NameSpan[] = [];
  for (let index = first; index < spans.length; index += 1) {
    const span = spans[index];
    if (!span || span.from >= to) break;
    if (span.to > from) over.push(span);
  }
  return over;
}

/** Whether a name of the tagger takes the place of the pattern's spans that it overlaps. */
function isTrusted(
  tokens: readonly NameToken[],
  { from, to, scores }: TaggedName,
  over: readonly NameSpan[],
): boolean {
  const likely = probabilityOf(scores);
  if (over.length === 0) return likely >= likelyAlone;
  if (over.some(({ type }) => type !== undefined)) return false;
  // "French-German": cut at the hyphen on purpose.
  if (over.length > 1 && tokens.slice(from, to).some(({ text, gap }) => text === '-' && gap === 'none'))
    return false;
  const isPart = over.some(span => span.from <= from && span.to >= to);
  return likely >= (isPart ? likelyPart : likelyBounds);
}

/** How likely the bounds are, whatever the label. */
function probabilityOf({ PER, ORG, LOC, MISC }: TaggedName['scores']): number {
  return PER + ORG + LOC + MISC;
}

function toSpan(line: NameLine, lineIndex: number, name: TaggedName): NameSpan {
  const { from, to, label, confidence } = name;
  const { tokens } = line;
  const title = label === 'PER' ? titleBefore(tokens, from) : undefined;
  return {
    line: lineIndex,
    from,
    to,
    quoted: isQuoted(tokens, from, to),
    tag: { label, confidence },
    ...(title ? { title } : {}),
  };
}

/** The capitalised title right in front of a name: "Prime Minister" of "Prime Minister Marta Ilvonen". */
function titleBefore(tokens: readonly NameToken[], to: number): NameSpan['title'] {
  for (let from = Math.max(0, to - 8); from < to; from += 1)
    if (tokens[from]?.shape !== 'lower' && isTitle(tokens, from, to)) return { from, to };
  return undefined;
}

function isQuoted(tokens: readonly NameToken[], from: number, to: number): boolean {
  const before = tokens[from - 1]?.text ?? '';
  const after = tokens[to]?.text ?? '';
  return (
    /^["“‘'«„]$/.test(before) &&
    (/^["”’'»“]$/.test(after) || (after === ',' && /^["”’'»]$/.test(tokens[to + 1]?.text ?? '')))
  );
}
