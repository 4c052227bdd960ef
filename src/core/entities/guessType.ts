import type { EntityType } from '../model';
import { lists } from './lexicons';
import { isHead } from './nameHeads';
import type { NameSpan } from './nameSpans';
import type { NameToken } from './nameTokens';
import { personVerbs, sayingVerbs } from './nameWords';
import { titleHeads } from './titles';

/**
 * Nothing known speaks for a type. One word is a place more often than anything, unless it has an article; of two or
 * three, an organisation comes first (measured on the training sets without titles of works, which news has few of).
 */
export function guessType(
  tokens: readonly NameToken[],
  span: NameSpan,
  words: readonly NameToken[],
  introducesPeople: boolean,
): EntityType {
  const article = /^(?:the|a|an)$/.test(tokens[span.from - 1]?.folded ?? '');
  if (span.quoted || words.some(({ shape, folded }) => shape === 'number' || /\d/.test(folded)))
    return 'product';
  const [word] = words;
  if (!word || (word.bits & lists.ordinary) !== 0) return 'product';
  if (words.length > 1) return words.length < 4 ? 'organization' : 'product';
  if (word.shape === 'upper') return 'organization';
  if (article) return word.folded.endsWith('s') ? 'organization' : 'product';
  // What only opens a sentence, or is a noun of titles and institutions, may be no name at all.
  const next = tokens[span.to];
  const subject = !word.initial || word.possessive || next?.text === ',' || next?.shape === 'lower';
  const proper = subject && /^\p{Lu}[\p{Ll}\p{M}]{2,}$/u.test(word.text);
  if (proper && !introducesPeople && (word.possessive || isVerb(next))) return 'person';
  if (proper && isVerb(next) && !/^(?:was|is|had|has)$/.test(next?.folded ?? '')) return 'organization';
  return proper && !isHead(word.folded) && !titleHeads.has(word.folded) ? 'place' : 'product';
}

/** Verbs that are told by their form, and a few of those of news: "X sued", "X will", "X won". */
function isVerb(token: NameToken | undefined): boolean {
  return (
    token?.shape === 'lower' &&
    (sayingVerbs.has(token.folded) ||
      personVerbs.has(token.folded) ||
      /^(?:was|is|had|has|did|will|would|could|can|may|might)$|ed$/.test(token.folded))
  );
}
