import type { Anchor, Placement, Span, TextId } from '../model';
import { continuesAfter, continuesBefore } from './wordEdges';

/** How many UTF-16 units of context an anchor keeps on each side, as Hypothesis does. */
const contextLength = 32;

/**
 * Holds on to a span: its offsets, its words and up to 32 units of what stands before and after them.
 * @param text the source's normalised text
 * @param textId its id (`computeTextId`)
 * @throws RangeError when the span is empty or reaches beyond the text
 */
export function createAnchor(text: string, textId: TextId, { start, end }: Span): Anchor {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start >= end) {
    throw new RangeError(`[${start}, ${end}) is no stretch of a text of ${text.length} characters.`);
  }
  return {
    at: { start, end },
    quote: text.slice(start, end),
    before: text.slice(skipHalfCharacter(text, Math.max(0, start - contextLength)), start),
    after: text.slice(end, dropHalfCharacter(text, Math.min(text.length, end + contextLength))),
    text: textId,
  };
}

/**
 * How many units of context must be the same: on each side, and on both sides together, where the words stand at their
 * old offset and where they do not. One side alone tells nothing: when the sentence "… met Oliveira." is deleted, the
 * sentence before it may end with the same name and is then followed by the same text.
 */
const agreementOnEachSide = contextLength / 4;
const agreementAtOffset = contextLength;
const agreementElsewhere = contextLength / 2;
/** From this length on (about six words) a quote that stands in one place only needs no context to be told. */
const tellingQuoteLength = contextLength;

/**
 * Finds an anchor's words in the text as it is now, or says why it cannot:
 *
 * 1. the same text: at its offsets;
 * 2. another text, the words and what surrounds them unchanged at the old offsets: there;
 * 3. the words stand in one place only, recognisable by their context or long enough to need none: there;
 * 4. the words stand in several places and the whole context in exactly one of them: there;
 * 5. otherwise an orphan.
 *
 * It never guesses, and the words are always the same to the letter: in "120" or "Smith-Jones" it does not find "12" or "Smith".
 * A deleted name is not found again in the next sentence that has the name: there the context is another
 * (in a study on news texts 84 % of deleted names were, by tools that rank candidates instead).
 * @param text the source's normalised text, as it is now
 * @param textId its id
 */
export function placeAnchor(anchor: Anchor, text: string, textId: TextId): Placement {
  const { at, quote } = anchor;
  if (quote === '') return { state: 'orphan', reason: 'it has no words to find' };
  if (text.startsWith(quote, at.start) && (anchor.text === textId || isUnmoved(anchor, text))) {
    return placed(at.start, quote, 'offset');
  }
  const { starts, more } = findQuote(anchor, text);
  const [first] = starts;
  if (first === undefined) {
    return { state: 'orphan', reason: more ? 'its words now stand in many places' : 'its words are gone' };
  }
  if (starts.length === 1 && !more) {
    return isRecognisable(anchor, text, first)
      ? placed(first, quote, 'quote')
      : { state: 'orphan', reason: 'its words now stand only in another context' };
  }
  const fitting = findWithContext(anchor, text);
  if (fitting !== undefined) return placed(fitting, quote, 'quote');
  const places = more ? `more than ${starts.length}` : String(starts.length);
  return { state: 'orphan', reason: `its words now stand in ${places} places` };
}

function placed(start: number, quote: string, how: 'offset' | 'quote'): Placement {
  return { state: 'placed', span: { start, end: start + quote.length }, how };
}

/** Whether the words stand at their old offset, and edits nearby leave no doubt that they are the same ones. */
function isUnmoved(anchor: Anchor, text: string): boolean {
  const { start } = anchor.at;
  return (
    anchor.before + anchor.after !== '' &&
    isSameStretch(anchor, text, start) &&
    isInContext(anchor, text, start, agreementAtOffset)
  );
}

/** Whether the one place where the words stand is the one that was meant. A record without any context leaves no doubt. */
function isRecognisable(anchor: Anchor, text: string, start: number): boolean {
  return anchor.quote.length >= tellingQuoteLength || isInContext(anchor, text, start, agreementElsewhere);
}

function isInContext(anchor: Anchor, text: string, start: number, agreementInAll: number): boolean {
  const { before, after } = anchor;
  const { left, right } = measureAgreement(anchor, text, start);
  return (
    left >= Math.min(agreementOnEachSide, before.length) &&
    right >= Math.min(agreementOnEachSide, after.length) &&
    left + right >= Math.min(agreementInAll, before.length + after.length)
  );
}

/** How many units of the context next to the words, to the left and right, are the same as when the anchor was made. */
function measureAgreement(
  { quote, before, after }: Anchor,
  text: string,
  start: number,
): { readonly left: number; readonly right: number } {
  let left = 0;
  while (left < before.length && start - left > 0 && text[start - left - 1] === before.at(-left - 1))
    left += 1;
  const end = start + quote.length;
  let right = 0;
  while (right < after.length && text[end + right] === after[right]) right += 1;
  return { left, right };
}

/** Counting places ends here; a quote such as "a" has a hundred thousand. */
const countedPlaces = 100;
const examinedPlaces = 10_000;

/** The places where the words stand as words of their own (or as the same part of a word as they did). */
function findQuote(
  anchor: Anchor,
  text: string,
): { readonly starts: readonly number[]; readonly more: boolean } {
  const starts: number[] = [];
  let examined = 0;
  for (let start = text.indexOf(anchor.quote); start >= 0; start = text.indexOf(anchor.quote, start + 1)) {
    if (starts.length === countedPlaces || examined === examinedPlaces) return { starts, more: true };
    if (isSameStretch(anchor, text, start)) starts.push(start);
    examined += 1;
  }
  return { starts, more: false };
}

/** The one place that has the whole context on both sides; undefined when none or several have. */
function findWithContext(anchor: Anchor, text: string): number | undefined {
  const { before, quote, after } = anchor;
  if (before === '' && after === '') return undefined;
  const whole = before + quote + after;
  const end = text.length - whole.length;
  // No context on one side says that the words began or ended the text.
  if (before === '') return text.startsWith(whole) ? 0 : undefined;
  if (after === '') return text.endsWith(whole) ? end + before.length : undefined;
  const start = text.indexOf(whole);
  if (start < 0 || text.includes(whole, start + 1)) return undefined;
  return isSameStretch(anchor, text, start + before.length) ? start + before.length : undefined;
}

/** Longer than any stretch that `continuesBefore` and `continuesAfter` look at. */
const edgeLength = 4;

/** Whether a word or number that ended at the quote's edges ends there still: "12" is not the same stretch of "120". */
function isSameStretch({ quote, before, after }: Anchor, text: string, start: number): boolean {
  const end = start + quote.length;
  const beforeNow = text.slice(Math.max(0, start - edgeLength), start);
  const afterNow = text.slice(end, end + edgeLength);
  return (
    continuesBefore(before.slice(-edgeLength), quote) === continuesBefore(beforeNow, quote) &&
    continuesAfter(quote, after.slice(0, edgeLength)) === continuesAfter(quote, afterNow)
  );
}

/** The offset, or the one after it where it would cut a character of two units in half. */
function skipHalfCharacter(text: string, offset: number): number {
  return isInsidePair(text, offset) ? offset + 1 : offset;
}

function dropHalfCharacter(text: string, offset: number): number {
  return isInsidePair(text, offset) ? offset - 1 : offset;
}

function isInsidePair(text: string, offset: number): boolean {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}
