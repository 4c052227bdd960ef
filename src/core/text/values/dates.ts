import { readCalendarDay, readMonth } from './calendarDates';
import { readClockTime } from './clockTimes';
import type { DateExpression } from './dateExpression';
import { readRelativeDate } from './relativeDates';
import type { Found, SentenceWords } from './sentenceWords';
import { isOrdinalSuffix, readSpelledPeriod, readYears } from './years';

/**
 * The date or clock time that starts at a word, not yet resolved. Articles stay outside ("the same day" → "same day"),
 * "early" and "mid-" inside. Undefined when none starts there.
 */
export function readDate(sentence: SentenceWords, at: number): Found<DateExpression> | undefined {
  const { words } = sentence;
  return (
    readCalendarDay(sentence, at) ??
    readClockTime(sentence, at) ??
    readSpelledPeriod(words, at) ??
    readYears(sentence, at) ??
    readRelativeDate(sentence, at) ??
    readMonth(sentence, at) ??
    readDayOfMonth(sentence, at)
  );
}

/** "on the 23rd" of a month that the words do not name */
function readDayOfMonth(sentence: SentenceWords, at: number): Found<DateExpression> | undefined {
  const { words } = sentence;
  const word = words[at];
  if (!word || !/^(?:[1-9]|[12][0-9]|3[01])$/.test(word.text) || !isOrdinalSuffix(words[at + 1]))
    return undefined;
  const opened =
    words[at - 1]?.lower === 'the' &&
    /^(?:on|by|until|since|from|before|after)$/.test(words[at - 2]?.lower ?? '');
  const following = words[at + 2];
  const closed =
    following?.kind !== 'word' ||
    /^(?:and|but|when|at|with|to|that|in|he|she|they|we)$/.test(following.lower);
  if (!opened || !closed) return undefined;
  return { first: at, next: at + 2, what: { form: 'unplaced', note: 'a day of a month that is not named' } };
}
