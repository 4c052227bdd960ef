import { findStatedDays, monthAlternatives } from '../statedDays';

/**
 * Whether a line says who wrote the text: "By Ana Lund and J. Roth", "Ana Lund, Political Correspondent". Meant for lines
 * around the running text; "By Monday" and full sentences are none.
 * @param line a paragraph's text
 */
export function isByline(line: string): boolean {
  if (line.length > 160 || /[!?;]|[.]$/.test(line.replace(/\b(?:Jr|Sr|[A-Z])\.$/, ''))) return false;
  const author =
    /^(?:(?:by|(?:exclusive|special|special report|exclusive report) by|words(?: and pictures)?(?: by)?|text(?: by)?|story(?: by)?|written by|author|authors|reported by|report(?: by)|interview(?: by)|analysis by|edited by|compiled by|posted by|published by|uploaded by|submitted by|opinion by|commentary by|from|por|par|von|autor|auteur|texto|texte)\s?[:|]?\s+)(?<names>.+)$/iu.exec(
      line,
    );
  const names = author?.groups?.names;
  if (names !== undefined) return isNames(names);
  return isNameWithOffice(line);
}

/** A note on the author at the end of a text: "Ana Lund covers water. Reach her at …", "J. Roth is a columnist for …". */
export function isAuthorNote(passage: string): boolean {
  if (
    passage.length > 320 ||
    !/^\p{Lu}[\p{L}.’'-]+(?: (?:\p{Lu}[\p{L}.’'-]*|d[aeo]s?|v[ao]n|der|al|bin)){1,3} /u.test(passage)
  )
    return false;
  return authorNotes.some(note => note.test(passage));
}

const authorNotes: readonly RegExp[] = [
  /\b(?:can be (?:reached|contacted|followed)|reach (?:him|her|them)|contact (?:him|her|them)|follow (?:him|her|them)|e-?mail (?:him|her|them)|(?:he|she) (?:tweets|can be)|tweets (?:at|@)|on (?:twitter|x|bluesky) (?:at )?@)/i,
  /^[^.]{3,60} (?:covers|writes (?:about|on|for)|reports (?:on|for|from)|is (?:a|an|the|our) (?:[\p{Ll}-]+ ){0,5}(?:reporter|correspondent|columnist|editor|writer|journalist|contributor|freelancer?|photographer|fellow|author|critic))\b[^.]*\.?$/u,
];

/** Every word a name's, or one of the few that stand between and behind names. */
function isNames(names: string): boolean {
  const words = names.match(/[\p{L}\p{M}\p{Nd}@][\p{L}\p{M}\p{Nd}.’'_-]*/gu) ?? [];
  const first = words[0];
  if (first === undefined || words.length > 18 || !/^[\p{Lu}@\p{Lo}]/u.test(first))
    return /^(?:our|staff|a|the) (?:own |staff |special |political |foreign )*(?:correspondents?|reporters?|writers?|news ?desk|newsroom|editor)s?\b/iu.test(
      names,
    );
  if (notNames.has(first.toLowerCase())) return false;
  return words.every(
    word => /^[\p{Lu}@\p{Lo}]/u.test(word) || betweenNames.has(word.toLowerCase()) || /^\p{Nd}/u.test(word),
  );
}

/** "Ana Lund, Political Correspondent", "Ana Lund in Graz", "Staff Reporter", "Our correspondent". */
function isNameWithOffice(line: string): boolean {
  if (
    /^(?:(?:our|from our|by our|special|staff|a|an?) )*(?:own )?(?:staff|special|political|foreign|diplomatic|senior|chief|court|crime|health|news|web|online|regional|local)? ?(?:correspondents?|reporters?|writers?|desk|news ?desk|newsroom)$/iu.test(
      line,
    )
  )
    return true;
  const match =
    /^(?<name>\p{Lu}[\p{L}.’'-]+(?: (?:\p{Lu}[\p{L}.’'-]*|d[aeo]s?|v[ao]n|der|al|bin)){1,4})\s?(?:,|\||–|—|-|·|•|in\b|for\b|is\b|\()\s?(?<rest>.+)$/u.exec(
      line,
    );
  const rest = match?.groups?.rest;
  return (
    rest !== undefined &&
    line.length <= 110 &&
    offices.test(rest) &&
    !/\b(?:said|says|will|has|have|had|was|were)\b/.test(rest)
  );
}

const offices =
  /\b(?:correspondents?|reporters?|editors?|writers?|columnists?|journalists?|contributors?|bureau|bureau chief|newsroom|news ?desk|staff|agencies)\b/iu;

/** Small words that stand between and behind the names of authors. */
export const betweenNames: ReadonlySet<string> = new Set(
  'and & in at of for with the from to on de da do dos das del della di du la le el y e und et van von der den al bin bint staff writer writers reporter reporters correspondent correspondents editor editors news desk newsdesk agency agencies special political senior chief our own bureau contributor contributors guest columnist columnists wire wires service services'.split(
    ' ',
  ),
);

const notNames: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december the this that these those a an all land sea air day night far now then some any accident law order one two three four five what how when where why contrast comparison default design invitation request popular hand mail email phone train bus car sport'.split(
    ' ',
  ),
);

