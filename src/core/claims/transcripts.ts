import type { Attribution, AttributionSource, Span } from '../model';
import type { ClaimDraft } from './drafts';
import { readStretch } from './narrative';
import type { NarrativeContext } from './narrativeContext';
import { draftQuotation } from './quotationDrafts';
import type { Stretch } from './stretches';
import { verbBase } from './verbForms';
import { isFinite, type Word } from './words';

/** Everything that one speaker of a transcript says at a stretch. */
export interface Turn {
  readonly label: Span;
  readonly stretches: readonly SpokenStretch[];
}

/** A stretch of a turn with its words. */
export interface SpokenStretch extends Stretch {
  readonly words: readonly Word[];
}

/**
 * Reads the claims of a transcript's turns. The one who asks most of the questions leads the talk: of that voice only
 * reports of others and plain statements count; the others speak their sentences, run together where a sentence needs the
 * one before it ("It was on the board.").
 */
export function readTurns(context: NarrativeContext, turns: readonly Turn[]): ClaimDraft[] {
  const host = findHost(context.text, turns);
  return turns.flatMap(turn => readTurn(context, turn, labelOf(context.text, turn) === host));
}

function labelOf(text: string, turn: Turn): string {
  return text.slice(turn.label.start, turn.label.end).split(/\s+/).at(-1)?.toLowerCase() ?? '';
}

function findHost(text: string, turns: readonly Turn[]): string | undefined {
  const counts = new Map<string, { questions: number; stretches: number }>();
  for (const turn of turns) {
    const label = labelOf(text, turn);
    const count = counts.get(label) ?? { questions: 0, stretches: 0 };
    for (const stretch of turn.stretches) {
      count.stretches++;
      if (isQuestion(stretch.words)) count.questions++;
    }
    counts.set(label, count);
  }
  if (counts.size < 2) return undefined;
  const [asker] = [...counts].sort((a, b) => b[1].questions - a[1].questions);
  return asker && asker[1].questions > 0 && asker[1].questions * 5 >= asker[1].stretches
    ? asker[0]
    : undefined;
}

export function isQuestion(words: readonly Word[]): boolean {
  for (let at = words.length - 1; at >= 0 && at > words.length - 4; at--)
    if (words[at]?.text === '?') return true;
  return false;
}

function readTurn(context: NarrativeContext, turn: Turn, isHost: boolean): ClaimDraft[] {
  const drafts: ClaimDraft[] = [];
  const said = (content: Span): Attribution => attribute(context, turn, content);
  let group: SpokenStretch[] = [];
  const closeGroup = (): void => {
    const [first] = group;
    const last = group.at(-1);
    if (first && last) {
      const span = { start: first.start, end: trimEnd(context.text, last) };
      const draft = draftQuotation(context.wordsOf, [span], [said(span)]);
      // The one who leads the talk speaks for the programme.
      drafts.push(isHost ? { ...draft, kind: 'statement', attribution: [] } : draft);
    }
    group = [];
  };
  for (const stretch of turn.stretches) {
    const inner = readStretch(context, stretch.words, { heading: false, question: true });
    const reported = inner.drafts.filter(draft => draft.attribution.length > 0);
    const ownSpan = { start: stretch.start, end: trimEnd(context.text, stretch) };
    const own = said(ownSpan);
    for (const draft of reported) drafts.push(withSpeaker(draft, own, isHost));
    if (isHost && reported.length > 0) {
      closeGroup();
      continue;
    }
    const previous = drafts.at(-1);
    if (
      isHost &&
      group.length === 0 &&
      previous?.kind === 'indirect-quote' &&
      isFragment(stretch.words) &&
      !isQuestion(stretch.words)
    ) {
      // "… said that nobody was missing. 138 passengers and nine crew.": the fragment belongs to the report.
      drafts[drafts.length - 1] = { ...previous, end: ownSpan.end };
      continue;
    }
    if (isQuestion(stretch.words) || !statesSomething(stretch.words)) {
      closeGroup();
      continue;
    }
    if (group.length > 0 && (group.length >= 3 || !leansBack(stretch.words, group))) closeGroup();
    group.push(stretch);
  }
  closeGroup();
  return drafts;
}

