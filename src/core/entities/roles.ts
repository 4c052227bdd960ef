import type { Role, RoleStatus } from '../model';
import { lists } from './lexicons';
import { isCapitalised, type NameLine, type NameToken } from './nameTokens';
import { functionWords, sayingVerbs } from './nameWords';
import { readOffice } from './offices';
import { honorifics, shortTitles, titleHeads, titleModifiers } from './titles';
import type { TypedName } from './typedNames';

/** How far a title may reach, in tokens. */
const reach = 16;

/**
 * Reads what a source calls its people: titles before a name, descriptions set off by commas on either side, and
 * sentences that say somebody is, was named or serves as something.
 * @returns roles by index of the name they are given to; the title text is exactly what the span covers
 */
export function findRoles(
  text: string,
  lines: readonly NameLine[],
  names: readonly TypedName[],
): Map<number, Role[]> {
  const roles = new Map<number, Role[]>();
  names.forEach((name, index) => {
    if (name.type !== 'person') return;
    const tokens = lines[name.line]?.tokens ?? [];
    const previous = names[index - 1];
    const floor = previous?.line === name.line && previous.type === 'person' ? previous.to : 0;
    const found = [...titlesBefore(tokens, name, floor), ...descriptionsAfter(tokens, name.to)];
    const list = found.flatMap(({ from, to }): Role[] => {
      const start = tokens[from]?.start;
      const end = tokens[to - 1]?.end;
      return start === undefined || end === undefined || end <= start
        ? []
        : [toRole(text, start, end, statusBefore(tokens, from))];
    });
    if (list.length > 0) roles.set(index, list);
  });
  return roles;
}

/** What office a title is of, and how it is held; "former mayor of X" is the office "mayor of X". */
function toRole(text: string, start: number, end: number, before: RoleStatus | undefined): Role {
  const title = text.slice(start, end);
  const office = readOffice(title);
  const status = office?.status ?? before;
  return {
    title,
    span: { start, end },
    ...(office?.key === undefined ? {} : { office: office.key }),
    ...(status === undefined ? {} : { status }),
  };
}

function statusBefore(tokens: readonly NameToken[], from: number): RoleStatus | undefined {
  const near = tokens[from - 1]?.folded ?? '';
  return adverbStatus.get(determiners.has(near) ? (tokens[from - 2]?.folded ?? '') : near);
}

interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** "Kremlin spokesman X", "Foreign Minister X", "the Secretary of the Council, X", "its clinical director, Dr. X". */
function titlesBefore(tokens: readonly NameToken[], name: TypedName, floor: number): TokenRange[] {
  let end = name.title?.from ?? name.from;
  const ranges: TokenRange[] = [];
  if (name.title) {
    const title = withoutHonorifics(tokens, name.title.from, name.title.to);
    if (title.to > title.from) ranges.push(...titleWithContext(tokens, title, floor));
    end = skipHonorificsLeft(tokens, name.title.from);
  }
  while (end > floor && isHonorific(tokens, end - 1)) end -= 1;
  const before = tokens[end - 1];
  if (!before || ranges.length > 0) return ranges;
  if (before.text === ',') {
    const range = describedBefore(tokens, end - 1, floor);
    return range ? [range] : [];
  }
  if (isRoleNoun(before) && before.shape === 'lower')
    return [{ from: extendLeft(tokens, end - 1, floor), to: end }];
  const office = officeWithComplement(tokens, end, floor);
  return office ? [office] : [];
}

/** A title with what belongs to it on its left; "Norway’s Commander of the Northern Fleet | Admiral X" is two. */
function titleWithContext(tokens: readonly NameToken[], title: TokenRange, floor: number): TokenRange[] {
  const office = officeWithComplement(tokens, title.from, floor);
  if (office && isRank(tokens, title.from, title.to)) return [office, title];
  return splitRanks(tokens, { from: extendLeft(tokens, title.from, floor), to: title.to });
}

function isHonorific(tokens: readonly NameToken[], index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  return (
    honorifics.has(token.folded) || (token.text === '.' && honorifics.has(tokens[index - 1]?.folded ?? ''))
  );
}

