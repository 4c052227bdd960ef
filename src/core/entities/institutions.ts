import { countryNamed, countryOfPeople, thingKey } from './nameForms';
import { titleModifiers } from './titles';

/** An office or organ that most states have under the same name. */
export interface Institution {
  /** Without the country: "foreign ministry". */
  readonly key: string;
  /** The country that the name itself gives: "Iranian Foreign Ministry". */
  readonly country?: string;
}

const heads = new Set(
  `ministry department parliament government army navy police court council assembly senate cabinet embassy bank guard force forces staff
  agency commission office directorate service services board treasury house congress military prosecutor presidency`.split(
    /\s+/,
  ),
);
const ordinaryWords = new Set(
  `supreme constitutional high national central general air armed intelligence coast border state federal election electoral foreign
  affairs and of for civil public people's internal external royal upper lower representatives ministers lords commons defense labor
  external family children social welfare women youth infrastructure digital development reform border customs nuclear meteorological
  statistics statistical maritime atomic appeals appeal`.split(/\s+/),
);

/**
 * Takes apart the name of an office of a state. "Iran’s Foreign Ministry" and "Russia’s Foreign Ministry" are two, and only
 * the country tells.
 * @returns undefined when the name says by itself whose it is ("Talvik Dam Authority")
 */
export function readInstitution(name: string): Institution | undefined {
  const words = name.split(' ');
  if (words.length < 2 && !heads.has(thingKey(name))) return undefined;
  for (const size of [2, 1]) {
    if (words.length <= size) continue;
    const front = words.slice(0, size).join(' ');
    const back = words.slice(-size).join(' ');
    const beforeBack = words.at(-size - 1)?.toLowerCase();
    const people = countryOfPeople(front) ?? countryNamed(front);
    if (people !== undefined) return generic(words.slice(size).join(' '), people);
    const country = countryNamed(back);
    if (country !== undefined && beforeBack === 'of')
      return generic(words.slice(0, -size - 1).join(' '), country);
  }
  return generic(name);
}

function generic(name: string, country?: string): Institution | undefined {
  const key = thingKey(name);
  const words = key.split(' ');
  if (!heads.has(words.at(-1) ?? '') && !heads.has(words[0] ?? '')) return undefined;
  if (!words.every(word => heads.has(word) || ordinaryWords.has(word) || titleModifiers.has(word)))
    return undefined;
  return country === undefined ? { key } : { key, country };
}
