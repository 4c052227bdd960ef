import type { AttributionSource, Mention, SourceEntity, Span } from '../model';
import { firstEndingAfter } from './ordered';
import { isFinite, isNominal, isPunctuation, spanOf, type Run, type Word } from './words';

/** What is known of names when a speaker is looked up. */
export interface SpeakerNames {
  readonly mentions: readonly Mention[];
  /** Entity by start and end of what refers to it without a name ("he", "the minister"). */
  readonly references: ReadonlyMap<string, number>;
  /** Start and end of every mention. */
  readonly mentionSpans: ReadonlySet<string>;
  /** The first mention that overlaps a span. */
  readonly mentionWithin: (span: Span) => Mention | undefined;
}

export function gatherSpeakerNames(
  mentions: readonly Mention[],
  entities: readonly SourceEntity[],
): SpeakerNames {
  const references = new Map<string, number>();
  entities.forEach((entity, index) => {
    for (const span of entity.references) references.set(spanKey(span), index);
  });
  const mentionSpans = new Set(mentions.map(spanKey));
  const mentionWithin = (span: Span): Mention | undefined => {
    const mention = mentions[firstEndingAfter(mentions, span.start)];
    return mention && mention.start < span.end ? mention : undefined;
  };
  return { mentions, references, mentionSpans, mentionWithin };
}

function spanKey(span: Span): string {
  return `${span.start}-${span.end}`;
}

/**
 * Reads who speaks out of a noun phrase: the bare name where the phrase is a named person or body ("Neves" in "Col. Neves,
 * 52"), else the whole description ("a police source", "records at the port").
 * @param run the words from the start of the phrase up to the verb of saying or the end of the sentence
 */
export function readSpeaker(
  text: string,
  words: readonly Word[],
  run: Run,
  names: SpeakerNames,
): AttributionSource | undefined {
  const phrase = trimPhrase(words, run);
  if (!phrase) return undefined;
  const named = findName(words, phrase, names.mentions);
  if (named !== undefined) {
    const mention = names.mentions[named];
    if (mention)
      return { start: mention.start, end: mention.end, text: mention.text, entity: mention.entity };
  }
  const capitals = named === undefined ? findCapitalised(words, phrase) : undefined;
  const span = spanOf(words, capitals ?? phrase);
  const entity = names.references.get(spanKey(span)) ?? referenceInside(words, phrase, names);
  return { ...span, text: text.slice(span.start, span.end), ...(entity === undefined ? {} : { entity }) };
}

function referenceInside(words: readonly Word[], phrase: Run, names: SpeakerNames): number | undefined {
  const first = words[phrase.from];
  if (!first || phrase.to - phrase.from > 3) return undefined;
  for (let to = phrase.to; to > phrase.from; to--) {
    const span = spanOf(words, { from: phrase.from, to });
    const entity = names.references.get(spanKey(span));
    if (entity !== undefined) return entity;
  }
  return undefined;
}

const personLike: ReadonlySet<Mention['type']> = new Set<Mention['type']>([
  'person',
  'organization',
  'media',
  'place',
  'facility',
  'group',
]);

/** Nouns for what carries words: "Civil Protection's bulletin" speaks for Civil Protection. */
const carriers =
  /^(?:account|announcement|bulletin|communique|communiqué|dispatch|feed|figures|newsletter|note|page|post|posts|readout|release|report|site|statement|tally|count|tweet|website|channel|letter|memo)$/;

/** Nouns for people who speak for somebody else: "a spokesman for Andrade" is the spokesman. */
const deputies =
  /^(?:spokesman|spokeswoman|spokesperson|spokespeople|lawyer|lawyers|attorney|aide|aides|adviser|advisor|source|sources|ally|allies|friend|friends|relative|relatives|official|officials|member|members|colleague|colleagues|neighbour|neighbor|neighbours|brother|sister|father|mother|son|daughter|wife|husband|widow|cousin|uncle|aunt|representative|representatives|people|person|witness|witnesses|critics|supporters|residents|study|analysis|survey|poll)$/;

