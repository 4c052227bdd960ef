import { monthNamed, twoDigits, weekdayNamed } from './calendar';
import type { DateExpression } from './dateExpression';
import { smallNumber } from './numberWords';
import { lowerAt, type Found, type SentenceWords, type Word } from './sentenceWords';

type Clock = Found<DateExpression>;

const zoneAbbreviations: ReadonlySet<string> = new Set(
  'GMT UTC BST IST EST EDT CST CDT MST MDT PST PDT ET PT CT CET CEST EET EEST MSK JST KST AEST AEDT SGT HKT WAT EAT CAT Z'.split(
    ' ',
  ),
);

/**
 * The clock time that starts at a word: "7:40 p.m.", "5.30pm", "6pm", "19:30", "08:10:04", "0930 GMT", "noon",
 * "two o’clock", "half past six", "eight minutes to eight", "six in the morning". A stated zone belongs to it.
 */
export function readClockTime(sentence: SentenceWords, at: number): Clock | undefined {
  const { words } = sentence;
  const word = words[at];
  if (!word) return undefined;
  if (word.kind === 'number') return readDigital(sentence, at, word);
  if (word.kind !== 'word') return undefined;
  return readNamedTime(sentence, at, word) ?? readSpokenTime(words, at);
}

function isDayWord(lower: string): boolean {
  return (
    weekdayNamed(lower) !== undefined ||
    monthNamed(lower) !== undefined ||
    /^(?:at|published|updated|posted|on|from|to|today|yesterday)$/.test(lower)
  );
}

function readDigital(sentence: SentenceWords, at: number, word: Word): Clock | undefined {
  const { words } = sentence;
  const parts = /^([0-9]{1,2})(?:([:.])([0-9]{2})(?::([0-9]{2}))?)?$/.exec(word.text);
  const halfDay = readHalfDay(words, at + 1);
  if (parts) {
    const hour = Number(parts[1]);
    const minute = Number(parts[3] ?? 0);
    if (minute > 59 || Number(parts[4] ?? 0) > 59) return undefined;
    if (halfDay && hour >= 1 && hour <= 12)
      return clock(words, at, halfDay.next, on24(hour, halfDay.afternoon), minute);
    // "2:03:38" is how long a race took unless words make it a time
    if (parts[4] !== undefined && !readZone(words, at + 1) && !opensTime(words, at)) return undefined;
    if (parts[2] === ':' && hour <= 24 && isClockNotRatio(sentence, at, word))
      return clock(words, at, at + 1, hour % 24, minute);
    if (parts[2] === '.' && hour <= 23 && readZone(words, at + 1))
      return clock(words, at, at + 1, hour, minute);
    if (parts[2] === undefined) return readHourWords(words, at, hour);
  }
  const military = /^([01][0-9]|2[0-3])([0-5][0-9])$/.exec(word.text);
  if (!military) return undefined;
  const hours =
    /^(?:hours|hrs)$/.test(lowerAt(words, at + 1)) &&
    /^(?:at|by|until|from|to|around|about|before|after|since)$/.test(lowerAt(words, at - 1));
  if (!hours && !readZone(words, at + 1)) return undefined;
  return clock(words, at, hours ? at + 2 : at + 1, Number(military[1]), Number(military[2]));
}

