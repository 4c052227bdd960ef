/** The browser half of the comparison panel: draws what it is sent, sends back what is clicked, keeps the filter. */
import { createClaimHeader } from './claimHeader';
import { createFilter } from './filter';
import type { FromPanel, PanelComparison, PanelState, PanelVerdict, ToPanel } from './protocol';
import { createRow } from './row';
import { element } from './element';
import { verdictOrder } from './verdictSigns';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPanel): void;
  getState(): PanelState | undefined;
  setState(state: PanelState): void;
};

const host = acquireVsCodeApi();
const root = document.getElementById('comparison');

if (root) start(root);

function start(place: HTMLElement): void {
  let hidden = new Set<PanelVerdict>(host.getState()?.hidden ?? []);
  let shown: PanelComparison | undefined;

  const send = (message: FromPanel) => host.postMessage(message);
  const setHidden = (next: ReadonlySet<PanelVerdict>) => {
    hidden = new Set(next);
    if (shown) draw(shown);
  };

  function draw(comparison: PanelComparison): void {
    shown = comparison;
    const { passage, pieces } = comparison.claim;
    host.setState({ passage, text: pieces.map(piece => piece.text).join(''), hidden: [...hidden] });
    // A redraw must not take the focus from where the reader is.
    const focused =
      document.activeElement instanceof HTMLElement ? document.activeElement.dataset.focus : undefined;
    // What needs the eye first comes first; within a verdict the order of the files.
    const rows = comparison.rows
      .filter(row => !hidden.has(row.verdict))
      .toSorted((a, b) => verdictOrder.indexOf(a.verdict) - verdictOrder.indexOf(b.verdict));
    const list = element('ul', { class: 'rows', 'aria-label': 'What the other sources say' });
    list.append(...rows.map(row => createRow(row, send)));
    place.replaceChildren(
      createClaimHeader(comparison.claim, send),
      createFilter(comparison.rows, hidden, setHidden, send),
      list,
      element('p', { class: 'empty', role: 'status' }, describeEmptiness(comparison, rows.length)),
    );
    if (focused !== undefined) {
      place
        .querySelector<HTMLElement>(`[data-focus="${CSS.escape(focused)}"]`)
        ?.focus({ preventScroll: true });
    }
  }

  window.addEventListener('message', (event: MessageEvent<ToPanel>) => {
    const message = event.data;
    if (message.kind === 'show') draw(message.comparison);
    else place.replaceChildren(element('p', { class: 'empty', role: 'status' }, message.message));
  });
  send({ kind: 'ready' });
}

function describeEmptiness(comparison: PanelComparison, shownRows: number): string {
  if (comparison.reading) return 'Still reading the sources…';
  if (comparison.rows.length === 0) return 'There is no other source to compare with.';
  const left = comparison.rows.length - shownRows;
  return left === 0 ? '' : `${left} of ${comparison.rows.length} sources are filtered out.`;
}
