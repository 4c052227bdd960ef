import type { Role } from '../model';
import type { Pronoun } from './givenNames';
import { lists } from './lexicons';
import type { NameLine } from './nameTokens';
import { readOffice } from './offices';
import { isFullName, personForm, type PersonForm } from './personForms';
import { pronounOfTitle } from './pronouns';
import type { TypedName } from './typedNames';

/** One name of a person in the text. */
export interface Naming {
  readonly index: number;
  readonly form: PersonForm;
  readonly impliedName?: string;
  readonly heads: ReadonlySet<string>;
  readonly pronoun?: Pronoun;
  /** A title stands before it. */
  readonly titled: boolean;
  /** "Mr Ilvonen", "Colonel Odhiambo": a title goes with the surname. */
  readonly asSurname: boolean;
}

/**
 * Reads what the text says together with each name of a person: titles, forms of address, a surname that it shares with the name
 * behind it.
 * @param people indices into the names
 */
export function readNamings(
  lines: readonly NameLine[],
  names: readonly TypedName[],
  people: readonly number[],
  roles: ReadonlyMap<number, readonly Role[]>,
  writtenAs: (name: number) => string,
): Naming[] {
  const forms = new Map<string, PersonForm>();
  const formOf = (written: string): PersonForm => {
    let form = forms.get(written);
    if (!form) forms.set(written, (form = personForm(written)));
    return form;
  };
  const heads = new Map<string, string | undefined>();
  const headOf = ({ title }: Role) => {
    if (!heads.has(title)) heads.set(title, readOffice(title)?.head);
    return heads.get(title);
  };
  const namings = people.flatMap((index): Naming[] => {
    const name = names[index];
    if (!name) return [];
    const tokens = lines[name.line]?.tokens ?? [];
    const pronoun = pronounOfTitle(tokens, name);
    return [
      {
        index,
        form: formOf(writtenAs(index)),
        heads: new Set(roles.get(index)?.flatMap(role => headOf(role) ?? [])),
        titled: name.title !== undefined,
        asSurname: isLikelySurname(lines, name),
        ...(pronoun === undefined ? {} : { pronoun }),
      },
    ];
  });
  return withSharedSurnames(lines, names, namings, formOf, writtenAs);
}

/** "Mr Ilvonen", "Colonel Odhiambo": a title goes with the surname, unless the word is known as a given name only. */
function isLikelySurname(lines: readonly NameLine[], name: TypedName): boolean {
  if (!name.title) return false;
  const bits = lines[name.line]?.tokens[name.from]?.bits ?? 0;
  return !(bits & lists.first) || (bits & lists.last) !== 0;
}

/** "Anna and Pavel Moroz" introduces two of one family: "Anna" there is Anna Moroz. */
function withSharedSurnames(
  lines: readonly NameLine[],
  names: readonly TypedName[],
  namings: readonly Naming[],
  formOf: (written: string) => PersonForm,
  writtenAs: (name: number) => string,
): Naming[] {
  const surnames = new Set(namings.flatMap(({ form }) => (isFullName(form) ? [form.core] : [])));
  const full = new Set(namings.flatMap(({ form }) => (isFullName(form) ? [form.first] : [])));
  const whole = new Set(namings.map(({ form }) => form.key));
  return namings.map((naming, at) => {
    const { form, index, titled } = naming;
    const next = nextOfFamily(lines, names, namings, at, writtenAs);
    if (!next || form.words.length > 1 || titled || surnames.has(form.core)) return naming;
    const impliedName = `${writtenAs(index)} ${next}`;
    const shared = formOf(impliedName);
    const name = names[index];
    const bits = lines[name?.line ?? -1]?.tokens[name?.from ?? -1]?.bits ?? 0;
    // A word that is a surname as well ("Harris and Joe Biden"), or somebody of this given name who was introduced in full.
    const isGiven = (bits & lists.first) !== 0 && (bits & lists.last) === 0 && !full.has(form.first);
    if (!isGiven && !whole.has(shared.key)) return naming;
    return { ...naming, form: shared, impliedName };
  });
}

/** The surname, as written, that a given name shares with a full name: behind "and", or at the end of a list that ends so. */
function nextOfFamily(
  lines: readonly NameLine[],
  names: readonly TypedName[],
  namings: readonly Naming[],
  at: number,
  writtenAs: (name: number) => string,
): string | undefined {
  for (let next = at; next < at + 4; next += 1) {
    const [left, right] = [names[namings[next]?.index ?? -1], names[namings[next + 1]?.index ?? -1]];
    const form = namings[next + 1]?.form;
    if (!left || !right || !form || left.line !== right.line || right.title) return undefined;
    if (right.from - left.to > 2) return undefined;
    const between = (lines[left.line]?.tokens ?? []).slice(left.to, right.from).map(({ folded }) => folded);
    const joins = between.join(' ');
    if (joins !== 'and' && joins !== ',' && joins !== ', and' && joins !== '&') return undefined;
    if (isFullName(form)) {
      if (joins === ',') return undefined;
      return writtenAs(namings[next + 1]?.index ?? -1)
        .split(' ')
        .slice(-form.last.split(' ').length)
        .join(' ');
    }
    if (joins !== ',') return undefined;
  }
  return undefined;
}
