import type { AddEvidence } from './nameEvidence';
import { isCapitalised, type NameToken } from './nameTokens';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** "seen by X", "first reported by X" */
const doneByMedia = words(
  `seen reported published quoted cited aired broadcast interviewed obtained reviewed`,
);
/** "a correspondent for X", "the editor of X" */
const mediaPeople = words(`
  correspondent correspondents columnist columnists editor editors editor-in-chief reporter reporters journalist journalists photographer
  presenter subscribers readers listeners viewers
`);

/** What stands around a name that speaks for a newspaper, an agency, a station. Token indices; the span is half-open. */
export function addMediaContext(
  tokens: readonly NameToken[],
  from: number,
  to: number,
  add: AddEvidence,
): void {
  const article = tokens[from - 1]?.folded === 'the';
  const at = article ? from - 2 : from - 1;
  const before = tokens[at];
  const previous = tokens[at - 1];
  // "published in The Sentinel": newspapers keep their article, capital and all, inside a sentence.
  const name = tokens[from - 1];
  if (name?.text === 'The' && !name.initial && isCapitalised(tokens[from]))
    add(
      'media',
      /^(?:in|to|by|told|for|with|from)$/.test(before?.folded ?? '') ? 3.6 : 2,
      'after “The” within a sentence',
    );
  if (
    /^(?:sun|star|standard|globe|record|echo|argus|citizen|register|advertiser|voice|messenger|leader|nation|independent|monitor)$/.test(
      tokens[to - 1]?.folded ?? '',
    ) &&
    article &&
    to - from > 1
  )
    add('media', 2.5, `ends in “${tokens[to - 1]?.text ?? ''}”`);
  if (before?.folded === 'told' && article) add('media', 4, 'was told something, with an article');
  if (before?.folded === 'by' && doneByMedia.has(previous?.folded ?? ''))
    add('media', 2.5, `after “${previous?.text ?? ''} by”`);
  if (/^(?:for|of|at|with|from)$/.test(before?.folded ?? '') && mediaPeople.has(previous?.folded ?? ''))
    add('media', 4, `after “${previous?.text ?? ''} ${before?.text ?? ''}”`);
  if (isCopyright(tokens, at)) add('media', 3.5, 'copyright notice');
  if (/^(?:to|for)$/.test(before?.folded ?? '') && /^(?:subscribe|up)$/.test(previous?.folded ?? ''))
    add('media', 2.5, 'one signs up for it');
  if (tokens[from - 1]?.text === '/' || tokens[to]?.text === '/') addCredit(tokens, from, to, add);
  const after = tokens[to];
  if (after?.shape === 'lower' && (mediaPeople.has(after.folded) || after.folded === 'newsletter'))
    add('media', 3, `before “${after.text}”`);
}

/** "© 2024 X", "Copyright X" */
function isCopyright(tokens: readonly NameToken[], at: number): boolean {
  const mark = tokens[at]?.shape === 'number' || tokens[at]?.blocked === true ? at - 1 : at;
  return tokens[mark]?.text === '©' || tokens[mark]?.folded === 'copyright';
}

/** "Photo: Nora Field/Skelby Lantern", "(photo credit: Nora Field/HT via Wire)". */
function addCredit(tokens: readonly NameToken[], from: number, to: number, add: AddEvidence): void {
  const end = Math.max(0, from - 10);
  for (let index = from - 1; index >= end; index -= 1) {
    const token = tokens[index];
    if (
      !token ||
      (token.shape === 'lower' && !/^(?:photo|picture|image|foto|photograph|credit)$/.test(token.folded))
    )
      return;
    if (token.text !== ':') continue;
    if (!/^(?:photo|picture|image|foto|photograph|credit)$/.test(tokens[index - 1]?.folded ?? '')) return;
    if (tokens[from - 1]?.text === '/' && tokens[to]?.text !== '/') {
      add('media', 6, 'credit');
      add('person', -4, 'credit');
    }
    return;
  }
}
