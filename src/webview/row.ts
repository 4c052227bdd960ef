import { button, element, passage } from './element';
import type { FromPanel, PanelRow } from './protocol';
import { verdictNames, verdictOrder, verdictSigns } from './verdictSigns';

/** What one other source says: verdict, its words with the differences marked, the readings, and why they were matched. */
export function createRow(row: PanelRow, send: (message: FromPanel) => void): HTMLLIElement {
  const item = element('li', { class: `row ${row.verdict}` }, heading(row, send));
  if (row.quote) item.append(element('blockquote', {}, ...passage(row.quote)));
  if (row.speakers.length > 0)
    item.append(element('p', { class: 'facts' }, `said by ${row.speakers.join(', quoting ')}`));
  if (row.differences.length > 0) item.append(differences(row));
  item.append(reasons(row, send));
  if (row.quote) item.append(decision(row, send));
  return item;
}

function heading(row: PanelRow, send: (message: FromPanel) => void): HTMLElement {
  const verdict = element(
    'span',
    { class: 'verdict' },
    element('span', { class: 'sign', 'aria-hidden': 'true' }, verdictSigns[row.verdict]),
    ` ${row.verdictText}`,
  );
  const { passage: place } = row;
  const name = row.title ?? row.file;
  const source = place
    ? button(name, `open ${row.source}`, () => send({ kind: 'open', passage: place }), {
        class: 'link',
        title: `Open the passage in ${row.file}`,
      })
    : element('span', {}, name);
  const facts = [...(row.title ? [row.file] : []), ...(row.published ? [row.published] : [])].join(' · ');
  return element(
    'h2',
    {},
    verdict,
    ' ',
    source,
    ...(facts ? [element('span', { class: 'facts' }, ` ${facts}`)] : []),
  );
}

function differences(row: PanelRow): HTMLElement {
  const list = element('dl', { class: 'differences' });
  for (const { kind, a, b, reading } of row.differences) {
    const words = [a, b].map(side => (side === '' ? 'says nothing' : `“${side}”`)).join(' against ');
    list.append(
      element('dt', {}, kind),
      element(
        'dd',
        {},
        element('span', { class: 'words' }, words),
        element('span', { class: 'reading' }, reading),
      ),
    );
  }
  return list;
}

function reasons(row: PanelRow, send: (message: FromPanel) => void): HTMLElement {
  const details = element('details', {}, element('summary', { 'data-focus': `why ${row.source}` }, 'Why'));
  details.append(...row.reasons.map(reason => element('p', {}, reason)));
  if (row.matched.length > 0) details.append(element('p', {}, `Matched by: ${row.matched.join(', ')}`));
  if (row.nearMisses.length > 0) {
    const near = row.nearMisses.map((miss, index) =>
      element(
        'li',
        {},
        button(
          miss.text,
          `near ${row.source} ${index}`,
          () => send({ kind: 'open', passage: miss.passage }),
          { class: 'link' },
        ),
      ),
    );
    details.append(element('p', {}, 'Nearest, but not near enough:'), element('ul', {}, ...near));
  }
  return details;
}

/** A person's verdict beats the machine's and is kept in the sidecar. */
function decision(row: PanelRow, send: (message: FromPanel) => void): HTMLElement {
  const select = element('select', { 'data-focus': `decide ${row.source}` });
  select.append(
    element('option', { value: '' }, row.decided ? 'Decided by a person' : 'As compared'),
    ...verdictOrder
      .filter(verdict => verdict !== 'silent')
      .map(verdict => element('option', { value: verdict }, verdictNames[verdict])),
    ...(row.decided ? [element('option', { value: 'withdraw' }, 'Withdraw the decision')] : []),
  );
  select.addEventListener('change', () => {
    const chosen = [...verdictOrder, 'withdraw' as const].find(verdict => verdict === select.value);
    if (chosen) send({ kind: 'decide', source: row.source, verdict: chosen });
  });
  return element('label', { class: 'decision' }, 'Your verdict ', select);
}
