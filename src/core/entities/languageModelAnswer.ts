import type { EntityType, Span } from '../model';
import type { ProvidedSpan } from '../ports';
import { longestProvidedName, providableTypes } from './providers';

/** A name as a language model states it: words and a type, no place. */
export interface StatedName {
  readonly text: string;
  readonly type: EntityType;
}

/** What could be read out of an answer. */
export interface ModelAnswer {
  /** Each wording once, with the type that it was given first; in the order of the answer. */
  readonly names: readonly StatedName[];
  /** Objects that name nothing: broken, without a known type, too long, or beyond the limit. */
  readonly ignored: number;
  /** Whether it is an answer to what was asked: it names something, or says with an empty list that there is nothing. */
  readonly understood: boolean;
}

/** Longer answers are cut there, in UTF-16 code units. */
export const longestAnswer = 200_000;

/** More names than a passage of some pages has; what a model that runs in circles would go beyond. */
export const mostNames = 2000;

/** Of 1: a language model does not say how sure it is. */
const modelConfidence = 0.8;

/**
 * Reads the names out of what a language model wrote. It was asked for one JSON object a line, and writes code fences,
 * lists, explanations and half a last line all the same: every innermost `{…}` that is JSON counts, the rest is left.
 * Nothing in an answer is trusted: it only yields words that must then be found in the text (`findStatedNames`).
 */
export function readModelAnswer(answer: string): ModelAnswer {
  const written = answer.slice(0, longestAnswer);
  const names = new Map<string, StatedName>();
  let ignored = 0;
  let open = -1;
  for (const { 0: brace, index } of written.matchAll(/[{}]/g)) {
    if (brace === '{') open = index;
    if (brace === '{' || open < 0) continue;
    const name = readName(written.slice(open, index + 1));
    open = -1;
    if (name && names.size < mostNames) {
      if (!names.has(name.text)) names.set(name.text, name);
    } else ignored += 1;
  }
  const saysNothing = /\[\s*\]/.test(written.slice(0, 1000)) || written.trim() === '';
  return { names: [...names.values()], ignored, understood: names.size > 0 || saysNothing };
}

/**
 * Finds every place in a passage where one of the names stands, letter for letter (white space of any kind is white space)
 * and as words of its own. Of two names that overlap the longer one is taken.
 * @returns sorted and disjoint; a name that does not stand in the passage yields nothing
 */
export function findStatedNames(text: string, passage: Span, names: readonly StatedName[]): ProvidedSpan[] {
  const passageText = flattenSpace(text.slice(passage.start, passage.end));
  const taken = new Uint8Array(passageText.length);
  const found: ProvidedSpan[] = [];
  for (const { text: words, type } of names.toSorted((a, b) => b.text.length - a.text.length)) {
    for (let at = passageText.indexOf(words); at >= 0; at = passageText.indexOf(words, at + 1)) {
      const end = at + words.length;
      if (taken.subarray(at, end).includes(1) || !standsAlone(passageText, at, end)) continue;
      taken.fill(1, at, end);
      const span = { start: passage.start + at, end: passage.start + end };
      found.push({ ...span, text: text.slice(span.start, span.end), type, confidence: modelConfidence });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function readName(json: string): StatedName | undefined {
  if (json.length > 10 * longestProvidedName) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = value as Readonly<Record<string, unknown>>; // as read: every field is looked at before it is used
  const words = fields.text ?? fields.name;
  const label = fields.type ?? fields.label;
  if (typeof words !== 'string' || typeof label !== 'string') return undefined;
  const text = flattenSpace(words).trim();
  const type = typeOfLabel(label);
  if (type === undefined || text.length > longestProvidedName || !looksLikeName(text)) return undefined;
  return { text, type };
}

/**
 * Whether there is a letter that is no small one. A model that a text has talked into naming "the" or "said" would mark
 * every line.
 */
function looksLikeName(words: string): boolean {
  return /[\p{Lu}\p{Lt}\p{Lo}]/u.test(words);
}

/** Labels of the usual corpora (CoNLL-2003, OntoNotes), which models have seen more often than ours. */
const otherLabels: ReadonlyMap<string, EntityType> = new Map([
  ['per', 'person'],
  ['people', 'person'],
  ['org', 'organization'],
  ['organisation', 'organization'],
  ['loc', 'place'],
  ['location', 'place'],
  ['gpe', 'place'],
  ['fac', 'facility'],
  ['norp', 'group'],
  ['nationality', 'group'],
  ['law', 'agreement'],
  ['treaty', 'agreement'],
]);

function typeOfLabel(label: string): EntityType | undefined {
  const folded = label.trim().toLowerCase();
  return providableTypes.find(type => type === folded) ?? otherLabels.get(folded);
}

/** Every white space as one space each, so that offsets stay: a name may be broken over two lines. */
function flattenSpace(text: string): string {
  return text.replace(/\s/g, ' ');
}

/** Whether no letter, mark or digit goes on where the words begin and end. Scripts without spaces cannot tell. */
function standsAlone(text: string, start: number, end: number): boolean {
  return (
    !joins(lastCharacter(text, start), firstCharacter(text, start)) &&
    !joins(lastCharacter(text, end), firstCharacter(text, end))
  );
}

function joins(before: string, after: string): boolean {
  if (/^\p{M}/u.test(after)) return true;
  if (!/^[\p{L}\p{M}\p{N}_]/u.test(before) || !/^[\p{L}\p{N}_]/u.test(after)) return false;
  return !(unspaced.test(before) && unspaced.test(after));
}

const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function lastCharacter(text: string, offset: number): string {
  const half = text.charCodeAt(offset - 1);
  return text.slice(
    half >= 0xdc00 && half <= 0xdfff ? Math.max(0, offset - 2) : Math.max(0, offset - 1),
    offset,
  );
}

function firstCharacter(text: string, offset: number): string {
  return offset < text.length ? String.fromCodePoint(text.codePointAt(offset) ?? 32) : '';
}
