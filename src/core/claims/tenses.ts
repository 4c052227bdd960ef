import { readVerbForms, verbBase, verbForm } from './verbForms';
import { hearsayParticiples, takesBareClause, takesThatClause } from './sayingVerbs';
import type { WordClass } from './wordClasses';

/**
 * Mends the guesses that a left-to-right tagger gets wrong most: past or participle ("a shaft collapsed"), and verb or
 * plural noun ("witnesses say", "talks continue"). A clause without any finite verb must have one hidden in it.
 * @param lower words in lower case
 * @param guessed their classes
 */
export function mendTenses(lower: readonly string[], guessed: readonly WordClass[]): WordClass[] {
  const classes = [...guessed];
  mendWordByWord(lower, classes);
  const segments = cutSegments(lower, classes);
  for (const segment of segments) mendReduced(lower, classes, segment);
  let mainHasVerb = false;
  for (const [index, segment] of segments.entries()) {
    if (hasFinite(classes, segment)) {
      mainHasVerb ||= !segment.subordinate && !isAttribution(lower, classes, segment);
      continue;
    }
    if (segment.subordinate && !revealPast(lower, classes, segment))
      revealLater(lower, classes, segments, index);
  }
  if (mainHasVerb) return classes;
  for (const segment of segments)
    if (!segment.subordinate && revealPast(lower, classes, segment)) return classes;
  if (segments.some(segment => hasFinite(classes, segment))) return classes;
  for (const segment of segments) if (revealPresent(lower, classes, segment)) return classes;
  return classes;
}

