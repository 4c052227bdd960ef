import type { SourceText } from '../model';
import { countDamagedCharacters, normaliseText } from './normalise';
import { readStructure } from './structure';
import { computeTextId } from './textId';
import { readValues } from './values';

/**
 * Reads a source's text: normalises it, cuts it into paragraphs and sentences, marks page furniture, and reads what it
 * states about itself and its dates, quantities and amounts of money. Never fails: any string is a text.
 * @param raw the text as it was read; offsets in the result are offsets into the result's `text`
 * @param options.published a publication day (ISO) stated by a person: anchors relative dates instead of the text's own
 */
export function readText(raw: string, options: { readonly published?: string } = {}): SourceText {
  const text = normaliseText(raw);
  const structure = readStructure(text);
  const published = options.published ?? structure.metadata.published?.value;
  return {
    text,
    id: computeTextId(text),
    damagedCharacters: countDamagedCharacters(text),
    ...structure,
    values: readValues(text, structure.sentences, published === undefined ? {} : { published }),
  };
}
