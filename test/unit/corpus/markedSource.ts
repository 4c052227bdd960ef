import type { CorpusSource } from '../../../src/core/corpus/corpus';
import type {
  Claim,
  ClaimKind,
  DateReading,
  EntityType,
  Mention,
  Modality,
  NumberReading,
  Sentence,
  SourceEntity,
  Span,
  Value,
  ValueReading,
} from '../../../src/core/model';

/** A source in few words, for tests of the comparison: names, values and claims are marked in the text by hand. */
export interface MarkedSource {
  /**
   * Claims stand between « and »; {words|type canonical name} is a name, {words|# reading counted} a quantity, {words|$ reading
   * currency} money, {words|@ from..to …} a date. See test/fixtures/comparison/pairs.yaml.
   */
  readonly text: string;
  /** Publication day. */
  readonly on?: string;
  readonly modality?: Modality;
  readonly kind?: ClaimKind;
  /** Who says the claims, {words|type name} or plain words. */
  readonly by?: string;
}

const types: Readonly<Record<string, EntityType>> = {
  p: 'person',
  o: 'organization',
  l: 'place',
  f: 'facility',
  g: 'group',
  e: 'event',
  a: 'agreement',
  x: 'product',
  w: 'weapon',
};

/** Builds what the corpus takes from a marked text. Claims are c1, c2 … in order. */
export function markedSource(file: string, marked: MarkedSource): CorpusSource {
  const { text, mentions, names, values, titles, claimSpans } = readMarks(marked.text);
  const sentences = cutSentences(text);
  const entities: SourceEntity[] = names.map(({ name, type }) => ({
    name,
    type,
    aliases: [],
    roles: titles.filter(title => title.person === name),
    references: [],
    reasons: ['given'],
  }));
  const speaker = marked.by === undefined ? undefined : readMarks(marked.by);
  const speakerEntity = names.findIndex(({ name }) => name === speaker?.names[0]?.name);
  const claims: Claim[] = claimSpans.map((span, index) => ({
    id: `c${index + 1}`,
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
    sentence: Math.max(
      0,
      sentences.findIndex(sentence => sentence.end > span.start),
    ),
    kind: marked.kind ?? (speaker ? 'indirect-quote' : 'statement'),
    modality: marked.modality ?? 'asserted',
    polarity: /\b(?:not|no|nobody|never)\b|n't/.test(text.slice(span.start, span.end))
      ? 'negative'
      : 'positive',
    attribution: speaker
      ? [
          {
            source: {
              start: 0,
              end: 0,
              text: speaker.text,
              ...(speakerEntity === -1 ? {} : { entity: speakerEntity }),
            },
            content: { start: span.start, end: span.end },
          },
        ]
      : [],
    mentions: span.mentions,
    values: span.values,
  }));
  const metadata = marked.on === undefined ? {} : { published: { value: marked.on } };
  return {
    id: file,
    file,
    entityIds: names.map(({ name, type }) => `${type}:${name}`),
    overlaid: {
      text: {
        text,
        id: '',
        damagedCharacters: 0,
        paragraphs: [{ start: 0, end: text.length, role: 'body' }],
        sentences,
        boilerplate: [],
        metadata,
        values,
      },
      metadata,
      mentions: mentions.map(mention => ({ ...mention, standing: 'suggested' })),
      entities,
      claims: claims.map(claim => ({ ...claim, standing: 'suggested' })),
      notes: [],
      orphans: [],
      relations: [],
    },
  };
}

