import { isByline, isPublicationLine } from './bylines';
import { foldLabel, navigationWords, readLabel } from './labels';
import { countWords, type Body, type Marks, type Page } from './page';

/**
 * Bylines without "By" and labels between title and text: a person's name on a line of its own over an office, a place
 * with its country, a day or a reading time; "Energy | Norda". Only below a line that can be the title.
 */
export function markNameLines(page: Page, kinds: Marks, body: Body): void {
  let titled = false;
  const stop = Math.min(body.start, page.passages.length, farthest);
  for (let index = 0; index < stop; index += 1) {
    const passage = page.passages[index];
    if (!passage || kinds[index] !== undefined || page.speeches[index]) continue;
    if (page.prose[index]) {
      titled = true;
      continue;
    }
    if (titled && isPersonLine(passage.text) && readsOn(page, kinds, index, body)) {
      kinds[index] = 'byline';
      markOffices(page, kinds, index, stop);
    } else if (isSectionAndPlace(passage.text) && hasTitleBeside(page, kinds, index, stop, titled)) {
      kinds[index] = 'section-label';
    } else {
      titled ||= countWords(passage.text, 3) >= 3 && !readLabel(passage.text);
    }
  }
}

/** In paragraphs: titles and bylines stand near the top, but a menu may stand over them. */
const farthest = 80;

const nameWord = "\\p{Lu}(?:\\p{Ll}[\\p{L}\\p{M}’'-]*|\\.|[’']\\p{Lu}\\p{Ll}+|c\\p{Lu}\\p{Ll}+)";
const person = `${nameWord}(?: (?:${nameWord}|d[aeo]s?|v[ao]n|der|den|al|bin|bint|de la|el)){1,3}`;
const personLine = new RegExp(`^${person}(?:(?:,| and| &) ${person}){0,3}$`, 'u');

/** Two to four words like a person's name, none of which is a section's, an office's or a body's. */
function isPersonLine(line: string): boolean {
  if (line.length > 80 || !personLine.test(line) || readLabel(line)) return false;
  return !line
    .toLowerCase()
    .split(/[ ,&-]+/)
    .some(word => navigationWords.has(word) || notPeople.has(word));
}

const notPeople: ReadonlySet<string> = new Set(
  'the a an of for to in on new north south east west northern southern eastern western central united first second last next what why how when where who agency council ministry department office bank group company corp inc ltd limited plc union party court police committee commission institute university college school hospital club association foundation board city town county district region republic kingdom government parliament congress senate house street road bridge dam river lake sea port harbour harbor airport station tower park island islands valley mount press release statement report news times post herald today daily radio television gazette tribune energy water power plan plans crisis talks deal war peace vote strike crash fire flood storm quake rescue trial budget summit probe inquiry'.split(
    ' ',
  ),
);

/** What stands under the name says that it is an author's. */
function readsOn(page: Page, kinds: Marks, index: number, body: Body): boolean {
  const next = page.passages[index + 1];
  if (!next || index + 1 > body.start) return false;
  const kind = kinds[index + 1];
  if (kind === 'timestamp' || kind === 'byline' || isPublicationLine(next.text)) return true;
  if (page.prose[index + 1]) return false;
  if (isOffice(next.text)) return true;
  if (!isPlaceLine(next.text) && !isSectionAndPlace(next.text)) return false;
  // "Ana Lund / Graz": a place alone needs a day below it or the country beside it.
  const below = page.passages[index + 2];
  return (
    /[,|]/.test(next.text) ||
    kinds[index + 2] === 'timestamp' ||
    (below !== undefined && isPublicationLine(below.text))
  );
}

function markOffices(page: Page, kinds: Marks, name: number, stop: number): void {
  for (let index = name + 1; index <= name + 3 && index < stop; index += 1) {
    const text = page.passages[index]?.text ?? '';
    if (kinds[index] !== undefined || page.prose[index]) continue;
    if (isSectionAndPlace(text)) kinds[index] = 'section-label';
    else if (isOffice(text) || isPlaceLine(text) || isByline(text)) kinds[index] = 'byline';
    else if (isPublicationLine(text)) kinds[index] = 'timestamp';
    else return;
  }
}

/** "Energy correspondent", "Senior Reporter, Lakeland", "Political editor in Varn". */
function isOffice(line: string): boolean {
  return (
    line.length <= 70 &&
    countWords(line, 9) <= 8 &&
    !/[.!?:;“”"]/.test(line) &&
    /\b(?:correspondent|reporter|editor|writer|columnist|journalist|contributor|bureau chief|producer|photographer|analyst|staff|fellow|critic|presenter|newsroom)s?\b/i.test(
      line,
    ) &&
    !/\b(?:said|says|will|has|have|had|was|were|is|are|killed|arrested|fired|dies|held|jailed|released|quits)\b/i.test(
      line,
    )
  );
}

/** "Varn", "Varn, Norda", "in Port Hessel". */
function isPlaceLine(line: string): boolean {
  return (
    line.length <= 48 &&
    /^(?:[Ii]n )?\p{Lu}[\p{L}\p{M}.’'-]+(?: \p{Lu}[\p{L}\p{M}.’'-]+){0,2}(?:, \p{Lu}[\p{L}\p{M}.’'-]+(?: \p{Lu}[\p{L}\p{M}.’'-]+){0,2})?$/u.test(
      line,
    )
  );
}

/** "Energy | Norda", "World › Africa". */
function isSectionAndPlace(line: string): boolean {
  if (line.length > 60 || !/[|›»•·/]/.test(line)) return false;
  const pieces = line.split(/\s*[|›»•·]\s*|\s+\/\s+/u);
  return (
    pieces.length >= 2 &&
    pieces.length <= 4 &&
    pieces.every(
      piece =>
        piece.length <= 28 &&
        /^\p{Lu}[\p{L}\p{M}.’'&-]*(?: (?:&|and|of|the|\p{Lu}[\p{L}\p{M}.’'&-]*)){0,3}$/u.test(piece),
    )
  );
}

/** A label between furniture and title, or between title and byline; the title itself is never taken. */
function hasTitleBeside(page: Page, kinds: Marks, index: number, stop: number, titled: boolean): boolean {
  if (titled) return true;
  for (let next = index + 1; next < stop; next += 1) {
    const text = page.passages[next]?.text ?? '';
    if (kinds[next] === undefined && countWords(text, 4) >= 4 && !navigationWords.has(foldLabel(text)))
      return true;
  }
  return false;
}
