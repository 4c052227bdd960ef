import { foundClaims, matchClaims } from './claimScores';
import type { Evaluation } from './evaluateFolder';
import { isName, scoredMentions } from './mentionScores';
import { judgeRelations } from './relationScores';
import { spanKey } from './spans';

/** What was missed, invented or judged wrongly, one a line, for whoever mends it. */
export function listMisses(evaluation: Evaluation): string[] {
  return [...mentionMisses(evaluation), ...claimMisses(evaluation), ...relationMisses(evaluation)];
}

function mentionMisses({ analysis, gold }: Evaluation): string[] {
  const found = new Map(scoredMentions(analysis, gold).map(one => [spanKey(one.file, one), one]));
  const wanted = new Map(gold.mentions.map(one => [spanKey(one.file, one), one]));
  const missed = [...wanted].flatMap(([key, one]) => {
    const type = found.get(key)?.type;
    const what = isName(one) ? 'name' : 'value';
    if (type === undefined) return [`${what} missed    ${key} ${one.type} "${one.text}"`];
    return type === one.type ? [] : [`${what} mistyped  ${key} ${one.type} as ${type} "${one.text}"`];
  });
  const invented = [...found]
    .filter(([key]) => !wanted.has(key))
    .map(([key, one]) => `${isName(one) ? 'name' : 'value'} invented  ${key} ${one.type} "${one.text}"`);
  return [...missed, ...invented].sort();
}

function claimMisses({ analysis, gold }: Evaluation): string[] {
  const found = foundClaims(analysis);
  const matches = matchClaims(found, gold.claims);
  const matchedGold = new Map(matches.map(match => [match.gold, match.found]));
  const matchedFound = new Set(matches.map(match => match.found));
  const missed = gold.claims.flatMap(claim => {
    const match = matchedGold.get(claim);
    if (!match) return [`claim missed    ${claim.id} ${claim.start}-${claim.end} "${claim.text}"`];
    const said = match.attribution
      .map(one => `${one.source?.text ?? '-'}/${one.cue?.text ?? '-'}`)
      .join(' > ');
    const wrong = [
      match.kind === claim.kind ? '' : `kind ${claim.kind} as ${match.kind}`,
      match.modality === claim.modality ? '' : `modality ${claim.modality} as ${match.modality}`,
      claim.source || said
        ? `said by ${claim.source?.text ?? '-'}/${claim.cue?.text ?? '-'} as ${said || '-'}`
        : '',
    ].filter(Boolean);
    return wrong.length === 0 ? [] : [`claim           ${claim.id} ${wrong.join('; ')} "${claim.text}"`];
  });
  const invented = found
    .filter(claim => !matchedFound.has(claim))
    .map(claim => `claim invented  ${claim.file}:${claim.start}-${claim.end} "${claim.text}"`);
  return [...missed, ...invented];
}

function relationMisses({ analysis, gold }: Evaluation): string[] {
  return judgeRelations(analysis, gold)
    .filter(({ gold: relation, verdict }) => verdict !== relation.verdict)
    .map(
      ({ gold: relation, verdict, bothFound }) =>
        `relation ${relation.id} ${relation.a} ${relation.b} ${relation.verdict} as ${verdict ?? 'nothing'}` +
        `${relation.trap ? ' (trap)' : ''}${relation.doubtful ? ' (doubtful)' : ''}${bothFound ? '' : ' (a claim was not found)'}` +
        `\n    "${relation.a_text}"\n    "${relation.b_text}"`,
    );
}