function mendWordByWord(lower: readonly string[], classes: WordClass[]): void {
  for (let at = 0; at < lower.length; at++) {
    const word = lower[at] ?? '';
    const wordClass = classes[at];
    const next = classes[at + 1];
    if (wordClass === 'VBN' || wordClass === 'VBD') {
      const forms = readVerbForms(word)?.forms ?? 0;
      const afterAuxiliary = followsAuxiliary(lower, classes, at);
      const leadsToWords =
        /^["“‘:,]$/.test(lower[at + 1] ?? '') &&
        takesBareClause(verbBase(word)) &&
        isNounLike(classes[at - 1]);
      if (wordClass === 'VBN' && (forms & verbForm.past) !== 0 && (forms & verbForm.participle) === 0)
        classes[at] = 'VBD';
      else if (wordClass === 'VBN' && word === 'said' && !afterAuxiliary && lower[at + 1] !== 'to')
        classes[at] = 'VBD';
      else if (
        wordClass === 'VBN' &&
        (forms & verbForm.past) !== 0 &&
        !afterAuxiliary &&
        (leadsToWords || takesObject(lower, classes, at) || goesOnInPast(classes, lower, at))
      )
        classes[at] = 'VBD';
      else if (wordClass === 'VBD' && forms !== verbForm.past && hasNoSubject(lower, classes, at))
        classes[at] = 'VBN';
      else if (
        wordClass === 'VBD' &&
        (forms & verbForm.participle) !== 0 &&
        ((forms & verbForm.past) === 0 || afterAuxiliary)
      )
        classes[at] = 'VBN';
    } else if (
      (wordClass === 'NN' || wordClass === 'JJ') &&
      readVerbForms(word)?.forms === verbForm.past &&
      (isNounLike(classes[at - 1]) || classes[at - 1] === 'VBG')
    ) {
      // "the shouting began": a past that is nothing else
      classes[at] = 'VBD';
    } else if (
      word === 'state' &&
      isVerbClass(wordClass) &&
      (next === 'NN' || next === 'NNP') &&
      !/^(?:PRP|TO|MD)$/.test(classes[at - 1] ?? '')
    ) {
      // "state media"
      classes[at] = 'NN';
    } else if (
      wordClass === 'VBG' &&
      (classes[at - 1] === 'DT' || classes[at - 1] === 'PRP$' || isPossessive(lower, classes, at - 1)) &&
      next !== 'NN' &&
      next !== 'NNP' &&
      next !== 'JJ'
    ) {
      classes[at] = 'NN';
    } else if (wordClass === 'VBZ' && (isFiniteClass(next) || next === 'VB') && !isAuxiliary(word)) {
      // "witnesses say", "profits fell": two finite verbs do not follow each other.
      classes[at] = 'NN';
    } else if (
      (wordClass === 'VBZ' || wordClass === 'VBP') &&
      /'s$|s'$/.test(lower[at - 1] ?? '') &&
      classes[at - 1] !== 'PV'
    ) {
      classes[at] = 'NN';
    } else if (
      (wordClass === 'VB' || wordClass === 'VBP') &&
      next === 'VBD' &&
      !isAuxiliary(word) &&
      isModifier(classes[at - 1])
    ) {
      // "his latest visit followed"
      classes[at] = 'NN';
    } else if (wordClass === 'VBP' && classes[at - 1] === 'CC' && nearestVerb(classes, at - 1) === 'VB') {
      // "to reduce tensions and increase stability"
      classes[at] = 'VB';
    } else if (
      (wordClass === 'VBZ' || wordClass === 'VBP') &&
      /^(?:between|among|of)$/.test(lower[at + 1] ?? '') &&
      (at === 0 || lower[at - 1] === 'that' || classes[at - 1] === 'IN' || classes[at - 1] === 'JJ')
    ) {
      // "said that ties between the two"
      classes[at] = 'NN';
    } else if (wordClass === 'VB' && isPresentPlural(lower, classes, at)) {
      // "few expect it", "witnesses say,"

      classes[at] = 'VBP';
    } else if (
      word === 'that' &&
      (wordClass === 'W' || wordClass === 'IN') &&
      isFiniteClass(next) &&
      opensClause(classes, at)
    ) {
      classes[at] = 'DT';
    }
  }
}

/** A base form behind a noun, with nothing before it that asks for an infinitive. */
function isPresentPlural(lower: readonly string[], classes: readonly WordClass[], at: number): boolean {
  const before = classes[at - 1];
  const plural =
    before === 'NN' ||
    before === 'NNP' ||
    /^(?:they|we|you|i|few|many|most|some|all|both|others)$/.test(lower[at - 1] ?? '');
  if (!plural) return false;
  for (let back = at - 1; back >= 0 && back > at - 8; back--) {
    const wordClass = classes[back];
    if (wordClass === 'MD' || wordClass === 'TO' || wordClass === 'VB' || isFiniteClass(wordClass))
      return false;
    if (wordClass === 'VBG' || wordClass === 'VBN') return false;
    if (wordClass === 'PU') return true;
  }
  return true;
}

/** "Accounts filed last month show …": with a second finite verb behind it in the same clause, the first is a participle. */
function mendReduced(lower: readonly string[], classes: WordClass[], segment: Segment): void {
  let first: number | undefined;
  for (let at = segment.from; at < segment.to; at++) {
    if (!isFiniteClass(classes[at])) {
      if (classes[at] === 'W') return;
      continue;
    }
    if (first === undefined) first = at;
    else {
      const word = lower[first] ?? '';
      const forms =
        readVerbForms(word)?.forms ?? (word.endsWith('ed') ? verbForm.past | verbForm.participle : 0);
      const both = (forms & verbForm.past) !== 0 && (forms & verbForm.participle) !== 0;
      const object = /^(?:DT|PRP|PRP\$|NN|NNP|CD)$/.test(classes[first + 1] ?? '');
      if (
        classes[first] === 'VBD' &&
        both &&
        !object &&
        !takesThatClause(verbBase(word)) &&
        isNounLike(classes[first - 1])
      )
        classes[first] = 'VBN';
      return;
    }
  }
}

const naming =
  /^(?:named|called|dubbed|titled|entitled|known|given|nicknamed|codenamed|labelled|termed|awarded|told|shown|sent|paid)$/;

/** "the two sides discussed various issues": a participle behind a noun takes no object, a past does. */
function takesObject(lower: readonly string[], classes: readonly WordClass[], at: number): boolean {
  if (naming.test(lower[at] ?? '')) return false;
  let before = at - 1;
  while (before > 0 && classes[before] === 'RB') before--;
  const subject = classes[before];
  const next = classes[at + 1];
  if (/^(?:last|this|next|earlier|yesterday|today)$/.test(lower[at + 1] ?? '')) return false;
  const object =
    next === 'DT' || next === 'PRP$' || next === 'PRP' || next === 'JJ' || next === 'NNP' || next === 'NN';
  return object && (subject === 'NN' || subject === 'NNP' || subject === 'PRP');
}

/** "discussed the war and also agreed to meet": behind "and" the tense of the verb before goes on. */
function goesOnInPast(classes: readonly WordClass[], lower: readonly string[], at: number): boolean {
  let before = at - 1;
  while (before > 0 && classes[before] === 'RB') before--;
  if (classes[before] !== 'CC') return false;
  for (let verb = before - 1; verb >= 0 && verb > before - 20; verb--) {
    const wordClass = classes[verb];
    if (wordClass === 'VBN' || wordClass === 'VB' || wordClass === 'PV') return false;
    if (isFiniteClass(wordClass)) return wordClass === 'VBD' && !isAuxiliary(lower[verb] ?? '');
  }
  return false;
}

/** "when asked", "as expected", ", believed to be": a past form that nothing can be the subject of. */
function hasNoSubject(lower: readonly string[], classes: readonly WordClass[], at: number): boolean {
  const before = lower[at - 1] ?? '';
  if (
    /^(?:when|if|as|once|unless|while|until|though|although)$/.test(before) &&
    (classes[at - 1] === 'W' || classes[at - 1] === 'IN')
  ) {
    return !isAuxiliary(lower[at] ?? '');
  }
  return classes[at - 1] === 'PU' && lower[at + 1] === 'to' && hearsayParticiples.has(lower[at] ?? '');
}

function isModifier(wordClass: WordClass | undefined): boolean {
  return (
    wordClass === 'JJ' ||
    wordClass === 'DT' ||
    wordClass === 'PRP$' ||
    wordClass === 'NNP' ||
    wordClass === 'VBN'
  );
}

function nearestVerb(classes: readonly WordClass[], from: number): WordClass | undefined {
  for (let at = from - 1; at >= 0 && at > from - 14; at--) {
    const wordClass = classes[at];
    if (isFiniteClass(wordClass) || wordClass === 'VB' || wordClass === 'PV') return wordClass;
  }
  return undefined;
}

function opensClause(classes: readonly WordClass[], at: number): boolean {
  const previous = classes[at - 1];
  return previous === undefined || previous === 'PU' || previous === 'CC' || isFiniteClass(previous);
}

function isAuxiliary(word: string): boolean {
  const base = verbBase(word);
  return base === 'be' || base === 'have' || base === 'do';
}

function followsAuxiliary(lower: readonly string[], classes: readonly WordClass[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && classes[before] === 'RB' && before > at - 4) before--;
  const word = lower[before] ?? '';
  const base = verbBase(word);
  return base === 'be' || base === 'have' || base === 'get' || classes[before] === 'PV';
}

function isFiniteClass(wordClass: WordClass | undefined): boolean {
  return wordClass === 'VBD' || wordClass === 'VBZ' || wordClass === 'VBP' || wordClass === 'MD';
}

function isPossessive(lower: readonly string[], classes: readonly WordClass[], at: number): boolean {
  return /'s$|s'$/.test(lower[at] ?? '') && classes[at] !== 'PV';
}

function isVerbClass(wordClass: WordClass | undefined): boolean {
  return wordClass === 'VB' || isFiniteClass(wordClass);
}

/** ", sources said": its verb is not the verb of what they said. */
function isAttribution(lower: readonly string[], classes: readonly WordClass[], segment: Segment): boolean {
  if (segment.from === 0 || segment.to - segment.from > 8) return false;
  for (let at = segment.from; at < segment.to; at++) {
    if (isFiniteClass(classes[at])) return takesBareClause(verbBase(lower[at] ?? '')) && segment.to - at <= 4;
  }
  return false;
}

interface Segment {
  readonly from: number;
  readonly to: number;
  /** Opened by "that", "after", "when" … */
  readonly subordinate: boolean;
}

const openers =
  /^(?:after|before|when|while|whilst|as|although|though|because|since|until|where|if|that|whether|once|unless|how|why)$/;

function cutSegments(lower: readonly string[], classes: readonly WordClass[]): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  let subordinate = false;
  const cut = (to: number, next: number, nextSubordinate: boolean): void => {
    if (to > from) segments.push({ from, to, subordinate });
    from = next;
    subordinate = nextSubordinate;
  };
  for (let at = 0; at < lower.length; at++) {
    const word = lower[at] ?? '';
    if (classes[at] === 'PU' && !/^["'“”‘’%$€£]$/.test(word)) cut(at, at + 1, false);
    else if (classes[at] === 'W' && at === from && /^(?:who|which|that)$/.test(word)) subordinate = true;
    else if (openers.test(word) && (classes[at] === 'IN' || classes[at] === 'W' || classes[at] === 'RB'))
      cut(at, at + 1, true);
    else if (classes[at] === 'CC' && word !== '&') cut(at, at + 1, subordinate);
    else if (isFiniteClass(classes[at]) && takesBareClause(verbBase(word))) cut(at + 1, at + 1, true);
  }
  cut(lower.length, lower.length, false);
  return segments;
}

function hasFinite(classes: readonly WordClass[], segment: Segment): boolean {
  for (let at = segment.from; at < segment.to; at++) {
    const wordClass = classes[at];
    if (isFiniteClass(wordClass) || wordClass === 'PV') return true;
  }
  return false;
}

function isNounLike(wordClass: WordClass | undefined): boolean {
  return (
    wordClass === 'NN' ||
    wordClass === 'NNP' ||
    wordClass === 'PRP' ||
    wordClass === 'CD' ||
    wordClass === 'W' ||
    wordClass === 'EX'
  );
}

/** Turns the first participle with a noun before it into the past: "a shaft collapsed". */
function revealPast(lower: readonly string[], classes: WordClass[], segment: Segment): boolean {
  for (let at = segment.from + 1; at < segment.to; at++) {
    if (classes[at] !== 'VBN') continue;
    const forms = readVerbForms(lower[at] ?? '')?.forms ?? (lower[at]?.endsWith('ed') ? verbForm.past : 0);
    let before = at - 1;
    while (before > segment.from && classes[before] === 'RB') before--;
    if ((forms & verbForm.past) === 0 || !isNounLike(classes[before]) || followsAuxiliary(lower, classes, at))
      continue;
    if (lower[at + 1] === 'by') continue;
    classes[at] = 'VBD';
    return true;
  }
  return false;
}

/** "said Kerry, the secretary of state, contacted …": the verb of an opened clause can stand behind an insert. */
function revealLater(
  lower: readonly string[],
  classes: WordClass[],
  segments: readonly Segment[],
  index: number,
): void {
  let candidate: number | undefined;
  for (let next = index + 1; next < segments.length && next <= index + 4; next++) {
    const segment = segments[next];
    if (!segment || segment.subordinate || hasFinite(classes, segment)) return;
    const first = classes[segment.from] === 'RB' ? segment.from + 1 : segment.from;
    const forms = readVerbForms(lower[first] ?? '')?.forms ?? 0;
    const later = next >= index + 2;
    if (
      later &&
      candidate === undefined &&
      classes[first] === 'VBN' &&
      (forms & verbForm.past) !== 0 &&
      lower[first + 1] !== 'by'
    )
      candidate = first;
  }
  if (candidate !== undefined) classes[candidate] = 'VBD';
}

/** Turns the first noun that can be a present verb into one: "messages continue to arrive". */
function revealPresent(lower: readonly string[], classes: WordClass[], segment: Segment): boolean {
  for (let at = segment.from + 1; at < segment.to; at++) {
    if (classes[at] !== 'NN') continue;
    const forms = readVerbForms(lower[at] ?? '')?.forms ?? 0;
    const third = (forms & verbForm.thirdPerson) !== 0;
    if (!third && (forms & verbForm.base) === 0) continue;
    const before = classes[at - 1];
    if (before !== 'NN' && before !== 'NNP' && before !== 'PRP' && before !== 'RB') continue;
    const next = classes[at + 1];
    const object =
      next === 'TO' ||
      next === 'DT' ||
      next === 'IN' ||
      next === 'PRP' ||
      next === 'PRP$' ||
      next === 'RB' ||
      next === 'NNP' ||
      next === 'CD' ||
      (third && (next === 'NN' || next === 'JJ'));
    if (!object || at + 1 >= segment.to + 1) continue;
    classes[at] = third ? 'VBZ' : 'VBP';
    return true;
  }
  return false;
}
