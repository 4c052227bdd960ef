import { readVerbForms, verbForm } from './verbForms';
import { classOfShape, type WordClass } from './wordClasses';

/**
 * A classifier without trained weights, for when there are none: marks and numbers by their shape, words of the closed
 * classes by a list, verb forms by the word before, the rest a noun. A `WordClassifier`; linear in the number of words.
 */
export function guessClassesByRule(lower: readonly string[], written: readonly string[]): WordClass[] {
  const guessed: WordClass[] = [];
  for (const [index, word] of lower.entries()) {
    guessed.push(
      classOfShape(word) ??
        closedClasses.get(word) ??
        classOfContraction(word) ??
        classOfName(written[index] ?? '', guessed.at(-1)) ??
        classOfVerb(word, lower[index - 1] ?? '', guessed.at(-1)) ??
        classOfEnding(word),
    );
  }
  return guessed;
}

/** "doesn't", "he's", "there'll". */
function classOfContraction(word: string): WordClass | undefined {
  const apostrophe = word.indexOf("'");
  if (apostrophe < 0) return undefined;
  if (word.endsWith("n't")) return 'MD';
  if (!/'(?:s|re|ve|ll|d|m)$/.test(word)) return undefined;
  const contracted = closedClasses.get(word.slice(0, apostrophe));
  return contracted === 'PRP' || contracted === 'EX' ? 'PV' : undefined;
}

/** A capital inside a sentence. */
function classOfName(written: string, before: WordClass | undefined): WordClass | undefined {
  const letter = written.charAt(0);
  return before !== undefined && before !== 'PU' && letter !== letter.toLowerCase() ? 'NNP' : undefined;
}

function classOfVerb(
  word: string,
  before: string,
  classBefore: WordClass | undefined,
): WordClass | undefined {
  const forms =
    readVerbForms(word)?.forms ?? (/[a-z]{2}ed$/.test(word) ? verbForm.past | verbForm.participle : 0);
  if (forms & verbForm.base && (classBefore === 'TO' || classBefore === 'MD')) return 'VB';
  if (forms & verbForm.participle && auxiliaries.test(before)) return 'VBN';
  if (forms & verbForm.past && (!(forms & verbForm.participle) || isSubject(classBefore))) return 'VBD';
  if (forms & verbForm.participle) return 'VBN';
  if (forms & verbForm.gerund) return 'VBG';
  // "plans", "plan": behind an article, an adjective or a preposition a noun.
  if (forms & verbForm.thirdPerson && isSubject(classBefore)) return 'VBZ';
  return forms & verbForm.base && isSubject(classBefore) ? 'VBP' : undefined;
}

const auxiliaries = /^(?:is|are|was|were|be|been|being|am|has|have|had|having)(?:n't)?$/;

function isSubject(wordClass: WordClass | undefined): boolean {
  return wordClass === 'NN' || wordClass === 'NNP' || wordClass === 'PRP' || wordClass === 'W';
}

function classOfEnding(word: string): WordClass {
  if (/[a-z]{3}ly$/.test(word)) return 'RB';
  return /[a-z]{2}(?:ous|ful|ible|able|ical|less)$/.test(word) ? 'JJ' : 'NN';
}

const closedWords: Readonly<Partial<Record<WordClass, string>>> = {
  DT: `a an the this that these those each every some any no all both half another either neither`,
  IN: `about above across after against along among around as at because before behind below beneath beside between
    beyond by despite during except for from if in inside into like near of off on onto out outside over past per since
    than though although through throughout toward towards under unless until up upon via while whilst with within
    without whether amid`,
  CC: `and or but nor`,
  PRP: `i you he she it we they me him her us them himself herself itself themselves myself yourself ourselves`,
  PRP$: `my your his its our their`,
  W: `who whom whose which what when where why how`,
  MD: `can could may might must shall should will would cannot can't couldn't mustn't shouldn't won't wouldn't`,
  TO: `to`,
  EX: `there`,
  RB: `not never also only just even still already yet too very again here now then soon later however n't`,
  VBD: `was were had did wasn't weren't hadn't didn't`,
  VBZ: `is has does isn't hasn't doesn't`,
  VBP: `are am have do aren't haven't don't`,
  VB: `be`,
  VBN: `been done`,
  VBG: `being having doing`,
  CD: `one two three four five six seven eight nine ten eleven twelve hundred thousand million billion`,
};

const closedClasses: ReadonlyMap<string, WordClass> = new Map(
  (Object.entries(closedWords) as [WordClass, string][]).flatMap(([wordClass, list]) =>
    list.split(/\s+/).map(word => [word, wordClass] as const),
  ),
);
