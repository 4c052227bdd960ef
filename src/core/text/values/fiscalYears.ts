import type { DateExpression } from './dateExpression';
import { isDash } from './ranges';
import { lowerAt, type Found, type Word } from './sentenceWords';

/**
 * A fiscal year: "FY2023", "FY 23", "FY2023-24", "fiscal 2022", "fiscal year 2022", "the financial year 2022-23".
 * Most are named after the year in which they end (OECD glossary; the United States, India, Australia, Britain), so
 * one number stands for that year and the one before, two for themselves. Undefined when none starts there.
 */
export function readFiscalYear(words: readonly Word[], at: number): Found<DateExpression> | undefined {
  const word = words[at];
  if (word?.kind !== 'word') return undefined;
  if (word.text.startsWith('FY')) return readAbbreviated(words, at, word);
  if (!/^(?:fiscal|financial)$/.test(word.lower)) return undefined;
  const year = lowerAt(words, at + 1) === 'year' ? 1 : 0;
  if (word.lower === 'financial' && year === 0) return undefined;
  return readNumbers(words, at, at + 1 + year, false);
}

const noted = /^FY((?:19|20)?[0-9]{2})(?:[-/‑–]([0-9]{2}|[0-9]{4}))?$/;

function readAbbreviated(words: readonly Word[], at: number, word: Word): Found<DateExpression> | undefined {
  if (word.text === 'FY') return readNumbers(words, at, at + 1, true);
  const parts = noted.exec(word.text);
  if (!parts) return undefined;
  if (parts[2] !== undefined) return fiscalYear(at, at + 1, parts[1] ?? '', parts[2]);
  const end = endAfterDash(words, at + 1);
  return fiscalYear(at, end === undefined ? at + 1 : at + 3, parts[1] ?? '', end);
}

function readNumbers(
  words: readonly Word[],
  first: number,
  at: number,
  short: boolean,
): Found<DateExpression> | undefined {
  const number = words[at];
  if (!number || !(short ? /^(?:(?:19|20)[0-9]{2}|[0-9]{2})$/ : /^(?:19|20)[0-9]{2}$/).test(number.text))
    return undefined;
  const end = endAfterDash(words, at + 1);
  return fiscalYear(first, end === undefined ? at + 1 : at + 3, number.text, end);
}

function endAfterDash(words: readonly Word[], at: number): string | undefined {
  const joint = words[at];
  const end = words[at + 1];
  const joined = joint?.glued === true && (isDash(joint.text) || joint.text === '/') && end?.glued === true;
  return joined && /^(?:[0-9]{2}|[0-9]{4})$/.test(end.text) ? end.text : undefined;
}

function fiscalYear(
  first: number,
  next: number,
  start: string,
  end: string | undefined,
): Found<DateExpression> | undefined {
  const year = start.length === 2 ? 2000 + Number(start) : Number(start);
  const to = end === undefined ? year : end.length === 2 ? year - (year % 100) + Number(end) : Number(end);
  const from = end === undefined ? year - 1 : year;
  if (to < from || to - from > 20) return undefined;
  return { first, next, what: { form: 'years', from, to, note: 'a fiscal year' } };
}
