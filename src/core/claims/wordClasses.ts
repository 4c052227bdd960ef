/**
 * Penn Treebank classes, folded: NN and NNP stand for singular and plural, JJ and RB for all degrees, DT for
 * predeterminers too, W for every wh-word. PU is punctuation, OTH foreign words and interjections, and PV a pronoun with
 * a contracted finite verb ("he's", "there'll"). In this order models/word-classes.bin counts them.
 */
export const wordClasses = [
  'IN',
  'NN',
  'PU',
  'JJ',
  'VBN',
  'NNP',
  'CD',
  'DT',
  'VBD',
  'W',
  'VBZ',
  'RB',
  'TO',
  'VB',
  'VBG',
  'CC',
  'PRP$',
  'PRP',
  'VBP',
  'MD',
  'EX',
  'PV',
  'OTH',
] as const;

export type WordClass = (typeof wordClasses)[number];

/**
 * Guesses the class of every word of a sentence.
 * @param lower the words in lower case, apostrophes straight
 * @param written the same words as they stand in the text
 * @returns as many classes as there are words
 */
export type WordClassifier = (lower: readonly string[], written: readonly string[]) => WordClass[];

/** Marks and numbers need no guess; undefined for every other word. */
export function classOfShape(lower: string): 'CD' | 'PU' | undefined {
  const first = lower.charCodeAt(0);
  if (first >= 0x61 && first <= 0x7a) return undefined;
  if (/^\p{Nd}/u.test(lower)) return /[\p{Nd}.,:]$/u.test(lower) ? 'CD' : undefined;
  return /^[^\p{L}\p{Nd}]+$/u.test(lower) ? 'PU' : undefined;
}