/** The mention that a phrase stands for, if it is a named speaker and not somebody described by a name. */
function findName(words: readonly Word[], phrase: Run, mentions: readonly Mention[]): number | undefined {
  const head = readHead(words, phrase);
  const headMention = words[head.to - 1]?.mention;
  const mentionAt = (at: number): number | undefined => {
    const index = words[at]?.mention;
    const type = index === undefined ? undefined : mentions[index]?.type;
    return type !== undefined && personLike.has(type) ? index : undefined;
  };
  const mainNoun = words[head.to - 1]?.lower ?? '';
  if (headMention !== undefined && mentionAt(head.to - 1) !== undefined) {
    const mention = mentions[headMention];
    // "Putin's office" is not Putin, but "Putin's statement" is.
    if (mention && mention.type !== 'group') return headMention;
  }
  const last = mentionAt(phrase.to - 1);
  if (last !== undefined && !deputies.test(mainNoun)) {
    const mention = mentions[last];
    // "ambassador to Russia Kazem Jalali": a second name stands right behind the phrase that "to" opens.
    const between = wordsBefore(words, phrase, mention);
    if (
      head.to >= phrase.to ||
      /^(?:state|defence|defense|staff|government|media|agency|affairs|force|forces|justice)$/.test(
        between?.lower ?? '',
      ) ||
      (between?.mention !== undefined && between.mention !== last)
    ) {
      return last;
    }
  }
  return carriers.test(mainNoun) ? findPublisher(words, phrase, mentions, mentionAt) : undefined;
}

/** Whose document a phrase names: "Civil Protection's bulletin", "a report by IRNA"; not "the channel of Larijani's office". */
function findPublisher(
  words: readonly Word[],
  phrase: Run,
  mentions: readonly Mention[],
  mentionAt: (at: number) => number | undefined,
): number | undefined {
  for (let at = phrase.from; at < phrase.to; at++) {
    const possessor = mentionAt(at);
    if (possessor === undefined || words[at + 1]?.mention === possessor) continue;
    const possesses = /['’]s?$/.test(words[at]?.text ?? '');
    if (possesses && !carriers.test(words[phrase.to - 1]?.lower ?? '')) return undefined;
    if (mentions[possessor]?.type !== 'group') return possessor;
  }
  return undefined;
}

function wordsBefore(words: readonly Word[], phrase: Run, mention: Mention | undefined): Word | undefined {
  for (let at = phrase.to - 1; at >= phrase.from; at--) {
    const word = words[at];
    if (word && mention && word.end <= mention.start) return word;
  }
  return undefined;
}

/** The phrase up to its first preposition outside a name: "a spokesman" of "a spokesman for the prime minister". */
function readHead(words: readonly Word[], phrase: Run): Run {
  for (let at = phrase.from + 1; at < phrase.to; at++) {
    const word = words[at];
    if (!word) break;
    const insideName = word.mention !== undefined && word.mention === words[at - 1]?.mention;
    if (
      !insideName &&
      (word.wordClass === 'IN' ||
        word.wordClass === 'TO' ||
        word.wordClass === 'CC' ||
        word.lower === 'familiar')
    ) {
      return { from: phrase.from, to: at };
    }
  }
  return phrase;
}

const titles =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|col|colonel|gen|general|maj|major|capt|captain|lt|lieutenant|sgt|sergeant|cmdr|commander|adm|admiral|brig|brigadier|president|prime|minister|secretary|chancellor|king|queen|prince|princess|senator|sen|rep|congressman|congresswoman|governor|gov|mayor|judge|justice|chief|inspector|detective|superintendent|officer|ambassador|foreign|defence|defense|interior|finance|health|deputy|vice|spokesman|spokeswoman|spokesperson|director|chairman|chairwoman|chair|coach|father|sister|brother|bishop|archbishop|pope|imam|sheikh|ayatollah|her|his|excellency|st|hon)$/;

