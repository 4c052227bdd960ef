import type { NumberReading, Span, Value } from '../model';
import { dictionaryForm, type LemmaToken } from './claimTokens';
import {
  complementaryPeople,
  generalPeople,
  nounSynonyms,
  particularPeople,
  severityWords,
  stopWords,
} from './functionWords';
import type { Predicate } from './predicates';

/** How a number is meant: as what is, or as what someone asks, offers, allows or plans. */
export type FigureMode = 'actual' | 'asked' | 'offered' | 'permitted' | 'planned';

/** A number of a claim together with what it counts and says about it. */
export interface Figure extends Span {
  readonly text: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: NumberReading['bound'];
  /** What makes two numbers of one dimension: a unit ("percent"), a base dimension, a currency, or "count". */
  readonly dimension: string;
  /** The unit as written, where it was converted into the base unit of its dimension. */
  readonly unit?: string;
  /** Canonical noun that is counted; absent when none is named. */
  readonly head?: string;
  /** Names of the predicate classes it measures; empty when the claim says nothing about it. */
  readonly measures: readonly string[];
  /** Whether the measure was taken from the words around the claim. */
  readonly fromContext: boolean;
  readonly mode: FigureMode;
  /** "rose by 5", "rose to 5", "from 5": parts of a change that are never compared with each other. */
  readonly part?: 'by' | 'to' | 'from';
  /** For whom or what each ("per household", "to each family"): lemmas around "each"; empty when it is not shared out. */
  readonly per: ReadonlySet<string>;
  /** "seriously" in "26 of them seriously". */
  readonly severity?: string;
  /** Counts a part of a number named before: "of them", "including". */
  readonly subset: boolean;
}

/**
 * Reads the numbers among a claim's values, with "nobody" and "no one" as zero and "138 passengers and nine crew" also as
 * their sum.
 * @param tokens the tokens of the claim
 * @param predicates what the claim says happens
 * @param contextClasses classes of the words around the claim, asked when the claim itself has no predicate
 * @param planned whether the claim as a whole is about the future
 */
export function readFigures(
  values: readonly Value[],
  tokens: readonly LemmaToken[],
  predicates: readonly Predicate[],
  contextClasses: ReadonlySet<string>,
  planned: boolean,
): Figure[] {
  const placed = values.flatMap(value => {
    const { reading } = value;
    if (reading.kind === 'date' || (reading.kind === 'quantity' && reading.ordinal)) return [];
    const first = tokens.findIndex(token => token.end > value.start);
    const after = tokens.findIndex(token => token.start >= value.end);
    return first === -1 ? [] : [{ value, reading, first, last: after === -1 ? tokens.length : after }];
  });
  const clausesWithFigures = new Map<number, number>();
  for (const { first } of placed) {
    const clause = tokens[first]?.clause ?? -1;
    clausesWithFigures.set(clause, (clausesWithFigures.get(clause) ?? 0) + 1);
  }
  const figures = placed.map(({ value, reading, first, last }): Figure => {
    const clause = tokens[first]?.clause ?? -1;
    const own = measuresOf(first, clause, predicates, clausesWithFigures);
    const useContext =
      own.length === 0 && predicates.every(predicate => predicate.classes.every(entry => entry.mode));
    const head = headOf(reading, tokens, first, last);
    const severity = severityOf(tokens, last, clause);
    const changes = predicates.some(predicate => predicate.clause === clause && isChange(predicate));
    const part = partOf(tokens, first, last, changes);
    return {
      start: value.start,
      end: value.end,
      text: value.hedge ? `${wordsOf(tokens, value.hedge)} ${value.text}`.trim() : value.text,
      ...intervalOf(reading),
      ...(head === undefined ? {} : { head }),
      measures: useContext ? [...contextClasses].filter(name => countingClasses.has(name)) : own,
      fromContext: useContext,
      mode: modeOf(predicates, clause, planned),
      per: shareOf(tokens, first),
      ...(part ? { part } : {}),
      ...(severity === undefined ? {} : { severity }),
      subset: value.type === 'quantity' && isCount(reading) && isSubset(tokens, first, last),
    };
  });
  return [...figures, ...sumsOf(figures, tokens), ...zerosOf(tokens, predicates)];
}

/** Classes that exclude each other as what a number of people counts: the nearest word decides. */
const countingClasses: ReadonlySet<string> = new Set([
  'death', 'injury', 'missing', 'rescue', 'aboard', 'arrest', 'evacuate', 'displace', 'infect', 'treat', 'hostage', 'tickets',
  'vaccinate', 'layoff', 'hire', 'turnout', 'recover-health', 'release',
]); // prettier-ignore

