import { monthNamed, weekdayNamed } from './calendar';
import { designatorNouns, phraseEnders } from './functionWords';
import { isDash } from './ranges';
import { lowerAt, type SentenceWords, type Word } from './sentenceWords';

/**
 * How far a number that counts nothing reaches, for the words around it: phone numbers, scores, model and version
 * numbers, list markers, references, addresses. Undefined when the number at `at` may be an amount.
 */
export function endOfNonAmount(sentence: SentenceWords, at: number): number | undefined {
  const { words } = sentence;
  const word = words[at];
  if (word?.kind !== 'number') return undefined;
  const before = words[at - 1];
  const after = words[at + 1];
  if (word.glued && before && /[#№@/\\_.&=§:+*^]/.test(before.text.slice(-1))) return endOfRun(words, at);
  if (before?.kind === 'word' && word.glued && !before.text.endsWith('$') && before.text.length > 2)
    return at + 1;
  if (after?.glued && /^[/\\_@]$/.test(after.text) && words[at + 2]?.glued) return endOfRun(words, at);
  if (isCitation(words, at)) return at + 1;
  if (after?.glued && after.text === ')' && word.text.length <= 2 && !isAfterOpening(words, at))
    return at + 1;
  if (before?.text === '(' && after?.text === ')' && word.text.length === 1) return at + 1;
  if (at === 0 && after?.glued && (after.text === '.' || after.text === ')')) return at + 1;
  if (/^0[0-9]/.test(word.text) && /^[0-9]+$/.test(word.text)) return endOfRun(words, at);
  return isAddress(words, at) ? at + 1 : undefined;
}

/** Whether the words before a bare number make it a name: "Flight 370", "No. 10", "Article 5", "Vostok 1". */
export function isDesignated(sentence: SentenceWords, at: number, hasNoun: boolean): boolean {
  const { words } = sentence;
  const dot = words[at - 1]?.text === '.' && words[at - 1]?.glued === true;
  const before = words[at - (dot ? 2 : 1)];
  if (before?.kind !== 'word') return false;
  if (dot) return /^(?:no|nos|nr|art|sec|ch|vol|fig|p|pp|para)$/.test(before.lower);
  if (/^(?:day|week|month|year|hour|minute)$/.test(before.lower)) {
    const opened = /^(?:by|on|of|from|until|at|to|for|since|in)$/.test(lowerAt(words, at - 2));
    return !hasNoun && (opened || before.capitalised);
  }
  if (designatorNouns.has(before.lower)) {
    if (before.lower === 'no' && !before.capitalised) return false;
    return before.capitalised && sentence.style !== 'capitals' ? true : !hasNoun;
  }
  if (hasNoun || !before.capitalised || sentence.style !== 'plain' || at < 2) return false;
  const lower = before.lower;
  return !phraseEnders.has(lower) && weekdayNamed(lower) === undefined && monthNamed(lower) === undefined;
}

/** The index after a run of numbers that stand side by side, joined by dashes, slashes or single spaces. */
export function endOfRun(words: readonly Word[], at: number): number {
  let next = at + 1;
  for (let word = words[next]; word; word = words[next]) {
    const end = words[next - 1]?.end ?? 0;
    const joined =
      word.start - end <= 1 &&
      (word.kind === 'number' || (word.glued && (isDash(word.text) || word.text === '/')));
    if (!joined) break;
    next += 1;
  }
  return next;
}

/** "[12]", "[2, 3]", "[8–11]": numbers alone in square brackets refer to notes. */
function isCitation(words: readonly Word[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 12); index -= 1) {
    const word = words[index];
    if (word?.text === '[') return words[at + 1]?.kind === 'punctuation';
    if (word?.kind === 'word') return false;
  }
  return false;
}

/** Whether the closing bracket after a number has an opening one shortly before: otherwise it marks a list, "1) …". */
function isAfterOpening(words: readonly Word[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 30); index -= 1) {
    if (words[index]?.text === '(') return true;
    if (words[index]?.text === ')') return false;
  }
  return false;
}

const streetWords: ReadonlySet<string> = new Set(
  'street st road rd avenue ave lane drive square boulevard blvd terrace crescent place quay court rue'.split(
    ' ',
  ),
);

function isAddress(words: readonly Word[], at: number): boolean {
  for (let index = at + 1; index <= at + 3; index += 1) {
    const word = words[index];
    if (!word?.capitalised) return false;
    if (streetWords.has(lowerAt(words, index))) return index > at + 1;
  }
  return false;
}