/** A name that the names reader did not find: the capitalised words that end the head of the phrase, without titles. */
function findCapitalised(words: readonly Word[], phrase: Run): Run | undefined {
  const head = readHead(words, phrase);
  if (head.to < phrase.to && head.to - head.from > 1 && words[head.to]?.lower !== 'of') return undefined;
  let from = head.to;
  while (from > head.from) {
    const word = words[from - 1];
    if (!word || word.wordClass === 'PRP' || word.wordClass === 'DT' || word.wordClass === 'PRP$') break;
    const isMark = isPunctuation(word, '.');
    if (!isMark && (!/^\p{Lu}/u.test(word.text) || titles.test(word.lower))) break;
    from--;
  }
  while (from < head.to && isPunctuation(words[from], '.')) from++;
  if (from >= head.to || head.to < phrase.to) return undefined;
  // One capital at the start of a sentence is no name ("Police", "Witnesses") unless it was taken for one.
  if (head.to - from === 1 && from === phrase.from && words[from]?.wordClass !== 'NNP') return undefined;
  const allCapitals = words[from]?.text === words[from]?.text.toUpperCase();
  return words[from]?.wordClass === 'NNP' && !(allCapitals && from > phrase.from)
    ? { from, to: head.to }
    : undefined;
}

/** Drops what does not belong to the phrase: leading adverbs, inserts after a comma, participles and time words at the end. */
function trimPhrase(words: readonly Word[], run: Run): Run | undefined {
  let { from } = run;
  while (from < run.to && isLeadIn(words[from]) && words[from + 1]?.lower !== 'than') from++;
  let to = from;
  while (to < run.to) {
    const word = words[to];
    if (!word || (isFinite(word) && to > from && word.wordClass !== 'PV')) break;
    if (word.wordClass === 'PU' && !isPunctuation(word, '.“”"‘’%&/-')) break;
    if (word.quotation !== undefined) break;
    if (to > from && (word.wordClass === 'W' || word.wordClass === 'TO')) {
      if (word.wordClass === 'W' || words[to + 1]?.wordClass === 'VB') break;
    }
    if (
      to > from &&
      (word.wordClass === 'VBN' || word.wordClass === 'VBG') &&
      word.mention === undefined &&
      isNominal(words[to - 1] ?? word)
    )
      break;
    if (to > from && word.wordClass === 'RB' && word.lower !== 'not') break;
    if (
      to > from &&
      word.wordClass === 'IN' &&
      word.mention === undefined &&
      /^(?:on|in|after|during|before|when|as|since|via|through|by|that|while|because|at)$/.test(word.lower) &&
      startsTimeOrPlace(words, to + 1)
    )
      break;
    to++;
  }
  while (
    to > from &&
    (words[to - 1]?.wordClass === 'IN' ||
      words[to - 1]?.wordClass === 'CC' ||
      words[to - 1]?.wordClass === 'RB' ||
      isPunctuation(words[to - 1], '.“"‘/-&'))
  )
    to--;
  while (to > from && isTimeNoun(words[to - 1]) && words[to - 2] && to - 1 > from) to--;
  if (to <= from) return undefined;
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word && (isNominal(word) || word.wordClass === 'JJ')) return { from, to };
  }
  return undefined;
}

function isLeadIn(word: Word | undefined): boolean {
  if (!word) return false;
  if (word.wordClass === 'RB' || word.wordClass === 'CC' || word.wordClass === 'OTH')
    return word.mention === undefined;
  return word.wordClass === 'PU';
}

const timeNouns =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today|tonight|earlier|later|week|month|year|last)$/;

function isTimeNoun(word: Word | undefined): boolean {
  return word !== undefined && timeNouns.test(word.lower);
}

/** "in a statement", "on Monday", "at a news conference": not part of who speaks; "at the ministry" is. */
function startsTimeOrPlace(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return true;
  if (
    timeNouns.test(word.lower) ||
    word.wordClass === 'CD' ||
    word.wordClass === 'PRP' ||
    word.wordClass === 'VBG'
  )
    return true;
  for (let next = at; next < at + 5; next++) {
    if (
      /^(?:statement|interview|conference|briefing|speech|letter|post|tweet|message|address|television|meeting|call|remarks|hearing|testimony)$/.test(
        words[next]?.lower ?? '',
      )
    )
      return true;
    if (words[next]?.wordClass === 'PU') break;
  }
  return false;
}

