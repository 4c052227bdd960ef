import type { EntityType } from '../model';
import { lists } from './lexicons';
import { addGoodsContext } from './goodsContext';
import { addKindContext } from './kindContext';
import { addMediaContext } from './mediaContext';
import { startsLikePerson, type AddEvidence, type Evidence } from './nameEvidence';
import { nameKey } from './nameKey';
import type { NameSpan } from './nameSpans';
import { isCapitalised, type NameLine, type NameToken } from './nameTokens';
import {
  agreementNouns,
  eventNouns,
  facilityNouns,
  mediaNouns,
  monthsAndDays,
  organizationHeads,
  organizationNouns,
  personVerbs,
  placeNouns,
  placePrepositions,
  sayingVerbs,
  vesselNouns,
  vesselVerbs,
  weaponNouns,
  workNouns,
} from './nameWords';
import { addOrganizationContext } from './organizationContext';
import { addPlaceContext, linksOfPlaces } from './placeContext';
import { isRoleNoun } from './roles';
import { relationNouns, titleHeads } from './titles';
import { isWeapon } from './weapons';

/**
 * What stands around a name says about its type.
 * @param next the line behind, if it belongs to the same paragraph: what its first word calls the name
 */
export function contextEvidence(line: NameLine, span: NameSpan, next?: NameLine): Evidence[] {
  const { tokens } = line;
  const evidence: Evidence[] = [];
  const add = (type: EntityType, weight: number, reason: string) => evidence.push({ type, weight, reason });
  if (span.title) add('person', 7, `title before it: “${textOf(tokens, span.title.from, span.title.to)}”`);
  else addBefore(tokens, span, add);
  addAfter(tokens, span, add);
  addApposition(tokens, span.to, add);
  addPlaceInLine(line, span, add);
  if (!span.title) {
    addOrganizationContext(tokens, span.from, span.to, add);
    addPlaceContext(line, span.from, span.to, add);
  }
  addKindContext(line, span.from, span.to, add);
  addMediaContext(tokens, span.from, span.to, add);
  addGoodsContext(tokens, span.from, span.to, add);
  addNextSubject(span, next, add);
  if (span.quoted) add('product', 1, 'in quotation marks');
  return evidence;
}

function textOf(tokens: readonly NameToken[], from: number, to: number): string {
  let text = '';
  for (const token of tokens.slice(from, to)) text += (text && token.gap !== 'none' ? ' ' : '') + token.text;
  return text;
}

function addBefore(tokens: readonly NameToken[], { from, to, quoted }: NameSpan, add: AddEvidence): void {
  const at = from - (quoted ? 2 : 1);
  const before = tokens[at];
  if (!before) return;
  const word = before.folded;
  const previous = tokens[at - 1]?.folded ?? '';
  const reason = `after “${before.text}”`;
  // "In Oskarn nobody knew": the first word of a sentence is as good as lower case.
  if (before.shape === 'lower' || before.initial) {
    if (titleHeads.has(word)) add('person', 5, reason);
    else if (word === 'rival') add('organization', 1.5, reason);
    else if (relationNouns.has(word)) add('person', 3, reason);
    else if (isRoleNoun(before) && to - from > 1) add('person', 2, reason);
    if (vesselNouns.has(word)) add('product', 7, reason);
    if (workNouns.has(word)) add('product', quoted ? 7 : 3, reason);
    if (
      mediaNouns.has(word) &&
      !(word === 'agency' && !/^(?:news|press|state|telegraph|wire|official|semi-official)$/.test(previous))
    )
      add('media', 6, reason);
    if (organizationNouns.has(word)) add('organization', 4, reason);
    // "from", "at", "across": of names of several words, bodies are as likely.
    if (word !== 'to' && placePrepositions.has(word))
      add('place', /^(?:in|off|near)$/.test(word) ? 3.2 : to - from > 1 ? 1 : 2, reason);
    if (word === 'to') add('place', 0.7, reason);
    if (word === 'between') add('place', linksOfPlaces.has(previous) ? 3.5 : 0.7, reason);
    if (word === 'told') {
      add('person', 1, reason);
      add('media', 1.2, reason);
    }
    // "said Fidelma Orvane"
    if (/^(?:said|says|wrote|writes|argued|asked|explained|recalled)$/.test(word) && to - from > 1)
      add('person', 2.5, reason);
    if (word === 'by') {
      add('person', 0.6, reason);
      add('organization', 0.5, reason);
    }
  }
  if (word === 'of' && before.shape === 'lower') {
    if (placeNouns.has(previous)) add('place', 5, `after “${previous} of”`);
    else if (/^(?:battle|bombing|port|airport|hospital|harbour|harbor)$/.test(previous))
      add('place', 2, `after “${previous} of”`);
  }
  if (
    word === ',' &&
    isCapitalised(tokens[at - 1]) &&
    (tokens[at - 1]?.bits ?? 0) & (lists.city | lists.region | lists.country)
  )
    add('place', 1, 'after a place and a comma');
  if (word === 'the' && vesselNouns.has(previous.replace(/(?<=.)s$/, '')))
    add('product', 5, `after “${previous}”`);
  if (
    word === 'the' &&
    previous === ',' &&
    vesselNouns.has((tokens[at - 2]?.folded ?? '').replace(/(?<=.)s$|ies$/, ''))
  )
    add('product', 5, `after “${tokens[at - 2]?.text ?? ''}”`);
  if (word === 'the' || word === 'of') {
    const outer = word === 'of' ? previous : previous === 'of' ? (tokens[at - 2]?.folded ?? '') : previous;
    if (
      /^(?:sinking|wreck|wreckage|capsizing|crew|skipper|deck|decks|hull|stern|bow|aboard|grounding|voyage|passengers)$/.test(
        outer,
      )
    )
      add('product', 4, `after “${outer}”`);
  }
  // "at the Corn Exchange": of what is a body and its house, the house.
  if (
    word === 'the' &&
    /^(?:at|inside|outside|near)$/.test(previous) &&
    housesOfBodies.has(tokens[to - 1]?.folded ?? '')
  )
    add('facility', 6.5, `after “${previous} the”`);
  if (word === 'aboard') add('product', 4, reason);
  if (word === ',' && isTitleBefore(tokens, at)) add('person', 5, 'a title before the comma');
  if (word === 'the' || word === 'a' || word === 'an') {
    add('person', -4, 'article before it');
    add('place', -0.5, 'article before it');
  }
}