function measuresOf(
  first: number,
  clause: number,
  predicates: readonly Predicate[],
  clausesWithFigures: ReadonlyMap<number, number>,
): string[] {
  const inClause = predicates.filter(predicate => predicate.clause === clause);
  const near =
    inClause.length > 0
      ? inClause
      : predicates.filter(
          predicate => Math.abs(predicate.clause - clause) === 1 && !clausesWithFigures.has(predicate.clause),
        );
  const distance = (predicate: Predicate) =>
    predicate.at >= first ? predicate.at - first : (first - predicate.at) * 1.5;
  const names = new Set<string>();
  let nearestCount: Predicate | undefined;
  for (const predicate of near) {
    if (predicate.classes.some(entry => countingClasses.has(entry.name))) {
      if (!nearestCount || distance(predicate) < distance(nearestCount)) nearestCount = predicate;
    } else if (distance(predicate) <= 10) {
      for (const entry of predicate.classes) names.add(entry.name);
    }
  }
  for (const entry of nearestCount?.classes ?? []) names.add(entry.name);
  return [...names];
}

function intervalOf(
  reading: Exclude<Value['reading'], { kind: 'date' }>,
): Pick<Figure, 'low' | 'high' | 'bound' | 'dimension' | 'unit'> {
  if (reading.kind === 'money') {
    const { low, high, bound, currency } = reading;
    return { low, high, bound, dimension: `money ${currency}` };
  }
  const { base, bound } = reading;
  const unit = reading.unit === undefined ? {} : { unit: reading.unit };
  if (base) return { low: base.low, high: base.high, bound, dimension: base.dimension, ...unit };
  return { low: reading.low, high: reading.high, bound, dimension: reading.unit ?? 'count', ...unit };
}

/** The counted noun: as the reading has it, or the noun after "of" or after the number. */
function headOf(
  reading: Exclude<Value['reading'], { kind: 'date' }>,
  tokens: readonly LemmaToken[],
  first: number,
  last: number,
): string | undefined {
  const counted = reading.kind === 'quantity' ? reading.counted : undefined;
  if (counted) return canonicalNoun(counted);
  const clause = tokens[first]?.clause;
  const following = tokens.slice(last, last + 5).filter(token => token.clause === clause);
  const ofAt = following.findIndex(token => token.text.toLowerCase() === 'of');
  if (ofAt === 0 || (reading.kind === 'quantity' && reading.unit === 'percent' && ofAt !== -1)) {
    const noun = following
      .slice(ofAt + 1)
      .find(token => token.kind === 'word' && !articles.has(token.text.toLowerCase()));
    return noun && canonicalNoun(noun.lemma);
  }
  const person = following.find(token => particularPeople.has(token.lemma));
  return person && canonicalNoun(person.lemma);
}

const articles: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'its',
  'their',
  'his',
  'her',
  'all',
  'them',
  'whom',
  'which',
  'those',
]);

function canonicalNoun(noun: string): string {
  const last = noun.split(' ').at(-1) ?? noun;
  const known = nounSynonyms.get(noun) ?? nounSynonyms.get(last) ?? nounSynonyms.get(dictionaryForm(last));
  if (known) return known;
  const form = dictionaryForm(last);
  if (generalPeople.has(form)) return 'people';
  return noun.includes(' ') ? noun.toLowerCase() : form;
}

function severityOf(tokens: readonly LemmaToken[], last: number, clause: number): string | undefined {
  return tokens
    .slice(last, last + 6)
    .find(token => token.clause === clause && severityWords.has(token.text.toLowerCase()))
    ?.text.toLowerCase()
    .replace(/ly$/, '');
}

function isChange({ classes }: Predicate): boolean {
  return classes.some(({ name }) => name === 'rise' || name === 'fall');
}

/** @param changes whether the clause tells of a change: "watched by 500 people" does not */
function partOf(
  tokens: readonly LemmaToken[],
  first: number,
  last: number,
  changes: boolean,
): Figure['part'] {
  // "22 more than the government says" is a distance, not a count.
  const [next, second] = tokens.slice(last, last + 2).map(token => token.text.toLowerCase());
  if (second === 'than' && next !== undefined && comparatives.has(next)) return 'by';
  // "One day after" says when, not how long.
  if (next !== undefined && distances.has(next)) return 'by';
  // "from six to 21": the first is what was, whatever verb says so.
  const before = tokens[first - 1]?.text.toLowerCase();
  if (before === 'from' && next === 'to' && tokens[last + 1]?.kind === 'number') return 'from';
  if (!changes) return undefined;
  for (const token of tokens.slice(Math.max(0, first - 3), first).toReversed()) {
    const word = token.text.toLowerCase();
    if (word === 'by' || word === 'to' || word === 'from') return word;
    if (token.kind !== 'word') return undefined;
  }
  return undefined;
}

/** How many words from the number "each" may stand, and how many words around "each" name those who share. */
const shareReach = 12;
const shareWords = 3;