/** The first noun phrase of a subject: what stands before its first comma, lead-ins like "On Monday," left out. */
export function readSubjectSpeaker(
  text: string,
  words: readonly Word[],
  subject: Run,
  names: SpeakerNames,
): AttributionSource | undefined {
  const parts = cutAtCommas(words, subject);
  let first = 0;
  while (
    first < parts.length - 1 &&
    (isAdverbial(words, parts[first]) || (first > 0 && isPlace(words, parts[first], names)))
  )
    first++;
  const phrase = parts[first];
  if (!phrase) return undefined;
  const start = skipTimeLead(words, phrase);
  const speaker = readSpeaker(text, words, start, names);
  // "the minister, Conceição Lima, said": the name in the insert says more than the description.
  const insert = parts[first + 1];
  if (insert && speaker && !isNamed(speaker, names)) return namedInsert(words, insert, names) ?? speaker;
  return speaker;
}

/** Who speaks in a phrase behind the verb: "its director, Dr. Fortes, who …" → "Fortes". */
export function readTrailingSpeaker(
  text: string,
  words: readonly Word[],
  run: Run,
  names: SpeakerNames,
): AttributionSource | undefined {
  const parts = cutAtCommas(words, run);
  const phrase = parts[0];
  if (!phrase) return undefined;
  const speaker = readSpeaker(text, words, phrase, names);
  const insert = parts[1];
  if (insert && speaker && !isNamed(speaker, names)) return namedInsert(words, insert, names) ?? speaker;
  return speaker;
}

function isNamed(speaker: Span, names: SpeakerNames): boolean {
  return names.mentionSpans.has(spanKey(speaker));
}

/** The person an insert consists of, titles aside. */
function namedInsert(
  words: readonly Word[],
  insert: Run,
  names: SpeakerNames,
): AttributionSource | undefined {
  const last = words[insert.to - 1]?.mention;
  const mention = last === undefined ? undefined : names.mentions[last];
  if (!mention || (mention.type !== 'person' && mention.type !== 'organization' && mention.type !== 'media'))
    return undefined;
  for (let at = insert.from; at < insert.to; at++) {
    const word = words[at];
    if (!word || word.start >= mention.start) break;
    if (word.wordClass === 'IN' || word.wordClass === 'W' || isFinite(word)) return undefined;
  }
  return { start: mention.start, end: mention.end, text: mention.text, entity: mention.entity };
}

function cutAtCommas(words: readonly Word[], run: Run): Run[] {
  const parts: Run[] = [];
  let from = run.from;
  for (let at = run.from; at < run.to; at++) {
    if (!isPunctuation(words[at], ',')) continue;
    if (at > from) parts.push({ from, to: at });
    from = at + 1;
  }
  if (run.to > from) parts.push({ from, to: run.to });
  return parts;
}

/** "On Monday", "In a statement", "Asked about it", "last week": no subject. */
function isAdverbial(words: readonly Word[], part: Run | undefined): boolean {
  const first = part && words[part.from];
  if (!first || !part) return false;
  if (
    first.wordClass === 'IN' ||
    first.wordClass === 'RB' ||
    first.wordClass === 'VBN' ||
    first.wordClass === 'VBG' ||
    first.wordClass === 'TO' ||
    first.wordClass === 'W' ||
    first.wordClass === 'CC'
  )
    return true;
  for (let at = part.from; at < part.to; at++)
    if (!isTimeNoun(words[at]) && words[at]?.wordClass !== 'CD' && words[at]?.kind !== 'number') return false;
  return true;
}

/** "In Kampala, Uganda, the council said": the country belongs to the adverbial before it. */
function isPlace(words: readonly Word[], part: Run | undefined, names: SpeakerNames): boolean {
  if (!part) return false;
  const mention = words[part.from]?.mention;
  if (mention === undefined || names.mentions[mention]?.type !== 'place') return false;
  return words.slice(part.from, part.to).every(word => word.mention === mention);
}

/** "On Tuesday the minister": the phrase starts after the day. */
function skipTimeLead(words: readonly Word[], phrase: Run): Run {
  const first = words[phrase.from];
  if (first?.wordClass !== 'IN' && !isTimeNoun(first)) return phrase;
  let at = first?.wordClass === 'IN' ? phrase.from + 1 : phrase.from;
  while (
    at < phrase.to &&
    (isTimeNoun(words[at]) || words[at]?.kind === 'number' || words[at]?.wordClass === 'CD')
  )
    at++;
  return at > phrase.from + (first?.wordClass === 'IN' ? 1 : 0) && at < phrase.to
    ? { from: at, to: phrase.to }
    : phrase;
}