/** "I remind listeners that …" is the speaker; what a host reports is told in the programme's own voice. */
function withSpeaker(draft: ClaimDraft, own: Attribution, isHost: boolean): ClaimDraft {
  const [outer, ...rest] = draft.attribution;
  if (!outer) return draft;
  if (/^(?:I|we)$/i.test(outer.source?.text ?? '')) {
    const source = own.source;
    const cue = outer.cue;
    return {
      ...draft,
      attribution: [
        { ...(source ? { source } : {}), ...(cue ? { cue } : {}), content: outer.content },
        ...rest,
      ],
    };
  }
  return isHost ? draft : { ...draft, attribution: [own, ...draft.attribution] };
}

function attribute(context: NarrativeContext, turn: Turn, content: Span): Attribution {
  const { text, names } = context;
  const label = text.slice(turn.label.start, turn.label.end);
  const mention = names.mentionWithin(turn.label);
  const source: AttributionSource = {
    ...turn.label,
    text: label,
    ...(mention === undefined ? {} : { entity: mention.entity }),
  };
  const colon = text.indexOf(':', turn.label.end);
  const near = colon >= 0 && colon - turn.label.end < 60;
  return { source, ...(near ? { cue: { start: colon, end: colon + 1, text: ':' } } : {}), content };
}

function trimEnd(text: string, span: Span): number {
  let { end } = span;
  while (end > span.start && /[\s.,;:]/.test(text[end - 1] ?? '')) end--;
  return end;
}

const numberWords =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?|hundred|thousand|million|none|nobody)$/;

const greetings =
  /^(?:good|hello|hi|thanks|thank|welcome|goodbye|bye|please|yes|no|ok|okay|sure|sorry|cheers)$/;

function statesSomething(words: readonly Word[]): boolean {
  const real = words.filter(word => word.wordClass !== 'PU');
  if (real.some(word => word.kind === 'number' || word.wordClass === 'CD' || numberWords.test(word.lower)))
    return true;
  if (real.length <= 6 && real.some(word => /^thanks?$/.test(word.lower))) return false;
  if (real.length < 3) return false;
  if (greetings.test(real[0]?.lower ?? '') && real.length < 6) return false;
  return real.some(isFinite);
}

function isFragment(words: readonly Word[]): boolean {
  return !words.some(isFinite);
}

/** Whether a sentence needs the one before it: it opens with a pronoun, a joining word or has no verb, or the one before was a bare "That is a lie." */
function leansBack(words: readonly Word[], group: readonly SpokenStretch[]): boolean {
  const first = words.find(word => word.wordClass !== 'PU');
  if (!first) return false;
  const real = words.filter(word => word.wordClass !== 'PU');
  if (
    /^(?:it|it's|he|he's|she|she's|they|they're|that's|none|neither|nor|and|but|so|because|not|both)$/.test(
      first.lower,
    )
  )
    return true;
  if (/^(?:that|this|those|these)$/.test(first.lower) && real[1] && isFinite(real[1])) return true;
  // "The minister worked with a list. I work with people.": the same verb twice is a contrast.
  const verbs = (spoken: readonly Word[]): string[] =>
    spoken.filter(isFinite).map(word => verbBase(word.lower));
  const before = group.at(-1)?.words.filter(word => word.wordClass !== 'PU') ?? [];
  const [verb] = verbs(real);
  if (verb !== undefined && verb.length > 3 && verb === verbs(before)[0]) return true;
  if (isFragment(words) && real.length <= 8) return group.some(stretch => !isFragment(stretch.words));
  if (real.length <= 7 && real.some(word => /^(?:it|him|them)$/.test(word.lower))) return true;
  return (
    group.length === 1 && before.length <= 5 && /^(?:that|this|it|that's|it's)$/.test(before[0]?.lower ?? '')
  );
}
