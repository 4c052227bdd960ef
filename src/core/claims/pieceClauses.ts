import type { Piece } from './clauses';
import { readClause, readVerbGroup, startsPredicate, type Clause } from './grammar';
import type { ReportContext } from './report';
import { introducesQuotation, takesBareClause, takesThatClause } from './sayingVerbs';
import { readSubjectReport } from './subjectReports';
import { isFinite, type Run, type Word } from './words';

/** Reads the clause of a piece. A further verb and a relative clause have no subject of their own: it comes back empty. */
export function readPieceClause(words: readonly Word[], piece: Piece): Clause | undefined {
  if (piece.kind !== 'predicate' && piece.kind !== 'relative') return readClause(words, piece);
  const noSubject = { from: piece.from, to: piece.from };
  if (startsPredicate(words, piece.from, piece.to)) {
    let at = piece.from;
    while (!isFinite(words[at] ?? { wordClass: 'MD' })) at++;
    return { subject: noSubject, verb: readVerbGroup(words, at, piece.to) };
  }
  // "who as minister of the sea had told …": the verb follows an insert.
  const clause = readClause(words, piece);
  const sharing = piece.kind === 'relative' && words[piece.from]?.lower !== 'whose';
  return clause && sharing ? { subject: noSubject, verb: clause.verb } : clause;
}

/** Where the words that can belong to a report end, and the piece that goes on behind them. */
export interface Resumption {
  readonly to: number;
  readonly index: number;
}

/**
 * Finds where the content of a report that opens in a piece ends: at the next piece that reports again ("… and said"),
 * speaks again ("… and warned against it") or turns with "but".
 */
export function findResumption(
  context: ReportContext,
  words: readonly Word[],
  pieces: readonly Piece[],
  index: number,
  run: Run,
): Resumption {
  const own = pieces[index];
  if (!own) return { to: run.to, index: pieces.length };
  if (own.kind === 'relative') return { to: own.to, index: index + 1 };
  for (let next = index + 1; next < pieces.length; next++) {
    const piece = pieces[next];
    const clause = piece && readPieceClause(words, piece);
    if (!piece || !clause || (piece.kind !== 'predicate' && piece.kind !== 'coordinate')) continue;
    const ends =
      readSubjectReport(context, words, clause, piece.to, undefined) !== undefined ||
      (piece.kind === 'predicate' && (piece.joinedBy === 'but' || speaksAgain(words, clause))) ||
      // "…, but the army denied this"
      (piece.joinedBy === 'but' && speaksAgain(words, clause));
    if (ends) return { to: piece.from, index: next };
  }
  return { to: run.to, index: pieces.length };
}

function speaksAgain(words: readonly Word[], clause: Clause): boolean {
  const past = words[clause.verb.finite]?.wordClass === 'VBD';
  const { base, passive } = clause.verb;
  const decides = takesThatClause(base) && !takesBareClause(base);
  return past && !passive && introducesQuotation(base) && !decides;
}
