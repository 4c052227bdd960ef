import type { AttributionSource } from '../model';
import { findClauseVerb } from './grammar';
import type { Report, ReportContext } from './report';
import { readTrailingSpeaker } from './speakers';
import { isFinite, isPunctuation, spanOf, type Run, type Word } from './words';

/** Reads "According to X, …", "Per X, …", "In X's words, …" at the start of a run. */
export function readLeadingReport(
  context: ReportContext,
  words: readonly Word[],
  run: Run,
): Report | undefined {
  let from = run.from;
  if (/^(?:but|and|also)$/.test(words[from]?.lower ?? '')) from++;
  const first = words[from];
  const according = first?.lower === 'according' && words[from + 1]?.lower === 'to';
  if (!according && first?.lower !== 'per') return undefined;
  const phraseFrom = from + (according ? 2 : 1);
  for (let at = phraseFrom; at < run.to; at++) {
    const word = words[at];
    if (!word || (isFinite(word) && at > phraseFrom + 30)) break;
    const quoted = words[at + 1]?.quotation !== undefined;
    // "According to the Interior Ministry over 345 people were killed": no comma behind the name.
    const nameEnds =
      word.mention !== undefined && words[at + 1]?.mention !== word.mention && opensSubject(words[at + 1]);
    if (nameEnds && findClauseVerb(words, at + 1, run.to) !== undefined) return leadingReport(at + 1, at + 1);
    if (!isPunctuation(word, ',') || (!quoted && findClauseVerb(words, at + 1, run.to) === undefined))
      continue;
    return leadingReport(at, at + 1);
  }
  return undefined;

  function leadingReport(speakerTo: number, contentFrom: number): Report {
    const speakerRun = { from: phraseFrom, to: speakerTo };
    const publisher = readPublisher(context, words, speakerRun);
    const source = publisher?.source ?? readTrailingSpeaker(context.text, words, speakerRun, context.names);
    const cueEnd = publisher ? publisher.documentEnd : phraseFrom;
    return {
      ...(source ? { source } : {}),
      cue: spanOf(words, { from, to: cueEnd }),
      content: [{ from: contentFrom, to: run.to }],
      speakerRun,
      denied: false,
      passedOn: false,
    };
  }
}

function opensSubject(word: Word | undefined): boolean {
  if (!word) return false;
  return (
    word.wordClass === 'DT' ||
    word.wordClass === 'CD' ||
    word.wordClass === 'PRP' ||
    word.wordClass === 'PRP$' ||
    word.wordClass === 'EX' ||
    /^(?:over|about|around|nearly|almost|more|at|some)$/.test(word.lower)
  );
}

/** "figures released by the ministry": the ministry speaks, through the figures. */
function readPublisher(
  context: ReportContext,
  words: readonly Word[],
  run: Run,
): { source: AttributionSource; documentEnd: number } | undefined {
  for (let at = run.from + 1; at + 1 < run.to; at++) {
    if (words[at]?.lower !== 'by') continue;
    const participle =
      /^(?:released|published|public|issued|provided|compiled|circulated|presented|announced|read)$/.test(
        words[at - 1]?.lower ?? '',
      );
    if (!participle) continue;
    const source = readTrailingSpeaker(context.text, words, { from: at + 1, to: run.to }, context.names);
    let documentEnd = at - 1;
    while (
      documentEnd > run.from &&
      (words[documentEnd - 1]?.wordClass === 'VBN' || words[documentEnd - 1]?.wordClass === 'RB')
    )
      documentEnd--;
    return source ? { source, documentEnd } : undefined;
  }
  return undefined;
}
