import { doublingVerbs, irregularVerbs, regularVerbs } from './verbLexicon';

/** Which forms of a verb a word can be; a word can be several ("cut" is base, past and participle). */
export const verbForm = { base: 1, thirdPerson: 2, past: 4, participle: 8, gerund: 16 } as const;

/** A word that can be a form of a verb: which forms, and of which verb. */
export interface VerbReading {
  readonly forms: number;
  readonly base: string;
}

/** What verb forms a lower-case word can be, from the lexicon; undefined when it is no form of a known verb. */
export function readVerbForms(lower: string): VerbReading | undefined {
  return readings.get(lower);
}

/** The base of a verb form ("stresses" → "stress"); a form of an unknown verb comes back as it is. */
export function verbBase(lower: string): string {
  return auxiliaryBases.get(lower) ?? readings.get(lower)?.base ?? lower;
}

const auxiliaryBases: ReadonlyMap<string, string> = new Map([
  ...['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being'].map(form => [form, 'be'] as const),
  ...["isn't", "aren't", "wasn't", "weren't"].map(form => [form, 'be'] as const),
  ...['have', 'has', 'had', 'having', "hasn't", "haven't", "hadn't"].map(form => [form, 'have'] as const),
  ...['do', 'does', 'did', 'doing', 'done', "don't", "doesn't", "didn't"].map(form => [form, 'do'] as const),
]);

const readings: ReadonlyMap<string, VerbReading> = listReadings();

function listReadings(): Map<string, VerbReading> {
  const listed = new Map<string, VerbReading>();
  const add = (word: string, form: number, base: string): void => {
    const known = listed.get(word);
    // "lay" is a base and the past of "lie", "found" the past of "find" and a base: the verb listed first keeps the word.
    listed.set(word, { forms: (known?.forms ?? 0) | form, base: known?.base ?? base });
  };
  for (const entry of words(irregularVerbs)) {
    const [base = '', past = '', participle = ''] = entry.split('/');
    add(past, verbForm.past, base);
    add(participle, verbForm.participle, base);
    add(base, verbForm.base, base);
    add(thirdPerson(base), verbForm.thirdPerson, base);
    add(gerund(base), verbForm.gerund, base);
  }
  const doubling = new Set(words(doublingVerbs));
  for (const base of words(regularVerbs)) {
    add(base, verbForm.base, base);
    add(thirdPerson(base), verbForm.thirdPerson, base);
    const doubled = doubling.has(base) || endsInOneConsonant(base);
    add(past(base, doubled), verbForm.past | verbForm.participle, base);
    add(gerund(base, doubled), verbForm.gerund, base);
  }
  return listed;
}

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}

function endsInOneConsonant(base: string): boolean {
  return /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base);
}

function endsInConsonantY(base: string): boolean {
  return /[^aeiou]y$/.test(base);
}

function thirdPerson(base: string): string {
  if (endsInConsonantY(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

function past(base: string, doubled: boolean): string {
  if (endsInConsonantY(base)) return `${base.slice(0, -1)}ied`;
  if (base.endsWith('e')) return `${base}d`;
  return `${doubled ? base + base.slice(-1) : base}ed`;
}

function gerund(base: string, doubled = endsInOneConsonant(base)): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return `${doubled ? base + base.slice(-1) : base}ing`;
}
