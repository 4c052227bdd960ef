import { afterAttribution, continuation, untilSentenceEnd } from './attributionEnds';
import type { Report, ReportContext } from './report';
import { readTrailingSpeaker } from './speakers';
import { isFinite, isPunctuation, spanOf, type Run, type Word } from './words';

/** Reads "…, according to X, its director" at the word "according". */
export function readAccording(
  context: ReportContext,
  words: readonly Word[],
  run: Run,
  at: number,
): Report | undefined {
  let end = at;
  while (end > run.from && isPunctuation(words[end - 1], ',—–')) end--;
  const speakerRun = untilSentenceEnd(words, { from: at + 2, to: run.to });
  const source = readTrailingSpeaker(context.text, words, speakerRun, context.names);
  if (!source) return undefined;
  const after = afterAttribution(words, run, at + 2, speakerRun.to);
  const following = continuation(words, { from: after, to: run.to });
  const goesOn =
    following !== undefined && (isInsert(words, run, at) || words[following.from]?.wordClass === 'CC');
  const second = goesOn ? following : undefined;
  const first = { from: run.from, to: end };
  return {
    source,
    cue: spanOf(words, { from: at, to: at + 2 }),
    content: second ? [first, second] : [first],
    speakerRun: second ? { from: at + 2, to: after } : speakerRun,
    denied: false,
    passedOn: false,
  };
}

/** "The toll, according to police, has risen": no verb yet, so what follows goes on. */
function isInsert(words: readonly Word[], run: Run, at: number): boolean {
  for (let before = run.from; before < at; before++)
    if (isFinite(words[before] ?? { wordClass: 'PU' })) return false;
  return true;
}
