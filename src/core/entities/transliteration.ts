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
      soundKey(a) === soundKey(b))
  );
}

/** What spellings of one folded word have in common. */
export function soundKey(word: string): string {
  return withoutArticle(word)
    .replace(/[^a-z]/g, '')
    .replace(/(?<=[^aeiou])([aou])e(?=[^aeiou])/g, '$1')
    .replace(/ou|oo/g, 'u')
    .replace(/iye?(?=[aeo])/g, 'i')
    .replace(/ee|ei|ey|ie/g, 'i')
    .replace(/shch|schtsch/g, 'sh')
    .replace(/tsch|tch|cz/g, 'ch')
    .replace(/sch|sz/g, 'sh')
    .replace(/vi(?:ch|cs|c)$/, 'vic')
    .replace(/off$/, 'ov')
    .replace(/dj/g, 'j')
    .replace(/dh/g, 'd')
    .replace(/gh|q/g, 'g')
    .replace(/ph/g, 'f')
    .replace(/ck|c(?=[aou])/g, 'k')
    .replace(/w/g, 'v')
    .replace(/[yj]/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/ie/g, 'i')
    .replace(/(?<=.)h$/, '');
}

/** "al-Sisi", "el-Sisi", "ash-Sharif" → "sisi", "sharif". */
export function withoutArticle(word: string): string {
  return word.includes('-') ? word.replace(/^(?:al|el|as|ash|ad|an|ar|az|ul)-(?=\p{L}{3})/u, '') : word;
}