function shareOf(tokens: readonly LemmaToken[], first: number): Set<string> {
  const near = tokens.slice(Math.max(0, first - shareReach), first + shareReach);
  const each = near.findIndex((token, at) => {
    const word = token.text.toLowerCase();
    return (
      word === 'each' || word === 'every' || (word === 'per' && near[at + 1]?.text.toLowerCase() !== 'cent')
    );
  });
  if (each === -1) return new Set();
  const around = near.slice(Math.max(0, each - shareWords), each + shareWords + 1);
  return new Set(
    around.filter(token => token.kind === 'word' && !stopWords.has(token.lemma)).map(token => token.lemma),
  );
}

const distances: ReadonlySet<string> = new Set([
  'after',
  'before',
  'later',
  'earlier',
  'ago',
  'behind',
  'ahead',
]);
const comparatives: ReadonlySet<string> = new Set(['more', 'fewer', 'less', 'higher', 'lower', 'greater']);

function modeOf(predicates: readonly Predicate[], clause: number, planned: boolean): FigureMode {
  const inClause = predicates.filter(predicate => Math.abs(predicate.clause - clause) <= 1);
  for (const predicate of inClause) for (const entry of predicate.classes) if (entry.mode) return entry.mode;
  const near = inClause.filter(predicate => predicate.clause === clause);
  return planned || (near.length > 0 && near.every(predicate => predicate.status === 'planned'))
    ? 'planned'
    : 'actual';
}

function isCount(reading: Value['reading']): boolean {
  return reading.kind === 'quantity' && reading.unit === undefined;
}

function isSubset(tokens: readonly LemmaToken[], first: number, last: number): boolean {
  const before = tokens.slice(Math.max(0, first - 5), first).map(token => token.text.toLowerCase());
  const after = tokens.slice(last, last + 2).map(token => token.text.toLowerCase());
  return (
    before.includes('including') ||
    (before.includes('of') && before.includes('the') && before[0] === 'of') ||
    (after[0] === 'of' && ['them', 'whom', 'the', 'those', 'these'].includes(after[1] ?? ''))
  );
}

/** "138 passengers and nine crew members" is also 147 people, when the two nouns divide those concerned. */
function sumsOf(figures: readonly Figure[], tokens: readonly LemmaToken[]): Figure[] {
  return figures.flatMap((figure, index) => {
    const next = figures[index + 1];
    if (!next || figure.head === next.head || next.subset) return [];
    if (!complementaryPeople.has(figure.head ?? '') || !complementaryPeople.has(next.head ?? '')) return [];
    if (figure.low === null || figure.low !== figure.high || next.low === null || next.low !== next.high)
      return [];
    const between = tokens.filter(token => token.start >= figure.end && token.end <= next.start);
    if (between.length > 5 || !between.some(token => ['and', 'plus'].includes(token.text.toLowerCase())))
      return [];
    const sum = figure.low + next.low;
    return [
      {
        ...figure,
        end: next.end,
        text: `${figure.text} and ${next.text}`,
        low: sum,
        high: sum,
        head: 'people',
        measures: [...new Set([...figure.measures, ...next.measures])],
      },
    ];
  });
}

/** "Nobody was hurt", "no deaths were reported", "all were taken off unhurt": none. */
function zerosOf(tokens: readonly LemmaToken[], predicates: readonly Predicate[]): Figure[] {
  return predicates.flatMap(predicate => {
    const entry = predicate.classes.find(({ name }) => countedHarm.has(name));
    if (!entry) return [];
    const before = tokens
      .slice(Math.max(0, predicate.at - 6), predicate.at)
      .filter(token => token.kind === 'word');
    const none = before.find((token, index) => {
      const word = token.text.toLowerCase();
      if (nobodyWords.has(word)) return true;
      const next = before[index + 1];
      return (
        word === 'no' &&
        (next === undefined || generalPeople.has(next.lemma) || particularPeople.has(next.lemma))
      );
    });
    const allSpared =
      predicate.negated &&
      entry.negativeWords !== undefined &&
      tokens.some(token => wholePeople.has(token.text.toLowerCase()));
    if (!none && !allSpared) return [];
    const start = none?.start ?? predicate.start;
    return [
      {
        start,
        end: predicate.end,
        text: none ? `${none.text} … ${predicate.lemma}` : predicate.lemma,
        low: 0,
        high: 0,
        bound: 'exact' as const,
        dimension: 'count',
        head: 'people',
        measures: [entry.name],
        fromContext: false,
        mode: predicate.status === 'planned' ? ('planned' as const) : ('actual' as const),
        subset: false,
        per: new Set<string>(),
      },
    ];
  });
}

const countedHarm: ReadonlySet<string> = new Set(['death', 'injury', 'missing', 'arrest']);
const nobodyWords: ReadonlySet<string> = new Set(['nobody', 'none', 'no-one']);
const wholePeople: ReadonlySet<string> = new Set(['all', 'everyone', 'everybody', 'nobody', 'none']);

function wordsOf(tokens: readonly LemmaToken[], span: Span): string {
  return tokens
    .filter(token => token.start >= span.start && token.end <= span.end)
    .map(token => token.text)
    .join(' ');
}
