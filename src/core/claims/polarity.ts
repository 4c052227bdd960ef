import { readClause, readVerbGroup, startsPredicate } from './grammar';
import { verbBase } from './verbForms';
import { isPunctuation, type Run, type Word } from './words';

/** Whether a piece's main statement is negated in its own words. Two negations cancel; "not only" and "no more than" negate nothing. */
export function readPolarity(words: readonly Word[], run: Run): 'positive' | 'negative' {
  const verb =
    readClause(words, run)?.verb ??
    (startsPredicate(words, run.from, run.to) ? readVerbGroup(words, run.from, run.to) : undefined);
  const to = verb ? Math.min(run.to, endOfObject(words, verb.to, run.to)) : run.to;
  let negations = 0;
  for (let at = run.from; at < to; at++) if (negates(words, at, to)) negations++;
  return negations % 2 === 1 ? 'negative' : 'positive';
}

/** Behind the verb a negation counts in the object, not in a clause or phrase further on. */
function endOfObject(words: readonly Word[], from: number, to: number): number {
  for (let at = from; at < to && at < from + 8; at++) {
    const word = words[at];
    if (!word || word.wordClass === 'W' || word.quotation !== undefined || isPunctuation(word, ',;:—–'))
      return at;
    if (word.wordClass === 'IN' && /^(?:that|without|because|after|before|while|as)$/.test(word.lower))
      return at;
  }
  return Math.min(to, from + 8);
}

function negates(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at];
  if (!word) return false;
  const next = words[at + 1]?.lower ?? '';
  const { lower } = word;
  if (lower === 'not' || lower === 'cannot' || lower.endsWith("n't"))
    return next !== 'only' && next !== 'just' && next !== 'least';
  if (lower === 'no') {
    if (/^(?:more|less|fewer|later|sooner|doubt|matter|less)$/.test(next)) return false;
    return word.mention === undefined;
  }
  if (/^(?:never|nobody|none|nothing|neither|nowhere|nor)$/.test(lower))
    return next !== 'but' && next !== 'less';
  if (lower === 'noone') return true;
  const base = verbBase(lower);
  if (base === 'fail' || base === 'refuse' || base === 'decline') return next === 'to' && at + 1 < to;
  if (lower === 'unable' || lower === 'yet') return next === 'to' && at + 1 < to;
  return (
    base === 'deny' && (word.wordClass === 'VBD' || word.wordClass === 'VBZ' || word.wordClass === 'VBP')
  );
}
