import { button, element, passage } from './element';
import type { FromPanel, PanelComparison } from './protocol';

/** The claim on top: its words, who says it, where. */
export function createClaimHeader(
  claim: PanelComparison['claim'],
  send: (message: FromPanel) => void,
): HTMLElement {
  const open = button(
    claim.title ?? claim.file,
    'claim',
    () => send({ kind: 'open', passage: claim.passage }),
    {
      class: 'link',
      title: `Open the passage in ${claim.file}`,
    },
  );
  const facts = [
    ...(claim.speakers.length > 0 ? [`said by ${claim.speakers.join(', quoting ')}`] : []),
    claim.modality,
    ...(claim.title ? [claim.file] : []),
    ...(claim.published ? [claim.published] : []),
  ];
  return element(
    'header',
    { class: 'claim' },
    element('h1', {}, 'Claim'),
    element('blockquote', {}, ...passage(claim.pieces)),
    element('p', { class: 'facts' }, open, ` · ${facts.join(' · ')}`),
  );
}
