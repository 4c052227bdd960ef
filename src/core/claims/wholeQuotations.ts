import { findClauseVerb } from './grammar';
import type { Quotation } from './quotations';
import { isFinite, type Word } from './words';
import { introducesQuotation } from './sayingVerbs';
import { verbBase } from './verbForms';

/** How much of a quotation is looked at to tell what it is. */
const lookedAt = 600;

/**
 * Whether a quotation is speech of its own ("“We saved 112,” he said") and not some quoted words inside the writer's
 * clause ("the “alarmist figures”", "the ship “Canal”").
 * @param wordsOf reads the words of a part of the text
 */
export function isWholeQuotation(
  context: {
    readonly text: string;
    readonly wordsOf: (span: { start: number; end: number }) => readonly Word[];
  },
  quotation: Quotation,
): boolean {
  if (quotation.continues) return true;
  const { text } = context;
  const head = text.slice(quotation.start, Math.min(quotation.end, quotation.start + lookedAt));
  if (
    /[\p{L}\p{Nd}][.!?] +\p{Lu}\p{Ll}/u.test(head) &&
    head.length > 60 &&
    !/\b(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sen|Rep|Gov|Prof)\. /.test(head)
  )
    return true;
  const before = lookBack(text, quotation.outer.start);
  const led = before.mark === '' || /[.!?…:,\n—–)\]-]/.test(before.mark) || isLead(before.word);
  if (!led) return false;
  const opens = before.mark === '' || /[.!?…\n)\]”"’»]/.test(before.mark);
  const closing = text.slice(Math.max(quotation.outer.start, quotation.outer.end - 3), quotation.outer.end);
  const endsLikeSpeech =
    /[,.!?…]\s?["”’'»]?$/.test(closing) ||
    (/^["”’'»]?\s?[,.]/.test(text.slice(quotation.outer.end - 1, quotation.outer.end + 1)) && !opens);
  const words = context.wordsOf({
    start: quotation.start,
    end: Math.min(quotation.end, quotation.start + lookedAt),
  });
  if (!words.some(isFinite)) return endsLikeSpeech && (opens || /[:,]/.test(before.mark)) && words.length > 0;
  const first = words[0];
  if (first && /^[\p{Lu}\p{Nd}]/u.test(first.text)) return true;
  if (first?.wordClass === 'PU') return true;
  const joins = /^(?:and|but|because|so|if|when)$/.test(first?.lower ?? '') ? 1 : 0;
  return findClauseVerb(words, joins, words.length) !== undefined;
}

/** The last mark and the last word before an offset; a mark of "" is the start of a line. */
function lookBack(text: string, offset: number): { readonly mark: string; readonly word: string } {
  let at = offset;
  while (at > 0 && /[^\S\n]/.test(text[at - 1] ?? '')) at--;
  const mark = text[at - 1] ?? '';
  if (at === 0 || mark === '\n') return { mark: '', word: '' };
  const head = text.slice(Math.max(0, at - 30), at);
  return { mark, word: /[\p{L}’']{1,29}$/u.exec(head)?.[0].toLowerCase() ?? '' };
}

function isLead(word: string): boolean {
  return word === 'that' || (word !== '' && introducesQuotation(verbBase(word)));
}
