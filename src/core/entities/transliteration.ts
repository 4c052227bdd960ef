/**
 * Spellings of one name in Latin letters. Names from other scripts come in many: "Pezeshkian" and "Pezeshkiyan", "Qadhafi" and
 * "Gaddafi", "Zelenskyy" and "Zelensky". A key folds what transliterations differ in; what tells names of one language
 * apart (vowels inside, r and l, final a) is kept.
 */

/** Whether two folded words are spellings of one name. Short words differ by accident and never count. */
export function sameSpelling(a: string, b: string, shortest = 5): boolean {
  return (
    a === b ||
    (a.length >= shortest &&
      b.length >= shortest &&
      Math.abs(a.length - b.length) <= 3 &&
      sameSound(soundKeys(a), soundKeys(b)))
  );
}

/** Whether two words with these keys can sound the same. */
export function sameSound(a: readonly string[], b: readonly string[]): boolean {
  return a.some(key => b.includes(key));
}

/**
 * What spellings of one folded word have in common. A q is written for what others write g (Gaddafi, Araghchi) and for what others
 * write k (Turkic and Arabic qaf): such a word has a key for each.
 */
export function soundKeys(word: string): readonly string[] {
  const sound = soundKey(word);
  return /q(?!u[aeio])/.test(word) ? [sound, soundKey(word.replace(/q/g, 'k'))] : [sound];
}

/** What spellings of one folded word have in common, with a q taken for a g. */
export function soundKey(word: string): string {
  return withoutArticle(word)
    .replace(/ə/g, 'a')
    .replace(/[^a-z]/g, '')
    .replace(/off(?=a?$)/, 'ov')
    .replace(/eff(?=a?$)/, 'ev')
    .replace(/(?<=[aou])[iyj]?e(?=va?$)/, 'ye')
    .replace(/(?<=[^aeiouy])(?:yo|io|jo)(?=va?$)/, 'e')
    .replace(/(?<=[^aeiou])([aou])e(?=[^aeiou])/g, '$1')
    .replace(/ou|oo/g, 'u')
    .replace(/iye?(?=[aeo])/g, 'i')
    .replace(/ee|ei|ey|ie/g, 'i')
    .replace(/shch|schtsch/g, 'sh')
    .replace(/tsch|tch|cz/g, 'ch')
    .replace(/sch|sz/g, 'sh')
    .replace(/vi(?:ch|cs|c)$/, 'vic')
    .replace(/dzh|dj/g, 'j')
    .replace(/dh/g, 'd')
    .replace(/q(?=u[aeio])/g, 'k')
    .replace(/gh|q/g, 'g')
    .replace(/kh|x(?=[^aeiou])|^x/g, 'h')
    .replace(/x/g, 'ks')
    .replace(/ph/g, 'f')
    .replace(/ck|c(?=[aou])/g, 'k')
    .replace(/w/g, 'v')
    .replace(/[yj]/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/ie/g, 'i')
    .replace(/(?<=.)h$/, '');
}

/** What keys of one name begin with: names that may be one meet under these. */
export function openings(keys: readonly string[]): string[] {
  return keys.map(key => key.slice(0, 3));
}

/** "al-Sisi", "el-Sisi", "ash-Sharif" → "sisi", "sharif". */
export function withoutArticle(word: string): string {
  return word.includes('-') ? word.replace(/^(?:al|el|as|ash|ad|an|ar|az|ul)-(?=\p{L}{3})/u, '') : word;
}

/**
 * Whether two given names have their consonants in common, in order: "Lemine" and "Al-Amin", "Bahrom" and "Bakhrum". Vowels are
 * what spellings of Arabic and Turkic names differ in most; but so do many names that are two ("Marten", "Martin"), so this
 * alone makes nobody one.
 */
export function sameConsonants(a: string, b: string): boolean {
  const consonants = consonantsOf(a);
  return consonants.length >= 3 && consonants === consonantsOf(b) && isFeminine(a) === isFeminine(b);
}

/** "Martina", "Danielle", "Caroline": an ending that makes another name of a name. */
export function isFeminine(given: string): boolean {
  return /(?:a|lle|nne|tte|sse|ise|anie|oline|istine)$/.test(given);
}

function consonantsOf(word: string): string {
  return word
    .replace(/[^a-z]/g, '')
    .replace(/kh/g, 'h')
    .replace(/gh/g, 'k')
    .replace(/dh/g, 'd')
    .replace(/th/g, 't')
    .replace(/ph/g, 'f')
    .replace(/ck|q|g|c(?=[aou])/g, 'k')
    .replace(/w/g, 'v')
    .replace(/j/g, 'y')
    .replace(/[aeiou]/g, '')
    .replace(/(.)\1+/g, '$1');
}
