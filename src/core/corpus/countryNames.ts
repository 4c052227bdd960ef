import { countries } from '../entities/countries';

/** The country that a name is, or is the capital of, lower case. */
export function countryOf(name: string): string | undefined {
  return countriesByName.get(name.toLowerCase());
}

const countriesByName: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ name, otherNames, demonyms, capital }) =>
    [name, ...otherNames, ...demonyms, ...(capital ? [capital] : [])].map(
      form => [form.toLowerCase(), name.toLowerCase()] as const,
    ),
  ),
);
