import type { Span } from '../model';

/** Replaces a stretch of a text; inserts where the stretch is empty. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** Applies edits that do not overlap. Insertions at the same offset come in their order in the list. */
export function applyEdits(content: string, edits: readonly TextEdit[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    result += content.slice(done, start) + text;
    done = Math.max(done, end);
  }
  return result + content.slice(done);
}

/** The offset at which the line begins that the offset lies in. */
export function lineStart(content: string, offset: number): number {
  return content.lastIndexOf('\n', offset - 1) + 1;
}

/** The offset after the line's break (or the end of the text). At the start of a line that is the offset itself. */
export function nextLine(content: string, offset: number): number {
  if (offset > 0 && content[offset - 1] === '\n') return offset;
  const end = content.indexOf('\n', offset);
  return end < 0 ? content.length : end + 1;
}
