import { initialsOf } from '../entities/initials';
import { readInstitution, type Institution } from '../entities/institutions';
import { thingKey } from '../entities/nameForms';
import { plainHolder, readOffice } from '../entities/offices';
import { personForm, type PersonForm } from '../entities/personForms';

/** The keys of names, each worked out once for all the sources that use the name. Lives as long as one identification. */
export class NameKeys {
  readonly #things = new Map<string, string>();
  readonly #people = new Map<string, PersonForm>();
  readonly #institutions = new Map<string, Institution | undefined>();
  readonly #heads = new Map<string, string | undefined>();
  readonly #titleWords = new Map<string, ReadonlySet<string>>();
  readonly #initials = new Map<string, ReadonlySet<string>>();

  thing(name: string): string {
    return remember(this.#things, name, thingKey);
  }

  person(name: string): PersonForm {
    return remember(this.#people, name, personForm);
  }

  institution(name: string): Institution | undefined {
    return remember(this.#institutions, name, readInstitution);
  }

  /** The noun for an office or occupation in a title. */
  head(title: string): string | undefined {
    return remember(this.#heads, title, words => readOffice(words)?.head);
  }

  /** The words of a title that tell. */
  titleWords(title: string): ReadonlySet<string> {
    return remember(this.#titleWords, title, contentWords);
  }

  initials(key: string): ReadonlySet<string> {
    return remember(this.#initials, key, initialsOf);
  }
}

function remember<T>(known: Map<string, T>, key: string, read: (key: string) => T): T {
  const found = known.get(key);
  if (found !== undefined || known.has(key)) return found as T;
  const made = read(key);
  known.set(key, made);
  return made;
}

function contentWords(title: string): Set<string> {
  return new Set(
    title
      .toLowerCase()
      .split(/[^\p{L}\p{Nd}-]+/u)
      .map(plainHolder)
      .filter(
        word =>
          word.length > 2 &&
          !/^(?:the|and|for|its|his|her|their|former|new|then|acting|late|dr|mr|mrs|ms)$/.test(word),
      ),
  );
}
