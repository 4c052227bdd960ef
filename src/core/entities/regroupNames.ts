import type { EntityType, SourceText, Span } from '../model';
import { emptyLexicons } from './lexicons';
import { displayName } from './nameForms';
import { nameKey } from './nameKey';
import { readLines } from './nameTokens';
import { groupPeople } from './people';
import { groupThings } from './things';
import type { TypedName } from './typedNames';

/** A name whose type is settled. */
export interface SettledName extends Span {
  readonly type: EntityType;
}

/** Names that are forms of one, as indices into the names, and why they are. */
export interface NameFamily {
  readonly names: readonly number[];
  readonly reasons: readonly string[];
}

/**
 * Says which names of a source go together, by the rules of who is who for forms of names: surnames with full names,
 * initials with what they stand for, spellings. What stands around the names is not looked at, so that this takes no
 * lexicons and no time: rules that need titles or parentheses have had their say in the source's own reading.
 * @param names sorted and disjoint
 */
export function regroupNames(text: SourceText, names: readonly SettledName[]): NameFamily[] {
  // A line for each name: the tokens of the name and nothing else.
  const sentences = names.map(({ start, end }) => ({ start, end, paragraph: 0, role: 'body' as const }));
  const lines = readLines({ ...text, sentences, values: [], boilerplate: [] }, emptyLexicons);
  const typed = names.map(({ type }, line): TypedName => {
    const tokens = lines[line]?.tokens ?? [];
    const key = nameKey(tokens, 0, tokens.length);
    return { line, from: 0, to: tokens.length, key, type, reason: '', weight: 0 };
  });
  const writtenAs = (index: number) => displayName(text.text.slice(names[index]?.start, names[index]?.end));
  const people: number[] = [];
  const things: number[] = [];
  typed.forEach(({ type }, index) => (type === 'person' ? people : things).push(index));
  return [
    ...groupPeople(lines, typed, people, writtenAs),
    ...groupThings(lines, typed, things, [], writtenAs),
  ].map(group => ({ names: group.names, reasons: [...group.reasons] }));
}