/**
 * Whether a line is about when the text was published: "Published: 28 June 2023, 09:12", "Sunday 2 July 2023", "Updated 2
 * hours ago", "4 min read".
 */
export function isPublicationLine(line: string): boolean {
  if (line.length > 160) return false;
  if (publicationOpening.test(line)) return /\p{Nd}|\bago\b|today|yesterday/iu.test(line);
  return isDateOnly(line) || isReadingTime(line) || isMixedLine(line);
}

/** "4 min read", "Reading time: 3 minutes". */
export function isReadingTime(line: string): boolean {
  return (
    line.length <= 40 &&
    /^(?:(?:estimated )?read(?:ing)? time\s?:?\s*)?\p{Nd}{1,3}[ -]?min(?:ute)?s?\.?(?: (?:read|listen|watch|reading time))?$/iu.test(
      line,
    )
  );
}

/** Name, section, day and reading time in one line: "Ana Lund • Energy • 24 Sep 2024 • 4 min read". */
function isMixedLine(line: string): boolean {
  if (line.length > 140 || !/\p{Nd}/u.test(line)) return false;
  const pieces = line
    .split(/\s*[|•·∙●]\s*|\s+[–—-]\s+/u)
    .map(piece => piece.trim())
    .filter(piece => piece !== '');
  if (pieces.length < 2 || pieces.length > 6) return false;
  return (
    pieces.some(isDateOnly) &&
    pieces.every(
      piece =>
        isDateOnly(piece) ||
        isReadingTime(piece) ||
        publicationOpening.test(piece) ||
        /^(?:updated|published|posted|last updated|modified)?\s?:?\s?\p{Nd}{1,2}[:.h]\p{Nd}{2}(?:\s?[ap]\.?m\.?)?(?: \p{Lu}{2,4})?$/iu.test(
          piece,
        ) ||
        (piece.length <= 40 &&
          /^(?:[Bb]y )?\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:\p{Lu}[\p{L}\p{M}.’'-]*|&|and|of|d[aeo]s?|v[ao]n|der|al|bin)){0,4}$/u.test(
            piece,
          )),
    )
  );
}

const publicationOpening =
  /^[^\p{L}\p{Nd}]{0,4}(?:(?:first |last |originally )?(?:published|posted|updated|modified|created|uploaded|issued|amended|revised|reviewed|edited|publicado|publicada|atualizado|actualizado|publié|mis à jour|veröffentlicht|aktualisiert|stand|pubblicato)(?: (?:on|at|in|em|el|le|am|il))?\s?[:|]?\s+(?=.{0,20}(?:\p{Nd}|today|yesterday))|(?:date|published|updated|time|issued|publication date|release date|date of issue)\s?:\s)/iu;

/** A day and nothing else but weekday, clock time, zone and marks. */
function isDateOnly(line: string): boolean {
  if (line.length > 90 || !/\p{Nd}/u.test(line)) return false;
  const day = findStatedDays(line, { start: 0, end: line.length })[0];
  if (!day) return false;
  const words = line.toLowerCase().match(/[\p{L}\p{Nd}][\p{L}\p{Nd}.:’'/-]*/gu) ?? [];
  return words.every(
    word =>
      /^\p{Nd}[\p{Nd}.:/hap-]*(?:st|nd|rd|th|am|pm|m|min|mins|z|t[\p{Nd}:]+z?)?[.]?$/u.test(word) ||
      dayWords.has(word.replace(/\.$/, '')),
  );
}

const dayWords: ReadonlySet<string> = new Set([
  ...monthAlternatives.split('|'),
  ...'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun at on of the de am pm a.m p.m noon midnight gmt utc bst cet cest est edt et pst pdt ist msk eet wat eat cat local time updated published posted last min mins read minute minutes hrs hours hour day days ago h uhr segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo lunes martes miércoles jueves viernes lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag'.split(
    ' ',
  ),
]);
