import { lists } from './lexicons';
import type { AddEvidence } from './nameEvidence';
import { isCapitalised, type NameToken } from './nameTokens';
import { organizationNouns, sayingVerbs } from './nameWords';
import { titleHeads } from './titles';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Who is "… of X" or "… at X" where X is a body rather than a town. */
const officesOfBodies = words(`
  director directors director-general chairman chairwoman chairperson founder founders co-founder cofounder co-owner owner owners ceo cfo coo
  executive executives boss bosses manager managers shareholder shareholders employee employees staff staffer staffers
  subsidiary subsidiaries division arm branch affiliate offices headquarters lawyers customers clients collapse takeover
  acquisition bankruptcy liquidation privatisation privatization trustees treasurer supporters sponsors
`);
/** The same, but as often of a town, a state or a committee. */
const officesOfAnything = words(
  `president head leader leaders chief chair secretary member members deputy workers engineers unit board`,
);

const officesOfTowns = words(
  `mayor governor harbourmaster councillor councilman councilwoman mp senator bishop archbishop prosecutor judge sheriff lawmaker teacher`,
);

const connectors = words('for of in by at with from ,');

/** Who speaks for a body. */
const speakersFor = words(
  `spokesman spokeswoman spokesperson spokespeople spokespersons lobbyist lobbyists representative representatives`,
);

/** What only bodies have: "X’s chief executive", "X employees". */
const attributesOfBodies = words(`
  executive headquarters shares shareholders shareholder board offices employees employee customers clients fleet profits profit earnings
  revenue revenues turnover sales subsidiary subsidiaries website management licence license owners
  takeover bankruptcy spokesman spokeswoman spokesperson lawyers engineers coach striker goalkeeper midfielder defender fans factories factory warehouse warehouses
  director-general ceo cfo statutes bylaws membership members staff stock executives
`);

/** What companies and clubs do and people and towns hardly ever do. */
const actsOfBodies = words(`
  operates operated employs employed manufactures manufactured acquired acquires merged launches outsourced recruits supplies supplied
  insures insured distributes publishes
`);

const boughtParts = words(`shares share stock stocks stake stakes interest holding bonds`);
const doneBy = words(`
  operated owned run built made manufactured published produced commissioned funded acquired sponsored insured employed hired financed
  supplied marketed distributed chartered outsourced administered organised organized staged
`);
const employedBy = words(`works worked work working employed`);

/** What stands around a name that speaks for a company, a club, an authority. Token indices; the span is half-open. */
export function addOrganizationContext(
  tokens: readonly NameToken[],
  from: number,
  to: number,
  add: AddEvidence,
): void {
  addBefore(tokens, from, to, add);
  addAfter(tokens, to, add);
  addPronoun(tokens, to, add);
}

function addBefore(tokens: readonly NameToken[], from: number, to: number, add: AddEvidence): void {
  const at = tokens[from - 1]?.folded === 'the' ? from - 2 : from - 1;
  const before = tokens[at];
  const noun = tokens[at - 1];
  if (!before || !noun || !connectors.has(before.folded)) return;
  const previous = noun.folded;
  const say = (weight: number) => {
    add('organization', weight, `after “${noun.text} ${before.text}”`);
  };
  switch (before.folded) {
    case 'for':
      if (speakersFor.has(previous)) say(5.5);
      else if (employedBy.has(previous)) say(5);
      break;
    case 'of':
      if (officesOfBodies.has(previous)) say(4.5);
      else if (officesOfAnything.has(previous)) say(2);
      else if (boughtParts.has(previous)) say(4);
      break;
    case 'in':
      if (boughtParts.has(previous)) say(6.5);
      break;
    case 'by':
      if (doneBy.has(previous)) say(3);
      break;
    case 'at':
    case 'with':
      // "an engineer at X": not the town she is in.
      if (isPersonNoun(noun)) say(4);
      break;
    case 'from':
      // "Ecologists from Clean Irva", but "residents from Irva".
      if (isPersonNoun(noun) && to - from > 1) say(3);
      break;
    case ',':
      // "The operator, X, said", but "the president of the club, X, said"
      if (noun.shape !== 'lower' || !organizationNouns.has(previous) || !isDefinite(tokens, at - 1)) break;
      if (isComplementOfPerson(tokens, at - 1)) add('person', 4, 'named after an office');
      else add('organization', 5, `“${noun.text}” before the comma`);
      break;
  }
}