function readMarks(marked: string) {
  let text = '';
  const mentions: Mention[] = [];
  const names: { name: string; type: EntityType }[] = [];
  const values: Value[] = [];
  const titles: { person: string; title: string; span: Span }[] = [];
  const claimSpans: (Span & { mentions: number[]; values: number[] })[] = [];
  let open = { start: 0, mentions: 0, values: 0 };
  for (const part of marked.split(/([«»]|\{[^}]*\})/)) {
    if (part === '«') open = { start: text.length, mentions: mentions.length, values: values.length };
    else if (part === '»') {
      claimSpans.push({
        start: open.start,
        end: text.length,
        mentions: indicesFrom(open.mentions, mentions.length),
        values: indicesFrom(open.values, values.length),
      });
    } else if (part.startsWith('{')) {
      const [words = '', mark = ''] = part.slice(1, -1).split('|');
      const span = { start: text.length, end: text.length + words.length };
      text += words;
      const [sign = '', ...rest] = mark.split(' ');
      const type = types[sign];
      if (sign === 'r') titles.push({ person: rest.join(' '), title: words, span });
      else if (type) {
        const name = rest.join(' ') || words;
        if (!names.some(known => known.name === name && known.type === type)) names.push({ name, type });
        const entity = names.findIndex(known => known.name === name && known.type === type);
        mentions.push({ ...span, type, text: words, entity, inBoilerplate: false, reason: 'given' });
      } else {
        const reading = readReading(sign, rest, words);
        const valueType = reading.kind === 'quantity' ? 'quantity' : reading.kind;
        values.push({ ...span, type: valueType, text: words, reading });
      }
    } else text += part;
  }
  return { text, mentions, names, values, titles, claimSpans };
}

function indicesFrom(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, at) => first + at);
}

function readReading(sign: string, [first = '', ...rest]: string[], words: string): ValueReading {
  if (sign === '@') return readDate(first, rest, words);
  const number = readNumber(first);
  if (sign === '$') return { kind: 'money', ...number, currency: rest[0] ?? '' };
  const base = rest
    .find(word => word.startsWith('base='))
    ?.slice(5)
    .split(':');
  const name = rest.filter(word => !word.startsWith('base=')).join(' ');
  const isUnit =
    base !== undefined || ['percent', 'percentage-point', 'magnitude', 'year', 'day', 'km'].includes(name);
  return {
    kind: 'quantity',
    ...number,
    ...(isUnit ? { unit: name } : name ? { counted: name } : {}),
    ...(base ? { base: { dimension: base[0] ?? '', low: Number(base[1]), high: Number(base[1]) } } : {}),
  };
}

function readNumber(reading: string): NumberReading {
  const value = Number(/[\d.]+$/.exec(reading)?.[0]);
  if (reading.startsWith('>=')) return { low: value, high: null, bound: 'at-least' };
  if (reading.startsWith('>')) return { low: value, high: null, bound: 'more-than' };
  if (reading.startsWith('<=')) return { low: null, high: value, bound: 'at-most' };
  if (reading.startsWith('<')) return { low: null, high: value, bound: 'less-than' };
  if (reading.startsWith('~')) return { low: value * 0.88, high: value * 1.12, bound: 'about' };
  if (reading.startsWith('nearly')) return { low: value * 0.88, high: value, bound: 'nearly' };
  const [low, high] = reading.split('..').map(Number);
  if (high !== undefined) return { low: low ?? null, high, bound: 'range' };
  return { low: value, high: value, bound: 'exact' };
}

function readDate(first: string, rest: readonly string[], words: string): DateReading {
  const option = (name: string) => rest.find(word => word.startsWith(`${name}=`))?.slice(name.length + 1);
  const [from, to] = first.split('..');
  const weekday = option('wd');
  const time = option('time');
  const zone = option('zone');
  return {
    kind: 'date',
    ...(first === '?' || from === undefined ? {} : { from, to: to ?? from }),
    anchor: first === '?' ? 'none' : 'stated',
    ...(weekday === undefined ? {} : { weekday: Number(weekday) }),
    ...(time === undefined ? {} : { time }),
    ...(zone === undefined ? {} : { zone }),
    explanation: first === '?' ? `${words} → not anchored` : `${words} → ${first}`,
  };
}

function cutSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.?!](?=\s\p{Lu}|$)/gu)) {
    const end = match.index + 1;
    sentences.push({ start, end, paragraph: 0, role: 'body' });
    start = end + 1;
  }
  if (start < text.length) sentences.push({ start, end: text.length, paragraph: 0, role: 'body' });
  return sentences;
}
