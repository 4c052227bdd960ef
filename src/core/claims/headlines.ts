import type { Attribution, AttributionSource } from '../model';
import type { ClaimDraft } from './drafts';
import { readStretch } from './narrative';
import type { NarrativeContext } from './narrativeContext';
import type { ReportContext } from './report';
import { readSpeaker } from './speakers';
import { isFinite, isPunctuation, spanOf, type Run, type Word } from './words';

/**
 * Reads the claim of a headline. Headings inside a piece count only when they state something ("Toll rises to 34").
 * @param isTitle whether it is the title of the whole source
 */
export function readHeadlineClaims(
  context: NarrativeContext,
  words: readonly Word[],
  isTitle: boolean,
): readonly ClaimDraft[] {
  const { content, attribution } = readHeadline(context, words);
  const stated = words
    .slice(content.from, content.to)
    .some(word => isFinite(word) || (word.wordClass === 'VBN' && !isTitle));
  if (!stated && !isTitle) return [];
  const part = words.slice(content.from, content.to);
  const question = part.at(-1)?.text === '?';
  const reading = readStretch(context, part, { heading: true, question });
  return attribution
    ? reading.drafts.map(draft => ({
        ...draft,
        kind: 'indirect-quote' as const,
        attribution: [attribution, ...draft.attribution],
      }))
    : reading.drafts;
}

/** What a headline says without its label and without who is said to say it. */
export interface Headline {
  readonly content: Run;
  readonly attribution?: Attribution;
}

/**
 * Takes a headline apart: "FLASH: FERRY CAPSIZES - COAST GUARD", "Coast guard: ferry was overloaded", "Adviser meets Putin in
 * Moscow: Kremlin". A colon behind a topic ("Ferry disaster: captain held") attributes nothing.
 */
export function readHeadline(context: ReportContext, words: readonly Word[]): Headline {
  let run: Run = { from: 0, to: words.length };
  const label = words.findIndex((word, at) => at < 4 && isPunctuation(word, ':'));
  if (
    label > 0 &&
    /^(?:flash|breaking|urgent|update|updated|exclusive|watch|live|video|alert|developing|just|opinion|analysis|comment|explainer|correction)$/.test(
      words[0]?.lower ?? '',
    )
  ) {
    run = { from: label + 1, to: run.to };
  }
  const suffix = words[run.to - 1];
  if (
    isPunctuation(words[run.to - 2], '—–-|') &&
    /^(?:analysis|opinion|comment|commentary|editorial|report|video|watch|live)$/.test(suffix?.lower ?? '')
  ) {
    if (suffix?.lower !== 'report') run = { from: run.from, to: run.to - 2 };
  }
  const leading = findMark(words, run, ':', run.from + 7);
  if (leading !== undefined) {
    const speaker = speakerIn(context, words, { from: run.from, to: leading });
    if (speaker && run.to - leading > 3) return attribute(words, speaker, { from: leading + 1, to: run.to });
  }
  for (let at = run.to - 2; at > run.from + 2 && at > run.to - 8; at--) {
    const word = words[at];
    if (!isPunctuation(word, ':—–-')) continue;
    const spaced = (words[at + 1]?.start ?? 0) > (word?.end ?? 0);
    const speaker = spaced ? speakerIn(context, words, { from: at + 1, to: run.to }) : undefined;
    if (speaker) return attribute(words, speaker, { from: run.from, to: at });
    break;
  }
  return { content: run };
}

function attribute(words: readonly Word[], source: AttributionSource, content: Run): Headline {
  return { content, attribution: { source, content: spanOf(words, content) } };
}

function findMark(words: readonly Word[], run: Run, mark: string, to: number): number | undefined {
  for (let at = run.from + 1; at < Math.min(run.to, to); at++) if (isPunctuation(words[at], mark)) return at;
  return undefined;
}

/** Nouns of those who speak in headlines without a name. */
const speakingNouns =
  /^(?:police|guard|coastguard|ministry|minister|government|army|military|navy|officials?|sources?|report|reports|study|survey|poll|experts?|analysts?|scientists|researchers|witness|witnesses|union|kremlin|court|prosecutors?|lawyer|lawyers|doctors|company|spokesman|spokeswoman|president|un|media|inquiry|inquest|watchdog|regulator|charity|ngo|hospital|authorities|agency|ambassador|envoy|mayor|governor|pm|premier|leader|opposition)$/;

function speakerIn(context: ReportContext, words: readonly Word[], run: Run): AttributionSource | undefined {
  if (run.to - run.from > 6 || run.to <= run.from) return undefined;
  let known = false;
  for (let at = run.from; at < run.to; at++) {
    const word = words[at];
    if (!word || isFinite(word) || word.wordClass === 'VBN' || word.kind === 'number') return undefined;
    const type = word.mention === undefined ? undefined : context.names.mentions[word.mention]?.type;
    const speaks = type === 'person' || type === 'organization' || type === 'media';
    if (at === run.to - 1) known = speaks || speakingNouns.test(word.lower);
  }
  return known ? readSpeaker(context.text, words, run, context.names) : undefined;
}