const housesOfBodies = new Set('exchange centre center house church club theatre playhouse'.split(' '));

/** "Ambassador to Moscow, | X", "the Secretary of the Council, | X". */
function isTitleBefore(tokens: readonly NameToken[], comma: number): boolean {
  for (let at = comma - 1; at >= Math.max(0, comma - 9); at -= 1) {
    const token = tokens[at];
    if (!token) return false;
    if (titleHeads.has(token.folded) && !token.possessive)
      return at + 1 === comma || /^(?:of|to|for|at|in)$/.test(tokens[at + 1]?.folded ?? '');
    if (relationNouns.has(token.folded)) return true;
    if (
      token.shape !== 'capital' &&
      token.shape !== 'upper' &&
      !/^(?:of|to|for|at|in|the|and|[()])$/.test(token.folded)
    )
      return false;
  }
  return false;
}

function addAfter(tokens: readonly NameToken[], { from, to }: NameSpan, add: AddEvidence): void {
  const own = tokens[to - 1];
  const after = tokens[to];
  if (!after || !own) return;
  const word = after.folded;
  const reason = `before “${after.text}”`;
  if (after.shape === 'lower') {
    if (!own.possessive && sayingVerbs.has(word)) {
      // What is no surname on the lists, or of several words whose first is no given name, is as often a company.
      add('person', startsLikePerson(tokens, from, to) ? 2.5 : to - from === 1 ? 1 : 0.5, reason);
      add('organization', 1.2, reason);
    } else if (!own.possessive && personVerbs.has(word))
      add('person', startsLikePerson(tokens, from, to) ? 1.5 : 0.5, reason);
    if (own.possessive && relationNouns.has(word)) add('person', 3, reason);
    if (!own.possessive) {
      if (vesselNouns.has(word)) {
        add('product', 1.2, reason);
        add('organization', 1, reason);
      }
      if (
        vesselVerbs.has(word) ||
        (/^(?:was|is|had|has|were|then)$/.test(word) && vesselVerbs.has(tokens[to + 1]?.folded ?? ''))
      )
        add('product', 5, reason);
      if (word === 'ran' && tokens[to + 1]?.folded === 'aground') add('product', 6, 'before “ran aground”');
      if (mediaNouns.has(word)) add('media', 3.5, reason);
      if (
        /^(?:airline|union|party|group|company|militia|carrier|bank|team|club|movement|workers|lawmakers|fighters|militants)$/.test(
          word,
        )
      )
        add('organization', 2.5, reason);
      if (placeNouns.has(word)) add('place', 3, reason);
      if (/^(?:officials|authorities|residents|police|government)$/.test(word)) add('place', 1, reason);
      if (facilityNouns.has(word)) {
        add('facility', 3, reason);
        add('place', 1, reason);
      }
      if (agreementNouns.has(word)) add('agreement', 2.5, reason);
      if (eventNouns.has(word)) add('event', 2.5, reason);
      if (weaponNouns.has(word) || weaponNouns.has(tokens[to + 1]?.folded ?? '')) {
        if (isWeapon(nameKey(tokens, from, to), true)) add('weapon', 8, reason);
        else if (weaponNouns.has(word)) add('weapon', 2, reason);
      }
    }
  }
  const following = tokens[to + 1];
  if (word === '-' && following && /^(?:based|born|area)$/.test(following.folded))
    add('place', 5, `before “-${following.text}”`);
  if (
    word === ',' &&
    following &&
    isCapitalised(following) &&
    following.bits & (lists.country | lists.region) &&
    !following.initial
  )
    add('place', startsLikePerson(tokens, from, to) ? 3.5 : 5, `before “${following.text}”`);
  if (word === '(' && following && /^(?:born|b|d|died)$/.test(following.folded))
    add('person', 4, 'life dates behind it');
}