function skipHonorificsLeft(tokens: readonly NameToken[], from: number): number {
  let at = from;
  while (at > 0 && isHonorific(tokens, at - 1)) at -= 1;
  return at;
}

function withoutHonorifics(tokens: readonly NameToken[], from: number, to: number): TokenRange {
  let start = from;
  let end = to;
  while (start < end && isHonorific(tokens, start)) start += 1;
  while (
    end > start &&
    (isHonorific(tokens, end - 1) || tokens[end - 1]?.text === '.') &&
    !isShortTitle(tokens, end)
  )
    end -= 1;
  return { from: start, to: end };
}

function isShortTitle(tokens: readonly NameToken[], end: number): boolean {
  const word = tokens[end - 1]?.text === '.' ? tokens[end - 2] : undefined;
  return word !== undefined && shortTitles.has(word.folded) && !honorifics.has(word.folded);
}

const ranks = new Set(
  'general gen colonel col captain capt lieutenant lt major maj admiral adm marshal brigadier brig sergeant sgt corporal ayatollah professor prof reverend rev father sheikh imam king queen prince princess pope'.split(
    ' ',
  ),
);

function isRank(tokens: readonly NameToken[], from: number, to: number): boolean {
  return (
    tokens
      .slice(from, to)
      .every(({ folded, text }) => text === '.' || ranks.has(folded) || titleModifiers.has(folded)) &&
    !isOffice(tokens, from, to)
  );
}

function isOffice(tokens: readonly NameToken[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ folded }) => titleHeads.has(folded) && !ranks.has(folded));
}

/** "Defense Minister | Brigadier General": an office and a rank are two roles. */
function splitRanks(tokens: readonly NameToken[], range: TokenRange): TokenRange[] {
  for (let cut = range.from + 1; cut < range.to; cut += 1) {
    const head = tokens[cut - 1];
    if (
      head &&
      isOffice(tokens, cut - 1, cut) &&
      isRank(tokens, cut, range.to) &&
      !titleModifiers.has(tokens[cut]?.folded ?? 'rear')
    )
      return [
        { from: range.from, to: cut },
        { from: cut, to: range.to },
      ];
    if (
      head &&
      isOffice(tokens, cut - 1, cut) &&
      isRank(tokens, cut, range.to) &&
      /^(?:brigadier|lieutenant|major|rear|vice)$/.test(tokens[cut]?.folded ?? '')
    )
      return [
        { from: range.from, to: cut },
        { from: cut, to: range.to },
      ];
  }
  return [range];
}

/** Words right before a title that belong to it: "former", "Norwegian", "Norway’s National Dam Council". */
function extendLeft(tokens: readonly NameToken[], from: number, floor: number): number {
  let start = from;
  while (start > floor && from - start < 10) {
    const token = tokens[start - 1];
    const next = tokens[start];
    if (!token || !next || next.gap === 'line') break;
    if (token.text === '-' && next.gap === 'none') {
      start -= 1;
      continue;
    }
    const joins =
      (isCapitalised(token) && !functionWords.has(token.folded)) ||
      titleModifiers.has(token.folded) ||
      titleHeads.has(token.folded) ||
      (token.shape === 'lower' &&
        /^(?:long-serving|high-ranking|right-wing|left-wing|veteran|retired|new|then|newly|onetime|one-time)$/.test(
          token.folded,
        )) ||
      (token.shape === 'lower' && token.possessive && (token.bits & lists.ordinary) !== 0) ||
      (token.text === '&' && isCapitalised(tokens[start - 2]));
    if (!joins || token.blocked || isHonorific(tokens, start - 1)) break;
    start -= 1;
  }
  // "According to Foreign …": what only opens the sentence stays out.
  while (start < from && tokens[start]?.initial && functionWords.has(tokens[start]?.folded ?? '')) start += 1;
  return start;
}

