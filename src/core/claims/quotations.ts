import type { Paragraph, Span } from '../model';

/** Words between quotation marks. The span is the words alone; `outer` includes the marks. */
export interface Quotation extends Span {
  readonly outer: Span;
  /** Quotations with other marks inside this one. */
  readonly inner: readonly Quotation[];
  /** Goes on in the next quotation: the paragraph ended with the marks still open. */
  readonly continues: boolean;
}

/**
 * Finds quotations paragraph by paragraph: curly, straight, single, low and angled marks, mixed pairs (`“… ,"`), marks
 * that are never closed and marks opened anew in the next paragraph. An apostrophe is told from a closing mark by what
 * stands around it. One pass; linear.
 * @param paragraphs sorted, not overlapping; page furniture is left out
 */
export function findQuotations(text: string, paragraphs: readonly Paragraph[]): readonly Quotation[] {
  const found: Quotation[] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.role === 'boilerplate') continue;
    for (const quotation of findInParagraph(text, paragraph)) found.push(quotation);
  }
  return found;
}

interface Open {
  readonly mark: string;
  readonly at: number;
  /** Where the quoted words begin: a doubled mark ('') takes two characters. */
  readonly inside: number;
  readonly inner: Quotation[];
}

function findInParagraph(text: string, paragraph: Paragraph): Quotation[] {
  const top: Quotation[] = [];
  const open: Open[] = [];
  const close = (end: number, outerEnd: number, continues: boolean): void => {
    const closed = open.pop();
    if (!closed) return;
    const span = trimSpan(text, { start: closed.inside, end });
    const quotation = { ...span, outer: { start: closed.at, end: outerEnd }, inner: closed.inner, continues };
    if (span.end > span.start) (open.at(-1)?.inner ?? top).push(quotation);
  };
  const marks = /''|``|[“”„"«»‘’‚']/g;
  const part = text.slice(paragraph.start, paragraph.end);
  const singleCloses = countSingleCloses(part);
  let seenSingleCloses = 0;
  for (const match of part.matchAll(marks)) {
    const doubled = match[0].length === 2;
    const mark = doubled ? '"' : match[0];
    const at = paragraph.start + match.index;
    const inside = at + match[0].length;
    const before = text[at - 1] ?? ' ';
    const after = text[inside] ?? ' ';
    const innermost = open.at(-1);
    if (isSingle(mark)) {
      const closes = closesSingle(part, match.index);
      if (closes) seenSingleCloses++;
      const opens =
        mark === '‘' ||
        mark === '‚' ||
        (mark === "'" && /[\s(“"«—–-]/.test(before) && /[\p{L}\p{Nd}]/u.test(after));
      if (innermost && isSingle(innermost.mark) && closes && mark !== '‘') close(at, at + 1, false);
      else if (opens && !(innermost && isSingle(innermost.mark)) && open.length < 3) {
        // A single mark that nothing closes later is an apostrophe ("'em") or a stray.
        if (singleCloses > seenSingleCloses) open.push({ mark, at, inside, inner: [] });
      }
      continue;
    }
    const opening = mark === '“' || mark === '„' || mark === '«';
    const level = open.findLastIndex(candidate => !isSingle(candidate.mark));
    if (mark === '"' || mark === '”' || mark === '»' || mark === '“') {
      const openLevel = level >= 0 ? open[level] : undefined;
      // „Low“ marks close with “, and some writers close any mark with it.
      const closesHigh =
        mark === '“' &&
        openLevel !== undefined &&
        /\S/.test(before) &&
        !/[(—–]/.test(before) &&
        /[\s.,;:!?)]/.test(after);
      const straightOpens =
        mark === '"' && (!openLevel || (openLevel.mark !== '"' && looksOpening(before, after)));
      if (openLevel && (!opening || closesHigh) && !straightOpens) {
        while (open.length > level + 1) open.pop();
        close(at, inside, false);
        continue;
      }
      if (!openLevel && mark !== '"' && !opening) continue;
    }
    if (level >= 0) {
      // Opened again while open: the writer forgot to close. What stood open ends here.
      while (open.length > level + 1) open.pop();
      close(at, at, false);
    }
    open.push({ mark, at, inside, inner: [] });
  }
  while (open.length > 0) {
    const stray = open.at(-1);
    if (stray && (isSingle(stray.mark) || open.length > 1)) {
      open.pop();
      continue;
    }
    close(paragraph.end, paragraph.end, true);
  }
  return top;
}

function isSingle(mark: string): boolean {
  return mark === '‘' || mark === '’' || mark === "'" || mark === '‚';
}

function looksOpening(before: string, after: string): boolean {
  return /[\s(—–-]/.test(before) && /\S/.test(after);
}

/** A closing single mark has a word or sentence mark before it and none after; "boys' own" cannot be told apart. */
function closesSingle(part: string, at: number): boolean {
  const mark = part[at];
  if (mark !== '’' && mark !== "'") return false;
  const before = part[at - 1] ?? ' ';
  const after = part[at + 1] ?? ' ';
  if (/[\p{L}\p{Nd}]/u.test(after) || /\s/.test(before)) return false;
  // "the boys’ boat": a plural possessive. A quotation rarely ends in s before a lower-case word without a comma.
  return !(
    before === 's' &&
    /\s/.test(after) &&
    /\p{Ll}/u.test(part[at + 2] ?? '') &&
    !/[,.!?]/.test(before)
  );
}

function countSingleCloses(part: string): number {
  let count = 0;
  for (const match of part.matchAll(/[’']/g)) if (closesSingle(part, match.index)) count++;
  return count;
}

function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /[\s.,;:]/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
