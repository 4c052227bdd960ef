import { lowerAt, type Word } from './sentenceWords';

/** What a clause looks at. `present` is a timetable: the nearer of the next and the last occurrence is meant. */
export type Tense = 'ahead' | 'present' | 'behind';

const ahead: ReadonlySet<string> = new Set(
  (
    'will would shall may might should must expected expects expect plans plan planned planning scheduled due set going ' +
    'hopes hope hoping intends intend aims aim upcoming ahead upcoming wants vowed promised pledged slated poised seeks ' +
    'awaited awaiting await awaits anticipated likely deadline tentatively'
  ).split(' '),
);

/** A timetable is told in the present: "votes on Sept. 20", but so is a headline. */
const timetable: ReadonlySet<string> = new Set(
  'begins starts opens reopens ends votes meets arrives returns continues resumes faces closes launches'.split(
    ' ',
  ),
);

const behind: ReadonlySet<string> = new Set(
  (
    'said was were had did told went took began met held fell rose left struck died came gave won lost hit sank ran shot ' +
    'broke found made saw sent spoke became wrote shook cut put led kept stood brought bought built caught fought flew ' +
    'grew heard knew paid read sold spent threw wore has'
  ).split(' '),
);

/** How many words on either side of a date can decide its tense. */
const reach = 14;

/**
 * Whether the clause around a date looks ahead ("plans to march on Saturday", "until Thursday") or back ("was charged on
 * Friday"). The nearest verb before the date decides, else the first one after it. Undefined when neither is found.
 */
export function tenseAround(words: readonly Word[], first: number, next: number): Tense | undefined {
  let weak = false;
  for (let index = first - 1; index >= Math.max(0, first - reach); index -= 1) {
    const word = words[index];
    if (!word || word.text === ';' || word.text === '”' || word.text === '“') break;
    if (index >= first - 2 && /^(?:until|till|by)$/.test(word.lower)) weak = true;
    const tense = tenseOf(words, index);
    if (tense)
      return tense === 'behind' && weak && word.lower !== 'was' && word.lower !== 'were' ? 'ahead' : tense;
  }
  if (weak) return 'ahead';
  for (let index = next; index < Math.min(words.length, next + reach); index += 1) {
    const word = words[index];
    if (!word || word.text === ';') break;
    const tense = tenseOf(words, index);
    if (tense) return tense;
  }
  return undefined;
}

function tenseOf(words: readonly Word[], index: number): Tense | undefined {
  const word = words[index];
  if (word?.kind !== 'word') return undefined;
  const lower = word.lower;
  // "May 2" is a month
  if (lower === 'may' && word.capitalised && index > 0) return undefined;
  if (ahead.has(lower) || lower.endsWith("'ll")) {
    // "set" and "due" plan only before "to", "for" and "in"
    if (lower === 'set' && !/^(?:to|for)$/.test(lowerAt(words, index + 1))) return 'behind';
    return 'ahead';
  }
  if (lower === 'to' && /^(?:is|are)$/.test(lowerAt(words, index - 1))) return 'ahead';
  if (timetable.has(lower)) return 'present';
  const past =
    behind.has(lower) ||
    (!word.capitalised && lower.length > 4 && lower.endsWith('ed') && !lower.endsWith('eed'));
  if (!past) return undefined;
  return isPlannedPassive(words, index) ? 'ahead' : 'behind';
}

/** "will be inspected", "is to be held", "would then be closed": a participle after "be" with a modal or "to" before it. */
function isPlannedPassive(words: readonly Word[], index: number): boolean {
  let at = index - 1;
  while (at > index - 3 && isAdverb(lowerAt(words, at))) at -= 1;
  if (lowerAt(words, at) !== 'be') return false;
  at -= 1;
  while (at > index - 6 && isAdverb(lowerAt(words, at))) at -= 1;
  const opener = lowerAt(words, at);
  return opener === 'to' || opener === 'not' || opener === 'could' || opener === 'can' || ahead.has(opener);
}

function isAdverb(lower: string): boolean {
  return lower.endsWith('ly') || /^(?:also|then|not|now|only|again|first|soon|next)$/.test(lower);
}
