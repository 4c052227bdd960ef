import { button, element } from './element';
import type { FromPanel, PanelRow, PanelVerdict } from './protocol';
import { verdictNames, verdictOrder, verdictSigns } from './verdictSigns';

/** One switch a verdict with its count, and Copy as Markdown for what is let through. */
export function createFilter(
  rows: readonly PanelRow[],
  hidden: ReadonlySet<PanelVerdict>,
  setHidden: (hidden: ReadonlySet<PanelVerdict>) => void,
  send: (message: FromPanel) => void,
): HTMLElement {
  const switches = verdictOrder.map(verdict => {
    const number = rows.filter(row => row.verdict === verdict).length;
    const shown = !hidden.has(verdict);
    const toggle = () => {
      const next = new Set(hidden);
      if (shown) next.add(verdict);
      else next.delete(verdict);
      setHidden(next);
    };
    const made = button('', `filter ${verdict}`, toggle, {
      class: `switch ${verdict}`,
      'aria-pressed': String(shown),
      'aria-label': `${verdictNames[verdict]}, ${number}`,
    });
    made.append(
      element('span', { class: 'sign', 'aria-hidden': 'true' }, verdictSigns[verdict]),
      ` ${verdictNames[verdict]} `,
      element('span', { class: 'number' }, String(number)),
    );
    made.disabled = number === 0;
    return made;
  });
  const copy = button(
    'Copy as Markdown',
    'copy',
    () => send({ kind: 'copy', verdicts: verdictOrder.filter(verdict => !hidden.has(verdict)) }),
    { class: 'copy' },
  );
  return element(
    'div',
    { class: 'toolbar', role: 'toolbar', 'aria-label': 'Show verdicts' },
    element('div', { class: 'switches' }, ...switches),
    copy,
  );
}
