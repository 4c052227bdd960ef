import { commonLemmas } from './lemmas/commonLemmas';
import { irregularForms } from './lemmas/irregularForms';
import { verbStem } from './lemmas/verbStem';

/**
 * The form under which a word is indexed and compared: lower case, singular, infinitive. By table where English is
 * irregular ("said" → "say", "children" → "child"), by rule elsewhere ("evacuated" → "evacuate", "stopped" → "stop").
 * Nouns in -ing that news keeps as nouns stay ("building"), others fall together with their verb ("warnings" → "warn").
 * "People" stays "people".
 *
 * A capitalised word may be a name: it loses an ending only when what remains is a common word ("Officials" →
 * "official", but "Hastings" → "hastings"). Give it in lower case where the capital says nothing.
 * Possessive endings go ("minister’s" → "minister"). Words with other characters than letters come back in lower case.
 * The lemma of a lower-case word's lemma is itself.
 */
export function lemmaOf(word: string): string {
  const lower = withoutPossessive(word.toLowerCase().replaceAll('’', "'"));
  const known = irregularForms.get(lower);
  if (known !== undefined) return known;
  if (!isPlainWord(lower)) return lower;
  const lemma = regularLemma(lower);
  const first = word.charAt(0);
  return first === first.toLowerCase() || commonLemmas.has(lemma) ? lemma : lower;
}

/**
 * The singular of a noun ("life jackets" is asked word by word: "jackets" → "jacket"); "-ing" nouns stay nouns
 * ("buildings" → "building", "warnings" → "warning"). In lower case. A noun that is no plural comes back as it is.
 */
export function singularOf(noun: string): string {
  const lower = withoutPossessive(noun.toLowerCase().replaceAll('’', "'"));
  const known = irregularForms.get(lower);
  // "Spoken" and "left" stand before nouns too: only what the table knows as a plural loses its form.
  if (known !== undefined) return irregularPlurals.has(lower) ? known : lower;
  return isPlainWord(lower) ? withoutPlural(lower) : lower;
}

/** Whether the word looks like the plural of a noun: regular in -s, or one of the irregular plurals. */
export function isPluralForm(lower: string): boolean {
  const known = irregularForms.get(lower);
  if (known !== undefined) return known !== lower && irregularPlurals.has(lower);
  return lower.length > 2 && isPlainWord(lower) && withoutPlural(lower) !== lower;
}

/** Irregular forms that are plural nouns; the other forms of the table are verbs. */
const irregularPlurals: ReadonlySet<string> = new Set(
  [...irregularForms].flatMap(([form, lemma]) => {
    const nounLike = /(?:s|men|children|feet|teeth|mice|geese|oxen|eria|mena|enda|anda|teria|clei)$/.test(
      form,
    );
    const verb = /^(?:is|was|has|does|goes|lies|dies|ties|vies|flies)$/.test(form);
    return form !== lemma && nounLike && !verb ? [form] : [];
  }),
);

/** Takes endings off until nothing changes, so that the lemma of a lemma is itself: "warnings", "warning", "warn". */
function regularLemma(lower: string): string {
  let lemma = lower;
  for (;;) {
    const known = irregularForms.get(lemma);
    const shorter = known ?? (isPlainWord(lemma) ? shorten(lemma) : lemma);
    if (shorter === lemma) return lemma;
    lemma = shorter;
  }
}

function shorten(lower: string): string {
  const singular = withoutPlural(lower);
  return singular === lower ? verbStem(lower) : singular;
}

const pluralEs = /(?:ss|sh|ch|x|zz|tz|o)es$/;
/** Singulars in -us and -as whose plural in -es must not lose its e only. */
const singularInS =
  /(?:virus|campus|bonus|focus|census|status|caucus|circus|corpus|chorus|consensus|surplus|genus|octopus|walrus|cactus|citrus|canvas|atlas|bias|alias|abacus|campus|exodus|apparatus|lotus|sinus|minibus|trolleybus|omnibus)es$/;

function withoutPlural(lower: string): string {
  if (!lower.endsWith('s') || lower.length < 3) return lower;
  if (/(?:ss|us|is|'s)$/.test(lower)) return lower;
  if (lower.endsWith('ies')) return lower.length > 4 ? `${lower.slice(0, -3)}y` : lower.slice(0, -1);
  if (pluralEs.test(lower) || singularInS.test(lower)) return lower.slice(0, -2);
  return lower.slice(0, -1);
}

function isPlainWord(lower: string): boolean {
  return lower.length > 2 && lower.length < 40 && /^\p{Ll}+$/u.test(lower);
}

function withoutPossessive(lower: string): string {
  if (lower.endsWith("'s") && lower.length > 2) return lower.slice(0, -2);
  return lower.endsWith("s'") ? lower.slice(0, -1) : lower;
}