/** "Commander of the Northern Fleet" right before a position: head, "of", capitalised words. */
function officeWithComplement(
  tokens: readonly NameToken[],
  end: number,
  floor: number,
): TokenRange | undefined {
  let at = end - 1;
  while (
    at >= floor &&
    at > end - 10 &&
    (isCapitalised(tokens[at]) || /^(?:and|of|the|for|to|&)$/.test(tokens[at]?.folded ?? ''))
  ) {
    const token = tokens[at];
    if (token && /^(?:of|for|to)$/.test(token.folded)) {
      const head = tokens[at - 1];
      const goesTo =
        token.folded !== 'to' ||
        /^(?:ambassador|envoy|adviser|advisor|aide|emissary|delegate|representative)$/.test(
          head?.folded ?? '',
        );
      if (head && isRoleNoun(head) && goesTo && at + 1 < end)
        return { from: extendLeft(tokens, at - 1, floor), to: end };
    }
    at -= 1;
  }
  return undefined;
}

/** "…, Secretary of the Council (SNSC), | X": a description before the comma before the name. */
function describedBefore(tokens: readonly NameToken[], comma: number, floor: number): TokenRange | undefined {
  for (let at = comma - 1; at >= Math.max(floor, comma - reach); at -= 1) {
    const token = tokens[at];
    if (!token || /^[,;:.“”"!?—–]$/.test(token.text)) return undefined;
    if (isRoleNoun(token) && !token.possessive) {
      const next = tokens[at + 1];
      const complement = at + 1 === comma || /^(?:of|to|for|at|in)$/.test(next?.folded ?? '');
      if (!complement) return undefined;
      return { from: extendLeft(tokens, at, floor), to: comma };
    }
    const connects = /^(?:of|the|and|for|to|at|in|on|a|an|its|his|her|their|[()&’-])$/.test(token.folded);
    const noun = (token.bits & lists.ordinary) !== 0 && !isVerbLike(token);
    const inside = connects || noun || token.shape === 'capital' || token.shape === 'upper';
    if (!inside) return undefined;
  }
  return undefined;
}

const auxiliaries = new Set(
  'is was are were be been being has had became becomes remains served serves works worked will'.split(' '),
);

function isVerbLike({ folded, shape }: NameToken): boolean {
  return (
    shape === 'lower' &&
    (sayingVerbs.has(folded) || auxiliaries.has(folded) || /(?:^|[a-z])(?:ed|ing)$/.test(folded))
  );
}

/** A noun for an office or occupation. Of the long occupation list only words that look like one are taken. */
export function isRoleNoun(token: NameToken): boolean {
  const { folded, bits } = token;
  if (titleHeads.has(folded.replace(/^(?:ex|then|former|acting|vice|co)-/, ''))) return true;
  return (
    (bits & lists.occupation) !== 0 &&
    token.shape === 'lower' &&
    /(?:er|or|ist|man|woman|ian|ant|eer|ess)$/.test(folded) &&
    folded.length > 4 &&
    !/^(?:number|member|other|over|under|after|never|ever|order|former|woman|human|man|paper|water|power|letter|matter|border|river|weather)$/.test(
      folded,
    )
  );
}

/** "X, commander of the River Guard, …", "X, 29, a teacher", "X, who was named coordinator of …", "X is the minister". */
function descriptionsAfter(tokens: readonly NameToken[], to: number): TokenRange[] {
  if (tokens[to - 1]?.possessive) return [];
  let at = to;
  const comma =
    tokens[at]?.text === ',' ||
    tokens[at]?.text === '(' ||
    tokens[at]?.text === '—' ||
    tokens[at]?.text === '–';
  if (comma) at += 1;
  if (comma && tokens[at]?.shape === 'number' && tokens[at + 1]?.text === ',') at += 2;
  const who =
    tokens[at]?.folded === 'who' || tokens[at]?.folded === 'himself' || tokens[at]?.folded === 'herself';
  if (who) at += 1;
  if (!comma || who) {
    const named = skipNaming(tokens, at);
    if (named === undefined) return [];
    at = named;
  }
  const first = descriptionAt(tokens, at);
  if (!first) return [];
  const second = secondDescription(tokens, first.to);
  return second ? [first, second] : [first];
}

/** Skips "is", "was named", "has been appointed as", "served as", "as"; undefined when nothing of the kind is there. */
function skipNaming(tokens: readonly NameToken[], from: number): number | undefined {
  let at = from;
  let named = false;
  while (at < from + 6) {
    const word = tokens[at]?.folded ?? '';
    if (
      auxiliaries.has(word) ||
      /^(?:named|appointed|elected|chosen|made|nominated|confirmed|sworn|in|as|also|now|then|currently|previously|once|long)$/.test(
        word,
      )
    ) {
      if (auxiliaries.has(word) || word === 'as') named = true;
      at += 1;
    } else break;
  }
  return named ? at : undefined;
}

/** "X, then the mayor of Y": says how the office is held, and stands outside the title. */
const adverbStatus: ReadonlyMap<string, RoleStatus> = new Map([
  ['then', 'then'],
  ['formerly', 'former'],
  ['previously', 'former'],
  ['once', 'former'],
]);

const determiners = new Set('the a an its his her their our'.split(' '));

function descriptionAt(tokens: readonly NameToken[], from: number): TokenRange | undefined {
  let start = from;
  while (
    determiners.has(tokens[start]?.folded ?? '') ||
    tokens[start]?.folded === 'now' ||
    (adverbStatus.has(tokens[start]?.folded ?? '') && determiners.has(tokens[start + 1]?.folded ?? ''))
  )
    start += 1;
  let head = -1;
  for (let at = start; at < Math.min(tokens.length, start + 9); at += 1) {
    const token = tokens[at];
    if (!token || token.blocked || /^[,;:.“”"!?()—–]$/.test(token.text)) break;
    if (
      /^(?:who|which|that|and|but|of|in|on|at|to|for|with|from|by|as|when|while|not|no)$/.test(token.folded)
    )
      break;
    if (isVerbLike(token) && !isRoleNoun(token) && !titleModifiers.has(token.folded) && at + 1 >= start) {
      if (!/(?:ed|ing)$/.test(token.folded) || sayingVerbs.has(token.folded)) break;
    }
    // "the institute’s president", "deputy foreign minister": the last role noun of the phrase is the head.
    if (isRoleNoun(token) && !token.possessive) head = at;
    else if (head >= 0) break;
  }
  if (head < 0) return undefined;
  const to = endOfDescription(tokens, head + 1);
  // "According to X, President Y said": the title is of the name behind it.
  if (tokens[head + 1] && isCapitalised(tokens[head + 1]) && tokens[head + 1]?.gap !== 'none')
    return undefined;
  return to > start ? { from: start, to } : undefined;
}

/** A description goes on over "of the River Guard", "to the Leader of …", until a comma, a verb or a date. */
function endOfDescription(tokens: readonly NameToken[], from: number): number {
  let at = from;
  const opener = /^(?:of|to|for|at|in|and|-|general|emeritus|designate|elect)$/;
  if (!opener.test(tokens[at]?.folded ?? '')) return at;
  for (; at < Math.min(tokens.length, from + reach); at += 1) {
    const token = tokens[at];
    if (!token || token.blocked || /^[,;:.“”"!?()—–[\]]$/.test(token.text)) break;
    if (
      /^(?:who|which|that|whose|but|on|since|until|after|before|during|when|while|by|with|where|as|from|amid|told|said)$/.test(
        token.folded,
      )
    )
      break;
    if (token.shape === 'lower' && isVerbLike(token) && !(token.bits & lists.occupation)) break;
    if (token.folded === 'and' && !isCapitalised(tokens[at + 1])) {
      const next = tokens[at + 1];
      if (!next || next.text === ',' || isRoleNoun(next) || determiners.has(next.folded) || isVerbLike(next))
        break;
    }
  }
  while (
    at > from &&
    /^(?:of|to|for|at|in|and|the|a|an|its|his|her|their)$/.test(tokens[at - 1]?.folded ?? '')
  )
    at -= 1;
  return at;
}

/** "… and, since Sunday, coordinator of the Relief Committee", "… and deputy leader of the party". */
function secondDescription(tokens: readonly NameToken[], end: number): TokenRange | undefined {
  if (tokens[end]?.folded !== 'and') return undefined;
  let at = end + 1;
  if (tokens[at]?.text === ',') {
    let close = at + 1;
    while (close < at + 10 && tokens[close] && tokens[close]?.text !== ',') close += 1;
    if (tokens[close]?.text !== ',') return undefined;
    at = close + 1;
  }
  return descriptionAt(tokens, at);
}