/** "engineer", "analysts", "Ecologists" */
function isPersonNoun({ folded, bits, shape, initial }: NameToken): boolean {
  if (shape !== 'lower' && !initial) return false;
  const singular = folded.replace(/(?<=[^s])s$/, '');
  return (
    titleHeads.has(singular) ||
    (bits & lists.occupation) !== 0 ||
    /(?:[^aeiou]ist|logist|eer|lyst)$/.test(singular)
  );
}

/** "the president of | the club": the noun only says of what. */
function isComplementOfPerson(tokens: readonly NameToken[], noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(1, noun - 4); at -= 1) {
    const token = tokens[at];
    if (!token || token.shape === 'punctuation') return false;
    if (!/^(?:of|for|at)$/.test(token.folded)) continue;
    const office = tokens[at - 1];
    return office !== undefined && (isPersonNoun(office) || officesOfBodies.has(office.folded));
  }
  return false;
}

/** "the operator", "its main supplier", "Ombria’s only airline" */
function isDefinite(tokens: readonly NameToken[], noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - 3); at -= 1) {
    const token = tokens[at];
    if (!token) return false;
    if (token.possessive || /^(?:the|its|their|his|her|our)$/.test(token.folded)) return true;
    if (token.shape !== 'lower') return false;
  }
  return false;
}

function addAfter(tokens: readonly NameToken[], to: number, add: AddEvidence): void {
  const own = tokens[to - 1];
  const after = tokens[to];
  const next = tokens[to + 1];
  if (!own || !after) return;
  if (own.possessive) {
    const attribute = [after, next].find(
      token => token?.shape === 'lower' && attributesOfBodies.has(token.folded),
    );
    const officer = [after, next].find(
      token =>
        token?.shape === 'lower' &&
        (officesOfBodies.has(token.folded) || /^(?:president|chief|chair)$/.test(token.folded)),
    );
    if (attribute) add('organization', 3.5, `its “${attribute.text}”`);
    else if (officer) add('organization', 2, `its “${officer.text}”`);
    return;
  }
  if (after.shape === 'lower') {
    if (attributesOfBodies.has(after.folded)) add('organization', 2.5, `before “${after.text}”`);
    // "X chair Lena Moser": the office stands between the body, or the town, and the person.
    const office = titleHeads.has(after.folded) ? after : next;
    if (office && titleHeads.has(office.folded) && isCapitalised(tokens[to + (office === after ? 1 : 2)])) {
      add(officesOfTowns.has(office.folded) ? 'place' : 'organization', 2, `before “${office.text}”`);
      add('person', -3, `before “${office.text}”`);
    }
    if (actsOfBodies.has(after.folded)) add('organization', 2, `before “${after.text}”`);
    if (after.folded === 'and' && next?.folded === 'its') {
      add('organization', 3, 'before “and its”');
      add('person', -3, 'before “and its”');
    }
    if (
      /^(?:is|was|,)$/.test(after.folded) &&
      /^(?:headquartered|state-owned|publicly|privately)$/.test(next?.folded ?? '')
    )
      add('organization', 4, `before “${next?.text ?? ''}”`);
  }
  if (after.text === ',' && next?.folded === 'which') {
    add('organization', 2.5, 'before “which”');
    add('person', -4, 'before “which”');
  }
}

/** How far a pronoun may be from the subject it speaks of. */
const pronounReach = 7;

/** What may follow a name and begins something else. */
const notVerbs = words(
  `and or of in on at to for with from by as but nor near where when while that who whose`,
);

/** "X insists that its sirens worked", "X says he …": what the subject is called in the same breath. */
function addPronoun(tokens: readonly NameToken[], to: number, add: AddEvidence): void {
  const verb = tokens[to];
  if (verb?.shape !== 'lower' || tokens[to - 1]?.possessive === true || notVerbs.has(verb.folded)) return;
  for (let at = to + 1; at < Math.min(tokens.length, to + pronounReach); at += 1) {
    const token = tokens[at];
    if (!token || token.shape === 'punctuation' || token.shape === 'capital' || token.shape === 'upper')
      return;
    if (token.folded === 'its' || token.folded === 'it') {
      if (token.folded === 'its' || sayingVerbs.has(verb.folded)) {
        add('organization', 2, `“${token.text}” speaks of it`);
        add('person', -2, `“${token.text}” speaks of it`);
      }
      return;
    }
    if (
      /^(?:his|her|himself|herself)$/.test(token.folded) ||
      (/^s?he$/.test(token.folded) && sayingVerbs.has(verb.folded))
    ) {
      add('person', 2, `“${token.text}” speaks of the person`);
      return;
    }
  }
}
