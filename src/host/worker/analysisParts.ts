import type { SourceAnalysis, SourceText } from '../../core/model';

/**
 * The lists of an analysis that grow with the text. A message is unpacked in one go: the analysis of a text of 4 MB would
 * hold the receiving thread for half a second, its parts for a few milliseconds each.
 */
interface Lists {
  readonly paragraphs: SourceText['paragraphs'];
  readonly sentences: SourceText['sentences'];
  readonly boilerplate: SourceText['boilerplate'];
  readonly values: SourceText['values'];
  readonly mentions: SourceAnalysis['mentions'];
  readonly entities: SourceAnalysis['entities'];
  readonly claims: SourceAnalysis['claims'];
}

/** All that is not in a list. */
type Rest = Omit<SourceAnalysis, 'text' | 'mentions' | 'entities' | 'claims'> & {
  readonly text: Omit<SourceText, 'paragraphs' | 'sentences' | 'boilerplate' | 'values'>;
};

/** A piece of every list, from where the part before it ended. The last part has the rest. */
export interface AnalysisPart {
  readonly lists: Partial<Lists>;
  readonly rest?: Rest;
}

/** Cuts an analysis into parts of at most so many list items. Always at least one part. */
export function* cutAnalysis(analysis: SourceAnalysis, itemsPerPart: number): Generator<AnalysisPart> {
  const { text: wholeText, mentions, entities, claims, ...others } = analysis;
  const { paragraphs, sentences, boilerplate, values, ...text } = wholeText;
  const lists: Lists = { paragraphs, sentences, boilerplate, values, mentions, entities, claims };
  let part: Partial<Lists> = {};
  let room = itemsPerPart;
  for (const name of listNames) {
    for (let from = 0; from < lists[name].length;) {
      const to = from + room;
      part = { ...part, [name]: lists[name].slice(from, to) };
      room -= Math.min(to, lists[name].length) - from;
      from = to;
      if (room > 0) continue;
      yield { lists: part };
      part = {};
      room = itemsPerPart;
    }
  }
  yield { lists: part, rest: { ...others, text } };
}

/** Puts an analysis together again. */
export interface AnalysisAssembly {
  /** Takes the parts in their order. The analysis, once the last one is taken. */
  take(part: AnalysisPart): SourceAnalysis | undefined;
}

export function createAssembly(): AnalysisAssembly {
  const lists = {
    paragraphs: list<Lists['paragraphs']>(),
    sentences: list<Lists['sentences']>(),
    boilerplate: list<Lists['boilerplate']>(),
    values: list<Lists['values']>(),
    mentions: list<Lists['mentions']>(),
    entities: list<Lists['entities']>(),
    claims: list<Lists['claims']>(),
  };
  return {
    take: ({ lists: more, rest }) => {
      lists.paragraphs.push(...(more.paragraphs ?? []));
      lists.sentences.push(...(more.sentences ?? []));
      lists.boilerplate.push(...(more.boilerplate ?? []));
      lists.values.push(...(more.values ?? []));
      lists.mentions.push(...(more.mentions ?? []));
      lists.entities.push(...(more.entities ?? []));
      lists.claims.push(...(more.claims ?? []));
      if (!rest) return undefined;
      const { paragraphs, sentences, boilerplate, values, mentions, entities, claims } = lists;
      const text = { ...rest.text, paragraphs, sentences, boilerplate, values };
      return { ...rest, text, mentions, entities, claims };
    },
  };
}

const listNames = [
  'paragraphs',
  'sentences',
  'boilerplate',
  'values',
  'mentions',
  'entities',
  'claims',
] as const;

function list<T extends readonly unknown[]>(): T[number][] {
  return [];
}
