import { findStatedDays } from '../statedDays';
import { foldLabel, legalWords, navigationWords, readLabel } from './labels';
import { countWords, type Body, type Marks, type Page } from './page';

/**
 * Menus with one label to a line, around the running text: a run of short lines among which several are names of sections
 * or services, all of it, whatever the other sections of that site are called. The title under a menu stays.
 */
export function markLineMenus(page: Page, kinds: Marks, body: Body): void {
  const count = page.passages.length;
  // A text that is all short lines is a list, not a page around a text.
  if (body.start >= count) return;
  for (let index = 0; index < count;) {
    if (index >= body.start && index < body.end) {
      index = body.end;
      continue;
    }
    const limit = index < body.start ? body.start : count;
    let end = index;
    while (end < limit && isItem(page, kinds, end)) end += 1;
    if (end - index >= shortestMenu)
      markRun(page, kinds, index, end, index < body.start ? body.start : undefined);
    index = Math.max(end, index + 1);
  }
}

const shortestMenu = 4;

/** A label, or furniture that menus hold: "Skip to content", "Log in", "×". */
function isItem(page: Page, kinds: Marks, index: number): boolean {
  const passage = page.passages[index];
  if (!passage || page.speeches[index] || passage.text.length > 40) return false;
  const kind = kinds[index];
  if (kind !== undefined) return kind === 'menu' || (kind !== 'byline' && isKnown(page, kinds, index));
  const { text } = passage;
  if (!/^\P{L}{0,3}(?:\p{Lu}|\p{Lo}|\p{Nd}{1,2}\p{Lu})/u.test(text) || /[.!?:;,”"’')]$/.test(text))
    return isKnown(page, kinds, index);
  return countWords(text, 5) <= 4 && findStatedDays(text, { start: 0, end: text.length }).length === 0;
}

function isKnown(page: Page, kinds: Marks, index: number): boolean {
  if (kinds[index] === 'menu') return true;
  const label = foldLabel(page.passages[index]?.text ?? '');
  return navigationWords.has(label) || legalWords.has(label);
}

function markRun(page: Page, kinds: Marks, from: number, to: number, bodyStart: number | undefined): void {
  const known: number[] = [];
  for (let index = from; index < to; index += 1) if (isKnown(page, kinds, index)) known.push(index);
  const first = known[0];
  const last = known.at(-1);
  if (first === undefined || last === undefined || known.length < 3) return;
  if (known.length * 4 < last - first + 1) return;
  const end = bodyStart === undefined ? to : endOverText(page, kinds, last, to, bodyStart);
  const start = bodyStart === undefined ? first : startOverText(page, first, from);
  const legal = known.filter(index => legalWords.has(foldLabel(page.passages[index]?.text ?? ''))).length;
  const kind = bodyStart === undefined && legal * 2 >= known.length ? 'footer' : 'menu';
  for (let index = start; index < end; index += 1) kinds[index] ??= kind;
}

/** Unknown labels behind the last known one belong to the menu as long as a line that can be the title is left. */
function endOverText(page: Page, kinds: Marks, last: number, to: number, bodyStart: number): number {
  let end = last + 1;
  while (end < to && page.passages[end]?.block === page.passages[last]?.block) end += 1;
  if (hasTitle(page, kinds, end, bodyStart)) {
    // Two or three words may be a short title over its subtitle.
    while (
      end > last + 1 &&
      page.passages[end]?.block === page.passages[last]?.block &&
      countWords(page.passages[end - 1]?.text ?? '', 4) > 2
    )
      end -= 1;
    return end;
  }
  return hasTitle(page, kinds, last + 1, bodyStart) || last + 1 < to ? last + 1 : last;
}

/** The site's name over its menu. */
function startOverText(page: Page, first: number, from: number): number {
  let start = first;
  while (start > from && page.passages[start - 1]?.block === page.passages[first]?.block && start > first - 2)
    start -= 1;
  return start;
}

/** A line of five words or more that is no furniture: a headline. */
function hasTitle(page: Page, kinds: Marks, from: number, bodyStart: number): boolean {
  for (let index = from; index < Math.min(bodyStart, from + 40); index += 1) {
    const text = page.passages[index]?.text ?? '';
    if (kinds[index] === undefined && countWords(text, 5) >= 4 && !readLabel(text) && text.length >= 20)
      return true;
  }
  return false;
}
