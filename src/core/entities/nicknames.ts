import { nameKey } from './nameKey';
import { isCapitalised, type NameLine } from './nameTokens';
import type { TypedName } from './typedNames';

/**
 * "Robert “Bobby” Marsh", found as three names, is one: given name, a nickname in quotation marks or parentheses,
 * surname. The key leaves the nickname out.
 * @param names sorted by line and position
 */
export function joinNicknames(lines: readonly NameLine[], names: readonly TypedName[]): TypedName[] {
  const joined: TypedName[] = [];
  for (const name of names) {
    const first = joined.at(-1);
    const whole = first && joinOver(lines[name.line], first, name);
    if (whole) joined.splice(-1, 1, whole);
    else joined.push(name);
  }
  // The nickname itself was found as a name, and stands between the two.
  const whole: TypedName[] = [];
  for (const name of joined) {
    const inside = whole.at(-1);
    const first = whole.at(-2);
    const all =
      first && inside && isQuoted(lines[name.line], inside) && joinOver(lines[name.line], first, name);
    if (all) whole.splice(-2, 2, all);
    else whole.push(name);
  }
  return whole;
}

function isQuoted(line: NameLine | undefined, { from, to }: TypedName): boolean {
  return isOpening(line?.tokens[from - 1]?.text) && isClosing(line?.tokens[to]?.text);
}

/** The name from the first to the last, if nothing but a quoted nickname is between. */
function joinOver(line: NameLine | undefined, first: TypedName, last: TypedName): TypedName | undefined {
  if (!line || first.line !== last.line || first.type !== 'person' || last.title) return undefined;
  if (last.type !== 'person' && last.weight >= 6) return undefined;
  const { tokens } = line;
  const size = last.from - first.to;
  if (size < 3 || size > 4 || !isOpening(tokens[first.to]?.text) || !isClosing(tokens[last.from - 1]?.text))
    return undefined;
  for (let at = first.to + 1; at < last.from - 1; at += 1) if (!isCapitalised(tokens[at])) return undefined;
  if (
    tokens[first.to - 1]?.possessive ||
    tokens[first.to]?.gap !== 'space' ||
    tokens[last.from]?.gap !== 'space'
  )
    return undefined;
  const given = nameKey(tokens, first.from, first.to);
  if (given.split(' ').length > 2) return undefined;
  return {
    ...first,
    to: last.to,
    key: `${given} ${nameKey(tokens, last.from, last.to)}`,
    weight: Math.max(first.weight, last.weight),
    reason: 'given name, nickname and surname',
  };
}

function isOpening(text: string | undefined): boolean {
  return text !== undefined && /^["“«(‘']$/.test(text);
}

function isClosing(text: string | undefined): boolean {
  return text !== undefined && /^["”»)’']$/.test(text);
}