function opensTime(words: readonly Word[], at: number): boolean {
  const before = lowerAt(words, at - 1);
  return (
    before === '' ||
    isDayWord(before) ||
    /^(?:at|by|until|till|since|before|after|around|about|between|and|,|\(|\[|t)$/.test(before) ||
    words[at - 1]?.kind === 'number'
  );
}

/** "2 o’clock", "18h30", "6 in the morning" */
function readHourWords(words: readonly Word[], at: number, hour: number): Clock | undefined {
  const following = words[at + 1];
  const minutes = following?.glued === true ? /^h([0-5][0-9])$/.exec(following.lower) : null;
  if (minutes && hour <= 23) return clock(words, at, at + 2, hour, Number(minutes[1]));
  if (hour < 1 || hour > 12) return undefined;
  if (following?.lower === "o'clock") return clock(words, at, at + 2, hour, 0, true);
  return readInTheMorning(words, at, at + 1, hour);
}

function readInTheMorning(
  words: readonly Word[],
  first: number,
  next: number,
  hour: number,
): Clock | undefined {
  if (lowerAt(words, next) !== 'in' || lowerAt(words, next + 1) !== 'the') return undefined;
  const part = lowerAt(words, next + 2);
  if (!/^(?:morning|afternoon|evening)$/.test(part)) return undefined;
  return clock(words, first, next + 3, on24(hour, part !== 'morning'), 0);
}

/** Bible verses and ratios have a colon too; a time has two digits behind it, and is not part of a longer chain. */
function isClockNotRatio(sentence: SentenceWords, at: number, word: Word): boolean {
  const { words } = sentence;
  const before = words[at - 1];
  // "a ratio of 3:10"
  if (before?.lower === 'of' && /^(?:ratio|odds|scale|proportion|rate)$/.test(lowerAt(words, at - 2)))
    return false;
  const book = before?.kind === 'word' && before.capitalised && at > 1 && sentence.style === 'plain';
  if (book && !isDayWord(before.lower)) return false;
  if (word.glued && before && !/^[([“"‘'–—-]$/.test(before.text)) return false;
  const after = words[at + 1];
  return !(after?.glued === true && (after.text === ':' || after.kind === 'word'));
}

function readHalfDay(words: readonly Word[], at: number): { afternoon: boolean; next: number } | undefined {
  const lower = lowerAt(words, at);
  if (lower === 'am' || lower === 'a.m.')
    return words[at]?.glued || lower !== 'am' || isUpper(words[at]) || isPlainAm(words, at)
      ? { afternoon: false, next: at + 1 }
      : undefined;
  if (lower === 'pm' || lower === 'p.m.') return { afternoon: true, next: at + 1 };
  // "p.m" without its last period
  const dotted =
    (lower === 'a' || lower === 'p') &&
    words[at + 1]?.text === '.' &&
    lowerAt(words, at + 2) === 'm' &&
    words[at + 2]?.glued === true;
  return dotted ? { afternoon: lower === 'p', next: at + 3 } : undefined;
}

function isUpper(word: Word | undefined): boolean {
  return word?.text === 'AM';
}

/** "at 6 am" but not "of the 6 am I …": after a number, "am" is a verb only after "I". */
function isPlainAm(words: readonly Word[], at: number): boolean {
  return lowerAt(words, at - 2) !== 'i';
}

function on24(hour: number, afternoon: boolean): number {
  return (hour % 12) + (afternoon ? 12 : 0);
}

function readNamedTime(sentence: SentenceWords, at: number, word: Word): Clock | undefined {
  const { words } = sentence;
  const time = { noon: 12, midday: 12, midnight: 0 }[word.lower];
  if (time === undefined || (word.capitalised && at > 0 && sentence.style === 'plain')) return undefined;
  const following = words[at + 1];
  if (following?.glued === true && following.text === '-') return undefined;
  return clock(words, at, at + 1, time, 0);
}

/** "two o’clock", "half past six", "quarter to seven", "eight minutes to eight", "twenty past nine" */
function readSpokenTime(words: readonly Word[], at: number): Clock | undefined {
  const hour = hourNamed(words, at);
  if (hour !== undefined) {
    if (lowerAt(words, at + 1) === "o'clock") return clock(words, at, at + 2, hour, 0, true);
    const day = readInTheMorning(words, at, at + 1, hour);
    if (day) return day;
  }
  const lower = lowerAt(words, at);
  const article = lower === 'a' && lowerAt(words, at + 1) === 'quarter' ? 1 : 0;
  const minutes = readMinutes(words, at + article);
  if (!minutes) return undefined;
  const link = lowerAt(words, minutes.next);
  if (link !== 'past' && link !== 'to') return undefined;
  const target = hourNamed(words, minutes.next + 1);
  if (target === undefined || (link === 'to' && lower === 'half')) return undefined;
  if (!minutes.sure && !isTimePlace(words, at, minutes.next + 2)) return undefined;
  const total = (target % 12) * 60 + (link === 'past' ? minutes.count : -minutes.count) + 720;
  return clock(words, at, minutes.next + 2, Math.floor(total / 60) % 12, total % 60, true);
}

/** Minutes before or after the hour; `sure` when the words can be nothing but a time. */
function readMinutes(
  words: readonly Word[],
  at: number,
): { count: number; next: number; sure: boolean } | undefined {
  const lower = lowerAt(words, at);
  if (lower === 'half') return { count: 30, next: at + 1, sure: true };
  if (lower === 'quarter') return { count: 15, next: at + 1, sure: true };
  const count = smallNumber(lower);
  if (count === undefined || count < 1 || count > 59) return undefined;
  const named = /^minutes?$/.test(lowerAt(words, at + 1));
  return { count, next: named ? at + 2 : at + 1, sure: named };
}

/** "at ten to eight" but not "ten to eight people" */
function isTimePlace(words: readonly Word[], at: number, next: number): boolean {
  const opened = /^(?:at|around|about|by|until|till|since|before|after|from|was|is|just)$/.test(
    lowerAt(words, at - 1),
  );
  const following = words[next];
  const closed =
    following?.kind !== 'word' ||
    /^(?:on|in|and|this|that|when|the|local|a\.m\.|p\.m\.|am|pm|gmt|last|but|as|we|he|she|they|i|yesterday|today|tomorrow)$/.test(
      following.lower,
    );
  return opened && closed;
}

function hourNamed(words: readonly Word[], at: number): number | undefined {
  const lower = lowerAt(words, at);
  const value = lower.includes('-') ? undefined : smallNumber(lower);
  if (value !== undefined) return value >= 1 && value <= 12 ? value : undefined;
  const digits = words[at]?.kind === 'number' && /^(?:[1-9]|1[0-2])$/.test(lower) ? Number(lower) : undefined;
  return digits;
}

/** `twelveHour`: nothing says whether it is before or after noon. The time is kept as said. */
function clock(
  words: readonly Word[],
  first: number,
  next: number,
  hour: number,
  minute: number,
  twelveHour = false,
): Clock {
  const halfDay = twelveHour ? readHalfDay(words, next) : undefined;
  const hours = halfDay ? on24(hour, halfDay.afternoon) : hour;
  const end = halfDay?.next ?? next;
  const zone = readZone(words, end);
  const time = `${twoDigits(hours)}:${twoDigits(minute)}`;
  return {
    first,
    next: zone?.next ?? end,
    what: { form: 'clock', time, ...(zone ? { zone: zone.zone } : {}) },
  };
}

/** "GMT", "local time", "Greenwich time", "Central European Time" */
function readZone(words: readonly Word[], at: number): { zone: string; next: number } | undefined {
  const word = words[at];
  if (word?.kind !== 'word') return undefined;
  if (zoneAbbreviations.has(word.text)) {
    const time = lowerAt(words, at + 1) === 'time' ? 2 : 1;
    return { zone: word.text, next: at + time };
  }
  if (word.lower === 'local' && lowerAt(words, at + 1) === 'time') return { zone: 'local', next: at + 2 };
  if (!word.capitalised) return undefined;
  // "7 p.m. Eastern"
  if (
    /^(?:Eastern|Pacific|Central|Mountain)$/.test(word.text) &&
    words[at + 1]?.capitalised !== true &&
    lowerAt(words, at + 1) !== 'time'
  )
    return { zone: word.text, next: at + 1 };
  for (let length = 1; length <= 3; length += 1) {
    const end = words[at + length];
    if (end?.kind !== 'word') return undefined;
    if (end.lower === 'time') return { zone: zoneName(words, at, length), next: at + length + 1 };
    if (!end.capitalised) return undefined;
  }
  return undefined;
}

function zoneName(words: readonly Word[], at: number, length: number): string {
  const name = words
    .slice(at, at + length)
    .map(word => word.text)
    .join(' ');
  return /^Greenwich(?: Mean)?$/i.test(name) ? 'GMT' : name;
}
