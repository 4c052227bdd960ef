import type { BoilerplateKind } from '../../model';
import { readAppeal } from './appeals';
import { readBar } from './bars';
import type { Page } from './page';
import { readWording } from './wordings';

/**
 * What a paragraph is by its own words.
 * @param outside it stands before or after the running text, where less evidence is enough
 */
export function readAlone(page: Page, index: number, outside: boolean): BoilerplateKind | undefined {
  const passage = page.passages[index];
  if (!passage || page.speeches[index]?.label || passage.text.length > 600) return undefined;
  const prose = page.prose[index] ?? false;
  return (
    readWording(passage.text, prose, outside) ??
    (prose ? undefined : readBar(passage.text, outside)) ??
    readAppeal(passage.text, prose ? 4 : 3)
  );
}
