import type { Marks, Page } from './page';

/**
 * The small print of companies at the end of a page: trading names, registers, numbers, offices. From the end up to the
 * first paragraph that may be running text; prose needs two signs, a loose line one.
 */
export function markSmallPrint(page: Page, kinds: Marks): void {
  let looked = 0;
  for (let index = page.passages.length - 1; index > 0 && looked < farthest; index -= 1, looked += 1) {
    const passage = page.passages[index];
    if (!passage || page.speeches[index]?.label) return;
    if (kinds[index] !== undefined) continue;
    const needed = page.prose[index] ? 2 : 1;
    const isPrint = passage.text.length <= 700 && topic.test(passage.text);
    const signs = isPrint ? countSigns(passage.text) : 0;
    if (signs >= needed && !/\b(?:said|says|told|according to|reported)\b/.test(passage.text))
      kinds[index] = 'footer';
    else if (page.prose[index]) return;
  }
}

/** One of these words is in every sign that counts first; most paragraphs hold none. */
const topic =
  /trading|registered|registration|number|compan|\breg\b|\b[nN][or]\b|published by|operated by|incorporated|©|\([cC]\)|copyright|rights|member of|regulated|authori[sz]ed|ISSN|V\.?A\.?T|\btax\b|[td]\/|part of|subsidiary|HRB|ABN|ACN|SIREN?T?|NIF|CIF|KvK|CVR|CRN|EIN/i;

/** In paragraphs. */
const farthest = 30;

function countSigns(words: string): number {
  let count = 0;
  for (const sign of signs) if (sign.test(words)) count += 1;
  return count;
}

const signs: readonly RegExp[] = [
  /\b(?:is a |are )?(?:registered )?(?:trading|business) (?:names?|styles?) (?:of|for)\b|\btrading as\b|\bt\/a \p{Lu}|\bd\/b\/a \p{Lu}|\b(?:owned and )?(?:published|operated) by \p{Lu}[^.]{1,60}\b(?:Ltd|Limited|Inc|LLC|GmbH|plc|PLC|Pty|S\.?A|AG|AB|AS|Oy|B\.?V|SpA|Media|Group|Holdings?|Publishing)\b/u,
  /\b(?:company|companies house|business|corporate|charity|organi[sz]ation) (?:registration )?(?:no\b|nr\b|number|reg|registration|id\b)|\breg(?:istration|istered|\.)? (?:no\b|nr\b|number|company)|\b(?:ABN|ACN|HRB|SIRET|SIREN|NIF|CIF|KvK|CVR|CRN|EIN)\b[\s:.]{0,3}\p{Nd}/iu,
  /\b(?:registered|incorporated) (?:in|office|address|with|at|as|company|under|charity)\b|\bregistered office\b/i,
  /\bVAT (?:no\b|nr\b|number|reg|registration|id\b)|\bV\.?A\.?T\.?(?:\s|:)+[A-Z]{2}\s?\p{Nd}|\btax (?:no|number|id)\b/iu,
  /©|\(c\) (?:19|20)\p{Nd}\p{Nd}|\ball rights reserved\b|\bcopyright (?:19|20)\p{Nd}\p{Nd}\b/iu,
  /\b(?:member of (?:the )?.{1,40}(?:press|standards|complaints) (?:council|organisation|organization|commission)|regulated by|authori[sz]ed (?:and regulated )?by|ISSN\b)/i,
  /\bpart of (?:the )?\p{Lu}[^.]{1,40}\b(?:Group|Holdings?|Network|Media)\b|\bsubsidiary of\b/u,
];
