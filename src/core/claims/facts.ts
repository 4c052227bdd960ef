import type { Value } from '../model';
import { firstEndingAfter } from './ordered';
import type { Run, Word } from './words';

/** Whether a run holds a date, quantity, amount or name: something that can be checked. */
export function hasFact(words: readonly Word[], run: Run, values: readonly Value[]): boolean {
  const start = words[run.from]?.start ?? 0;
  const end = words[run.to - 1]?.end ?? 0;
  const value = values[firstEndingAfter(values, start)];
  if (value && value.start < end) return true;
  for (let at = run.from; at < run.to; at++) {
    const word = words[at];
    if (word && (word.mention !== undefined || word.kind === 'number' || word.wordClass === 'CD'))
      return true;
  }
  return false;
}
