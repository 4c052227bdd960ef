import { readStructure } from '../../../../src/core/text/structure';

/** Running text of an invented story, three paragraphs. */
export const story = [
  'The water board of Sundermouth shut the lower sluice on Monday after divers found a gap under the gate, the board said.',
  'About 1,200 people live below the sluice, and the school there was closed until the gate has been looked at, the mayor said.',
  'The sluice was built in 1934 and repaired twice, according to the records of the county, which pays for its upkeep.',
].join('\n\n');

/** The lines that are furniture as a whole, with their kind. */
export function furnitureLines(text: string): string[] {
  const { boilerplate, paragraphs } = readStructure(text);
  return paragraphs.flatMap(({ start, end }) => {
    const found = boilerplate.find(span => span.start <= start && span.end >= end);
    return found ? [`${found.kind}: ${text.slice(start, end)}`] : [];
  });
}

/** What is left of a text when its furniture is gone. */
export function leftLines(text: string): string[] {
  const { paragraphs } = readStructure(text);
  return paragraphs
    .filter(({ role }) => role !== 'boilerplate')
    .map(({ start, end }) => text.slice(start, end));
}
