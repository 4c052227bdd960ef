import { givenNameKeys } from './givenNames';
import { isFullName, lettersOf, surnamesOf, type PersonForm } from './personForms';

/** What a part of a full name is. */
export type PartKind = 'surname' | 'given' | 'part';

/**
 * What may stand for a full name: surname (with and without particles), given name, nickname, each half of a double surname.
 * Keys are letters alone; one that begins with "~" is how the surname sounds.
 */
export function partKeys(form: PersonForm): Map<string, PartKind> {
  const keys = new Map<string, PartKind>();
  const add = (part: string, kind: PartKind) => {
    const key = lettersOf(part);
    if (key.length > 1 && !keys.has(key)) keys.set(key, kind);
  };
  add(form.core, 'surname');
  add(form.last, 'surname');
  const { words } = form;
  if (!isFullName(form)) {
    add(words.join(' '), 'surname');
    return keys;
  }
  // Iberian double surnames: "Alves Teixeira" of "Pedro Alves Teixeira".
  if (words.length > 2) add(words.slice(-2).join(' '), 'surname');
  for (const surname of surnamesOf(form)) add(surname, 'surname');
  add(words.at(-1) ?? '', 'surname');
  add(form.first, 'given');
  if (words.length > 2) add(words.slice(0, -1).join(' '), 'given');
  // "Joon-ho", "Jong Un" of names with the surname in front.
  add(words.slice(1).join(' '), 'part');
  for (const nickname of form.nicknames) add(nickname, 'given');
  for (const group of givenNameKeys(form.first)) keys.set(`=${group}`, 'given');
  if (form.core.length > 4) for (const sound of form.sounds) keys.set(`~${sound}`, 'surname');
  return keys;
}
