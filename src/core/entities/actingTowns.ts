import { countries } from './countries';
import { foldWord } from './foldWord';
import { lists } from './lexicons';
import type { NameSpan } from './nameSpans';
import type { NameLine, NameToken } from './nameTokens';
import { personVerbs, sayingVerbs } from './nameWords';

/**
 * Whether a name that the lists know as a town acts like a body in this text: it says, sues, reports, and is never a place where
 * something is. Companies and clubs are called like towns ("Halden reported a loss"). A country, a capital or a seat speaks
 * for its government and stays a place.
 * @param bits what the lists say of the name
 * @param spans all its occurrences in the text
 * @param usedAsPlace whether anything around an occurrence speaks for a place
 */
export function actsLikeBody(
  lines: readonly NameLine[],
  key: string,
  bits: number,
  spans: readonly { readonly span: NameSpan }[],
  usedAsPlace: boolean,
): boolean {
  if (usedAsPlace || spans.length < 2 || (bits & governing) !== 0 || capitals.has(key)) return false;
  const acts = spans.filter(({ span }) => acting(lines[span.line]?.tokens ?? [], span)).length;
  return acts >= 2 || acts * 3 >= spans.length;
}

const governing = lists.country | lists.seat | lists.demonym;

const capitals: ReadonlySet<string> = new Set(
  countries.flatMap(({ capital }) =>
    capital === undefined ? [] : [capital.split(' ').map(foldWord).join(' ')],
  ),
);

/** "X said", "X reported", "dismissed by X", "X will appeal" */
function acting(tokens: readonly NameToken[], { from, to }: NameSpan): boolean {
  const after = tokens[to];
  const own = tokens[to - 1];
  if (tokens[from - 1]?.folded === 'by' && /(?:ed|en|wn|lt|de|un)$/.test(tokens[from - 2]?.folded ?? ''))
    return true;
  if (!after || own?.possessive === true || after.shape !== 'lower' || after.gap !== 'space') return false;
  return (
    sayingVerbs.has(after.folded) ||
    personVerbs.has(after.folded) ||
    /^(?:will|would|may|might|must|should|reported|posted|agreed|declined|plans|expects|owns|makes|sells)$/.test(
      after.folded,
    )
  );
}
