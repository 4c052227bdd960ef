import { monthAlternatives } from '../statedDays';
import { betweenNames } from './bylines';

/**
 * What of a paragraph credits an agency or colleagues: the offset from which on it does, 0 for the whole, undefined for
 * nothing: "(Reporting by …; Editing by …)", "Additional reporting by …", "ABC/xy/26.06.2023", "-30-".
 * @param closing the paragraph is the last of the running text or stands after it
 */
export function findAgencyCredit(passage: string, closing: boolean): number | undefined {
  if (passage.length <= 500 && (creditsNames(passage) || creditLines.some(line => line.test(passage))))
    return 0;
  if (passage.length <= 300 && passage.includes('contribut') && contribution.test(passage)) return 0;
  if (!closing) return undefined;
  if (passage.length <= 80 && endMarks.some(mark => mark.test(passage))) return 0;
  const from = Math.max(0, passage.length - 260);
  const match = creditTail.exec(passage.slice(from));
  if (!match || (match.index === 0 && from > 0)) return undefined;
  return from + match.index + (match.groups?.lead?.length ?? 0);
}

/** Who did what for the text; names must follow. */
const creditOpening =
  /^[([–—-]{0,2}\s?(?:(?:additional|further|with|with additional) )?(?:reporting|writing|editing|translation|translated|research|photography|graphics|production|report|text|edited|written|compiled|produced)(?: and (?:writing|editing|reporting))?(?: by| from|:)\s+/iu;

/** "Reporting by the commission had stopped" goes on in small letters; a credit names people, places, agencies. */
function creditsNames(passage: string): boolean {
  const opening = creditOpening.exec(passage.slice(0, 80))?.[0];
  if (opening === undefined) return false;
  const words = passage.slice(opening.length).match(/[\p{L}\p{M}][\p{L}\p{M}.’'-]*/gu) ?? [];
  return (
    /^\p{Lu}/u.test(words[0] ?? '') &&
    words.every(word => /^\p{Lu}/u.test(word) || betweenNames.has(word) || creditWords.has(word))
  );
}

const creditWords: ReadonlySet<string> = new Set(
  'by reporting writing editing additional further translated translation research compiled written edited produced production with photography graphics contributed'.split(
    ' ',
  ),
);

const creditLines: readonly RegExp[] = [
  /^(?:[–—-]\s?)?[([]?(?:with (?:(?:news )?agency|wire|agencies’|agencies') (?:inputs?|materials?|reports?|reporting|copy|content)|with (?:inputs?|files|materials?|reports?|reporting|contributions?|material|information) (?:from|by)\b.{1,100}|(?:agencies|agency|staff and agencies|from agencies|with agencies|wires|news agencies|afp|ap|reuters|dpa|xinhua|ansa|efe|lusa|ani|pti|irna|tass|anadolu|associated press|the associated press))[)\]]?\.?$/iu,
  /^[([]?(?:Source|Sources|SOURCE|SOURCES|Via|Quelle|Fonte|Fuente)\s?:\s?\p{Lu}[^.:;]{1,70}[)\]]?\.?$/u,
  /^(?:Editors?|Reporters?|Photographers?|Translators?|Producers?|Copy editor|Web editor)\s?:\s?\p{Lu}[^.:;]{1,60}$/u,
  /^our standards\s?:/iu,
  /^[([]?(?:this (?:article|story|report|content|piece|item) (?:was|is|has been|originally|first) (?:first |originally |also |automatically )?(?:published|produced|generated|appeared|syndicated|supplied|provided|translated|adapted|republished|written by|compiled)\b|(?:republished|reprinted|reproduced) (?:from|with permission|courtesy|under)\b)/iu,
];

/** "Ana Lund in Graz contributed to this report." */
const contribution =
  /^.{3,120}\bcontributed (?:to this (?:report|story|article)|(?:additional )?reporting)\b/iu;

/** How agencies and press offices close a text. */
const endMarks: readonly RegExp[] = [
  // "ABC/xy/26.06.2023", "abc/de", "dpa ab cd n1": codes with slashes
  /^\(?\p{Lu}{2,8}(?:[/–-]\p{L}{1,10}){0,4}[/ –-]\p{Nd}{1,2}[./]\p{Nd}{1,2}[./]\p{Nd}{2,4}\)?(?:\s?\p{Nd}{1,2}[:.h]?\p{Nd}{2})?$/u,
  /^\(?\p{Lu}{2,8}(?:\/\p{L}{1,6}){1,4}\)?$/u,
  /^\p{L}{2,6}\/\p{L}{1,6}(?:\/\p{L}{1,6}){0,3}$/u,
  /^(?:dpa|apa|sda|ots)(?:[ /]\p{L}{1,5}\p{Nd}?){1,6}$/u,
  /^\p{Lu}{3,6} \p{Nd}{6} \p{Lu}{3} \p{Nd}{2,4}$/u,
  // "ABC-XY-12 Sept", "ABC/de 12 September 2024"
  new RegExp(
    `^\\(?\\p{Lu}{2,8}(?:[/–-]\\p{L}{1,8}){0,3}[/ –-]\\p{Nd}{1,2}[ .]?(?:${monthAlternatives})\\.?(?:[ -]\\p{Nd}{4})?(?: \\p{Nd}{1,2}[:.]?\\p{Nd}{2})?\\)?$`,
    'iu',
  ),
  // "(END)", "-30-", "###", "ENDS", "– ENDS –", "(AB/CD)", "(ABC)"
  /^[([–—\-*#\s]{0,4}(?:ends?|end of (?:text|release|statement|story|item)|-?30-?|fim|fin|ende|item ends|more to follow|more follows)[)\]–—\-*#.\s]{0,4}$/iu,
  /^#{2,5}$/,
  /^\((?:\p{Lu}{2,8}|\p{Lu}\p{L}{2,9})(?:[/,]\s?\p{L}{1,10}){0,3}\)$/u,
  /^[–—-]{1,2}\s?(?:\p{Lu}{2,8}|\p{Lu}\p{L}{2,9}(?: (?:News|Agency|News Agency|Press))?)$/u,
];

/** "(Reporting by …)", "(AFP)", "– ABC" at the end of the last paragraph. */
const creditTail =
  /(?<lead>[.!?…”’"')]\s+)(?:\((?:(?:Additional )?(?:[Rr]eporting|Writing|Editing|With (?:inputs?|agencies|files)|Source|Edited by|Translated by)\b[^()]{1,220}|\p{Lu}{2,8}(?:\/\p{L}{1,8}){0,3}|END|ends)\)|[–—-]{1,2}\s?(?:\p{Lu}{2,8}(?:\/\p{L}{1,8}){0,3}|with agencies|with (?:news )?agency (?:material|reports?|inputs?)|agencies))\.?$/u;