/** "X, 29, a teacher", "X, commander of …", "X, who …". */
function addApposition(tokens: readonly NameToken[], to: number, add: AddEvidence): void {
  if (tokens[to]?.text !== ',') return;
  const next = tokens[to + 1];
  if (!next) return;
  const age = Number(next.text);
  if (next.shape === 'number' && age > 0 && age < 120 && /^[,.;]$/.test(tokens[to + 2]?.text ?? '')) {
    add('person', 6, `age behind it: ${next.text}`);
    return;
  }
  if (next.folded === 'aged' || next.folded === 'whose' || next.folded === 'who') {
    add('person', next.folded === 'aged' ? 5 : 3.5, `“${next.text}” behind it`);
    return;
  }
  for (let index = to + 1; index < Math.min(tokens.length, to + 7); index += 1) {
    const token = tokens[index];
    if (!token || token.shape === 'punctuation') return;
    if (token.possessive || (token.shape !== 'lower' && index > to + 1)) continue;
    if (titleHeads.has(token.folded) || relationNouns.has(token.folded)) {
      add('person', 3, `“${token.text}” in apposition`);
      return;
    }
    if (index > to + 1 && organizationNouns.has(token.folded))
      return add('organization', 2.5, `“${token.text}” in apposition`);
    if (index > to + 1 && vesselNouns.has(token.folded))
      return add('product', 3, `“${token.text}” in apposition`);
    if (index > to + 1 && placeNouns.has(token.folded))
      return add('place', 3, `“${token.text}” in apposition`);
    if (sayingVerbs.has(token.folded) || /^(?:and|but|which|where|when|as|with)$/.test(token.folded)) return;
  }
}

/** "X ran the rescue. He …", "X has the contract. Its …": the sentence behind goes on about its subject. */
function addNextSubject({ from }: NameSpan, next: NameLine | undefined, add: AddEvidence): void {
  const word = from < 2 ? (next?.tokens[0]?.folded ?? '') : '';
  if (word === 'he' || word === 'she') add('person', 1.5, `“${word}” in the next sentence`);
}

/** Speaker labels, bylines, datelines, credits. */
function addPlaceInLine(line: NameLine, span: NameSpan, add: AddEvidence): void {
  const { tokens } = line;
  if (line.isLabel) add('person', 9, 'speaker label');
  // "Photo: X/Agency": what stands behind the slash is the agency.
  if (isInByline(tokens, span.from)) {
    const behindSlash = tokens[span.from - 1]?.text === '/';
    if (!behindSlash) add('person', tokens[span.to]?.text === '/' ? 4 : 6, 'byline');
  }
  // "Norwegian Parliament (Storting)": the other name of what stands before it.
  if (tokens[span.from - 1]?.text === '(' && tokens[span.to]?.text === ')') {
    const head = tokens[span.from - 2];
    if (isCapitalised(head) && organizationHeads.has(head.folded))
      add('organization', 3, `in parentheses behind “${head.text}”`);
  }
  const dash = datelineEnd(tokens);
  if (dash > span.from) {
    const parenthesised = tokens[span.from - 1]?.text === '(';
    if (parenthesised) add('media', 7, 'agency of the dateline');
    else if (span.from === 0 || tokens[span.from - 1]?.text === ',') add('place', 5, 'dateline');
  }
}

/** "By X and Y", "Reporting by X in Y; Editing by Z", "Photo: X/Agency". */
function isInByline(tokens: readonly NameToken[], from: number): boolean {
  for (let index = from - 1; index >= Math.max(0, from - 8); index -= 1) {
    const token = tokens[index];
    if (!token) return false;
    const { folded } = token;
    if (folded === '/') continue;
    if (folded === 'by')
      return (
        index === 0 ||
        token.shape !== 'lower' ||
        /^(?:reporting|editing|written|writing|compiled|edited|reported|translated|photo|photograph|photography)$/.test(
          tokens[index - 1]?.folded ?? '',
        )
      );
    if (
      folded === ':' &&
      /^(?:photo|picture|image|author|text|photograph|credit|foto)$/.test(tokens[index - 1]?.folded ?? '')
    )
      return true;
    if (folded !== 'and' && folded !== ',' && folded !== '.' && !isCapitalised(token)) return false;
  }
  return false;
}

/** Index of the dash that ends a dateline ("OSLO, Norway, May 20 (NNB) —"), 0 when the line opens with none. */
export function datelineEnd(tokens: readonly NameToken[]): number {
  if (!isCapitalised(tokens[0])) return 0;
  let depth = 0;
  for (let index = 1; index < Math.min(tokens.length, 18); index += 1) {
    const token = tokens[index];
    if (!token) return 0;
    if (token.text === '(') depth += 1;
    if (token.text === ')') depth -= 1;
    if (depth === 0 && /^[—–-]$/.test(token.text) && token.gap !== 'none') return index;
    if (token.shape === 'lower' && !monthsAndDays.has(token.folded) && !token.blocked) return 0;
    if (/^[“"!?;]$/.test(token.text)) return 0;
  }
  return 0;
}
