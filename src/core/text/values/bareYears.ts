import { monthNamed, weekdayNamed } from './calendar';
import { phraseEnders } from './functionWords';
import { hedgeBefore } from './hedges';
import { readCountedNoun } from './nounPhrase';
import { isPersonNoun } from './personNouns';
import { isDash } from './ranges';
import { lowerAt, type SentenceWords, type Word } from './sentenceWords';
import { readUnit } from './units';

/** The year that a token writes with four digits, 1000 to 2199; undefined for anything else. */
export function yearAt(words: readonly Word[], at: number): number | undefined {
  const word = words[at];
  if (word?.kind !== 'number' || word.text.length !== 4 || !/^(?:1[0-9]|2[01])[0-9]{2}$/.test(word.text)) {
    return undefined;
  }
  return Number(word.text);
}

const yearOpeners =
  /^(?:in|since|of|by|from|between|until|till|before|after|during|throughout|through|circa|c|year|years|late|early|mid|spring|summer|autumn|winter|fall|©|copyright)$/;

/** Whether the neighbours of four digits make them a year: what opens it, what it stands before, what it is glued to. */
export function isYear(sentence: SentenceWords, at: number, year: number): boolean {
  const { words } = sentence;
  if (isGluedIntoSomething(words, at)) return false;
  const opened = isOpened(words, at);
  if (countsSomething(sentence, at, year, opened)) return false;
  if (opened) return true;
  const before = words[at - 1];
  const alone = before === undefined || before.text === '(';
  if (year > 2099 || year < (alone ? 1500 : 1900)) return false;
  const hedge = hedgeBefore(words, at);
  if (hedge) return hedge.bound !== 'about' && isComparison(words, at);
  return !isNameBefore(sentence, at);
}

function isOpened(words: readonly Word[], at: number): boolean {
  const before = lowerAt(words, at - 1);
  if (yearOpeners.test(before)) return true;
  if (before === 'and' || before === 'to') return yearAt(words, at - 2) !== undefined;
  if (before === 'than') return /^(?:earlier|later|before)$/.test(lowerAt(words, at - 2));
  if (before === 'as') return /^(?:early|late|recently|far)$/.test(lowerAt(words, at - 2));
  return before === '.' && /^(?:c|ca)$/.test(lowerAt(words, at - 2));
}

function isGluedIntoSomething(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  const after = words[at + 1];
  if (word?.glued && before && !/^[(“"‘'–—©]$/.test(before.text)) return true;
  if (!after?.glued) return false;
  if (after.kind === 'word' || /^[%°/_@+:]$/.test(after.text)) return true;
  return (after.text === '-' || after.text === '‑') && !isYearCompound(words, at);
}

/** "the 2015-era deal", "a 1991-built ferry", but not "the 2000-metre race" */
function isYearCompound(words: readonly Word[], at: number): boolean {
  const joint = words[at + 1];
  const word = words[at + 2];
  return (
    joint !== undefined &&
    isDash(joint.text) &&
    word?.kind === 'word' &&
    word.glued &&
    /^(?:era|built|model|style|vintage|dated|born|made|based)$/.test(word.lower)
  );
}

/** "higher than 2019", "more than 2019": only comparatives of degree are followed by a year. */
function isComparison(words: readonly Word[], at: number): boolean {
  return /^(?:higher|lower|larger|longer)$/.test(lowerAt(words, at - 2));
}

/** "Windows 2000", "Euro 2024": a name goes on into its number; a possessive or a nationality does not. */
function isNameBefore(sentence: SentenceWords, at: number): boolean {
  const before = sentence.words[at - 1];
  if (before?.kind !== 'word' || !before.capitalised || before.possessive) return false;
  if (sentence.style !== 'plain' || at < 2 || phraseEnders.has(before.lower)) return false;
  if (monthNamed(before.lower) !== undefined || weekdayNamed(before.lower) !== undefined) return false;
  return !/(?:an|ish|ese|ch)$/.test(before.lower);
}

/**
 * Whether the four digits count what follows. People and units are counted; before other nouns a year is likelier
 * ("the 2019 elections") unless the number is round ("2000 homes") or a verb stands before it ("sold 1991 tickets").
 */
function countsSomething(sentence: SentenceWords, at: number, year: number, opened: boolean): boolean {
  const { words } = sentence;
  const before = words[at - 1];
  if (before?.possessive) return false;
  const unit = readUnit(words, at + 1);
  if (unit && words[at + 1]?.lower !== 'stone') return true;
  const noun = readCountedNoun(sentence, at + 1);
  if (!noun) return false;
  const next = noun.next === at + 2;
  if (isPersonNoun(noun.head)) return next && !/^(?:the|in|since)$/.test(before?.lower ?? '');
  const round = year % 50 === 0;
  if (opened)
    return round && next && !/^(?:in|since|until|till|during|after|before)$/.test(before?.lower ?? '');
  if (/^(?:the|a|an|this|that|its|his|her|their|our|and|or)$/.test(before?.lower ?? '')) return false;
  if (before === undefined) return round && next;
  return before.kind === 'word' && !before.capitalised && !phraseEnders.has(before.lower);
}
